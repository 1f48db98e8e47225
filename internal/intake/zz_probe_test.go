package intake

import "testing"

func TestZZProbe(t *testing.T) {
	for _, unit := range []string{"%", "", "Tỷ lệ %", "phần trăm", "hộ", "Tỷ lệ", "người", "m2","% hộ", "lít", "Có/không"} {
	for _, cell := range []string{"45", "#45", "45%", "#0.45 0%", "45 triệu đồng","37/40"} {
		for _, row := range []string{
			"10 | Thu nhập | "+unit+" | | "+cell+" |",
			"10 | Thu nhập | | | | Đạt\n10 | Thu nhập bình quân đầu người | "+unit+" | | "+cell+" | ",
			"10 | Thu nhập | | | | Đạt\n10.1 | Thu nhập bình quân đầu người | "+unit+" | | "+cell+" | ",
		} {
			s := sheetOf("Biểu", "ỦY BAN NHÂN DÂN XÃ BẢN BO\nKẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO\nHuyện Tam Đường, tỉnh Lai Châu\nKỳ báo cáo: tháng 3/2023\n\nTT | Nội dung tiêu chí | ĐVT | Yêu cầu | Kết quả | Đánh giá\n"+row+"\n14 | Y tế | | | | Đạt\n14.1 | Tỷ lệ người dân tham gia bảo hiểm y tế | % | ≥ 95% | 97% | Đạt")
			got, f, _ := told(t, bookOf(s))
			_ = got
			result := Read(bookOf(s), Source{File: "a.xlsx"}, known(t))
			for _, r := range result.Reports { for _, c := range r.Criteria { if c.Number == 10 { t.Logf("%q %q %q", unit, cell, row)
			t.Logf("   value %+v", c.Value)
			for _, i := range c.Indicators { t.Logf("   %s %+v unit %q", i.ID, i.Value, i.Unit) } } } }
			t.Log("   ", f)
		}
	}}
}
