package lint

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// lawChecks are of the laws that are named.
var lawChecks = []Check{
	{Code: "LAW001", Name: "law-that-is-no-more", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 6(3)"), gdpr("Art 5(1)(a)")), run: deadLaw},
	{Code: "LAW002", Name: "act-without-year", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 6(3)"), gdpr("Art 12(1)")), run: noYear},
	{Code: "LAW003", Name: "law-misnamed", Level: Warning, Mend: ByMachine,
		Cites: cites(gdpr("Art 6(3)"), gdpr("Art 12(1)")), run: lawMisnamed},
	{Code: "LAW004", Name: "no-law-among-laws", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 6(3)")), run: notALaw},
	{Code: "LAW005", Name: "no-act-of-that-year", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 6(3)")), run: noActOfYear},
	{Code: "LAW006", Name: "no-act-of-that-name", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 6(3)")), run: noActOfName},
	{Code: "LAW007", Name: "law-twice", Level: Note, Mend: ByMachine,
		Cites: cites(gdpr("Art 12(1)")), run: lawTwice},
	{Code: "LAW008", Name: "european-regulation", Level: Warning, Mend: ByAuthor, Force: since(transitionEnded),
		Cites: cites(dpa("s.3(10)"), gdpr("Art 12(1)")), run: europeanRegulation},
	{Code: "LAW009", Name: "article-that-is-no-more", Level: Warning, Mend: ByAuthor,
		Force: since(privacy.MainChange()), Cites: cites(gdpr("Art 12(1)"), gdpr("Art 5(1)(a)")), run: deadArticle},
}

// eachLaw visits every law that the notice names as one that it relies on, and those of its rules of retention.
func (r *run) eachLaw(visit func(l *notice.Law, at place)) {
	r.statements("laws", func(u *use, at place) {
		for i := range u.s.Laws.Items {
			visit(&u.s.Laws.Items[i], at.in("items").item(i, u.s.Laws.Items[i].ID))
		}
	})
	r.statements("retention", func(u *use, at place) {
		for i := range u.s.Retention.Rules {
			rule := &u.s.Retention.Rules[i]
			for j := range rule.Laws {
				visit(&rule.Laws[j], at.in("rules").item(i, rule.ID).in("laws").item(j, rule.Laws[j].ID))
			}
		}
	})
}

func enacted(l *notice.Law) bool { return l.Kind == notice.LawAct || l.Kind == notice.LawRegulations }

// cited is a law with a year of it.
func cited(title string, year int) string { return title + " " + strconv.Itoa(year) }

func deadLaw(r *run) {
	r.eachLaw(func(l *notice.Law, at place) {
		for _, year := range l.Years {
			if e, ok := endedBy(repealed, cited(plain(string(l.Title)), year), r.day); ok && !r.stillLaw(&e) {
				r.tell(at, e.name+" → "+e.now, nil)
			}
		}
	})
}

// noYear is of one Act or instrument: of several that share a name without years, as "the Housing Acts", it is not
// known which is meant either.
func noYear(r *run) {
	r.eachLaw(func(l *notice.Law, at place) {
		if misnomer(l) != "" {
			return // that there is no such Act is LAW006
		}
		if l.Kind == notice.LawAct && len(l.Years) == 0 || l.Kind == notice.LawRegulations && len(l.Years) == 0 &&
			l.Number == "" {
			r.tell(at, string(l.Title), nil)
		}
	})
}

// lawMisnamed is of a law that the page prints otherwise than its name is, which its author kept as published.
func lawMisnamed(r *run) {
	r.eachLaw(func(l *notice.Law, at place) {
		if l.AsPublished != "" && enacted(l) && !sameLaw(l) && misnomer(l) == "" &&
			!initials(string(l.AsPublished)) {
			r.tell(at.in("as_published"), string(l.AsPublished), nil)
		}
	})
}

// initials reports whether what is printed is the initials of a law, as "PACE" and "DPA 2018", which are no wrong name.
func initials(as string) bool {
	as = strings.TrimRight(as, " 0123456789")
	return as != "" && !strings.ContainsFunc(as, func(r rune) bool { return r < 'A' || r > 'Z' })
}

// sameLaw reports whether what is printed is the name and the years, but for what comes between them.
func sameLaw(l *notice.Law) bool {
	as := strings.ToLower(plain(string(l.AsPublished)))
	rest, ok := strings.CutPrefix(as, strings.ToLower(plain(string(l.Title))))
	if !ok {
		return false
	}
	for _, year := range l.Years {
		if !strings.Contains(rest, strconv.Itoa(year)) {
			return false
		}
	}
	return true
}

func notALaw(r *run) {
	r.eachLaw(func(l *notice.Law, at place) {
		switch l.Kind {
		case notice.LawScheme, notice.LawGuidance, notice.LawDirective:
			r.tell(at, string(l.Title), nil)
		}
	})
}

// noActOfYear is of an Act whose name the table has, with a year in which none of that name was passed. Acts for
// Northern Ireland have the same names but for what stands in brackets at their end, which their author may have left
// out.
func noActOfYear(r *run) {
	r.eachLaw(func(l *notice.Law, at place) {
		if l.Kind != notice.LawAct || r.n.Nation == privacy.NationNorthernIreland ||
			slices.Contains(l.Nations, privacy.NationNorthernIreland) {
			return
		}
		for _, a := range acts {
			if !strings.EqualFold(a.title, plain(string(l.Title))) {
				continue
			}
			for _, year := range l.Years {
				if year >= a.since && year <= lastYear && !slices.Contains(a.years, year) {
					r.tell(at, cited(a.title, year), nil)
				}
			}
		}
	})
}

func noActOfName(r *run) {
	r.eachLaw(func(l *notice.Law, at place) {
		if never := misnomer(l); never != "" {
			r.tell(at, never, nil)
		}
	})
}

// misnomer is the name that a page gives to an Act and that no Act has; "" where it gives none.
func misnomer(l *notice.Law) string {
	if l.Kind != notice.LawAct {
		return ""
	}
	for _, text := range []string{string(l.Title), string(l.AsPublished)} {
		for _, never := range misnomers {
			if strings.EqualFold(strings.TrimRight(plain(text), " 0123456789,"), never) {
				return never
			}
		}
	}
	return ""
}

func lawTwice(r *run) {
	r.statements("laws", func(u *use, at place) {
		items := u.s.Laws.Items
		for i := range items {
			for j := range i {
				a, b := &items[i], &items[j]
				if strings.EqualFold(string(a.Title), string(b.Title)) && slices.Equal(a.Years, b.Years) &&
					a.Number == b.Number && a.Provision == b.Provision && a.For == b.For && a.Kind == b.Kind {
					r.tell(at.in("items").item(i, a.ID), string(a.Title), nil)
				}
			}
		}
	})
}

// europeanRegulation is of words that name the Regulation as that of the European Union.
func europeanRegulation(r *run) {
	r.words(func(words string, at place) {
		if european2016.MatchString(words) {
			r.tell(at, words, nil)
		}
	})
}

func deadArticle(r *run) {
	r.words(func(words string, at place) {
		for _, dead := range deadArticles(words, r.day) {
			r.tell(at, dead.value, nil)
		}
	})
}

// words visits the author's own words, wherever they are: not what the page prints, titles of documents, nor remarks.
func (r *run) words(visit func(words string, at place)) {
	walk(reflect.ValueOf(r.n).Elem(), place{}, func(v reflect.Value, at place) {
		switch v.Interface().(type) {
		case notice.Provenance, notice.Source, notice.Remark, notice.Link, notice.Definition:
			return
		}
		for i := range v.NumField() {
			f := v.Type().Field(i)
			name, inline := member(f)
			if f.Type == reflect.TypeFor[notice.Text]() && !inline && name != "as_published" && name != "title" {
				visit(v.Field(i).String(), at.in(name))
			}
		}
	})
}

// repealed are laws that notices still name, with the day from which they were no more.
var repealed = []ended{
	{"Data Protection Act 1984", privacy.NewDate(2000, 3, 1), "UK GDPR and Data Protection Act 2018"},
	{"Data Protection Act 1998", privacy.LawBegan(), "UK GDPR and Data Protection Act 2018"},
	// Education Act 1996 s.582(2), Sch 38.
	{"Education Act 1944", privacy.NewDate(1996, 11, 1), "Education Act 1996"},
	// Equality Act 2010 Sch 27 Part 1, from 1 October 2010 (SI 2010/2317) but for what it held back, as the duties of
	// public bodies, which ended in April 2011. The Disability Discrimination Act is still law in Northern Ireland: see
	// stillLaw.
	{disability, privacy.NewDate(2011, 4, 5), "Equality Act 2010"},
	{"Sex Discrimination Act 1975", privacy.NewDate(2011, 4, 5), "Equality Act 2010"},
	{"Race Relations Act 1976", privacy.NewDate(2011, 4, 5), "Equality Act 2010"},
	// European Union (Withdrawal) Act 2018 Sch 9; the last of that law stood until the end of 2020 (SI 2018/1310).
	{"European Parliamentary Elections Act 2002", transitionEnded, "no law: there are no such elections"},
	// SI 2024/208.
	{"Education (Pupil Registration) (England) Regulations 2006", privacy.NewDate(2024, 8, 19),
		"School Attendance (Pupil Registration) (England) Regulations 2024"},
	// SI 2021/848, from the end of 18 July 2021.
	{"Health Protection (Coronavirus, Collection of Contact Details etc and Related Requirements) Regulations 2020",
		privacy.NewDate(2021, 7, 19), "no law: they were revoked"},
	// European Union (Withdrawal) Act 2018 s.1; s.1A kept it in effect until the end of 2020.
	{"European Communities Act 1972", transitionEnded, "European Union (Withdrawal) Act 2018"},
}

const disability = "Disability Discrimination Act 1995"

// stillLaw reports whether a law that is no more in Great Britain is still law where the notice is of.
func (r *run) stillLaw(e *ended) bool {
	return e.name == disability && r.n.Nation == privacy.NationNorthernIreland
}

// act is an Act's name, and the years since one in which an Act of just that name was passed.
type act struct {
	title string
	since int
	years []int
}

// lastYear is the last year whose Acts the table knows.
const lastYear = 2024

// acts are those that councils cite most. A row claims nothing of the years before it begins, nor of a name that
// differs in any letter: a name is never corrected by its likeness to another. The years were checked with the list of
// Acts that the National Archives publish, which ends in 2016 and has gaps: testdata/acts.tsv has what it lists of
// these names, and TestActsAreListed says what it lacks. Nothing is claimed of the years after lastYear: an Act may be
// new.
var acts = []act{
	{"Adoption and Children Act", 1970, []int{2002}},
	{"Anti-social Behaviour Act", 1970, []int{2003}},
	{"Births and Deaths Registration Act", 1950, []int{1953}},
	{"Care Act", 1970, []int{2014}},
	{"Care Standards Act", 1970, []int{2000}},
	{"Childcare Act", 1970, []int{2006, 2016}},
	{"Children Act", 1970, []int{1972, 1975, 1989, 2004}},
	{"Children and Families Act", 1970, []int{2014}},
	{"Children and Social Work Act", 1970, []int{2017}},
	{"Chronically Sick and Disabled Persons Act", 1960, []int{1970}},
	{"Civil Contingencies Act", 1970, []int{2004}},
	{"Civil Partnership Act", 1970, []int{2004}},
	{"Crime and Disorder Act", 1970, []int{1998}},
	{"Criminal Justice and Public Order Act", 1970, []int{1994}},
	{"Data Protection Act", 1970, []int{1984, 1998, 2018}},
	{"Digital Economy Act", 1970, []int{2010, 2017}},
	{"Domestic Abuse Act", 1970, []int{2021}},
	{"Education and Inspections Act", 1970, []int{2006}},
	{"Elections Act", 1970, []int{2001, 2022}},
	{"Environment Act", 1970, []int{1995, 2021}},
	{"Environmental Protection Act", 1970, []int{1990}},
	{"Equality Act", 1970, []int{2006, 2010}},
	{"Food Safety Act", 1970, []int{1990}},
	{"Fraud Act", 1970, []int{2006}},
	{"Freedom of Information Act", 1970, []int{2000}},
	{"Gambling Act", 1970, []int{2005}},
	{"Health and Care Act", 1970, []int{2022}},
	{"Health and Social Care Act", 1970, []int{2001, 2008, 2012}},
	{"Highways Act", 1972, []int{1980}},
	{"Homelessness Act", 1970, []int{2002}},
	{"Homelessness Reduction Act", 1970, []int{2017}},
	{"Housing Act", 1985, []int{1985, 1988, 1996, 2004}},
	{"Housing and Planning Act", 1970, []int{1986, 2016}},
	{"Human Rights Act", 1970, []int{1998}},
	{"Immigration Act", 1970, []int{1971, 1988, 2014, 2016}},
	{"Landlord and Tenant Act", 1970, []int{1985, 1987, 1988}},
	{"Licensing Act", 1970, []int{1988, 2003}},
	{"Limitation Act", 1970, []int{1975, 1980}},
	{"Local Audit and Accountability Act", 1970, []int{2014}},
	{"Local Government Act", 1972, []int{1972, 1974, 1978, 1985, 1986, 1987, 1988, 1992, 1999, 2000, 2003, 2010}},
	{"Local Government Finance Act", 1970, []int{1982, 1987, 1988, 1992, 2012}},
	{"Local Land Charges Act", 1970, []int{1975}},
	{"Localism Act", 1970, []int{2011}},
	{"Mental Capacity Act", 1970, []int{2005}},
	{"Mental Health Act", 1970, []int{1983, 2007}},
	{"Police and Criminal Evidence Act", 1970, []int{1984}},
	{"Protection of Freedoms Act", 1970, []int{2012}},
	{"Public Libraries and Museums Act", 1950, []int{1964}},
	{"Registration Act", 1970, nil},
	{"Regulation of Investigatory Powers Act", 1970, []int{2000}},
	{"Rehabilitation of Offenders Act", 1970, []int{1974}},
	{"Representation of the People Act", 1970, []int{1974, 1976, 1977, 1978, 1979, 1980, 1981, 1983, 1985, 1989, 1990,
		1991, 1993, 2000}},
	{"Road Traffic Regulation Act", 1960, []int{1967, 1984}},
	{"Safeguarding Vulnerable Groups Act", 1970, []int{2006}},
	{"Scrap Metal Dealers Act", 1950, []int{1964, 2013}},
	{"Social Security Administration Act", 1970, []int{1992}},
	{"Social Security Contributions and Benefits Act", 1970, []int{1992}},
	{"Statistics and Registration Service Act", 1970, []int{2007}},
	{"Town and Country Planning Act", 1970, []int{1971, 1972, 1977, 1984, 1985, 1990}},
	{"Traffic Management Act", 1970, []int{2004}},
	{"Welfare Reform Act", 1970, []int{2007, 2009, 2012}},
}

// misnomers are names that notices give to Acts and that no Act has. None of them is that of an Act but for its
// brackets, as "Social Security Contributions Act" is of those of 1981 to 1994: that one may be meant.
var misnomers = []string{
	"Adult Care Act", "Children’s Act", "Children's Act", "Childrens Act", "Crime and Anti-social Behaviour Act",
	"Representation of the Peoples Act", "Road Traffic Regulations Act", "Statistics and Registration Act",
	"Statistics and Registration Services Act",
}
