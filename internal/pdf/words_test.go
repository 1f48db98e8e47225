package pdf

import (
	"strings"
	"testing"

	"tieuchi/internal/document"
)

// bars writes | where a line may end, _ where a blank holds.
func bars(boxes []box) string {
	var s strings.Builder
	for i, b := range boxes {
		s.WriteString(b.text())
		switch {
		case i+1 == len(boxes):
		case b.end == may:
			s.WriteByte('|')
		case b.end == must:
			s.WriteByte('/')
		default:
			s.WriteByte('_')
		}
	}
	return s.String()
}

func TestWhereALineMayEnd(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Tiêu chí số 1 (Quy hoạch)", "Tiêu|chí|số_1|(Quy|hoạch)"},
		{"Số 05-TB/HU ngày 10 tháng 3 năm 2023", "Số_05-TB/HU|ngày_10|tháng_3|năm_2023"},
		{"có 1 234 567 hộ nghèo", "có|1_234_567_hộ|nghèo"},
		{"có 1\u00A0234 hộ", "có|1_234_hộ"},
		{"đạt 92,5 % và 45,5 triệu đồng/người/năm", "đạt|92,5_%|và|45,5_triệu_đồng/người/năm"},
		{"dài 12,5 km, rộng 3 m", "dài|12,5_km,|rộng|3_m"},
		{"đạt 9/19 tiêu chí.", "đạt|9/19_tiêu|chí."},
		{"năm 2024 100 xã", "năm_2024|100_xã"}, // two numbers, not one of seven digits
		{"Kinh tế - Hạ tầng", "Kinh|tế_-|Hạ|tầng"},
		{"- Đảng ủy xã", "-_Đảng|ủy|xã"},
		{"(1) Tiêu chí", "(1)_Tiêu|chí"},
		{"a) Nội dung", "a)_Nội|dung"},
		{"(Hoàn thành", "(Hoàn|thành"},
		{"xã ( Bản Bo ) , huyện", "xã|(_Bản|Bo_)_,|huyện"},
		{"theo Điều IV và mục 2", "theo|Điều_IV|và|mục_2"},
		{"tại Phụ lục 1, ở Phụ lục.", "tại|Phụ_lục_1,|ở|Phụ_lục."},
		{"quý II năm nay", "quý_II|năm|nay"},
		{"(yêu cầu: ≥ 70%), < 5 %", "(yêu|cầu:|≥_70%),|<_5_%"},
		{"giai đoạn 2021 - 2025, từ 5 – 10 km", "giai|đoạn|2021_-_2025,|từ|5_–_10_km"},
		{"xanh - sạch", "xanh_-|sạch"},
		{"trong 6 tháng đầu năm 2023, 05 năm", "trong|6_tháng|đầu|năm_2023,|05_năm"},
		{"ngày 31/12/2023 năm nay", "ngày_31/12/2023|năm|nay"},
		{"12 lượt, 05 nhiệm vụ, 37 °C, 35 tr.đồng/năm", "12_lượt,|05_nhiệm|vụ,|37_°C,|35_tr.đồng/năm"},
		{"trang Tiêu chí, ô A22; ô nhiễm", "trang|Tiêu|chí,|ô_A22;|ô|nhiễm"},
		{"(08 xã x 19 tiêu chí)", "(08_xã|x_19_tiêu|chí)"},
		{"chỉ tiêu 2.3, thôn 5, Biểu đồ 1", "chỉ|tiêu_2.3,|thôn_5,|Biểu|đồ_1"},
		{"một\nhai", "một/hai"},
		{"dài\u200Bquá", "dài|quá"},
		{"một \u00A0 hai", "một_hai"},
	}
	for _, tt := range tests {
		if got := bars(boxesOf(monospaced, plain(tt.text), 10)); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
}

// A word may change its style in the middle, and punctuation stays with the
// bold word before it.
func TestBoxesOfMixedRuns(t *testing.T) {
	runs := []document.Run{{Text: "xong "}, {Text: "(tháng 5/2023)", Bold: true}, {Text: ", rồi "}, {Blank: 4}, {Text: "."}}
	boxes := boxesOf(monospaced, runs, 10)
	if got, want := bars(boxes), "xong|(tháng_5/2023),|rồi|……."; got != want {
		t.Errorf("boxes %s, want %s", got, want)
	}
	if len(boxes[2].parts) != 2 || boxes[2].parts[0].style != Bold || boxes[2].parts[1].style != Regular {
		t.Errorf("parts %+v, want a bold and a regular one", boxes[2].parts)
	}
	if want := 5.5*7 + 5; boxes[2].width != 5.5*7+5 {
		t.Errorf("width %.2f, want %.2f", boxes[2].width, float64(want))
	}
}

func TestLongBlanksMayBreak(t *testing.T) {
	lines := lay(monospaced, []document.Run{{Text: "do "}, {Blank: 120}, {Text: "."}}, 14, column{0, 200}, document.Justified, 0)
	n := 0
	for _, row := range lines {
		for _, it := range row {
			n += strings.Count(it.Text, "…")
		}
	}
	if n != 60 || len(lines) < 2 {
		t.Errorf("%d dots on %d lines, want 60 on several", n, len(lines))
	}
	last := lines[len(lines)-1]
	if text := last[len(last)-1].Text; !strings.HasSuffix(text, "….") {
		t.Errorf("the full stop stands apart: %q", text)
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Tiêu chí 1", "Tiêu chí 1"},
		{"a\r\nb\rc\vd", "a\nb\nc\nd"},
		{"a\tb\u3000c", "a b c"},
		{"a\u00ADb\uFEFFc\u200D", "abc"},
		{"1\u202F234", "1\u00A0234"},
		{"a\u2011b", "a-b"},
		{"\x00\x1b\u0085😀\U0010FFFF", "\uFFFD\uFFFD\n\uFFFD\uFFFD"},
		{"\xff\xfe", "\uFFFD\uFFFD"},
	}
	for _, tt := range tests {
		if got := clean(tt.in); got != tt.want {
			t.Errorf("clean(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestUnderlineRunsThroughBlanks(t *testing.T) {
	runs := []document.Run{{Text: "Nơi nhận", Underline: true}, {Text: ": "}, {Text: "a", Underline: true}, {Text: " b"}}
	rows := lay(monospaced, runs, 10, column{0, 400}, document.Left, 0)
	var rules []Item
	for _, it := range rows[0] {
		if it.Kind == Rule {
			rules = append(rules, it)
		}
	}
	if len(rules) != 2 || rules[0].X != 0 || rules[0].W != 40 || rules[1].X != 50 || rules[1].W != 5 {
		t.Errorf("underlines %+v, want 0..40 and 50..55", rules)
	}
}

// A letterhead or title breaks where its sense does, not where its lines would
// be most alike.
func TestCentredTextKeepsCompounds(t *testing.T) {
	for _, tt := range []struct {
		text, want string
		width      float64
	}{
		{"ỦY BAN NHÂN DÂN XÃ BẢN BO", "ỦY BAN NHÂN DÂN/XÃ BẢN BO", 100},
		{"ĐẢNG ỦY XÃ MINH HỌA", "ĐẢNG ỦY/XÃ MINH HỌA", 75},
		{"UỶ BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG", "UỶ BAN NHÂN DÂN/HUYỆN TAM ĐƯỜNG", 110},
		{"tình hình xây dựng nông thôn mới nâng cao tại xã Bản Bo", "tình hình xây dựng/nông thôn mới nâng cao/tại xã Bản Bo", 125},
		{"KẾT QUẢ NÂNG CAO CỦA XÃ BẢN VÍ DỤ, HUYỆN TAM ĐƯỜNG", "KẾT QUẢ NÂNG CAO CỦA/XÃ BẢN VÍ DỤ, HUYỆN TAM ĐƯỜNG", 160},
		{"(Kèm theo Thông báo số …… ngày …… tháng …… năm …… của Huyện ủy)", "(Kèm theo Thông báo số ……/ngày …… tháng …… năm ……/của Huyện ủy)", 145},
		{"(Kèm theo Thông báo số 05 ngày 14 tháng 02 năm 2023 của Huyện ủy)", "(Kèm theo Thông báo số 05/ngày 14 tháng 02 năm 2023/của Huyện ủy)", 150},
		{"về việc có tiêu chí ở xã ta đây", "về việc có/tiêu chí ở/xã ta đây", 86}, // rather than on two lines
		{"ban nhân dân, xã", "ban nhân/dân, xã", 50},                               // it cannot be helped
	} {
		var lines []string
		for _, row := range lay(monospaced, plain(tt.text), 10, column{0, tt.width}, document.Centre, 0) {
			var words []string
			for _, it := range row {
				words = append(words, it.Text)
			}
			lines = append(lines, strings.Join(words, " "))
		}
		if got := strings.Join(lines, "/"); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
}
