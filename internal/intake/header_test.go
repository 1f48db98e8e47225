package intake

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSynonyms holds the header words that offices are known to use.
func TestSynonyms(t *testing.T) {
	tests := map[role]string{
		roleNumber:      "TT|STT|Số TT|stt.|S TT|T.T",
		roleCriterion:   "Tiêu chí|Tên tiêu chí|Tiêu chí số|TIÊU CHÍ",
		roleIndicator:   "Nội dung tiêu chí|Nội dung|Chỉ tiêu|Tên chỉ tiêu|Nội dung/Chỉ tiêu",
		roleUnit:        "ĐVT|Đơn vị tính|Đơn vị|Đơn vị tính (%)",
		roleRequirement: "Yêu cầu|Chỉ tiêu quy định|Mức quy định|Mức đạt chuẩn|Tiêu chuẩn đạt chuẩn|Quy định|Chỉ tiêu (yêu cầu)|Yêu cầu đạt chuẩn theo QĐ 318",
		roleValue:       "Kết quả|Kết quả thực hiện|Thực hiện|Hiện trạng|Kết quả đạt được|Kết quả thực hiện đến 31/3/2023|KQ đến 31/12/2023|TH 6 tháng đầu năm",
		roleVerdict:     "Đánh giá|Tự đánh giá|Xã tự đánh giá|Kết quả đánh giá|Mức độ đạt|Đạt/Chưa đạt|Kết quả tự đánh giá của xã|Đánh giá mức độ đạt|Huyện thẩm tra",
		roleMet:         "Đạt|ĐẠT",
		roleNotMet:      "Chưa đạt|Không đạt",
		roleTask:        "Nhiệm vụ|Giải pháp|Nhiệm vụ và giải pháp|Nhiệm vụ, giải pháp|Nội dung thực hiện|Nhiệm vụ trọng tâm",
		roleLead:        "Cơ quan phụ trách|Cơ quan chủ trì|Đơn vị phụ trách|Đơn vị thực hiện|Chủ trì|Cơ quan, đơn vị thực hiện",
		roleSupport:     "Phối hợp|Cơ quan phối hợp|Đơn vị phối hợp",
		roleDeadline:    "Thời hạn|Thời gian|Thời gian hoàn thành|Hoàn thành trước|Thời gian thực hiện|Thời hạn hoàn thành",
		roleCommune:     "Tên xã|Xã",
		roleNote:        "Ghi chú|Kinh phí|Ghi chú (nếu có)",
		roleNone:        "Điểm|Hồ sơ|Xếp hạng|Đạt giải|Số hộ|1|",
	}
	for want, texts := range tests {
		for _, text := range strings.Split(texts, "|") {
			if got := roleOf(norm(text)); got != want {
				t.Errorf("%q: role %d, want %d", text, got, want)
			}
		}
	}
}

func TestSynonymsAreNotAmbiguous(t *testing.T) {
	seen := make(map[string]role)
	for _, w := range wordings() {
		for _, text := range strings.Split(w.texts, "|") {
			key := norm(text)
			if other, ok := seen[key]; ok && other != w.role {
				t.Errorf("%q stands for roles %d and %d", text, other, w.role)
			}
			seen[key] = w.role
		}
	}
}

func TestHeaders(t *testing.T) {
	tests := []struct {
		name, drawing, want string
	}{
		{"title rows above, two rows, merged", `
			BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ | < | < | < | <
			Đơn vị tính: %
			TT | Tiêu chí | Kết quả | < | Ghi chú
			^ | ^ | Kết quả thực hiện | Đánh giá | ^
			1 | Quy hoạch | | Đạt |`, "3-4: 1 2 6 7 17"},
		{"four rows", `
			STT | Nội dung | Đánh giá | < | <
			^ | ^ | Xã tự đánh giá | < | <
			^ | ^ | Mức độ | < | <
			^ | ^ | Đạt | Cơ bản đạt | Chưa đạt
			1 | Quy hoạch | x | |`, "1-4: 1 3 8 10 9"},
		{"task under a group", `
			TT | Tiêu chí | Đánh giá | Nhiệm vụ thời gian tới | < | <
			^ | ^ | ^ | Nội dung | Cơ quan chủ trì | Thời hạn
			1 | Quy hoạch | Đạt | | |`, "1-2: 1 2 7 12 13 15"},
		{"line breaks, legacy tone placement, capitals", `
			SỐ\nTT | TÊN TIÊU CHÍ | KẾT QỦA\nTHỰC HIỆN | ĐÁNH GÍA
			1 | Quy hoạch | | Đạt`, "1-1: 1 2 6 7"},
		{"merged over number and name", `
			Tiêu chí | < | Kết quả
			1 | Quy hoạch | Đạt`, "1-1: 2 2 6"},
		{"nothing", `
			Xã: | Bản Bo
			1 | Quy hoạch | Đạt`, ""},
	}
	for _, test := range tests {
		var got []string
		for _, h := range newGrid(sheetOf("Biểu", test.drawing), false).headers() {
			text := ""
			for _, c := range h.columns {
				text += " " + strconv.Itoa(int(c.role))
			}
			got = append(got, strconv.Itoa(h.top)+"-"+strconv.Itoa(h.bottom)+":"+text)
		}
		if strings.Join(got, "; ") != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestParseLabel(t *testing.T) {
	tests := []struct {
		text string
		want label
	}{
		{"1", label{id: "1"}},
		{"2.1", label{id: "2.1"}},
		{"01. Quy hoạch", label{"1", "Quy hoạch", false}},
		{"1/ Quy hoạch", label{"1", "Quy hoạch", false}},
		{"Tiêu chí 1: Quy hoạch", label{"1", "Quy hoạch", true}},
		{"Tiêu chí số 5 (Giáo dục)", label{"5", "Giáo dục", true}},
		{"TC 5", label{"5", "", true}},
		{"1.1. Có quy hoạch", label{"1.1", "Có quy hoạch", false}},
		{"2.2.1 Đường thôn", label{"2.2.1", "Đường thôn", false}},
		{"100% số hộ", label{"", "100% số hộ", false}},
		{"01 tổ chức thủy lợi", label{"", "01 tổ chức thủy lợi", false}},
		{"2a", label{"", "2a", false}},
		{"Quy hoạch", label{"", "Quy hoạch", false}},
		{"31/3/2023", label{"", "31/3/2023", false}},
		{"", label{}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, parseLabel(test.text), cmp.AllowUnexported(label{})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.text, diff)
		}
	}
}

func TestRequirementOfTheRegion(t *testing.T) {
	drawing := `
		Xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu
		Kỳ báo cáo: tháng 3/2023
		TT | Tiêu chí | Chỉ tiêu quy định | < | < | Kết quả | Đánh giá
		^ | ^ | Đồng bằng sông Hồng | TDMNPB | Tây Nguyên | ^ | ^
		4 | Điện | 100% | ≥ 98% | ≥ 98,5% | 99% | Đạt
		5 | Giáo dục | | | | | Đạt`
	report, result := readOne(t, "Biểu", drawing)
	if got := report.Criteria[3].Indicators[0].Stated; got.Text != "≥ 98%" || got.At.Cell != "D5" {
		t.Errorf("got %+v", got)
	}
	want := "NTM110 info Biểu!C4 Chỉ tiêu quy định / Đồng bằng sông Hồng\nNTM110 info Biểu!E4 Chỉ tiêu quy định / Tây Nguyên"
	if got := findingLines(result); got != want {
		t.Errorf("findings:\n%s", got)
	}
}
