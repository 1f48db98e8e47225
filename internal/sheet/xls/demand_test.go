package xls

import (
	"errors"
	"testing"

	"tieuchi/internal/sheet"
)

// demandFault demands a fault with the trouble.
func demandFault(t *testing.T, err error, trouble sheet.Trouble) {
	t.Helper()
	var fault *sheet.Fault
	if !errors.As(err, &fault) || fault.Trouble != trouble {
		t.Errorf("got %v, want trouble %d", err, trouble)
	}
}
