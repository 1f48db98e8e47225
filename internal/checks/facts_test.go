package checks

import (
	"testing"

	"tieuchi/internal/criteria"
)

// What the profile of the issuing office says is not missing; what it takes
// away from a workbook of another office is.
func TestOfficeFacts(t *testing.T) {
	one := func(text string) []criteria.Fact { return []criteria.Fact{{Text: text}} }
	runScenarios(t, []scenario{
		{name: "the profile has what the workbook lacks", change: func(r *criteria.Report) {
			delete(r.Facts, criteria.SignerName)
			r.Office = criteria.Facts{criteria.SignerName: one("Nguyễn Văn Mẫu")}
		}},
		{name: "signs without number", change: func(r *criteria.Report) {
			delete(r.Facts, criteria.DocumentNumber)
			r.Office = criteria.Facts{criteria.DocumentSigns: one("TB/HU")}
		}, want: []string{"NTM601   (Số, ký hiệu)"}},
		{name: "number without signs", change: func(r *criteria.Report) {
			r.Facts[criteria.DocumentNumber] = one("05")
		}, want: []string{"NTM601   (Ký hiệu)"}},
		{name: "another office", change: func(r *criteria.Report) {
			r.Office = criteria.Facts{criteria.IssuingBody: one("UBND HUYỆN")}
		}, want: []string{"NTM601   (Cơ quan cấp trên; Số, ký hiệu; Địa danh; Ngày ban hành; Tác giả kết luận; " +
			"Thẩm quyền ký; Chức vụ người ký; Người ký; Nơi nhận)"}},
	})
}
