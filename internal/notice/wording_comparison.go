package notice

// Words of the report that holds two periods against each other.
const (
	wordReport    = "BÁO CÁO"
	wordReportLow = "Báo cáo"
	wordNoticeLow = "Thông báo"
	comparedOld   = "kỳ trước"
	comparedNew   = "kỳ này"
)

// The sentences of bao-cao-so-sanh.txt.
const (
	comparedTopic sentence = "ss-trich-yeu"
	comparedBegin sentence = "ss-mo-dau"

	comparedHeadAll      sentence = "ss-muc-chung"
	comparedHeadCriteria sentence = "ss-muc-tieu-chi"
	comparedHeadCommunes sentence = "ss-muc-xa"
	comparedHeadOverdue  sentence = "ss-muc-qua-han"
	comparedHeadDoubts   sentence = "ss-muc-kiem-tra"

	comparedNothing sentence = "ss-khong-co"
	comparedSides   sentence = "ss-bao-cao"
	comparedApart   sentence = "ss-khong-tinh"
	comparedTotal   sentence = "ss-nhieu-xa"
	comparedOne     sentence = "ss-mot-xa"
	comparedMoved   sentence = "ss-tang-giam"
	comparedParts   sentence = "ss-thay-doi"
	comparedFull    sentence = "ss-dat-du"
	comparedMoves   sentence = "ss-bien-dong"
	comparedRisen   sentence = "ss-xa-tang"
	comparedFallen  sentence = "ss-xa-giam"
	comparedKept    sentence = "ss-xa-giu-nguyen"
	comparedShift   sentence = "ss-doi-danh-gia"
	comparedGuess   sentence = "ss-them-chua-ro"
	comparedGone    sentence = "ss-mat-chua-ro"

	comparedTable     sentence = "ss-dan-bang"
	comparedTableLead sentence = "ss-dan-xa"
	comparedStill     sentence = "ss-khong-doi"

	comparedLate      sentence = "ss-qua-han"
	comparedLateAt    sentence = "ss-qua-han-tieu-chi"
	comparedNotLate   sentence = "ss-khong-qua-han"
	comparedReview    sentence = "ss-xem-lai"
	comparedReviewWhy sentence = "ss-ly-do"
	comparedUndated   sentence = "ss-khong-ro-ky"

	comparedSwitched sentence = "ss-khac-bo-tieu-chi"
	comparedBackward sentence = "ss-khong-muon-hon"
	comparedUnpaired sentence = "ss-chua-xac-dinh"
	comparedUnread   sentence = "ss-tep-khong-doc-duoc"

	comparedClosing sentence = "ss-ket-thuc"

	changesTitle   sentence = "ss-ten-phu-luc-thay-doi"
	changesLegend  sentence = "ss-chu-giai"
	changesOneSide sentence = "ss-chu-giai-mot-ky"
	overdueTitle   sentence = "ss-ten-phu-luc-qua-han"
	overdueNote    sentence = "ss-ghi-chu-so-ngay"
)
