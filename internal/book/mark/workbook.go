package mark

import (
	"fmt"
	"path"
	"strconv"
	"strings"

	"tieuchi/internal/sheet/xlsx"
)

// tab is a sheet as the workbook lists it.
type tab struct {
	name string
	part string // "" when the relationship leads nowhere
	kind string // "worksheet", "chartsheet" …
	link string // id of the relationship
	node *node
}

// workbook is the part that lists the sheets.
type workbook struct {
	part   string
	root   *node
	space  string // main namespace, transitional or strict
	base   string // of the types of relationships, likewise
	sheets *node
	tabs   []tab
	links  []relation
	ours   int // of tabs, the sheet of an earlier copy; -1 when there is none
}

// readWorkbook finds the workbook through the package's relationships.
func readWorkbook(p *parcel) (*workbook, error) {
	roots, err := p.relations("")
	if err != nil {
		return nil, err
	}
	main, ok := linked(roots, "officeDocument")
	if !ok {
		return nil, fmt.Errorf("package names no workbook")
	}
	b := &workbook{part: main.target, base: linkBase, ours: -1}
	if b.root, _, err = p.tree(b.part); err != nil {
		return nil, err
	}
	if b.space = b.root.space; b.space == strictSpace {
		b.base = strictLinks
	}
	if b.links, err = p.relations(b.part); err != nil {
		return nil, err
	}
	return b, b.readTabs()
}

func (b *workbook) readTabs() error {
	if b.sheets = b.root.child("sheets"); b.sheets == nil || b.sheets.void {
		return fmt.Errorf("%s lists no sheets", b.part)
	}
	for _, n := range b.sheets.all("sheet") {
		name, err := xlsx.DecodeName([]byte(n.value("name")))
		if err != nil {
			return fmt.Errorf("reading %s: %w", b.part, err)
		}
		one := tab{name: name, node: n}
		for _, a := range n.attrs {
			if prefix, local := split(a.name); local == "id" && prefix != "" && isLinks(n.scope.find(prefix)) {
				one.link = a.value
			}
		}
		if link, ok := byID(b.links, one.link); ok && !link.external {
			one.part, one.kind = link.target, link.kind
		}
		b.tabs = append(b.tabs, one)
	}
	return nil
}

// folder is where the workbook's own parts lie, "xl/" mostly.
func (b *workbook) folder() string {
	folder, _ := path.Split(b.part)
	return folder
}

// find gives the number of the tab of a sheet, -1 when there is none.
func (b *workbook) find(name string) int {
	for i, one := range b.tabs {
		if one.name == name {
			return i
		}
	}
	return -1
}

// freeTitle is a name for our sheet that no other sheet has.
func (b *workbook) freeTitle(title string) string {
	taken := func(name string) bool {
		for i, one := range b.tabs {
			if i != b.ours && strings.EqualFold(one.name, name) {
				return true
			}
		}
		return false
	}
	if !taken(title) {
		return title
	}
	return freeName(func(name string) bool { return taken(name) || name == title+" (1)" }, title+" (", ")")
}

// quoted is a sheet's name as references have it.
func quoted(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

// lead puts our sheet before all others, in place of the one of an earlier
// copy, and opens the workbook on it. titles are the rows that print repeats.
func (b *workbook) lead(p *parcel, title, link string, titles int) error {
	edits := []edit{{b.sheets.inner, b.sheets.inner, b.entry(title, link)}}
	if b.ours >= 0 {
		edits = append(edits, b.tabs[b.ours].node.remove())
	}
	if views := b.root.child("bookViews"); views != nil {
		for _, view := range views.all("workbookView") {
			edits = append(edits, view.unset("activeTab")...)
			edits = append(edits, view.unset("firstSheet")...)
		}
	} else { // the sheets' views count on it
		prefix := b.root.prefix()
		edits = append(edits, edit{b.sheets.from, b.sheets.from, "<" + prefix + "bookViews><" + prefix + "workbookView/></" + prefix + "bookViews>"})
	}
	return p.patch(b.part, append(edits, b.names(title, titles)...))
}

// entry is the line of our sheet in the list of sheets.
func (b *workbook) entry(title, link string) string {
	prefix, ok := b.root.prefixOf(isLinks)
	declared := ""
	if !ok {
		prefix, declared = "r:", fmt.Sprintf(` xmlns:r="%s"`, b.base)
	}
	return fmt.Sprintf(`<%ssheet name="%s" sheetId="%d"%s %sid="%s"/>`,
		b.root.prefix(), escape(title), b.sheetID(), declared, prefix, link)
}

// sheetID is the number that our sheet has already, or a new one.
func (b *workbook) sheetID() int {
	most := 0
	for i, one := range b.tabs {
		id, err := strconv.Atoi(one.node.value("sheetId"))
		if err == nil && i == b.ours {
			return id
		}
		most = max(most, id)
	}
	return most + 1
}

// names moves the names that belong to one sheet along with their sheets: they
// count sheets by their places. The name of our rows of titles comes first.
func (b *workbook) names(title string, titles int) (edits []edit) {
	prefix := b.root.prefix()
	own := fmt.Sprintf(`<%sdefinedName name="_xlnm.Print_Titles" localSheetId="0">%s!$%d:$%d</%sdefinedName>`,
		prefix, escape(quoted(title)), titles, titles, prefix)
	list := b.root.child("definedNames")
	if list == nil {
		return []edit{b.root.insert("<"+prefix+"definedNames>"+own+"</"+prefix+"definedNames>",
			"calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes",
			"webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst")}
	}
	for _, n := range list.all("definedName") {
		place, err := strconv.Atoi(n.value("localSheetId"))
		switch {
		case err != nil:
		case place == b.ours:
			edits = append(edits, n.remove())
		case b.ours < 0 || place < b.ours:
			edits = append(edits, n.set("localSheetId", strconv.Itoa(place+1))...)
		}
	}
	if list.void {
		return append(edits, list.appendTo(own))
	}
	return append(edits, edit{list.inner, list.inner, own})
}
