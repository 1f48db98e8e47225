package intake

import (
	"strings"
	"sync"
)

// role is what a column holds.
type role int

const (
	roleNone role = iota
	roleNumber
	roleCriterion
	roleIndicator
	roleUnit
	roleRequirement
	roleValue
	roleVerdict
	roleMet // one column for each verdict, with a mark in one of them
	roleNotMet
	roleBasically
	roleNotConsidered
	roleTask
	roleLead
	roleSupport
	roleDeadline
	roleCommune // the table has a row for each commune: not one of our forms
	roleNote    // known, and of no use to a report
)

// isMark tells whether the column stands for one verdict.
func (r role) isMark() bool { return roleMet <= r && r <= roleNotConsidered }

// manner is how much of a label a phrase must be.
type manner int

const (
	whole  manner = iota // the label is the phrase
	prefix               // the label begins with it
	within               // the label has it anywhere
)

// phrase is one wording of a role. Its key is what norm makes of its text.
type phrase struct {
	role   role
	manner manner
	key    string
}

// wording is the table of header words: for each role what a label may be
// called, begin with or contain. Texts are separated by "|".
type wording struct {
	role   role
	manner manner
	texts  string
}

func wordings() []wording {
	return []wording{
		{roleNumber, whole, "TT|STT|T.T|S.T.T|S.TT|Số TT|Số thứ tự|Thứ tự|Mã|Mã số|Số|Số hiệu|Ký hiệu|Mã tiêu chí|Số tiêu chí|Mã chỉ tiêu|TT tiêu chí|TT chỉ tiêu|STT tiêu chí|STT chỉ tiêu|Số hiệu tiêu chí"},
		{roleCriterion, whole, "Tiêu chí|Tên tiêu chí|Tiêu chí số|Các tiêu chí|Tên các tiêu chí"},
		{roleCriterion, prefix, "Tiêu chí nông thôn mới|Tiêu chí NTM|Tên tiêu chí|Tiêu chí xã"},
		{roleIndicator, whole, "Nội dung|Chỉ tiêu|Tên chỉ tiêu|Danh mục|Tiêu chí thành phần|Nội dung, chỉ tiêu|Tiêu chí, chỉ tiêu|Tiêu chí/chỉ tiêu|Tên tiêu chí, chỉ tiêu|Tên tiêu chí/chỉ tiêu|Tiêu chí/nội dung|Tiêu chí, nội dung|Nội dung/tiêu chí|Tiêu chí - chỉ tiêu|Chỉ tiêu/nội dung"},
		{roleIndicator, prefix, "Nội dung tiêu chí|Nội dung chỉ tiêu|Nội dung các tiêu chí|Nội dung đánh giá|Tên chỉ tiêu|Tiêu chí và chỉ tiêu|Tên tiêu chí và chỉ tiêu|Chỉ tiêu thành phần|Chỉ tiêu|Nội dung và chỉ tiêu"},
		{roleUnit, whole, "ĐVT|Đ.V.T|Đơn vị|ĐV tính"},
		{roleUnit, prefix, "Đơn vị tính"},
		{roleRequirement, whole, "Chuẩn|Quy định|Tiêu chuẩn|Ngưỡng|Chỉ tiêu chung"},
		{roleRequirement, prefix, "Yêu cầu|Mức quy định|Mức đạt chuẩn|Mức yêu cầu|Mức chuẩn|Mức phải đạt|Mức cần đạt|Tiêu chuẩn đạt chuẩn|Tiêu chuẩn quy định|Chuẩn quy định|Quy định của|Quy định đối với|Quy định cho|Quy định mức|Mức đạt theo|Mức tối thiểu|Mức quy chuẩn|Quy định tại|Quy định theo|Chỉ tiêu quy định|Chỉ tiêu yêu cầu|Chỉ tiêu phải đạt|Chỉ tiêu cần đạt|Chỉ tiêu áp dụng|Chỉ tiêu theo|Chỉ tiêu (yêu cầu)"},
		{roleRequirement, within, "Mức đạt chuẩn|Mức quy định|Chỉ tiêu quy định"},
		{roleValue, whole, "Giá trị|Số liệu|KQ|TH|Mức đạt|Đã đạt"},
		{roleValue, prefix, "Kết quả|Thực hiện|Hiện trạng|Thực trạng|Mức đạt được|KQ thực hiện|KQTH|KQ đạt được|Số liệu thực hiện|Tỷ lệ đạt được|Số liệu hiện trạng|Giá trị đạt được|KQ đến|TH đến|TH 6 tháng"},
		{roleValue, within, "Kết quả thực hiện|Kết quả đạt được"},
		{roleVerdict, whole, "Tự chấm|Trạng thái hoàn thành|Tình trạng hoàn thành|Tình hình đạt chuẩn|Đạt/Chưa đạt|Đạt/Không đạt|Đạt hay chưa đạt|Đạt, chưa đạt|Kết luận|Tình trạng|Trạng thái|Thẩm tra|Thẩm định|Đạt/Chưa đạt/Không xét"},
		{roleVerdict, prefix, "Đánh giá|Tự đánh giá|Mức độ đạt|Mức độ hoàn thành|Kết quả đánh giá|Kết quả tự đánh giá|KQ đánh giá|Kết quả thẩm tra|Kết quả thẩm định|Huyện thẩm tra|Huyện thẩm định|Tỉnh thẩm tra|Tỉnh thẩm định|Xã tự đánh giá|Xã đánh giá|Huyện đánh giá|Tỉnh đánh giá|Kết quả huyện đánh giá|Kết quả tỉnh đánh giá|Tự chấm điểm|Kết quả xác nhận|Đánh giá kết quả|Kết luận đánh giá|Kết quả (đạt/chưa đạt)|Kết quả đạt/chưa đạt"},
		{roleVerdict, within, "Tự đánh giá|Đánh giá mức độ|Đạt/Chưa đạt"},
		{roleMet, whole, "Đạt|Đạt chuẩn|Đạt tiêu chí|Đã đạt chuẩn"},
		{roleNotMet, whole, "Chưa đạt|Không đạt|Chưa đạt chuẩn|Chưa đạt tiêu chí"},
		{roleBasically, whole, "Cơ bản đạt|Cơ bản đạt chuẩn"},
		{roleNotConsidered, whole, "Không xét|Không áp dụng"},
		{roleTask, prefix, "Nhiệm vụ|Giải pháp|Biện pháp|Công việc|Nội dung công việc|Nội dung thực hiện|Nội dung nhiệm vụ|Nội dung cần thực hiện|Việc cần làm"},
		{roleTask, within, "Nhiệm vụ, giải pháp|Nhiệm vụ và giải pháp"},
		{roleLead, whole, "Đầu mối|Cơ quan|Cơ quan, đơn vị|Phân công|Trách nhiệm"},
		{roleLead, prefix, "Cơ quan phụ trách|Cơ quan chủ trì|Cơ quan thực hiện|Cơ quan, đơn vị chủ trì|Cơ quan, đơn vị phụ trách|Cơ quan, đơn vị thực hiện|Đơn vị phụ trách|Đơn vị thực hiện|Đơn vị chủ trì|Chủ trì|Phụ trách|Người phụ trách|Đơn vị, cá nhân phụ trách|Phân công thực hiện|Phân công phụ trách|Trách nhiệm thực hiện"},
		{roleSupport, prefix, "Phối hợp|Cơ quan phối hợp|Đơn vị phối hợp|Cơ quan, đơn vị phối hợp"},
		{roleDeadline, whole, "Thời gian|Hoàn thành|Tiến độ|Lộ trình"},
		{roleDeadline, prefix, "Thời hạn|Thời gian hoàn thành|Thời gian thực hiện|Hoàn thành trước|Hạn hoàn thành|Thời điểm hoàn thành|Dự kiến hoàn thành|Dự kiến thời gian|Tiến độ hoàn thành|Lộ trình hoàn thành|Năm hoàn thành"},
		{roleCommune, whole, "Tên xã|Xã|Xã, phường|Xã, thị trấn|Đơn vị (xã)|Địa phương|Tên đơn vị|Tên địa phương|Đơn vị hành chính"},
		{roleNote, whole, "Điểm chuẩn|Điểm tối đa|Thang điểm"},
		{roleNote, prefix, "Đánh giá của dân|Đánh giá của người dân|Đánh giá của nhân dân|Đánh giá của hộ dân|Đánh giá sự hài lòng|Ghi chú|Kinh phí|Nguồn vốn|Nguồn kinh phí|Nguồn lực|Vốn|Minh chứng|Tài liệu minh chứng|Hồ sơ minh chứng|Dự kiến kinh phí|Nhu cầu kinh phí"},
	}
}

// phraseBook is the table of header words, ready for comparing.
type phraseBook struct {
	leading map[string][]phrase // whole and prefix, by their first word
	within  []phrase
}

var phrases = sync.OnceValue(func() phraseBook {
	book := phraseBook{leading: make(map[string][]phrase)}
	for _, w := range wordings() {
		for _, text := range strings.Split(w.texts, "|") {
			p := phrase{w.role, w.manner, norm(text)}
			if p.manner == within {
				book.within = append(book.within, p)
				continue
			}
			first, _, _ := strings.Cut(p.key, " ")
			book.leading[first] = append(book.leading[first], p)
		}
	}
	return book
})

// maxLabel is the length of the longest header text, in bytes. Longer ones are
// sentences.
const maxLabel = 400

// roleOf is the role of a label by its words: the longest phrase that fits
// wins, so that "Thời gian thực hiện" is a deadline and no result.
func roleOf(key string) role {
	if key == "" || len(key) > maxLabel {
		return roleNone
	}
	best, length := roleNone, 0
	first, _, _ := strings.Cut(key, " ")
	for _, list := range [][]phrase{phrases().leading[first], phrases().within} {
		for _, p := range list {
			if len(p.key) > length && p.fits(key) {
				best, length = p.role, len(p.key)
			}
		}
	}
	return best
}

func (p phrase) fits(key string) bool {
	switch p.manner {
	case whole:
		return key == p.key
	case prefix:
		return begins(key, p.key)
	}
	return hasPhrase(key, p.key)
}
