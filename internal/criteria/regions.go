package criteria

import (
	"errors"
	"fmt"
	"slices"
)

// Regions knows the regions by which thresholds differ, their provinces and
// the spellings of both. The zero value knows none.
type Regions struct {
	names     map[Region]string
	codes     []Region          // in the order of the file
	byText    map[string]Region // folded code, name or alias of a region
	provinces map[string]Region // folded province or alias
	aliases   map[string]string // folded alias to folded province
	mixed     map[string]bool   // folded provinces and aliases, see On
	mixedFrom Date
}

// regionsFile is the layout of regions.json.
type regionsFile struct {
	Regions []struct {
		Code      Region   `json:"code"`
		Name      string   `json:"name"`
		Aliases   []string `json:"aliases"`
		Provinces []string `json:"provinces"`
	} `json:"regions"`
	// ProvinceAliases maps another spelling to a province of the list.
	ProvinceAliases map[string]string `json:"province_aliases"`
	// Mixed names provinces that since a day hold communes of several regions.
	Mixed struct {
		Since     Date     `json:"since"`
		Basis     string   `json:"basis"`
		Provinces []string `json:"provinces"`
	} `json:"mixed"`
}

// ParseRegions reads the table of regions and provinces. It fails when a name
// is empty, stands twice or refers to a province that is not listed.
func ParseRegions(data []byte) (Regions, error) {
	var file regionsFile
	if err := decodeStrictly(data, &file); err != nil {
		return Regions{}, fmt.Errorf("read regions: %w", err)
	}
	rs := Regions{
		names: map[Region]string{}, byText: map[string]Region{},
		provinces: map[string]Region{}, aliases: map[string]string{},
		mixed: map[string]bool{}, mixedFrom: file.Mixed.Since,
	}
	if err := errors.Join(rs.addRegions(file), rs.addMixed(file), rs.addAliases(file)); err != nil {
		return Regions{}, fmt.Errorf("check regions: %w", err)
	}
	return rs, nil
}

func (rs *Regions) addRegions(file regionsFile) error {
	if len(file.Regions) == 0 {
		return errors.New("no region")
	}
	var problems []error
	for _, r := range file.Regions {
		rs.codes = append(rs.codes, r.Code)
		rs.names[r.Code] = r.Name
		for _, text := range append([]string{string(r.Code), r.Name}, r.Aliases...) {
			problems = append(problems, addOnce(rs.byText, text, r.Code))
		}
		for _, province := range r.Provinces {
			problems = append(problems, addOnce(rs.provinces, province, r.Code))
		}
	}
	return errors.Join(problems...)
}

func (rs *Regions) addAliases(file regionsFile) error {
	var problems []error
	for alias, province := range file.ProvinceAliases {
		region, ok := rs.provinces[foldName(province)]
		if !ok {
			problems = append(problems, fmt.Errorf("alias %q of a province that is not listed: %q", alias, province))
			continue
		}
		problems = append(problems, addOnce(rs.provinces, alias, region))
		rs.aliases[foldName(alias)] = provinceKey(province)
		if rs.mixed[foldName(province)] {
			rs.mixed[foldName(alias)] = true
		}
	}
	return errors.Join(problems...)
}

// addMixed comes before the aliases, which take over what it marks.
func (rs *Regions) addMixed(file regionsFile) error {
	var problems []error
	for _, province := range file.Mixed.Provinces {
		if _, ok := rs.provinces[foldName(province)]; !ok {
			problems = append(problems, fmt.Errorf("mixed province that is not listed: %q", province))
		}
		rs.mixed[foldName(province)] = true
	}
	if (file.Mixed.Since == "") != (len(file.Mixed.Provinces) == 0) {
		problems = append(problems, errors.New("mixed provinces need a day, and a day needs provinces"))
	}
	return errors.Join(problems...)
}

func addOnce(names map[string]Region, text string, region Region) error {
	key := foldName(text)
	if key == "" {
		return fmt.Errorf("region %q has an empty name", region)
	}
	if other, ok := names[key]; ok {
		return fmt.Errorf("%q stands twice, in %q and %q", text, other, region)
	}
	names[key] = region
	return nil
}

// Of is the region of a province, "" when the province is not known. Case,
// "tỉnh", "thành phố", "TP." and the placing of tone marks do not matter.
func (rs Regions) Of(province string) Region { return rs.provinces[provinceKey(province)] }

// On is Of on a day. Since 1/7/2025 some provinces hold communes of several
// regions; for these it answers "": then only the workbook can tell the region.
// Without a day the province counts as before the merger.
func (rs Regions) On(province string, day Date) Region {
	if rs.mixedFrom != "" && day >= rs.mixedFrom && rs.mixed[provinceKey(province)] {
		return ""
	}
	return rs.Of(province)
}

// Name is the Vietnamese name of a region, "" when it is not known.
func (rs Regions) Name(region Region) string { return rs.names[region] }

// Code recognises a region as a workbook writes it, by code or by name, with
// or without "vùng"; "" when it is none.
func (rs Regions) Code(text string) Region {
	return rs.byText[withoutPrefix(foldName(text), "khu vực ", "vùng ")]
}

// All lists the regions in the order of the table.
func (rs Regions) All() []Region { return slices.Clone(rs.codes) }

// provinceKey folds a province and drops what offices put before its name.
func provinceKey(province string) string {
	return withoutPrefix(foldName(province), "tỉnh ", "thành phố ", "tp. ", "tp.", "tp ")
}
