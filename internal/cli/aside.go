package cli

import (
	"slices"

	"tieuchi/internal/batch"
)

// aside leaves roster and profile out of the workbooks to read: they may lie in
// one folder with them. A run ends where such a file is a report itself, a
// commune's workbook given by mistake: left out, it would be missing from every
// total. An overlay or rule set is not held to this: its table has the looks of
// a report's, and a report has no column of a province's requirements.
func (r reader) aside(inputs []batch.Input, withouts ...func([]batch.Input) ([]batch.Input, error)) ([]batch.Input, error) {
	kept := inputs
	for _, without := range withouts {
		var err error
		if kept, err = without(slices.Clone(kept)); err != nil {
			return nil, err
		}
	}
	for _, input := range inputs {
		if !slices.Contains(kept, input) && len(r.read(input).reports) > 0 {
			return nil, usagef(
				"“%s” là biểu báo cáo của xã, không dùng được làm danh sách xã hay thông tin cơ quan ban hành; hãy chọn tệp khác.",
				"“%s” is a report on communes and cannot be the roster or the profile of the office as well; choose another file.", printable(input.Path))
		}
	}
	return kept, nil
}
