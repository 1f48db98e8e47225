package cli

import (
	"errors"
	"fmt"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
)

// readTrouble says why nothing can be read at a path, and what to do.
func readTrouble(err error) finding.Text {
	if errors.Is(err, batch.ErrNoWorkbook) {
		return finding.Text{Vi: "thư mục không có biểu Excel nào (.xlsx, .xlsm, .xls); hãy kiểm tra lại thư mục", En: "there is no workbook in this folder (.xlsx, .xlsm, .xls); check the folder"}
	}
	switch batch.CauseOf(err) {
	case batch.Missing, batch.NotAFolder:
		return finding.Text{Vi: "không có tệp hoặc thư mục này; hãy kiểm tra lại tên và nơi lưu", En: "no such file or folder; check its name and place"}
	case batch.IsAFolder:
		return finding.Text{Vi: "đây là thư mục; hãy ghi tên một tệp Excel", En: "this is a folder; name a workbook"}
	case batch.Denied:
		return finding.Text{Vi: "không có quyền đọc; hãy xin quyền hoặc chép sang nơi khác", En: "access is denied; ask for the right to read it or copy it elsewhere"}
	case batch.BadName:
		return finding.Text{Vi: "tên này không hợp lệ; hãy kiểm tra lại", En: "this name is not valid; check it"}
	}
	return finding.Text{Vi: "hệ thống báo: " + rootCause(err), En: rootCause(err)}
}

// writeTrouble says why something cannot be written, and what to do.
func writeTrouble(err error) finding.Text {
	switch batch.CauseOf(err) {
	case batch.Missing:
		return finding.Text{Vi: "không có thư mục này; hãy tạo thư mục trước hoặc chọn nơi khác", En: "there is no such folder; make it first or choose another place"}
	case batch.Denied:
		return finding.Text{Vi: "không có quyền ghi, hoặc tệp đang mở bằng chương trình khác; hãy đóng tệp hoặc chọn nơi khác", En: "access is denied, or the file is open in another program; close it or choose another place"}
	case batch.InUse:
		return finding.Text{Vi: "tệp đang mở bằng chương trình khác; hãy đóng tệp rồi chạy lại", En: "the file is open in another program; close it and run again"}
	case batch.NoSpace:
		return finding.Text{Vi: "đĩa đã đầy; hãy xóa bớt tệp hoặc chọn ổ đĩa khác", En: "the disk is full; make room or choose another disk"}
	case batch.ReadOnly:
		return finding.Text{Vi: "ổ đĩa này chỉ cho đọc; hãy chọn ổ đĩa khác", En: "this disk is read-only; choose another"}
	case batch.NotAFolder:
		return finding.Text{Vi: "đường dẫn này đi qua một tệp, không phải thư mục; hãy chọn nơi khác", En: "this path leads through a file, not a folder; choose another place"}
	case batch.IsAFolder:
		return finding.Text{Vi: "ở đó đã có một thư mục cùng tên; hãy chọn tên khác", En: "a folder of this name is there already; choose another name"}
	case batch.BadName:
		return finding.Text{Vi: "tên này không hợp lệ hoặc quá dài; hãy chọn tên khác", En: "this name is not valid or too long; choose another"}
	}
	return finding.Text{Vi: "hệ thống báo: " + rootCause(err), En: rootCause(err)}
}

// unwritten is the failure of an output, told with what to do. The error may
// know better than the caller which file it was.
func unwritten(output string, err error) error {
	if told, ok := asFailure(err); ok {
		return told
	}
	var where *batch.WriteError
	if errors.As(err, &where) {
		output = where.File
	}
	why := writeTrouble(err)
	return &failure{code: exitUnwritten, err: err, text: finding.Text{
		Vi: fmt.Sprintf("không ghi được “%s”: %s.", printable(output), why.Vi),
		En: fmt.Sprintf("cannot write “%s”: %s.", printable(output), why.En),
	}}
}

// rootCause is the innermost error's text, without the names of system calls.
func rootCause(err error) string {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return printable(err.Error())
		}
		err = inner
	}
}
