package notice

import (
	"fmt"
	"math/rand"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

func consolidated(reports ...*criteria.Report) document.Document {
	return Consolidated(rollup.Summarise(reports), SharedFacts(reports))
}

func demand(t *testing.T, got string, lines ...string) {
	t.Helper()
	for _, line := range lines {
		if !strings.Contains(got, line) {
			t.Errorf("lacks %q in\n%s", line, got)
		}
	}
}

func task(text, lead, deadline string, support ...string) criteria.Task {
	return criteria.Task{Text: text, Lead: lead, Support: support, Deadline: criteria.Period{Text: deadline}}
}

// Three communes and three criteria, added up by hand.
func TestConsolidated(t *testing.T) {
	rs := small()
	an, binh, sa := judged("An", "ddd", rs), judged("Bình", "dkk", rs), judged("Sa", "bkd", rs)
	binh.Criteria[1].Tasks = []criteria.Task{task("làm đường", "Phòng A", "tháng 5/2023", "Phòng C")}
	sa.Criteria[1].Tasks = []criteria.Task{task("sửa đường", "Phòng B", "31/12/2023", "Phòng C")}
	binh.Criteria[2].Tasks = []criteria.Task{task("kéo điện", "Điện lực", "tháng 6/2023")}
	doc := consolidated(sa, binh, an)
	demand(t, flatten(doc),
		"*về tình hình thực hiện các tiêu chí xây dựng nông thôn mới trên địa bàn huyện Tam Đường, tỉnh Lai Châu*",
		"\nTổng hợp báo cáo của 03 xã (số liệu kỳ báo cáo: tháng 3/2023): 01 xã đạt 3/3 tiêu chí (An); bình quân đạt 1,7 tiêu chí/xã.\n",
		"\nPhân theo số tiêu chí đạt (Biểu đồ 1): 01 xã đạt 3/3; 02 xã đạt 1/3.\n",
		"\nTổng hợp 09 lượt tiêu chí (03 xã x 03 tiêu chí): 05 lượt đạt, 01 lượt cơ bản đạt (không tính là đạt), 03 lượt chưa đạt.\n",
		"\nKết quả theo từng tiêu chí (đơn vị tính: xã; kết quả của từng xã tại Phụ lục 1):\n",
		"\nCó 02 tiêu chí còn xã chưa đạt (Biểu đồ 2): Tiêu chí số 2 (Giao thông): 02 xã; Tiêu chí số 3 (Điện): 01 xã.\n",
		"\nCó 01 tiêu chí có xã được đánh giá cơ bản đạt: Tiêu chí số 1 (Quy hoạch): 01 xã.\n",
		"\n| 2 | Giao thông | 1 | 0 | 2 | 0 | 0 |\n| 3 | Điện | 2 | 0 | 1 | 0 | 0 |\n| Cộng | 5 | 1 | 3 | 0 | 0 |\n",
		"thực hiện 02 tiêu chí còn xã chưa đạt; tiếp tục hoàn thiện 01 tiêu chí còn xã ở mức cơ bản đạt; phấn đấu đến hết năm …",
		"\n(1) Tiêu chí số 2 (Giao thông): 02 xã chưa đạt (Bình, Sa). Cơ quan chủ trì đối với xã Bình: Phòng A; đối với xã Sa: Phòng B. Cơ quan phối hợp: Phòng C. Nhiệm vụ cụ thể của từng xã tại Phụ lục 2. *(Thời hạn đối với xã Bình: tháng 5/2023; đối với xã Sa: 31/12/2023).*\n",
		"\n(2) Tiêu chí số 3 (Điện): 01 xã chưa đạt (Bình). Cơ quan chủ trì: Điện lực. Nhiệm vụ cụ thể tại Phụ lục 2. *(Hoàn thành trong tháng 6/2023).*\n",
		"== Phụ lục 1 | Kết quả thực hiện từng tiêu chí xây dựng nông thôn mới trên địa bàn huyện Tam Đường, tỉnh Lai Châu\n",
		"| 1 | An | Đ | Đ | Đ | 3/3 |\n| 2 | Bình | Đ | K | K | 1/3 |\n| 3 | Sa | CB | K | Đ | 1/3 |\n| Số xã đạt | 2 | 1 | 2 | 5 |\n",
		"== Phụ lục 2 | Tiêu chí chưa đạt",
		"| Tiêu chí số 2 (Giao thông): 02 xã chưa đạt |\n| 2 | Bình | Làm đường. | Phòng A | Phòng C | tháng 5/2023 |\n| 2 | Sa | Sửa đường. | Phòng B | Phòng C | 31/12/2023 |\n| Tiêu chí số 3 (Điện): 01 xã chưa đạt |\n| 3 | Bình | Kéo điện. | Điện lực |  | tháng 6/2023 |\n",
	)
	for _, annex := range doc.Annexes {
		if !annex.Landscape {
			t.Errorf("%s is not landscape", annex.Label)
		}
	}
}

func TestConsolidatedOne(t *testing.T) {
	r := judged("Bản Bo", "ddd", small())
	got := flatten(consolidated(r))
	demand(t, got, "tại xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu", "Tổng hợp báo cáo của xã Bản Bo (số liệu kỳ báo cáo: tháng 3/2023): xã đạt 3/3 tiêu chí (chi tiết tại Phụ lục).\nKhông còn tiêu chí chưa đạt.\n",
		"Cấp ủy, chính quyền xã Bản Bo tiếp tục", "liên quan và xã Bản Bo căn cứ", "== Phụ lục | Kết quả")
	for _, word := range []string{"công nhận", "Phụ lục 2", "(1)", "Nguyên nhân", "bình quân", "lượt", "các xã"} {
		if strings.Contains(got, word) {
			t.Errorf("says %q", word)
		}
	}
}

// Where nothing was judged no figure is a result: neither "0/19" nor an average.
func TestConsolidatedUnjudged(t *testing.T) {
	rs := small()
	one := flatten(consolidated(judged("An", "---", rs)))
	demand(t, one, "Tổng hợp báo cáo của xã An (số liệu kỳ báo cáo: tháng 3/2023): xã chưa có kết quả đánh giá các tiêu chí (chi tiết tại Phụ lục).\n")
	two := flatten(consolidated(judged("An", "---", rs), judged("Bình", "---", rs)))
	demand(t, two, "Tổng hợp báo cáo của 02 xã (số liệu kỳ báo cáo: tháng 3/2023): chưa có kết quả đánh giá tiêu chí nào.\nTổng hợp 06 lượt tiêu chí (02 xã x 03 tiêu chí): 06 lượt chưa có kết quả đánh giá.\nCó 03 tiêu chí có xã")
	some := flatten(consolidated(judged("An", "---", rs), judged("Bình", "kkk", rs), judged("Sa", "dkk", rs)))
	demand(t, some, ": 01 xã đạt 1/3; 02 xã đạt 0/3 (trong đó 01 xã chưa có kết quả đánh giá).\n")
	for _, text := range []string{one, two} {
		body, _, _ := strings.Cut(text, "\n== ")
		for _, wrong := range []string{"đạt 0/3", "bình quân", "Không có tiêu chí nào"} {
			if strings.Contains(body, wrong) {
				t.Errorf("says %q in\n%s", wrong, body)
			}
		}
	}
}

// Names that need their district or period do not put brackets into brackets.
func TestConsolidatedNamesakes(t *testing.T) {
	rs := small()
	a, b, c := judged("Tân Lập", "ddd", rs), judged("Tân Lập", "ddk", rs), judged("Sa", "kkk", rs)
	b.Commune.District = "Phong Thổ"
	demand(t, flatten(consolidated(a, b, c)),
		"01 xã đạt 3/3 tiêu chí (Tân Lập, huyện Tam Đường); bình quân",
		"02 xã chưa đạt", "(Tân Lập, huyện Phong Thổ; Sa)", "01 xã chưa đạt (Sa)", "nâng cao chất lượng các tiêu chí đã đạt")
	one := judged("Sa", "dkk", rs)
	demand(t, flatten(consolidated(one)), "nâng cao chất lượng tiêu chí đã đạt")
	if got := bracketed([]string{"An", "Tân Lập (huyện Tam Đường) (tháng 3/2023)"}); got != "An; Tân Lập, huyện Tam Đường, tháng 3/2023" {
		t.Errorf("within brackets: %q", got)
	}
}

func TestConsolidatedNone(t *testing.T) {
	demand(t, flatten(consolidated()), "\nChưa có báo cáo nào của xã để tổng hợp.\n")
}

// Rule sets are told apart; what is in doubt about places is said.
func TestConsolidatedGroups(t *testing.T) {
	other := advanced()
	a, b := judged("An", "dkd", small()), judged("An", strings.Repeat("d", 18)+"k", other)
	b.Commune.District = "Phong Thổ"
	later := judged("An", "ddd", small())
	later.File, later.Period = "sau.xlsx", criteria.Period{Text: "tháng 6/2023", End: "2023-06-30"}
	b.Illustrative = true
	got := flatten(consolidated(a, b, later))
	demand(t, got,
		"các tiêu chí xây dựng nông thôn mới và xây dựng nông thôn mới nâng cao trên địa bàn tỉnh Lai Châu",
		"*a) Bộ tiêu chí thử*\nTổng hợp 02 lượt báo cáo của 01 xã, xã báo cáo nhiều kỳ được tính theo từng kỳ (số liệu kỳ báo cáo: tháng 3/2023; tháng 6/2023): 01 lượt báo cáo đạt 3/3 tiêu chí",
		"*b) Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025*\nTổng hợp báo cáo của xã An (số liệu kỳ báo cáo: tháng 3/2023): xã đạt 18/19 tiêu chí (18 tiêu chí đạt, 01 tiêu chí chưa đạt; chi tiết tại Phụ lục 3).",
		"(02 lượt báo cáo x 03 tiêu chí)", "(1) Tiêu chí số 2 (Giao thông): 01 lượt báo cáo chưa đạt (An, tháng 3/2023).",
		"(1) Tiêu chí số 19 (Quốc phòng và An ninh): ….\n",
		"| Số lượt đạt | 2 | 1 | 2 | 5 |",
		"Số liệu của xã An là số liệu minh họa",
	)
}

// Every figure of the consolidated notice is that of the verdicts.
func TestConsolidatedNumbersAgree(t *testing.T) {
	random := rand.New(rand.NewSource(11))
	rows := regexp.MustCompile(`(?m)^\| (\d) \| [^|]+ \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$`)
	items := regexp.MustCompile(`(?m)^\(\d+\) Tiêu chí số (\d) \([^)]*\): (\d+) xã chưa đạt \(([^)]*)\)`)
	for range 100 {
		rs := small()
		var reports []*criteria.Report
		want := map[string]criteria.Counts{}
		unmet := map[string][]string{}
		for i := range 2 + random.Intn(5) {
			verdicts := string([]byte{"dbkx-"[random.Intn(5)], "dbkx-"[random.Intn(5)], "dbkx-"[random.Intn(5)]})
			name := string(rune('A' + i))
			r := judged(name, verdicts, rs)
			reports = append(reports, r)
			for _, c := range r.Criteria {
				key := fmt.Sprint(c.Number)
				counts := want[key]
				counts.Add(c.Status)
				want[key] = counts
				if c.Status == criteria.NotMet {
					unmet[key] = append(unmet[key], name)
				}
			}
		}
		got := flatten(consolidated(reports...))
		if strings.Contains(got, "{") || strings.Contains(got, "..") {
			t.Fatalf("stray mark in\n%s", got)
		}
		found := rows.FindAllStringSubmatch(got, -1)
		if len(found) != len(rs.Criteria) {
			t.Fatalf("%d rows of the table in\n%s", len(found), got)
		}
		for _, m := range found {
			c := want[m[1]]
			exact := []string{fmt.Sprint(c.Met), fmt.Sprint(c.BasicallyMet), fmt.Sprint(c.NotMet), fmt.Sprint(c.NotConsidered), fmt.Sprint(c.Unknown)}
			if !slices.Equal(m[2:], exact) {
				t.Fatalf("row %v, want %v", m, exact)
			}
		}
		listed := map[string]bool{}
		for _, m := range items.FindAllStringSubmatch(got, -1) {
			listed[m[1]] = true
			if m[2] != fmt.Sprintf("%02d", len(unmet[m[1]])) || m[3] != strings.Join(unmet[m[1]], ", ") {
				t.Fatalf("item %v, want %v", m, unmet[m[1]])
			}
		}
		if len(listed) != len(unmet) {
			t.Fatalf("items for %v, want %v", listed, unmet)
		}
	}
}

func TestSharedFacts(t *testing.T) {
	a := &criteria.Report{Facts: facts(map[criteria.FactKey]string{
		criteria.IssuingBody: "HUYỆN ỦY", criteria.SignerName: "Vũ Ngọc Sơn", criteria.IssuePlace: "Tam Đường",
		criteria.DocumentNumber: "05-TB/HU", criteria.IssueDate: "1/3/2023", criteria.TargetYear: "hết năm 2024",
		criteria.Participants: "Phòng Nội vụ", criteria.Appraisal: "Tốt", criteria.WorkProgramme: "tháng 3",
		criteria.Recipients: "A|Lưu",
	})}
	b := &criteria.Report{Facts: facts(map[criteria.FactKey]string{
		criteria.IssuingBody: "HUYỆN ỦY", criteria.IssuePlace: "Phong Thổ", criteria.WorkProgramme: "tháng 3", criteria.Recipients: "B|Lưu",
	})}
	got := SharedFacts([]*criteria.Report{a, b})
	want := map[criteria.FactKey]string{
		criteria.IssuingBody: "HUYỆN ỦY", criteria.SignerName: "Vũ Ngọc Sơn", criteria.WorkProgramme: "tháng 3",
	}
	for _, key := range criteria.FactKeys() {
		if got.One(key) != want[key] {
			t.Errorf("%s: got %q, want %q", key, got.One(key), want[key])
		}
	}
}
