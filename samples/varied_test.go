package samples

import (
	"hash/fnv"
	"math"
	"regexp"
	"strconv"
	"testing"
)

// varied gives a made-up commune figures of its own: eight workbooks with the
// same 75 values would look like nothing that offices send. Each stays on its
// side of its requirement, and depends on nothing but the commune's name.
func (c commune) varied() commune {
	c.figures = map[string]any{}
	for id, figure := range figures() {
		c.figures[id] = another(figure.require, figure.value, share(c.name, id))
	}
	for _, short := range c.unmet {
		for i, s := range short {
			short[i].value = fallingShort(figures()[s.id].require, s.value, share(c.name, s.id))
		}
	}
	return c
}

// share draws a part of one from a commune's name and an indicator.
func share(name, id string) float64 {
	hash := fnv.New32a()
	hash.Write([]byte(name + "/" + id))
	const steps = 1000
	return float64(hash.Sum32()%steps) / steps
}

// limit parts a requirement such as "≥ 80%". One of 100% leaves no choice.
func limit(require string) (sign string, value float64, percent bool) {
	parts := regexp.MustCompile(`^(≥|≤) (\d+)(%?)$`).FindStringSubmatch(require)
	if parts == nil {
		return "", 0, false
	}
	value, _ = strconv.ParseFloat(parts[2], 64)
	return parts[1], value, parts[3] == "%"
}

// another is a value that meets a requirement as well as the given one.
func another(require string, value any, share float64) any {
	sign, bound, percent := limit(require)
	if sign == "" {
		return value
	}
	if _, count := value.(int); count && !percent {
		const few = 3
		return int(bound) + int(share*max(few, bound/6))
	}
	const reach = 0.2 // of the limit, or most of the way to 100 %
	room := bound * reach
	if percent {
		room = min(room, (100-bound)*0.9)
	}
	if sign == "≤" {
		room = -bound * 2 * reach
	}
	return tenth(bound + room*share)
}

// fallingShort is a value that misses a requirement by somewhat more.
func fallingShort(require string, value any, share float64) any {
	missed, isFigure := value.(float64)
	sign, _, _ := limit(require)
	if !isFigure || sign == "" {
		return value
	}
	const reach = 0.12
	if sign == "≤" {
		return tenth(missed * (1 + reach*share))
	}
	return tenth(missed * (1 - reach*share))
}

func tenth(value float64) float64 { return math.Round(value*10) / 10 }

// Two communes have few figures in common beside those that leave no choice.
func TestVaried(t *testing.T) {
	a, b := invent("Bản Ví Dụ").varied(), invent("Khun Thí Dụ").varied()
	free, same := 0, 0
	for id, figure := range figures() {
		if sign, _, percent := limit(figure.require); sign == "" || !percent {
			continue
		}
		free++
		if a.figures[id] == b.figures[id] {
			same++
		}
	}
	if free < 20 || same > free/5 {
		t.Errorf("%d of %d percentages are the same", same, free)
	}
}
