package notice

import (
	"fmt"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
)

// number prints a count in prose: below ten with a leading zero, as official
// papers do against forgery ("05 tiêu chí", "10 tiêu chí").
func number(n int) string {
	if n < 10 {
		return fmt.Sprintf("%02d", n)
	}
	return figure(n)
}

// figure prints a count in a table; thousands have a dot ("5.700").
func figure(n int) string {
	text := strconv.Itoa(n)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "." + text[at:]
	}
	return text
}

// ratio prints "9/19", without a leading zero as the signed notices have it.
func ratio(part, whole int) string { return strconv.Itoa(part) + "/" + strconv.Itoa(whole) }

// average prints sum/n with one decimal and a decimal comma, rounded half up.
// n must be positive.
func average(sum, n int) string {
	tenths := (20*sum + n) / (2 * n)
	return fmt.Sprintf("%d,%d", tenths/10, tenths%10)
}

// list joins names as prose does: "A, B và C". Names that hold a comma
// themselves are parted by semicolons.
func list(names []string) string {
	for _, name := range names {
		if strings.ContainsAny(name, ",;") {
			return strings.Join(names, "; ")
		}
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " và " + names[last]
}

// bracketed lists names that are to stand in brackets: what a name has in brackets
// of its own ("Tân Lập (huyện Minh Họa)") follows a comma, names a semicolon.
func bracketed(names []string) string {
	all := make([]string, len(names))
	joint := ", "
	for i, name := range names {
		all[i] = name
		if before, own, found := strings.Cut(name, " ("); found {
			all[i], joint = before+", "+strings.NewReplacer(") (", ", ", ")", "").Replace(own), "; "
		}
	}
	return strings.Join(all, joint)
}

// cleaned drops blanks, dashes and end punctuation from names, and the names
// that are empty then.
func cleaned(names []string) []string {
	var all []string
	for _, name := range names {
		if name = oneLine(strings.TrimLeft(strings.TrimSpace(name), "-–+•* ")); name != "" {
			all = append(all, name)
		}
	}
	return all
}

// criterionLabel names a criterion: "Tiêu chí số 1 (Quy hoạch)".
func criterionLabel(number int, name string) string {
	return fmt.Sprintf("%s %d (%s)", wordCriterion, number, name)
}

// communeName is "xã Bản Bo", dotted when the name is missing.
func communeName(c criteria.Commune) runs {
	name := oneLine(c.Name)
	if name == "" {
		return plain(wordCommune + " ").and(dots(blankName))
	}
	return plain(typed(wordCommune, name, communeTypes()...))
}

// placeName is the commune with its district, where it has one, and province.
func placeName(c criteria.Commune) runs {
	return communeName(c).and(plain(parents(c.District, c.Province)))
}

// parents is ", huyện Tam Đường, tỉnh Lai Châu", without what is not known:
// since 1/7/2025 there is no district.
func parents(district, province string) string {
	text := ""
	if d := oneLine(district); d != "" {
		text += ", " + typed(wordDistrict, d, districtTypes()...)
	}
	if p := oneLine(province); p != "" {
		text += ", " + typed(provinceType(p), p, provinceTypes()...)
	}
	return text
}

// typed puts the kind of a place before its name unless the name has one.
func typed(kind, name string, kinds ...string) string {
	lower := strings.ToLower(name)
	for _, k := range kinds {
		if strings.HasPrefix(lower, k+" ") {
			return k + name[len(k):]
		}
	}
	return kind + " " + name
}

// labels names the criteria of a report that have one verdict.
func labels(r *criteria.Report, status criteria.Status) []string {
	var all []string
	for _, c := range r.Criteria {
		if c.Status == status {
			all = append(all, criterionLabel(c.Number, c.Name))
		}
	}
	return all
}
