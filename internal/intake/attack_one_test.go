package intake

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestColumnsOfPeople has columns on the sheet of one commune's office that look
// like communes and are none: nothing may be read from them in silence.
func TestColumnsOfPeople(t *testing.T) {
	tests := []struct{ name, header, labels string }{
		{"hamlets", "TT | Tiêu chí | Bản Hon | Nà Khum", "C6 Biểu: TT | Tiêu chí | Bản Hon | Nà Khum"},
		{"people", "TT | Tiêu chí | Lò Văn An | Vàng Thị Sơn", "C6 Biểu: TT | Tiêu chí | Lò Văn An | Vàng Thị Sơn"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			result := read(t, "Biểu", head+test.header+`
				1 | Quy hoạch | Đạt | Chưa đạt
				2 | Giao thông | Đạt | Chưa đạt
				4 | Điện | Chưa đạt | Chưa đạt`)
			want := "NTM110/table warning Biểu!" + test.labels + "\nNTM101 error Biểu!"
			if diff := cmp.Diff(want, findingLines(result)); diff != "" || len(result.Reports) != 0 {
				t.Errorf("%d reports; findings (-want +got):\n%s", len(result.Reports), diff)
			}
		})
	}
}

func TestColumnsThatMisled(t *testing.T) {
	forms := []form{
		{
			name: "points are no requirement",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Điểm chuẩn | Đánh giá
				2 | Giao thông | #10 | Chưa đạt
				4 | Điện | #5 | Đạt`},
			want: "2 not_met\n4 met [4 unknown]",
		},
		{
			name: "last year's results beside this year's",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Kết quả năm ngoái | Kết quả | Đánh giá
				4 | Điện | 97% | 99% | Đạt`},
			want:     "4 met [4 unknown =99]",
			findings: "NTM110 info Biểu!C6 Kết quả năm ngoái",
		},
		{
			name: "nothing but last year's results",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Kết quả năm trước | Đánh giá
				4 | Điện | 97% | Đạt`},
			want:     "4 met [4 unknown]",
			findings: "NTM110 warning Biểu!C6 Kết quả năm trước",
		},
		{
			name: "a year's results beside those of no year",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Kết quả 2022 | Kết quả | Đánh giá
				4 | Điện | 90% | 99% | Đạt`},
			want:     "4 met [4 unknown =90]",
			findings: "NTM110 warning Biểu!D6 Kết quả",
		},
		{
			name: "what the people think is no verdict",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Kết quả | Đánh giá của người dân
				4 | Điện | 99% | Chưa đạt`},
			want: "4 unknown [4 unknown =99]",
		},
		{
			name: "a short name of a body is no unit",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Kết quả | Đánh giá
				4 | Điện | 90% | Chưa đạt`, "Nhiệm vụ", `
				Đơn vị | Tiêu chí | Nhiệm vụ | Thời hạn
				Điện lực | Điện | Lắp công tơ cho các hộ | 30/9/2023`},
			want: "4 not_met [4 unknown =90] {Lắp công tơ cho các hộ; Điện lực; ; 2023-09-30}",
		},
		{
			name: "a criterion with a slip is no indicator of the one above",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Kết quả | Đánh giá
				1 | Điện | 99% | Đạt
				2 | Y tê | | Chưa đạt
				3 | Nghèo đa chiều | 3% | Đạt`},
			want:     "4 met [4 unknown =99]\n11 met [11 unknown =3]",
			findings: "NTM201/named warning Biểu!A8 2 Y tê ; 14 (Y tế)",
		},
	}
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) {
			report, result := readOne(t, f.sheets...)
			if diff := cmp.Diff(tidy(f.want), brief(report)); diff != "" {
				t.Errorf("report (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tidy(f.findings), findingLines(result)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTasksByBody(t *testing.T) {
	report, result := readOne(t, "Tiêu chí", head+`
		TT | Tiêu chí | Đánh giá
		2 | Giao thông | Chưa đạt`,
		"Nhiệm vụ", `
		Tên đơn vị | Tiêu chí | Nhiệm vụ | Thời hạn
		Điện lực | 2. Giao thông | Di dời cột điện | 2023`)
	if tasks := report.Criteria[1].Tasks; len(tasks) != 1 || tasks[0].Lead != "Điện lực" {
		t.Errorf("tasks %+v, findings:\n%s", tasks, findingLines(result))
	}
}
