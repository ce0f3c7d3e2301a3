package lint

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// ended is a body, a programme or an Act that has come to an end.
type ended struct {
	name string       // as people write it
	from privacy.Date // the first day on which it was no more
	now  string       // what took its place
}

// bodies are those that notices still name, with the day from which they were no more. A name is found as whole words;
// one in capitals alone only in capitals.
var bodies = []ended{
	{"Customs and Excise", privacy.NewDate(2005, 4, 18), "HM Revenue and Customs"},
	{"Inland Revenue", privacy.NewDate(2005, 4, 18), "HM Revenue and Customs"},
	{"Police Complaints Authority", privacy.NewDate(2004, 4, 1), "Independent Office for Police Conduct"},
	{"Independent Police Complaints Commission", privacy.NewDate(2018, 1, 8), "Independent Office for Police Conduct"},
	{
		"Public Health England",
		privacy.NewDate(2021, 10, 1),
		"UK Health Security Agency, Department of Health and Social Care",
	},
	{"NHS Digital", privacy.NewDate(2023, 2, 1), "NHS England"},
	{"Clinical Commissioning Group", privacy.NewDate(2022, 7, 1), "integrated care board"},
	{"Clinical Commissioning Groups", privacy.NewDate(2022, 7, 1), "integrated care boards"},
	{"Primary Care Trust", privacy.NewDate(2013, 4, 1), "integrated care board"},
	{
		"Audit Commission",
		privacy.NewDate(2015, 4, 1),
		"external auditors; Cabinet Office for the National Fraud Initiative",
	},
	{"Criminal Records Bureau", privacy.NewDate(2012, 12, 1), "Disclosure and Barring Service"},
	{"UK Border Agency", privacy.NewDate(2013, 4, 1), "Home Office"},
	{"DCLG", privacy.NewDate(2018, 1, 8), "Ministry of Housing, Communities and Local Government"},
	{"Department for Communities and Local Government", privacy.NewDate(2018, 1, 8),
		"Ministry of Housing, Communities and Local Government"},
	{"DLUHC", privacy.NewDate(2024, 7, 9), "Ministry of Housing, Communities and Local Government"},
	{"Department for Levelling Up, Housing and Communities", privacy.NewDate(2024, 7, 9),
		"Ministry of Housing, Communities and Local Government"},
	{"Learning and Skills Council", privacy.NewDate(2010, 4, 1), "Department for Education"},
}

// programmes are schemes that came to an end or got another name.
var programmes = []ended{
	{"Troubled Families", privacy.NewDate(2021, 3, 26), "Supporting Families"},
}

// endedBy finds a thing by its whole name.
func endedBy(list []ended, name string, day privacy.Date) (ended, bool) {
	for _, e := range list {
		if strings.EqualFold(e.name, plain(name)) && !day.Before(e.from) {
			return e, true
		}
	}
	return ended{}, false
}

// endedIn finds a thing among words, as whole words; a name in capitals is found in capitals only.
func endedIn(list []ended, text string, day privacy.Date) (ended, bool) {
	for _, e := range list {
		if day.Before(e.from) {
			continue
		}
		in, name := plain(text), e.name
		if name != strings.ToUpper(name) {
			in, name = strings.ToLower(in), strings.ToLower(name)
		}
		for at := 0; ; {
			i := strings.Index(in[at:], name)
			if i < 0 {
				break
			}
			i += at
			if !letter(in, i-1) && !letter(in, i+len(name)) {
				return e, true
			}
			at = i + 1
		}
	}
	return ended{}, false
}

func letter(s string, i int) bool {
	return i >= 0 && i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z' || s[i] >= 0x80)
}

// plain is a name with "and" for an ampersand, and without "the" before it.
func plain(s string) string {
	s = strings.ReplaceAll(s, "&", "and")
	if len(s) > 4 && strings.EqualFold(s[:4], "the ") {
		s = s[4:]
	}
	return strings.TrimSpace(s)
}
