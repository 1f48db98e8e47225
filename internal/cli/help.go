package cli

import (
	"fmt"
	"io"
	"strings"

	"tieuchi/internal/finding"
	"tieuchi/internal/vntext"
)

// help prints what the program does and its commands.
func (env *environment) help(w io.Writer) {
	fmt.Fprint(w, env.say(helpVi, helpEn))
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-9s %s\n", c.name, c.summary.In(env.lang))
	}
	fmt.Fprint(w, env.say(helpTailVi, helpTailEn))
}

const helpVi = `tieuchi đọc biểu Excel về các tiêu chí nông thôn mới của xã, kiểm tra, tổng hợp
và lập thông báo (PDF) theo đúng thể thức.

Cách dùng: tieuchi LỆNH [TÙY CHỌN] …

Việc chính:
  tieuchi report THƯ-MỤC-BIỂU -o ket-qua

Các lệnh:
`

const helpTailVi = `
Xem cách dùng từng lệnh: tieuchi LỆNH -h
Mã thoát: 0 xong, không có lỗi · 1 xong, biểu có lỗi · 2 sai cách dùng ·
3 có tệp không đọc được · 4 không ghi được kết quả · 130 bị dừng giữa chừng
`

const helpEn = `tieuchi reads communes' Excel workbooks on the nông thôn mới criteria, checks and
consolidates them, and writes official notices (PDF).

Usage: tieuchi COMMAND [FLAGS] …

The main job:
  tieuchi report FOLDER -o ket-qua

Commands:
`

const helpTailEn = `
Usage of a command: tieuchi COMMAND -h
Exit codes: 0 done, no error finding · 1 done, with error findings · 2 usage ·
3 some input could not be read · 4 an output could not be written · 130 interrupted
`

// unknownCommand tells the nearest command, or where a flag should stand.
func (env *environment) unknownCommand(name string) {
	if strings.HasPrefix(name, "-") {
		env.complain(finding.Text{
			Vi: fmt.Sprintf("tùy chọn %s phải đứng sau tên lệnh, ví dụ: tieuchi report … %[1]s.", printable(name)),
			En: fmt.Sprintf("flag %s must come after the command, as in: tieuchi report … %[1]s.", printable(name))})
		env.seeUsage()
		return
	}
	env.complain(finding.Text{
		Vi: fmt.Sprintf("không có lệnh “%s”.", printable(name)),
		En: fmt.Sprintf("there is no command “%s”.", printable(name))})
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	if nearest, ok := vntext.Nearest(name, names); ok {
		fmt.Fprintf(env.stderr, env.say("Có phải ý bạn là: tieuchi %s\n", "Did you mean: tieuchi %s\n"), nearest)
	}
	env.seeUsage()
}
