package notice

import "tieuchi/internal/criteria"

// The sentences of thong-bao-xa.txt.
const (
	communeSubject sentence = "xa-trich-yeu"
	communeTopic   sentence = "xa-noi-dung"

	communeAppraisal sentence = "xa-ghi-nhan"
	communeCount     sentence = "xa-so-dat"
	communeMetList   sentence = "xa-tieu-chi-dat"
	communeSplit     sentence = "xa-chi-tiet"
	communeAllMet    sentence = "xa-dat-het"

	splitMet           sentence = "dem-dat"
	splitBasicallyMet  sentence = "dem-co-ban-dat"
	splitNotMet        sentence = "dem-chua-dat"
	splitNotConsidered sentence = "dem-khong-xet"
	splitUnknown       sentence = "dem-chua-co-ket-qua"

	communeUnmet         sentence = "xa-chua-dat"
	communeBasicallyMet  sentence = "xa-co-ban-dat"
	communeNotConsidered sentence = "xa-khong-xet"
	communeUnknown       sentence = "xa-chua-co-ket-qua"

	communeKeep      sentence = "xa-duy-tri"
	communeKeepAll   sentence = "xa-giu-vung"
	communeGoal      sentence = "xa-muc-tieu"
	workUnmet        sentence = "viec-chua-dat"
	workBasicallyMet sentence = "viec-co-ban-dat"
	workUnknown      sentence = "viec-chua-co-ket-qua"
	communeItemsLead sentence = "xa-dan-nhiem-vu"
	communeOthers    sentence = "xa-tieu-chi-khac"
	communeClosing   sentence = "xa-ket-thuc"

	communeAnnexTitle  sentence = "xa-ten-phu-luc"
	communeAnnexPeriod sentence = "xa-ky-phu-luc"
	annexRequirement   sentence = "xa-yeu-cau"
)

// splitWording counts the criteria of one verdict.
func splitWording(s criteria.Status) sentence {
	switch s {
	case criteria.Met:
		return splitMet
	case criteria.BasicallyMet:
		return splitBasicallyMet
	case criteria.NotMet:
		return splitNotMet
	case criteria.NotConsidered:
		return splitNotConsidered
	}
	return splitUnknown
}
