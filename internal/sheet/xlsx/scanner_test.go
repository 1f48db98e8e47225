package xlsx

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"
)

// trace writes down everything that the scanner says about a document.
func trace(window int, document string) string {
	s := scanner{depth: 64}
	s.room = make([]byte, window)
	var b strings.Builder
	if err := s.begin("p", iotest.OneByteReader(strings.NewReader(document))); err != nil {
		return err.Error()
	}
	for s.next() {
		switch s.event {
		case opened:
			fmt.Fprintf(&b, "<%s %d", s.local, s.space)
			for _, a := range s.attrs {
				fmt.Fprintf(&b, " %s=%s", a.name, a.value)
			}
		case chars:
			fmt.Fprintf(&b, "%q %v", s.text, s.literal)
		}
		fmt.Fprintf(&b, "> %d\n", s.level())
	}
	fmt.Fprint(&b, s.err)
	return b.String()
}

// However small the window is through which a document streams, the same must
// be seen: a token that touches its end is read anew.
func TestWindow(t *testing.T) {
	documents := []string{
		`<?xml version="1.0" encoding="UTF-8"?><a xmlns="urn:a" b='c>d'><!-- x -- y --><b/>text &amp; more<![CDATA[<]]]]><c ></c ></a> <?pi z?>`,
		`<x:a xmlns:x="` + mainNS + `"><x:b x:c="1" d="/"/>` + strings.Repeat("dài ", 20) + `</x:a>`,
		`<a><b></a>`, `<a`, `<a b="`, `<a>]]>`, `<a><![CDATA[`, `<a/><!-`, ``, `<`, `x`, `<a></`, `<a/`, `<!DOCTYPE a><a/>`,
	}
	for _, document := range documents {
		want := trace(1<<12, document)
		for window := 2; window < 40; window++ {
			if got := trace(window, document); got != want {
				t.Fatalf("%q through %d bytes:\n%s\nwant\n%s", document, window, got, want)
			}
		}
	}
}

func TestWideReader(t *testing.T) {
	text := "<a>" + strings.Repeat("Đạt 😀 ", 1500) + "</a>"
	for _, big := range []bool{false, true} {
		for _, mark := range []bool{false, true} {
			src := iotest.OneByteReader(strings.NewReader(utf16Text(text, big, mark)))
			r, wide, err := decoded(src)
			if err != nil || !wide {
				t.Fatal(err, wide)
			}
			var got bytes.Buffer
			if _, err := got.ReadFrom(r); err != nil || got.String() != text {
				t.Errorf("big %v, mark %v: %v, %d bytes of %d", big, mark, err, got.Len(), len(text))
			}
		}
	}
}

func TestUnescape(t *testing.T) {
	for _, test := range [][2]string{
		{"plain", "plain"},
		{"_x0009_", "\t"},
		{"a_x000d_b", "a\rb"},
		{"_x005F_x0041_", "_x0041_"},
		{"_x005F__x0041_", "_A"},
		{"_xD83D__xDE00_", "😀"},
		{"_xD83D_", "_xD83D_"},
		{"_xD83D__x0041_", "_xD83D_A"},
		{"_xDE00_", "_xDE00_"},
		{"_x004_", "_x004_"},
		{"_x00G1_", "_x00G1_"},
		{"_X0041_", "_X0041_"},
		{"__x0041_", "_A"},
		{"_x", "_x"},
		{"_x1EA1_t", "ạt"},
	} {
		if got := string(unescape([]byte(test[0]))); got != test[1] {
			t.Errorf("%q: got %q, want %q", test[0], got, test[1])
		}
	}
}

func TestParseAddress(t *testing.T) {
	for text, want := range map[string][2]int{
		"A1": {1, 1}, "Z9": {9, 26}, "AA10": {10, 27}, "XFD1048576": {1048576, 16384}, "b2": {2, 2},
	} {
		row, col, ok := parseAddress([]byte(text))
		if !ok || row != want[0] || col != want[1] {
			t.Errorf("%s: got %d, %d, %v", text, row, col, ok)
		}
	}
	for _, text := range []string{"", "A", "1", "A0", "A01", "XFE1", "A1048577", "AAAA1", "A1B", "$A$1", "A-1", "Ă1", "A99999999999"} {
		if _, _, ok := parseAddress([]byte(text)); ok {
			t.Errorf("%q passes for an address", text)
		}
	}
}

func TestDateSerial(t *testing.T) {
	for _, test := range []struct {
		text   string
		y1904  bool
		serial string
	}{
		{"2023-03-31", false, "45016"}, // as Excel shows it for 31/3/2023
		{"1900-03-01", false, "61"},
		{"1900-02-28", false, ""},
		{"2023-03-31", true, "43554"},
		{"1904-01-01", true, "0"},
		{"1903-12-31", true, ""},
		{"2023-03-31T18:00:00Z", false, "45016.75"},
		{"2023-03-31T06:00", false, "45016.25"},
		{"2023-03-31T12:00:00.000", false, "45016.5"},
		{"2023-02-30", false, ""},
		{"31/3/2023", false, ""},
		{"2023-03-31T00:00:00+07:00", false, ""},
	} {
		got, ok := dateSerial(test.text, test.y1904)
		if got != test.serial || ok != (test.serial != "") {
			t.Errorf("%s (1904 %v): got %q", test.text, test.y1904, got)
		}
	}
}

func TestIsDouble(t *testing.T) {
	for text, want := range map[string]bool{
		"0": true, "-0.5": true, "+1": true, "1.": true, ".5": true, "1e5": true, "1E-300": true, "0.92500000000000004": true,
		"": false, ".": false, "-": false, "1,5": false, "1e": false, "e5": false, "1e999": false, "0x10": false, "1_0": false,
		"INF": false, "NaN": false, "1 2": false, "1.2.3": false, "--1": false, strings.Repeat("9", 400): false,
	} {
		if got := isDouble([]byte(text)); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}

// Every unit that UTF-16 has must come through an escape or stay as it is.
func TestEscapeAllUnits(t *testing.T) {
	for unit := range 1 << 16 {
		text := fmt.Sprintf("_x%04X_", unit)
		want := text
		if !utf16.IsSurrogate(rune(unit)) {
			want = string(rune(unit))
		}
		if got := string(unescape([]byte(text))); got != want {
			t.Fatalf("%s: got %q, want %q", text, got, want)
		}
	}
}
