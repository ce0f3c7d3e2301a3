package letter

import (
	"strings"
	"testing"
)

// A number that is dialled is one that rings, from here and from abroad.
func TestDial(t *testing.T) {
	for written, want := range map[string]string{
		"0113 222 4444": "01132224444", "+44 (0)113 222-4444": "+441132224444", "+44 (0) 113 222 4444": "+441132224444",
		"+44 0113 222 4444":    "+441132224444",
		"0044 (0)113 222 4444": "00441132224444", "(+44) 113 222 4444": "+441132224444",
		"(0113) 222 4444": "01132224444", "101": "101", " 101\u200e ": "101",
		"": "", "12": "", "+12": "", "ask for Ann": "", "1;ext=2": "", "++441132224444": "", "0113+222": "",
		"0113 222 4444 0113 222 5555": "", strings.Repeat("1", 16): "", "javascript:1": "",
	} {
		if got := Dial(written); got != want {
			t.Errorf("%q is dialled as %q, not %q", written, got, want)
		}
	}
}
