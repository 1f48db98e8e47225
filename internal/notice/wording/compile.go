package wording

import (
	"slices"
	"strings"
	"text/template/parse"

	"tieuchi/internal/vntext"
)

// asked begins the names of facts that answer yes or no.
const asked = "neu_"

// compiler turns the parse trees of one sentence into pieces and tells of what
// the files may not hold. Where it is asked for faults only, its pieces are
// thrown away.
type compiler struct {
	sentence *Sentence
	fault    func(at parse.Pos, t told)
}

func (c compiler) list(nodes *parse.ListNode) []piece {
	if nodes == nil {
		return nil
	}
	var pieces []piece
	for _, node := range nodes.Nodes {
		switch n := node.(type) {
		case *parse.TextNode:
			pieces = append(pieces, piece{text: single(string(n.Text))})
		case *parse.ActionNode:
			pieces = append(pieces, piece{fact: c.printed(n.Pipe)})
		case *parse.IfNode:
			c.plain(n.Pipe)
			when := c.pipe(n.Pipe)
			pieces = append(pieces, piece{choice: &choice{when, c.list(n.List), c.list(n.ElseList)}})
		case *parse.CommentNode:
		default:
			c.fault(node.Position(), tell("chỉ được dùng dữ kiện {{.ten}} và {{if}}…{{else}}…{{end}}.", "only facts {{.name}} and {{if}}…{{else}}…{{end}} may be used."))
		}
	}
	return pieces
}

// printed is the fact that an action prints.
func (c compiler) printed(pipe *parse.PipeNode) string {
	c.plain(pipe)
	if len(pipe.Cmds) != 1 || len(pipe.Cmds[0].Args) != 1 {
		near, found := vntext.Nearest(pipe.Cmds[0].Args[0].String(), []string{"if", "else if"})
		c.fault(pipe.Position(), tell("mỗi “{{…}}” in một dữ kiện, không gọi hàm", "each “{{…}}” prints one fact and calls nothing").meaning("{{"+near+" …}}", found))
		return ""
	}
	arg := pipe.Cmds[0].Args[0]
	name := c.fact(arg)
	if strings.HasPrefix(name, asked) {
		c.fault(arg.Position(), tell("“.%s” chỉ để hỏi: {{if .%[1]s}}…{{end}}; không in ra được.", "“.%s” is only asked: {{if .%[1]s}}…{{end}}; it cannot be printed.", name))
	}
	return name
}

// plain refuses variables.
func (c compiler) plain(pipe *parse.PipeNode) {
	if len(pipe.Decl) > 0 {
		c.fault(pipe.Position(), tell("không được đặt biến “%s”.", "variables (“%s”) may not be set.", pipe.Decl[0]))
	}
}

// pipe is the question of an if.
func (c compiler) pipe(pipe *parse.PipeNode) test {
	if len(pipe.Cmds) != 1 {
		c.fault(pipe.Position(), tell("không được dùng dấu “|”.", "“|” may not be used."))
		return test{}
	}
	args := pipe.Cmds[0].Args
	if len(args) == 1 {
		return c.operand(args[0])
	}
	op, ok := args[0].(*parse.IdentifierNode)
	if !ok || !slices.Contains(operators(), op.Ident) {
		return c.unknownCall(args[0])
	}
	if op.Ident == "not" && len(args) != 2 {
		c.fault(op.Position(), tell("“not” hỏi một dữ kiện: {{if not .ten}}.", "“not” asks one fact: {{if not .name}}."))
	}
	t := test{op: op.Ident}
	for _, arg := range args[1:] {
		t.parts = append(t.parts, c.operand(arg))
	}
	return t
}

func operators() []string { return []string{"not", "and", "or"} }

func (c compiler) unknownCall(node parse.Node) test {
	if id, ok := node.(*parse.IdentifierNode); ok {
		near, found := vntext.Nearest(id.Ident, operators())
		c.fault(node.Position(), tell("không có phép “%s”, chỉ có not, and, or", "there is no “%s”, only not, and, or", id.Ident).meaning(near, found))
	} else {
		c.fault(node.Position(), tell("điều kiện chỉ hỏi một dữ kiện, hoặc ghép bằng not, and, or đứng trước.", "a condition asks one fact, or joins some by not, and, or before them."))
	}
	return test{}
}

func (c compiler) operand(node parse.Node) test {
	if group, ok := node.(*parse.PipeNode); ok {
		c.plain(group)
		return c.pipe(group)
	}
	return test{fact: c.fact(node)}
}

// fact is the name of a fact that the sentence may use.
func (c compiler) fact(node parse.Node) string {
	switch n := node.(type) {
	case *parse.FieldNode:
		return c.known(n.Position(), strings.Join(n.Ident, "."))
	case *parse.IdentifierNode:
		c.withoutDot(n)
	default:
		c.fault(node.Position(), tell("“%s” không phải là dữ kiện; dữ kiện viết là {{.ten}}.", "“%s” is no fact; a fact is written {{.name}}.", node))
	}
	return ""
}

func (c compiler) withoutDot(n *parse.IdentifierNode) {
	near, found := vntext.Nearest(n.Ident, c.sentence.Facts)
	c.fault(n.Position(), tell("“%s” không phải là dữ kiện, vì thiếu dấu chấm đứng trước", "“%s” is no fact, as it has no dot before it", n.Ident).meaning("."+near, found))
}

func (c compiler) known(at parse.Pos, name string) string {
	if slices.Contains(c.sentence.Facts, name) {
		return name
	}
	near, found := vntext.Nearest(name, c.sentence.Facts)
	t := tell("không có dữ kiện “.%s”", "there is no fact “.%s”", name)
	if !found {
		t = told{t.vi + "; câu “" + c.sentence.Name + "” dùng được: " + c.facts("không dữ kiện nào"),
			t.en + "; “" + c.sentence.Name + "” may use: " + c.facts("none")}
	}
	c.fault(at, t.meaning("."+near, found))
	return name
}

func (c compiler) facts(none string) string {
	if len(c.sentence.Facts) == 0 {
		return none
	}
	return "." + strings.Join(c.sentence.Facts, ", .")
}
