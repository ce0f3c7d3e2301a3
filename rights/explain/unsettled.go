package explain

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// Unsettled is a point of law on which informed people differ and on which an answer turns, in words for those who
// advise or decide. What everybody is told of it stands last among the reasons of the answer.
type Unsettled struct {
	ID    rights.DisputeID `json:"id,omitzero"`    // of the dispute
	Here  Side             `json:"here,omitzero"`  // the reading that the answer takes, and the other one with what the answer would be on it
	There Side             `json:"there,omitzero"` // see Here
}

// Side is one reading in words, and what it rests on.
type Side struct {
	Text  string             `json:"text"`            // the reading, in a sentence or two
	Cites []privacy.Citation `json:"cites,omitempty"` // what it rests on
}

// disputeWords is a dispute in words: what everybody is told of the other reading, and each reading for those who
// want more.
type disputeWords struct {
	dispute             rights.DisputeID
	people, here, there words
}

// disputesInWords is every dispute, in the order of the table.
var disputesInWords = [...]disputeWords{
	{"informing-effort",
		"Some say that it need not tell you at all where that takes too much work.|Mae rhai’n dweud nad oes rhaid iddo ddweud wrthych o gwbl lle byddai hynny’n cymryd gormod o waith.",
		"Where telling each person takes too much effort, people must still be protected, for example by making this public.|Lle mae dweud wrth bob person yn cymryd gormod o ymdrech, rhaid diogelu pobl o hyd, er enghraifft drwy roi gwybod yn gyhoeddus.",
		"There is then no duty to tell people.|Nid oes dyletswydd i ddweud wrth bobl wedyn."},
	{"erasure-consent-among-bases",
		"Some say that those who ask for your consent must delete when you take it back.|Mae rhai’n dweud bod rhaid i’r rhai sy’n gofyn am eich cydsyniad ddileu’r wybodaeth pan fyddwch yn ei dynnu’n ôl.",
		"Another legal reason that the notice lists for the same use is enough to keep the information.|Mae rheswm cyfreithiol arall y mae’r hysbysiad yn ei restru ar gyfer yr un defnydd yn ddigon i gadw’r wybodaeth.",
		"Those who rely on consent may not turn to another reason when it is taken back.|Ni chaiff y rhai sy’n dibynnu ar gydsyniad droi at reswm arall pan gaiff ei dynnu’n ôl."},
	{"portability-explicit-consent",
		"Some say that there is no such right where only explicit consent would give it.|Mae rhai’n dweud nad oes hawl o’r fath lle mai dim ond cydsyniad echblyg fyddai’n ei rhoi.",
		"Explicit consent gives this right as consent and a contract do.|Mae cydsyniad echblyg yn rhoi’r hawl hon fel y mae cydsyniad a chontract.",
		"Only consent or a contract as the legal reason gives it.|Dim ond cydsyniad neu gontract fel rheswm cyfreithiol sy’n ei rhoi."},
	{"portability-legal-obligation",
		"Some say that there is no such right where a law requires the use.|Mae rhai’n dweud nad oes hawl o’r fath lle mae cyfraith yn mynnu’r defnydd.",
		"Consent or a contract gives this right though a law requires the use as well. Only a public task takes it away.|Mae cydsyniad neu gontract yn rhoi’r hawl hon er bod cyfraith yn mynnu’r defnydd hefyd. Dim ond tasg er budd y cyhoedd sy’n ei dileu.",
		"It is not there where a law requires the use.|Nid yw yno lle mae cyfraith yn mynnu’r defnydd."},
	{"object-research-task",
		"Some say that you can object to research even where a public task needs it.|Mae rhai’n dweud y gallwch wrthwynebu ymchwil hyd yn oed lle mae ei hangen ar gyfer tasg er budd y cyhoedd.",
		"There is no right to object to research or statistics that a task in the public interest needs. The regulator reads it so.|Nid oes hawl i wrthwynebu ymchwil neu ystadegau y mae eu hangen ar gyfer tasg er budd y cyhoedd. Dyna sut mae’r rheoleiddiwr yn ei ddarllen.",
		"The right to object to a public task is there for research and statistics too.|Mae’r hawl i wrthwynebu tasg er budd y cyhoedd yno ar gyfer ymchwil ac ystadegau hefyd."},
	{"object-marketing-refused",
		"Some say that it may refuse a request to stop marketing that clearly has no basis or asks too much.|Mae rhai’n dweud y caiff wrthod cais i atal marchnata os yw’n amlwg nad oes sail iddo neu ei fod yn gofyn gormod.",
		"An objection to marketing ends it. Nothing is weighed, and nothing can be refused.|Mae gwrthwynebu marchnata yn dod ag ef i ben. Nid oes dim yn cael ei bwyso, ac ni ellir gwrthod dim.",
		"A request that clearly has no basis or asks too much can be refused, whatever it is about.|Gellir gwrthod cais os yw’n amlwg nad oes sail iddo neu ei fod yn gofyn gormod, beth bynnag yw ei bwnc."},
	{"security-court-order",
		"Some say that a court cannot help where national security is shown.|Mae rhai’n dweud na all llys helpu lle mae diogelwch gwladol wedi’i ddangos.",
		"A court may still order the council to keep to the law, though it may award no money.|Gall llys orchymyn o hyd i’r cyngor gadw at y gyfraith, er na chaiff ddyfarnu arian.",
		"Going to court is among the rights that give way.|Mae mynd i’r llys ymhlith yr hawliau sy’n ildio."},
}

// wordsOf returns the words of a dispute; nil for none.
func wordsOf(id rights.DisputeID) *disputeWords {
	for i := range disputesInWords {
		if disputesInWords[i].dispute == id {
			return &disputesInWords[i]
		}
	}
	return nil
}

// Readings returns both readings of a dispute in words, the one that the rules hold first; nothing for no dispute.
func Readings(voice say.Voice, id rights.DisputeID) (here, there string) {
	if w := wordsOf(id); w != nil {
		return w.here.in(voice), w.there.in(voice)
	}
	return "", ""
}

// dispute notes a dispute in words.
func (e *explainer) dispute(d rights.Disputed) bool {
	w := wordsOf(d.ID)
	e.Unsettled = append(
		e.Unsettled,
		Unsettled{
			d.ID,
			Side{w.here.in(e.voice) + e.onThis(&d), d.Here},
			Side{w.there.in(e.voice) + e.onOther(&d), d.There},
		},
	)
	add(&e.Why, &Line{Text: phraseUnsettled.in(e.voice) + " " + w.people.in(e.voice)})
	return true
}

// onThis says what the answer is if what the council says is right, where the other reading is on nothing else: so that
// the two are not told in the same words.
func (e *explainer) onThis(d *rights.Disputed) string {
	if d.Differs&(rights.DifferentVerdict|rights.DifferentStrength) != 0 || d.Differs&rights.DifferentPresumed == 0 {
		return ""
	}
	return e.put(phraseOnThisIf, &rights.Decision{Right: e.Right, Verdict: e.d.Presumed, Strength: e.d.Strength})
}

// put says a phrase with the state of a decision.
func (e *explainer) put(p phrase, on *rights.Decision) string {
	state := DependsOn
	if on.Verdict != rights.Depends { // on what an open verdict turns is not known of the other reading
		state = stateOf(e.g, on)
	}
	return " " + put(p.in(e.voice), "{state}", state.Name(e.voice))
}

// onOther says what the answer is on the other reading, where it is another one: nothing where only what may be
// refused differs.
func (e *explainer) onOther(d *rights.Disputed) string {
	on, p := rights.Decision{Right: e.Right, Verdict: d.Verdict, Strength: d.Strength}, phraseOnOther
	if d.Differs&(rights.DifferentVerdict|rights.DifferentStrength) == 0 {
		if d.Differs&rights.DifferentPresumed == 0 {
			return ""
		}
		on.Verdict, p = d.Presumed, phraseOnOtherIf
	}
	return e.put(p, &on)
}
