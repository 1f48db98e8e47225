package samples

import (
	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// autumn is the later period: three of the communes report again, for compare.
const autumn = "tháng 9/2023"

// later lists their workbooks. Against March 2023 they gain four criteria and
// lose two; TestSampleComparison in internal/cli counts them by hand.
func later() []sample {
	return []sample{
		{path: "tam-duong-thang-9/khun-thi-du.xlsx", title: "Xã Khun Thí Dụ", build: khunThiDuLater},
		{path: "tam-duong-thang-9/na-mau.xlsx", title: "Xã Nà Mẫu", build: naMauLater},
		{path: "tam-duong-thang-9/son-mau.xlsx", title: "Xã Sơn Mẫu", build: sonMauLater},
	}
}

// inAutumn is a commune that does not exist, half a year on. Its tasks of
// criterion 10, due in June, have a new deadline.
func inAutumn(name string, criteria ...int) commune {
	c := invent(name, criteria...).varied()
	c.later = autumn
	for i := range c.tasks {
		if c.tasks[i].criterion == 10 {
			c.tasks[i].deadline = "tháng 12/2023"
		}
	}
	return c
}

// khunThiDuLater loses 17, as figures of the environment slip.
func khunThiDuLater(b *page.Book, rules *criteria.RuleSet) {
	c := inAutumn("Khun Thí Dụ", 17)
	formA(b, rules, c)
	tasksSheet(b, rules, c)
}

// naMauLater gains 6 and 14, and loses 9. It does not repeat March's task of
// criterion 10, which is overdue.
func naMauLater(b *page.Book, rules *criteria.RuleSet) {
	c := inAutumn("Nà Mẫu", 2, 9, 10, 17, 18)
	for i := range c.tasks {
		if c.tasks[i].criterion == 10 {
			c.tasks[i].text = "Hỗ trợ cây giống, vật nuôi cho các hộ; mở lớp tập huấn kỹ thuật chăn nuôi."
		}
	}
	formB(b, rules, c)
	tasksSheet(b, rules, c)
}

// sonMauLater gains 9 and 18, and puts March's task of criterion 10 off.
func sonMauLater(b *page.Book, rules *criteria.RuleSet) {
	tasksBeside(b, rules, inAutumn("Sơn Mẫu", 2, 5, 10, 11, 17))
}
