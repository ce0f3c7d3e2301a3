package lint

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/plainrights/plainrights/privacy"
)

// pageChecks are of what a page prints, which a typed notice has in its author's own words.
var pageChecks = []Check{
	{Code: "TXT002", Name: "placeholder-left-in", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(1)")), page: placeholder},
	{Code: "TXT003", Name: "sentence-twice", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(1)")), page: sentenceTwice},
	{Code: "TXT004", Name: "page-time-too-long", Level: Warning, Mend: ByAuthor,
		Cites: inTime(), page: pageTime(32, 1000)},
	{Code: "TXT005", Name: "page-time-not-as-the-law-counts", Level: Note, Mend: ByAuthor,
		Cites: inTime(), page: pageTime(28, 31)},
	{Code: "TXT006", Name: "page-request-in-writing", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(2)"), gdpr("Art 15")), page: pageWriting},
	{Code: "TXT007", Name: "page-law-or-body-that-is-no-more", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 12(1)"), gdpr("Art 5(1)(a)")), page: pageEnded},
	{Code: "TXT009", Name: "page-registration-number", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(1)(a)"), dpa("s.137")), page: pageRegistration},
	{Code: "TXT010", Name: "page-period-without-unit", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(a)"), gdpr("Art 12(1)")), page: pageNoUnit},
	{Code: "TXT011", Name: "page-article-that-is-no-more", Level: Warning, Mend: ByAuthor,
		Force: since(privacy.MainChange()), Cites: cites(gdpr("Art 12(1)"), gdpr("Art 5(1)(a)")), page: pageArticle},
}

// page is the text of a page, one sentence or line after the other.
type page struct {
	text      string
	sentences []sentence
	day       privacy.Date
	row       *Check
	out       []Finding
}

// sentence is one, and where it begins.
type sentence struct {
	words string
	at    int
}

// Page returns what is to be said of the text of a published page on a day, each with its line and column. It is text,
// and not HTML. A zero day is that on which the library states the law.
func Page(text string, day privacy.Date) []Finding { return pageTable(text, day, Checks()) }

func pageTable(text string, day privacy.Date, table []Check) []Finding {
	p := &page{text: text, day: dayOf(day), sentences: sentences(text)}
	for i := range table {
		if table[i].page != nil && table[i].Holds(p.day) {
			p.row = &table[i]
			p.row.page(p)
		}
	}
	return sorted(p.out)
}

// tell adds a finding at an offset.
func (p *page) tell(at int, value string) {
	before := p.text[:at]
	start := strings.LastIndexByte(before, '\n') + 1
	p.out = append(p.out, Finding{Code: p.row.Code, Level: p.row.Level, Line: strings.Count(before, "\n") + 1,
		Column: utf8.RuneCountInString(before[start:]) + 1, Value: value, Cites: inForce(p.row.Cites, p.day),
		Mend: p.row.Mend})
}

// short is words that are cut short by a stop, after which the sentence goes on.
var short = regexp.MustCompile(`(?i)\b(?:etc|e\.g|i\.e|no|art|para|reg|sch)$`)

// sentences cuts a text at the ends of lines and of sentences.
func sentences(text string) []sentence {
	var out []sentence
	start := 0
	for i := 0; i <= len(text); i++ {
		end := i == len(text) || text[i] == '\n' ||
			strings.IndexByte(".!?", text[i]) >= 0 && (i+1 == len(text) || strings.IndexByte(" \t\r\n", text[i+1]) >= 0)
		if !end || i < len(text) && text[i] == '.' && short.MatchString(text[start:i]) {
			continue
		}
		words := strings.TrimLeft(text[start:min(i+1, len(text))], " \t\r\n")
		at := min(i+1, len(text)) - len(words)
		if words = strings.TrimRight(words, " \t\r\n"); words != "" {
			out = append(out, sentence{words, at})
		}
		start = i + 1
	}
	return out
}

var (
	placeholders = regexp.MustCompile(
		`(?i)\[\s*(?:insert|enter|add|name of|link to|your|date|e\.g|council name|x{2,}|tbc)\b` +
			`[^\]\n]*\]|\(\s*insert [^)\n]*\)|<\s*insert[^>\n]*>|\{\{[^}\n]*\}\}|\blorem ipsum\b`,
	)
	bullet = regexp.MustCompile(`^(?:[•*·–-]|\d+[.)])\s`)
	period = regexp.MustCompile(`(?i)\b(\d{1,3})\s+(calendar |working )?(days?|weeks?)\b`)
	answer = regexp.MustCompile(`(?i)\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|deal with|comply|provide)\b`)
	asked  = regexp.MustCompile(
		`(?i)\b(?:subject access|your (?:data )?(?:request|rights?)|rights? request|access request)\b`,
	)
	anyRequest = regexp.MustCompile(`(?i)\brequests? (?:must|should|needs?|ha[sv]e?|can only|will only)\b`)
	ofYou      = regexp.MustCompile(`(?i)\byou (?:must|have|need)\b`)
	others     = regexp.MustCompile(`(?i)\b(?:complain\w*|acknowledg\w*|freedom of information|environmental information|` +
		`FOI|EIR|appeal\w*|delete\w*|kept|keep|recordings?|exten(?:d\w*|sions?)|further|additional|extra|another|` +
		`reviews?|complex|police|solicitors?)\b`)
)

func placeholder(p *page) {
	for _, m := range placeholders.FindAllStringIndex(p.text, -1) {
		if strings.HasPrefix(p.text[m[1]:], "(") {
			continue // the words of a link, as Markdown has them
		}
		p.tell(m[0], p.text[m[0]:m[1]])
	}
}

// sentenceTwice is of whole sentences on a page, and of items within one list: headings, and items of several lists of
// one template, stand there more than once for good reason.
func sentenceTwice(p *page) {
	whole, list := map[string]bool{}, map[string]bool{}
	for _, s := range p.sentences {
		words := strings.Fields(strings.ToLower(s.words))
		key, seen := strings.Join(words, " "), whole
		switch item := bullet.MatchString(s.words); {
		case item:
			seen = list
		case len(words) < 8 || strings.IndexByte(".!?", key[len(key)-1]) < 0:
			list = map[string]bool{}
			continue
		default:
			list = map[string]bool{}
		}
		if seen[key] {
			p.tell(s.at, s.words)
		}
		seen[key] = true
	}
}

// pageTime is of a time to answer a request about rights, in days by the calendar from one number to another: of
// sentences that speak of nothing else that has a time.
func pageTime(least, most int) func(*page) {
	return func(p *page) {
		for _, s := range p.sentences {
			m := period.FindStringSubmatchIndex(s.words)
			if m == nil || !answer.MatchString(s.words) || !asked.MatchString(s.words) ||
				others.MatchString(s.words) || ofYou.MatchString(s.words) {
				continue
			}
			n, _ := strconv.Atoi(s.words[m[2]:m[3]])
			if strings.HasPrefix(strings.ToLower(s.words[m[6]:m[7]]), "week") {
				n *= 7
			} else if m[4] >= 0 && strings.EqualFold(strings.TrimSpace(s.words[m[4]:m[5]]), "working") {
				n = n * 7 / 5
			}
			if n >= least && n <= most {
				p.tell(s.at+m[0], s.words[m[0]:m[1]])
			}
		}
	}
}

func pageWriting(p *page) {
	for _, s := range p.sentences {
		if onlyWriting(s.words) &&
			(asked.MatchString(s.words) || anyRequest.MatchString(s.words)) &&
			!others.MatchString(s.words) {
			p.tell(s.at, s.words)
		}
	}
}

// pageEnded is of names that stand on the page, whatever it says of them: it may tell of the past.
func pageEnded(p *page) {
	for _, s := range p.sentences {
		told := ""
		for _, list := range [][]ended{bodies, programmes, repealed} {
			for i := range list {
				if list[i].name == disability || strings.Contains(told, list[i].name+" ") {
					continue // still law in Northern Ireland, where a text may be of; or part of what is told
				}
				if e, ok := endedIn(list[i:i+1], s.words, p.day); ok {
					p.tell(s.at, e.name+" → "+e.now)
					told += e.name + " \n"
				}
			}
		}
	}
}

var (
	registration = regexp.MustCompile(`(?i)\b(?:registration|notification|register|registered)` +
		`(?: number| no\.?| reference| ref\.?| entry)+[^.;\d]{0,40}?\b([a-z]{0,2}\d{4,}[a-z]?)\b`)
	ofRegister = regexp.MustCompile(`(?i)\b(?:ICO|Information Commission(?:er)?|data protection|controller)\b`)
	ofOthers   = regexp.MustCompile(`(?i)\b(?:charit\w*|company|companies|VAT)\b`)
	registered = regexp.MustCompile(`^Z[A-Z]?\d{6,7}X?$`)
	noUnit     = regexp.MustCompile(`(?i)\b(?:kept|keep|keeps|retain\w*|retention|held|stored?)\b[^.;]{0,60}?\b` +
		`(\d{1,2}) (?:after|following|from) (?:the|your|closure|creation|date|end|last)\b`)
)

// pageRegistration is of a number of the regulator's register that has not the form of one: a Z, perhaps a second
// letter, six or seven digits, and perhaps an X. A notice that has one is refused by notice.Decode.
func pageRegistration(p *page) {
	for _, s := range p.sentences {
		if !ofRegister.MatchString(s.words) || ofOthers.MatchString(s.words) {
			continue
		}
		for _, m := range registration.FindAllStringSubmatchIndex(s.words, -1) {
			if number := s.words[m[2]:m[3]]; !registered.MatchString(strings.ToUpper(number)) {
				p.tell(s.at+m[2], number)
			}
		}
	}
}

// pageNoUnit is of a period whose unit is not printed, as "6 after the current year": a typed notice has to have one.
func pageNoUnit(p *page) {
	for _, s := range p.sentences {
		if m := noUnit.FindStringSubmatchIndex(s.words); m != nil {
			p.tell(s.at+m[2], s.words[m[2]:m[1]])
		}
	}
}

func pageArticle(p *page) {
	for _, s := range p.sentences {
		for _, dead := range deadArticles(s.words, p.day) {
			p.tell(s.at+dead.at, dead.value)
		}
	}
}
