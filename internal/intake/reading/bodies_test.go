package reading

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBodies(t *testing.T) {
	tests := map[string][]string{
		"":                        nil,
		" - ":                     nil,
		"Phòng Kinh tế - Hạ tầng": {"Phòng Kinh tế - Hạ tầng"},
		"Phòng Lao động - Thương binh và Xã hội; Trạm Y tế xã": {"Phòng Lao động - Thương binh và Xã hội", "Trạm Y tế xã"},
		"UBND xã, Công an xã, các đoàn thể":                    {"UBND xã", "Công an xã", "các đoàn thể"},
		"Trung tâm Văn hóa, Thể thao và Truyền thông, Phòng Văn hóa - Thông tin": {
			"Trung tâm Văn hóa, Thể thao và Truyền thông", "Phòng Văn hóa - Thông tin"},
		"Phòng Nông nghiệp và Phát triển nông thôn":       {"Phòng Nông nghiệp và Phát triển nông thôn"},
		"- Phòng Nội vụ\n- Phòng Tài chính - Kế hoạch.\n": {"Phòng Nội vụ", "Phòng Tài chính - Kế hoạch"},
		"Phòng Lao động -\nThương binh và Xã hội":         {"Phòng Lao động - Thương binh và Xã hội"},
		"Phòng Lao động\n- Thương binh và Xã hội":         {"Phòng Lao động - Thương binh và Xã hội"},
		"Ban Quản lý\r\ndự án":                            {"Ban Quản lý dự án"},
		"UBND xã (Công an, Quân sự; Tư pháp), MTTQ":       {"UBND xã (Công an, Quân sự; Tư pháp)", "MTTQ"},
		"UBND xã (chủ trì; Phòng Nội vụ":                  {"UBND xã (chủ trì", "Phòng Nội vụ"},
		"UBND các xã, thị trấn":                           {"UBND các xã, thị trấn"},
		"UBND xã; ; Hội Nông dân;":                        {"UBND xã", "Hội Nông dân"},
		"Phòng Giáo dục và\nĐào tạo":                      {"Phòng Giáo dục và Đào tạo"},
	}
	for text, want := range tests {
		if diff := cmp.Diff(want, Bodies(text)); diff != "" {
			t.Errorf("Bodies(%q) (-want +got):\n%s", text, diff)
		}
	}
}

// The bodies that took part in the meeting on Bản Bo, one of whose names has a
// comma of its own.
func TestBodiesOfAMeeting(t *testing.T) {
	list := []string{
		"Ủy ban Mặt trận Tổ quốc huyện", "Hội Liên hiệp phụ nữ huyện", "Huyện Đoàn", "Hội Nông dân",
		"Cựu chiến binh", "Văn phòng Huyện ủy", "Văn phòng HĐND-UBND huyện",
		"Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Kinh tế - Hạ tầng",
		"Phòng Tài chính - Kế hoạch", "Phòng Giáo dục và Đào tạo",
		"Phòng Lao động - Thương binh và Xã hội", "Phòng Nội vụ", "Phòng Văn hóa - Thông tin",
		"Ban Quản lý dự án", "Trung tâm Y tế huyện",
		"Trung tâm Văn hóa, Thể thao và Truyền thông", "Trung tâm dịch vụ Nông nghiệp",
	}
	for _, separator := range []string{", ", "; ", ";\n", "\n", "\n- "} {
		if diff := cmp.Diff(list, Bodies(strings.Join(list, separator))); diff != "" {
			t.Errorf("separator %q (-want +got):\n%s", separator, diff)
		}
	}
}

func FuzzBodies(f *testing.F) {
	f.Add("UBND xã (a; b), Phòng Nội vụ\n- Hội")
	f.Fuzz(func(t *testing.T, s string) {
		for _, body := range Bodies(s) {
			if body == "" || strings.ContainsAny(body, "\n\r") {
				t.Fatalf("Bodies(%q) has %q", s, body)
			}
		}
	})
}
