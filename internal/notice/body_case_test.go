package notice

import "testing"

// A name in capitals is set in small letters by the customs of such names.
func TestBodyNamesInProse(t *testing.T) {
	for name, want := range map[string]string{
		"BAN THƯỜNG VỤ HUYỆN ỦY TAM ĐƯỜNG": "Ban Thường vụ Huyện ủy Tam Đường",
		"BAN THƯỜNG VỤ ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG, CHÍNH QUYỀN VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI TỈNH LAI CHÂU": "Ban Thường vụ Đảng ủy các cơ quan Đảng, chính quyền và các tổ chức chính trị - xã hội tỉnh Lai Châu",
		"BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÃ BẢN BO":                                            "Ban Chỉ đạo các chương trình mục tiêu quốc gia xã Bản Bo",
		"BAN CHỈ ĐẠO XÂY DỰNG NÔNG THÔN MỚI":                                                                  "Ban Chỉ đạo xây dựng nông thôn mới",
		"VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI TỈNH LAI CHÂU":                                                     "Văn phòng Điều phối nông thôn mới tỉnh Lai Châu",
		"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG":                                                                        "Sở Nông nghiệp và Môi trường",
		"BAN TỔ CHỨC HUYỆN ỦY":                                                                                "Ban Tổ chức Huyện ủy",
		"BAN QUẢN LÝ DỰ ÁN HUYỆN TAM ĐƯỜNG":                                                                   "Ban Quản lý dự án huyện Tam Đường",
		"PHÒNG KINH TẾ - HẠ TẦNG":                                                                             "Phòng Kinh tế - Hạ tầng",
		"VĂN PHÒNG HĐND VÀ UBND HUYỆN":                                                                        "Văn phòng HĐND và UBND huyện",
		"BCH ĐẢNG BỘ XÃ BẢN BO":                                                                               "BCH Đảng bộ xã Bản Bo",
		"PHÒNG KINH TẾ":                                                                                       "Phòng Kinh tế",
		"THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN HUYỆN":                                                                 "Thường trực Hội đồng nhân dân huyện",
		"UBND XÃ BẢN BO":                                                                                      "UBND xã Bản Bo",
		"ỦY BAN NHÂN DÂN THỊ TRẤN TAM ĐƯỜNG":                                                                  "Ủy ban nhân dân thị trấn Tam Đường",
		"UỶ BAN NHÂN DÂN ĐẶC KHU PHÚ QUỐC":                                                                    "Uỷ ban nhân dân đặc khu Phú Quốc",
		"ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH":                                                               "Ủy ban nhân dân thành phố Hồ Chí Minh",
		"ỦY BAN NHÂN DÂN XÃ PHỐ BẢNG":                                                                         "Ủy ban nhân dân xã Phố Bảng",
		"Ban Thường vụ Huyện uỷ":                                                                              "Ban Thường vụ Huyện uỷ",
	} {
		if got := inProse(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
