package vntext

// maxCompared bounds the runes that Distance looks at: beyond it two texts are
// no spelling mistake of each other, and the work grows with the square.
const maxCompared = 128

// Distance is the number of runes to insert, delete, replace or swap with a
// neighbour to make b of a: the slips of a keyboard. Only the first 128 runes
// of each are compared.
func Distance(a, b string) int {
	from, to := firstRunes(a), firstRunes(b)
	var rows [3][maxCompared + 1]int // on the stack: this runs for every word that a text might be
	before, row, next := rows[0][:len(to)+1], rows[1][:len(to)+1], rows[2][:len(to)+1]
	for j := range row {
		row[j] = j
	}
	for i, r := range from {
		next[0] = i + 1
		for j, q := range to {
			next[j+1] = row[j]
			if r != q {
				next[j+1] = 1 + min(row[j], row[j+1], next[j])
			}
			if i > 0 && j > 0 && r == to[j-1] && q == from[i-1] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row, next = row, next, before
	}
	return row[len(to)]
}

// slips is how many slips a word of so many letters may have and still be
// taken for another: none in an abbreviation, one in a short word, then one
// for every four letters.
func slips(letters int) int {
	if letters < 3 {
		return 0
	}
	return max(1, letters/4)
}

// Nearest finds the candidate that the word is most likely a misspelling of:
// the same letters with other marks, or few slips for its length. None when
// two different candidates are equally near.
func Nearest(word string, candidates []string) (string, bool) {
	plain, key := Plain(word), Key(word)
	allowed := slips(len(firstRunes(plain)))
	best, bestRank, tied := "", [2]int{}, false
	for _, candidate := range candidates {
		rank := [2]int{Distance(plain, Plain(candidate)), Distance(key, Key(candidate))}
		switch {
		case rank[0] > allowed || plain == "":
		case best == "" || less(rank, bestRank):
			best, bestRank, tied = candidate, rank, false
		case rank == bestRank && Key(candidate) != Key(best):
			tied = true
		}
	}
	return best, best != "" && !tied
}

func less(a, b [2]int) bool {
	return a[0] < b[0] || a[0] == b[0] && a[1] < b[1]
}

func firstRunes(s string) []rune {
	runes := []rune(s)
	return runes[:min(len(runes), maxCompared)]
}
