package notice

import (
	"fmt"
	"math/rand"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// inJune makes a report one of the following period.
func inJune(r *criteria.Report) *criteria.Report {
	r.File = "6-" + r.File
	r.Period = criteria.Period{Text: "6 tháng đầu năm 2023", End: "2023-06-30"}
	return r
}

func compared(old, new []*criteria.Report) document.Document {
	return Comparison(rollup.Compare(rollup.Summarise(old), rollup.Summarise(new)), SharedFacts(new))
}

func dueOn(text, deadline string, end criteria.Date) criteria.Task {
	return criteria.Task{Text: text, Lead: "UBND xã", Deadline: criteria.Period{Text: deadline, End: end}}
}

// Four communes and three criteria, added up by hand.
func TestComparison(t *testing.T) {
	rs := small()
	an, binh, ca := judged("An", "dkk", rs), judged("Bình", "ddk", rs), judged("Cả", "ddd", rs)
	an.Criteria[1].Tasks = []criteria.Task{dueOn("làm đường", "tháng 5/2023", "2023-05-31")}
	an.Criteria[2].Tasks = []criteria.Task{dueOn("kéo điện", "tháng 4/2023", "2023-04-30")}
	an6, binh6, da6 := inJune(judged("An", "ddk", rs)), inJune(judged("Bình", "kdb", rs)), inJune(judged("Da", "d-k", rs))
	binh6.Criteria[2].Tasks = []criteria.Task{dueOn("kéo điện", "quý I/2023", "2023-03-31")}
	doc := compared([]*criteria.Report{an, binh, ca}, []*criteria.Report{an6, binh6, da6})
	demand(t, flatten(doc),
		"*BÁO CÁO*\n*so sánh kết quả thực hiện các tiêu chí xây dựng nông thôn mới trên địa bàn huyện Tam Đường, tỉnh Lai Châu giữa tháng 3/2023 và 6 tháng đầu năm 2023*\n",
		"giữa kỳ trước (tháng 3/2023) và kỳ này (6 tháng đầu năm 2023) như sau:\n",
		"\n*1. Kết quả chung*\nCó 02 xã có báo cáo ở cả hai kỳ; 01 xã chỉ có báo cáo kỳ này (Da), đạt 01 lượt tiêu chí; 01 xã chỉ có báo cáo kỳ trước (Cả), khi đó đạt 03 lượt tiêu chí. Số liệu",
		"\nCác xã có báo cáo ở cả hai kỳ đạt 03 lượt tiêu chí, không thay đổi so với kỳ trước (03 lượt): đạt thêm 01 lượt, không còn đạt 01 lượt; bình quân mỗi xã đạt 1,5 tiêu chí (kỳ trước 1,5). Cả hai kỳ chưa có xã nào đạt đủ 3/3 tiêu chí.\n",
		"\nCó 01 xã tăng và 01 xã giảm số tiêu chí đạt.\n",
		"\nNgoài ra, có 01 lượt tiêu chí thay đổi đánh giá",
		"tại Phụ lục 1):\n| Tiêu chí số | Tên tiêu chí | Kỳ trước | Đạt thêm | Không còn đạt | Kỳ này | Tăng, giảm |\n| 1 | Quy hoạch | 2 | 0 | 1 | 1 | −1 |\n| 2 | Giao thông | 1 | 1 | 0 | 2 | +1 |\n| 3 | Điện | 0 | 0 | 0 | 0 | 0 |\n| Cộng | 3 | 1 | 1 | 3 | 0 |\n",
		"\n| 1 | An | 1/3 | 2/3 | +1 | 2 | – |\n| 2 | Bình | 2/3 | 1/3 | −1 | – | 1 |\n",
		"\nĐến hết kỳ này, có 01 nhiệm vụ đã quá hạn mà tiêu chí chưa đạt (01 xã; chi tiết tại Phụ lục 2):\n- Tiêu chí số 3 (Điện): 01 nhiệm vụ (xã An).\n",
		"\nCó 01 nhiệm vụ đã qua thời hạn nhưng không tính là quá hạn, cần xem lại (01 nhiệm vụ của tiêu chí cơ bản đạt; chi tiết tại Phụ lục 2).\n",
		"== Phụ lục 1 | Thay đổi kết quả từng tiêu chí",
		"\n| 1 | An | Đ | +Đ | K | 1 | 2 | +1 |\n| 2 | Bình | −K | Đ | *CB | 2 | 1 | −1 |\n| 3 | Da (1) | Đ | ? | K |  | 1 |  |\n| 4 | Cả (2) | Đ | Đ | Đ | 3 |  |  |\n",
		"\n| Đạt kỳ trước | 2 | 1 | 0 | 3 |  |  |\n| Đạt kỳ này | 1 | 2 | 0 |  | 3 |  |\n| Tăng, giảm | −1 | +1 | 0 |  |  | 0 |\n",
		"== Phụ lục 2 | Nhiệm vụ quá hạn",
		"\n| 1 | An | 3 (Điện) | Kéo điện. | UBND xã | tháng 4/2023 | 61 | Quá hạn |\n| 2 | Bình | 3 (Điện) | Kéo điện. | UBND xã | quý I/2023 | 91 | Tiêu chí cơ bản đạt |\n",
	)
	for _, annex := range doc.Annexes {
		if !annex.Landscape {
			t.Errorf("%s is not landscape", annex.Label)
		}
	}
}

// A side without any is said in words, and tables that go on say so.
func TestComparisonOfNone(t *testing.T) {
	rs := small()
	doc := compared([]*criteria.Report{judged("An", "ddd", rs), judged("Bình", "ddk", rs)}, []*criteria.Report{inJune(judged("An", "ddk", rs)), inJune(judged("Bình", "ddk", rs))})
	demand(t, flatten(doc), "Số xã đạt đủ 3/3 tiêu chí: không có (kỳ trước 01 xã).")
	for _, b := range doc.Blocks {
		if table, ok := b.(document.Table); ok && table.Continued != "(tiếp theo)" {
			t.Errorf("the table %v goes on as %q", table.Header, table.Continued)
		}
	}
}

// Where no commune is on both sides nothing is told of changes; tasks of the
// later side are late or not whoever else reports.
func TestComparisonOfStrangers(t *testing.T) {
	rs := small()
	an, binh := judged("An", "dkk", rs), inJune(judged("Bình", "ddk", rs))
	got := flatten(compared([]*criteria.Report{an}, []*criteria.Report{binh}))
	demand(t, got, "\nKhông có xã nào so sánh được giữa hai kỳ.\nCó 01 xã chỉ có báo cáo kỳ này (Bình), đạt 02 lượt tiêu chí; 01 xã chỉ có báo cáo kỳ trước (An), khi đó đạt 01 lượt tiêu chí.\n*2. Nhiệm vụ quá hạn*\nKhông có nhiệm vụ nào quá hạn")
	for _, wrong := range []string{"00 xã", "Không có tiêu chí nào", "Kết quả theo"} {
		if strings.Contains(got, wrong) {
			t.Errorf("says %q in\n%s", wrong, got)
		}
	}
	binh.Period = criteria.Period{}
	binh.Criteria[2].Tasks = []criteria.Task{dueOn("kéo điện", "quý I/2023", "2023-03-31")}
	got = flatten(compared([]*criteria.Report{an}, []*criteria.Report{binh}))
	demand(t, got, "Không xét được nhiệm vụ quá hạn của xã Bình")
	if strings.Contains(got, "Không có nhiệm vụ nào quá hạn") {
		t.Errorf("says that nothing is late where nothing could be looked at:\n%s", got)
	}
}

func TestComparisonOfOne(t *testing.T) {
	got := flatten(compared([]*criteria.Report{judged("Bản Bo", "dkk", small())}, []*criteria.Report{inJune(judged("Bản Bo", "ddk", small()))}))
	demand(t, got, "tại xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu giữa tháng 3/2023 và 6 tháng đầu năm 2023",
		"\nXã Bản Bo đạt 2/3 tiêu chí, tăng 01 tiêu chí so với kỳ trước (1/3): đạt thêm 01 tiêu chí.\n",
		"\nKhông có nhiệm vụ nào quá hạn mà tiêu chí chưa đạt.\n", "== Phụ lục | Thay đổi")
	for _, word := range []string{"công nhận", "Phụ lục 2", "bình quân", "KẾT LUẬN", "THÔNG BÁO", "lượt", "từng xã"} {
		if strings.Contains(got, word) {
			t.Errorf("says %q", word)
		}
	}
}

// What is not known is a blank or is said; nothing is made up.
func TestComparisonDoubts(t *testing.T) {
	rs := small()
	old, new := judged("An", "ddd", rs), judged("An", "d-d", rs)
	new.File, new.Period, new.Illustrative = "moi.xlsx", criteria.Period{}, true
	got := flatten(compared([]*criteria.Report{old}, []*criteria.Report{new}))
	demand(t, got, "và kỳ này (…) như sau", "Trong số không còn đạt, có 01 tiêu chí kỳ này chưa có kết quả đánh giá.",
		"Không xét được nhiệm vụ quá hạn của xã An", "Số liệu minh họa")
	other := inJune(judged("An", strings.Repeat("d", 19), advanced()))
	c := rollup.Compare(rollup.Summarise([]*criteria.Report{old}), rollup.Summarise([]*criteria.Report{other}))
	c.OldUnread = []string{"hong.xlsx", "mat.xlsx"}
	demand(t, flatten(Comparison(c, nil)), "\nKhông có xã nào so sánh được giữa hai kỳ.\n", "*2. Số liệu cần kiểm tra lại*\n- Xã An: hai kỳ báo cáo theo hai bộ tiêu chí khác nhau",
		"\n- Có 02 tệp của kỳ trước không đọc được")
	demand(t, flatten(compared([]*criteria.Report{old}, []*criteria.Report{judged("An", "ddd", rs)})), "Kỳ này không muộn hơn kỳ trước đối với xã An")
	demand(t, flatten(compared(nil, nil)), "\nKhông có xã nào so sánh được giữa hai kỳ.\n")
}

// The number of a notice is not the report's; the code of its type is.
func TestReportFacts(t *testing.T) {
	for _, c := range []struct{ number, signs, want string }{
		{"", "-TB/HU", "Số …-BC/HU\n"}, {"05", "TB/HU", "Số …-BC/HU\n"}, {"05-TB/HU", "", "Số …-BC/HU\n"}, {"05-BC/HU", "", "Số 05-BC/HU\n"}, {"", "KL/HU", "Số …\n"},
	} {
		f := facts(map[criteria.FactKey]string{criteria.DocumentNumber: c.number, criteria.DocumentSigns: c.signs})
		got := flatten(Comparison(rollup.Comparison{}, f))
		if !strings.Contains(got, c.want) {
			t.Errorf("%q %q: want %q in\n%s", c.number, c.signs, c.want, got)
		}
	}
	state := Comparison(rollup.Compare(rollup.Summarise([]*criteria.Report{judged("An", "ddd", small())}), rollup.Summary{}),
		facts(map[criteria.FactKey]string{criteria.DocumentForm: "Nhà nước"}))
	if !strings.Contains(state.Annexes[0].Reference, "Kèm theo Báo cáo") {
		t.Errorf("annex of %q", state.Annexes[0].Reference)
	}
}

// Every figure of the table and of the matrix is that of the verdicts.
func TestComparisonNumbersAgree(t *testing.T) {
	random := rand.New(rand.NewSource(4))
	rows := regexp.MustCompile(`(?m)^\| (\d) \| [^|]+ \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| ([+−]?\d+) \|$`)
	for range 100 {
		rs := small()
		var old, new []*criteria.Report
		type tally struct{ before, gained, lost, after int }
		want := map[string]tally{}
		for i := range 2 + random.Intn(6) {
			var was, is string
			for k := range 3 {
				a, b := "dbkx-"[random.Intn(5)], "dbkx-"[random.Intn(5)]
				was, is = was+string(a), is+string(b)
				got := want[strconv.Itoa(k+1)]
				add := func(n *int, yes bool) {
					if yes {
						*n++
					}
				}
				add(&got.before, a == 'd')
				add(&got.after, b == 'd')
				add(&got.gained, a != 'd' && b == 'd')
				add(&got.lost, a == 'd' && b != 'd')
				want[strconv.Itoa(k+1)] = got
			}
			name := string(rune('A' + i))
			old, new = append(old, judged(name, was, rs)), append(new, inJune(judged(name, is, rs)))
		}
		got := flatten(compared(old, new))
		if strings.Contains(got, "{") || strings.Contains(got, "..") {
			t.Fatalf("stray mark in\n%s", got)
		}
		found := rows.FindAllStringSubmatch(got, -1)
		if len(found) != 3 {
			t.Fatalf("%d rows in\n%s", len(found), got)
		}
		for _, m := range found {
			w := want[m[1]]
			if exact := fmt.Sprintf("%d %d %d %d %s", w.before, w.gained, w.lost, w.after, difference(w.after-w.before)); strings.Join(m[2:], " ") != exact {
				t.Fatalf("row %v, want %s", m, exact)
			}
		}
	}
}
