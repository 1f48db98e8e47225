package finding

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tieuchi/internal/criteria"
)

func at(sheet, cell string) criteria.Ref { return criteria.Ref{Sheet: sheet, Cell: cell} }

func TestMessages(t *testing.T) {
	tests := []struct {
		f      Finding
		vi, en string
	}{
		{New(301, "", "a.xlsx", at("TC", "F10"), "85%", "≥ 90%"),
			"Ghi là đạt, nhưng kết quả “85%” chưa đáp ứng yêu cầu “≥ 90%”.",
			"Claimed as met, but the value “85%” does not reach the requirement “≥ 90%”."},
		{New(105, "suggest", "a.xlsx", at("TC", "G10"), "Đạtt", "Đạt"),
			"Không hiểu đánh giá “Đạtt”; có phải định ghi “Đạt”?",
			"The verdict “Đạtt” is not understood; was “Đạt” meant?"},
		{New(901, "", "a.xlsx", criteria.Ref{}, "xl/styles.xml", "checksum does not match"),
			"Tệp bị hỏng nên không đọc (chi tiết kỹ thuật: xl/styles.xml, checksum does not match).",
			"The file is damaged and was not read (technical detail: xl/styles.xml, checksum does not match)."},
		{New(901, "", "a.xlsx", criteria.Ref{}, "", "not a zip archive"),
			"Tệp bị hỏng hoặc chép chưa hết nên không đọc (chi tiết kỹ thuật: not a zip archive).",
			"The file is damaged or cut off and was not read (technical detail: not a zip archive)."},
		{New(103, "", "a.xlsx", at("TC", "A9"), "tiêu chí 12", "A8"),
			"Tiêu chí 12 đã có ở ô A8, tại đây lại xuất hiện lần nữa.",
			"Criterion 12 already stands in cell A8 and appears here again."},
		{New(103, "", "a.xlsx", at("TC", "A9"), "chỉ tiêu 2.1", "A8"),
			"Chỉ tiêu 2.1 đã có ở ô A8, tại đây lại xuất hiện lần nữa.",
			"Indicator 2.1 already stands in cell A8 and appears here again."},
		// what callers get wrong must neither panic nor hide the finding
		{New(105, "", "a.xlsx", criteria.Ref{}), "Không hiểu đánh giá “…”.", "The verdict “…” is not understood."},
		{New(105, "", "a.xlsx", criteria.Ref{}, ""), "Không hiểu đánh giá “(trống)”.", "The verdict “(blank)” is not understood."},
		{New(105, "no such", "a.xlsx", criteria.Ref{}, "x"), "Không hiểu đánh giá “x”.", "The verdict “x” is not understood."},
		{New(106, "", "a.xlsx", criteria.Ref{}, "100%s%d", "too many"),
			"Đánh giá “100%s%d” có thể là “chưa đạt”, cũng có thể là “cơ bản đạt”.",
			"The verdict “100%s%d” may mean “chưa đạt” (not met) or “cơ bản đạt” (basically met)."},
		{New(999, "mystery", "a.xlsx", criteria.Ref{}, "x"), "Mystery", "Mystery"},
	}
	for _, tt := range tests {
		if got := tt.f.Message(Vietnamese); got != tt.vi {
			t.Errorf("%s %q in Vietnamese:\n got %s\nwant %s", tt.f.Code, tt.f.Variant, got, tt.vi)
		}
		if got := tt.f.Message(English); got != tt.en {
			t.Errorf("%s %q in English:\n got %s\nwant %s", tt.f.Code, tt.f.Variant, got, tt.en)
		}
	}
}

func TestAdvice(t *testing.T) {
	nowhere := criteria.Ref{}
	if got := New(903, "xls", "a.xls", nowhere).Advice(Vietnamese); !strings.Contains(got, "Excel Workbook (.xlsx)") {
		t.Errorf("advice for .xls: %s", got)
	}
	if got := New(903, "docx", "a.docx", nowhere).Advice(English); !strings.Contains(got, "from Word into a blank form") {
		t.Errorf("advice for Word: %s", got)
	}
	if got := New(999, "", "a", nowhere).Advice(Vietnamese); got != "" {
		t.Errorf("advice for no code: %s", got)
	}
}

func TestSeverityOfVariant(t *testing.T) {
	for variant, want := range map[string]Severity{"same": Info, "differs": Error, "code": Warning} {
		if got := New(501, variant, "a", criteria.Ref{}).Severity; got != want {
			t.Errorf("501 %s: severity %s, want %s", variant, got, want)
		}
	}
}

func TestSeverityWords(t *testing.T) {
	for severity, want := range map[Severity]string{Error: "lỗi error", Warning: "cảnh báo warning", Info: "lưu ý info", 0: "không rõ invalid"} {
		if got := severity.Word().Vi + " " + severity.Word().En; got != want {
			t.Errorf("word of %d: %s, want %s", severity, got, want)
		}
	}
}

func TestPlaceholders(t *testing.T) {
	args := []string{"một", "hai"}
	for format, want := range map[string]string{
		"%s, %s": "một, hai", "%[2]s, %[1]s": "hai, một", "%[1]s, %s": "một, hai",
		"100% và %s": "100% và một", "%": "%", "%[0]s": "%[0]s", "%[x]s": "%[x]s", "%d": "%d", "1]s%": "1]s%", "%1]s": "%1]s",
	} {
		if got := fill(format, Vietnamese, args); got != want {
			t.Errorf("fill(%q) = %q, want %q", format, got, want)
		}
	}
}

func FuzzMessageIsOneLine(f *testing.F) {
	f.Add("Đạt\nChưa đạt", "")
	f.Add("\x1b[31m đỏ \u202e", "%s%[9]s")
	f.Add(strings.Repeat("dài ", 10_000), "\r\n\t\x00")
	f.Fuzz(func(t *testing.T, word, nearest string) {
		if !utf8.ValidString(word) || !utf8.ValidString(nearest) {
			t.Skip()
		}
		message := New(105, "suggest", "a", criteria.Ref{}, word, nearest).Message(Vietnamese)
		if len([]rune(message)) > 2*maxArg+100 {
			t.Errorf("message has %d characters", len([]rune(message)))
		}
		for _, r := range message {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
				t.Errorf("message holds %U", r)
			}
		}
	})
}
