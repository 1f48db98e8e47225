package finding

// taskPages are the pages of codes 401 to 405, and 601.
func taskPages() map[Code]Page {
	return map[Code]Page{
		401: {When: Text{
			"Tiêu chí có kết luận chưa đạt mà không có nhiệm vụ ở cột bên cạnh, cũng không có ở bảng nhiệm vụ.",
			"A criterion is not met and has no task, neither beside it nor in a table of tasks."},
			Not: Text{
				"Tiêu chí cơ bản đạt, không xét hoặc chưa rõ; bảng nhiều xã không có nhiệm vụ nào thì chỉ báo một lần cho mỗi xã.",
				"A criterion that is basically met, not considered or unknown; a list of communes without any task is told once a commune."},
			Related: []Code{402, 403, 601}},
		402: {When: Text{
			"Nhiệm vụ của tiêu chí chưa đạt không ghi cơ quan chủ trì; báo một lần cho mỗi tiêu chí.",
			"A task of an unmet criterion names no leading body; told once a criterion."},
			Not: Text{
				"Nhiệm vụ của tiêu chí đã đạt; tiêu chí chưa có nhiệm vụ (401).",
				"Tasks of criteria that are met; criteria without a task (401)."},
			Related: []Code{401, 403}},
		403: {When: Text{
			"Tiêu chí chưa đạt có nhiệm vụ nhưng không nhiệm vụ nào ghi thời hạn.",
			"An unmet criterion has tasks, and none of them has a deadline."},
			Not: Text{
				"Ít nhất một nhiệm vụ của tiêu chí có thời hạn; thời hạn ghi mà không đọc được (404).",
				"At least one task of the criterion has a deadline; one that is there but cannot be read (404)."},
			Related: []Code{401, 404}},
		404: {When: Text{
			"Ô thời hạn có chữ nhưng không đọc được thành ngày, tháng, quý hay năm.",
			"A deadline has words that name no day, month, quarter or year."},
			Not: Text{
				"“Trước 31-12-2023”, “tháng 5/2023”, “quý II/2024”, “hết năm 2024”; ô trống (403).",
				"“Trước 31-12-2023”, “tháng 5/2023”, “quý II/2024”, “hết năm 2024”; a blank (403)."},
			Related: []Code{403, 405}},
		405: {When: Text{
			"Ngày cuối của thời hạn đứng trước ngày cuối của kỳ báo cáo.",
			"The last day of the deadline lies before the last day of the reporting period."},
			Not: Text{
				"Thời hạn đúng vào ngày cuối của kỳ; chưa rõ kỳ báo cáo (109) hoặc thời hạn (404).",
				"A deadline on the period's last day; an unknown period (109) or deadline (404)."},
			Related: []Code{109, 404}},
		601: {When: Text{
			"Tệp không có một nội dung mà thông báo sẽ in (ngày, cơ quan, người ký, nơi nhận…); hoặc bảng mức của tỉnh, bộ tiêu chí trong tệp không nêu văn bản ban hành.",
			"The workbook lacks a fact that the notice prints (dates, bodies, signer, recipients…); or an overlay or a rule set's workbook names no decision."},
			Not: Text{
				"Nguyên nhân khi không có tiêu chí chưa đạt; mốc phấn đấu khi không còn việc phải làm; các ý mở đầu khi biểu đã có đoạn mở đầu riêng.",
				"Causes where nothing is unmet; a target where no work is left; parts of the opening where the office wrote its own."},
			Related: []Code{401}},
	}
}

// batchPages are the pages of codes 501 to 505.
func batchPages() map[Code]Page {
	return map[Code]Page{
		501: {When: Text{
			"Hai báo cáo của cùng xã, cùng kỳ, cùng bộ tiêu chí; báo cáo có thể là của xã đã có; hoặc một mã xã đứng ở hai tên.",
			"Two reports are on one commune, period and rule set; one may be on a commune that is reported already; or two names share one code."},
			Not: Text{
				"Hai xã trùng tên ở hai huyện hoặc hai tỉnh; báo cáo của kỳ khác (502) hoặc bộ tiêu chí khác (505).",
				"Two communes of one name in two districts or provinces; a report of another period (502) or rule set (505)."},
			Related: []Code{103, 502, 504, 505}},
		502: {When: Text{
			"Kỳ báo cáo kết thúc vào ngày khác với phần lớn báo cáo; khi so sánh, kỳ mới không muộn hơn kỳ cũ.",
			"The period ends on another day than those of most reports; in a comparison, the new one is not later than the old one."},
			Not: Text{
				"Cùng một ngày cuối nhưng ghi khác (“quý I/2023” và “tháng 3/2023”); báo cáo không ghi kỳ (109).",
				"The same last day in other words (“quý I/2023” and “tháng 3/2023”); a report without a period (109)."},
			Related: []Code{109, 501}},
		503: {When: Text{
			"Xã có tên trong danh sách (--roster) nhưng không báo cáo nào chắc chắn là của xã đó.",
			"A commune is on the roster (--roster), and no report is surely on it."},
			Not: Text{
				"Tên chỉ khác chữ hoa, chữ “xã” hay cách đặt dấu thanh; báo cáo không ghi huyện khi danh sách chỉ có một xã tên đó.",
				"A name that differs in capitals, the word “xã” or the place of a tone mark; a report without district where the roster has one such commune."},
			Related: []Code{108, 504}},
		504: {When: Text{
			"Báo cáo của một xã không có trong danh sách (--roster), hoặc khớp nhiều xã mà không biết là xã nào.",
			"A report is on a commune that is not on the roster (--roster), or fits several of it."},
			Not: Text{
				"Mã xã khác nhau khi tên và huyện đã trùng; báo cáo không ghi tên xã (108).",
				"Another code where name and district agree; a report that names no commune (108)."},
			Related: []Code{108, 503}},
		505: {When: Text{
			"Báo cáo theo bộ tiêu chí khác với phần lớn báo cáo của lần chạy; khi so sánh, hai kỳ theo hai bộ.",
			"A report follows another rule set than most of the run; in a comparison, the two sides follow two sets."},
			Not: Text{
				"Cùng bộ tiêu chí nhưng tiêu đề biểu viết khác hoặc viết tắt (“NTM nâng cao”).",
				"The same rule set under a title in other words or short forms (“NTM nâng cao”)."},
			Related: []Code{107, 501}},
	}
}
