package cli

const commonFlagsVi = `  --rules ID|auto|TỆP   bộ tiêu chí; auto: nhận theo tiêu đề và tên tiêu chí (mặc định);
                        hoặc tệp Excel ghi bộ tiêu chí (mẫu: tieuchi form --overlay-form)
  --overlay TỆP.xlsx    mức do tỉnh quy định, dùng trước mọi mức khác (mẫu: như trên)
  --period-column CHỮ   khi biểu có kết quả của nhiều kỳ: lấy cột có chữ này ở tiêu đề
  --trust-claims        giữ kết luận ghi trong biểu, dù số liệu nói khác (vẫn nêu lỗi)
  --jobs N              số tệp đọc cùng lúc
  --quiet               không hiện tiến độ và danh sách tệp kết quả
  --lang vi|en          ngôn ngữ
`

const reportUsageVi = `Cách dùng: tieuchi report ĐƯỜNG-DẪN… [-o THƯ-MỤC]

Đọc mọi biểu ở các đường dẫn (tệp hoặc thư mục, cả thư mục con), kiểm tra, tổng hợp,
rồi ghi vào THƯ-MỤC (mặc định: ket-qua):
  tong-hop.xlsx         bảng tổng hợp
  tong-hop.pdf          thông báo tổng hợp và phụ lục
  thong-bao/TÊN-XÃ.pdf  thông báo cho từng xã
  phan-hoi/TÊN-BIỂU     bản sao biểu có đánh dấu chỗ cần xem, để gửi lại nơi gửi
  findings.json         kết quả kiểm tra
  manifest.json         danh mục tệp vào, tệp ra

Biểu gửi đến không bao giờ bị sửa. Kết quả của lần chạy trước nằm trong thư mục
biểu không bị đọc nhầm là biểu.

Tùy chọn:
  -o, --output THƯ-MỤC  nơi ghi kết quả
  --format text|json|csv cách in kết quả kiểm tra ra màn hình
  --roster TỆP.xlsx     danh sách xã phải báo cáo (cột Tên xã; có thể thêm Mã xã, Huyện, Tỉnh)
  --office TỆP.xlsx     thông tin cơ quan ban hành thông báo (mẫu: tieuchi form --office-form)
  --form party|state    thể thức của Đảng hay của Nhà nước; trước nội dung ghi ở --office
                        (party theo ngày văn bản; party-36, party-05: đúng Hướng dẫn ấy)
  --wording THƯ-MỤC     câu chữ riêng của cơ quan (bản để sửa: tieuchi form --wording-form)
  --draft-mark          in “DỰ THẢO” lên văn bản có số liệu còn lỗi
  --prefer newest|ĐƯỜNG-DẪN
                        khi một xã có hai báo cáo cùng kỳ mà số liệu khác nhau: tính bản
                        ghi ngày lập sau, hoặc bản ở tệp, thư mục này; luôn nêu rõ
` + commonFlagsVi + `
Ví dụ:
  tieuchi report bieu-thang-3 -o ket-qua
  tieuchi report xa-1.xlsx xa-2.xlsx --rules ntm-2021-2025
`

const checkUsageVi = `Cách dùng: tieuchi check ĐƯỜNG-DẪN… [--format text|json|csv] [--annotate THƯ-MỤC]

Chỉ kiểm tra: nêu từng chỗ sai, ô nào, sửa thế nào. Không ghi tệp nào, trừ khi có
--annotate: khi đó ghi bản sao của từng biểu có chỗ cần xem, ô được tô màu và có ghi
chú, trang đầu “Kết quả kiểm tra” liệt kê tất cả. Biểu gửi đến không bị sửa.

Tùy chọn:
  --format text|json|csv cách in kết quả
  --roster TỆP.xlsx     danh sách xã phải báo cáo (cột Tên xã; có thể thêm Mã xã, Huyện, Tỉnh)
  --office TỆP.xlsx     thông tin cơ quan ban hành thông báo (mẫu: tieuchi form --office-form)
  --prefer newest|ĐƯỜNG-DẪN
                        khi một xã có hai báo cáo cùng kỳ mà số liệu khác nhau: tính bản
                        ghi ngày lập sau, hoặc bản ở tệp, thư mục này; luôn nêu rõ
  --annotate THƯ-MỤC    nơi ghi bản sao có đánh dấu
  --verbose             nói rõ từng bảng được hiểu thế nào: tiêu đề, cột, dòng để ngoài
` + commonFlagsVi + `
Ví dụ:
  tieuchi check ban-bo.xlsx
  tieuchi check bieu-thang-3 --format csv > kiem-tra.csv
  tieuchi check bieu-thang-3 --annotate phan-hoi
`

const noticeUsageVi = `Cách dùng: tieuchi notice BIỂU -o TỆP.pdf

Lập thông báo của một biểu (một xã). Chỗ thiếu thông tin để dấu chấm. Số và ngày ghi
ở --office được in trên thông báo này; ở lệnh report chỉ in trên thông báo tổng hợp.

Tùy chọn:
  -o, --output TỆP.pdf  tệp thông báo
  --office TỆP.xlsx     thông tin cơ quan ban hành thông báo (mẫu: tieuchi form --office-form)
  --form party|state    thể thức của Đảng hay của Nhà nước; trước nội dung ghi ở --office
                        (party theo ngày văn bản; party-36, party-05: đúng Hướng dẫn ấy)
  --wording THƯ-MỤC     câu chữ riêng của cơ quan (bản để sửa: tieuchi form --wording-form)
  --draft-mark          in “DỰ THẢO” lên văn bản có số liệu còn lỗi
` + commonFlagsVi + `
Ví dụ:
  tieuchi notice ban-bo.xlsx -o ban-bo.pdf
`

const formUsageVi = `Cách dùng: tieuchi form -o TỆP.xlsx [--rules ID]

Tạo biểu trống: hướng dẫn, thông tin chung, tiêu chí, nhiệm vụ, nội dung thông báo, danh
mục cơ quan. Chỉ ô cần điền là mở, phần khác khóa không mật khẩu. Có danh sách để chọn,
số tiêu chí đạt tự đếm, chỗ đánh giá trái với kết quả được tô màu.

Tùy chọn:
  -o, --output TỆP.xlsx biểu trống
  --roster-form         mẫu danh sách xã phải báo cáo, để dùng với --roster
  --office-form         mẫu thông tin cơ quan ban hành thông báo, để dùng với --office
  --communes TỆP.xlsx   mỗi xã trong danh sách một biểu có sẵn tên, mã, huyện, tỉnh;
                        khi đó sau -o là tên thư mục
  --wording-form        câu chữ mặc định của các văn bản, để sửa và dùng với --wording;
                        khi đó sau -o là tên thư mục
  --overlay-form        mẫu mức quy định của tỉnh, để dùng với --overlay; cũng là mẫu
                        của một bộ tiêu chí khác, để dùng với --rules
  --overlay TỆP.xlsx    ghi sẵn mức quy định của tỉnh vào biểu
  --rules ID|auto|TỆP   bộ tiêu chí (auto: nông thôn mới nâng cao)
  --lang vi|en          ngôn ngữ

Ví dụ:
  tieuchi form -o bieu-trong.xlsx
  tieuchi form -o bieu-trong.xlsx --rules ntm-2021-2025
  tieuchi form --overlay-form -o muc-quy-dinh.xlsx
  tieuchi form --office-form -o co-quan.xlsx
  tieuchi form --roster-form -o danh-sach-xa.xlsx
  tieuchi form --communes danh-sach-xa.xlsx -o bieu-gui-xa
  tieuchi form --wording-form -o cau-chu
`

const rulesUsageVi = `Cách dùng: tieuchi rules [ID|TỆP.xlsx]

Liệt kê các bộ tiêu chí; có ID thì in cả bộ với mức yêu cầu và căn cứ. Có tên tệp thì in
bộ tiêu chí ghi trong tệp đó, cùng những chỗ sai.

Ví dụ:
  tieuchi rules
  tieuchi rules ntm-nang-cao-2021-2025
  tieuchi rules bo-tieu-chi.xlsx
`

const explainUsageVi = `Cách dùng: tieuchi explain [MÃ]

Giải thích một mã kiểm tra: vì sao quan trọng, sửa thế nào. Không có MÃ thì liệt kê.

Ví dụ:
  tieuchi explain NTM301
`

const demoUsageVi = `Cách dùng: tieuchi demo [-o THƯ-MỤC]

Ghi các biểu mẫu (số liệu minh họa) vào THƯ-MỤC/bieu-mau và làm việc chính trên đó,
kết quả ở THƯ-MỤC/ket-qua. Mặc định THƯ-MỤC là demo.

Tùy chọn:
  -o, --output THƯ-MỤC  nơi ghi
  --office TỆP.xlsx     thông tin cơ quan ban hành thông báo (mẫu: tieuchi form --office-form)
  --form party|state    thể thức của Đảng hay của Nhà nước; trước nội dung ghi ở --office
                        (party theo ngày văn bản; party-36, party-05: đúng Hướng dẫn ấy)
  --wording THƯ-MỤC     câu chữ riêng của cơ quan (bản để sửa: tieuchi form --wording-form)
  --draft-mark          in “DỰ THẢO” lên văn bản có số liệu còn lỗi
` + commonFlagsVi + `
Ví dụ:
  tieuchi demo
  tieuchi demo -o thu-nghiem
`
