package notice

import "tieuchi/internal/criteria"

// Words of the notice on many communes.
const (
	unitCommune = " xã"
	unitReport  = " lượt báo cáo" // where communes report several periods
	andPrograms = " và "
	allGroup    = "%s) %s"
	allCommunes = "các xã"

	wordContinued = "(tiếp theo)" // over what goes on on a further page

	matrixCommune = "Xã"
	matrixNumbers = "Tiêu chí số"
	matrixSum     = "Số tiêu chí đạt"
	matrixTotal   = "Số xã đạt"
	matrixReports = "Số lượt đạt"
)

// The sentences of thong-bao-tong-hop.txt.
const (
	allSubject sentence = "th-trich-yeu"
	allTopic   sentence = "th-noi-dung"

	allNothing   sentence = "th-khong-co-bao-cao"
	allTotal     sentence = "th-tong-so"
	allOne       sentence = "th-mot-xa"
	allSteps     sentence = "th-phan-bo"
	allStep      sentence = "th-muc"
	allRange     sentence = "th-khoang"
	allCases     sentence = "th-so-luot"
	caseMet      sentence = "luot-dat"
	caseBasic    sentence = "luot-co-ban-dat"
	caseNotMet   sentence = "luot-chua-dat"
	caseNotCons  sentence = "luot-khong-xet"
	caseUnknown  sentence = "luot-chua-co-ket-qua"
	allUnmet     sentence = "th-chua-dat"
	allBasic     sentence = "th-co-ban-dat"
	allUnknown   sentence = "th-chua-co-ket-qua"
	allNoUnmet   sentence = "th-khong-con"
	allTableLead sentence = "th-dan-bang"
	allAreasLead sentence = "th-dan-dia-ban"
	allNoArea    sentence = "th-khong-ro-dia-ban"

	distributionTitle sentence = "bieu-do-phan-bo"
	unmetChartTitle   sentence = "bieu-do-chua-dat"
	chartUnit         sentence = "bieu-do-don-vi"

	findingsTold   sentence = "kt-can-ra-soat"
	findingsTitle  sentence = "kt-ten-phu-luc"
	findingsCount  sentence = "kt-so-muc"
	findingsByCode sentence = "kt-dan-theo-ma"
	findingsLead   sentence = "kt-dan-danh-sach"
	findingsMore   sentence = "kt-con-lai"

	rosterHeading    sentence = "th-chua-gui"
	rosterReported   sentence = "th-nhan-bao-cao"
	rosterBesides    sentence = "th-ngoai-danh-sach"
	rosterTitle      sentence = "th-ten-phu-luc-chua-gui"
	rosterAnnexCount sentence = "th-so-chua-gui"

	allKeep      sentence = "th-duy-tri"
	allGoal      sentence = "th-muc-tieu"
	workAllUnmet sentence = "viec-con-xa-chua-dat"
	workAllBasic sentence = "viec-con-xa-co-ban-dat"
	workAllOpen  sentence = "viec-con-thieu-ket-qua"
	allItemsLead sentence = "th-dan-nhiem-vu"

	itemUnmet    sentence = "muc-chua-dat"
	itemLead     sentence = "muc-chu-tri"
	itemSupport  sentence = "muc-phoi-hop"
	itemDeadline sentence = "muc-thoi-han"
	itemOf       sentence = "muc-doi-voi"
	itemRest     sentence = "muc-con-lai"
	itemInAnnex  sentence = "muc-tai-phu-luc"
	itemNoLead   sentence = "muc-chua-phan-cong"
	itemNoTime   sentence = "muc-chua-co-thoi-han"
	itemTasks    sentence = "muc-nhiem-vu-o-phu-luc"

	allClosing sentence = "th-ket-thuc"

	matrixTitle  sentence = "th-ten-phu-luc-ket-qua"
	matrixLegend sentence = "th-chu-giai"
	unmetTitle   sentence = "th-ten-phu-luc-nhiem-vu"
)

// caseWording counts the cases of one verdict.
func caseWording(s criteria.Status) sentence {
	switch s {
	case criteria.Met:
		return caseMet
	case criteria.BasicallyMet:
		return caseBasic
	case criteria.NotMet:
		return caseNotMet
	case criteria.NotConsidered:
		return caseNotCons
	}
	return caseUnknown
}
