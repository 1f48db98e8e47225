package notice

import (
	"strings"

	"tieuchi/internal/criteria"
)

// Words and wordings that every notice shares. {names} are placeholders; what
// each stands for is set where the wording is filled.
const (
	wordParty      = "ĐẢNG CỘNG SẢN VIỆT NAM"
	wordNotice     = "THÔNG BÁO"
	wordConclusion = "KẾT LUẬN CỦA "
	wordState      = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" // as the decree prints it, whatever the spelling
	wordMotto      = "Độc lập - Tự do - Hạnh phúc"
	wordAnnex      = "Phụ lục"
	wordRecipients = "Nơi nhận:"

	wordCommune   = "xã"
	wordDistrict  = "huyện"
	wordProvince  = "tỉnh"
	wordCity      = "thành phố"
	wordCriterion = "Tiêu chí số"

	headingResult = "1. Kết quả triển khai thực hiện"
	headingTasks  = "2. Một số nhiệm vụ trọng tâm trong thời gian tới"

	wordingMadeUp = "Số liệu minh họa, không phải số liệu chính thức."

	// The opening: {topic} is what the meeting was about.
	openingProgramme    = "Thực hiện {programme_of_work}, {date}, {author} làm việc với {met_with} về {topic}. "
	openingBodies       = "Tham gia buổi làm việc có đại diện các cơ quan, đơn vị: {participants}. "
	openingPeople       = "Tham gia buổi làm việc có: {participants}. "
	openingConclusion   = "Sau khi nghe {reported_by} báo cáo kết quả thực hiện, {author} kết luận như sau:"
	programmeOfWork     = "chương trình công tác {month}"
	wordProgrammeOfWork = "chương trình"

	// Shortcomings and causes, before the office's own text.
	leadShortcomings = "Bên cạnh kết quả đạt được, quá trình triển khai thực hiện còn một số hạn chế, cụ thể là:"
	leadCauses       = "Nguyên nhân chủ yếu của những hạn chế trên: {causes}"
	leadUnmetCauses  = "Nguyên nhân chủ yếu của việc chưa đạt các tiêu chí nêu trên: {causes}"
	leadBareCauses   = "Nguyên nhân chủ yếu: {causes}"

	// The State form: the author within the subject, and the line of an annex
	// that names the document.
	wordingConclusion = "Kết luận của {author} "
	annexReference    = "(Kèm theo Thông báo số {number} {date} của {body})"

	// A task's bodies.
	taskLeadAndSupport = "Giao {lead} chủ trì, phối hợp với {support} thực hiện."
	taskLead           = "Giao {lead} chủ trì thực hiện."
	taskSupport        = "Cơ quan, đơn vị phối hợp thực hiện: {support}."

	// Deadlines, without their brackets.
	deadlineWithin = "Hoàn thành trong {time}"
	deadlineBefore = "Hoàn thành {time}"
	deadlineDay    = "Thời hạn: {time}"

	ruleSetNote = "Đánh giá theo {title}, {decision}"
	amendedNote = "; sửa đổi, bổ sung tại {amended}"
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

const matrixLegend = "Ghi chú: Đ - đạt; CB - cơ bản đạt (không tính là đạt); K - chưa đạt; KX - không xét; để trống - chưa có kết quả đánh giá."

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
