package intake

import "tieuchi/internal/criteria"

// maxRemembered bounds the texts of each kind that are remembered.
const maxRemembered = 20_000

// memory is what has been worked out of the texts of one workbook. The same
// words stand in sheet after sheet and, in a table of many communes, are looked
// at for each of them; folding them costs more than all the comparing. What is
// remembered depends on the text alone, so that it never shows in a result.
type memory struct {
	norms  map[string]string
	sets   map[string][]string
	labels map[string]label
	names  map[*criteria.RuleSet]nameIndex
	found  map[nameQuery]int
}

// nameQuery is a text that was looked for among the names of criteria.
type nameQuery struct {
	rules *criteria.RuleSet
	name  string
}

func newMemory() *memory {
	return &memory{
		norms: make(map[string]string), sets: make(map[string][]string), labels: make(map[string]label),
		names: make(map[*criteria.RuleSet]nameIndex), found: make(map[nameQuery]int),
	}
}

// remember is work's answer for a key, worked out once.
func remember[K comparable, V any](known map[K]V, key K, work func(K) V) V {
	answer, ok := known[key]
	if !ok {
		answer = work(key)
		if len(known) < maxRemembered {
			known[key] = answer
		}
	}
	return answer
}

// norm is norm remembered.
func (m *memory) norm(text string) string { return remember(m.norms, text, norm) }

func (g *grid) norm(text string) string { return g.memory.norm(text) }

// words is wordSet remembered; nobody may change it.
func (g *grid) words(text string) []string { return remember(g.memory.sets, text, wordSet) }

// label is parseLabel remembered.
func (g *grid) label(text string) label { return remember(g.memory.labels, text, parseLabel) }

// criterion is the number of the criterion that a rule set has under a name, 0
// for none.
func (m *memory) criterion(rules *criteria.RuleSet, name string) int {
	return remember(m.found, nameQuery{rules, name}, func(q nameQuery) int {
		return remember(m.names, rules, indexNames).find(q.name)
	})
}
