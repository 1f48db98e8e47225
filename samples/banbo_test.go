package samples

import "tieuchi/internal/criteria"

// banBo is the commune of the notice of March 2023. The conclusion (9 of 19,
// which are unmet, tasks, bodies, deadlines) is that of the notice; the single
// figures are not in it and are made up.
func banBo() commune {
	return commune{
		name: "Bản Bo", code: "03424",
		note: "Giá trị chi tiết của các chỉ tiêu là số liệu minh họa; kết luận 9/19 và danh sách " +
			"tiêu chí theo thông báo tháng 3 năm 2023.",
		unmet: map[int][]shortfall{
			1:  {{"1.3", "Chưa đạt", "Đang rà soát quy hoạch"}},
			2:  {{"2.4", 58.5, "Đang rà soát danh mục đường trục chính nội đồng cần cứng hóa"}},
			5:  {{"5.1", 66.7, "Cơ sở vật chất trường học chưa đủ"}, {"5.3", "Mức độ 2", "Cần mở lớp phổ cập"}},
			6:  {{"6.3", 91.7, "Bản Hung Phong chưa có nhà văn hóa đạt chuẩn"}},
			10: {{"10", 45.2, ""}},
			11: {{"11", 11.6, ""}},
			14: {{"14.4", 52.3, "Đang triển khai sổ khám chữa bệnh điện tử"}},
			17: {{"17.6", 60, "Chưa có phương án xử lý chất thải rắn nguy hại"},
				{"17.11", 2.1, "Chưa đủ đất cây xanh công cộng"}},
			18: {{"18.7", 71.5, "Còn hộ chưa có nhà tắm, nhà tiêu hợp vệ sinh"}},
			19: {{"19.2", "Chưa đạt", "Chưa có kế hoạch chuyên đề về an ninh trật tự"}},
		},
		notApplicable: map[string]string{"18.8": "Trên địa bàn xã không có bãi chôn lấp"},
		tasks:         banBoTasks(),
	}
}

// The bodies of the notice. An item that names none falls under the general
// assignment: the district's People's Committee directs, the commune's
// steering committee takes part.
const (
	districtCommittee = "Ủy ban nhân dân huyện"
	steering          = "Ban Chỉ đạo xã"
	experts           = "Cơ quan chuyên môn của huyện"
	leadership        = "Cấp ủy, chính quyền xã"
	planByMay         = "Hoàn thành kế hoạch trong tháng 5/2023"
)

func banBoTasks() []task {
	return []task{
		{1, "Tiếp tục rà soát quy hoạch; lấy ý kiến cơ quan chuyên môn và người có kinh nghiệm trên địa bàn " +
			"để quy hoạch có tầm nhìn, phù hợp với phát triển kinh tế - xã hội và thực tế cơ sở, gắn với quy hoạch, " +
			"kế hoạch sử dụng đất và các chương trình, dự án đầu tư trên địa bàn; quản lý tốt quy hoạch.",
			districtCommittee, steering, ""},
		{2, "Duy trì việc bảo trì hằng năm đường thôn, bản, đường liên thôn bản, đường nội đồng và ngõ bản, " +
			"giữ đường sáng - xanh - sạch - đẹp.", districtCommittee, steering, ""},
		{2, "Rà soát các tuyến đường trục chính nội đồng và danh mục đầu tư công; đề xuất lồng ghép các nguồn vốn, " +
			"đề xuất danh mục đường trục chính nội đồng cần cứng hóa để đáp ứng yêu cầu sản xuất và vận chuyển hàng hóa.",
			"Phòng Kinh tế - Hạ tầng", "Xã Bản Bo", ""},
		{5, "Ưu tiên bố trí vốn xây dựng cơ sở vật chất trường học đạt tiêu chuẩn quy định; rà soát, lập kế hoạch " +
			"mở các lớp phổ cập để đạt chuẩn phổ cập giáo dục tiểu học và trung học cơ sở.", districtCommittee, "", ""},
		{6, "Khảo sát, nghiên cứu lồng ghép các nguồn vốn và lập phương án đầu tư xây dựng nhà văn hóa bản Hung Phong, " +
			"trình Thường trực, Ban Thường vụ Huyện ủy xem xét, quyết định.", districtCommittee, experts + "; Xã Bản Bo", ""},
		{10, "Rà soát, bổ sung phương án; đẩy mạnh liên doanh, liên kết, chuyển đổi cơ cấu cây trồng, vật nuôi để tăng " +
			"năng suất, chất lượng và giá trị nông sản; phát triển chăn nuôi theo mô hình gia trại tập trung; phát triển " +
			"sản phẩm truyền thống, sản phẩm OCOP, sản phẩm được chứng nhận VietGAP; định hướng, tạo chuyển biến tích cực về xuất " +
			"khẩu lao động trong và ngoài nước; bảo tồn bản sắc văn hóa dân tộc gắn với phát triển kinh tế.",
			leadership, "", ""},
		{10, "Ban hành kế hoạch nâng cao thu nhập cho Nhân dân, xác định rõ nội dung, nhiệm vụ, giải pháp, lộ trình " +
			"và phân công thực hiện.", steering, "", planByMay},
		{11, "Rà soát hộ nghèo, hộ cận nghèo, làm rõ nguyên nhân nghèo; phát động phong trào đăng ký thoát nghèo; " +
			"giao chỉ tiêu giảm nghèo đến từng bản, từng hộ; phân công cán bộ, đảng viên, Mặt trận Tổ quốc và các " +
			"đoàn thể phụ trách từng hộ gia đình.", districtCommittee, steering, "Đảm bảo năm 2024 hoàn thành tiêu chí"},
		{11, "Xây dựng, ban hành kế hoạch chi tiết về giảm nghèo.", steering, "", planByMay},
		{14, "Chỉ đạo thực hiện sổ khám chữa bệnh điện tử cho Nhân dân trên địa bàn xã Bản Bo.",
			"Trung tâm Y tế huyện", "", ""},
		{14, "Tăng cường truyền thông về dinh dưỡng; có giải pháp cụ thể để giảm tỷ lệ trẻ em dưới 5 tuổi bị " +
			"suy dinh dưỡng thể thấp còi.", "Đảng ủy, Ủy ban nhân dân xã", "", ""},
		{17, "Xây dựng phương án để chất thải rắn nguy hại trên địa bàn được thu gom, vận chuyển và xử lý đáp ứng " +
			"yêu cầu về bảo vệ môi trường.", districtCommittee, experts + "; " + steering, ""},
		{17, "Rà soát, lồng ghép các nguồn vốn, xây dựng kế hoạch, phương án bố trí đất cây xanh sử dụng công cộng " +
			"tại điểm dân cư nông thôn theo quy định.", leadership, "", ""},
		{18, "Xác định rõ lộ trình, thời gian thực hiện; tập trung xây dựng bản sáng, xanh, sạch, đẹp; vận dụng các " +
			"nguồn vốn và tiếp tục vận động Nhân dân làm nhà tắm, nhà tiêu hợp vệ sinh.",
			districtCommittee, experts + "; " + steering, ""},
		{19, "Xây dựng, ban hành kế hoạch chuyên đề về bảo đảm an ninh trật tự trên địa bàn xã.", steering, "", planByMay},
	}
}

// banBoFacts are the facts of the notice that are no paragraphs. Its number
// and the day of issue are not known: they stay blank.
func banBoFacts() map[criteria.FactKey][]string {
	return map[criteria.FactKey][]string{
		criteria.SuperiorBody: {"ĐẢNG BỘ TỈNH LAI CHÂU"},
		criteria.IssuingBody:  {"HUYỆN ỦY TAM ĐƯỜNG"},
		criteria.IssuePlace:   {"Tam Đường"},
		criteria.Author:       {"BAN THƯỜNG VỤ HUYỆN ỦY"},
		criteria.Subject: {"về tình hình triển khai thực hiện các tiêu chí xây dựng nông thôn mới nâng cao đối với " +
			"Đảng ủy xã - Ban Chỉ đạo các chương trình mục tiêu quốc gia xã Bản Bo"},
		criteria.WorkProgramme: {"chương trình công tác tháng 3 năm 2023"},
		criteria.MeetingDate:   {"ngày 10 tháng 3 năm 2023"},
		criteria.MetWith:       {"Đảng ủy xã; Ban Chỉ đạo các chương trình mục tiêu quốc gia xã Bản Bo"},
		criteria.Participants:  participants(),
		criteria.ReportedBy: {"Đảng ủy xã, Ban Chỉ đạo các chương trình mục tiêu quốc gia xã Bản Bo " +
			"(viết tắt là Ban Chỉ đạo xã)"},
		criteria.TargetYear:      {"hết năm 2024"},
		criteria.SignerAuthority: {"T/L BAN THƯỜNG VỤ"},
		criteria.SignerOffice:    {"CHÁNH VĂN PHÒNG"},
		criteria.SignerName:      {"Vũ Ngọc Sơn"},
		criteria.Recipients: {
			"TT. Huyện ủy, HĐND; lãnh đạo UBND huyện", "Các đồng chí Ủy viên BTV Huyện ủy",
			"Đảng ủy xã Bản Bo", "Các cơ quan, đơn vị liên quan", "Lưu",
		},
	}
}

func participants() []string {
	return []string{
		"Ủy ban Mặt trận Tổ quốc huyện", "Hội Liên hiệp phụ nữ huyện", "Huyện Đoàn", "Hội Nông dân",
		"Cựu chiến binh", "Văn phòng Huyện ủy", "Văn phòng HĐND-UBND huyện",
		"Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Kinh tế - Hạ tầng", "Phòng Tài chính - Kế hoạch",
		"Phòng Giáo dục và Đào tạo", "Phòng Lao động - Thương binh và Xã hội", "Phòng Nội vụ",
		"Phòng Văn hóa - Thông tin", "Ban Quản lý dự án", "Trung tâm Y tế huyện",
		"Trung tâm Văn hóa, Thể thao và Truyền thông", "Trung tâm dịch vụ Nông nghiệp",
	}
}

// banBoTexts are the paragraphs of the notice in words of our own. They state
// neither the number of criteria met nor which are unmet: the program adds
// these from the figures.
func banBoTexts() map[criteria.FactKey][]string {
	return map[criteria.FactKey][]string{
		criteria.Appraisal: {
			"Ban Thường vụ Huyện ủy ghi nhận sự cố gắng của Đảng ủy, HĐND, UBND và Ban Chỉ đạo các chương trình mục tiêu " +
				"quốc gia xã Bản Bo trong lãnh đạo, chỉ đạo và tổ chức xây dựng nông thôn mới nâng cao thời gian qua.",
			"Công tác tuyên truyền, vận động cán bộ, đảng viên và toàn thể Nhân dân cùng tham gia được đẩy mạnh với hình thức " +
				"phong phú, đa dạng. Người dân hiểu rõ hơn lợi ích của việc chuyển đổi cây trồng, vật nuôi, đã đưa giống mới " +
				"có năng suất, chất lượng cao vào sản xuất. Đào tạo nghề được quan tâm; các hình thức tổ chức sản xuất phù hợp " +
				"thường xuyên được củng cố và phát triển. Chất lượng giáo dục và chăm sóc sức khỏe Nhân dân tiến bộ từng bước; " +
				"việc xây dựng đời sống văn hóa ở khu dân cư được quan tâm lãnh đạo, chỉ đạo; môi trường nông thôn có chuyển " +
				"biến tốt; an ninh chính trị, trật tự an toàn xã hội trên địa bàn được giữ vững.",
		},
		criteria.Shortcomings: {
			"Việc tuyên truyền, vận động Nhân dân có lúc, có việc chưa sát sao; huy động Nhân dân đóng góp xây dựng nông thôn " +
				"mới nâng cao còn hạn chế ở một số mặt.",
			"Cơ cấu kinh tế chuyển dịch chậm; sản xuất, chăn nuôi còn nhỏ lẻ, manh mún; liên kết sản xuất với tiêu thụ sản phẩm " +
				"chưa bền vững; tiềm năng, lợi thế về đất đai, ngành nghề truyền thống và văn hóa đặc trưng chưa được khai thác hết.",
			"Vệ sinh môi trường ở các bản chưa được quan tâm thường xuyên; vẫn còn tình trạng xả rác bừa bãi.",
		},
		criteria.Causes: {
			"Một số cán bộ, công chức còn hạn chế về năng lực, trình độ và tinh thần trách nhiệm, chưa đáp ứng yêu cầu nhiệm vụ.",
			"Một bộ phận Nhân dân nhận thức chưa đầy đủ về sản xuất nông nghiệp hàng hóa.",
			"Nguồn lực đầu tư cho chương trình xây dựng nông thôn mới nâng cao còn ít, chưa đáp ứng yêu cầu thực tiễn.",
			"Thời tiết diễn biến phức tạp, ảnh hưởng đến sản xuất của Nhân dân.",
		},
		criteria.GeneralTasks: {
			"Ban Chỉ đạo thực hiện chương trình mục tiêu quốc gia của huyện và của xã tiếp tục rà soát từng tiêu chí: giữ vững " +
				"tiêu chí đã đạt, nâng chất tiêu chí đạt ở mức thấp, chỉ đạo lập kế hoạch và lộ trình cụ thể cho các tiêu chí chưa đạt.",
			"Ban Chỉ đạo xã Bản Bo xây dựng kế hoạch chi tiết, phân công cụ thể từng thành viên, gắn trách nhiệm của từng đồng chí " +
				"lãnh đạo xã trực tiếp chỉ đạo từng tiêu chí, bảo đảm đúng lộ trình và thời gian quy định.",
			"Trên cơ sở định hướng của đại biểu dự hội nghị và tình hình thực tế của xã, Ủy ban nhân dân huyện chỉ đạo cơ quan " +
				"chuyên môn phối hợp với Ban Chỉ đạo xã rà soát, đánh giá kết quả thực hiện, xây dựng kế hoạch chi tiết, xác định " +
				"rõ lộ trình, giải pháp khắc phục, tiến độ thực hiện và mốc thời gian hoàn thành.",
		},
		criteria.Closing: {"Các cấp, các ngành căn cứ chức năng, nhiệm vụ được giao, chịu trách nhiệm tổ chức thực hiện tốt " +
			"nội dung Thông báo này."},
	}
}
