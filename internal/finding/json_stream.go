package finding

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// jsonObject writes an object field by field and its lists entry by entry, as
// an encoder with an indent of two would write the whole: the reports of a
// country are 90 MB of text, which nobody needs at once.
type jsonObject struct {
	out   *bufio.Writer
	entry bytes.Buffer
	begun bool
	err   error // the first; nothing is written after it
}

func newJSONObject(w io.Writer) *jsonObject { return &jsonObject{out: bufio.NewWriter(w)} }

func (o *jsonObject) write(text string) {
	if o.err == nil {
		_, o.err = o.out.WriteString(text)
	}
}

// name begins a field.
func (o *jsonObject) name(name string) {
	if o.begun {
		o.write(",\n  \"" + name + "\": ")
	} else {
		o.write("{\n  \"" + name + "\": ")
	}
	o.begun = true
}

func (o *jsonObject) field(name string, value any) {
	o.name(name)
	o.value(value, "  ")
}

// list writes a field that is a list of so many entries, each made when its turn
// comes; [] where nothing is in it.
func (o *jsonObject) list(name string, count int, entry func(i int) any) {
	o.name(name)
	o.write("[")
	between := "\n    "
	for i := 0; i < count && o.err == nil; i++ {
		o.write(between)
		o.value(entry(i), "    ")
		between = ",\n    "
	}
	if count > 0 {
		o.write("\n  ")
	}
	o.write("]")
}

// value writes a value whose further lines begin with prefix.
func (o *jsonObject) value(value any, prefix string) {
	if o.err != nil {
		return
	}
	o.entry.Reset()
	encoder := json.NewEncoder(&o.entry)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent(prefix, "  ")
	if o.err = encoder.Encode(value); o.err == nil {
		_, o.err = o.out.Write(bytes.TrimSuffix(o.entry.Bytes(), []byte("\n")))
	}
}

func (o *jsonObject) close() error {
	o.write("\n}\n")
	if o.err == nil {
		o.err = o.out.Flush()
	}
	return o.err
}
