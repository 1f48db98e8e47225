package notice

import (
	"fmt"
	"math/rand"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// body is what stands between the letterhead and the annex.
func body(t *testing.T, doc document.Document) string {
	t.Helper()
	text := flatten(doc)
	_, text, found := strings.Cut(text, "-----\n")
	if !found {
		t.Fatal("no rule under the subject")
	}
	text, _, _ = strings.Cut(text, "== ")
	return text
}

// The whole notice on Bản Bo, word for word.
func TestBanBo(t *testing.T) {
	want := `ĐẢNG BỘ TỈNH LAI CHÂU
*HUYỆN ỦY TAM ĐƯỜNG*
*
Số 05-TB/HU
*ĐẢNG CỘNG SẢN VIỆT NAM*
Tam Đường, ngày 14 tháng 02 năm 2023
*THÔNG BÁO*
*KẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN ỦY*
*về tình hình thực hiện các tiêu chí xây dựng nông thôn mới nâng cao tại xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu*
-----
Thực hiện chương trình công tác tháng 3 năm 2023, ngày 10 tháng 3 năm 2023, Ban Thường vụ Huyện ủy làm việc với Đảng ủy xã và Ban chỉ đạo các chương trình mục tiêu quốc gia xã Bản Bo về tình hình thực hiện các tiêu chí xây dựng nông thôn mới nâng cao tại xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu. Tham gia buổi làm việc có đại diện các cơ quan, đơn vị: Huyện Đoàn; Phòng Nội vụ; Trung tâm Văn hóa, Thể thao và Truyền thông. Sau khi nghe Đảng ủy xã và Ban chỉ đạo xã Bản Bo báo cáo kết quả thực hiện, Ban Thường vụ Huyện ủy kết luận như sau:
*1. Kết quả triển khai thực hiện*
Đảng ủy, HĐND, UBND xã đã có nhiều cố gắng.
Đến nay, xã Bản Bo đạt 9/19 tiêu chí xây dựng nông thôn mới nâng cao (số liệu kỳ báo cáo: tháng 3/2023; chi tiết tại Phụ lục).
Bên cạnh kết quả đạt được, quá trình triển khai thực hiện còn một số hạn chế, cụ thể là:
Công tác tuyên truyền có lúc chưa sát sao.
Xã Bản Bo còn 10 tiêu chí chưa đạt, gồm: Tiêu chí số 1 (Quy hoạch); Tiêu chí số 2 (Giao thông); Tiêu chí số 5 (Giáo dục); Tiêu chí số 6 (Văn hóa); Tiêu chí số 10 (Thu nhập); Tiêu chí số 11 (Nghèo đa chiều); Tiêu chí số 14 (Y tế); Tiêu chí số 17 (Môi trường); Tiêu chí số 18 (Chất lượng môi trường sống); Tiêu chí số 19 (Quốc phòng và An ninh).
Nguyên nhân chủ yếu của những hạn chế trên: Nguồn lực đầu tư còn hạn chế.
*2. Một số nhiệm vụ trọng tâm trong thời gian tới*
Tiếp tục rà soát các tiêu chí; củng cố các tiêu chí đã đạt.
Trong thời gian tới, tập trung xây dựng kế hoạch, lộ trình cụ thể thực hiện 10 tiêu chí chưa đạt; phấn đấu đến hết năm 2024 hoàn thành các tiêu chí xây dựng nông thôn mới nâng cao.
Ban Thường vụ Huyện ủy yêu cầu các cơ quan, đơn vị liên quan và xã Bản Bo thực hiện các nhiệm vụ cụ thể sau:
(1) Tiêu chí số 1 (Quy hoạch): Tiếp tục rà soát quy hoạch.
(2) Tiêu chí số 2 (Giao thông): Duy tu đường thôn, bản. Giao Phòng Kinh tế - Hạ tầng chủ trì, phối hợp với UBND xã Bản Bo thực hiện.
(3) Tiêu chí số 5 (Giáo dục): ….
(4) Tiêu chí số 6 (Văn hóa): ….
(5) Tiêu chí số 10 (Thu nhập): Ban hành kế hoạch nâng cao thu nhập. Giao Ban chỉ đạo xã chủ trì thực hiện. *(Hoàn thành Kế hoạch trong tháng 5/2023).*
(6) Tiêu chí số 11 (Nghèo đa chiều): Rà soát hộ nghèo. *(Đảm bảo năm 2024 hoàn thành tiêu chí).* Giao Ban chỉ đạo xã ban hành kế hoạch giảm nghèo. *(Hoàn thành trong tháng 5/2023).*
(7) Tiêu chí số 14 (Y tế): ….
(8) Tiêu chí số 17 (Môi trường): ….
(9) Tiêu chí số 18 (Chất lượng môi trường sống): ….
(10) Tiêu chí số 19 (Quốc phòng và An ninh): Giao Ban chỉ đạo xã ban hành kế hoạch an ninh trật tự. *(Hoàn thành Kế hoạch trong tháng 5/2023).*
Các cơ quan, đơn vị liên quan và xã Bản Bo căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc Thông báo này.
Nơi nhận:
- TT. Huyện ủy, HĐND; lãnh đạo UBND huyện,
- Đảng ủy xã Bản Bo,
- Lưu.
T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG
Vũ Ngọc Sơn
`
	got, annex, _ := strings.Cut(flatten(Commune(banBo())), "== ")
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
		t.Error(diff)
	}
	for _, line := range []string{
		"Phụ lục | Kết quả đánh giá các tiêu chí xây dựng nông thôn mới nâng cao của xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu\nKỳ báo cáo: tháng 3/2023\n",
		"| 19 | Quốc phòng và An ninh | Chưa đạt |\n| Tổng số: 9/19 tiêu chí đạt |\n",
	} {
		if !strings.Contains(annex, line) {
			t.Errorf("annex lacks %q:\n%s", line, annex)
		}
	}
}

// A workbook without any fact gives a whole notice with blanks.
func TestNoFacts(t *testing.T) {
	r := judged("", "dkd", small())
	r.Commune, r.Period = criteria.Commune{}, criteria.Period{}
	want := `…
*…*
*
Số …
*ĐẢNG CỘNG SẢN VIỆT NAM*
…, ngày … tháng … năm …
*THÔNG BÁO*
*KẾT LUẬN CỦA **…*
*về tình hình thực hiện các tiêu chí xây dựng nông thôn mới tại xã **…*
-----
Thực hiện chương trình công tác …, ngày … tháng … năm …, … làm việc với … về tình hình thực hiện các tiêu chí xây dựng nông thôn mới tại xã …. Tham gia buổi làm việc có: …. Sau khi nghe … báo cáo kết quả thực hiện, … kết luận như sau:
*1. Kết quả triển khai thực hiện*
… ghi nhận kết quả thực hiện các tiêu chí xây dựng nông thôn mới mà xã … báo cáo. Đến nay, xã … đạt 2/3 tiêu chí xây dựng nông thôn mới (chi tiết tại Phụ lục). Tiêu chí đạt gồm: Tiêu chí số 1 (Quy hoạch); Tiêu chí số 3 (Điện).
Bên cạnh kết quả đạt được, xã … còn 01 tiêu chí chưa đạt là Tiêu chí số 2 (Giao thông).
Nguyên nhân chủ yếu của việc chưa đạt tiêu chí nêu trên: ….
*2. Một số nhiệm vụ trọng tâm trong thời gian tới*
Cấp ủy, chính quyền xã … tiếp tục củng cố, duy trì và nâng cao chất lượng các tiêu chí đã đạt.
Trong thời gian tới, tập trung xây dựng kế hoạch, lộ trình cụ thể thực hiện 01 tiêu chí chưa đạt; phấn đấu đến hết năm … hoàn thành các tiêu chí xây dựng nông thôn mới.
… yêu cầu các cơ quan, đơn vị liên quan và xã … thực hiện các nhiệm vụ cụ thể sau:
(1) Tiêu chí số 2 (Giao thông): ….
Các cơ quan, đơn vị liên quan và xã … căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc Thông báo này.
Nơi nhận:
…
…
…
…
…
…
`
	got, _, _ := strings.Cut(flatten(Commune(r)), "== ")
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
		t.Error(diff)
	}
}

func TestAllMet(t *testing.T) {
	r := judged("Bản Bo", strings.Repeat("d", 19), advanced())
	r.Commune.District = ""
	got := body(t, Commune(r))
	for _, line := range []string{
		"tại xã Bản Bo, tỉnh Lai Châu. Tham gia",
		"đạt 19/19 tiêu chí xây dựng nông thôn mới nâng cao (số liệu kỳ báo cáo: tháng 3/2023; chi tiết tại Phụ lục).\nKhông còn tiêu chí chưa đạt.\n*2. ",
		"Tiếp tục giữ vững 19/19 tiêu chí đã đạt, thường xuyên rà soát và nâng cao chất lượng từng tiêu chí.\nCác cơ quan",
	} {
		if !strings.Contains(got, line) {
			t.Errorf("lacks %q:\n%s", line, got)
		}
	}
	for _, word := range []string{"công nhận", "(1)", "Nguyên nhân", "phấn đấu"} {
		if strings.Contains(got, word) {
			t.Errorf("says %q:\n%s", word, got)
		}
	}
}

// Criteria that are neither met nor not met are told, and all add up.
func TestOtherVerdicts(t *testing.T) {
	rs := advanced()
	r := judged("Bản Bo", "dbkx-bddddddddddddd", rs)
	r.Criteria[1].Tasks = []criteria.Task{{Text: "Hoàn thiện hồ sơ", Deadline: criteria.Period{Text: "quý II/2023"}}}
	got := body(t, Commune(r))
	for _, line := range []string{
		"Kết quả cụ thể: 14 tiêu chí đạt, 02 tiêu chí cơ bản đạt (không tính là đạt), 01 tiêu chí chưa đạt, 01 tiêu chí không xét, 01 tiêu chí chưa có kết quả đánh giá.",
		"còn 01 tiêu chí chưa đạt là Tiêu chí số 3 (Thủy lợi và phòng, chống thiên tai).",
		"Có 02 tiêu chí cơ bản đạt (không tính vào số tiêu chí đạt), gồm: Tiêu chí số 2 (Giao thông); Tiêu chí số 6 (Văn hóa).",
		"Có 01 tiêu chí không xét là Tiêu chí số 4 (Điện).",
		"Có 01 tiêu chí chưa có kết quả đánh giá là Tiêu chí số 5 (Giáo dục).",
		"thực hiện 01 tiêu chí chưa đạt; tiếp tục hoàn thiện 02 tiêu chí cơ bản đạt; rà soát, bổ sung kết quả đánh giá đối với 01 tiêu chí chưa có kết quả; phấn đấu",
		"Đối với tiêu chí khác, thực hiện các nhiệm vụ sau:\n- Tiêu chí số 2 (Giao thông): Hoàn thiện hồ sơ. *(Hoàn thành trong quý II/2023).*",
	} {
		if !strings.Contains(got, line) {
			t.Errorf("lacks %q:\n%s", line, got)
		}
	}
}

// Whatever the verdicts: the ratio, the counts, the lists and the items agree
// with each other and with the data.
func TestNumbersAgree(t *testing.T) {
	random := rand.New(rand.NewSource(7))
	ratios := regexp.MustCompile(`(\d+)/(\d+) tiêu chí`)
	unmetCounts := regexp.MustCompile(`(\d+) tiêu chí chưa đạt`)
	items := regexp.MustCompile(`(?m)^\((\d+)\) Tiêu chí số (\d+) `)
	for range 200 {
		rs := []*criteria.RuleSet{advanced(), small()}[random.Intn(2)]
		verdicts := make([]byte, len(rs.Criteria))
		for i := range verdicts {
			verdicts[i] = "ddkkbx-"[random.Intn(7)]
		}
		r := judged("Bản Bo", string(verdicts), rs)
		counts := r.Counts()
		got := body(t, Commune(r))
		if strings.Contains(got, "{") || strings.Contains(got, "..") || strings.Contains(got, "  ") {
			t.Fatalf("%s: stray mark in\n%s", verdicts, got)
		}
		for _, m := range ratios.FindAllStringSubmatch(got, -1) {
			if want := fmt.Sprintf("%d/%d tiêu chí", counts.Met, len(rs.Criteria)); m[0] != want {
				t.Fatalf("%s: says %s, want %s", verdicts, m[0], want)
			}
		}
		count := fmt.Sprintf("đạt %d/%d tiêu chí", counts.Met, len(rs.Criteria))
		if counts.Unknown == len(rs.Criteria) { // nothing was judged: 0/19 would be a claim
			count = "chưa có kết quả đánh giá các tiêu chí"
		}
		if !strings.Contains(got, count) {
			t.Fatalf("%s: no count in\n%s", verdicts, got)
		}
		for _, m := range unmetCounts.FindAllStringSubmatch(got, -1) {
			if m[1] != fmt.Sprintf("%02d", counts.NotMet) {
				t.Fatalf("%s: says %q of %d", verdicts, m[0], counts.NotMet)
			}
		}
		var numbered []string
		for i, m := range items.FindAllStringSubmatch(got, -1) {
			if m[1] != fmt.Sprint(i+1) {
				t.Fatalf("%s: item %s in place %d", verdicts, m[1], i+1)
			}
			numbered = append(numbered, m[2])
		}
		var want []string
		for _, c := range r.Unmet() {
			want = append(want, fmt.Sprint(c.Number))
		}
		if !slices.Equal(numbered, want) {
			t.Fatalf("%s: items %v, want %v", verdicts, numbered, want)
		}
		for _, status := range criteria.Statuses() {
			list := strings.Join(labels(r, status), "; ")
			if counts.Of(status) > 0 && counts.Met < len(rs.Criteria) && !strings.Contains(got, list) {
				t.Fatalf("%s: no list %q in\n%s", verdicts, list, got)
			}
		}
	}
}

// Each needed fact that is taken away leaves a blank, and nothing else does.
func TestMissingFactsAreBlanks(t *testing.T) {
	blanks := func(r *criteria.Report) int { return strings.Count(flatten(Commune(r)), "…") }
	full := banBo()
	for i := range full.Criteria {
		if full.Criteria[i].Status == criteria.NotMet && full.Criteria[i].Tasks == nil {
			full.Criteria[i].Tasks = []criteria.Task{{Text: "Rà soát"}}
		}
	}
	if missing := full.Facts.Missing(); len(missing) > 0 || blanks(full) > 0 {
		t.Fatalf("missing %v, %d blanks in\n%s", missing, blanks(full), flatten(Commune(full)))
	}
	for _, key := range criteria.FactKeys() {
		kept := full.Facts[key]
		delete(full.Facts, key)
		if got := blanks(full) > 0; got != key.Needed() {
			t.Errorf("without %s: blank %v, needed %v", key, got, key.Needed())
		}
		full.Facts[key] = kept
	}
	full.Criteria[0].Tasks = nil
	if blanks(full) != 1 {
		t.Errorf("without a task: %d blanks, want 1", blanks(full))
	}
}

// An office's own texts stand where ours would, and ours are left out.
func TestOwnTexts(t *testing.T) {
	r := banBo()
	for key, text := range map[criteria.FactKey]string{
		criteria.Opening: "ngày 10/3/2023, Ban Thường vụ kết luận như sau:", criteria.Subject: "Tình hình xã Bản Bo",
		criteria.Causes: "nguyên nhân chủ quan là chính|Nguyên nhân khách quan: thời tiết./.", criteria.Closing: "Các cấp thực hiện Thông báo này",
	} {
		r.Facts[key] = facts(map[criteria.FactKey]string{key: text})[key]
	}
	got := flatten(Commune(r))
	for _, line := range []string{
		"*về tình hình xã Bản Bo*\n-----\nNgày 10/3/2023, Ban Thường vụ kết luận như sau:\n*1. ",
		"Nguyên nhân chủ quan là chính.\nNguyên nhân khách quan: thời tiết.\n*2. ",
		"\nCác cấp thực hiện Thông báo này.\nNơi nhận:",
	} {
		if !strings.Contains(got, line) {
			t.Errorf("lacks %q:\n%s", line, got)
		}
	}
	if strings.Contains(got, "Nguyên nhân chủ yếu") || strings.Contains(got, "Tham gia buổi làm việc") {
		t.Errorf("ours beside the office's own:\n%s", got)
	}
}

func TestNoRuleSet(t *testing.T) {
	r := &criteria.Report{Commune: criteria.Commune{Name: "Bản Bo"}}
	demand(t, flatten(Commune(r)), "đạt 0/0 tiêu chí …")
}

func TestIllustrative(t *testing.T) {
	r := banBo()
	if strings.Contains(flatten(Commune(r)), "minh họa") {
		t.Error("a real notice is marked as made up")
	}
	r.Illustrative = true
	if got := strings.Count(flatten(Commune(r)), "Số liệu minh họa, không phải số liệu chính thức."); got != 2 {
		t.Errorf("marked %d times, want on the notice and on the annex", got)
	}
}

func TestUnmetIndicators(t *testing.T) {
	number := func(s string) criteria.Decimal {
		d, err := criteria.ParseDecimal(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	value := criteria.Value{Answer: criteria.NumberAnswer, Number: number("65.5"), Text: "0.655"}
	c := criteria.CriterionResult{Indicators: []criteria.IndicatorResult{
		{ID: "2.1", Status: criteria.Met, Written: criteria.Fact{Text: "Đường xã"}},
		{ID: "2.2", Status: criteria.NotMet, Written: criteria.Fact{Text: "Đường thôn"}, Unit: "%", Value: value,
			Requirement: criteria.Requirement{Text: "≥ 70%", From: criteria.FromWorkbook}},
		{ID: "2.3", Status: criteria.NotMet, Rule: &criteria.Indicator{Text: "Đường ngõ"}, Unit: "km", Value: value,
			Requirement: criteria.Requirement{Text: "≥ 80", From: criteria.FromRuleSet}},
	}}
	want := []string{"2.2 Đường thôn: 65,5% (yêu cầu: ≥ 70%)", "2.3 Đường ngõ: 65,5 km"}
	if got := partyVoice().unmetIndicators(&c); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}
