package notice

import (
	"strings"

	"tieuchi/internal/criteria"
)

// Words that every paper shares and that are no office's to choose: those of
// the forms, and the kinds of places.
const (
	wordParty      = "ĐẢNG CỘNG SẢN VIỆT NAM"
	wordNotice     = "THÔNG BÁO"
	wordConclusion = "KẾT LUẬN CỦA "
	wordState      = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" // as the decree prints it, whatever the spelling
	wordMotto      = "Độc lập - Tự do - Hạnh phúc"
	wordAnnex      = "Phụ lục"
	wordDraft      = "DỰ THẢO"
	wordRecipients = "Nơi nhận:"

	wordCommune   = "xã"
	wordDistrict  = "huyện"
	wordProvince  = "tỉnh"
	wordCity      = "thành phố"
	wordCriterion = "Tiêu chí số"
)

// The sentences of chung.txt.
const (
	headingResult sentence = "muc-ket-qua"
	headingTasks  sentence = "muc-nhiem-vu"

	sayConclusionOf  sentence = "ket-luan-cua"
	sayOpening       sentence = "mo-dau"
	sayProgramme     sentence = "chuong-trinh-cong-tac"
	leadShortcomings sentence = "dan-han-che"
	leadCauses       sentence = "nguyen-nhan"
	sayBodies        sentence = "giao-nhiem-vu"
	sayDeadline      sentence = "thoi-han"
	sayArea          sentence = "dia-ban"
	sayGrounds       sentence = "can-cu-danh-gia"
	annexReference   sentence = "kem-theo"
	sayMadeUp        sentence = "so-lieu-minh-hoa"
	sayCommunes      sentence = "cac-xa"
)

// districtTypes are the kinds of units between commune and province that a
// workbook may write before the name; without one it is a huyện.
func districtTypes() []string {
	return []string{"huyện", "thị xã", "thành phố", "quận", "đặc khu"}
}

func provinceTypes() []string { return []string{wordProvince, wordCity} }

// provinceType tells the cities under the central government from provinces.
func provinceType(name string) string {
	switch strings.ToLower(name) {
	case "hà nội", "hải phòng", "đà nẵng", "cần thơ", "huế", "hồ chí minh":
		return wordCity
	}
	return wordProvince
}

// verdictWord names a verdict as the sentences do.
func verdictWord(s criteria.Status) string {
	if s == criteria.Unknown {
		return "Chưa có kết quả"
	}
	return s.Vietnamese()
}

// communeTypes are the kinds of units of the lowest level; without one it is a
// xã.
func communeTypes() []string { return []string{wordCommune, "thị trấn", "phường", "đặc khu"} }

// people tells participants that are persons, or say themselves who they are,
// from bodies.
func people(participant string) bool {
	lower := strings.ToLower(participant)
	for _, start := range []string{"đồng chí", "các đồng chí", "đ/c", "ông ", "bà ", "đại diện", "lãnh đạo"} {
		if strings.HasPrefix(lower, start) {
			return true
		}
	}
	return false
}
