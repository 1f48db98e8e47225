package notice

// The wording of the report that holds two periods against each other. {old}
// and {new} are the periods ("tháng 3/2023"), else "kỳ trước" and "kỳ này";
// {both}, {only_new} … are counts with their unit ("07 xã"); {before}, {after},
// {gained}, {lost} … count criteria; {moved} is "tăng 03 lượt" or "giảm 01 lượt";
// {parts} brings its own ":".
const (
	wordReport     = "BÁO CÁO"
	wordReportLow  = "Báo cáo"
	wordNoticeLow  = "Thông báo"
	comparedOld    = "kỳ trước"
	comparedNew    = "kỳ này"
	comparedMore   = "tăng {n} {unit}"
	comparedFewer  = "giảm {n} {unit}"
	comparedEqual  = "không thay đổi"
	comparedMeta   = "Báo cáo "
	comparedTopic  = "so sánh kết quả thực hiện các tiêu chí {programme} {area} giữa {old} và {new}"
	comparedBegin  = "{author} báo cáo kết quả so sánh số liệu thực hiện các tiêu chí {programme} {area} giữa kỳ trước{old_period} và kỳ này{new_period} như sau:"
	comparedPeriod = " ({period_text})"

	comparedHeadAll      = "%d. Kết quả chung"
	comparedHeadCriteria = "%d. Kết quả theo từng tiêu chí"
	comparedHeadCommunes = "%d. Kết quả theo từng xã"
	comparedHeadOverdue  = "%d. Nhiệm vụ quá hạn"
	comparedHeadDoubts   = "%d. Số liệu cần kiểm tra lại"

	comparedNothing = "Không có xã nào so sánh được giữa hai kỳ."
	comparedSides   = "Có {both} có báo cáo ở cả hai kỳ{one_side}."
	comparedOnlyNew = "; {only_new} chỉ có báo cáo kỳ này{new_names}, đạt {met_new} lượt tiêu chí"
	comparedOnlyOld = "; {only_old} chỉ có báo cáo kỳ trước{old_names}, khi đó đạt {met_old} lượt tiêu chí"
	comparedNamed   = " ({names})"
	comparedApart   = " Số liệu của xã chỉ có báo cáo ở một kỳ không tính vào phần so sánh."
	comparedTotal   = "Các xã có báo cáo ở cả hai kỳ đạt {after} lượt tiêu chí, {moved} so với kỳ trước ({before} lượt){parts}; bình quân mỗi xã đạt {mean_after} tiêu chí (kỳ trước {mean_before})."
	comparedOne     = "{commune} đạt {after_ratio} tiêu chí, {moved} so với kỳ trước ({before_ratio}){parts}."
	comparedGained  = "đạt thêm {n} {unit}"
	comparedLost    = "không còn đạt {n} {unit}"
	comparedFull    = " Số xã đạt đủ {full} tiêu chí: {full_after} (kỳ trước {full_before})."
	comparedNotFull = " Cả hai kỳ chưa có xã nào đạt đủ {full} tiêu chí."
	comparedMoves   = "Có {moves} số tiêu chí đạt{exchanged}."
	comparedRisen   = " tăng"
	comparedFallen  = " giảm"
	comparedKept    = " giữ nguyên"
	comparedTrade   = " (trong đó {n} vừa có tiêu chí đạt thêm, vừa có tiêu chí không còn đạt)"
	comparedShift   = "Ngoài ra, có {shifted} lượt tiêu chí thay đổi đánh giá nhưng không đạt ở cả hai kỳ."
	comparedGuess   = "Trong số đạt thêm, có {n} lượt kỳ trước chưa có kết quả đánh giá."
	comparedGone    = "Trong số không còn đạt, có {n} lượt kỳ này chưa có kết quả đánh giá."

	comparedTable      = "Số xã đạt từng tiêu chí, tính trên các xã có báo cáo ở cả hai kỳ (kết quả của từng xã tại {annex}):"
	comparedTableOne   = "Kết quả từng tiêu chí (đánh giá cụ thể tại {annex}; 1: đạt, 0: không đạt):"
	comparedMoved      = "Các xã có tiêu chí đạt thêm hoặc không còn đạt:"
	comparedStill      = "Không có tiêu chí nào đạt thêm hoặc không còn đạt."
	comparedLate       = "Đến hết kỳ này, có {n} nhiệm vụ đã quá hạn mà tiêu chí chưa đạt ({communes}; chi tiết tại {annex}):"
	comparedLateAt     = "- {criterion}: {n} nhiệm vụ ({names})."
	comparedLateMany   = "- {criterion}: {n} nhiệm vụ ({count})."
	comparedNotLate    = "Không có nhiệm vụ nào quá hạn mà tiêu chí chưa đạt."
	comparedReview     = "Có {n} nhiệm vụ đã qua thời hạn nhưng không tính là quá hạn, cần xem lại ({why}; chi tiết tại {annex})."
	comparedReviewWhy  = "{n} nhiệm vụ {why}"
	comparedUndated    = "Không xét được nhiệm vụ quá hạn của {names}, vì kỳ này không ghi rõ kỳ báo cáo."
	comparedWhyBasic   = "của tiêu chí cơ bản đạt"
	comparedWhyUnknown = "của tiêu chí chưa có kết quả đánh giá"
	comparedWhyLater   = "đã lùi thời hạn"

	comparedSwitched = "{names}: hai kỳ báo cáo theo hai bộ tiêu chí khác nhau, nên không so sánh được từng tiêu chí."
	comparedUnread   = "Có {n} tệp của {side} không đọc được; xã trong tệp ấy có thể bị coi là không có báo cáo."
	comparedBackward = "Kỳ này không muộn hơn kỳ trước đối với {names}; cần kiểm tra lại kỳ báo cáo và thứ tự so sánh."
	comparedUnpaired = "{names}: thiếu huyện, tỉnh hoặc mã xã nên chưa xác định được báo cáo tương ứng ở kỳ kia."

	comparedClosing = "Trên đây là báo cáo so sánh kết quả thực hiện các tiêu chí {programme} {area} giữa kỳ trước và kỳ này."

	changesTitle  = "Thay đổi kết quả từng tiêu chí {programme} {area}"
	overdueTitle  = "Nhiệm vụ quá hạn và nhiệm vụ đã qua thời hạn cần xem lại ({programme})"
	changesLegend = "Ghi chú: dấu “+” - đạt thêm so với kỳ trước; dấu “−” - không còn đạt; dấu “*” - đánh giá thay đổi, không đạt ở cả hai kỳ; " +
		"không có dấu - như kỳ trước. Chữ là đánh giá kỳ này: Đ - đạt; CB - cơ bản đạt (không tính là đạt); K - chưa đạt; KX - không xét; ? - chưa có kết quả đánh giá."
	changesOneSide = "Xã có dấu (1) chỉ có báo cáo kỳ này; xã có dấu (2) chỉ có báo cáo kỳ trước, chữ là đánh giá kỳ trước. Các xã này không tính vào dòng cộng."
	overdueNote    = "Số ngày tính từ ngày cuối của thời hạn đến ngày cuối của kỳ này."
)
