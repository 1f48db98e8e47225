package document

// Document is one document, main text and annexes.
type Document struct {
	Meta     Meta
	Layout   Layout
	Head     Letterhead
	Blocks   []Block
	Annexes  []Annex
	Attached []Attachment
	Draft    string // stands across the head of page 1 and beside the number of all others; "" for none
}

// Meta is what a viewer shows as the document's properties. Date is the day
// ("2023-03-10") that the file carries as its date; "" leaves a fixed one.
type Meta struct {
	Title, Author, Subject, Keywords, Lang, Date string
}

// Layout holds the measures of a document form (Party or State).
type Layout struct {
	Top, Bottom, Left, Right float64 // margins, mm
	PageNumberY              float64 // mm from the top edge to the top of the number
	PageNumberSize           float64 // pt
	LinePitch                float64 // pt, exact
	ParagraphGap             float64 // pt between paragraphs
	FirstIndent              float64 // mm
	BodySize                 float64 // pt
	AnnexNumbers             bool    // the pages of every annex are numbered apart
}

// Letterhead is the two columns at the head of page 1. Each line is centred on
// its column.
type Letterhead struct {
	LeftCentre, RightCentre float64 // mm from the left edge
	Left, Right             []HeadLine
}

// HeadLine is a line of the letterhead.
type HeadLine struct {
	Y     float64 // mm from the top edge to the baseline
	Runs  []Run
	Size  float64 // pt
	Rule  bool    // a rule under it
	Ratio float64 // the rule's length as a part of the text's; 1 is as long as the text
}

// Run is a piece of text in one style. A Blank run is a dotted blank to be
// filled in by hand; its Text is ignored.
type Run struct {
	Text      string
	Bold      bool
	Italic    bool
	Underline bool
	Blank     int // length of a dotted blank, in characters of half the size's width; 0 is text
}

// Align is how the lines of a paragraph stand.
type Align int

// Justified is for the body: both edges flush, the last line natural.
const (
	Justified Align = iota
	Left
	Centre
	Right
)

// Block is a part of the text: Paragraph, Rule, Table, Chart, Signature or Space.
type Block interface{ isBlock() }

// Paragraph is runs broken into lines.
type Paragraph struct {
	Runs     []Run
	Align    Align
	Size     float64 // pt; 0 is the layout's BodySize
	Indent   bool    // first line in by the layout's FirstIndent
	Gap      float64 // pt above; 0 is the layout's ParagraphGap, negative is none
	KeepNext bool    // a heading: stays on the page of the next two lines
	Bookmark string  // its entry in the outline of the file; "" for none
	Depth    int     // of that entry; 0 is the highest
}

// Rule is a short line of characters or a drawn line, centred: "-----" under
// a subject.
type Rule struct {
	Text  string  // characters to print; "" draws a line
	Width float64 // mm
	Ratio float64 // without a Width: as a part of the longest line of the paragraph above
}

// Space is an empty stretch, mm.
type Space struct{ Height float64 }

// Table is rows of cells under a header that is repeated on every page.
type Table struct {
	Columns   []Column
	Header    [][]Cell // rows of the header
	Rows      [][]Cell
	Size      float64 // pt
	Continued string  // stands over the header where the table goes on: "Phụ lục 1 (tiếp theo)"
}

// Column is a column's relative width and the alignment of its cells.
type Column struct {
	Weight float64
	Align  Align
}

// Cell is a cell of a table. Span > 1 covers that many columns; the row then
// has as many cells fewer. Rows > 1, in headers only, covers rows below; the
// row below leaves out the covered cell.
type Cell struct {
	Runs   []Run
	Align  Align // used when Aligns is set
	Aligns bool  // whether Align overrides the column's
	Span   int
	Rows   int
	Shade  float64 // 0 white … 1 black, of the background
}

// Signature is the last block: recipients on the left, the signer on the
// right, never split and never alone on a page.
type Signature struct {
	Heading        Run // Nơi nhận:
	HeadingSize    float64
	HeadingX       float64 // mm; 0 stands 3 mm in from the list
	Recipients     []Run   // lines, with their dash and comma
	RecipientsSize float64
	RecipientsX    float64 // mm, left edge of the list
	Lines          []Run   // authority, office
	Name           Run
	Size           float64 // pt, of Lines and Name
	Centre         float64 // mm, of the signer's column
	Room           float64 // mm left free for signature and seal
}

func (Paragraph) isBlock() {}
func (Rule) isBlock()      {}
func (Space) isBlock()     {}
func (Table) isBlock()     {}
func (Signature) isBlock() {}

// Annex begins a page of its own.
type Annex struct {
	Label     string // "Phụ lục", "Phụ lục 1"
	Title     string
	Reference string // "(Kèm theo …)", "" for none
	Landscape bool
	Blocks    []Block
}

// Attachment is a file inside the document.
type Attachment struct {
	Name, Description string
	Data              []byte
}
