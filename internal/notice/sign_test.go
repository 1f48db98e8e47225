package notice

import (
	"testing"

	"tieuchi/internal/criteria"
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
