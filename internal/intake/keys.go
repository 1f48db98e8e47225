package intake

import "strconv"

// criterionKey names a criterion as findings print it.
func criterionKey(number int) string { return "tiêu chí " + strconv.Itoa(number) }

// indicatorKey names an indicator as findings print it.
func indicatorKey(id string) string { return "chỉ tiêu " + id }
