package intake

import "testing"

// TestAcrossAttacked holds what was once read wrongly of tables with criteria
// from left to right.
func TestAcrossAttacked(t *testing.T) {
	tests := []struct{ name, drawing, want, findings string }{
		{"any order, gaps", `
			TT | Tên xã | TC 10 | TC 11 | TC 1 | TC 2 | TC 3 | TC 5
			1 | Bản Bo | Đ | K | Đ | Đ | K | Đ`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3- 5+ 10+ 11-`, ""},
		{"only some criteria", `
			TT | Tên xã | #1 | #2 | #3 | #5 | #6 | #9
			1 | Bản Bo | x | x | | x | x | x`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3- 5+ 6+ 9+`,
			"NTM110/blanks info Biểu!B6 1"},
		{"a column of districts", `
			TT | Huyện | Tên xã | 1 | 2 | 3 | 4 | 5
			1 | Tam Đường | Bản Bo | Đ | Đ | Đ | Đ | Đ
			2 | ^ | Bình Lư | Đ | Đ | K | Đ | Đ
			3 | Tân Uyên | Phúc Khoa | Đ | Đ | K | Đ | Đ`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3+ 4+ 5+
			Bình Lư/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+
			Phúc Khoa/Tân Uyên/2023-03-31 1+ 2+ 3- 4+ 5+`, ""},
		{"headings of districts, with totals and bare", `
			TT | Tên xã | 1 | 2 | 3 | 4 | 5
			I | HUYỆN TAM ĐƯỜNG | #1 | #1 | #0 | #1 | #1
			1 | Tân Lập | Đ | Đ | K | Đ | Đ
			II | HUYỆN TÂN UYÊN | #1 | #1 | #1 | #1 | #1
			1 | Tân Lập | Đ | Đ | Đ | Đ | Đ
			III | Sìn Hồ
			1 | Tân Lập | Đ | Đ | Đ | K | Đ`, `
			Tân Lập/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+
			Tân Lập/Tân Uyên/2023-03-31 1+ 2+ 3+ 4+ 5+
			Tân Lập/Sìn Hồ/2023-03-31 1+ 2+ 3+ 4- 5+`, ""},
		{"headings that are no districts, sums between", `
			TT | Tên xã | 1 | 2 | 3 | 4 | 5 | Tổng số tiêu chí đạt
			I | Xã đã đạt chuẩn
			1 | Bản Bo | Đ | Đ | Đ | Đ | Đ | #5
			| Cộng | #1 | #1 | #1 | #1 | #1 | #5
			II | Xã chưa đạt chuẩn
			1 | Bình Lư | Đ | Đ | K | Đ | K | #3`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3+ 4+ 5+ (5)
			Bình Lư/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5- (3)`, ""},
		{"names that begin like labels", `
			TT | Tên xã | 1 | 2 | 3 | 4 | 5
			1 | Kỳ Sơn | Đ | Đ | K | Đ | Đ
			2 | Cộng Hòa | Đ | Đ | K | Đ | Đ
			3 | TỔNG CỌT | Đ | Đ | K | Đ | Đ
			4 | KÝ PHÚ | Đ | Đ | K | Đ | Đ
			5 | TT. Tân Uyên | Đ | Đ | K | Đ | Đ`, `
			Kỳ Sơn/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+
			Cộng Hòa/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+
			Tổng Cọt/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+
			Ký Phú/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+
			Thị trấn Tân Uyên/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+`, ""},
		{"a mark for what is not met", `
			TT | Tên xã | Tiêu chí chưa đạt | < | < | < | <
			^ | ^ | 1 | 2 | 3 | 4 | 5
			1 | Bản Bo | x | x | | |
			2 | Bình Lư | | | x | |`, `
			Bản Bo/Tam Đường/2023-03-31 1- 2-
			Bình Lư/Tam Đường/2023-03-31 3-`, ""},
		{"a header on each page", `
			TT | Tên tiêu chí
			TT | Tên xã | Quy hoạch | Giao thông | Tiêu chí 3 | Điện | Giáo dục
			^ | ^ | 1 | 2 | 3 | 4 | 5
			1 | Bản Bo | Đ | Đ | Đ | Đ | Đ
			TT | Tên xã | 1 | 2 | 3 | 4 | 5
			2 | Bình Lư | Đ | Đ | K | Đ | Đ`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3+ 4+ 5+
			Bình Lư/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+`, "any"},
		{"a plan before the results", `
			TT | Tên xã | Kế hoạch năm 2023 | < | < | < | < | Thực hiện | < | < | < | <
			^ | ^ | 1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5
			1 | Bản Bo | Đ | Đ | Đ | Đ | Đ | Đ | Đ | K | Đ | Đ`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+`,
			"NTM110 warning Biểu!C6 Kế hoạch năm 2023"},
		{"rows of a commune by level", `
			TT | Tên xã | Cấp đánh giá | 1 | 2 | 3 | 4 | 5
			1 | Bản Bo | Xã tự đánh giá | Đ | Đ | Đ | Đ | Đ
			^ | ^ | Huyện thẩm tra | Đ | K | Đ | Đ | Đ`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- 3+ 4+ 5+`, "any"},
		{"columns of a criterion by level", `
			TT | Tên xã | 1 | < | 2 | < | 3 | < | 4 | < | 5 | <
			^ | ^ | Xã | Huyện | Xã | Huyện | Xã | Huyện | Xã | Huyện | Xã | Huyện
			1 | Bản Bo | Đ | Đ | Đ | K | Đ | Đ | Đ | Đ | Đ | Đ`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- 3+ 4+ 5+`,
			"NTM110 warning Biểu!C6 Xã"},
		{"a name that is not known", `
			TT | Tên xã | TC 1 | TC 2 | TC 3 | TC 4 | TC 5 | Môi trường | TC 7
			1 | Bản Bo | Đ | Đ | K | Đ | Đ | K | Đ`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+ 7+`,
			"NTM110 warning Biểu!H5 Môi trường"},
		{"a code and a column of districts", `
			TT | Mã xã | Huyện | Tên xã | 1 | 2 | 3 | 4 | 5
			1 | abc | Huyện Tân Uyên | Bản Bo | Đ | Đ | K | Đ | Đ`, `
			Bản Bo/Tân Uyên/2023-03-31 1+ 2+ 3- 4+ 5+`,
			"NTM201/code warning Biểu!D6 abc"},
		{"signatures and another table below", `
			TT | Tên xã | 1 | 2 | 3 | 4 | 5
			1 | Bản Bo | x | x | | x | x
			| NGƯỜI LẬP BIỂU | | | | CHỦ TỊCH
			| Nguyễn Văn A | | | | Trần Văn B
			TT | Tên xã | Tổng vốn | Ngân sách
			1 | Bản Bo | #500 | #300`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+`,
			"NTM110/blanks info Biểu!B6 1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			result := read(t, "Biểu", acrossHead+test.drawing)
			if got := acrossLines(result); got != tidy(test.want) {
				t.Errorf("got\n%s\nwant\n%s", got, tidy(test.want))
			}
			if got := findingLines(result); test.findings != "any" && got != test.findings {
				t.Errorf("findings:\n%s\nwant:\n%s", got, test.findings)
			}
		})
	}
}

const planAcross = `
	TT | Tên xã | Các tiêu chí đăng ký đạt trong năm | < | < | < | <
	^ | ^ | 1 | 2 | 3 | 4 | 5
	1 | Bản Bo | x | x | | x | x
	2 | Bình Lư | x | x | x | x | x`

// What is planned is told by its own words, not only as no table.
func TestPlanAcross(t *testing.T) {
	const want = "NTM110 warning Biểu!C2 Các tiêu chí đăng ký đạt trong năm\nNTM101 error Biểu!"
	if got := findingLines(read(t, "Biểu", planAcross)); got != want {
		t.Errorf("findings:\n%s\nwant:\n%s", got, want)
	}
}

// TestNoCriteriaAcross holds tables with numbers from left to right that are
// something else: nothing may be read as met or not met.
func TestNoCriteriaAcross(t *testing.T) {
	for name, drawing := range map[string]string{
		"attendance": `
			BẢNG CHẤM CÔNG THÁNG 3/2023
			TT | Họ và tên | Ngày trong tháng | < | < | < | <
			^ | ^ | #1 | #2 | #3 | #4 | #5
			1 | Nguyễn Văn A | x | x | x | | x
			2 | Trần Thị B | x | | x | x | x`,
		"months": `
			KẾ HOẠCH VỐN NĂM 2023
			TT | Tên xã | Tháng | < | < | < | <
			^ | ^ | #1 | #2 | #3 | #4 | #5
			1 | Bản Bo | #100 | #0 | #200 | #1 | #50
			2 | Bình Lư | #100 | #1 | #200 | #0 | #50`,
		"what is planned": planAcross,
		"met and not met under each criterion": `
			TT | Tên xã | TC 1 | < | TC 2 | < | TC 3 | < | TC 4 | < | TC 5 | <
			^ | ^ | Đạt | Chưa đạt | Đạt | Chưa đạt | Đạt | Chưa đạt | Đạt | Chưa đạt | Đạt | Chưa đạt
			1 | Bản Bo | x | | | x | x | | x | | | x`,
	} {
		t.Run(name, func(t *testing.T) {
			if result := read(t, "Biểu", drawing); len(result.Reports) > 0 || len(result.Findings) == 0 {
				t.Errorf("got\n%s\nfindings:\n%s", acrossLines(result), findingLines(result))
			}
		})
	}
}
