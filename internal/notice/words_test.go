package notice

import (
	"strings"
	"testing"
	"unicode/utf8"

	"tieuchi/internal/criteria"
)

func TestDeadlineText(t *testing.T) {
	for written, want := range map[string]string{
		"":                     "",
		"tháng 5/2023":         "Hoàn thành trong tháng 5/2023",
		"Tháng 5/2023.":        "Hoàn thành trong tháng 5/2023",
		"trong tháng 5/2023":   "Hoàn thành trong tháng 5/2023",
		"5/2023":               "Hoàn thành trong tháng 5/2023",
		"T5/2023":              "Hoàn thành trong tháng 5/2023",
		"2024":                 "Hoàn thành trong năm 2024",
		"quý II/2024":          "Hoàn thành trong quý II/2024",
		"6 tháng đầu năm 2024": "Hoàn thành trong 6 tháng đầu năm 2024",
		"31/12/2023":           "Thời hạn: 31/12/2023",
		"Ngày 31/12/2023":      "Thời hạn: ngày 31/12/2023",
		"trước 30/6/2023":      "Hoàn thành trước 30/6/2023",
		"hết năm 2024":         "Thời hạn: hết năm 2024",
		"thường xuyên":         "Thời hạn: thường xuyên",
		"(Hoàn thành Kế hoạch trong T5/2023)": "Hoàn thành Kế hoạch trong T5/2023",
		"đảm bảo năm 2024 hoàn thành":         "Đảm bảo năm 2024 hoàn thành",
		"UBND xã báo cáo trước 15/6":          "UBND xã báo cáo trước 15/6",
	} {
		if got := partyVoice().deadlineText(written); got != want {
			t.Errorf("%q: got %q, want %q", written, got, want)
		}
	}
}

func TestTaskText(t *testing.T) {
	for name, c := range map[string]struct {
		task criteria.Task
		want string
	}{
		"all":           {criteria.Task{Text: "rà soát", Lead: "Phòng A.", Support: []string{"Phòng B", " ", "Phòng C;"}, Deadline: criteria.Period{Text: "tháng 5/2023"}}, "Rà soát. Giao Phòng A chủ trì, phối hợp với Phòng B và Phòng C thực hiện. *(Hoàn thành trong tháng 5/2023).*"},
		"lines":         {criteria.Task{Text: "- rà soát;\n- bổ sung (nếu có.)\n"}, "Rà soát. Bổ sung (nếu có.)"},
		"helpers only":  {criteria.Task{Text: "Làm", Support: []string{"Phòng B"}}, "Làm. Cơ quan, đơn vị phối hợp thực hiện: Phòng B."},
		"lead acts":     {criteria.Task{Text: "UBND huyện chỉ đạo", Lead: "UBND huyện"}, "UBND huyện chỉ đạo."},
		"lead and more": {criteria.Task{Text: "Giao Phòng A làm", Lead: "Phòng A", Support: []string{"Phòng B"}}, "Giao Phòng A làm. Giao Phòng A chủ trì, phối hợp với Phòng B thực hiện."},
		"no content":    {criteria.Task{Lead: "Phòng A", Deadline: criteria.Period{Text: "31/12/2023"}}, "…. Giao Phòng A chủ trì thực hiện. *(Thời hạn: 31/12/2023).*"},
		"common nouns":  {criteria.Task{Text: "Rà soát", Lead: "Cấp ủy, chính quyền xã", Support: []string{"Cơ quan chuyên môn", "Xã Bản Bo", "Các đoàn thể"}}, "Rà soát. Giao cấp ủy, chính quyền xã chủ trì, phối hợp với cơ quan chuyên môn, xã Bản Bo và các đoàn thể thực hiện."},
	} {
		if got := marked(partyVoice().taskText(c.task)); got != c.want {
			t.Errorf("%s: got %q\nwant %q", name, got, c.want)
		}
	}
}

func TestLongDate(t *testing.T) {
	for written, want := range map[string]string{
		"":                            "ngày … tháng … năm …",
		"3/2/2023":                    "ngày 03 tháng 02 năm 2023",
		"10/3/2023":                   "ngày 10 tháng 3 năm 2023",
		"2023-12-05":                  "ngày 05 tháng 12 năm 2023",
		"2023-12-05 00:00:00":         "ngày 05 tháng 12 năm 2023",
		"ngày 3 tháng 2 năm 2023":     "ngày 03 tháng 02 năm 2023",
		"Ngày 01.11.2023":             "ngày 01 tháng 11 năm 2023",
		"tháng 3 năm 2023":            "ngày … tháng 3 năm 2023",
		"40/3/2023":                   "40/3/2023",
		"Ngày 9 và 10 tháng 3/2023":   "ngày 9 và 10 tháng 3/2023",
		"sáng ngày 10 tháng 3 (thứ 6": "sáng ngày 10 tháng 3 (thứ 6",
	} {
		if got := marked(longDate(written)); got != want {
			t.Errorf("%q: got %q, want %q", written, got, want)
		}
	}
	if got := fileDate("ngày 3 tháng 2 năm 2023"); got != "2023-02-03" {
		t.Errorf("file date %q", got)
	}
}

func TestDocumentNumber(t *testing.T) {
	for _, c := range []struct{ number, signs, party, state string }{
		{"", "", "Số …", "Số: …"},
		{"05-TB/HU", "", "Số 05-TB/HU", "Số: 05-TB/HU"},
		{"5-TB/HU", "", "Số 05-TB/HU", "Số: 05-TB/HU"},
		{"Số: 12-TB/ĐU", "", "Số 12-TB/ĐU", "Số: 12-TB/ĐU"},
		{"-TB/HU", "", "Số …-TB/HU", "Số: …-TB/HU"},
		{"……-TB/HU", "", "Số …-TB/HU", "Số: …-TB/HU"},
		{"Số 105-TB/HU", "", "Số 105-TB/HU", "Số: 105-TB/HU"},
		{"5 / TB-UBND", "", "Số 05/TB-UBND", "Số: 05/TB-UBND"},
		{"", "TB-UBND", "Số …-TB-UBND", "Số: …/TB-UBND"},
		{"5", "TB-UBND", "Số 05-TB-UBND", "Số: 05/TB-UBND"},
		{"5a", "TB/HU", "Số 05a-TB/HU", "Số: 05a/TB/HU"},
		{"05-TB/HU", "TB-UBND", "Số 05-TB/HU", "Số: 05-TB/HU"},
		{"105", "", "Số 105-…", "Số: 105/…"},
		{"chưa có", "TB/HU", "Số chưa có", "Số: chưa có"},
	} {
		written := facts(map[criteria.FactKey]string{criteria.DocumentNumber: c.number, criteria.DocumentSigns: c.signs})
		if got := marked(partyForm().documentNumber(written)); got != c.party {
			t.Errorf("%q, %q: got %q, want %q", c.number, c.signs, got, c.party)
		}
		if got := marked(stateForm().documentNumber(written)); got != c.state {
			t.Errorf("%q, %q: got %q, want %q", c.number, c.signs, got, c.state)
		}
	}
}

func TestAuthorInProse(t *testing.T) {
	for written, want := range map[string]string{
		"":                       "…",
		"BAN THƯỜNG VỤ HUYỆN ỦY": "Ban Thường vụ Huyện ủy",
		"Kết luận của BAN THƯỜNG VỤ TỈNH UỶ": "Ban Thường vụ Tỉnh uỷ",
		"BAN THƯỜNG VỤ ĐẢNG ỦY XÃ BẢN BO":    "Ban Thường vụ Đảng ủy xã Bản Bo",
		"THƯỜNG TRỰC HUYỆN ỦY TAM ĐƯỜNG":     "Thường trực Huyện ủy Tam Đường",
		"ỦY BAN NHÂN DÂN HUYỆN":              "Ủy ban nhân dân huyện",
		"BAN CHỈ ĐẠO":                        "Ban Chỉ đạo",
		"Ban thường vụ Huyện uỷ":             "Ban thường vụ Huyện uỷ",
	} {
		got := marked(authorInProse(facts(map[criteria.FactKey]string{criteria.Author: written})))
		if got != want {
			t.Errorf("%q: got %q, want %q", written, got, want)
		}
	}
}

func TestShortFacts(t *testing.T) {
	one := func(key criteria.FactKey, text string) criteria.Facts {
		return facts(map[criteria.FactKey]string{key: text})
	}
	for _, c := range []struct{ got, want string }{
		{marked(target(one(criteria.TargetYear, "2024"))), "năm 2024"},
		{marked(target(one(criteria.TargetYear, "Đến hết năm 2024."))), "hết năm 2024"},
		{marked(partyVoice().workProgramme(one(criteria.WorkProgramme, "Tháng 3/2023"))), "chương trình công tác tháng 3/2023"},
		{marked(partyVoice().workProgramme(one(criteria.WorkProgramme, "Thực hiện Chương trình công tác năm 2023"))), "Chương trình công tác năm 2023"},
		{subject(one(criteria.Subject, "Về tình hình")), "về tình hình"},
		{subject(one(criteria.Subject, "UBND xã Bản Bo")), "về UBND xã Bản Bo"},
		{average(44, 3), "14,7"}, {average(38, 2), "19,0"}, {average(1, 20), "0,1"}, {average(0, 4), "0,0"},
		{list([]string{"A", "B", "C"}), "A, B và C"}, {list([]string{"A"}), "A"}, {list(nil), ""},
		{list([]string{"A, B", "C"}), "A, B; C"},
		{parents("Tam Đường", "Lai Châu"), ", huyện Tam Đường, tỉnh Lai Châu"},
		{parents("Thành phố Lai Châu", "Lai Châu"), ", thành phố Lai Châu, tỉnh Lai Châu"},
		{parents("", "Hà Nội"), ", thành phố Hà Nội"},
		{dotted(communeName(criteria.Commune{Name: "Xã Bản Bo"})), "xã Bản Bo"},
		{ended("làm;"), "làm."}, {ended("làm./."), "làm."}, {ended("làm ./."), "làm."}, {ended("làm . "), "làm."}, {ended("làm/."), "làm."}, {ended("làm ..."), "làm ..."}, {ended("cụ thể:"), "cụ thể:"}, {ended(" , "), ""},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

// No text of an office breaks a sentence: no doubled stops, valid UTF-8.
func FuzzTaskText(f *testing.F) {
	f.Add("rà soát.", "Phòng A,", "tháng 5/2023")
	f.Add("- a;\n- b…", "", "(…)")
	f.Add("(", ")", "(")
	f.Fuzz(func(t *testing.T, text, lead, deadline string) {
		for _, s := range []string{text, lead, deadline} {
			if !utf8.ValidString(s) || strings.ContainsAny(s, "*.…") {
				t.Skip() // stops of the office's own are its own
			}
		}
		got := marked(partyVoice().taskText(criteria.Task{Text: text, Lead: lead, Deadline: criteria.Period{Text: deadline}}))
		if !utf8.ValidString(got) || strings.Contains(got, "..") || strings.Contains(got, "\n") {
			t.Errorf("got %q", got)
		}
	})
}
