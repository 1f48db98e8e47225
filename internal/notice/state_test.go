package notice

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// byState is the notice on Bản Bo as a People's Committee issues it.
func byState() *criteria.Report {
	r := banBo()
	r.Office = facts(map[criteria.FactKey]string{
		criteria.SuperiorBody: "UBND TỈNH LAI CHÂU", criteria.IssuingBody: "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
		criteria.DocumentForm: "Nhà nước", criteria.DocumentNumber: "5", criteria.DocumentSigns: "TB-UBND",
		criteria.IssuePlace: "Tam Đường", criteria.IssueDate: "14/3/2023", criteria.Author: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN",
		criteria.SignerAuthority: "TL. CHỦ TỊCH", criteria.SignerOffice: "Chánh Văn phòng", criteria.SignerName: "Vũ Ngọc Sơn",
		criteria.Recipients: "Như trên|UBND tỉnh|Lưu: VT",
	})
	return r
}

// The State form, word for word where it differs from the Party's.
func TestStateForm(t *testing.T) {
	doc := Commune(byState())
	got := flatten(doc)
	demand(t, got,
		"UBND TỈNH LAI CHÂU\n*ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG*\nSố: 05/TB-UBND\n"+
			"*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*\n*Độc lập - Tự do - Hạnh phúc*\nTam Đường, ngày 14 tháng 3 năm 2023\n"+
			"*THÔNG BÁO*\n*Kết luận của Chủ tịch Ủy ban nhân dân huyện về tình hình thực hiện các tiêu chí",
		"Nơi nhận:\n- Như trên;\n- UBND tỉnh;\n- Lưu: VT.\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nVũ Ngọc Sơn\n",
		"== Phụ lục | KẾT QUẢ ĐÁNH GIÁ CÁC TIÊU CHÍ")
	for _, word := range []string{"ĐẢNG CỘNG SẢN", "-----", "TB/HU", "*\n*\n"} {
		if strings.Contains(got, word) {
			t.Errorf("says %q:\n%s", word, got)
		}
	}
	if want := "(Kèm theo Thông báo số 05/TB-UBND ngày 14 tháng 3 năm 2023 của Ủy ban nhân dân huyện Tam Đường)"; doc.Annexes[0].Reference != want {
		t.Errorf("reference %q", doc.Annexes[0].Reference)
	}
	sign := doc.Blocks[len(doc.Blocks)-1].(document.Signature)
	if !sign.Heading.Bold || !sign.Heading.Italic || sign.Heading.Underline || !sign.Lines[1].Bold || sign.RecipientsSize != 11 {
		t.Errorf("signature %+v", sign)
	}
	if Commune(banBo()).Annexes[0].Reference != "" {
		t.Error("the Party form names the document on its annex")
	}
}

// Whatever the form, letterheads end on one height, rules are a part of their
// text as the form asks, and text has room.
func TestForms(t *testing.T) {
	for name, f := range map[string]form{"party": partyForm(), "state": stateForm()} {
		head := f.letterhead(criteria.Facts{})
		left, right := head.Left[len(head.Left)-1], head.Right[len(head.Right)-1]
		if left.Y != right.Y {
			t.Errorf("%s: number at %.1f, date at %.1f", name, left.Y, right.Y)
		}
		for _, lines := range [][]document.HeadLine{head.Left, head.Right} {
			for i, line := range lines {
				if i > 0 && line.Y-lines[i-1].Y < 5 || line.Size < 12 || line.Rule != (line.Ratio > 0) {
					t.Errorf("%s: line %+v", name, line)
				}
			}
		}
	}
}

// Without a superior the lines below move up; number and date stay level.
func TestNoSuperior(t *testing.T) {
	for _, f := range []form{partyForm(), stateForm()} {
		with := f.letterhead(facts(map[criteria.FactKey]string{criteria.SuperiorBody: "A", criteria.IssuingBody: "B"}))
		without := f.letterhead(facts(map[criteria.FactKey]string{criteria.SuperiorBody: "Không.", criteria.IssuingBody: "B"}))
		if len(without.Left) != len(with.Left)-1 || without.Left[0].Y != with.Left[0].Y || marked(without.Left[0].Runs) != "*B*" ||
			without.Left[len(without.Left)-1].Y != with.Right[len(with.Right)-1].Y {
			t.Errorf("left column %+v", without.Left)
		}
	}
}

// A consolidated notice in the State form numbers its annexes in Roman, and
// the text speaks of them by the same names.
func TestConsolidatedState(t *testing.T) {
	s := rollup.Summarise([]*criteria.Report{judged("A", "dkd", small()), judged("B", "ddk", small())})
	doc := Consolidated(s, byState().Office)
	demand(t, flatten(doc), "của từng xã tại Phụ lục I):", "tại Phụ lục II.", "== Phụ lục I | ", "== Phụ lục II | ")
	if strings.Contains(flatten(doc), "Phụ lục 1") || !doc.Layout.AnnexNumbers {
		t.Error("an Arabic number, or pages counted through")
	}
	for n, want := range map[int]string{1: "I", 4: "IV", 9: "IX", 14: "XIV", 38: "XXXVIII"} {
		if got := roman(n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

// Our wording follows the office's spelling; names and the office's own texts
// keep theirs, and so do the State's name and the names of criteria.
func TestSpelling(t *testing.T) {
	r := judged("Hòa Bình", "ddk", part(advanced(), 3))
	r.Illustrative = true
	r.Facts = facts(map[criteria.FactKey]string{
		criteria.Spelling: "kiểu mới", criteria.DocumentForm: "Nhà nước", criteria.IssuingBody: "ĐẢNG ỦY XÃ HÒA BÌNH",
		criteria.Causes: "Thủy lợi chưa hòa mạng",
	})
	s := rollup.Summarise([]*criteria.Report{r})
	for _, got := range []string{flatten(Commune(r)), flatten(Consolidated(s, r.Facts))} {
		demand(t, got, "Uỷ ban nhân dân xã Hòa Bình", "Số liệu minh hoạ,", "CỘNG HÒA XÃ HỘI", "ĐẢNG ỦY XÃ HÒA BÌNH",
			"Thủy lợi chưa hòa mạng.", "Tiêu chí số 3 (Thủy lợi và phòng, chống thiên tai)")
		for _, word := range []string{"Ủy ban", "minh họa"} {
			if strings.Contains(got, word) {
				t.Errorf("says %q", word)
			}
		}
	}
	r.Facts[criteria.Spelling] = nil
	demand(t, flatten(Commune(r)), "Ủy ban nhân dân xã Hòa Bình", "Số liệu minh họa,")
}

// part is a rule set with its first criteria only.
func part(rs *criteria.RuleSet, n int) *criteria.RuleSet {
	rs.Criteria = rs.Criteria[:n]
	return rs
}

// The workbooks decide the form of the notice on all of them where they agree,
// and a profile before them.
func TestSharedForm(t *testing.T) {
	with := func(form string) *criteria.Report {
		r := judged("A", "ddd", small())
		r.Facts = facts(map[criteria.FactKey]string{criteria.DocumentForm: form, criteria.DocumentSigns: "TB-UBND"})
		return r
	}
	agreed := SharedFacts([]*criteria.Report{with("Nhà nước"), with("Nhà nước"), judged("B", "ddd", small())})
	if agreed.One(criteria.DocumentForm) != "Nhà nước" || agreed.One(criteria.DocumentSigns) != "TB-UBND" {
		t.Errorf("shared %v", agreed)
	}
	if torn := SharedFacts([]*criteria.Report{with("Nhà nước"), with("Đảng")}); torn.One(criteria.DocumentForm) != "" {
		t.Errorf("shared %v", torn)
	}
	party := agreed.IssuedBy(facts(map[criteria.FactKey]string{criteria.DocumentForm: "Đảng"}))
	demand(t, flatten(Consolidated(rollup.Summary{}, party)), wordParty, "Số …-TB-UBND")
}
