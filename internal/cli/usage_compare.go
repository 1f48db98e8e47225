package cli

const compareUsageVi = `Cách dùng: tieuchi compare KỲ-CŨ KỲ-MỚI -o TỆP.xlsx|TỆP.pdf

So sánh hai kỳ: từng xã, từng tiêu chí đạt thêm, không còn đạt, giữ nguyên; xã mới có
báo cáo, xã không còn báo cáo; nhiệm vụ đã quá hạn mà tiêu chí vẫn chưa đạt. Mỗi bên là
một thư mục, một biểu hoặc một bảng tổng hợp. Đuôi tệp kết quả chọn dạng: .xlsx là bảng
tính, .pdf là báo cáo đúng thể thức.

Xã được ghép theo tên, huyện, tỉnh; xã đổi tên hoặc sáp nhập không được tự ghép. Xã có
báo cáo của nhiều kỳ ở một bên thì lấy kỳ muộn nhất.

Tùy chọn:
  -o, --output TỆP      tệp kết quả, đuôi .xlsx hoặc .pdf
  --format text|json|csv cách in kết quả kiểm tra ra màn hình
  --office TỆP.xlsx     thông tin cơ quan ban hành báo cáo
  --form party|state    thể thức báo cáo: của Đảng hoặc của Nhà nước
  --wording THƯ-MỤC     câu chữ riêng của cơ quan (bản để sửa: tieuchi form --wording-form)
  --draft-mark          in “DỰ THẢO” lên báo cáo PDF có số liệu còn lỗi
  --prefer newest       hai biểu cùng xã, cùng kỳ ở một bên: lấy biểu lập sau
` + commonFlagsVi + `
Ví dụ:
  tieuchi compare bieu-thang-3 bieu-thang-6 -o so-sanh.xlsx
  tieuchi compare quy-1/tong-hop.xlsx quy-2/tong-hop.xlsx -o so-sanh.pdf
`

const compareUsageEn = `Usage: tieuchi compare OLD NEW -o FILE.xlsx|FILE.pdf

Compares two periods: what each commune gained, lost and kept, criterion by criterion;
communes that are new or gone; tasks whose deadline passed and whose criterion is still
not met. Each side is a folder, a workbook or a consolidated workbook. The output's
extension chooses: .xlsx is a workbook, .pdf an official report.

Communes are paired by name, district and province; renamed or merged ones are not
guessed. Of a commune that one side reports for several periods the latest counts.

Flags:
  -o, --output FILE     the output, ending in .xlsx or .pdf
  --format text|json|csv how findings are printed
  --office FILE.xlsx    the office that issues the report
  --form party|state    the form of the report: the Party's or the State's
  --wording FOLDER      the office's own sentences (to edit: tieuchi form --wording-form)
  --draft-mark          prints “DỰ THẢO” on a PDF report whose figures have errors
  --prefer newest       two reports on one commune and period on a side: the one drawn up later
` + commonFlagsEn + `
Examples:
  tieuchi compare march june -o compared.xlsx
  tieuchi compare q1/tong-hop.xlsx q2/tong-hop.xlsx -o compared.pdf
`
