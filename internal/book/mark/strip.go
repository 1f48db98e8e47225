package mark

import "slices"

// Relationships to parts that a copy does not keep. Types of 2006 differ from
// those of the format in their base.
func isMacro(one relation) bool {
	switch one.kind {
	case "vbaProject", "attachedToolbars":
		return true
	}
	switch one.address {
	case "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility",
		"http://schemas.microsoft.com/office/2007/relationships/ui/extensibility",
		"http://schemas.microsoft.com/office/2006/relationships/ui/userCustomization":
		return true // buttons that call macros
	}
	return false
}

func isSignature(one relation) bool {
	return one.address == "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
}

// strip leaves out macros, which must not travel on in a file that we made,
// and signatures, which a changed file would only show as broken.
func (p *parcel) strip(workbook string) error {
	for _, source := range []string{"", workbook} {
		gone, err := p.unrelate(source, func(one relation) bool {
			return !one.external && (isMacro(one) || isSignature(one))
		})
		if err != nil {
			return err
		}
		for _, one := range gone {
			if err := p.dropAll(one.target); err != nil {
				return err
			}
		}
	}
	return p.emptyMacroSheets(workbook)
}

// dropAll drops a part with everything that hangs on it: the signatures under
// their origin, the data beside a project of macros.
func (p *parcel) dropAll(name string) error {
	if !p.has(name) {
		return nil
	}
	links, err := p.relations(name)
	if err != nil {
		return err
	}
	p.drop(name)
	for _, one := range links {
		if one.external || slices.Contains([]string{"image"}, one.kind) {
			continue
		}
		if err := p.dropAll(one.target); err != nil {
			return err
		}
	}
	return nil
}

// emptyMacroSheets takes the macros of Excel 4 out of the sheets that hold
// them; the sheets stay, for names and other sheets count on their places.
func (p *parcel) emptyMacroSheets(workbook string) error {
	links, err := p.relations(workbook)
	if err != nil {
		return err
	}
	for _, one := range links {
		if one.external || one.kind != "xlMacrosheet" && one.kind != "xlIntlMacrosheet" || !p.has(one.target) {
			continue
		}
		p.drop(relsPart(one.target))
		p.replace(one.target, []byte(xmlHead+
			`<xm:macrosheet xmlns="`+mainSpace+`" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData/></xm:macrosheet>`))
	}
	return nil
}
