package criteria

import "slices"

// Covers tells whether the overlay holds for a commune of a province: it names
// that province, or none at all, or nobody says which province it is.
func (o *Overlay) Covers(province string, regions Regions) bool {
	if len(o.Provinces) == 0 || province == "" {
		return true
	}
	return slices.ContainsFunc(o.Provinces, func(own string) bool { return regions.Same(own, province) })
}

// Same tells whether two names are of one province, in whatever spelling.
func (rs Regions) Same(a, b string) bool { return rs.province(a) == rs.province(b) }

// province is the key of the name that the table has for a province.
func (rs Regions) province(name string) string {
	key := provinceKey(name)
	if listed, ok := rs.aliases[key]; ok {
		return listed
	}
	return key
}

// Provinces lists the provinces that are known, by their keys. For telling what
// a misspelt name may be meant for.
func (rs Regions) Provinces() []string {
	var names []string
	for key := range rs.provinces {
		names = append(names, key)
	}
	slices.Sort(names)
	return names
}

// WeakerThan tells whether everything that meets other meets r too, and more
// besides. Requirements of different shapes cannot be ranked: false.
func (r Requirement) WeakerThan(other Requirement) bool {
	switch {
	case r.Compare == LevelAtLeast && other.Compare == LevelAtLeast:
		return r.Level.Scale == other.Level.Scale && r.Level.Rank < other.Level.Rank
	case r.isFloor() && other.isFloor():
		order := r.Number.Cmp(other.Number)
		return order < 0 || order == 0 && r.Compare == AtLeast && other.Compare == MoreThan
	case r.isCeiling() && other.isCeiling():
		order := r.Number.Cmp(other.Number)
		return order > 0 || order == 0 && r.Compare == AtMost && other.Compare == LessThan
	}
	return false
}

func (r Requirement) isFloor() bool { return r.Compare == AtLeast || r.Compare == MoreThan }

func (r Requirement) isCeiling() bool { return r.Compare == AtMost || r.Compare == LessThan }
