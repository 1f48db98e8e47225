package cli_test

import (
	"fmt"
	"slices"
)

// renamed writes other names beside the numbers.
func renamed(names ...string) edit {
	return func(d *draft) {
		for i, name := range names {
			d.put(fmt.Sprintf("B%d", headRow+1+i), name)
		}
	}
}

// basicNames are the names of the basic set.
func basicNames(d *draft) {
	for _, c := range rulesOf(d.t, basicSet).Criteria {
		d.put(fmt.Sprintf("B%d", headRow+c.Number), c.Name)
	}
}

// recognitionCodes are 107 to 109: rule set, commune and period.
func recognitionCodes() []codeCase {
	const basicTitle = "BIỂU KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025"
	shop := renamed("Cửa hàng", "Kho hàng", "Bán hàng", "Giao nhận", "Kế toán", "Kiểm kê", "Bảo hành", "Quảng cáo", "Tuyển dụng")
	nameless := func(d *draft) {
		for n := range 19 {
			d.put(fmt.Sprintf("B%d", headRow+1+n), nil)
		}
	}
	return []codeCase{
		{code: "107", what: "rows of no rule set",
			faulty: one(drawn(formB, shop, removeFrom(17))),
			want: slices.Concat(slices.Repeat([]string{"NTM102 error"}, 10), []string{"NTM107 error A7", "NTM104 warning B8", "NTM104 warning B9",
				"NTM104 warning B10", "NTM104 warning B11", "NTM104 warning B12", "NTM104 warning B13", "NTM104 warning B14", "NTM104 warning B15", "NTM104 warning B16"}),
			twin: one(drawn(formB, set("B8", "Quy hoach"), set("B14", "CSHT thương mại NT"), set("A1", "BIỂU SỐ 1")))},
		{code: "107.mixed", what: "the title of one set over the names of the other",
			faulty: one(drawn(formB, set("A1", basicTitle))),
			want:   []string{"NTM107.mixed error A7"},
			twin:   one(drawn(formB, set("A1", basicTitle), basicNames))},
		{code: "107.assumed", what: "nothing that tells the set",
			faulty: one(drawn(formB, set("A1", "BÁO CÁO KẾT QUẢ"), nameless)),
			want:   []string{"NTM107.assumed warning A7"},
			twin:   one(drawn(formB, nameless))},
		{code: "108", what: "no name of a commune",
			faulty: one(drawn(formB, set("A2", nil))),
			want:   []string{"NTM108 error"},
			twin:   one(drawn(formB, set("A2", "UBND XÃ BẢN THỬ")))},
		{code: "109", what: "no period",
			faulty: one(drawn(formB, set("A4", nil))),
			want:   []string{"NTM109 warning"},
			twin:   one(drawn(formB, set("A4", "(Tính đến ngày 31/3/2023)")))},
		{code: "109.unreadable", what: "a period in words",
			faulty: one(drawn(formB, set("A4", "Kỳ báo cáo: đợt hai"))),
			want:   []string{"NTM109.unreadable warning A4"},
			twin:   one(drawn(formB, set("A4", "Kỳ báo cáo: Quý 1-2023")))},
		{code: "109.other", what: "a line left from last year",
			faulty: one(drawn(formB, set("A5", "Số liệu đến ngày 31/12/2022"))),
			want:   []string{"NTM109.other warning A5"},
			twin:   one(drawn(formB, set("A5", "Số liệu đến ngày 31/3/2023; giai đoạn 2021-2025")))},
	}
}

// removeFrom drops the rows from one on.
func removeFrom(row int) edit {
	return func(d *draft) {
		for range 30 {
			d.must(d.file.RemoveRow(d.sheet, row))
		}
	}
}
