package vntext

import "testing"

func TestWeigh(t *testing.T) {
	for text, want := range map[string]Words{
		"":                      {},
		"Dat, 90%, m2":          {},
		"Đạt":                   {Right: 1},
		"Hòa Bình, hoà, thuỷ":   {Right: 4},
		"qúy quý quốc giếng gì": {Right: 5},
		"Đắk Lắk":               {Odd: 2},
		"Krông Pắc":             {Right: 1, Odd: 1},
		"M'Đrắk, Ea H'leo":      {Odd: 1},
		"Đạ Tẻh":                {Right: 1, Odd: 1},
		"Xơđăng, Êđê":           {Odd: 2},
		"ĐVT, HĐND, QĐ-TTg":     {Odd: 3},
		"Đ":                     {Odd: 1},
		"cbđ, KĐ, Kđ, k.đ.":     {Odd: 4}, // consonants alone
		"kñ, cb®t":              {Wrong: 2},
		"20 ì 30":               {Odd: 1},
		"Tiờu chớ":              {Right: 1, Wrong: 1},
		"kõt":                   {Wrong: 1},
		"Zürich":                {Wrong: 1},
		"x· B¶n":                {Wrong: 2},
		"Tiªu chÝ":              {Wrong: 1, Right: 1}, // chý can be read
		"Caùc Baùo":             {Wrong: 2},
		"Soá":                   {Right: 1}, // as hoá
		"m² µg 5 °C 1º ½":       {},
		"北京 α":                  {},
		"triểnkhai":             {Odd: 1},
		"Đạtt":                  {Odd: 1},
		"Ðông Ðô":               {Right: 2},
		"tiêú":                  {Wrong: 1},
		"phátt":                 {Odd: 1},
	} {
		if got := Weigh(text); got != want {
			t.Errorf("Weigh(%q) = %+v, want %+v", text, got, want)
		}
	}
}
