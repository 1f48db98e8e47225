package finding

import (
	"slices"
	"strconv"
	"strings"
)

// ConsolidatedMark stands in a cell of its own near the top of the sheets of a
// consolidated workbook from which a later run reads the reports again. Like
// ResultMark it must never change.
const ConsolidatedMark = "Trang này do chương trình tieuchi lập; tệp tổng hợp này dùng được làm đầu vào cho lần tổng hợp tiếp theo."

// MarksConsolidated tells whether a cell in a row makes its workbook one of ours.
func MarksConsolidated(row int, text string) bool {
	return row <= markRows && strings.TrimSpace(text) == ConsolidatedMark
}

// The titles of the sheets that are only for reading: nothing of them is read
// again, though their tables look like those of communes.
const (
	SummaryTitle  = "TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ"
	GapsTitle     = "CÒN THIẾU ĐỂ ĐẠT"
	AbsentTitle   = "ĐƠN VỊ CHƯA GỬI BÁO CÁO"
	FindingsTitle = "KẾT QUẢ KIỂM TRA CÁC BIỂU"
)

// TitlesForReading tells whether a cell in a row is such a title.
func TitlesForReading(row int, text string) bool {
	titles := []string{SummaryTitle, GapsTitle, AbsentTitle, FindingsTitle}
	return row <= markRows && slices.Contains(titles, strings.TrimSpace(text))
}

// The headers of the tables in a consolidated workbook that are read again: the
// writer and the reader go by the same words, in whatever order an office has
// brought the columns.
const (
	HeadNumber        = "TT"
	HeadReport        = "Số biểu" // its number in the table of sources
	HeadCommune       = "Xã"
	HeadCode          = "Mã xã"
	HeadDistrict      = "Huyện"
	HeadProvince      = "Tỉnh"
	HeadRegion        = "Vùng"
	HeadPeriod        = "Kỳ báo cáo"
	HeadPeriodEnd     = "Ngày cuối kỳ"
	HeadRules         = "Bộ tiêu chí"
	HeadCriterion     = "Số tiêu chí"
	HeadCriterionName = "Tên tiêu chí"
	HeadIndicator     = "Số chỉ tiêu"
	HeadIndicatorText = "Nội dung chỉ tiêu"
	HeadUnit          = "ĐVT"
	HeadValue         = "Kết quả"
	HeadValueWords    = "Kết quả như biểu ghi"
	HeadClaim         = "Đánh giá"
	HeadClaimWords    = "Đánh giá như biểu ghi"
	HeadRequirement   = "Yêu cầu"
	HeadFrom          = "Yêu cầu theo"
	HeadVerified      = "Kiểm chứng"
	HeadEvidence      = "Đối chiếu"
	HeadStatus        = "Kết luận"
	HeadOwnFile       = "Tệp của xã"
	HeadOwnSheet      = "Trang tính"
	HeadOwnCell       = "Ô"
	HeadSeal          = "Mã kiểm tra" // see Seal

	HeadHash         = "SHA-256"
	HeadReadFrom     = "Đọc từ tệp"
	HeadDrawn        = "Ngày lập"
	HeadIllustrative = "Minh họa"
	HeadCounted      = "Tính vào tổng"
	HeadRows         = "Số dòng"
	HeadTasks        = "Số nhiệm vụ"
	HeadDecree       = "Mức của tỉnh theo"

	HeadTaskCriterion = "Tiêu chí"
	HeadTask          = "Nhiệm vụ, giải pháp"
	HeadLead          = "Cơ quan chủ trì"
	HeadSupport       = "Cơ quan phối hợp"
	HeadDeadline      = "Thời hạn"
	HeadDeadlineEnd   = "Ngày cuối của thời hạn"
	HeadSource        = "Nguồn"
)

// IndicatorHeads head the sheet with every criterion and indicator.
func IndicatorHeads() []string {
	return []string{
		HeadNumber, HeadReport, HeadCommune, HeadCode, HeadDistrict, HeadProvince, HeadRegion,
		HeadPeriod, HeadPeriodEnd, HeadRules, HeadCriterion, HeadCriterionName, HeadIndicator,
		HeadIndicatorText, HeadUnit, HeadValue, HeadValueWords, HeadClaim, HeadClaimWords,
		HeadRequirement, HeadFrom, HeadVerified, HeadEvidence, HeadStatus,
		HeadOwnFile, HeadOwnSheet, HeadOwnCell, HeadSeal,
	}
}

// IndicatorSealed are the headers of the cells that a row's seal is on. The
// first column only keeps the order.
func IndicatorSealed() []string { return between(IndicatorHeads()) }

func between(heads []string) []string { return heads[1 : len(heads)-1] }

// TaskHeads head the sheet of what is not met and what is to be done.
func TaskHeads() []string {
	return []string{
		HeadNumber, HeadCommune, HeadPeriod, HeadTaskCriterion, HeadTask, HeadLead, HeadSupport,
		HeadDeadline, HeadDeadlineEnd, HeadSource, HeadReport, HeadSeal,
	}
}

// TaskSealed are the headers of the cells that a task's seal is on.
func TaskSealed() []string { return between(TaskHeads()) }

// SourceHeads head the sheet of sources; the counts of verdicts stand before
// the seal.
func SourceHeads() []string {
	return []string{
		HeadNumber, HeadOwnFile, HeadOwnSheet, HeadOwnCell, HeadHash, HeadReadFrom, HeadCommune,
		HeadCode, HeadDistrict, HeadProvince, HeadRegion, HeadPeriod, HeadDrawn, HeadIllustrative,
		HeadRules, HeadCounted, HeadRows, HeadTasks, HeadDecree, HeadSeal,
	}
}

// SourceSealed are the headers of the cells that a source's seal is on. There
// the number counts: rows elsewhere name it.
func SourceSealed() []string {
	heads := SourceHeads()
	return heads[:len(heads)-1]
}

// SealedOf joins how many reports the table of sources has and the seal of one
// of them, so that a row that is gone is missed.
func SealedOf(total int, seal string) string { return strconv.Itoa(total) + sealDash + seal }

// CutSealed parts what SealedOf joins; total is 0 where there is none.
func CutSealed(text string) (total int, seal string) {
	count, seal, _ := strings.Cut(text, sealDash)
	total, err := strconv.Atoi(count)
	if err != nil || total < 0 {
		return 0, ""
	}
	return total, seal
}

const sealDash = "-" // no sign of a seal

// The words of the columns that answer a question. A report that gave way to
// another by the user's choice names the other's number after YieldedTo.
const (
	WordYes        = "Có"
	WordDuplicate  = "Trùng"
	YieldedTo      = "Nhường biểu số "
	WordUnjudged   = "Chưa rõ bộ tiêu chí"
	WordVerified   = "Đã kiểm chứng"
	WordUnverified = "Chưa kiểm chứng"
)

// GoesOn begins what is left of a text that was too long for one row.
const GoesOn = "(tiếp) "

// Unnamed begins what stands for the name of a commune that its workbook does
// not say; the file follows.
const Unnamed = "(chưa ghi tên xã: "
