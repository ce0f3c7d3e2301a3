package catalogue

import (
	"strings"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

// The catalogue says what the review of the words had the answers say: what a page of a right must say, and must not.
func TestReviewOfTheWords(t *testing.T) {
	for _, c := range []struct {
		row      string
		right    privacy.Right
		say, not string // several parted by "; "
	}{
		{"W03", privacy.RightObject, "An objection to direct marketing ends it; no period below is allowed for it " +
			"([Art 21(3)]", ""},
		{"W04", privacy.RightAccess, "adoption records, so far as a law that the Data Protection Act names; No " +
			"other law on secrecy is enough", "that another law keeps closed"},
		{"W05", privacy.RightAccess, "legal advice in confidence, or for what was made for a court case; a lawyer " +
			"must keep secret for a client", "advice that it asked for or got"},
		{"W06", privacy.RightAccess, "outside most of these rights. You can still complain, and go to court",
			"outside all of these rights"},
		{"W07", privacy.RightInformed, "This does not go for crimes under the Data Protection Act, or for false " +
			"statements", ""},
		{"W08", privacy.RightAccess, "for setting or collecting tax, or against fraud with public money",
			"against tax or benefit fraud"},
		{"W12", privacy.RightAccess, "That does not go for what you have seen or know already", ""},
		{"Art 14(3)", privacy.RightInformed, "| elsewhere | within a month |; | elsewhere | at first communication " +
			"|; | elsewhere | at first disclosure |; | the person | at collection |", ""},
		{"exam marks", privacy.RightAccess, "five months from the request or forty days from the results", ""},
	} {
		page := string(Page(c.right))
		for _, s := range strings.Split(c.say, "; ") {
			if !strings.Contains(page, s) {
				t.Errorf("%s: the page of %s does not say %q", c.row, c.right, s)
			}
		}
		if c.not != "" && strings.Contains(page, c.not) {
			t.Errorf("%s: the page of %s says %q", c.row, c.right, c.not)
		}
	}
}
