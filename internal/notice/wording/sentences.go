package wording

import (
	"regexp"
	"strings"
	"text/template/parse"

	"tieuchi/internal/vntext"
)

// definition is what stands between a define and its end.
type definition struct {
	name    string
	comment string // right above it
	open    token
	inner   []token
}

var quoted = regexp.MustCompile(`^define\s+"([^"]*)"$`)

// definitions groups the tokens. What belongs to no sentence is a fault, one for
// a whole stretch of it; so is an end that is missing: the sentence then goes to
// the next define.
func (f *file) definitions(tokens []token) []definition {
	var all []definition
	comment := ""
	for i := 0; i < len(tokens); {
		t := tokens[i]
		i++
		switch {
		case t.kind == commentToken:
			comment = t.body
		case t.kind == textToken && strings.TrimSpace(t.all) == "":
		case word(t) == "define":
			name, ok := f.defined(t)
			inner := f.inner(t, name, tokens[i:])
			i += len(inner)
			if i < len(tokens) && word(tokens[i]) == "end" {
				i++
			}
			if ok {
				all = append(all, definition{name, comment, t, inner})
			}
			comment = ""
		default:
			f.outside(t)
			for i < len(tokens) && tokens[i].kind != commentToken && word(tokens[i]) != "define" {
				i++
			}
		}
	}
	return all
}

func (f *file) outside(t token) {
	switch {
	case t.kind == textToken:
		at := t.at + len(t.all) - len(strings.TrimLeft(t.all, " \t\r\n"))
		f.fault(at, tell("chữ đứng ngoài mọi câu; mỗi câu nằm giữa {{define \"tên-câu\"}} và {{end}}.", "text outside all sentences; each stands between {{define \"name\"}} and {{end}}."))
	case word(t) == "end":
		f.fault(t.at, tell("“%s” thừa: không có {{define}} hay {{if}} nào trước nó.", "“%s” without a {{define}} or {{if}} before it.", t.all))
	default:
		f.fault(t.at, tell("“%s” đứng ngoài mọi câu.", "“%s” stands outside all sentences.", t.all))
	}
}

// defined is the name in a define.
func (f *file) defined(t token) (string, bool) {
	m := quoted.FindStringSubmatch(t.body)
	if m == nil {
		f.fault(t.at, tell("phải viết {{define \"tên-câu\"}}, tên câu trong ngoặc kép thẳng.", "write {{define \"name\"}}, with straight quotes."))
		return "", false
	}
	return m[1], true
}

// inner are the tokens up to the end of the sentence. Choices are counted, and
// their parts held to their order.
func (f *file) inner(open token, name string, tokens []token) []token {
	elses := []bool{} // of each open if: its else has come
	for i, t := range tokens {
		if i > 0 && tokens[i-1].all == "{{" && strings.HasPrefix(strings.TrimLeft(t.all, " -"), "if ") {
			elses = append(elses, false) // braces that nothing closes, told of by scan; its else and end are no further faults
		}
		switch word(t) {
		case "define":
			f.fault(open.at, tell("câu “%s” thiếu một {{end}}: mỗi {{define}} và mỗi {{if}} cần một {{end}}.", "“%s” lacks an {{end}}: each {{define}} and each {{if}} needs one.", name))
			return tokens[:i]
		case "if", "with", "range", "block": // the last three are told of later; they need an end as well
			elses = append(elses, false)
		case "else":
			switch last := len(elses) - 1; {
			case last < 0:
				f.fault(t.at, tell("{{else}} không nằm trong {{if}} nào.", "{{else}} outside an {{if}}."))
			case elses[last]:
				f.fault(t.at, tell("{{else}} đứng sau một {{else}} khác của cùng {{if}}.", "{{else}} after another {{else}} of the same {{if}}."))
			default:
				elses[last] = t.body == "else"
			}
		case "end":
			if len(elses) == 0 {
				return tokens[:i]
			}
			elses = elses[:len(elses)-1]
		}
	}
	f.fault(open.at, tell("câu “%s” thiếu một {{end}}: mỗi {{define}} và mỗi {{if}} cần một {{end}}.", "“%s” lacks an {{end}}: each {{define}} and each {{if}} needs one.", name))
	return tokens
}

// word is the first word of an action; "" of anything else.
func word(t token) string {
	if t.kind != actionToken {
		return ""
	}
	return t.body[:len(t.body)-len(strings.TrimLeft(t.body, "abcdefghijklmnopqrstuvwxyz"))]
}

// compile makes the sentence's pieces. Every action is first read alone, so
// that each fault has its place; only a sentence without any is read whole.
func (f *file) compile(d definition, s *Sentence) {
	before := len(f.faults)
	source, says, torn := "", false, false
	for i, t := range d.inner {
		switch t.kind {
		case actionToken:
			f.checkAction(t, s)
			source += t.all
			says = says || strings.HasPrefix(t.body, ".")
		case textToken:
			source += t.all
			if i == 0 || d.inner[i-1].all != "{{" { // what follows braces that nothing closes belongs to them
				f.checkText(t, s)
			}
			says = says || strings.TrimSpace(t.all) != ""
			torn = torn || t.all == "{{" // told of by scan
		}
	}
	if !says {
		f.fault(d.open.at, tell("câu “%s” để trống; muốn dùng câu mặc định thì xóa cả câu.", "“%s” is empty; delete all of it to get the default.", d.name))
	}
	if len(f.faults) > before || torn {
		return
	}
	tree, err := treeOf(source)
	if err != nil { // nothing is known that the checks above let pass
		f.fault(d.open.at, tell("không hiểu câu “%s”.", "“%s” cannot be understood.", d.name))
		return
	}
	c := compiler{s, func(_ parse.Pos, t told) { f.fault(d.open.at, t) }}
	s.pieces, s.source = c.list(tree.Root), single(source)
}

// checkAction reads one action as if it stood alone.
func (f *file) checkAction(t token, s *Sentence) {
	source, lead := t.all, ""
	switch word(t) {
	case "end":
		if t.body != "end" {
			f.misread(t)
		}
		return
	case "else":
		lead = "{{if 1}}" // which is no part of the file
		source = lead + source + "{{end}}"
	case "if":
		source += "{{end}}"
	case "with", "range", "block", "template", "define", "break", "continue":
		f.fault(t.at, tell("không được dùng “%s”; chỉ có dữ kiện {{.ten}} và {{if}}…{{else}}…{{end}}.", "“%s” may not be used; there are only facts {{.name}} and {{if}}…{{else}}…{{end}}.", word(t)))
		return
	}
	tree, err := treeOf(source)
	if err != nil {
		f.misread(t)
		return
	}
	c := compiler{s, func(at parse.Pos, told told) {
		if int(at) >= len(lead) {
			f.fault(t.at+int(at)-len(lead), told)
		}
	}}
	c.list(tree.Root)
}

// misread tells of an action that is no text/template.
func (f *file) misread(t token) {
	near, found := vntext.Nearest(word(t), []string{"if", "else", "end"})
	f.fault(t.at, tell("không hiểu “%s”; dữ kiện viết là {{.ten}}, lựa chọn là {{if .ten}}…{{else}}…{{end}}", "“%s” cannot be understood; a fact is {{.name}}, a choice {{if .name}}…{{else}}…{{end}}", t.all).meaning("{{"+near+"}}", found && near != word(t)))
}

// treeOf parses without knowing any function: which may be called is decided
// by the compiler.
func treeOf(source string) (*parse.Tree, error) {
	tree := parse.New("")
	tree.Mode = parse.SkipFuncCheck
	return tree.Parse(source, "", "", map[string]*parse.Tree{})
}
