package finding

import "strings"

// ConsolidatedMark stands in a cell of its own near the top of the sheets of a
// consolidated workbook from which a later run reads the reports again. Like
// ResultMark it must never change.
const ConsolidatedMark = "Trang này do chương trình tieuchi lập; tệp tổng hợp này dùng được làm đầu vào cho lần tổng hợp tiếp theo."

// MarksConsolidated tells whether a cell in a row makes its workbook one of ours.
func MarksConsolidated(row int, text string) bool {
	return row <= markRows && strings.TrimSpace(text) == ConsolidatedMark
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

	HeadHash         = "SHA-256"
	HeadReadFrom     = "Đọc từ tệp"
	HeadDrawn        = "Ngày lập"
	HeadIllustrative = "Minh họa"
	HeadCounted      = "Tính vào tổng"
	HeadRows         = "Số dòng"

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
		HeadOwnFile, HeadOwnSheet, HeadOwnCell,
	}
}

// TaskHeads head the sheet of what is not met and what is to be done.
func TaskHeads() []string {
	return []string{
		HeadNumber, HeadCommune, HeadPeriod, HeadTaskCriterion, HeadTask, HeadLead, HeadSupport,
		HeadDeadline, HeadDeadlineEnd, HeadSource, HeadReport,
	}
}

// SourceHeads head the sheet of sources up to the counts of verdicts.
func SourceHeads() []string {
	return []string{
		HeadNumber, HeadOwnFile, HeadOwnSheet, HeadOwnCell, HeadHash, HeadReadFrom, HeadCommune,
		HeadCode, HeadDistrict, HeadProvince, HeadRegion, HeadPeriod, HeadDrawn, HeadIllustrative,
		HeadRules, HeadCounted, HeadRows,
	}
}

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
