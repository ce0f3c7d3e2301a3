package element_test

import (
	"testing"

	"github.com/plainrights/plainrights/wasm/view"
)

// The second of two presses in a row, which was meant for what stood there before, neither chooses nor presses
// anything on the screen that has just appeared.
func TestTwoPressesAreOne(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.guest("/presses", strict, module("/a"), h.tax())
	h.guest("/presses-sensitive", strict, module("/a"),
		string(view.AppendHTML(nil, h.embed(h.notices[1], "social-care", 2))))
	drives(t, h, "presses.mjs", job{})
}
