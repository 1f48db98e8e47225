package book

import (
	"fmt"
	"slices"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// resultCells are cells of results that take the same.
type resultCells struct {
	in    input
	cells []string
}

// The verdicts to choose from.
const (
	metWord    = "Đạt"
	notMetWord = "Chưa đạt"
	voidWord   = "Không áp dụng"
)

// inputs gives the cells to be filled in their lists, checks and examples.
func (t *criteriaTable) inputs(last int) {
	var blanks []string
	for _, asked := range t.asked {
		t.addResult(asked)
		if asked.printed == "" {
			blanks = append(blanks, page.Address(requirementColumn, asked.row))
		}
	}
	for _, same := range t.results {
		fillIn(t.b, t.p, strings.Join(same.cells, " "), same.in)
	}
	if len(blanks) > 0 {
		fillIn(t.b, t.p, strings.Join(blanks, " "), input{name: "Yêu cầu",
			example: "Ghi mức theo quyết định đang áp dụng, ví dụ: ≥ 90%; ≤ 8%; Mức độ 2 trở lên; Đạt. Chưa rõ thì để trống."})
	}
	fillIn(t.b, t.p, columnCells(verdictColumn, t.first, last), input{name: "Đánh giá", words: []string{metWord, notMetWord, voidWord},
		example: "Chọn Đạt, Chưa đạt hoặc Không áp dụng.", advice: "Hãy chọn Đạt, Chưa đạt hoặc Không áp dụng."})
}

func (t *criteriaTable) addResult(asked askedRow) {
	in, at := resultInput(asked.ind), page.Address(resultColumn, asked.row)
	same := slices.IndexFunc(t.results, func(other resultCells) bool { return other.in.example == in.example })
	if same < 0 {
		t.results = append(t.results, resultCells{in: in})
		same = len(t.results) - 1
	}
	t.results[same].cells = append(t.results[same].cells, at)
}

// resultInput is what the result of an indicator may be.
func resultInput(ind criteria.Indicator) input {
	in := input{name: "Kết quả thực hiện"}
	switch {
	case ind.Kind == criteria.YesNo && !ind.Unit.IsPercent():
		return answerInput(in, ind)
	case ind.Kind == criteria.LevelKind:
		levels := words(scaleOf(ind))
		in.words = append(levels, voidWord)
		in.example = "Chọn " + strings.Join(levels, ", ") + " hoặc " + voidWord + "."
		in.advice = in.example
	case ind.Unit.IsPercent():
		in.formula = orWords(shareName)
		in.example = "Tỷ lệ từ 0 đến 100, ví dụ: 92,5% hoặc 92,5; cũng có thể ghi 37/40 hộ. Từ 1% trở xuống phải ghi dấu %."
		in.advice = "Tỷ lệ phải từ 0 đến 100, ví dụ: 92,5% hoặc 37/40 hộ; từ 1% trở xuống phải ghi dấu % (0,5%). Không ghi “khoảng”, “trên”, “≥”. " +
			"Không phát sinh thì ghi: Không áp dụng."
	default:
		in.formula = orWords(amountName)
		in.example = "Số theo đơn vị tính “" + string(ind.Unit) + "”, dấu phẩy cho phần lẻ, không ghi dấu %."
		in.advice = "Hãy ghi một số không âm, không có dấu %, không tách nhóm hàng nghìn, ví dụ: 47 hoặc 47,5. Không ghi “khoảng”, “trên”, “≥”. Không phát sinh thì ghi: Không áp dụng."
	}
	return in
}

// answerInput offers the words that answer a yes/no indicator: of one that
// forbids something "Không" is the good answer.
func answerInput(in input, ind criteria.Indicator) input {
	in.words, in.example = []string{metWord, notMetWord, voidWord}, "Chọn Đạt, Chưa đạt hoặc Không áp dụng."
	if ind.Requirement("", 0).Compare == criteria.AnswerNo {
		in.words = []string{"Không", "Có", voidWord}
		in.example = "Chọn Không (không để xảy ra, không có), Có hoặc Không áp dụng."
	}
	in.advice = in.example
	return in
}

// orWords is true for a number that can be read, and for what is no plain
// number where it is a word that answers, a fraction or "Đạt 85%".
func orWords(value string) string {
	return fmt.Sprintf("IF(ISNUMBER(%s),ISNUMBER(%s),%s)", numberName, value, wordsName)
}

// scaleOf is the scale that an indicator's levels are of: that of its
// requirement, else the one that its unit names.
func scaleOf(ind criteria.Indicator) []criteria.Level {
	scales := criteria.Scales()
	for _, scale := range scales {
		for _, threshold := range ind.Thresholds {
			if threshold.Requirement.Level.Scale == scale[0].Scale {
				return scale
			}
		}
	}
	for _, scale := range scales {
		if strings.EqualFold(string(ind.Unit), scale[0].Scale) {
			return scale
		}
	}
	return scales[0]
}
