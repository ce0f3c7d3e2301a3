package letter

import "github.com/plainrights/plainrights/notice/say"

// field is where a Person has what somebody types in one line, or in a few; nil for what is typed nowhere.
func (p *Person) field(of Source) *string {
	switch of {
	case FromName:
		return &p.Name
	case FromAbout:
		return &p.About
	case FromContact:
		return &p.Contact
	case FromSafe:
		return &p.SafeContact
	case FromAddress:
		return &p.Address
	case FromOurs:
		return &p.Ours
	case FromDetails:
		return &p.Details
	case FromPage:
		return &p.Page
	case FromWords:
		return &p.Words
	case FromWhen:
		return &p.When
	case FromWhere:
		return &p.Where
	case FromLooks:
		return &p.Looks
	case FromRight:
		return &p.Right
	case FromDecision:
		return &p.Decision
	case FromDecided:
		return &p.Decided
	case FromMessages:
		return &p.Messages
	case FromSentTo:
		return &p.SentTo
	case FromKeepFrom:
		return &p.KeepFrom
	case FromOthers:
		return &p.Others
	case FromBorn:
		return &p.Born
	case FromOldAddress:
		return &p.OldAddress
	case FromReference:
		return &p.Reference
	}
	return nil
}

// choice is where a Person has an answer by yes or no; nil for what is none.
func (p *Person) choice(of Source) *bool {
	switch of {
	case FromAll:
		return &p.All
	case FromPublished:
		return &p.Published
	case FromTold:
		return &p.Told
	case FromLimit:
		return &p.Limit
	case FromClaim:
		return &p.Claim
	}
	return nil
}

// Set notes what was typed in the field of a source, or for one that is a choice whether it was chosen: "yes" is. What
// is no field of a Person is left.
func (p *Person) Set(of Source, value string) {
	if at := p.field(of); at != nil {
		*at = value
	}
	if at := p.choice(of); at != nil {
		*at = value == "yes"
	}
}

// said adds what the sender typed in some fields, a line each.
func (w *writer) said(lead say.Word, fields ...Source) {
	found := false
	for _, f := range fields {
		typed := tidy(*w.b.Person.field(f))
		if typed == "" {
			continue
		}
		code := string(f)
		if f == FromBorn && w.b.About > AboutMe {
			code = bornTheirs
		}
		line := put(w.voice.Of(&catalogue, &saidFamily, code, 0), "{it}", typed)
		switch {
		case found:
			w.newLine(f, line)
		case lead != 0:
			w.add(f, w.text(lead)+"\n"+line)
		default:
			w.add(f, line)
		}
		found = true
	}
}

// bornTheirs is the code of a date of birth that is not the sender's.
const bornTheirs = "born-theirs"

// typed reports whether something was typed in a field.
func (w *writer) typed(of Source) bool { return tidyLines(*w.b.Person.field(of)) != "" }
