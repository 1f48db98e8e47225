package mark

import (
	"errors"
	"fmt"
	"slices"
)

// comment writes the notes of a sheet into its comments. Where their part
// cannot be understood, it is left as it is: fills and list tell the same.
func (c *copier) comment(w *worksheet, notes map[place][]piece) error {
	links, err := c.parcel.relations(w.part)
	if err != nil {
		return err
	}
	link, there := linked(links, "comments")
	there = there && c.parcel.has(link.target)
	if !there && len(notes) == 0 {
		return nil
	}
	text := emptyComments(c.book.space)
	if there {
		if text, err = c.parcel.part(link.target); err != nil {
			return err
		}
	}
	list, err := readComments(text)
	if err == nil {
		err = list.update(sortedPlaces(notes), notes)
	}
	if err != nil || len(list.edits) == 0 {
		return nil
	}
	if err := c.draw(w, list); errors.Is(err, errBadDrawing) {
		return nil
	} else if err != nil {
		return err
	}
	if !there {
		link.target = c.parcel.free(c.book.folder()+"comments", ".xml")
		c.parcel.types.set(link.target, commentsType, false)
		if _, err := c.parcel.relate(w.part, c.book.base+"/comments", link.target); err != nil {
			return err
		}
	}
	c.parcel.replace(link.target, apply(list.text, list.edits))
	return nil
}

// draw gives the new comments their boxes.
func (c *copier) draw(w *worksheet, list *commentList) error {
	part, err := c.drawing(w, len(list.fresh) > 0)
	if err != nil || part == "" {
		return err
	}
	text, err := c.parcel.part(part)
	if err != nil {
		return err
	}
	text = enlarged(withoutNotes(text, list.gone), list.grown, w.bottom)
	there := boxed(text)
	fresh := slices.DeleteFunc(slices.Clone(list.fresh), func(at place) bool { return there[at] })
	text, err = withNotes(text, fresh, func(at place) string { return w.anchor(at, list.present[at]) })
	if err != nil {
		return err
	}
	c.parcel.replace(part, text)
	return nil
}

// drawing finds the part with the boxes of a sheet's comments, making it when
// it is needed and not there.
func (c *copier) drawing(w *worksheet, needed bool) (part string, err error) {
	if old := w.child("legacyDrawing"); old != nil {
		links, err := c.parcel.relations(w.part)
		if err != nil {
			return "", err
		}
		for _, a := range old.attrs {
			if _, local := split(a.name); local != "id" {
				continue
			}
			if link, ok := byID(links, a.value); ok && c.parcel.has(link.target) {
				return link.target, nil
			}
		}
		return "", nil // it leads nowhere: Excel draws what it can
	}
	if !needed {
		return "", nil
	}
	part = c.parcel.free(c.book.folder()+"drawings/vmlDrawing", ".vml")
	block := c.parcel.firstFreeBlock()
	c.parcel.replace(part, fmt.Appendf(nil, vmlHead, block))
	c.parcel.types.set(part, vmlType, true)
	id, err := c.parcel.relate(w.part, c.book.base+"/vmlDrawing", part)
	if err != nil {
		return "", err
	}
	prefix, declared := "r:", fmt.Sprintf(` xmlns:r="%s"`, c.book.base)
	if known, ok := w.root.prefixOf(isLinks); ok {
		prefix, declared = known, ""
	}
	w.edits = append(w.edits, w.root.insert(
		fmt.Sprintf(`<%slegacyDrawing%s %sid="%s"/>`, w.root.prefix(), declared, prefix, id), behindLegacy()...))
	return part, nil
}
