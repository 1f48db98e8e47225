package intake

import (
	"strconv"

	"tieuchi/internal/criteria"
)

// criterionTitle is a criterion as findings name it: "2 (Giao thông)".
func criterionTitle(c *criteria.Criterion) string {
	return strconv.Itoa(c.Number) + " (" + c.Name + ")"
}

// criterionKey names a criterion as findings print it.
func criterionKey(number int) string { return "tiêu chí " + strconv.Itoa(number) }

// indicatorKey names an indicator as findings print it.
func indicatorKey(id string) string { return "chỉ tiêu " + id }
