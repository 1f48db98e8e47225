package notice

// The wording of the notice on many communes. {communes} is a count with its
// unit ("07 xã"), {bodies} and {deadlines} bring their own ":" or " đối với …:", {area} is where they are, {name} names a criterion.
const (
	allSubject = "về tình hình thực hiện các tiêu chí {programme} {area}"
	allTopic   = "tình hình thực hiện các tiêu chí {programme} {area}"

	areaDistrict = "trên địa bàn {place}"
	areaOne      = "tại {place}"
	areaMany     = "tại {communes}"

	unitCommune = " xã"
	unitReport  = " lượt báo cáo" // where communes report several periods
	andPrograms = " và "

	allNothing   = "Chưa có báo cáo nào của xã để tổng hợp."
	allGroup     = "%s) %s"
	allTotal     = "Tổng hợp báo cáo của {communes}{period}: "
	allReports   = "Tổng hợp {reports} của {communes}, xã báo cáo nhiều kỳ được tính theo từng kỳ{period}: "
	allPeriods   = " (số liệu kỳ báo cáo: {period_text})"
	allFull      = "{count} đạt {full} tiêu chí; "
	allNoneFull  = "chưa có xã nào đạt {full} tiêu chí; "
	allAverage   = "bình quân mỗi xã đạt {average}/{of} tiêu chí."
	allSteps     = "Theo số tiêu chí đạt: {steps}."
	allStep      = "{count} đạt {ratio} tiêu chí"
	allCases     = "Tính chung {cases} lượt đánh giá tiêu chí: {split}."
	caseMet      = "đạt {n}"
	caseBasic    = "cơ bản đạt {n} (không tính là đạt)"
	caseNotMet   = "chưa đạt {n}"
	caseNotCons  = "không xét {n}"
	caseUnknown  = "chưa có kết quả đánh giá {n}"
	allUnmet     = "Có {n} tiêu chí còn xã chưa đạt: {list}."
	allBasic     = "Có {n} tiêu chí có xã được đánh giá cơ bản đạt: {list}."
	allUnknown   = "Có {n} tiêu chí có xã chưa có kết quả đánh giá: {list}."
	allNoUnmet   = "Không có tiêu chí nào còn xã chưa đạt."
	allTableLead = "Kết quả theo từng tiêu chí:"

	allKeep      = "Cấp ủy, chính quyền các xã tiếp tục củng cố, duy trì và nâng cao chất lượng các tiêu chí đã đạt."
	allGoal      = "Trong thời gian tới, tập trung {work}; phấn đấu đến {target} hoàn thành mục tiêu {programme}."
	workAllUnmet = "xây dựng kế hoạch, lộ trình cụ thể thực hiện {n} tiêu chí còn xã chưa đạt"
	workAllBasic = "tiếp tục hoàn thiện {n} tiêu chí còn xã ở mức cơ bản đạt"
	workAllOpen  = "rà soát, bổ sung kết quả đánh giá đối với {n} tiêu chí còn thiếu kết quả"
	allItemsLead = "{author} yêu cầu các cơ quan, đơn vị liên quan và các xã thực hiện các nhiệm vụ cụ thể sau:"
	itemUnmet    = "{communes} chưa đạt ({names})."
	itemLead     = " Cơ quan chủ trì{bodies}."
	itemSupport  = " Cơ quan phối hợp{bodies}."
	itemTasks    = " Nhiệm vụ cụ thể của từng xã tại %s."
	itemOf       = "đối với {names}: {value}"
	itemDeadline = "Thời hạn{deadlines}"
	itemNoLead   = "chưa phân công"
	itemNoTime   = "chưa xác định thời hạn"

	allClosing = "Các cơ quan, đơn vị liên quan và các xã căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc Thông báo này."

	matrixTitle   = "Kết quả thực hiện từng tiêu chí {programme} {area}"
	matrixCommune = "Xã"
	matrixNumbers = "Tiêu chí số"
	matrixSum     = "Số tiêu chí đạt"
	matrixTotal   = "Số xã đạt"
	matrixReports = "Số lượt đạt"
	unmetTitle    = "Tiêu chí chưa đạt, nhiệm vụ, cơ quan thực hiện và thời hạn của từng xã ({programme})"

	madeUpSome = "Số liệu của {names} là số liệu minh họa, không phải số liệu chính thức."
)
