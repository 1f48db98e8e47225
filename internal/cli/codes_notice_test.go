package cli_test

import (
	"slices"

	"tieuchi/internal/criteria"
)

// factsSheet states every fact that a notice prints, but for some.
func factsSheet(without ...criteria.FactKey) edit {
	return on("Thông tin chung", func(d *draft) {
		row := 1
		d.row(row, "Mục", "Nội dung")
		for _, key := range criteria.FactKeys() {
			text := "Nội dung " + string(key)
			switch key {
			case criteria.MeetingDate, criteria.IssueDate:
				text = "10/3/2023"
			case criteria.TargetYear:
				text = "2024"
			case criteria.DocumentNumber:
				text = "05-TB/HU"
			case criteria.DocumentForm, criteria.DocumentSigns, criteria.Spelling:
				continue // of an office, not of a workbook
			}
			if row++; !slices.Contains(without, key) {
				d.row(row, key.Label(), text)
			}
		}
	})
}

// noticeCodes are 601.
func noticeCodes() []codeCase {
	return []codeCase{
		{code: "601", what: "nobody to sign",
			faulty: one(drawn(formB, factsSheet(criteria.SignerName))),
			want:   []string{"NTM601 info"},
			twin:   one(drawn(formB, factsSheet(criteria.TargetYear, criteria.Shortcomings, criteria.Causes)))}, // nothing is unmet: no need for them
	}
}
