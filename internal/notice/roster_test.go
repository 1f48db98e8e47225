package notice

import (
	"fmt"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// absentOf is an attendance of so many expected communes, from whom the named
// ones are absent.
func absentOf(expected int, names ...string) *criteria.Attendance {
	held := &criteria.Attendance{File: "ds.xlsx", Expected: expected, Reported: expected - len(names)}
	for _, name := range names {
		name, district, _ := strings.Cut(name, "/")
		held.Absent = append(held.Absent, criteria.Absent{Commune: criteria.Commune{Name: name, District: district, Code: "03430"}})
	}
	return held
}

func heldAgainst(held *criteria.Attendance, reports ...*criteria.Report) document.Document {
	s := rollup.Summarise(reports)
	s.Roster = held
	return Consolidated(s, nil)
}

func TestAttendance(t *testing.T) {
	rs := small()
	an, binh := judged("An", "ddd", rs), judged("Bình", "dkk", rs)
	beside := absentOf(2, "Sa")
	beside.Unexpected = []criteria.Unexpected{{Report: binh}, {Report: binh}}
	for _, test := range []struct {
		name string
		held *criteria.Attendance
		want string
	}{
		{"all", absentOf(2), "\nĐã nhận đủ báo cáo của 2/2 xã trong danh sách phải báo cáo.\n"},
		{"one", absentOf(3, "Sa"), "\n*Đơn vị chưa gửi báo cáo. *Đã nhận báo cáo của 2/3 xã trong danh sách phải báo cáo; còn 01 xã chưa gửi báo cáo: Sa (danh sách tại Phụ lục 3). Số liệu tổng hợp dưới đây chưa bao gồm xã này.\n"},
		{"two of a name", absentOf(5, "Sa/Tam Đường", "Sa/Tân Uyên", "Thị trấn Lự/Tân Uyên"),
			"còn 03 xã chưa gửi báo cáo: Sa (huyện Tam Đường), Sa (huyện Tân Uyên) và thị trấn Lự (danh sách tại Phụ lục 3). Số liệu tổng hợp dưới đây chưa bao gồm các xã này.\n"},
		{"beside the list", beside, "còn 01 xã chưa gửi báo cáo: Sa (danh sách tại Phụ lục 3). Số liệu tổng hợp dưới đây chưa bao gồm xã này. Ngoài danh sách, có báo cáo của 01 xã (Bình), được tính trong số liệu tổng hợp.\n"},
	} {
		got := flatten(heldAgainst(test.held, an, binh))
		if !strings.Contains(got, test.want) {
			t.Errorf("%s: lacks %q in\n%s", test.name, test.want, got)
		}
		if there := strings.Contains(got, "== Phụ lục 3 | Danh sách đơn vị chưa gửi báo cáo"); there != (len(test.held.Absent) > 0) {
			t.Errorf("%s: the annex of the absent is there: %v", test.name, there)
		}
	}
	if got := flatten(consolidated(an, binh)); strings.Contains(got, "danh sách") || strings.Contains(got, "chưa gửi") {
		t.Errorf("without a roster:\n%s", got)
	}
}

// The text names a few; the annex has all, with the columns that say something.
func TestAttendanceAnnex(t *testing.T) {
	var names []string
	for i := range mostNamed + 1 {
		names = append(names, fmt.Sprintf("Nà %d/Tam Đường", i+1))
	}
	doc := heldAgainst(absentOf(20, names...), judged("An", "ddd", small()), judged("Bình", "dkk", small()))
	got := flatten(doc)
	demand(t, got,
		"Đã nhận báo cáo của 9/20 xã trong danh sách phải báo cáo; còn 11 xã chưa gửi báo cáo (danh sách tại Phụ lục 3). Số liệu tổng hợp dưới đây chưa bao gồm các xã này.\n",
		"kết quả của từng xã tại Phụ lục 1", "cụ thể tại Phụ lục 2",
		"== Phụ lục 3 | Danh sách đơn vị chưa gửi báo cáo\n", "| TT | Xã | Mã xã | Huyện |\n| 1 | Nà 1 | 03430 | Tam Đường |\n", "| 11 | Nà 11 | 03430 | Tam Đường |\n")
	if last := doc.Annexes[len(doc.Annexes)-1]; !last.Landscape {
		t.Error("the list is upright")
	}
	if strings.Contains(got, "Nà 1, Nà 2") {
		t.Error("the text names them as well")
	}
}
