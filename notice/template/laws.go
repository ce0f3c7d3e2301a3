package template

import (
	_ "embed" // the laws
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

//go:embed laws.tsv
var lawTable string

// law is a row of laws.tsv.
type law struct {
	code, title, kind, year, number, part, place, power, nations, checked string
}

// Checked is how the provision of a law was checked when it was entered.
type Checked struct {
	Law notice.Law `json:"law"` // the law, as a notice names it in English
	// How is text, contents, quoted, rules, title or recall: see laws.tsv.
	How string `json:"how"`
}

// Laws returns every law that a template names and how it was checked, in the order of their table.
func Laws() []Checked {
	var out []Checked
	for _, l := range lawRows() {
		out = append(out, Checked{l.in(say.Voice{}), l.checked})
	}
	return out
}

func lawRows() []law {
	var out []law
	for line := range strings.Lines(lawTable) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] == '#' || len(f) != 10 {
			continue
		}
		out = append(out, law{f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9]})
	}
	return out
}

// nationLetters are the letters of the nations in laws.tsv.
var nationLetters = map[privacy.Nation]string{privacy.NationEngland: "E", privacy.NationWales: "W",
	privacy.NationScotland: "S", privacy.NationNorthernIreland: "N"}

// lawsOf are those of some laws, by their codes, that are law in a nation.
func lawsOf(codes string, v say.Voice, nation privacy.Nation) []notice.Law {
	var out []notice.Law
	wanted, all := strings.Fields(codes), lawRows()
	for i := range all {
		if slices.Contains(wanted, all[i].code) && strings.Contains(all[i].nations, nationLetters[nation]) {
			out = append(out, all[i].in(v))
		}
	}
	return out
}

// in is the law as a notice in a language names it. Its title is that which it was enacted with.
func (l *law) in(v say.Voice) notice.Law {
	out := notice.Law{ID: notice.ID(l.code), Title: notice.Text(l.title), Kind: notice.LawKind(l.kind),
		Number: notice.Text(l.number), Power: notice.Power(l.power)}
	if year, err := strconv.Atoi(l.year); err == nil {
		out.Years = []int{year}
	}
	if l.part != "" {
		out.Provision = notice.Text(strings.ReplaceAll(v.Of(&catalogue, &placeFamily, l.part, 0), "{number}", l.place))
	}
	return out
}
