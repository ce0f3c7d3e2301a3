package lint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// ended is a body, a programme or an Act that has come to an end.
type ended struct {
	name string       // as people write it
	from privacy.Date // the first day on which it was no more
	now  string       // what took its place; several are parted by semicolons
}

// bodies are those that notices still name, with the day from which they were no more. A name is found as whole
// words; one in capitals alone only in capitals. The days are those of the Commissioners for Revenue and Customs
// Act 2005 (SI 2005/1126), the Police Reform Act 2002 (SI 2004/671), the Policing and Crime Act 2017 s.33, the
// Health and Care Act 2022 and the regulations under it that abolished NHS Digital, the Health and Social Care Act
// 2012 s.34, the Local Audit and Accountability Act 2014 s.1, the Protection of Freedoms Act 2012 (SI 2012/3006),
// and the Apprenticeships, Skills, Children and Learning Act 2009 s.123 (SI 2010/303). Departments and agencies
// end by no Act: theirs are the days of which the government said so, or the next.
var bodies = []ended{
	{"Customs and Excise", privacy.NewDate(2005, 4, 18), "HM Revenue and Customs"},
	{"Inland Revenue", privacy.NewDate(2005, 4, 18), "HM Revenue and Customs"},
	{"Police Complaints Authority", privacy.NewDate(2004, 4, 1), "Independent Office for Police Conduct"},
	{"Independent Police Complaints Commission", privacy.NewDate(2018, 1, 8), "Independent Office for Police Conduct"},
	{
		"Public Health England",
		privacy.NewDate(2021, 10, 1),
		"UK Health Security Agency; Department of Health and Social Care",
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
	// Health Education England (Transfer of Functions, Abolition and Transitional Provisions) Regulations 2023.
	{"Health Education England", privacy.NewDate(2023, 4, 1), "NHS England"},
	// Health and Social Care Act 2012 s.33.
	{"Strategic Health Authority", privacy.NewDate(2013, 4, 1), "NHS England"},
	// Crime and Courts Act 2013 s.15 (SI 2013/1682).
	{"Serious Organised Crime Agency", privacy.NewDate(2013, 10, 7), "National Crime Agency"},
	// Protection of Freedoms Act 2012 s.87 (SI 2012/3006).
	{"Independent Safeguarding Authority", privacy.NewDate(2012, 12, 1), "Disclosure and Barring Service"},
	{"Education and Skills Funding Agency", privacy.NewDate(2025, 4, 1), "Department for Education"},
	{"Learning and Skills Council", privacy.NewDate(2010, 4, 1), "Department for Education"},
}

// programmes are schemes that came to an end or got another name.
var programmes = []ended{
	{"Troubled Families Programme", privacy.NewDate(2021, 3, 26),
		"Supporting Families; since April 2025 Families First Partnership"},
	{"Troubled Families", privacy.NewDate(2021, 3, 26),
		"Supporting Families; since April 2025 Families First Partnership"},
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

// asWritten are names that are ordinary words as well, as "NHS digital health checks" and "troubled families": they are
// found only with their capitals.
var asWritten = []string{"NHS Digital", "Troubled Families"}

// longer begins what makes a name part of another, as in "Customs and Excise Management Act 1979" and "NHS Digital
// Weight Management Programme": a further word with a capital.
var longer = regexp.MustCompile(`^ \p{Lu}`)

// endedIn finds a thing among words, as whole words; a name in capitals is found in capitals only.
func endedIn(list []ended, text string, day privacy.Date) (ended, bool) {
	for _, e := range list {
		if day.Before(e.from) {
			continue
		}
		whole, name := plain(text), e.name
		in := whole
		if name != strings.ToUpper(name) && !slices.Contains(asWritten, name) {
			in, name = strings.Map(small, in), strings.Map(small, name)
		}
		for at := 0; ; {
			i := strings.Index(in[at:], name)
			if i < 0 {
				break
			}
			i += at
			if !letter(in, i-1) && !letter(in, i+len(name)) && !longer.MatchString(whole[i+len(name):]) &&
				!past(whole[:i], whole[i+len(name):]) {
				return e, true
			}
			at = i + 1
		}
	}
	return ended{}, false
}

var (
	formerly = regexp.MustCompile(`(?i)\b(?:(?:formerly|previously)(?: \p{L}+){0,4}|(?:used to be|was|were)(?: called| known as)?|` +
		`replac\w*|succe(?:eds|eded|ssors?)(?: to| of)?|took over from|gynt)(?: known as| called)?[ (:,]*` +
		`(?:the |yr? )?[‘“"']?$`)
	nowIs = regexp.MustCompile(`(?i)^['’”")]*(?: ?\(|, | which is | and is )(?:which is )?` +
		`(?:now|today|bellach|until|abolished|closed)\b`)
)

// past reports whether the words around a name say that it is one of the past, as "NHS England, formerly NHS Digital"
// and "NHS Digital (now NHS England)" do: whoever reads them is told what is so.
func past(before, after string) bool { return formerly.MatchString(before) || nowIs.MatchString(after) }

// small makes letters small that are as long as their capitals, so that places in a text stay the same.
func small(r rune) rune {
	if r >= 'A' && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

func letter(s string, i int) bool {
	return i >= 0 && i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z' || s[i] >= 0x80)
}

// plain is a name with "and" for an ampersand, and without "the" before it and the stop of "etc.".
func plain(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "&", "and"), "etc.", "etc")
	if len(s) > 4 && strings.EqualFold(s[:4], "the ") {
		s = s[4:]
	}
	return strings.TrimSpace(s)
}

// articles are those of the UK GDPR that are no more, by their numbers: Data (Use and Access) Act 2025 ss.80 and 86 and
// Sch 10, by SI 2026/82.
var articles = []ended{
	{"22", privacy.MainChange(), "Articles 22A to 22D"},
	{"77", privacy.ComplaintDutyBegan(), "section 165 of the Data Protection Act 2018"},
	{"89", privacy.MainChange(), "Articles 84A to 84D"},
}

var (
	anArticle = regexp.MustCompile(`(?i)\barticles?\s+(\d+)\b|\bart\.?\s*(\d+)\b`)
	ofGDPR    = regexp.MustCompile(`(?i)GDPR|data protection`)
)

// dead is an article that is no more, and where a text cites it.
type dead struct {
	value string
	at    int
}

// deadArticles are the articles of the UK GDPR that a text cites and that are no more, where the text says of what.
func deadArticles(text string, day privacy.Date) []dead {
	if !ofGDPR.MatchString(text) {
		return nil
	}
	var out []dead
	for _, m := range anArticle.FindAllStringSubmatchIndex(text, -1) {
		number := text[max(m[2], m[4]):max(m[3], m[5])]
		for _, e := range articles {
			if e.name == number && !day.Before(e.from) && !past(text[:m[0]], text[m[1]:]) {
				out = append(out, dead{"Article " + number + " → " + e.now, m[0]})
			}
		}
	}
	return out
}
