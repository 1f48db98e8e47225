package notice

import (
	"fmt"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

// told is the item of section 2 on one criterion that every commune misses.
func told(t *testing.T, reports ...*criteria.Report) string {
	t.Helper()
	for line := range strings.SplitSeq(flatten(consolidated(reports...)), "\n") {
		if strings.HasPrefix(line, "(1) ") {
			return line
		}
	}
	t.Fatal("no item")
	return ""
}

// missing is a commune that misses criterion 1 and has these tasks for it.
func missing(name string, tasks ...criteria.Task) *criteria.Report {
	r := judged(name, "kdd", small())
	r.Criteria[0].Tasks = tasks
	return r
}

func TestItemsOfSeveralCommunes(t *testing.T) {
	road := task("làm", "Ủy ban nhân dân xã", "31/12/2023", "Phòng Nội vụ", "Phòng Tài chính")
	for _, c := range []struct {
		what    string
		reports []*criteria.Report
		want    string
	}{
		{"several bodies of one commune stand together, the others are the rest",
			[]*criteria.Report{
				missing("A", task("lập", "Ủy ban nhân dân huyện", "", "Xã A"), task("rà soát", "Phòng Kinh tế", "")),
				missing("B", road), missing("C", road), missing("D", road),
			},
			"(1) Tiêu chí số 1 (Quy hoạch): 04 xã chưa đạt (A, B, C, D). Cơ quan chủ trì đối với xã A: Ủy ban nhân dân huyện và Phòng Kinh tế; đối với 03 xã còn lại: Ủy ban nhân dân xã." +
				" Cơ quan phối hợp đối với xã A: xã A; đối với 03 xã còn lại: Phòng Nội vụ và Phòng Tài chính." +
				" Nhiệm vụ cụ thể của từng xã tại Phụ lục 2. *(Thời hạn đối với xã A: chưa xác định thời hạn; đối với 03 xã còn lại: 31/12/2023).*"},
		{"two are named, never called the rest",
			[]*criteria.Report{missing("A", task("lập", "Phòng Kinh tế", "2023")), missing("B", road), missing("C", road)},
			"(1) Tiêu chí số 1 (Quy hoạch): 03 xã chưa đạt (A, B, C). Cơ quan chủ trì đối với xã A: Phòng Kinh tế; đối với các xã B và C: Ủy ban nhân dân xã." +
				" Cơ quan phối hợp đối với các xã B và C: Phòng Nội vụ và Phòng Tài chính." +
				" Nhiệm vụ cụ thể của từng xã tại Phụ lục 2. *(Thời hạn đối với xã A: năm 2023; đối với các xã B và C: 31/12/2023).*"},
		{"what all have comes first, names with commas stay apart",
			[]*criteria.Report{
				missing("A", task("lập", "Trạm Y tế", "hết năm 2024"), task("mở", "Cấp ủy, chính quyền xã", "hết năm 2024")),
				missing("B", task("lập", "Trạm Y tế", "hết năm 2024")),
			},
			"(1) Tiêu chí số 1 (Quy hoạch): 02 xã chưa đạt (A, B). Cơ quan chủ trì: Trạm Y tế; ngoài ra, đối với xã A: cấp ủy, chính quyền xã." +
				" Nhiệm vụ cụ thể của từng xã tại Phụ lục 2. *(Thời hạn: hết năm 2024).*"},
		{"nobody says anything", []*criteria.Report{missing("A"), missing("B")},
			"(1) Tiêu chí số 1 (Quy hoạch): 02 xã chưa đạt (A, B). Nhiệm vụ cụ thể của từng xã tại Phụ lục 2."},
		{"a single commune has its tasks told", []*criteria.Report{missing("A", road)},
			"(1) Tiêu chí số 1 (Quy hoạch): Làm. Giao Ủy ban nhân dân xã chủ trì, phối hợp với Phòng Nội vụ và Phòng Tài chính thực hiện. *(Thời hạn: 31/12/2023).*"},
	} {
		if got := told(t, c.reports...); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.what, got, c.want)
		}
	}
}

// The rest is only what no other share of the same sentence names.
func TestTheRestIsExact(t *testing.T) {
	both := []criteria.Task{task("lập", "Phòng A", ""), task("lập", "Phòng B", "")}
	got := told(t,
		missing("A", both...), missing("B", task("lập", "Phòng A", "")), missing("C", task("lập", "Phòng B", "")),
		missing("D", task("lập", "Phòng B", "")), missing("E", task("lập", "Phòng B", "")))
	demand(t, got, "đối với các xã A và B: Phòng A; đối với các xã A, C, D và E: Phòng B.")
	if strings.Contains(got, "còn lại") {
		t.Errorf("xã A has both bodies: %s", got)
	}
}

// However many communes there are, an item stays short and points to the annex.
func TestItemsOfManyCommunes(t *testing.T) {
	var reports []*criteria.Report
	for i := range 300 {
		name := fmt.Sprintf("Bản %03d", i)
		lead := "Ủy ban nhân dân xã"
		if i%2 == 1 {
			lead = "Phòng Kinh tế"
		}
		reports = append(reports, missing(name, task("làm", lead, fmt.Sprintf("tháng %d/2023", 1+i%12), "Hội "+name)))
	}
	want := "(1) Tiêu chí số 1 (Quy hoạch): 300 xã chưa đạt. Cơ quan chủ trì đối với 150 xã: Ủy ban nhân dân xã; đối với 150 xã: Phòng Kinh tế." +
		" Cơ quan phối hợp theo từng xã tại Phụ lục 2. Danh sách xã và nhiệm vụ cụ thể của từng xã tại Phụ lục 2. *(Thời hạn theo từng xã tại Phụ lục 2).*"
	if got := told(t, reports...); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	demand(t, flatten(consolidated(reports...)),
		"Tổng hợp 900 lượt tiêu chí (300 xã x 03 tiêu chí): 600 lượt đạt, 300 lượt chưa đạt.",
		"| 1 | Bản 299 | Làm. | Phòng Kinh tế | Hội Bản 299 | tháng 12/2023 |\n")
}

// Of many communes a part names few and counts more: the reader is not given
// thirty names that stand in the annex.
func TestSharesOfManyCommunes(t *testing.T) {
	var reports []*criteria.Report
	for i := range 12 {
		lead := "Phòng A"
		switch {
		case i < 3:
			lead = "Phòng B"
		case i < 7:
			lead = "Phòng C"
		}
		reports = append(reports, missing(fmt.Sprintf("N%02d", i), task("làm", lead, "")))
	}
	demand(t, told(t, reports...), ": 12 xã chưa đạt. Cơ quan chủ trì đối với các xã N00, N01 và N02: Phòng B; đối với 04 xã: Phòng C; đối với 05 xã: Phòng A. Danh sách xã và")
	demand(t, told(t, append(reports[:3:3], reports[7:]...)...), "Cơ quan chủ trì đối với các xã N00, N01 và N02: Phòng B; đối với 05 xã còn lại: Phòng A.")
}

func TestFigures(t *testing.T) {
	for n, want := range map[int]string{0: "00", 7: "07", 10: "10", 152: "152", 1000: "1.000", 5700: "5.700", 1234567: "1.234.567"} {
		if got := number(n); got != want {
			t.Errorf("number(%d) is %q, want %q", n, got, want)
		}
	}
	if got := figure(7); got != "7" {
		t.Errorf("figure(7) is %q", got)
	}
}
