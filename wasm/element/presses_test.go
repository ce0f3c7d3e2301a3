package element_test

import "testing"

// The second of two presses in a row, which was meant for what stood there before, neither chooses nor presses
// anything on the screen that has just appeared.
func TestTwoPressesAreOne(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.guest("/presses", strict, module("/a"), h.tax())
	drives(t, h, "presses.mjs", job{})
}
