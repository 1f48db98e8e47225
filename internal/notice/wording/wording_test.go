package wording

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"text/template"
	"unicode/utf16"
)

// said is a sentence as plain text; facts not given say nothing.
type said struct {
	facts map[string]string
	text  strings.Builder
}

func (s *said) Has(fact string) bool { return s.facts[fact] != "" }
func (s *said) Text(text string)     { s.text.WriteString(text) }
func (s *said) Fact(fact string)     { s.text.WriteString(s.facts[fact]) }

func say(s *Sentence, facts map[string]string) string {
	v := &said{facts: facts}
	s.Write(v)
	return v.text.String()
}

// The embedded files have no fault, and both forms have the same sentences with
// the same facts in the same files.
func TestDefaults(t *testing.T) {
	for _, f := range ours().faults {
		t.Error(f.Vietnamese())
	}
	party, state := ours().ordered[Party], ours().ordered[State]
	if len(party) < 100 || len(party) != len(state) {
		t.Fatalf("%d sentences of the Party's form, %d of the State's", len(party), len(state))
	}
	for i, s := range party {
		other := state[i]
		if s.Name != other.Name || s.File != other.File || !slices.Equal(s.Facts, other.Facts) {
			t.Errorf("%s %s %v, but %s %s %v", s.File, s.Name, s.Facts, other.File, other.Name, other.Facts)
		}
		if !strings.Contains(s.comment, "Dữ kiện: ") {
			t.Errorf("%s: the comment above says nothing of facts", s.Name)
		}
		for j, earlier := range party[:i] {
			if earlier.Name == s.Name {
				t.Errorf("%s stands twice, as sentences %d and %d", s.Name, j, i)
			}
		}
	}
}

// The files are text/template: what that package makes of a sentence, whichever
// facts are there, is what this one makes of it.
func TestDefaultsAreTemplates(t *testing.T) {
	for form, all := range ours().ordered {
		for _, s := range all {
			parsed, err := template.New(s.Name).Parse(s.source)
			if err != nil {
				t.Fatalf("%s %s: %v", form, s.Name, err)
			}
			for set := range 1 << len(s.Facts) {
				facts := map[string]string{}
				for i, fact := range s.Facts {
					facts[fact] = ""
					if set>>i&1 == 1 {
						facts[fact] = "[" + fact + "]"
					}
				}
				var out strings.Builder
				if err := parsed.Execute(&out, facts); err != nil {
					t.Fatalf("%s %s: %v", form, s.Name, err)
				}
				if got, want := say(s, facts), tidy(out.String()); got != want {
					t.Errorf("%s %s: %q, text/template has %q", form, s.Name, got, want)
				}
			}
		}
	}
}

// tidy is the rule on blanks, written another way.
func tidy(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for _, sign := range []string{",", ".", ";", ":", ")"} {
		s = strings.ReplaceAll(s, " "+sign, sign)
	}
	return s
}

// folder is an office's folder with one file beside the default ones.
func folder(name, text string) fstest.MapFS {
	return fstest.MapFS{name: {Data: []byte(text)}}
}

// read is the faults of a file thong-bao-xa.txt, or of another by its name.
func read(t *testing.T, files fstest.MapFS) (*Office, []string) {
	t.Helper()
	office, faults, err := Read(files)
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, f := range faults {
		told = append(told, f.Vietnamese())
		if f.En == "" || strings.Contains(f.English(), "dòng") {
			t.Errorf("no English for %q", f.Vietnamese())
		}
	}
	return office, told
}

func TestFaults(t *testing.T) {
	const name = "dang/thong-bao-xa.txt"
	sentence := func(text string) string { return `{{define "xa-ket-thuc"}}` + text + `{{end}}` }
	for _, c := range []struct{ text, want string }{
		{sentence("Xã {.xa} đạt"), " dòng 1, cột 28: dấu “{” lẻ sẽ được in ra như thế; dữ kiện viết là {{.ten}}."},
		{sentence("Xã\n{{.xa}} {{.xa} đạt"), " dòng 2, cột 9: “{{” chưa có “}}” đóng lại."},
		{sentence("Các xã .xa đạt"), " dòng 1, cột 32: “.xa” sẽ được in ra như thế; dữ kiện viết là {{.xa}}."},
		{sentence("Tiªu chÝ ®¹t"), " dòng 1, cột 25: “Tiªu” không phải chữ Unicode (có thể là mã TCVN3 hay VNI); hãy chuyển mã rồi lưu lại với mã UTF-8."},
		{sentence("{{.Xax}}"), " dòng 1, cột 27: không có dữ kiện “.Xax”; có phải ý bạn là “.xa”?"},
		{"\r\n\r\n{{/* ghi chú */}}\r\n" + sentence("Các xã\r\n  về {{.xã}}"), " dòng 5, cột 8: không có dữ kiện “.xã”; có phải ý bạn là “.xa”?"},
		{sentence("{{.chuong_trinh}}"), " dòng 1, cột 27: không có dữ kiện “.chuong_trinh”; câu “xa-ket-thuc” dùng được: .xa."},
		{sentence("{{.xa.ten}}"), "không có dữ kiện “.xa.ten”"},
		{sentence("{{xa}}"), " dòng 1, cột 27: “xa” không phải là dữ kiện, vì thiếu dấu chấm đứng trước; có phải ý bạn là “.xa”?"},
		{sentence("{{if .xa}}a{{else if .ya}}b{{end}}"), " dòng 1, cột 46: không có dữ kiện “.ya”"},
		{sentence("{{if .xa}}a{{else}}b{{else}}c{{end}}"), " dòng 1, cột 45: {{else}} đứng sau một {{else}} khác"},
		{sentence("a{{else}}b"), " dòng 1, cột 26: {{else}} không nằm trong {{if}} nào."},
		{sentence("{{if .xa}}a"), " dòng 1, cột 1: câu “xa-ket-thuc” thiếu một {{end}}"},
		{sentence("a") + "{{end}}", " dòng 1, cột 33: “{{end}}” thừa"},
		{sentence("a") + "\nb", " dòng 2, cột 1: chữ đứng ngoài mọi câu"},
		{sentence("a") + "{{.xa}}", " dòng 1, cột 33: “{{.xa}}” đứng ngoài mọi câu."},
		{sentence("{{printf \"%s\" .xa}}"), "mỗi “{{…}}” in một dữ kiện, không gọi hàm."},
		{sentence("{{.xa | html}}"), "mỗi “{{…}}” in một dữ kiện, không gọi hàm."},
		{sentence("{{if eq .xa \"a\"}}b{{end}}"), " dòng 1, cột 30: không có phép “eq”, chỉ có not, and, or."},
		{sentence("{{if nott .xa}}b{{end}}"), "có phải ý bạn là “not”?"},
		{sentence("{{if .xa .xa}}b{{end}}"), "điều kiện chỉ hỏi một dữ kiện"},
		{sentence("{{if not .xa .xa}}b{{end}}"), "“not” hỏi một dữ kiện"},
		{sentence("{{if .xa | not}}b{{end}}"), "không được dùng dấu “|”."},
		{sentence("{{$x := .xa}}b"), "không được đặt biến"},
		{sentence("b{{.}}"), " dòng 1, cột 28: “.” không phải là dữ kiện"},
		{sentence("b{{\"c\"}}"), "không phải là dữ kiện"},
		{sentence("{{template \"xa-ket-thuc\" .}}a"), " dòng 1, cột 25: không được dùng “template”"},
		{sentence("{{range .xa}}a{{end}}"), "không được dùng “range”"},
		{sentence("{{with .xa}}a{{else}}b{{end}}c{{.x}}"), "không được dùng “with”"},
		{sentence("{{block \"x\" .}}a{{end}}"), "không được dùng “block”"},
		{sentence("{{iff .xa}}a"), "có phải ý bạn là “{{if …}}”?"},
		{sentence("{{.xa }a"), " dòng 1, cột 25: “{{” chưa có “}}” đóng lại."},
		{sentence("a}}"), " dòng 1, cột 26: “}}” thừa"},
		{sentence("a{{/* b"), " dòng 1, cột 26: chú thích “{{/*” chưa có “*/}}” đóng lại."},
		{sentence(" \n "), " dòng 1, cột 1: câu “xa-ket-thuc” để trống"},
		{sentence("a") + sentence("b"), " dòng 1, cột 33: câu “xa-ket-thuc” đã có ở trên"},
		{`{{define “xa-ket-thuc”}}a{{end}}`, " dòng 1, cột 1: phải viết {{define \"tên-câu\"}}"},
		{`{{define "xa-ket-thucs"}}a{{end}}`, " dòng 1, cột 1: không có câu nào tên “xa-ket-thucs”; có phải ý bạn là “xa-ket-thuc”?"},
		{`{{define "th-ket-thuc"}}a{{end}}`, "câu “th-ket-thuc” thuộc tệp thong-bao-tong-hop.txt"},
		{sentence("a\u200bb"), " dòng 1, cột 26: ký tự lạ U+200B"},
		{sentence("a\ue000b"), "ký tự lạ U+E000"},
		{sentence("a\x00b"), "ký tự lạ U+0000"},
		{"\xff\xfea", ": tệp UTF-16 bị hỏng"},
		{"Th\xf4ng b\xe1o", ": tệp không ở mã UTF-8"},
		{"PK\x03\x04…", ": tệp này là Word/Excel"},
		{strings.Repeat("a", mostBytes+1), ": tệp quá lớn"},
	} {
		_, told := read(t, folder(name, c.text))
		if len(told) == 0 || !strings.Contains(strings.Join(told, "\n"), c.want) || !strings.HasPrefix(told[0], name) {
			t.Errorf("%.60q: want %q in %q", c.text, c.want, told)
		}
		if strings.Contains(strings.Join(told, "\n"), "template:") {
			t.Errorf("%.60q: tells in the library's words: %q", c.text, told)
		}
	}
}

// One slip of the hand is one fault, not one for everything that follows it.
func TestOneSlipIsOneFault(t *testing.T) {
	const rest = "{{.xa}} và {{if .xa}}a{{else}}b{{end}} c{{end}}\n{{/* sau */}}\n{{define \"xa-dat-het\"}}Đạt.{{end}}"
	for text, want := range map[string]string{
		`{{Define "xa-ket-thuc"}}` + rest:                                  "cột 1: ",
		`{{define "xa-ket-thuc"}}{{if .xa a{{else}}b{{end}} {.xa} ` + rest: "cột 25: ",
		`{{define "xa-ket-thuc"}}a{{end}}` + rest:                          "cột 33: ",
	} {
		_, told := read(t, folder("dang/thong-bao-xa.txt", text))
		if n := strings.Count(text, "{.xa} "); len(told) != 1+n || !strings.Contains(told[0], "dòng 1, "+want) {
			t.Errorf("%s: told %q", text, told)
		}
	}
}

// "neu_" facts are asked, not printed.
func TestAskedFacts(t *testing.T) {
	_, told := read(t, folder("dang/chung.txt", `{{define "mo-dau"}}{{.neu_la_nguoi}}{{if .neu_la_nguoi}}a{{end}}{{end}}`))
	if len(told) != 1 || !strings.Contains(told[0], "cột 22: “.neu_la_nguoi” chỉ để hỏi") {
		t.Errorf("told %q", told)
	}
}

// All faults of all files come at once, in the order of their places, none
// because of another one.
func TestAllFaultsAtOnce(t *testing.T) {
	_, told := read(t, fstest.MapFS{
		"nha-nuoc/chung.txt":  {Data: []byte(`{{define "cac-xa"}}{{.a}} {{.b}}{{end}}`)},
		"dang/chung.txt":      {Data: []byte("{{define \"cac-xa\"}}\n{{.c} {{.ten_xa}}\n{{end}}{{define \"dia-ban\"}}{{.d}}{{end}}")},
		"dang/thong-bao.txt":  {Data: nil},
		"dang/.chung.txt.swp": {Data: []byte("x")},
		"Đảng/chung.txt":      {Data: nil},
		"huong-dan.docx":      {Data: nil},
	})
	want := []string{"dang/chung.txt dòng 2, cột 1: “{{”", "dang/chung.txt dòng 3, cột 30: ", "dang/thong-bao.txt: không có tệp", "nha-nuoc/chung.txt dòng 1, cột 22: ", "nha-nuoc/chung.txt dòng 1, cột 29: ", "Đảng: "}
	if len(told) != len(want) {
		t.Fatalf("told %q", told)
	}
	for i := range want {
		if !strings.HasPrefix(told[i], want[i]) {
			t.Errorf("told %q, want %q", told[i], want[i])
		}
	}
}

func TestFolders(t *testing.T) {
	for _, c := range []struct {
		files fstest.MapFS
		want  string
	}{
		{fstest.MapFS{}, "không có thư mục con dang hay nha-nuoc"},
		{fstest.MapFS{"nha-nuoc/.DS_Store": {}}, "không có thư mục con dang hay nha-nuoc"},
		{fstest.MapFS{"chung.txt": {}, "thong-bao-xa.txt": {}}, "chung.txt, thong-bao-xa.txt: tệp câu chữ phải nằm trong thư mục con"},
		{fstest.MapFS{"dangs/chung.txt": {}}, "dangs: không dùng đến thư mục này; chỉ có dang và nha-nuoc; có phải ý bạn là “dang”?"},
		{fstest.MapFS{"dang/chung.txt/x": {}}, "dang/chung.txt: đây không phải là tệp."},
	} {
		if _, told := read(t, c.files); len(told) != 1 || !strings.HasPrefix(told[0], c.want) {
			t.Errorf("told %q, want %q", told, c.want)
		}
	}
	if _, _, err := Read(fstest.MapFS{"x": {}}); err != nil {
		t.Error(err)
	}
}

// A file as any Notepad saves it says the same.
func TestEncodings(t *testing.T) {
	const text = "{{define \"xa-dat-het\"}}\nMọi tiêu chí\n\tcủa {{.xa}} đều đạt,  không sót.\n{{end}}"
	wideBytes := func(big bool) string {
		data := ""
		for _, unit := range utf16.Encode([]rune("\ufeff" + text)) {
			low, high := string([]byte{byte(unit)}), string([]byte{byte(unit >> 8)})
			if big {
				low, high = high, low
			}
			data += low + high
		}
		return data
	}
	for name, data := range map[string]string{
		"plain": text, "marked": "\ufeff" + text, "lines of Windows": strings.ReplaceAll(text, "\n", "\r\n"), "lines of old Macs": strings.ReplaceAll(text, "\n", "\r"),
		"UTF-16": wideBytes(false), "UTF-16 big": wideBytes(true),
		"letters in parts": strings.NewReplacer("ọ", "o\u0323", "ê", "e\u0302", "í", "i\u0301", "ủ", "u\u0309", "đạ", "đa\u0323", "ề", "e\u0302\u0300").Replace(text),
	} {
		office, told := read(t, folder("nha-nuoc/thong-bao-xa.txt", data))
		if len(told) > 0 {
			t.Errorf("%s: %q", name, told)
			continue
		}
		s := office.Sentence(State, "xa-dat-het")
		if got := say(s, map[string]string{"xa": "xã  A,  B"}); got != "Mọi tiêu chí của xã  A,  B đều đạt, không sót." || !s.Own {
			t.Errorf("%s: %q, own %v", name, got, s.Own)
		}
	}
}

// What an office leaves out is ours; what it leaves as it was is ours too, and
// an export is the default wording.
func TestLeftOut(t *testing.T) {
	office, told := read(t, folder("dang/chung.txt", `{{define "muc-ket-qua"}}I. Kết quả{{end}}{{define "muc-nhiem-vu"}}
	2. Một số nhiệm vụ trọng tâm trong thời gian tới {{end}}`))
	if len(told) > 0 {
		t.Fatal(told)
	}
	if s := office.Sentence(Party, "muc-ket-qua"); !s.Own || say(s, nil) != "I. Kết quả" {
		t.Errorf("%q", say(s, nil))
	}
	for _, name := range []string{"mo-dau", "xa-ket-thuc"} {
		if office.Sentence(Party, name) != ours().forms[Party][name] || office.Sentence(State, "muc-ket-qua").Own {
			t.Errorf("%s is not the default", name)
		}
	}
	if len(office.Left) != 1 || office.Left[0].File != "dang/chung.txt" || !slices.Contains(office.Left[0].Names, "mo-dau") || slices.Contains(office.Left[0].Names, "muc-nhiem-vu") {
		t.Errorf("left %v", office.Left)
	}
	whole := fstest.MapFS{}
	for _, f := range Files() {
		whole[f.Name] = &fstest.MapFile{Data: []byte("\ufeff" + strings.ReplaceAll(string(f.Data), "\n", "\r\n"))}
	}
	office, told = read(t, whole)
	if len(told) > 0 || len(office.Left) > 0 || len(office.Files) != len(whole) {
		t.Fatalf("%q, left %v", told, office.Left)
	}
	for _, form := range []Form{Party, State} {
		for _, name := range Names(form) {
			if s := office.Sentence(form, name); s.Own || s.source != ours().forms[form][name].source {
				t.Errorf("%s %s is taken for the office's own", form, name)
			}
		}
	}
	var none *Office
	if none.Sentence(Party, "mo-dau") == nil || none.Sentence(Party, "khong-co") != nil {
		t.Error("the default wording of no office")
	}
}

// Blanks around choices and before signs.
func TestBlanks(t *testing.T) {
	for _, c := range []struct{ text, with, without string }{
		{"a {{if .xa}}b{{end}} c", "a b c", "a c"},
		{"a{{if .xa}} ({{.xa}}){{end}}.", "a (X).", "a."},
		{"a {{if .xa}}{{.xa}}{{end}}, b", "a X, b", "a, b"},
		{"\n{{.xa}}\n{{- \" \" }}", "", ""},
		{"a {{- .xa -}} b", "aXb", "ab"},
		{"{{if not .xa}}không{{else}}{{.xa}}{{end}}", "X", "không"},
		{"{{if and .xa (or .xa (not .xa))}}c{{else}}k{{end}}", "c", "k"},
		{"{{if .xa}}b{{end}}{{/* ghi chú */}} ,c", "b,c", ",c"},
		{"{{.xa}} ... tháng ...", "X ... tháng ...", "... tháng ..."},
	} {
		office, told := read(t, folder("dang/thong-bao-xa.txt", `{{define "xa-dat-het"}}`+c.text+`{{end}}`))
		if c.with == "" {
			if len(told) == 0 {
				t.Errorf("%q is let pass", c.text)
			}
			continue
		}
		if len(told) > 0 {
			t.Errorf("%q: %q", c.text, told)
			continue
		}
		s := office.Sentence(Party, "xa-dat-het")
		if with, without := say(s, map[string]string{"xa": "X"}), say(s, nil); with != c.with || without != c.without {
			t.Errorf("%q: %q and %q", c.text, with, without)
		}
	}
}

// Whatever a file holds, it is refused with places within it, or each of its
// sentences can be said.
func FuzzRead(f *testing.F) {
	for _, text := range []string{
		`{{define "xa-dat-het"}}a {{.xa}}{{end}}`, `{{define "xa-dat-het"}}{{if .xa}}a{{else}}b{{end}}{{end}}`, "{{", "}}{{/*", "\ufeff{{define \"\"}}", "{{- if", `{{define "xa-dat-het"}}{{else if}}{{end}}`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		office, faults, err := Read(folder("dang/thong-bao-xa.txt", text))
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Count(text, "\n") + strings.Count(text, "\r") + 1
		for _, fault := range faults {
			if fault.Line > lines || fault.Vi == "" || strings.Contains(fault.Vi, "%!") || (fault.Line > 0) != (fault.Column > 0) {
				t.Errorf("%q: %+v", text, fault)
			}
		}
		if len(faults) == 0 {
			for _, s := range office.forms[Party] {
				say(s, map[string]string{"xa": "X"})
			}
		}
	})
}

func ExampleFault_Vietnamese() {
	_, faults, _ := Read(folder("dang/thong-bao-xa.txt", `{{define "xa-dat-het"}}Xã {{.Xax}}{{end}}`))
	fmt.Println(faults[0].Vietnamese())
	// Output: dang/thong-bao-xa.txt dòng 1, cột 29: không có dữ kiện “.Xax”; có phải ý bạn là “.xa”?
}
