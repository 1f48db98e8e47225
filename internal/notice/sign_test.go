package notice

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

func TestSignerName(t *testing.T) {
	for written, want := range map[string]string{
		"Vũ Ngọc Sơn": "Vũ Ngọc Sơn", "Đ/c Vũ Ngọc Sơn": "Vũ Ngọc Sơn", "đồng chí: Vũ Ngọc Sơn": "Vũ Ngọc Sơn",
		"ĐỒNG CHÍ Vũ Ngọc Sơn": "Vũ Ngọc Sơn", "Đ/c: Vũ Ngọc Sơn": "Vũ Ngọc Sơn", "Đồng Chíu": "Đồng Chíu", "Ông Cao Thắng": "Ông Cao Thắng", "": "", "Đ/c": "Đ/c",
	} {
		if got := signerName(facts(map[criteria.FactKey]string{criteria.SignerName: written})); got != want {
			t.Errorf("%q: got %q, want %q", written, got, want)
		}
	}
}

// A body that is named on both sides is not told to work with itself.
func TestBodyOnBothSides(t *testing.T) {
	for _, c := range []struct {
		task criteria.Task
		want string
	}{
		{task("làm", "Ủy ban nhân dân xã", "", "Ủy ban nhân dân xã"), "Giao Ủy ban nhân dân xã chủ trì thực hiện."},
		{task("làm", "Ủy ban nhân dân xã", "", "ủy ban nhân dân xã", "Phòng Nội vụ"), "Giao Ủy ban nhân dân xã chủ trì, phối hợp với Phòng Nội vụ thực hiện."},
	} {
		if got := partyVoice().taskBodies(c.task, "Làm."); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// Authority and office stand on the lines that they need, whichever cell they
// were typed into.
func TestSignersLines(t *testing.T) {
	for _, c := range []struct{ authority, office, state, party string }{
		{"TM. Ủy ban nhân dân\nKT. Chủ tịch", "Phó Chủ tịch", "*TM. ỦY BAN NHÂN DÂN*|*KT. CHỦ TỊCH*|*PHÓ CHỦ TỊCH*", "*TM. ỦY BAN NHÂN DÂN*|*KT. CHỦ TỊCH*|PHÓ CHỦ TỊCH"},
		{"TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "*TM. ỦY BAN NHÂN DÂN*|*KT. CHỦ TỊCH*|*PHÓ CHỦ TỊCH*", "*TM. ỦY BAN NHÂN DÂN*|*KT. CHỦ TỊCH*|PHÓ CHỦ TỊCH"},
		{"T/L BAN THƯỜNG VỤ", "K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", "*T/L BAN THƯỜNG VỤ*|*K/T CHÁNH VĂN PHÒNG*|*PHÓ CHÁNH VĂN PHÒNG*", "*T/L BAN THƯỜNG VỤ*|*K/T CHÁNH VĂN PHÒNG*|PHÓ CHÁNH VĂN PHÒNG"},
		{"T/M TỈNH ỦY\nPHÓ BÍ THƯ", "", "*T/M TỈNH ỦY*|*PHÓ BÍ THƯ*", "*T/M TỈNH ỦY*|PHÓ BÍ THƯ"},
		{"", "CHỦ TỊCH", "*…*|*CHỦ TỊCH*", "*…*|CHỦ TỊCH"},
		{"TM. UBND", "", "*TM. UBND*|*…*", "*TM. UBND*|…"},
	} {
		given := criteria.Facts{criteria.SignerAuthority: {{Text: c.authority}}, criteria.SignerOffice: {{Text: c.office}}}
		for _, form := range []struct {
			sign signForm
			want string
		}{{stateForm().sign, c.state}, {partyForm().sign, c.party}} {
			var got []string
			for _, run := range form.sign.signer(given) {
				got = append(got, marked([]document.Run{run}))
			}
			if strings.Join(got, "|") != form.want {
				t.Errorf("%q, %q: %q, want %q", c.authority, c.office, got, form.want)
			}
		}
	}
}
