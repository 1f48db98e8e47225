package notice

// The wording of the notice on many communes. {communes} is a count with its
// unit ("07 xã"), {who} is "các xã" or the one commune, {area} is where they
// are, {of} brings its own ":" or " đối với …:", {annex} is "Phụ lục 2".
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
	allAverage   = "bình quân đạt {average} tiêu chí/{unit}."
	allSteps     = "Phân theo số tiêu chí đạt: {steps}."
	allStep      = "{count} đạt {ratio}"
	allCases     = "Tổng hợp {cases} lượt tiêu chí ({entries} x {of} tiêu chí): {split}."
	caseMet      = "{n} lượt đạt"
	caseBasic    = "{n} lượt cơ bản đạt (không tính là đạt)"
	caseNotMet   = "{n} lượt chưa đạt"
	caseNotCons  = "{n} lượt không xét"
	caseUnknown  = "{n} lượt chưa có kết quả đánh giá"
	allOne       = "Tổng hợp báo cáo của {commune}{period}: xã đạt {ratio} tiêu chí ({split}; chi tiết tại {annex})."
	allUnmet     = "Có {n} tiêu chí còn xã chưa đạt: {list}."
	allBasic     = "Có {n} tiêu chí có xã được đánh giá cơ bản đạt: {list}."
	allUnknown   = "Có {n} tiêu chí có xã chưa có kết quả đánh giá: {list}."
	allNoUnmet   = "Không có tiêu chí nào còn xã chưa đạt."
	allTableLead = "Kết quả theo từng tiêu chí (đơn vị tính:{unit}; kết quả của từng xã tại {annex}):"

	allKeep      = "Cấp ủy, chính quyền {who} tiếp tục củng cố, duy trì và nâng cao chất lượng các tiêu chí đã đạt."
	allGoal      = "Trong thời gian tới, tập trung {work}; phấn đấu đến {target} hoàn thành các tiêu chí {programme}."
	workAllUnmet = "xây dựng kế hoạch, lộ trình cụ thể thực hiện {n} tiêu chí còn xã chưa đạt"
	workAllBasic = "tiếp tục hoàn thiện {n} tiêu chí còn xã ở mức cơ bản đạt"
	workAllOpen  = "rà soát, bổ sung kết quả đánh giá đối với {n} tiêu chí còn thiếu kết quả"
	allItemsLead = "{author} yêu cầu các cơ quan, đơn vị liên quan và {who} thực hiện các nhiệm vụ cụ thể sau:"
	allCommunes  = "các xã"

	// Items: the few communes are named, the many counted.
	itemUnmet     = "{communes} chưa đạt ({names})."
	itemUnmetMany = "{communes} chưa đạt."
	itemLead      = " Cơ quan chủ trì{of}."
	itemSupport   = " Cơ quan phối hợp{of}."
	itemTasksOne  = " Nhiệm vụ cụ thể tại {annex}."
	itemTasks     = " Nhiệm vụ cụ thể của từng xã tại {annex}."
	itemTasksMany = " Danh sách xã và nhiệm vụ cụ thể của từng xã tại {annex}."
	itemOf        = "đối với {names}: {value}"
	itemNames     = "các xã {names}"
	itemRest      = "{count} còn lại"
	itemBesides   = "; ngoài ra, "
	itemInAnnex   = "của từng xã tại {annex}"
	itemDeadline  = "Thời hạn{of}"
	itemNoLead    = "chưa phân công"
	itemNoTime    = "chưa xác định thời hạn"

	allClosing = "Các cơ quan, đơn vị liên quan và {who} căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc Thông báo này."

	matrixTitle   = "Kết quả thực hiện từng tiêu chí {programme} {area}"
	matrixCommune = "Xã"
	matrixNumbers = "Tiêu chí số"
	matrixSum     = "Số tiêu chí đạt"
	matrixTotal   = "Số xã đạt"
	matrixReports = "Số lượt đạt"
	unmetTitle    = "Tiêu chí chưa đạt, nhiệm vụ, cơ quan thực hiện và thời hạn của từng xã ({programme})"

	// Who has not reported, where there is a list of those who must.
	rosterHeading     = "Đơn vị chưa gửi báo cáo"
	rosterAll         = "Đã nhận đủ báo cáo của {ratio} xã trong danh sách phải báo cáo."
	rosterSome        = "Đã nhận báo cáo của {ratio} xã trong danh sách phải báo cáo; còn {count} chưa gửi báo cáo"
	rosterNamed       = ": {names}."
	rosterInAnnex     = " (danh sách tại {annex})."
	rosterWithoutOne  = " Số liệu tổng hợp dưới đây chưa bao gồm xã này."
	rosterWithoutMany = " Số liệu tổng hợp dưới đây chưa bao gồm các xã này."
	rosterBesides     = " Ngoài danh sách, có báo cáo của {count} ({names}), được tính trong số liệu tổng hợp."
	rosterBesidesMany = " Ngoài danh sách, có báo cáo của {count}, được tính trong số liệu tổng hợp."
	rosterTitle       = "Danh sách đơn vị chưa gửi báo cáo"
	rosterAnnexCount  = "Đã nhận báo cáo của {ratio} xã trong danh sách phải báo cáo; còn {count} chưa gửi báo cáo."

	madeUpSome = "Số liệu của {names} là số liệu minh họa, không phải số liệu chính thức."
)
