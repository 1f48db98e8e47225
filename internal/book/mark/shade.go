package mark

import (
	"fmt"
	"strconv"
	"strings"

	"tieuchi/internal/finding"
)

// The colours behind cells with findings. In grey print they get darker with
// the severity, and black letters stay legible on all of them. They are so
// odd that no office uses them by chance: by them a fill of ours is known.
func fillColor(severity finding.Severity) string {
	switch severity {
	case finding.Error:
		return "FFF4A7A1"
	case finding.Warning:
		return "FFFFDD87"
	}
	return "FFE3F0FD"
}

func severities() []finding.Severity {
	return []finding.Severity{finding.Error, finding.Warning, finding.Info}
}

// mostStyles is how many cell styles Excel takes in a workbook.
const mostStyles = 65_000

func fillOf(severity finding.Severity) string {
	return fmt.Sprintf(`<~fill><~patternFill patternType="solid"><~fgColor rgb="%s"/><~bgColor indexed="64"/></~patternFill></~fill>`,
		fillColor(severity))
}

// shade gives the number of the style that differs from another in its fill,
// and in the colour of letters that would not show on it.
func (s *styles) shade(style int, severity finding.Severity) int {
	if style >= len(s.cells.items) || len(s.cells.items) > mostStyles {
		return style
	}
	fill, font := s.fills.find(s.own(fillOf(severity))), -1
	if dark, pale := s.darkFont(style); pale {
		font = s.fonts.find(dark)
	}
	return s.cells.find(s.shaded(style, fill, font))
}

// shaded writes a style with another fill, and another font where it is not -1.
func (s *styles) shaded(style, fill, font int) string {
	changes := [][2]string{{"fillId", strconv.Itoa(fill)}, {"applyFill", "1"}}
	if font >= 0 {
		changes = append(changes, [2]string{"fontId", strconv.Itoa(font)}, [2]string{"applyFont", "1"})
	}
	return s.varied(style, changes)
}

// varied writes a style with some attributes changed.
func (s *styles) varied(style int, changes [][2]string) string {
	item := s.cells.items[style]
	for _, change := range changes {
		if n := s.element(item); n != nil {
			item = string(apply([]byte(item), n.set(change[0], change[1])))
		}
	}
	return item
}

// element reads one item of a section. Its prefixes are declared on the root,
// so names count without them.
func (s *styles) element(item string) *node {
	root, err := parseTree([]byte(item), visitor{})
	if err != nil {
		return nil
	}
	return root
}

// number is an attribute of a style that counts into another section; 0 where
// it is missing, as the format has it.
func (s *styles) number(style int, name string) int {
	if style >= len(s.cells.items) {
		return 0
	}
	n := s.element(s.cells.items[style])
	if n == nil {
		return 0
	}
	number, err := strconv.Atoi(n.value(name))
	if err != nil {
		return 0
	}
	return number
}

// ours tells whether a style has a fill of ours, also one that another
// program has written anew.
func (s *styles) ours(style int) bool {
	fill := s.number(style, "fillId")
	return fill < len(s.fills.items) && isOurFill(s.element(s.fills.items[fill]))
}

func isOurFill(fill *node) bool {
	if fill == nil || len(fill.children) == 0 || fill.children[0].value("patternType") != "solid" {
		return false
	}
	for _, color := range fill.children[0].children {
		rgb := strings.ToUpper(color.value("rgb"))
		for _, severity := range severities() {
			if color.local == "fgColor" && len(rgb) >= 6 && strings.HasSuffix(fillColor(severity), rgb[len(rgb)-6:]) {
				return true
			}
		}
	}
	return false
}

// unshade gives the style that a cell of ours had before: its own one with the
// fill, and the font where that was pale, of the original. What the office has
// changed since stays changed. Without an original (-1) the fill is taken off.
func (s *styles) unshade(style, original int) int {
	if original < 0 || original >= len(s.cells.items) {
		return s.cells.find(s.varied(style, [][2]string{{"fillId", "0"}}))
	}
	dark, pale := s.darkFont(original)
	font := -1
	if known, ok := s.fonts.index[dark]; pale && ok {
		font = known
	}
	for _, severity := range severities() {
		fill, known := s.fills.index[s.own(fillOf(severity))]
		if known && s.shaded(original, fill, font) == s.cells.items[style] {
			return original
		}
	}
	changes := [][2]string{{"fillId", strconv.Itoa(s.number(original, "fillId"))}}
	if pale {
		changes = append(changes, [2]string{"fontId", strconv.Itoa(s.number(original, "fontId"))})
	}
	return s.cells.find(s.varied(style, changes))
}

// darkFont writes the font of a style with black letters, if its own are so
// light that they would not show on our fills.
func (s *styles) darkFont(style int) (font string, pale bool) {
	own := s.number(style, "fontId")
	if own >= len(s.fonts.items) {
		return "", false
	}
	n := s.element(s.fonts.items[own])
	if n == nil {
		return "", false
	}
	for _, c := range n.children {
		if c.local == "color" && isPale(c) {
			return string(apply([]byte(s.fonts.items[own]), []edit{c.remove()})), true
		}
	}
	return "", false
}

// isPale tells whether a colour is nearer to white than to black.
func isPale(color *node) bool {
	if rgb := color.value("rgb"); len(rgb) >= 6 {
		value, err := strconv.ParseUint(rgb[len(rgb)-6:], 16, 32)
		return err == nil && 299*(value>>16)+587*(value>>8&0xFF)+114*(value&0xFF) > 150_000
	}
	switch color.value("theme") {
	case "0", "2": // the two light colours of a theme
		return true
	}
	switch color.value("indexed") {
	case "1", "9", "65": // white, and the colour of the window
		return true
	}
	return false
}
