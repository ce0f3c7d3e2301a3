package lint

import (
	"reflect"
	"regexp"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// residueChecks are guesses, which are made only where somebody asks for them.
var residueChecks = []Check{
	{Code: "TXT008", Name: "residue-of-another-notice", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(1)")), residue: strangers},
}

// subjects are people and matters that a page speaks of when it was made from a page about them.
var subjects = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\byour child(?:ren)?\b|\bpupils?\b`),
	regexp.MustCompile(`(?i)\bmemorials?\b|\bgraves?\b|\bburials?\b|\bcemeter(?:y|ies)\b`),
	regexp.MustCompile(`(?i)\byour tenancy\b|\byour landlord\b`),
	regexp.MustCompile(`(?i)\bjob applicants?\b|\byour application for employment\b|\byour employment\b`),
	regexp.MustCompile(`(?i)\bpatients?\b|\byour GP\b`),
	regexp.MustCompile(`(?i)\byour planning application\b`),
}

// about is what a page for people says of them.
var about = map[notice.Audience]string{
	notice.AudienceChild: "your child", notice.AudienceParent: "your child", notice.AudienceEmployee: "your employment",
	notice.AudienceFamilyOfDeceased: "burials",
}

// Residue returns what the text of a page speaks of and the notice that was typed from it does not, which may have been
// left over from another notice. It is a guess, so that neither Run nor Page makes it. The notice is one in English, as
// the page is. A zero day is that on which the library states the law.
func Residue(n *notice.Notice, text string, day privacy.Date) []Finding {
	return residueTable(n, text, day, Checks())
}

func residueTable(n *notice.Notice, text string, day privacy.Date, table []Check) []Finding {
	if n == nil || n.Language != notice.English {
		return nil
	}
	p := &page{text: text, day: dayOf(day)}
	for i := range table {
		if table[i].residue != nil && table[i].Holds(p.day) {
			p.row = &table[i]
			p.row.residue(p, said(n))
		}
	}
	return sorted(p.out)
}

// said is all the words of a notice, and what goes without saying for those whom it is about.
func said(n *notice.Notice) string {
	var b strings.Builder
	var add func(v reflect.Value)
	add = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			b.WriteString(v.String() + "\n")
		case reflect.Struct:
			for i := range v.NumField() {
				add(v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				add(v.Index(i))
			}
		}
	}
	add(reflect.ValueOf(*n))
	for i := range n.Activities {
		for _, a := range n.Activities[i].Audiences {
			b.WriteString(about[a] + "\n")
		}
	}
	return b.String()
}

// strangers are subjects that the page has and the notice has not, in any of their words.
func strangers(p *page, said string) {
	for _, subject := range subjects {
		if at := subject.FindStringIndex(p.text); at != nil && !subject.MatchString(said) {
			p.tell(at[0], p.text[at[0]:at[1]])
		}
	}
}
