package book

import (
	"strconv"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// taskLines is how many empty lines the form has for tasks; more can be typed
// below them, as far as taskLast.
const (
	taskLines = 30
	taskLast  = 500
)

func tasksForm(b *page.Book, rules *criteria.RuleSet) {
	p := b.Page(TasksSheet, 24, 66, 28, 28, 22)
	for i := range TaskColumns() {
		p.Below(i+1, page.Style{Size: tableSize, Open: true})
	}
	title(p, len(TaskColumns()), "NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN CÁC TIÊU CHÍ CHƯA ĐẠT",
		"Mỗi nhiệm vụ một dòng; một tiêu chí có thể có nhiều dòng")
	p.Skip(1)
	top := p.Row(head(TaskColumns()...)...)
	for range taskLines {
		p.Row(typed(), blank(), blank(), blank(), typed())
		p.Grow()
	}
	for i, in := range taskInputs(rules) {
		if in.name != "" {
			fillIn(b, p, columnCells(i+1, top+1, taskLast), in)
		}
	}
	p.AllowTextNumbers(columnCells(1, top+1, taskLast))
	p.Filter(1, top, len(TaskColumns()), p.Last())
	p.Freeze(1, top+1)
	p.Protect(true)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: TasksSheet})
}

// taskInputs are the inputs of the columns of tasks. Of none is the set of
// answers closed: words such as "Tiêu chí số 2 (Giao thông)" or another body
// may be typed as well.
func taskInputs(rules *criteria.RuleSet) []input {
	var numbers []string
	for _, criterion := range rules.Criteria {
		numbers = append(numbers, strconv.Itoa(criterion.Number))
	}
	columns := TaskColumns()
	return []input{
		{name: columns[0], words: numbers, example: "Chọn số của tiêu chí chưa đạt."},
		{},
		{name: columns[2], list: bodiesName, example: "Chọn một cơ quan, hoặc ghi tên khác. Danh sách ở trang “" + BodiesSheet + "”."},
		{name: columns[3], list: bodiesName, example: "Chọn một cơ quan; nhiều cơ quan thì ghi và ngăn cách bằng dấu chấm phẩy."},
		{name: columns[4], example: "Ví dụ: tháng 5/2023, quý IV/2023, hết năm 2024, 31/12/2024"},
	}
}

func textsForm(b *page.Book) {
	p := b.Page(TextsSheet, 26, 110)
	title(p, 2, "NỘI DUNG THÔNG BÁO", "Mỗi đoạn văn một dòng; để trống thì chương trình viết từ số liệu")
	p.Skip(1)
	top := p.Row(head("Mục", "Nội dung")...)
	for _, key := range criteria.FactKeys() {
		if key.IsNoticeText() {
			first := p.Last() + 1
			blankLines(p, key.Label(), textLines(key), blank())
			fillIn(b, p, columnCells(2, first, p.Last()), input{name: key.Label(), example: textHint(key)})
		}
	}
	p.Freeze(1, top+1)
	p.Protect(true)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: TextsSheet})
}

// textLines is how many paragraphs the form has room for.
func textLines(key criteria.FactKey) int {
	switch key {
	case criteria.Opening, criteria.Closing:
		return 1
	}
	return 4
}

// textHint says what a paragraph is about.
func textHint(key criteria.FactKey) string {
	switch key {
	case criteria.Opening:
		return "Câu mở đầu của thông báo, đủ một câu."
	case criteria.Appraisal:
		return "Nhận xét chung về kết quả; không ghi số tiêu chí đạt."
	case criteria.Shortcomings:
		return "Mỗi hạn chế một dòng; không ghi danh sách tiêu chí chưa đạt."
	case criteria.Causes:
		return "Mỗi nguyên nhân một dòng."
	case criteria.GeneralTasks:
		return "Nhiệm vụ chung cho nhiều tiêu chí, mỗi nhiệm vụ một dòng."
	case criteria.Closing:
		return "Yêu cầu về tổ chức thực hiện, đủ một câu."
	}
	return ""
}
