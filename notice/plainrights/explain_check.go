package main

import (
	"fmt"
	"strings"

	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/explain"
)

// explained is the page of a check in a language: in English that which package lint has.
func explained(v say.Voice, c *lint.Check) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s %s\n\n%s **%s**\n\n", c.Code, c.Name, lint.Wrong(v, c.Code), lint.Mend(v, c.Code))
	fmt.Fprintf(&b, "| %s | %s | %s |\n|---|---|---|\n", line(v, lineLevel), line(v, lineMended), line(v, lineHolds))
	fmt.Fprintf(&b, "| %s | %s | %s |\n\n", coded(v, &levelFamily, string(c.Level)),
		coded(v, &menderFamily, string(c.Mend)),
		holds(v, c))
	if ask := lint.Ask(v, c.Code); ask != "" {
		fmt.Fprintf(&b, "> %s\n\n", ask)
	}
	page, _ := lint.Explained(c.Code)
	avoid, prefer := examplesOf(string(page))
	fmt.Fprintf(&b, "## %s\n\n```%s```\n\n## %s\n\n```%s```\n\n## %s\n\n", line(v, lineAvoid), avoid,
		line(v, linePrefer), prefer, line(v, lineWhy))
	if c.Practice {
		b.WriteString(line(v, linePractice) + "\n\n")
	}
	for i := range c.Cites {
		fmt.Fprintf(&b, "- [%s](%s)\n", explain.CiteLong(v, &c.Cites[i]), c.Cites[i].URL())
	}
	return b.String()
}

// examplesOf are what stands between the fences of a page, which are of documents or of pages and no words of ours.
func examplesOf(page string) (avoid, prefer string) {
	parts := strings.Split(page, "\n```")
	if len(parts) < 5 {
		return "", ""
	}
	return parts[1] + "\n", parts[3] + "\n"
}

// holds is the days on which a check is made.
func holds(v say.Voice, c *lint.Check) string {
	switch {
	case !c.Force.From.IsZero():
		return line(v, lineSince, "day", c.Force.From.String())
	case !c.Force.Until.IsZero():
		return line(v, lineBefore, "day", c.Force.Until.String())
	}
	return line(v, lineAlways)
}

// line is words of this command, with a value in each slot.
func line(v say.Voice, w say.Word, slots ...string) string {
	text := v.Text(&catalogue, w)
	for i := 0; i+1 < len(slots); i += 2 {
		text = strings.Replace(text, "{"+slots[i]+"}", slots[i+1], 1)
	}
	return text
}

// coded is the words of a code.
func coded(v say.Voice, f *say.Family, code string) string { return v.Of(&catalogue, f, code, 0) }
