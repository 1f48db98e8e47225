package criteria

import (
	"maps"
	"slices"
	"testing"
)

func factsOf(pairs ...string) Facts {
	facts := Facts{}
	for i := 0; i < len(pairs); i += 2 {
		key := FactKey(pairs[i])
		facts[key] = append(facts[key], Fact{Text: pairs[i+1], At: Ref{"S", "B2"}})
	}
	return facts
}

func texts(f Facts) map[FactKey]string {
	all := map[FactKey]string{}
	for key := range f {
		all[key] = f.One(key)
	}
	return all
}

func TestParseNumber(t *testing.T) {
	for text, want := range map[string]DocNumber{
		"": {}, "05-TB/HU": {"05", "TB/HU"}, "Số: 12-TB/ĐU": {"12", "TB/ĐU"}, "\n Số: 7-TB/ĐU ": {"7", "TB/ĐU"}, "Số 5/TB-UBND": {"5", "TB-UBND"},
		"-TB/HU": {"", "TB/HU"}, "……-TB/HU": {"", "TB/HU"}, "TB/HU": {"", "TB/HU"}, "05": {"05", ""}, "105a-KL/TU": {"105a", "KL/TU"},
		"05/2023/TB-BCĐ": {"05", "2023/TB-BCĐ"}, "Số ……": {}, "Số: ..../TB-UBND": {"", "TB-UBND"},
	} {
		if got, ok := ParseNumber(text); !ok || got != want {
			t.Errorf("%q: got %+v %v, want %+v", text, got, ok, want)
		}
	}
	for _, text := range []string{"chưa có", "năm", "5 và 6", "05-TB/HU ngày 3/2"} {
		if got, ok := ParseNumber(text); ok {
			t.Errorf("%q: got %+v", text, got)
		}
	}
}

func TestMissingNumber(t *testing.T) {
	for _, c := range []struct {
		facts  Facts
		number bool
		signs  bool
	}{
		{Facts{}, true, false},
		{factsOf("document_number", "05-TB/HU"), false, false},
		{factsOf("document_number", "05"), false, true},
		{factsOf("document_number", "-TB/HU"), true, false},
		{factsOf("document_signs", "TB/HU"), true, false},
		{factsOf("document_signs", "TB/HU", "document_number", "05"), false, false},
		{factsOf("document_number", "chưa có"), false, false},
	} {
		missing := c.facts.Missing()
		if slices.Contains(missing, DocumentNumber) != c.number || slices.Contains(missing, DocumentSigns) != c.signs {
			t.Errorf("%v: missing %v", texts(c.facts), missing)
		}
	}
}

func TestIssuedBy(t *testing.T) {
	for _, c := range []struct {
		name                    string
		workbook, profile, want Facts
	}{
		{"no profile", factsOf("signer_name", "A"), nil, factsOf("signer_name", "A")},
		{"no workbook", nil, factsOf("signer_name", "A"), factsOf("signer_name", "A")},
		{"the profile wins, the rest stays",
			factsOf("signer_name", "A", "causes", "ít", "issue_place", "Tam Đường"), factsOf("signer_name", "B"),
			factsOf("signer_name", "B", "causes", "ít", "issue_place", "Tam Đường")},
		{"the same body in another spelling",
			factsOf("issuing_body", "Huyện uỷ Tam Đường", "signer_name", "A"), factsOf("issuing_body", "HUYỆN ỦY TAM ĐƯỜNG"),
			factsOf("issuing_body", "HUYỆN ỦY TAM ĐƯỜNG", "signer_name", "A")},
		{"a profile that names no body",
			factsOf("issuing_body", "HUYỆN ỦY", "signer_office", "CHÁNH VĂN PHÒNG"), factsOf("signer_name", "B"),
			factsOf("issuing_body", "HUYỆN ỦY", "signer_office", "CHÁNH VĂN PHÒNG", "signer_name", "B")},
		{"another body: nothing of its office",
			factsOf("issuing_body", "UBND XÃ", "signer_name", "A", "document_number", "05-TB/HU", "issue_date", "3/2/2023", "causes", "ít"),
			factsOf("issuing_body", "HUYỆN ỦY", "document_signs", "TB/HU"),
			factsOf("issuing_body", "HUYỆN ỦY", "document_signs", "TB/HU", "causes", "ít")},
		{"number under the same signs",
			factsOf("document_number", "05-TB/HU"), factsOf("document_signs", "TB/HU"),
			factsOf("document_number", "05", "document_signs", "TB/HU")},
		{"number without signs",
			factsOf("document_number", "05"), factsOf("document_signs", "TB/HU"),
			factsOf("document_number", "05", "document_signs", "TB/HU")},
		{"number under other signs", factsOf("document_number", "05-TB/HU"), factsOf("document_signs", "TB-UBND"), factsOf("document_signs", "TB-UBND")},
		{"number of the profile, signs of the workbook",
			factsOf("document_number", "05-TB/HU"), factsOf("document_number", "07"),
			factsOf("document_number", "07", "document_signs", "TB/HU")},
		{"a profile without number",
			factsOf("document_number", "05-TB/HU"), factsOf("signer_name", "B"),
			factsOf("document_number", "05-TB/HU", "signer_name", "B")},
	} {
		before := texts(c.workbook)
		if got := c.workbook.IssuedBy(c.profile); !maps.Equal(texts(got), texts(c.want)) {
			t.Errorf("%s: got %v, want %v", c.name, texts(got), texts(c.want))
		}
		if !maps.Equal(before, texts(c.workbook)) {
			t.Errorf("%s: the workbook's facts were changed", c.name)
		}
	}
}

// Whatever the profile, IssuedBy twice is IssuedBy once, and a full profile
// leaves nothing of another office's.
func TestIssuedByTwice(t *testing.T) {
	workbook := factsOf("document_number", "05-TB/HU", "signer_name", "A", "issuing_body", "HUYỆN ỦY")
	for _, profile := range []Facts{
		nil, factsOf("document_signs", "TB-UBND"), factsOf("document_number", "7"),
		factsOf("issuing_body", "UBND HUYỆN", "document_number", "7-TB/HU"),
	} {
		once := workbook.IssuedBy(profile)
		if twice := once.IssuedBy(profile); !maps.Equal(texts(once), texts(twice)) {
			t.Errorf("%v: once %v, twice %v", texts(profile), texts(once), texts(twice))
		}
	}
	r := Report{Facts: workbook, Office: factsOf("signer_name", "B")}
	if r.NoticeFacts().One(SignerName) != "B" {
		t.Error("the profile of a report is not used")
	}
}

func TestForMany(t *testing.T) {
	profile := factsOf("document_number", "05-TB/HU", "issue_date", "3/2/2023", "signer_name", "A")
	want := factsOf("document_signs", "TB/HU", "signer_name", "A")
	if got := profile.ForMany(); !maps.Equal(texts(got), texts(want)) {
		t.Errorf("got %v", texts(got))
	}
	without := factsOf("signer_name", "A")
	if got := without.ForMany(); !maps.Equal(texts(got), texts(without)) {
		t.Errorf("without a number: %v", texts(got))
	}
	if got := Facts(nil).ForMany(); got != nil {
		t.Errorf("of nothing: %v", got)
	}
}

func TestPaperForm(t *testing.T) {
	for text, want := range map[string]PaperForm{
		"Đảng": PartyForm, "đảng.": PartyForm, "Thể thức văn bản của Đảng": PartyForm, "party": PartyForm,
		"Đảng (Hướng dẫn 36)": Party36, "36-HD/VPTW": Party36, "party-36": Party36, "Đảng, 05-HD/VPTW": Party05, "party-05": Party05, "Hướng dẫn 5": Party05,
		"Nhà nước": StateForm, "NHÀ NƯỚC": StateForm, "văn bản hành chính": StateForm, "state": StateForm,
	} {
		if got, ok := ParsePaperForm(text); !ok || got != want {
			t.Errorf("%q: got %v %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "Đản", "Đảng, Nhà nước", "khác", "thể thức", "Nhà nước (36)", "văn bản 30"} {
		if _, ok := ParsePaperForm(text); ok {
			t.Errorf("%q is read", text)
		}
	}
	for _, form := range PaperForms() {
		if got, ok := ParsePaperForm(form.Word()); !ok || got != form {
			t.Errorf("%q does not come back", form.Word())
		}
	}
	for _, test := range []struct {
		form PaperForm
		days []Date
		want PaperForm
	}{
		{PartyForm, nil, Party36}, {PartyForm, []Date{"", "2026-05-26"}, Party36}, {PartyForm, []Date{"2026-05-27"}, Party05},
		{PartyForm, []Date{"2023-03-31", "2026-06-30", ""}, Party05}, {Party36, []Date{"2026-06-01"}, Party36}, {Party05, []Date{"2023-01-01"}, Party05},
		{StateForm, []Date{"2026-06-01"}, StateForm},
	} {
		if got := test.form.ByGuide(test.days...); got != test.want {
			t.Errorf("%v on %v: %v", test.form, test.days, got)
		}
	}
}

func TestTones(t *testing.T) {
	for text, want := range map[string]Tones{
		"kiểu cũ": OldTones, "Cũ": OldTones, "hòa, ủy": OldTones, "kiểu cũ (hòa, ủy)": OldTones, "(thủy)": OldTones, "Kiểu cũ: (hòa)": OldTones,
		"kiểu mới": NewTones, "mới": NewTones, "hoà, uỷ": NewTones, "Kiểu mới (hoà, uỷ)": NewTones, "khoẻ/thuỷ": NewTones,
	} {
		if got, ok := ParseTones(text); !ok || got != want {
			t.Errorf("%q: got %v %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "hòa, uỷ", "kiểu cũ (hoà)", "kiểu mới (an)", "kiểu cũ (an)", "hoà (lạ)", "lạ", "mới cũ"} {
		if got, ok := ParseTones(text); ok {
			t.Errorf("%q is read as %v", text, got)
		}
	}
	for _, tones := range []Tones{OldTones, NewTones} {
		if got, ok := ParseTones(tones.Word()); !ok || got != tones {
			t.Errorf("%q does not come back", tones.Word())
		}
	}
	const old, newer = "Cấp ủy HÒA Ủy ban, khỏe, thủy lợi, của, quý, toàn, Nhà", "Cấp uỷ HOÀ Uỷ ban, khoẻ, thuỷ lợi, của, quý, toàn, Nhà"
	if OldTones.Place(old) != old || NewTones.Place(old) != newer || NewTones.Place(newer) != newer {
		t.Errorf("got %q", NewTones.Place(old))
	}
}

func TestOfficeKeys(t *testing.T) {
	labels := map[string]bool{}
	for _, key := range OfficeKeys() {
		if !slices.Contains(AllFactKeys(), key) || labels[key.OfficeLabel()] || key.OfficeLabel() == string(key) || key.IsNoticeText() {
			t.Errorf("%s: label %q", key, key.OfficeLabel())
		}
		labels[key.OfficeLabel()] = true
	}
	if DocumentNumber.OfficeLabel() != "Số" {
		t.Errorf("the number stands under %q", DocumentNumber.OfficeLabel())
	}
	if len(AllFactKeys()) != len(FactKeys())+3 {
		t.Errorf("%d keys", len(AllFactKeys()))
	}
}

// A paper of a People's Committee never bears the Party's head by default.
func TestPaperFormOf(t *testing.T) {
	for _, test := range []struct {
		facts Facts
		want  PaperForm
	}{
		{factsOf(), PartyForm}, {factsOf(string(IssuingBody), "HUYỆN ỦY TAM ĐƯỜNG", string(SuperiorBody), "TỈNH ỦY LAI CHÂU"), PartyForm},
		{factsOf(string(IssuingBody), "ỦY BAN NHÂN DÂN XÃ BẢN BO"), StateForm}, {factsOf(string(IssuingBody), "Uỷ ban nhân dân"), StateForm},
		{factsOf(string(IssuingBody), "VĂN PHÒNG ĐIỀU PHỐI", string(SuperiorBody), "UBND TỈNH LAI CHÂU"), StateForm},
		{factsOf(string(IssuingBody), "ỦY BAN NHÂN DÂN XÃ", string(DocumentForm), "Đảng"), PartyForm},
		{factsOf(string(IssuingBody), "ỦY BAN NHÂN DÂNG"), PartyForm}, {factsOf(string(DocumentForm), "nhà nước"), StateForm},
	} {
		if got := PaperFormOf(test.facts); got != test.want {
			t.Errorf("%+v: %v", test.facts, got.Word())
		}
	}
}
