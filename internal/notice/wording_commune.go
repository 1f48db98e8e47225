package notice

// The wording of the notice on one commune. {commune} is "xã Bản Bo", {place}
// adds its district and province; {programme} is the rule set's; {met_ratio}
// is "9/19"; {met}, {unmet} … are counts; {…_list} brings its own ", gồm:" or " là".
const (
	communeSubject = "về tình hình thực hiện các tiêu chí {programme} tại {place}"
	communeTopic   = "tình hình thực hiện các tiêu chí {programme} tại {place}"

	// Appraisal, where the office wrote none; then always the count.
	communeAppraisal = "{author} ghi nhận kết quả thực hiện các tiêu chí {programme} mà {commune} báo cáo. "
	communeCount     = "Đến nay, {commune} đạt {met_ratio} tiêu chí {programme}{period}."
	communeNoVerdict = "Đến nay, {commune} chưa có kết quả đánh giá các tiêu chí {programme}{period}."
	communePeriod    = " (số liệu kỳ báo cáo: {period_text}; chi tiết tại {annex})"
	communeNoPeriod  = " (chi tiết tại {annex})"
	communeMetList   = " Tiêu chí đạt{met_list}."
	communeSplit     = " Kết quả cụ thể: {split}."
	communeAllMet    = "Không còn tiêu chí chưa đạt."

	splitMet           = "{n} tiêu chí đạt"
	splitBasicallyMet  = "{n} tiêu chí cơ bản đạt (không tính là đạt)"
	splitNotMet        = "{n} tiêu chí chưa đạt"
	splitNotConsidered = "{n} tiêu chí không xét"
	splitUnknown       = "{n} tiêu chí chưa có kết quả đánh giá"

	communeUnmetAfter    = "Bên cạnh kết quả đạt được, {commune} còn {unmet} tiêu chí chưa đạt{unmet_list}."
	communeUnmet         = "{commune} còn {unmet} tiêu chí chưa đạt{unmet_list}."
	communeBasicallyMet  = "Có {n} tiêu chí cơ bản đạt, không tính vào số tiêu chí đạt{list}."
	communeNotConsidered = "Có {n} tiêu chí không xét{list}."
	communeUnknown       = "Có {n} tiêu chí chưa có kết quả đánh giá{list}."

	// General tasks: the first only where the office wrote none.
	communeKeep      = "Cấp ủy, chính quyền {commune} tiếp tục củng cố, duy trì và nâng cao chất lượng các tiêu chí đã đạt."
	communeKeepAll   = "Tiếp tục giữ vững {met_ratio} tiêu chí đã đạt, thường xuyên rà soát và nâng cao chất lượng từng tiêu chí."
	communeGoal      = "Trong thời gian tới, tập trung {work}; phấn đấu đến {target} hoàn thành các tiêu chí {programme}."
	workUnmet        = "xây dựng kế hoạch, lộ trình cụ thể thực hiện {n} tiêu chí chưa đạt"
	workBasicallyMet = "tiếp tục hoàn thiện {n} tiêu chí cơ bản đạt"
	workUnknown      = "rà soát, bổ sung kết quả đánh giá đối với {n} tiêu chí chưa có kết quả"
	communeItemsLead = "{author} yêu cầu các cơ quan, đơn vị liên quan và {commune} thực hiện các nhiệm vụ cụ thể sau:"
	communeOthers    = "Đối với các tiêu chí khác, thực hiện các nhiệm vụ sau:"

	communeClosing = "Các cơ quan, đơn vị liên quan và {commune} căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc Thông báo này."

	communeAnnexTitle  = "Kết quả đánh giá các tiêu chí {programme} của {place}"
	communeAnnexPeriod = "Kỳ báo cáo: {period_text}"
	annexRequirement   = " (yêu cầu: %s)"
)
