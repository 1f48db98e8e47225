package intake

import (
	"strings"
	"sync"
)

// terms are words and phrases to look for in keys made by norm. They are
// folded once: folding costs more than all the comparing.
type terms func() []string

// termsOf splits a list at "|".
func termsOf(list string) terms {
	return sync.OnceValue(func() []string {
		var keys []string
		for _, text := range strings.Split(list, "|") {
			keys = append(keys, norm(text))
		}
		return keys
	})
}

// within tells whether one of the terms stands in the key.
func (t terms) within(key string) bool {
	for _, term := range t() {
		if hasPhrase(key, term) {
			return true
		}
	}
	return false
}

// begin tells whether the key begins with one of the terms.
func (t terms) begin(key string) bool {
	for _, term := range t() {
		if begins(key, term) {
			return true
		}
	}
	return false
}

// are tells whether the key is one of the terms.
func (t terms) are(key string) bool {
	for _, term := range t() {
		if key == term {
			return true
		}
	}
	return false
}

// begins tells whether a key begins with the words.
func begins(key, words string) bool {
	return key == words || len(key) > len(words) && key[:len(words)] == words && key[len(words)] == ' '
}

// The terms, by what they are looked for in.
var (
	// columns
	planTerms      = termsOf("kế hoạch|KH|mục tiêu|phấn đấu|dự kiến|đăng ký")
	countTerms     = termsOf("số lượng|khối lượng|số tuyệt đối|tổng số")
	againstTerms   = termsOf("so với|so sánh|tăng|giảm|tiến độ")
	rateTerms      = termsOf("tỷ lệ|tỉ lệ")
	earlierTerms   = termsOf("năm trước|kỳ trước|cùng kỳ|quý trước|tháng trước|năm ngoái|năm qua|kỳ rồi|trước đây|lần trước")
	communeTerms   = termsOf("xã|tự đánh giá")
	districtTerms  = termsOf("huyện|thẩm tra")
	provinceTerms  = termsOf("tỉnh|thẩm định")
	delegatedTerms = termsOf("quy định cụ thể|theo quy định")
	communeWord    = termsOf("xã")
	unitTerm       = termsOf("đơn vị")
	ubndTerm       = termsOf("UBND")
	answerTerms    = termsOf("đạt|có|mức độ|mức|xếp loại|tiêu chí|chỉ tiêu|nội dung")

	// rows
	criterionTerm = termsOf("tiêu chí")
	tcTerm        = termsOf("TC")
	indicatorTerm = termsOf("chỉ tiêu")
	footerTerms   = termsOf("ghi chú|người lập|lập biểu|TM|T M|KT|chủ tịch|xác nhận|nơi nhận|ký tên|thủ trưởng|cộng|tổng cộng|tổng số|tổng")
	otherTotals   = termsOf("phấn đấu|mục tiêu|kế hoạch|dự kiến|đăng ký|lộ trình|thêm|tăng|giảm|so với|cùng kỳ|công nhận|năm trước|nghị quyết")
	signTerms     = termsOf("người lập|lập biểu|cán bộ lập|TM|T M|KT|TL|TUQ|Q|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng ban|phó trưởng ban|xác nhận|nơi nhận|thủ trưởng|ký|ký tên|kế toán|công chức|lãnh đạo")
	nobodyTerms   = termsOf("người lập|lập biểu|nơi nhận|ký tên|ghi rõ họ tên|thủ trưởng đơn vị")
	conclusions   = termsOf("kết luận|đánh giá|đánh giá chung|kết quả|kết quả đánh giá|tổng hợp|cộng|chung")
	sumTerms      = termsOf("tổng|tổng cộng|tổng số|cộng")
	dayTerm       = termsOf("ngày")
	monthTerm     = termsOf("tháng")
	yearTerm      = termsOf("năm")
	noTerms       = termsOf("không|chưa|no")
	wordyTerms    = termsOf("đạt|hoàn thành|không xét|không áp dụng")
	forbidTerms   = termsOf("không có|không để|không xảy ra|không còn")
	noneWords     = termsOf("không|không có|chưa có|không còn|không xảy ra|chưa xảy ra|không để xảy ra|không phát sinh|không có trường hợp nào|no")
	someWords     = termsOf("có|đã có|còn|có xảy ra|đã xảy ra|yes")

	// lines around the table
	hardshipTerms  = termsOf("đặc biệt khó khăn|ĐBKK|có điều kiện kinh tế xã hội đặc biệt khó khăn")
	hardshipLeads  = termsOf("là xã thuộc vùng|là xã thuộc diện|là xã vùng|là xã|thuộc vùng|thuộc diện|thuộc xã|vùng|thuộc|diện")
	otherHardship  = termsOf("không|chưa|thoát|ra khỏi|các|những|đối với|nếu|danh sách|số xã|áp dụng|hoặc|thôn|bản đặc biệt|xóm|ấp")
	areaThreeTerms = termsOf("xã khu vực III|xã khu vực 3|thuộc khu vực III|xã KV III|xã KV3")
	yesTerms       = termsOf("có|đúng|x|yes|rồi")
	regionLabel    = termsOf("vùng")
	sheetTerms     = termsOf("sheet|biểu|tiêu chí|phụ lục|mẫu|tổng hợp|chi tiết|trang|bảng|kết quả|năm|tháng|quý|báo cáo|nhiệm vụ|thông tin|đánh giá|NTM|nông thôn")
	otherDateTerms = termsOf("kèm theo|quyết định|ban hành|căn cứ|công văn")
	untilTerms     = termsOf("tính đến|đến ngày")
	upToTerms      = termsOf("đến|tính")
	periodLabels   = termsOf("Kỳ báo cáo|Thời điểm báo cáo|Kỳ đánh giá|Thời điểm đánh giá|Tháng báo cáo|Số liệu tính đến")
	periodWords    = termsOf("tính|đến|hết|cuối|tháng|quý|ngày|năm|sáu|chín")
	notBeforeXa    = termsOf("tác|thị") // "hợp tác xã", "thị xã"
	socialTerm     = termsOf("xã hội")
	beforeSocial   = termsOf("tế|hóa|hòa|trị|sinh|hiểm|binh|và|công tác")
	afterSocial    = termsOf("chủ nghĩa|địa phương")
	partyTerm      = termsOf("ủy")
	noNames        = termsOf("nông thôn|NTM|nâng cao|ủy|đã|chưa|cơ bản|đạt|đặc biệt|miền núi|biên giới|kiểu mẫu|thuộc|chủ tịch|phó chủ tịch|bí thư|văn phòng")
	nameStops      = termsOf("xã|huyện|tỉnh|quận|TP|TX|UBND|HĐND|đạt|của|và|được|chưa")
	mottoTerms     = termsOf("cộng hòa xã hội chủ nghĩa việt nam|cộng hòa xhcn việt nam|xã hội chủ nghĩa việt nam|độc lập tự do hạnh phúc|đảng cộng sản việt nam")
	notPlaceTerms  = termsOf("ghi|tên xã|báo cáo|kết quả|tiêu chí|UBND|ủy ban nhân dân|kỳ báo cáo|nông thôn mới")
	countedTerms   = termsOf("tiêu|chỉ|hộ|thôn|bản|xóm|ấp|xã|người|triệu|tỷ|ha|km|lần|điểm|nội|nhiệm")
	guideTerms     = termsOf("hướng dẫn|huong dan|HDSD")
	asideTerms     = termsOf("hướng dẫn|huong dan|HDSD|ghi chú|chú thích|chú giải|biểu đồ|đồ thị|chart|danh mục|danh sách")
	headingTerms   = termsOf("báo cáo|biểu|phiếu|hồ sơ|kết quả|tổng hợp|tự đánh giá|đánh giá|thực trạng|thuyết minh|đơn vị")
	infoTitles     = termsOf("thông tin|thông tin chung|nội dung thông báo|thông tin thông báo")
	timeStops      = termsOf("năm|tháng|quý|ngày|đến|hết|cuối|từ")
	nameStopPairs  = termsOf("kết quả|thực hiện|tính đến|đơn vị|số liệu|thời điểm|thời gian|báo cáo|giai đoạn|khu vực|nông thôn|địa bàn|trên địa|kỳ báo|kỳ đánh|mã xã|mã số|theo bộ|theo quyết|về việc|đối với|trong năm|xây dựng|năm trước|thị xã|thị trấn|thành phố|vùng kinh|6 tháng|9 tháng|có đến|là xã")
	noWholeNames   = termsOf("hội|đoàn|đội") // but xã Hội Hoan, xã Đoàn Kết
	personTerms    = termsOf("chủ tịch|bí thư|họ và tên|họ tên|người lập|người ký|cán bộ")
	officeWords    = termsOf("UBND|ủy|đảng|BCĐ|ban")
	illustrative   = termsOf("số liệu minh họa")
	buildTerm      = termsOf("xây dựng")
)
