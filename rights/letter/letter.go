// Package letter writes what a resident can send: requests under each right, and what follows where the
// answer is late, a refusal, or wrong.
//
//	l := letter.Write(say.Voice{}, &letter.Brief{
//		Kind: letter.Request, About: letter.AboutMe, Right: privacy.RightAccess, Notice: n, Activity: newsletter,
//		Grounds: answer.Activities[0].Grounds, On: day, Person: letter.Person{Name: "Ann Example", Contact: "ann@example.org"},
//	})
//
// A letter goes by what the law grants. Where a right applies it is asked for under its provision; where that
// is open, the council is asked to consider it and to say what it relies on; where the right does not apply,
// the letter asks what the council can do and demands nothing. No letter has a gap to be filled in: what only
// the sender knows is part of the Brief, and Asks says what that is.
//
// A letter says what its sender said, and the law: what they wrote of it comes first, and bounds what is asked for.
// Every part of it names the answer, or the provision, that it comes from: see Part.
//
// The words are rows of the tables of package notice/say, and an importer may replace them: see Catalogue. No
// translator has reviewed the Welsh.
package letter

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/explain"
)

// Kind is what a letter is for. What is not one of its members counts as Request.
type Kind uint8

// The kinds.
const (
	_           Kind = iota
	Request          // to use a right
	Late             // the answer is late, or awaited where Brief does not say that it is late
	Refused          // the answer was no, in whole or in part: asks why, and by which exemption
	ToCouncil        // a complaint to the controller (DPA 2018 s.164A)
	ToRegulator      // a complaint to the regulator (Article 77, DPA 2018 s.165)
	ToOmbudsman      // a complaint to the ombudsman of the nation, about how the council handled it
)

// About is whom the information is about, as seen by the sender. Zero counts as AboutMe.
type About uint8

// The members of About.
const (
	_             About = iota
	AboutMe             // the sender
	AboutMyChild        // a child of the sender's
	AboutSomeone        // somebody whom the sender acts for
	AboutDeceased       // somebody who has died, whom data protection does not cover (DPA 2018 s.3(2))
	AboutBusiness       // a company or other body, which it does not cover either
)

// Person is what the sender wrote. Name is needed, and Contact but where SafeContact stands in its place, as it does
// for the living; About is unless the sender is whom it is about.
type Person struct {
	Name string `json:"name"` // of the sender
	// the name of the person or business that the information is about, if not the sender
	About       string `json:"about"`
	Contact     string `json:"contact"`      // where the answer goes
	Reference   string `json:"reference"`    // what helps to find the information, as Born and OldAddress do
	Details     string `json:"details"`      // it in their own words; line breaks stay, as in Others
	SafeContact string `json:"safe_contact"` // the only way in which the sender can safely be reached
	// records that are about nobody or about others, wanted as well: with a request to see information
	Others string `json:"others"`
	// whether the sender says that the information was made public: for a request to delete it
	Published bool `json:"published"`
	// whether the sender wants the use limited meanwhile, where Limits says that this can be asked
	Limit bool `json:"limit"`
	// whether the sender wants all that is held, to see or to delete it, and not only what Details says
	All bool `json:"all"`
	// whether the sender wants to know who else is told of a change; of a page, wants those told who copied it
	Told  bool `json:"told"`
	Claim bool `json:"claim"` // whether the sender needs it for a legal claim: of a recording

	// What the letter of some wish is about, each in a few words and each optional.
	Page       string `json:"page"`        // the address of a page
	Words      string `json:"words"`       // what should go from it
	When       string `json:"when"`        // when a recording was made
	Where      string `json:"where"`       // and where
	Looks      string `json:"looks"`       // what to look for in it
	Right      string `json:"right"`       // what is right, of what is to be corrected
	Decision   string `json:"decision"`    // which decision
	Decided    string `json:"decided"`     // when it was made
	Messages   string `json:"messages"`    // which messages should stop
	SentTo     string `json:"sent_to"`     // the address or number to which they come
	KeepFrom   string `json:"keep_from"`   // from whom an address is to be kept
	Born       string `json:"born"`        // the date of birth of whom it is about
	OldAddress string `json:"old_address"` // one that the records may have
	Address    string `json:"address"`     // that of a client, of whom it is
	Ours       string `json:"ours"`        // the sender's own reference, as of who acts for a client
}

// Brief is what a letter is written from. Kind and Notice are needed. A Date that is no day counts as zero.
type Brief struct {
	Kind  Kind  `json:"kind,omitzero"`  // which letter it is
	About About `json:"about,omitzero"` // whom the information is about; zero: the sender
	// what the sender said of themselves where they ask for a child or somebody else; its Person is not read
	Asker asker.Asker `json:"asker,omitzero"`
	Wish  notice.Wish `json:"wish,omitzero"` // what the sender wants; zero: what Right is mostly wanted for
	// what is, or was, asked for; zero: that of Wish. Where that is of none too, a request is to see the information,
	// and what follows one does not say what was asked for
	Right  privacy.Right  `json:"right,omitzero"`
	Notice *notice.Notice `json:"notice,omitzero"` // whose controllers it goes to
	// the code of the one to write to, of several; "" or no code of [rights.OmbudsmenFor]: the first
	Ombudsman string           `json:"ombudsman,omitzero"`
	Activity  *notice.Activity `json:"activity,omitzero"` // zero: it is not known which
	// where it is about several, each of them, and then Grounds are those of all; empty: Activity alone
	Activities []*notice.Activity      `json:"activities,omitzero"`
	Grounds    []rights.AssessedGround `json:"grounds,omitzero"` // of the activity; none: what applies is not known
	On         privacy.Date            `json:"on,omitzero"`      // the day of the letter; zero: none is written
	// when the request was made, for the kinds after Request; zero: not known
	Asked privacy.Date `json:"asked,omitzero"`
	// by when it was to be answered; zero: not known. Of what has no period it is left out
	Due privacy.Date `json:"due,omitzero"`
	// whether those who are to answer have said that they need longer: for a letter about a late answer
	Extended bool   `json:"extended,omitzero"`
	Person   Person `json:"person,omitzero"` // what the sender wrote
	// how the council is reached where its notice gives no way: an e-mail address, a number, a page or a postal
	// address. Zero: there is none
	Contact notice.Contact `json:"contact,omitzero"`
}

// Letter is a letter that is whole. The zero Letter is none.
type Letter struct {
	// the recipient, a line each: the name, and the postal address where one is known
	To      []string `json:"to,omitempty"`
	Email   string   `json:"email"`    // where to send it; "": no such address is known
	Link    string   `json:"link"`     // a form for it, by https; "": none is known
	Phone   string   `json:"phone"`    // the number for saying it instead; "": none is known
	NoRoute bool     `json:"no_route"` // whether the notice gives no way to send it
	// the document that has a way, of which the notice gives none itself; zero: none
	Where notice.Link `json:"where,omitzero"`
	// more bodies that decide over some of what it is about, and can be reached: it is to each of them too
	Others []Recipient `json:"others,omitempty"`
	// whether it is to those who decide together, each of whom can be asked for all of it (Article 26(3))
	Together bool `json:"together"`
	Other    bool `json:"other"` // whether it is to a controller other than the council
	// what in it the notice calls the service and who decides, and where they are: in the notice's language
	Names      []string `json:"names,omitempty"`
	Date       string   `json:"date"`                 // the day, in words; ""
	Subject    string   `json:"subject"`              // the line above the letter, and of the e-mail
	Paragraphs []string `json:"paragraphs,omitempty"` // a line break within one parts lines that belong together
	Parts      [][]Part `json:"parts,omitempty"`      // those of each paragraph, and what each comes from
}

// writer writes one letter.
type writer struct {
	voice say.Voice
	b     *Brief
	wish  notice.Wish // "" for a right of which there is none
	right privacy.Right
	tone  tone
	mixed bool             // whether the uses differ in whether it applies
	found privacy.Citation // of the last point of law that was looked for
	out   [][]part         // the paragraphs
}

// Write writes the letter of a brief, as a voice says it.
func Write(voice say.Voice, b *Brief) Letter {
	w := newWriter(voice.About(""), b) // in a letter whoever reads it is "you"
	l := w.recipient()
	l.Date = explain.Date(voice, w.b.On)
	l.Subject = w.subject()
	w.say(phraseDear)
	if safe := tidy(w.b.Person.SafeContact); safe != "" {
		w.fill(phraseSafe, "{safe}", safe)
	}
	switch kind := w.kind(); {
	case w.barred():
		w.opening()
		w.mayNot()
	case kind == Request:
		w.request()
	case kind == Late:
		w.late()
	case kind == Refused:
		w.refused()
	default:
		w.complaint()
	}
	w.end()
	l.Parts, l.Paragraphs = w.parts()
	l.Together = w.together()
	l.Names = append(append(l.Names, w.whom()), w.services()...)
	if w.kind() > ToCouncil {
		for _, c := range w.accused() {
			l.Names = append(append(l.Names, c.Name), c.Over...)
		}
	}
	return l
}

func newWriter(voice say.Voice, b *Brief) *writer {
	if b == nil {
		b = &Brief{}
	}
	of := *b
	of.On, of.Asked, of.Due = day(b.On), day(b.Asked), day(b.Due)
	w := &writer{voice: voice, b: &of}
	w.wish, w.right = wanted(b)
	if of.Activity == nil && len(of.Activities) > 0 {
		of.Activity = of.Activities[0]
	}
	w.weigh()
	return w
}

// day is a date, or the zero Date for what is no day.
func day(d privacy.Date) privacy.Date { return privacy.NewDate(int(d.Year), int(d.Month), int(d.Day)) }

// kind is the kind of the letter: to ask for the right to complain is to complain.
func (w *writer) kind() Kind {
	switch k := w.b.Kind; {
	case k == ToOmbudsman && !HasOmbudsman(w.b.Notice, w.b.Activity):
		return ToCouncil
	case k > Request && k <= ToOmbudsman:
		return k
	case !w.living():
		return Request
	case w.right == privacy.RightComplainController:
		return ToCouncil
	case w.right == privacy.RightComplainRegulator:
		return ToRegulator
	}
	return Request
}

// living reports whether the information is about a living person.
func (w *writer) living() bool { return w.b.About != AboutDeceased && w.b.About != AboutBusiness }

// subject names no service that is sensitive, and nobody.
func (w *writer) subject() string {
	out := w.voice.Of(&catalogue, &subjectFamily, w.kind().String(), 0)
	if w.kind() == Late && !w.passed() {
		out = w.voice.Text(&catalogue, phraseSubjectWaits)
	}
	if all := w.services(); len(all) == 1 && w.b.Activity.Sensitive != privacy.Yes {
		out += ": " + all[0]
	}
	return out
}

// end is how the letter ends, whatever it is.
func (w *writer) end() {
	w.said(phraseFind, w.finders()...)
	// Beside the one safe way no other may stand. What data protection does not cover is asked for by a law that wants
	// an address for the answer (FOIA 2000 s.8(1)(b)), so that a letter about that has both.
	if tidy(w.b.Person.SafeContact) == "" || !w.living() {
		w.fill(phraseReply, "{contact}", tidy(w.b.Person.Contact))
	}
	w.say(phraseYours)
	w.newLine(FromName, tidy(w.b.Person.Name))
}

// finders are what helps to find the information, which a body that holds none of it has no use for.
func (w *writer) finders() []Source {
	all := []Source{FromBorn, FromOldAddress, FromReference}
	if w.client() {
		all = []Source{FromBorn, FromAddress, FromReference, FromOurs}
	}
	switch {
	case w.kind() > ToCouncil:
		return all[2:]
	case w.b.About == AboutBusiness: // which was not born
		return all[1:]
	}
	return all
}

// text is a sentence of the catalogue with whom it is about.
func (w *writer) text(p say.Word) string { return put(w.called(p), "{about}", w.about()) }

// called is a text as it speaks of the body that the letter is to or about.
func (w *writer) called(p say.Word) string { return w.named(w.voice.Text(&catalogue, p)) }

// named is a text, which is written of a council, as it speaks of that body.
func (w *writer) named(text string) string {
	kind := notice.ControllerCouncil
	if n := w.b.Notice; n != nil {
		a := w.b.Activity
		if c, _ := w.other(); c == nil {
			a = nil
		}
		kind = n.SpokenOf(a)
	}
	return explain.Called(w.voice, kind, text)
}

// about is whom the information is about, as part of a sentence.
func (w *writer) about() string {
	name := tidy(w.b.Person.About)
	who, of := aboutOf(w.b), &aboutFamily
	if name == "" && who != AboutMe {
		of = &unnamedFamily
	}
	return put(w.voice.Of(&catalogue, of, who.String(), 0), "{name}", name)
}

func aboutOf(b *Brief) About {
	if b.About < AboutMe || b.About > AboutBusiness {
		return AboutMe
	}
	return b.About
}

// details adds what the sender wrote.
func (w *writer) details(lead say.Word) { w.lines(lead, FromDetails) }

// lines adds what the sender wrote under a lead, and reports whether that is anything.
func (w *writer) lines(lead say.Word, of Source) bool {
	d := tidyLines(*w.b.Person.field(of))
	if d != "" {
		w.add(of, w.text(lead)+"\n"+d)
	}
	return d != ""
}

// acts reports whether the sender asks for somebody else, and may have to show that they may.
func (w *writer) acts() bool { return w.b.About == AboutMyChild || w.b.About == AboutSomeone }

// Text returns the letter as plain text.
func (l Letter) Text() string {
	var out strings.Builder
	head := []string{l.Date, strings.Join(l.To, "\n")}
	for i := range l.Others {
		o := &l.Others[i]
		head = append(head, strings.Join(append([]string{o.Name}, o.Post...), "\n"))
	}
	for _, part := range append(append(head, l.Subject), l.Paragraphs...) {
		if part != "" {
			if out.Len() > 0 {
				out.WriteString("\n\n")
			}
			out.WriteString(part)
		}
	}
	out.WriteString("\n")
	return out.String()
}

// put is a text with a value in the place of a slot, if it has the slot.
func put(text, slot, value string) string {
	if before, after, ok := strings.Cut(text, slot); ok {
		return before + value + after
	}
	return text
}
