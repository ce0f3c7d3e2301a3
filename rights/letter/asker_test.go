package letter

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

// everyAsker calls visit with whoever asks for somebody else after each answer in each conversation that there can be.
func everyAsker(n privacy.Nation, p wish.Person, visit func(asker.Asker, map[string]string)) {
	var from func(asker.Asker, map[string]string)
	of := requester.Request{Nation: n, Day: now}
	from = func(a asker.Asker, said map[string]string) {
		visit(a, said)
		open := slices.DeleteFunc(asker.Open(&a, of), func(q asker.Question) bool { return said[q.String()] != "" })
		if len(open) == 0 {
			return
		}
		for _, o := range asker.Ask(say.Voice{}, open[0], of).Options {
			next, more := a, map[string]string{open[0].String(): o.Code}
			for q, code := range said {
				more[q] = code
			}
			next.Say(open[0], o.Code)
			from(next, more)
		}
	}
	from(asker.Asker{Person: p}, map[string]string{})
}

// claimed are the sentences in which a letter speaks of who asks, by the answer that each comes from.
var claimed = map[string]say.Word{
	"responsible=yes": phraseAskerResponsible, "understands=yes": phraseAskerUnderstands,
	"understands=no": phraseAskerUnderstandsNot, "agreed=yes": phraseAskerAgreed, "agreed=no": phraseAskerAgreedNot,
	"interests=yes": phraseAskerInterests, "acts=note": phraseAskerNote, "acts=client": phraseAskerClient,
	"acts=power": phraseAskerPower, "acts=order": phraseAskerOrder, "acts=unsigned": phraseAskerUnsigned,
	"in-force=yes": phraseAskerInForce, "covers=yes": phraseAskerCovers, "capacity=yes": phraseAskerCapacity,
	"capacity=no": phraseAskerCapacityNot, "authority=yes": phraseAskerAuthority,
}

// TestMissingAgentScope (M-agent-scope): of every relation, nation, age and answer a letter of each kind says of who
// asks what was said and nothing else, and who may not ask in another's name makes no request in it.
func TestMissingAgentScope(t *testing.T) {
	letters, barred := 0, 0
	for who, p := range map[About]wish.Person{AboutMyChild: wish.Child, AboutSomeone: wish.Someone} {
		for _, nation := range append(privacy.Nations(), 0) {
			b := about(t, privacy.RightAccess, now, nil, onATask)
			of := *b.Notice
			of.Nation = nation
			b.Notice, b.About = &of, who
			everyAsker(nation, p, func(a asker.Asker, said map[string]string) {
				b.Asker = a
				for b.Kind = Request; b.Kind <= ToRegulator; b.Kind++ {
					letters++
					if Barred(b) {
						barred++
					}
					saysOfAsker(t, b, said)
				}
			})
		}
	}
	if letters < 1000 || barred < 100 {
		t.Errorf("%d letters, %d of those who may not ask", letters, barred)
	}
}

// saysOfAsker holds a letter to what was said of who asks, by the codes of questions and answers.
func saysOfAsker(t *testing.T, b *Brief, said map[string]string) {
	t.Helper()
	l := Write(say.Voice{}, b)
	may := []string{}
	for q, code := range said {
		if p, ok := claimed[q+"="+code]; ok {
			may = append(may, say.Voice{}.Text(&catalogue, p))
		}
		if q == "age" {
			may = append(may, say.Voice{}.Of(&catalogue, &agesFamily, code, 0))
		}
	}
	for _, p := range []say.Word{phraseForChild, phraseForSomeone, phraseMayNotChild, phraseMayNotPerson} {
		text, _, _ := strings.Cut(say.Voice{}.Text(&catalogue, p), "{")
		may = append(may, text)
	}
	barred, speaks := Barred(b), 0
	for _, paragraph := range l.Parts {
		for _, part := range paragraph {
			from := part.From
			if from == FromAsker {
				speaks++
				if !slices.ContainsFunc(may, func(m string) bool {
					return m != "" &&
						strings.HasPrefix(part.Text, m)
				}) {
					t.Fatalf("nobody said %q: %v", part.Text, said)
				}
			}
			if barred && slices.Contains([]Source{FromWish, FromLaw, FromDetails, FromDays, FromNotice, FromAll},
				from) {
				t.Fatalf("a request of somebody who may not ask: %q: %v", part.Text, said)
			}
		}
	}
	if barred && speaks != 2 || !barred && speaks == 0 || barred && len(Phone(say.Voice{}, b)) > 0 {
		t.Fatalf("%v: %s", said, l.Text())
	}
	if acts := said["acts"]; !barred && claimed["acts="+acts] != 0 && !strings.Contains(l.Text(),
		say.Voice{}.Text(&catalogue, claimed["acts="+acts])) {
		t.Fatalf("what lets them act is not there: %v: %s", said, l.Text())
	}
}

// TestNothingIsClaimedUnsaid: who says nothing of themselves claims nothing, and asks what there is to show.
func TestNothingIsClaimedUnsaid(t *testing.T) {
	for _, who := range []About{AboutMyChild, AboutSomeone} {
		b := about(t, privacy.RightAccess, now, nil, onATask)
		b.About = who
		text := Write(say.Voice{}, b).text()
		for _, claim := range []string{"agree", "power", "authori", "understand", "enclose", "responsib"} {
			if strings.Contains(text, claim) {
				t.Errorf("%d claims %q: %s", who, claim, text)
			}
		}
		// The proof that is asked for is of that too (W15), in a request and where an answer is late.
		if !says(t, b, phraseProof) || says(t, b, phraseIdentity) {
			t.Errorf("%d: %s", who, text)
		}
		if b.Kind = Late; !says(t, b, phraseLateProofToo) {
			t.Errorf("%d: %s", who, text)
		}
	}
	b := about(t, privacy.RightAccess, now, nil, onATask)
	b.Asker.Say(asker.AskActs, "note")
	if says(t, b, phraseAskerNote) || says(t, b, phraseProof) || !says(t, b, phraseIdentity) {
		t.Error("who asks about themselves needs no authority")
	}
}

// TestClientIsNamedInFull: of a client the sender is asked the address, the date of birth and their own reference,
// which the letter says; of nobody else an address of theirs.
func TestClientIsNamedInFull(t *testing.T) {
	for acts, want := range map[string]bool{"client": true, "note": false} {
		b := about(t, privacy.RightAccess, now, nil, onATask)
		b.About = AboutSomeone
		b.Asker.Say(asker.AskActs, acts)
		var fields []Source
		for _, ask := range Asks(say.Voice{}, b) {
			fields = append(fields, ask.Field)
			b.Person.Set(ask.Field, "typed: "+string(ask.Field))
		}
		for _, f := range []Source{FromAddress, FromOurs} {
			if slices.Contains(fields, f) != want ||
				strings.Contains(Write(say.Voice{}, b).text(), fmt.Sprint("typed: ", f)) != want {
				t.Errorf("%s: %s: %v", acts, f, fields)
			}
		}
		if !slices.Contains(fields, FromBorn) {
			t.Errorf("%s: no date of birth: %v", acts, fields)
		}
	}
}

// TestAComplaintSaysNothingOfAsking: that a child does not understand what it means to ask is no part of a complaint.
func TestAComplaintSaysNothingOfAsking(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	for kind := Request; kind <= ToOmbudsman; kind++ {
		b := brief(n, activity(t, n, "council-tax"), kind, privacy.RightAccess)
		b.About, b.Asker = AboutMyChild, sayer(inAll)
		text := Write(say.Voice{}, b).Text()
		if strings.Contains(text, "means to ask for this") != (kind < ToCouncil) {
			t.Errorf("kind %d:\n%s", kind, text)
		}
	}
}
