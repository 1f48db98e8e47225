package pdf

import "tieuchi/internal/document"

// annex sets one annex on pages of its own: label, title and reference centred
// above its blocks.
func (s *setter) annex(a document.Annex) error {
	fr := frameOf(s.form, a.Landscape)
	var f flow
	for _, p := range titles(a) {
		s.paragraph(&f, p, fr)
	}
	if err := s.blocks(&f, a.Blocks, fr); err != nil {
		return err
	}
	pages := pager{frame: fr, emit: s.finishing(nil)}
	pages.paginate(f.slabs)
	if pages.emitted == 0 {
		pages.put(pages.blank())
	}
	return nil
}

func titles(a document.Annex) []document.Paragraph {
	centred := func(r document.Run) document.Paragraph {
		return document.Paragraph{Runs: []document.Run{r}, Align: document.Centre, Gap: -1, KeepNext: true}
	}
	label := centred(document.Run{Text: a.Label, Bold: true})
	label.Bookmark = a.Label + ". " + a.Title
	return []document.Paragraph{
		label,
		centred(document.Run{Text: a.Title, Bold: true}),
		centred(document.Run{Text: a.Reference, Italic: true}),
	}
}
