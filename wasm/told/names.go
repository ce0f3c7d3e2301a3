package told

import (
	"reflect"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// name is the permanent name that the words go by of a type of package notice or privacy, which may be called
// something else there tomorrow.
type name struct {
	of   any // a nil pointer to the type
	name string
}

// forms are those parts of a document some of whose members have words of their own. Those of all others are called as
// such a member is anywhere.
var forms = [...]name{
	{(*notice.Automated)(nil), "automated"},
	{(*notice.Basis)(nil), "basis"},
	{(*notice.Complaints)(nil), "complaints"},
	{(*notice.ConditionFor)(nil), "condition_for"},
	{(*notice.ConsentTerms)(nil), "consent_terms"},
	{(*notice.Controller)(nil), "controller"},
	{(*notice.Edition)(nil), "edition"},
	{(*notice.GeneralBases)(nil), "general_bases"},
	{(*notice.GeneralBasis)(nil), "general_basis"},
	{(*notice.Images)(nil), "images"},
	{(*notice.MatchingExercise)(nil), "matching_exercise"},
	{(*notice.OffenceData)(nil), "offence_data"},
	{(*notice.Origin)(nil), "origin"},
	{(*notice.Part)(nil), "part"},
	{(*notice.Point)(nil), "point"},
	{(*notice.PublishedRight)(nil), "published_right"},
	{(*notice.Purpose)(nil), "purpose"},
	{(*notice.Recipient)(nil), "recipient"},
	{(*notice.RetentionRule)(nil), "retention_rule"},
	{(*notice.SpecialData)(nil), "special_data"},
	{(*notice.Time)(nil), "time"},
	{(*notice.Version)(nil), "version"},
}

// sets are the closed sets of a notice whose codes have words.
var sets = [...]name{
	{(*notice.Audience)(nil), "audience"},
	{(*notice.BasisCitation)(nil), "basis-citation"},
	{(*notice.Bound)(nil), "bound"},
	{(*notice.Channel)(nil), "channel"},
	{(*notice.ChoiceKind)(nil), "choice-kind"},
	{(*notice.ContactKind)(nil), "contact-kind"},
	{(*notice.ControllerKind)(nil), "controller-kind"},
	{(*notice.CookieClass)(nil), "cookie-class"},
	{(*notice.DataClass)(nil), "data-class"},
	{(*notice.DataUse)(nil), "data-use"},
	{(*notice.DecisionMaking)(nil), "decision-making"},
	{(*notice.Disposal)(nil), "disposal"},
	{(*notice.FilingForm)(nil), "filing-form"},
	{(*notice.Form)(nil), "form"},
	{(*notice.Frequency)(nil), "frequency"},
	{(*notice.LawKind)(nil), "law-kind"},
	{(*notice.MessageClass)(nil), "message-class"},
	{(*notice.OriginKind)(nil), "origin-kind"},
	{(*notice.Power)(nil), "power"},
	{(*notice.PublicRecordKind)(nil), "public-record-kind"},
	{(*notice.RecipientKind)(nil), "recipient-kind"},
	{(*notice.RecipientRole)(nil), "recipient-role"},
	{(*notice.RecordingKind)(nil), "recording-kind"},
	{(*notice.Regime)(nil), "regime"},
	{(*notice.RemarkKind)(nil), "remark-kind"},
	{(*notice.Requirement)(nil), "requirement"},
	{(*notice.RetentionKind)(nil), "retention-kind"},
	{(*notice.RetentionReason)(nil), "retention-reason"},
	{(*notice.Role)(nil), "role"},
	{(*notice.RouteKind)(nil), "route-kind"},
	{(*notice.SendRule)(nil), "send-rule"},
	{(*notice.SpecialKind)(nil), "special-kind"},
	{(*notice.Status)(nil), "status"},
	{(*notice.TransferExtent)(nil), "transfer-extent"},
	{(*notice.Trigger)(nil), "trigger"},
	{(*notice.Wish)(nil), "wish"},
}

// terms are the closed sets of package privacy whose codes have names here. Exemptions are not among them.
var terms = [...]name{
	{(*privacy.DataKind)(nil), "data-kind"},
	{(*privacy.Nation)(nil), "nation"},
	{(*privacy.OffenceAuthority)(nil), "offence-authority"},
	{(*privacy.RecognisedInterest)(nil), "recognised-interest"},
	{(*privacy.Regime)(nil), "regime"},
	{(*privacy.Right)(nil), "right"},
	{(*privacy.ScheduleCondition)(nil), "schedule-condition"},
	{(*privacy.SpecialCondition)(nil), "special-condition"},
}

// nameOf returns the permanent name of a type; "" if it has none.
func nameOf(names []name, typ reflect.Type) string {
	for i := range names {
		if reflect.TypeOf(names[i].of).Elem() == typ {
			return names[i].name
		}
	}
	return ""
}

// unshown are the members that are not told as such, of a form or of any: they are for machines, or are told in another
// way by what tells the form.
const unshown = " basis.all_of basis.one_of controller.contacts id identifiers origin.channel origin.from origin.name" +
	" origin.words point.link point.words published_right.right purpose.basis purpose.enforcement" +
	" purpose.kind purpose.title recipient.kind retention_rule.class retention_rule.event retention_rule.kind" +
	" retention_rule.periods retention_rule.trigger sources time.amount time.extension time.extension_unit" +
	" time.unit version.effective_from version.first_published version.reviewed version.updated "

// unlabelled are the members that are told without a label, for they stand for themselves.
const unlabelled = " condition_for.condition items lines link means name part.controller place routes rules term" +
	" title words "

// label is the label of a member of a form: the words that it has there or, if there are none, anywhere. It reports
// whether the member is told at all: one without a label is, and so is one that nobody has thought of.
func (w *Writer) label(form, member string) (text string, shown bool) {
	if member == "" { // what is embedded
		return "", false
	}
	for _, key := range [...]string{form + "." + member, member} {
		k, known := fieldFamily.Find(key, 0)
		switch {
		case w.Bare && among(" cited as_published ", key):
			return "", false
		case known:
			return w.phrase(k), true
		case among(unshown, key):
			return "", false
		case among(unlabelled, key):
			return "", true
		}
	}
	return "", true
}

// among reports whether a name is one of several, each with a space before and after it.
func among(names, name string) bool { return strings.Contains(names, " "+name+" ") }

// memberName is the name of a field in documents; "" for a field that has none, as for what is embedded.
// StructTag.Get would link a parser of Go strings.
func memberName(f reflect.StructField) string {
	_, name, _ := strings.Cut(string(f.Tag), `"`)
	return name[:strings.IndexAny(name+`"`, `,"`)]
}

// title is the words for a statement, by its name in documents.
func (w *Writer) title(member string) string { return w.called(w.of(&statementFamily, member)) }

// code is a member of a closed set in words; given is a pointer to it.
func (w *Writer) code(given any) string { return w.codeOf(reflect.ValueOf(given).Elem()) }

// codeOf is a member of a closed set in words: of a set that has none, as easy-read of the forms of an edition, the
// code itself.
func (w *Writer) codeOf(v reflect.Value) string {
	if k, ok := codeFamily.Find(nameOf(sets[:], v.Type())+"/"+v.String(), 0); ok {
		return w.phrase(k)
	}
	return strings.ReplaceAll(v.String(), "-", " ")
}

// inLaw is a member of a closed set of package privacy.
type inLaw interface {
	Term() privacy.Term
	String() string
}

// term is the name of such a member. An exemption has its name in the Act, which is English, and in another language
// the provision that it is.
func (w *Writer) term(x inLaw) string {
	if k, ok := termFamily.Find(nameOf(terms[:], reflect.TypeOf(x))+"/"+x.String(), 0); ok {
		return w.voice.Text(&catalogue, k)
	}
	t := x.Term()
	if w.voice.Language() == notice.English {
		return t.Name
	}
	return explain.CiteShort(w.voice, &t.Cite)
}
