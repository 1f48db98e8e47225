package criteria

import "strings"

// MayName tells whether a text may name a region somewhere: the letters of a
// code, a name or an alias stand in it. For telling cheaply which texts are
// worth a closer look.
func (rs Regions) MayName(text string) bool {
	key := foldName(text)
	for name := range rs.byText {
		if strings.Contains(key, name) {
			return true
		}
	}
	return false
}
