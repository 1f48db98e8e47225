package vntext

import (
	"strings"
	"sync"
)

// initialList has the consonants that a Vietnamese syllable may begin with. The
// i of gi and the u of qu may be heard in the rhyme.
const initialList = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"

// rhymeList has what follows the initial, without tone.
const rhymeList = `
	a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
	i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
	o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet
	oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
	u ua uân uâng uât uây uc ui um un ung up ut uê uêch uênh uơ uôc uôi uôm uôn uông uôt
	uy uya uych uynh uyên uyêt uyn uyp uyt uyu
	ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
	y ych yn ynh yt yêm yên yêng yêt yêu`

// initials is initialList, and no consonant at all.
var initials = sync.OnceValue(func() []string { return append(strings.Fields(initialList), "") })

// rhymes is the set of rhymeList.
var rhymes = sync.OnceValue(func() map[string]bool { return setOf(rhymeList) })

// openNuclei are the vowels that may end a word, closedNuclei those that a
// consonant may follow.
var openNuclei = sync.OnceValue(func() map[string]bool { return nuclei(false) })

var closedNuclei = sync.OnceValue(func() map[string]bool { return nuclei(true) })

func nuclei(closed bool) map[string]bool {
	set := make(map[string]bool)
	for rhyme := range rhymes() {
		if nucleus := strings.TrimRight(rhyme, "cghmnpt"); (nucleus != rhyme) == closed {
			set[nucleus] = true
		}
	}
	return set
}

func setOf(list string) map[string]bool {
	set := make(map[string]bool)
	for _, word := range strings.Fields(list) {
		set[word] = true
	}
	return set
}

// spelled tells whether the initial is the one that is written before this
// vowel: k, gh, ngh before e, ê, i and y, else c, g, ng.
func spelled(initial, rhyme string) bool {
	bright := strings.HasPrefix(rhyme, "e") || strings.HasPrefix(rhyme, "ê") ||
		strings.HasPrefix(rhyme, "i") || strings.HasPrefix(rhyme, "y")
	switch initial {
	case "k", "gh", "ngh":
		return bright
	case "c", "ng":
		return !bright
	case "g":
		return !bright || strings.HasPrefix(rhyme, "i") // gì, giếng
	case "gi":
		return !strings.HasPrefix(rhyme, "i")
	}
	return true
}
