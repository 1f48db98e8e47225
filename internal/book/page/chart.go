package page

import "github.com/xuri/excelize/v2"

// Bars is a chart of bars over cells of the workbook: it says what they say,
// also after they have been calculated anew.
type Bars struct {
	Title      string
	Horizontal bool   // with the first category at the top
	Head       string // the cell over the numbers, "'Tổng hợp'!$C$19": a row of bars without a name is not sound to every program
	Names      string // the cells with the categories, "'Tổng hợp'!$B$20:$B$38"
	Values     string // the cells with the numbers
	Fill       string // RRGGBB; dark enough to read in grey
}

// Type sizes of a chart in points.
const (
	chartTitleSize = 13
	chartSize      = 10
)

// Chart draws a chart of so many pixels at a cell. Rows must have their heights
// already, since the format counts the edges in them.
func (p *Page) Chart(from string, width, height uint, c Bars) {
	kind, turned := excelize.Col, false
	if c.Horizontal {
		kind, turned = excelize.Bar, true
	}
	letters := excelize.Font{Family: Font, Size: chartSize, Color: "000000"}
	gap := uint(40) // between bars, in hundredths of their width
	p.book.keep(p.book.File.AddChart(p.Name, from, &excelize.Chart{
		Type: kind, GapWidth: &gap,
		Series: []excelize.ChartSeries{{
			Name: c.Head, Categories: c.Names, Values: c.Values,
			Fill:      excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{c.Fill}},
			DataLabel: excelize.ChartDataLabel{Font: letters},
		}},
		Title: excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: c.Title, Font: &excelize.Font{
			Family: Font, Size: chartTitleSize, Bold: true, Color: "000000"}}}},
		Legend:    excelize.ChartLegend{Position: "none"},
		XAxis:     excelize.ChartAxis{Font: letters, ReverseOrder: turned},
		YAxis:     excelize.ChartAxis{None: true}, // each bar has its number
		PlotArea:  excelize.ChartPlotArea{ShowVal: true},
		Dimension: excelize.ChartDimension{Width: width, Height: height},
		Format:    excelize.GraphicOptions{Positioning: "oneCell"},
	}))
}
