package finding

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// designCodes are the codes of the contract with their severities; a code that
// is added or weighs otherwise is a decision to be made here.
var designCodes = map[Code]Severity{
	101: Error, 102: Error, 103: Error, 104: Warning, 105: Error, 106: Error, 107: Error, 108: Error, 109: Warning, 110: Info,
	201: Warning, 202: Error, 203: Warning, 204: Error, 205: Warning, 206: Info, 207: Error, 208: Warning, 209: Error,
	301: Error, 302: Error, 303: Warning, 304: Warning, 305: Info, 306: Warning, 307: Warning, 308: Warning,
	401: Warning, 402: Warning, 403: Info, 404: Warning, 405: Warning,
	501: Error, 502: Warning, 503: Warning, 504: Warning, 505: Error,
	601: Info,
	901: Error, 902: Error, 903: Error, 904: Error, 905: Error, 906: Error,
}

func TestCatalogueHasEveryCode(t *testing.T) {
	seen := map[Code]bool{}
	last := Code(0)
	for _, e := range All() {
		if e.Code <= last {
			t.Errorf("%s does not come after %s", e.Code, last)
		}
		last = e.Code
		seen[e.Code] = true
		if want, ok := designCodes[e.Code]; !ok || e.Severity != want {
			t.Errorf("%s has severity %s, want %s", e.Code, e.Severity, want)
		}
	}
	for code := range designCodes {
		if !seen[code] {
			t.Errorf("%s has no entry", code)
		}
	}
}

func TestCatalogueTexts(t *testing.T) {
	for _, e := range All() {
		texts := map[string]Text{"title": e.Title, "fix": e.Fix, "why": e.Why, "example": e.Example}
		for _, v := range e.Variants {
			texts["message "+v.Name] = v.Text
			if v.Fix != (Text{}) {
				texts["fix "+v.Name] = v.Fix
			}
		}
		for what, text := range texts {
			checkText(t, fmt.Sprintf("%s %s", e.Code, what), text)
		}
	}
}

func checkText(t *testing.T, name string, text Text) {
	t.Helper()
	if text.Vi == "" || text.En == "" || text.Vi == text.En {
		t.Errorf("%s: needs two different texts: %+v", name, text)
	}
	for _, s := range []string{text.Vi, text.En} {
		if !norm.NFC.IsNormalString(s) {
			t.Errorf("%s: not NFC: %s", name, s)
		}
		if strings.TrimSpace(s) != s || strings.Contains(s, "  ") || strings.ContainsAny(s, "\n\t\"") {
			t.Errorf("%s: stray blanks or straight quotes: %q", name, s)
		}
		if strings.Count(s, "“") != strings.Count(s, "”") {
			t.Errorf("%s: unbalanced quotes: %s", name, s)
		}
	}
	if !strings.ContainsAny(text.Vi, "ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ") {
		t.Errorf("%s: no Vietnamese letter: %s", name, text.Vi)
	}
}

var marks = regexp.MustCompile(`%(\[(\d)\])?s`)

// argsUsed lists the arguments that a message uses.
func argsUsed(message string) map[int]bool {
	used := map[int]bool{}
	next := 1
	for _, m := range marks.FindAllStringSubmatch(message, -1) {
		if m[2] != "" {
			fmt.Sscan(m[2], &next)
		}
		used[next] = true
		next++
	}
	return used
}

func TestArgumentsAgree(t *testing.T) {
	for _, e := range All() {
		names := map[string]bool{}
		for _, v := range e.Variants {
			if names[v.Name] {
				t.Errorf("%s: variant %q twice", e.Code, v.Name)
			}
			names[v.Name] = true
			for _, message := range []string{v.Text.Vi, v.Text.En} {
				used := argsUsed(message)
				want := v.Args
				if v.Name == wholeFile {
					want = 1 // its first argument is the empty part
				}
				if len(used) != want {
					t.Errorf("%s %q uses %d arguments, declares %d: %s", e.Code, v.Name, len(used), want, message)
				}
				for n := range used {
					if n > v.Args {
						t.Errorf("%s %q uses argument %d of %d", e.Code, v.Name, n, v.Args)
					}
				}
			}
		}
		if len(e.Variants) == 0 {
			t.Errorf("%s has no message", e.Code)
		}
	}
}

// contract is the table of arguments that callers build on, written a second
// time: changing a variant breaks them.
const contract = `101:0 101empty:0 101part:1 101column:2 101roster:0 101office:0 101overlay:0 101unfilled:0 101rules:0 101isroster:0 101isoffice:0 101isoverlay:0 102:1 102blank:1 102undecided:1 102indicators:2 102rows:3 102norows:2 102tasks:3 102reports:2 103:2 103differs:4 103fact:2 103overlay:2 103changed:1 103idle:1 104:3 104left:3 105:1 105suggest:2 106:1 106answer:1
107:0 107unloaded:1 107kept:2 107mixed:2 107assumed:1 107gap:1 108:0 109:0 109unreadable:1 109other:2 110:1 110line:1 110label:2 110office:1 110table:1 110foreign:1 110header:2 110period:1 110blanks:1 110commune:1 110region:1 110order:1 201:1 201suggest:2 201code:1 201unfilled:1 201named:2 201fact:3 201row:1 201requirement:1 201kind:2 201region:1 201year:1 201scope:1 201id:1 201province:2 201severity:1 201ncode:1 202:2 202requirement:2 203:3 204:0 204error:1
205row:1 205column:1 205sheet:1 206:2 207:3 207lost:2 207more:2 208:2 208requirement:2 209:2 209none:1 301:2 301claims:1 301words:1 302:3 302of:2 302text:3
303:3 303overlay:2 303weaker:3 304:2 304words:1 304unsure:2 304criterion:0 305:0 305unfit:2 305scope:2 305unread:1 306:2 306unclaimed:2 306met:2 307:1 308:2 308set:2
401:1 401all:1 402:1 403:1 404:1 405:2 501same:1 501differs:4 501newer:6 501preferred:4 501undated:4 501sameday:4 501maybe:1 501code:3 501unpaired:1 502:2 502earlier:3 502order:3 502swapped:3 503:1 503near:3 504:1 504suggest:2 505:2 505sides:3 601:1 601decision:0
901:2 901whole:2 902:0 903:1 903xls:0 903xlsb:0 903ods:0 903html:0 903xml2003:0 903csv:0 903docx:0
903pdf:0 903lock:0 903empty:0 903unknown:0 904:1 905:1
906:1 906denied:0 906inuse:0 906missing:0 906folder:0 906fault:1`

func TestContractOfArguments(t *testing.T) {
	want := map[string]bool{}
	for _, item := range strings.Fields(contract) {
		want[item] = true
	}
	for _, e := range All() {
		for _, v := range e.Variants {
			item := fmt.Sprintf("%d%s:%d", e.Code, v.Name, v.Args)
			if !want[item] {
				t.Errorf("not in the contract: %s", item)
			}
			delete(want, item)
		}
	}
	for item := range want {
		t.Errorf("in the contract only: %s", item)
	}
}

func TestParseCode(t *testing.T) {
	for in, want := range map[string]Code{"NTM301": 301, "ntm301": 301, "301": 301, " 905 ": 905} {
		if got, ok := ParseCode(in); !ok || got != want {
			t.Errorf("ParseCode(%q) = %v, %v, want %v", in, got, ok, want)
		}
	}
	for _, in := range []string{"", "NTM", "NTM999", "0301", "+30", "-10", "3O1", "NTMNTM301", "301 302", "NTM3011"} {
		if got, ok := ParseCode(in); ok {
			t.Errorf("ParseCode(%q) = %v, want none", in, got)
		}
	}
}

func TestLookupOfNoCode(t *testing.T) {
	for _, code := range []Code{0, -1, 99, 999, 1301} {
		if e := Lookup(code); e.Code != 0 {
			t.Errorf("Lookup(%d) = %v", code, e.Code)
		}
	}
}

func TestAllIsACopy(t *testing.T) {
	All()[0].Code = 1
	if All()[0].Code != 101 {
		t.Error("a caller changed the catalogue")
	}
}

func TestExplain(t *testing.T) {
	for _, e := range All() {
		for _, lang := range []Lang{Vietnamese, English} {
			page := Explain(e.Code, lang)
			for _, part := range []Text{e.Title, e.Fix, e.Why, e.Example, e.Severity.Word()} {
				if !strings.Contains(page, part.In(lang)) {
					t.Errorf("page of %s in %s lacks %q", e.Code, lang, part.In(lang))
				}
			}
			if strings.Contains(page, "%s") || !strings.HasPrefix(page, e.Code.String()) {
				t.Errorf("page of %s in %s:\n%s", e.Code, lang, page)
			}
		}
	}
	if page := Explain(999, Vietnamese); page != "" {
		t.Errorf("page of a code that does not exist: %q", page)
	}
	if page := Explain(903, Vietnamese); strings.Contains(page, "xls:") || !strings.Contains(page, "Đây là tệp PDF, không phải sổ tính Excel.\n    → Xin xã gửi") {
		t.Errorf("page does not put each advice under its message:\n%s", page)
	}
	if page := Explain(501, English); !strings.Contains(page, "(info)") || !strings.Contains(page, "(info)\n    → No figure needs mending") {
		t.Errorf("page does not tell the variant's severity and advice:\n%s", page)
	}
}
