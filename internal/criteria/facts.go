package criteria

// FactKey names a fact that a notice prints and that is no figure: who issues
// it, when, who took part, who signs. The same keys serve the blank form, the
// reading of info sheets, the notice and the check for what is missing.
type FactKey string

// The facts in the order of the notice. A fact that may have many lines
// (participants, recipients) has one Fact a line.
const (
	SuperiorBody    FactKey = "superior_body"    // ĐẢNG BỘ TỈNH …
	IssuingBody     FactKey = "issuing_body"     // HUYỆN ỦY …
	DocumentNumber  FactKey = "document_number"  // 05-TB/HU
	IssuePlace      FactKey = "issue_place"      // Tam Đường
	IssueDate       FactKey = "issue_date"       // ngày 03 tháng 02 năm 2023
	Author          FactKey = "author"           // BAN THƯỜNG VỤ HUYỆN ỦY
	Subject         FactKey = "subject"          // về …
	WorkProgramme   FactKey = "work_programme"   // chương trình công tác tháng 3 năm 2023
	MeetingDate     FactKey = "meeting_date"     // ngày 10 tháng 3 năm 2023
	MetWith         FactKey = "met_with"         // who the author worked with
	Participants    FactKey = "participants"     // many
	ReportedBy      FactKey = "reported_by"      // whose report was heard
	Opening         FactKey = "opening"          // free text instead of our opening
	Appraisal       FactKey = "appraisal"        // many: đánh giá chung
	Shortcomings    FactKey = "shortcomings"     // many: hạn chế
	Causes          FactKey = "causes"           // many: nguyên nhân
	GeneralTasks    FactKey = "general_tasks"    // many: nhiệm vụ chung
	TargetYear      FactKey = "target_year"      // hết năm 2024
	Closing         FactKey = "closing"          // free text instead of our closing
	SignerAuthority FactKey = "signer_authority" // T/L BAN THƯỜNG VỤ
	SignerOffice    FactKey = "signer_office"    // CHÁNH VĂN PHÒNG
	SignerName      FactKey = "signer_name"
	Recipients      FactKey = "recipients" // many

	// These are asked for by an office's profile only; where a workbook has
	// them they count as well.
	DocumentSigns FactKey = "document_signs" // TB/HU, for every notice of the office
	DocumentForm  FactKey = "document_form"  // Đảng or Nhà nước, see ParsePaperForm
	Spelling      FactKey = "spelling"       // see ParseTones
)

// FactKeys lists the facts that a commune's form asks for, in the order of the
// notice. AllFactKeys has those of an office's profile too.
func FactKeys() []FactKey {
	return []FactKey{
		SuperiorBody, IssuingBody, DocumentNumber, IssuePlace, IssueDate,
		Author, Subject, WorkProgramme, MeetingDate, MetWith, Participants,
		ReportedBy, Opening, Appraisal, Shortcomings, Causes, GeneralTasks,
		TargetYear, Closing, SignerAuthority, SignerOffice, SignerName, Recipients,
	}
}

// Label is the Vietnamese name of the fact, as the blank form prints it.
func (k FactKey) Label() string {
	switch k {
	case SuperiorBody:
		return "Cơ quan cấp trên"
	case IssuingBody:
		return "Cơ quan ban hành"
	case DocumentNumber:
		return "Số, ký hiệu"
	case IssuePlace:
		return "Địa danh"
	case IssueDate:
		return "Ngày ban hành"
	case Author:
		return "Tác giả kết luận"
	case Subject:
		return "Trích yếu"
	case WorkProgramme:
		return "Chương trình công tác"
	case MeetingDate:
		return "Ngày làm việc"
	case MetWith:
		return "Làm việc với"
	case Participants:
		return "Thành phần tham gia"
	case ReportedBy:
		return "Đơn vị báo cáo"
	}
	return k.textLabel()
}

func (k FactKey) textLabel() string {
	switch k {
	case Opening:
		return "Mở đầu"
	case Appraisal:
		return "Đánh giá chung"
	case Shortcomings:
		return "Hạn chế"
	case Causes:
		return "Nguyên nhân"
	case GeneralTasks:
		return "Nhiệm vụ chung"
	case TargetYear:
		return "Mốc phấn đấu"
	case Closing:
		return "Tổ chức thực hiện"
	case SignerAuthority:
		return "Thẩm quyền ký"
	case SignerOffice:
		return "Chức vụ người ký"
	case SignerName:
		return "Người ký"
	case Recipients:
		return "Nơi nhận"
	case DocumentSigns:
		return "Ký hiệu"
	case DocumentForm:
		return "Thể thức"
	case Spelling:
		return "Cách bỏ dấu"
	}
	return string(k)
}

// IsNoticeText tells whether the fact is a paragraph of its own, kept on the
// sheet of notice texts, rather than a line of the info sheet.
func (k FactKey) IsNoticeText() bool {
	switch k {
	case Opening, Appraisal, Shortcomings, Causes, GeneralTasks, Closing:
		return true
	}
	return false
}

// Needed tells whether a notice shows a dotted blank where the fact is
// missing. The others have a default wording built from the figures; the
// causes of shortcomings cannot be built, only asked for.
func (k FactKey) Needed() bool {
	switch k {
	case Opening, Subject, Appraisal, Shortcomings, GeneralTasks, Closing, DocumentSigns, DocumentForm, Spelling:
		return false
	}
	return true
}

// Facts holds the facts of a workbook, by key.
type Facts map[FactKey][]Fact

// One is the first line of a fact, "" when it is missing.
func (f Facts) One(k FactKey) string {
	if len(f[k]) == 0 {
		return ""
	}
	return f[k][0].Text
}

// All are the lines of a fact.
func (f Facts) All(k FactKey) []string {
	var lines []string
	for _, fact := range f[k] {
		lines = append(lines, fact.Text)
	}
	return lines
}

// Missing lists the facts that a notice needs and the workbook does not have,
// in the order of the notice. Of a document's number both halves are needed.
func (f Facts) Missing() []FactKey {
	var missing []FactKey
	for _, k := range FactKeys() {
		number := f.Number()
		switch {
		case k == DocumentNumber && number.Number == "":
			missing = append(missing, DocumentNumber)
		case k == DocumentNumber && number.Signs == "":
			missing = append(missing, DocumentSigns)
		case k != DocumentNumber && k.Needed() && len(f[k]) == 0:
			missing = append(missing, k)
		}
	}
	return missing
}
