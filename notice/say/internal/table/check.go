package table

import (
	"fmt"
	"strings"

	"github.com/plainrights/plainrights/notice/say"
)

// Check returns every fault of the tables, each with its table, its key and what to do. The first table is English.
func Check(tables []*Table) []error {
	var faults []error
	english := map[string]*Row{}
	for _, t := range tables {
		c := &checker{table: t, english: english}
		c.rows()
		faults = append(faults, c.faults...)
	}
	return faults
}

type checker struct {
	table   *Table
	english map[string]*Row // the rows of the first table, which is gone through first
	faults  []error
}

func (c *checker) fault(r *Row, format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf("%s.tsv: %s: %s", c.table.Code, r.Key, fmt.Sprintf(format, args...)))
}

func (c *checker) rows() {
	seen, first := map[string]bool{}, len(c.english) == 0
	for i := range c.table.Rows {
		r := &c.table.Rows[i]
		if strings.Count(r.Key, "/") < 2 || strings.ContainsAny(r.Key, " \t") {
			c.fault(r, "a key is a package, a part and a code, as letter/phrase/dear")
		}
		if seen[r.Key] {
			c.fault(r, "stands there twice; take one away")
		}
		seen[r.Key] = true
		switch do := say.Unfit(r.Text); {
		case strings.TrimSpace(r.Text) == "":
			c.fault(r, "has no words in %s", c.table.Name)
		case strings.Contains(r.Text, "\n"):
			c.fault(r, "has a line feed; make two rows of it")
		case strings.Count(r.Text, "{") != strings.Count(r.Text, "}"):
			c.fault(r, "has a brace that is not paired")
		case do != "":
			c.fault(r, "%s: %.80q", do, r.Text)
		case len(r.Text) > mostText(r.English):
			c.fault(r, "has %d bytes, which is no sentence any more; %d are allowed for its English", len(r.Text),
				mostText(r.English))
		}
		if !r.Waits { // whose words are English
			for _, wrong := range Mutations(c.table.Code, r.Text) {
				c.fault(r, "%s", wrong)
			}
		}
		if first {
			c.english[r.Key] = r
		} else {
			c.translated(r)
		}
	}
	for key, r := range c.english {
		if !seen[key] {
			c.fault(r, "is in en.tsv and not here; go generate ./notice/say adds it in English, as untranslated, or "+
				"add a line with its English and its words in %s", c.table.Name)
		}
	}
}

// mostText is how long the words for an English text may be: far longer than any language needs.
func mostText(english string) int { return 400 + 8*len(english) }

// translated checks a row against the English.
func (c *checker) translated(r *Row) {
	e := c.english[r.Key]
	switch {
	case e == nil:
		c.fault(r, "is not in en.tsv; take it away, or add it there")
	case e.English != r.English:
		c.fault(r, "the English was %q when this was translated, and is %q now; see that the translation still "+
			"holds, then write the English of now beside it", r.English, e.English)
	case r.Waits && r.Text != e.English:
		c.fault(r, "has words of its own, so it is not %s: empty its last cell", waits)
	case !say.SameSlots(e.English, r.Text):
		c.fault(r, "%q has other words in braces than %q", r.Text, e.English)
	}
}
