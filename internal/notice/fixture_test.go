package notice

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// advanced is the set of the samples, with the names that the decision gives.
func advanced() *criteria.RuleSet {
	rs := &criteria.RuleSet{
		ID:        "ntm-nang-cao-2021-2025",
		Title:     "Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025",
		Programme: "xây dựng nông thôn mới nâng cao",
		Decision:  "Quyết định 318/QĐ-TTg ngày 08/3/2022",
		AmendedBy: "Quyết định 211/QĐ-TTg ngày 01/3/2024",
	}
	for i, name := range []string{
		"Quy hoạch", "Giao thông", "Thủy lợi và phòng, chống thiên tai", "Điện", "Giáo dục", "Văn hóa",
		"Cơ sở hạ tầng thương mại nông thôn", "Thông tin và Truyền thông", "Nhà ở dân cư", "Thu nhập",
		"Nghèo đa chiều", "Lao động", "Tổ chức sản xuất và phát triển kinh tế nông thôn", "Y tế",
		"Hành chính công", "Tiếp cận pháp luật", "Môi trường", "Chất lượng môi trường sống", "Quốc phòng và An ninh",
	} {
		rs.Criteria = append(rs.Criteria, criteria.Criterion{Number: i + 1, Name: name})
	}
	return rs
}

// small is a rule set of three criteria: nothing may rest on there being 19.
func small() *criteria.RuleSet {
	rs := &criteria.RuleSet{ID: "nho", Title: "Bộ tiêu chí thử", Programme: "xây dựng nông thôn mới", Decision: "Quyết định 1/QĐ"}
	for i, name := range []string{"Quy hoạch", "Giao thông", "Điện"} {
		rs.Criteria = append(rs.Criteria, criteria.Criterion{Number: i + 1, Name: name})
	}
	return rs
}

// judged makes a report with one verdict a letter: d met, b basically met, k
// not met, x not considered, - unknown.
func judged(name, verdicts string, rs *criteria.RuleSet) *criteria.Report {
	words := map[rune]criteria.Status{
		'd': criteria.Met, 'b': criteria.BasicallyMet, 'k': criteria.NotMet, 'x': criteria.NotConsidered,
	}
	r := &criteria.Report{
		File: name + ".xlsx", Rules: rs, Facts: criteria.Facts{},
		Commune: criteria.Commune{Name: name, District: "Tam Đường", Province: "Lai Châu"},
		Period:  criteria.Period{Text: "tháng 3/2023", End: "2023-03-31"},
	}
	for i, letter := range verdicts {
		r.Criteria = append(r.Criteria, criteria.CriterionResult{
			Number: i + 1, Name: rs.Criteria[i].Name, Status: words[letter],
		})
	}
	return r
}

func facts(pairs map[criteria.FactKey]string) criteria.Facts {
	all := criteria.Facts{}
	for key, text := range pairs {
		for line := range strings.SplitSeq(text, "|") {
			all[key] = append(all[key], criteria.Fact{Text: line, At: criteria.Ref{Sheet: "Thông tin", Cell: "B2"}})
		}
	}
	return all
}

// banBo carries the facts of the notice of March 2023 on Bản Bo.
func banBo() *criteria.Report {
	r := judged("Bản Bo", "kkddkkdddkkddkddkkk", advanced())
	r.Facts = facts(map[criteria.FactKey]string{
		criteria.SuperiorBody: "Đảng bộ tỉnh Lai Châu", criteria.IssuingBody: "HUYỆN ỦY TAM ĐƯỜNG",
		criteria.DocumentNumber: "5-TB/HU", criteria.IssuePlace: "Tam Đường", criteria.IssueDate: "14/02/2023",
		criteria.Author:        "BAN THƯỜNG VỤ HUYỆN ỦY",
		criteria.WorkProgramme: "chương trình công tác tháng 3 năm 2023", criteria.MeetingDate: "10/3/2023",
		criteria.MetWith:         "Đảng ủy xã|Ban chỉ đạo các chương trình mục tiêu quốc gia xã Bản Bo",
		criteria.Participants:    "Huyện Đoàn|Phòng Nội vụ|Trung tâm Văn hóa, Thể thao và Truyền thông",
		criteria.ReportedBy:      "Đảng ủy xã|Ban chỉ đạo xã Bản Bo",
		criteria.Appraisal:       "Đảng ủy, HĐND, UBND xã đã có nhiều cố gắng",
		criteria.Shortcomings:    "Công tác tuyên truyền có lúc chưa sát sao.",
		criteria.Causes:          "Nguồn lực đầu tư còn hạn chế",
		criteria.GeneralTasks:    "Tiếp tục rà soát các tiêu chí; củng cố các tiêu chí đã đạt",
		criteria.TargetYear:      "hết năm 2024",
		criteria.SignerAuthority: "T/L BAN THƯỜNG VỤ", criteria.SignerOffice: "CHÁNH VĂN PHÒNG",
		criteria.SignerName: "Vũ Ngọc Sơn",
		criteria.Recipients: "- TT. Huyện ủy, HĐND; lãnh đạo UBND huyện,|Đảng ủy xã Bản Bo|Lưu",
	})
	set := func(number int, tasks ...criteria.Task) { r.Criteria[number-1].Tasks = tasks }
	plan := criteria.Period{Text: "Hoàn thành Kế hoạch trong tháng 5/2023"}
	set(1, criteria.Task{Text: "tiếp tục rà soát quy hoạch"})
	set(2, criteria.Task{Text: "Duy tu đường thôn, bản;", Lead: "Phòng Kinh tế - Hạ tầng", Support: []string{"UBND xã Bản Bo"}})
	set(10, criteria.Task{Text: "Ban hành kế hoạch nâng cao thu nhập", Lead: "Ban chỉ đạo xã", Deadline: plan})
	set(11,
		criteria.Task{Text: "Rà soát hộ nghèo.", Deadline: criteria.Period{Text: "đảm bảo năm 2024 hoàn thành tiêu chí"}},
		criteria.Task{Text: "Giao Ban chỉ đạo xã ban hành kế hoạch giảm nghèo.", Lead: "Ban chỉ đạo xã", Deadline: criteria.Period{Text: "tháng 5/2023"}})
	set(19, criteria.Task{Text: "Giao Ban chỉ đạo xã ban hành kế hoạch an ninh trật tự", Lead: "Ban chỉ đạo xã", Deadline: plan})
	return r
}

// flatten prints a document as plain lines: blanks as "…", bold as *…*.
func flatten(doc document.Document) string {
	var out strings.Builder
	for _, side := range [][]document.HeadLine{doc.Head.Left, doc.Head.Right} {
		for _, line := range side {
			out.WriteString(marked(line.Runs) + "\n")
		}
	}
	flattenBlocks(&out, doc.Blocks)
	for _, annex := range doc.Annexes {
		out.WriteString("== " + annex.Label + " | " + annex.Title + "\n")
		flattenBlocks(&out, annex.Blocks)
	}
	return out.String()
}

func flattenBlocks(out *strings.Builder, blocks []document.Block) {
	for _, block := range blocks {
		switch b := block.(type) {
		case document.Paragraph:
			out.WriteString(marked(b.Runs) + "\n")
		case document.Rule:
			out.WriteString(b.Text + "\n")
		case document.Table:
			for _, row := range append(append([][]document.Cell{}, b.Header...), b.Rows...) {
				var cells []string
				for _, cell := range row {
					cells = append(cells, plainText(cell.Runs))
				}
				out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
			}
		case document.Signature:
			for _, run := range append([]document.Run{b.Heading}, b.Recipients...) {
				out.WriteString(plainText([]document.Run{run}) + "\n")
			}
			for _, run := range append(b.Lines, b.Name) {
				out.WriteString(plainText([]document.Run{run}) + "\n")
			}
		}
	}
}

func marked(runs []document.Run) string    { return flattenRuns(runs, "*") }
func plainText(runs []document.Run) string { return flattenRuns(runs, "") }

func flattenRuns(runs []document.Run, star string) string {
	var out strings.Builder
	for _, run := range runs {
		text := run.Text
		if run.Blank > 0 {
			text = "…"
		}
		if run.Bold {
			text = star + text + star
		}
		out.WriteString(text)
	}
	return out.String()
}

// Commune builds the notice on one commune in the default wording.
func Commune(r *criteria.Report) document.Document { return Papers{}.Commune(r) }

// Consolidated builds the notice on all communes in the default wording.
func Consolidated(s rollup.Summary, facts criteria.Facts) document.Document {
	return Papers{}.Consolidated(s, facts, Checked{})
}

// Comparison builds the report on two periods in the default wording.
func Comparison(c rollup.Comparison, facts criteria.Facts) document.Document {
	return Papers{}.Comparison(c, facts)
}
