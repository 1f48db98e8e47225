package notice

import (
	"strings"
	"testing"
	"testing/fstest"

	"tieuchi/internal/criteria"
	"tieuchi/internal/notice/wording"
)

func partyVoice() voice { return voice{of: wording.Party} }

// A fact may be bold or a blank; one that nobody gives is a blank, as a gap in
// a notice must be seen; one that says nothing prints nothing.
func TestSay(t *testing.T) {
	got := partyVoice().say(annexReference, values{"loai_van_ban": plain("Thông báo"), "so_ky_hieu": bold("05-TB/HU"), "ngay": nil})
	if text := marked(got); text != "(Kèm theo Thông báo số *05-TB/HU* của …)" {
		t.Errorf("got %q", text)
	}
	got = partyVoice().say(sayBodies, values{"chu_tri": plain(""), "phoi_hop": dots(blankName)})
	if text := marked(got); text != "Cơ quan, đơn vị phối hợp thực hiện: …." {
		t.Errorf("got %q", text)
	}
}

// An office's own sentence is left as written, whatever the spelling that its
// profile asks for; ours beside it follow that.
func TestOwnSentences(t *testing.T) {
	own, faults, err := wording.Read(fstest.MapFS{"dang/thong-bao-xa.txt": {Data: []byte(
		`{{define "xa-ket-thuc"}}Đảng ủy {{.xa}} hòa vào phong trào{{if .xa}}, {{.xa}}{{end}}.{{end}}`)}})
	if err != nil || len(faults) > 0 {
		t.Fatal(err, faults)
	}
	r := judged("Bản Bo", "ddk", small())
	r.Illustrative = true
	r.Facts = facts(map[criteria.FactKey]string{criteria.Spelling: "kiểu mới"})
	got := flatten(Papers{Wording: own}.Commune(r))
	demand(t, got, "\nĐảng ủy xã Bản Bo hòa vào phong trào, xã Bản Bo.\n", "Cấp uỷ, chính quyền", "Số liệu minh hoạ")
	if strings.Contains(got, "nghiêm túc Thông báo này") {
		t.Errorf("has our sentence too:\n%s", got)
	}
	r.Facts[criteria.DocumentForm] = []criteria.Fact{{Text: "Nhà nước"}}
	demand(t, flatten(Papers{Wording: own}.Commune(r)), "nghiêm túc Thông báo này")
}
