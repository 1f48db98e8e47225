package reading

import (
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// verdictWords holds the full words for each verdict as offices write them.
var verdictWords = sync.OnceValue(func() lexicon[criteria.Status] {
	return newLexicon(map[string]criteria.Status{
		"đạt|đã đạt|đạt chuẩn|đạt yêu cầu|đạt tiêu chí|đạt chỉ tiêu|hoàn thành|đã hoàn thành": criteria.Met,

		"chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|chưa đạt chuẩn|không đạt chuẩn|" +
			"chưa đạt yêu cầu|không đạt yêu cầu|chưa đạt tiêu chí|không đạt tiêu chí": criteria.NotMet,

		"cơ bản đạt|cơ bản đạt chuẩn|cơ bản hoàn thành": criteria.BasicallyMet,
		"không áp dụng|không xét|kad|n/a":               criteria.NotConsidered,
	})
})

// verdictMarks holds the short forms. In a column of results some of them mean
// something else ("không", "0", "1"), so they count in a verdict column only.
var verdictMarks = sync.OnceValue(func() lexicon[criteria.Status] {
	return newLexicon(map[string]criteria.Status{
		"đ|x|v|✓|✔|√|☑|+|1|yes":             criteria.Met,
		"k|kđ|k đạt|ko đạt|chưa|không|0|no": criteria.NotMet,
		"cbđ": criteria.BasicallyMet,
	})
})

// numberMarks are the marks that are stored as numbers.
var numberMarks = sync.OnceValue(func() lexicon[criteria.Status] {
	return newLexicon(map[string]criteria.Status{"1": criteria.Met, "0": criteria.NotMet})
})

// plainAnswers holds what may stand in a result column for a yes/no indicator.
// "Chưa" alone is left out: it may be short for chưa đạt or for chưa xảy ra.
var plainAnswers = sync.OnceValue(func() lexicon[criteria.Answer] {
	return newLexicon(map[string]criteria.Answer{
		"có|đã có": criteria.YesAnswer,
		"không|không có|chưa có|không còn|không xảy ra|chưa xảy ra|không để xảy ra|không phát sinh|" +
			"không có trường hợp nào": criteria.NoneAnswer,
		"đ|x|v|✓|✔|√|☑|+": criteria.VerdictAnswer, // met
	})
})

// leads holds the words before a figure that change nothing.
var leads = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"đạt|đạt chuẩn|đạt tỷ lệ|đạt tỉ lệ|tỷ lệ|tỉ lệ": true})
})

// withoutLead drops the words that stand before a value and change nothing.
func withoutLead(text string) string { return leads().allFront(text) }

// statusOf finds the verdict that a text is the full word of.
func statusOf(text string) (criteria.Status, bool) {
	if status, ok := verdictWords().whole(text); ok {
		return status, true
	}
	return unmarkedWords().whole(text)
}

// unmarkedWords are the verdicts as they are typed without a Vietnamese
// keyboard, "chua dat".
var unmarkedWords = sync.OnceValue(func() unmarked[criteria.Status] {
	return newUnmarked(verdictWords(), verdictMarks())
})

// answerOf finds what a text in a result column answers.
func answerOf(text string) (criteria.Answer, bool) {
	if answer, ok := plainAnswers().whole(text); ok {
		return answer, true
	}
	return unmarkedAnswers().whole(text)
}

var unmarkedAnswers = sync.OnceValue(func() unmarked[criteria.Answer] {
	return newUnmarked(plainAnswers())
})

// markOf finds the verdict that a text is the short form of.
func markOf(text string) (criteria.Status, bool) {
	if status, ok := verdictMarks().whole(text); ok {
		return status, true
	}
	if status, ok := verdictMarks().whole(undotted(text)); ok {
		return status, true
	}
	return unmarkedMarks().whole(text)
}

var unmarkedMarks = sync.OnceValue(func() unmarked[criteria.Status] {
	return newUnmarked(verdictMarks(), verdictWords())
})

// levelOf reads a level, also one typed without marks.
func levelOf(text string) (criteria.Level, bool) {
	if level, ok := criteria.ParseLevel(text); ok {
		return level, true
	}
	return unmarkedLevels().whole(text)
}

// levelWords holds the levels as they are written in full.
var levelWords = sync.OnceValue(func() lexicon[criteria.Level] {
	l := lexicon[criteria.Level]{byKey: map[string]criteria.Level{}}
	for _, text := range levelNames() {
		level, _ := criteria.ParseLevel(text)
		l.byKey[vntext.Key(text)] = level
	}
	return l
})

func levelNames() []string {
	return []string{"Yếu", "Trung bình", "Khá", "Tốt", "Mức độ 1", "Mức độ 2", "Mức độ 3"}
}

var unmarkedLevels = sync.OnceValue(func() unmarked[criteria.Level] { return newUnmarked(levelWords()) })

// isDoubtful tells "CĐ", which is chưa đạt for some and cơ bản đạt for others.
func isDoubtful(text string) bool {
	key := undotted(text)
	return key == "cđ" || key == "cd"
}

// undotted folds an abbreviation and joins its letters: "C.Đ." is "cđ".
func undotted(text string) string {
	const longest = 16 // bytes; more is no abbreviation
	if len(text) > longest {
		return ""
	}
	return strings.ReplaceAll(strings.ReplaceAll(vntext.Key(text), ".", ""), " ", "")
}

// suggestions lists the words to compare a misspelt one with.
func suggestions() []string {
	return []string{"Đạt", "Đạt chuẩn", "Đạt yêu cầu", "Hoàn thành", "Chưa đạt", "Không đạt", "Chưa hoàn thành",
		"Không hoàn thành", "Chưa đạt chuẩn", "Không đạt chuẩn", "Chưa đạt yêu cầu", "Cơ bản đạt",
		"Cơ bản đạt chuẩn", "Không áp dụng", "Không xét"}
}

// unknownVerdict is the finding for a word that is no verdict, with the
// nearest word when there is just one.
func unknownVerdict(text string) []Problem {
	if nearest, ok := vntext.Nearest(text, suggestions()); ok {
		return problem(codeUnknownVerdict, "suggest", text, nearest)
	}
	return problem(codeUnknownVerdict, "", text)
}

// unreadable is the finding for a result that cannot be read, with the nearest
// verdict or level when the text has no figure and just one is near.
func (m measure) unreadable(text string) []Problem {
	words := suggestions()
	if m.takesLevel() {
		words = append(words, levelNames()...)
	}
	if nearest, ok := vntext.Nearest(text, words); ok && !hasFigure(text) {
		return problem(codeUnreadable, "suggest", text, nearest)
	}
	return problem(codeUnreadable, "", text)
}
