package letter

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// recipient is who the letter is to, and how it gets there.
func (w *writer) recipient() Letter {
	switch w.kind() {
	case ToRegulator:
		return w.regulator()
	case ToOmbudsman:
		return w.ombudsman()
	}
	return w.council()
}

// regulator is the regulator of the day of the letter, by its page for complaints and its line for the nation.
func (w *writer) regulator() Letter {
	return Letter{
		To:    []string{explain.Regulator(w.voice, w.day())},
		Link:  explain.RegulatorPage(w.voice, privacy.RegulatorOn(w.day())),
		Phone: explain.RegulatorPhone(w.voice, w.nation()),
	}
}

// The forms of the rows of an ombudsman in the tables of words, by its code: its name, and the page from which people
// complain.
const (
	ombudsmanName = iota
	ombudsmanLink
)

// ombudsman is the one that the letter is to: see HasOmbudsman.
func (w *writer) ombudsman() Letter {
	o := w.to()
	row := func(form int) string { return w.voice.Of(&catalogue, &ombudsmanFamily, o.Code, form) }
	return Letter{To: []string{row(ombudsmanName)}, Link: row(ombudsmanLink), Phone: o.Phone}
}

// to is the ombudsman that the brief names, or else the first.
func (w *writer) to() rights.Ombudsman {
	all := rights.OmbudsmenFor(w.b.Notice, w.b.Activity)
	for i := range all {
		if all[i].Code == w.b.Ombudsman {
			return all[i]
		}
	}
	if len(all) == 0 {
		return rights.Ombudsman{}
	}
	return all[0]
}

// HasOmbudsman reports whether there is an ombudsman for those who decide over an activity of a notice, or if it is nil
// over all, as [rights.OmbudsmenFor] has it. A letter ToOmbudsman about those for whom there is none is one ToCouncil.
func HasOmbudsman(n *notice.Notice, a *notice.Activity) bool {
	return len(rights.OmbudsmenFor(n, a)) > 0
}

// Ombudsman returns the name of an ombudsman by its code; "" for a code that none has.
func Ombudsman(voice say.Voice, code string) string {
	return voice.Of(&catalogue, &ombudsmanFamily, code, ombudsmanName)
}

// hasOmbudsman reports whether the ombudsman that the letter is to has to do with a body.
func (w *writer) hasOmbudsman(c *notice.Controller) bool {
	to := w.to()
	for _, of := range rights.OmbudsmenOf(w.b.Notice.Nation, c.Kind) {
		if of.Code == to.Code {
			return true
		}
	}
	return false
}

// council is the council, or whoever decides in its place, by the ways that rights.WaysTo gives: of each kind the
// first.
func (w *writer) council() Letter {
	n := w.b.Notice
	l := Letter{To: []string{w.whom()}}
	if n == nil {
		l.NoRoute = true
		return l
	}
	other, _ := w.other()
	l.Other = other != nil
	ways := rights.WaysTo(n, other, w.errand())
	for i := range ways {
		l.take(&ways[i])
	}
	l.NoRoute = l.Email == "" && l.Link == "" && len(l.To) == 1
	if l.NoRoute && !l.Other {
		l.fallBack(&w.b.Contact)
	}
	if !l.NoRoute {
		l.Where = notice.Link{}
	}
	l.Names = append(l.Names, l.To...)
	l.Others = w.others(other)
	for i := range l.Others {
		l.Names = append(append(l.Names, l.Others[i].Name), l.Others[i].Post...)
	}
	return l
}

// errand is what the letter is to reach somebody with. What has the uses stop goes by the ways that the notice gives of
// that.
func (w *writer) errand() *rights.Errand {
	e := rights.Errand{About: &w.b.Notice.Common, Right: w.right, Complaint: w.kind() == ToCouncil}
	if w.b.Activity != nil && len(w.b.Activities) < 2 {
		resolved := w.b.Notice.Resolve(w.b.Activity)
		e.About = &resolved.Statements
	}
	if w.kind() == Request && (w.right == privacy.RightWithdrawConsent || w.wish == notice.WishStopMessages ||
		w.ends()) {
		for i := range w.b.Grounds {
			e.Stops = append(e.Stops, w.b.Grounds[i].Stops...)
		}
	}
	return &e
}

// take notes what a way adds.
func (l *Letter) take(way *rights.Way) {
	if l.Email == "" {
		l.Email = way.Email()
	}
	if number := string(way.Value); l.Phone == "" && way.Kind == notice.RouteTelephone && Dial(number) != "" {
		l.Phone = tidy(number)
	}
	if l.Link == "" {
		l.Link = way.Form()
	}
	if l.Where == (notice.Link{}) {
		l.Where = way.Where
	}
	l.post(way.Address)
}

// fallBack takes what a contact has, for a letter that has no way.
func (l *Letter) fallBack(c *notice.Contact) {
	l.take(&rights.Way{Kind: notice.RouteEmail, Value: c.Email, URL: c.URL, Address: c.Address})
	l.take(&rights.Way{Kind: notice.RouteTelephone, Value: c.Phone})
	l.NoRoute = l.Email == "" && l.Link == "" && len(l.To) == 1
}

func (l *Letter) post(lines []notice.Text) {
	if len(l.To) > 1 {
		return
	}
	for _, line := range lines {
		if t := tidy(string(line)); t != "" && t != l.To[0] {
			l.To = append(l.To, t)
		}
	}
}

// Council returns the name of the body whose notice it is, by which residents know it, or else the notice's title; ""
// for no notice.
func Council(n *notice.Notice) notice.Text {
	if n == nil {
		return ""
	}
	if c := n.BodyController(); c != nil {
		return c.Name
	}
	return n.Title
}
