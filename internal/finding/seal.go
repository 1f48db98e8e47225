package finding

import (
	"hash/fnv"
	"strconv"
	"strings"
	"unicode"
)

// The seal of a row in a consolidated workbook lets a later reader tell which of
// its cells were changed after the program wrote them: one sign a cell, then
// sealTail signs for the whole row. It guards against slips and edits that
// nobody speaks of, not against forgers.

// sealSigns are the 64 signs of a seal, none of which begins a formula.
const sealSigns = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._"

// sealTail signs stand for the whole row: one changed row in 2^36 goes unseen.
const sealTail = 6

// Seal is the seal of a row's cells under their headers. A cell is a string, an
// int, a float64 or nil.
func Seal(heads []string, cells []any) string {
	var seal, row strings.Builder
	for i, head := range heads {
		text := sealed(cells[i])
		seal.WriteByte(sealSign(hashOf(head + "\x00" + text)))
		row.WriteString(text)
		row.WriteByte(0)
	}
	rest := hashOf(row.String())
	for range sealTail {
		seal.WriteByte(sealSign(rest))
		rest /= uint64(len(sealSigns))
	}
	return seal.String()
}

// Unsealed lists the headers of the cells that are not as the seal has them.
// Where it is broken but no cell can be named, as in a row without a seal, the
// list is empty and whole is false.
func Unsealed(seal string, heads []string, cells []any) (changed []string, whole bool) {
	want := Seal(heads, cells)
	if seal == want {
		return nil, true
	}
	if len(seal) != len(want) {
		return nil, false
	}
	for i, head := range heads {
		if seal[i] != want[i] {
			changed = append(changed, head)
		}
	}
	return changed, false
}

// sealed is a cell as a seal sees it. Blanks, invisible signs and what stands for
// a sign that no workbook can hold are left out, and a number is the same whether it is stored as one or as a text: programs
// that save a workbook again change these.
func sealed(cell any) string {
	switch value := cell.(type) {
	case int:
		return sealed(float64(value))
	case float64:
		const digits = 15 // that every spreadsheet keeps
		return strconv.FormatFloat(value, 'g', digits, 64)
	case string:
		text := strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) || !unicode.IsGraphic(r) || r == unicode.ReplacementChar {
				return -1
			}
			return r
		}, value)
		const most = 15 // digits of a number; more are kept as they are, as in a hash
		if text != "" && len(text) <= most && strings.Trim(text, "0123456789") == "" {
			number, _ := strconv.ParseFloat(text, 64)
			return sealed(number)
		}
		return text
	}
	return ""
}

// hashOf is FNV-1a, mixed as MurmurHash3 ends: by itself FNV lets the last
// letter reach only some of the bits.
func hashOf(text string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(text)) // never fails
	hash := h.Sum64()
	hash = (hash ^ hash>>33) * 0xff51afd7ed558ccd
	hash = (hash ^ hash>>33) * 0xc4ceb9fe1a85ec53
	return hash ^ hash>>33
}

func sealSign(hash uint64) byte { return sealSigns[hash%uint64(len(sealSigns))] }
