package book

import (
	"fmt"

	"tieuchi/internal/book/page"
)

// BodiesSheet is the sheet of the bodies to choose from as lead of a task.
const BodiesSheet = "Danh mục"

// bodiesName is the name of the list of bodies as far as it is filled in, and
// bodyLines is how long it may become.
const (
	bodiesName = "danh_muc_co_quan"
	bodyLines  = 60
)

// bodiesForm lists the bodies that a task is mostly given to. They are only
// offered: nothing on this sheet is read. An office writes its own over them.
func bodiesForm(b *page.Book) {
	p := b.Page(BodiesSheet, 6, 86)
	title(p, 2, "DANH MỤC CƠ QUAN, ĐƠN VỊ ĐỂ CHỌN", "Sửa, xóa hoặc ghi thêm tên cơ quan ở địa phương, không để dòng trống ở giữa")
	p.Skip(1)
	top := p.Row(head("TT", "Tên cơ quan, đơn vị")...)
	bodies := usualBodies()
	for i := range bodyLines {
		cell := blank()
		if i < len(bodies) {
			cell.Value = bodies[i]
		}
		p.Row(centred(i+1), cell)
		p.Grow()
	}
	list := fmt.Sprintf("'%s'!$B$%d", BodiesSheet, top+1)
	b.Define(bodiesName, fmt.Sprintf("OFFSET(%s,0,0,MAX(1,COUNTA(%s:$B$%d)),1)", list, list, p.Last()))
	p.Freeze(1, top+1)
	p.Protect(false)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top, Footer: BodiesSheet})
}

// usualBodies are those of a commune, of a province, and of a district as it
// was until 1/7/2025.
func usualBodies() []string {
	return []string{
		"Ủy ban nhân dân xã", "Ban Chỉ đạo các chương trình mục tiêu quốc gia xã", "Ban Quản lý các chương trình mục tiêu quốc gia xã",
		"Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công xã",
		"Công an xã", "Ban Chỉ huy Quân sự xã", "Trạm Y tế xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Hội Nông dân xã",
		"Hội Liên hiệp Phụ nữ xã", "Hội Cựu chiến binh xã", "Đoàn TNCS Hồ Chí Minh xã",
		"Sở Nông nghiệp và Môi trường", "Sở Xây dựng", "Sở Công Thương", "Sở Tài chính", "Sở Nội vụ", "Sở Tư pháp", "Sở Y tế",
		"Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ", "Công an tỉnh",
		"Bộ Chỉ huy Quân sự tỉnh", "Văn phòng Điều phối nông thôn mới tỉnh",
		"Phòng Kinh tế - Hạ tầng", "Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Tài chính - Kế hoạch",
		"Phòng Tài nguyên và Môi trường", "Phòng Lao động - Thương binh và Xã hội", "Phòng Giáo dục và Đào tạo",
		"Phòng Văn hóa - Thông tin", "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Y tế",
	}
}
