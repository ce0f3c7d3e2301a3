package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
)

// Read returns the state and the event that the fields of one form hold. What is not ours is left out, as a field that
// a site's own script adds to every form: a name that no form of ours has, or a second of one that stands once. Its
// error is a *FieldError for a value that does not name something of the offer.
func Read(offer *Offer, fields []Field) (Model, Event, error) {
	if offer == nil {
		offer = &Offer{}
	}
	r := reader{m: Model{offer: offer, voice: offer.first()}}
	for _, f := range fields {
		if !r.field(f) {
			return Start(offer), Event{}, &FieldError{Name: f.Name}
		}
	}
	if name := r.m.misfit(); name != "" {
		return Start(offer), Event{}, &FieldError{Name: name}
	}
	if at := &places[r.m.at]; at.picks == nil && (at.problems == nil || len(at.problems(&r.m)) == 0) {
		r.m.missing = false // where nothing can be, whatever the form says
	}
	e, name := r.done()
	if name != "" {
		return Start(offer), Event{}, &FieldError{Name: name}
	}
	return r.m, e, nil
}

type reader struct {
	m     Model
	seen  [len(singles)]bool
	do    string
	picks []notice.ID // of radios and checkboxes: ids, and other values that Continue has there
	in    []Field     // what was written, by its name
}

// choice takes in what was chosen or written, and reports whether a field is that.
func (r *reader) choice(f Field) bool {
	if f.Name == fieldPick {
		r.picks = append(r.picks, notice.ID(f.Value))
		return len(r.picks) <= maxGiven
	}
	name, ok := strings.CutPrefix(f.Name, fieldIn)
	r.in = append(r.in, Field{name, f.Value})
	return ok && len(r.in) <= maxGiven
}

// field takes in one field and reports whether it is well-formed.
func (r *reader) field(f Field) bool {
	if f.Name == fieldPick || strings.HasPrefix(f.Name, fieldIn) {
		return r.choice(f)
	}
	switch f.Name {
	case fieldGiven:
		g, ok := parseGiven(f.Value)
		r.m.given = append(r.m.given, g)
		return ok && len(r.m.given) <= maxGiven
	case fieldTyped:
		t, ok := r.m.offer.parseTyped(f.Value)
		r.m.typed = append(r.m.typed, t)
		return ok && len(r.m.typed) <= maxGiven
	case fieldTrail:
		return r.passed(f.Value)
	case fieldSeveral:
		r.m.several = append(r.m.several, notice.ID(f.Value))
		return len(r.m.several) <= maxGiven
	}
	for i, name := range singles {
		if name == f.Name {
			first := !r.seen[i]
			r.seen[i] = true
			return !first || r.single(f)
		}
	}
	return true
}

func (r *reader) single(f Field) bool {
	i, ok := 0, true
	switch f.Name {
	case fieldAt:
		r.m.at = placeNamed(f.Value)
		return r.m.at != 0
	case fieldLanguage:
		r.m.voice, ok = r.m.offer.in(notice.Language(f.Value))
	case fieldCouncil:
		r.m.council = notice.ID(f.Value)
		return r.m.council != ""
	case fieldService:
		r.m.service = notice.ID(f.Value)
		return r.m.service != ""
	case fieldWho:
		i, ok = number(whoNames[:], f.Value)
		r.m.who = Who(i)
	case fieldWish:
		r.m.wish = wishNamed(f.Value)
		return r.m.wish != ""
	case fieldFact:
		return r.m.fact.UnmarshalText([]byte(f.Value)) == nil && askable(r.m.fact)
	case fieldLetter:
		r.m.named, ok = letterNamed(f.Value)
	case fieldAsks:
		r.m.poses = asker.QuestionOf(f.Value)
		return r.m.poses != 0
	case fieldChanging:
		r.m.changing = true
		return f.Value == "yes"
	case fieldAlone:
		r.m.alone = true
		return f.Value == "yes"
	case fieldMissing:
		r.m.missing = true
		return f.Value == "yes"
	case fieldRisk:
		r.m.risk = true
		return f.Value == "yes"
	case fieldDo:
		r.do = f.Value
	}
	return ok
}

// number returns the number of name among names, of which number 0 is never found.
func number(names []string, name string) (int, bool) {
	for i, n := range names {
		if i > 0 && n == name {
			return i, true
		}
	}
	return 0, false
}

func parseGiven(text string) (Given, bool) {
	part := strings.Split(text, "/")
	if len(part) != 4 {
		return Given{}, false
	}
	g := Given{Council: notice.ID(part[0]), Service: notice.ID(part[1])}
	i, ok := number(replyNames[:], part[3])
	g.Reply = Reply(i)
	return g, ok && g.Fact.UnmarshalText([]byte(part[2])) == nil && askable(g.Fact)
}

// askable reports whether a person may be asked about a fact: states and beliefs of theirs, no acts.
func askable(f privacy.Fact) bool {
	t := f.FactTerm()
	return t.By == privacy.ByPerson && t.Kind != privacy.KindAct
}
