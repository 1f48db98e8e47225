package finding

import "maps"

// Page is what `explain` tells of a code beyond its messages.
type Page struct {
	When    Text   // when it is raised, in plain words
	Not     Text   // what is near to it and right
	Related []Code // ascending
}

// pages is the page of every code.
func pages() map[Code]Page {
	all := map[Code]Page{}
	for _, family := range []map[Code]Page{
		formPages(), recognitionPages(), valuePages(), cellPages(),
		verdictPages(), doubtPages(), taskPages(), batchPages(), filePages(),
	} {
		maps.Copy(all, family)
	}
	return all
}

// withPages gives every entry its page.
func withPages(entries []Entry) []Entry {
	all := pages()
	for i := range entries {
		entries[i].Page = all[entries[i].Code]
	}
	return entries
}

// Family is what the codes of one hundred are about: 3 is that of 301 to 399.
func Family(hundred int) Text {
	switch hundred {
	case 1:
		return Text{"Biểu mẫu: bảng, dòng, cột, tên", "Form: table, rows, columns, names"}
	case 2:
		return Text{"Số liệu trong ô", "Values in cells"}
	case 3:
		return Text{"Kết luận đạt, chưa đạt", "Verdicts"}
	case 4:
		return Text{"Nhiệm vụ, thời hạn", "Tasks and deadlines"}
	case 5:
		return Text{"Nhiều báo cáo trong một lần chạy", "Several reports in one run"}
	case 6:
		return Text{"Nội dung của thông báo", "Facts of the notice"}
	case 9:
		return Text{"Tệp không đọc được", "Files that cannot be read"}
	}
	return Text{"Khác", "Other"}
}
