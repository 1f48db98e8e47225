package samples

// task is a row of a sample's task table.
type task struct {
	criterion                     int
	text, lead, support, deadline string
}

// invented gives the tasks of the communes that do not exist, for the criteria
// that they do not meet. The bodies are those that every district had; the
// deadlines are written in the ways that offices write them.
func invented(criteria ...int) []task {
	var tasks []task
	for _, number := range criteria {
		for _, t := range pool() {
			if t.criterion == number {
				tasks = append(tasks, t)
			}
		}
	}
	return tasks
}

func pool() []task {
	const people = "Ủy ban nhân dân xã"
	return []task{
		{1, "Hoàn thiện đồ án quy hoạch chi tiết trung tâm xã, trình cấp có thẩm quyền phê duyệt.",
			"Phòng Kinh tế - Hạ tầng", people, "Quý IV/2023"},
		{2, "Rà soát, lập danh mục cứng hóa đường trục chính nội đồng; vận động Nhân dân hiến đất, góp công.",
			people, "Phòng Kinh tế - Hạ tầng", "31/12/2023"},
		{3, "Nhân rộng mô hình tưới tiết kiệm nước cho cây trồng chủ lực.",
			"Phòng Nông nghiệp và Phát triển nông thôn", people, "hết năm 2024"},
		{5, "Bổ sung phòng học, thiết bị để các trường đạt tiêu chuẩn cơ sở vật chất mức độ 1.",
			"Phòng Giáo dục và Đào tạo", "Phòng Tài chính - Kế hoạch; " + people, "tháng 8/2024"},
		{6, "Khảo sát địa điểm, lập phương án xây dựng nhà văn hóa cho bản còn thiếu.",
			people, "Phòng Văn hóa - Thông tin", "quý III/2023"},
		{8, "Lắp đặt wifi miễn phí tại trung tâm xã và các nhà văn hóa bản.",
			people, "Phòng Văn hóa - Thông tin", "30/9/2023"},
		{9, "Lồng ghép các nguồn hỗ trợ để xóa nhà tạm, nhà dột nát.",
			people, "Ủy ban Mặt trận Tổ quốc xã", "tháng 12/2023"},
		{10, "Xây dựng kế hoạch nâng cao thu nhập; mở rộng liên kết sản xuất và tiêu thụ nông sản.",
			people, "Phòng Nông nghiệp và Phát triển nông thôn", "tháng 6/2023"},
		{11, "Giao chỉ tiêu giảm nghèo đến từng bản, từng hộ; phân công đoàn thể giúp đỡ hộ nghèo.",
			people, "Phòng Lao động - Thương binh và Xã hội", "hết năm 2024"},
		{12, "Mở lớp đào tạo nghề ngắn hạn, cấp chứng chỉ cho lao động nông thôn.",
			"Phòng Lao động - Thương binh và Xã hội", people, "tháng 10/2023"},
		{13, "Hoàn thiện hồ sơ đề nghị xếp hạng sản phẩm OCOP.",
			people, "Phòng Nông nghiệp và Phát triển nông thôn", "quý IV/2023"},
		{14, "Lập sổ khám chữa bệnh điện tử cho người dân; tuyên truyền, hướng dẫn sử dụng.",
			"Trung tâm Y tế huyện", people, "tháng 9/2023"},
		{17, "Vận động các hộ phân loại rác tại nguồn; bố trí quỹ đất trồng cây xanh công cộng.",
			people, "Phòng Tài nguyên và Môi trường", "31/12/2023"},
		{18, "Đấu nối nước sạch cho các bản còn thiếu; vận động các hộ làm nhà tắm, nhà tiêu hợp vệ sinh.",
			people, "Trung tâm Y tế huyện", "hết năm 2024"},
		{19, "Lắp đặt camera an ninh, củng cố tổ tự quản về an ninh trật tự ở các bản.",
			"Công an xã", people, "quý II/2023"},
	}
}
