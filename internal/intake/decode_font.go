package intake

import "tieuchi/internal/vntext"

// judgeFont judges a text in a font of a legacy encoding. Most is in that
// encoding; but a clerk may have typed Unicode on a machine without the font,
// or set the font afterwards.
func judgeFont(text string, encoding vntext.Encoding) judgement {
	here, font := readAs(vntext.Unicode, text), readAs(encoding, text)
	asIs := judgement{settled: here.option, votes: here.words.Right > 0 && !isShared(text)}
	inFont := judgement{settled: font.option, votes: font.words.Right > 0}
	possible := here.words.Possible()
	all := others(text, encoding)
	switch {
	case isPlain(text):
		return judgement{settled: here.option}
	case vntext.ProvesUnicode(text):
		return judgement{settled: here.option, votes: possible, lost: !possible && vntext.Signs(text) >= strong}
	case first(all).encoding == vntext.Misread:
		return judgement{settled: all[0].option}
	case font.text == text:
		return judgement{settled: here.option}
	case font.words.Possible() && (!possible || here.words.Right+here.words.Odd == 0):
		return inFont
	case font.words.Possible():
		return judgement{options: []option{font.option, here.option}, own: true}
	case possible:
		return asIs
	}
	sound := soundOf(all)
	if len(sound) == 1 {
		return judgement{settled: sound[0]}
	}
	view := judgement{lost: true}
	if font.words.Wrong <= here.words.Wrong { // a slip of the keyboard, where others witness
		view.options = []option{font.option}
	}
	return view
}
