package asker

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
)

var today = privacy.NewDate(2026, 11, 30)

// of is a request for access to a body of a nation.
func of(n privacy.Nation) requester.Request {
	return requester.Request{Nation: n, Right: privacy.RightAccess, Day: today}
}

// nations are every nation, and none, as of a notice that gives none.
func nations() []privacy.Nation { return append([]privacy.Nation{0}, privacy.Nations()...) }

// every calls visit with whoever asks for somebody else after each answer in each conversation there can be: with what
// was asked and answered, and what is asked next, zero at the end.
func every(visit func(requester.Request, Asker, []Question, Question)) {
	for _, n := range nations() {
		for _, p := range []wish.Person{wish.Child, wish.Someone} {
			everyFrom(of(n), Asker{Person: p}, nil, visit)
		}
	}
}

func everyFrom(of requester.Request, a Asker, asked []Question,
	visit func(requester.Request, Asker, []Question, Question)) {
	open := slices.DeleteFunc(Open(&a, of), func(q Question) bool { return slices.Contains(asked, q) })
	if len(open) == 0 {
		visit(of, a, asked, 0)
		return
	}
	visit(of, a, asked, open[0])
	for _, o := range Ask(say.Voice{}, open[0], of).Options {
		next := a
		if !next.Say(open[0], o.Code) {
			panic(o.Code)
		}
		everyFrom(of, next, append(slices.Clone(asked), open[0]), visit)
	}
}

// sure are the answers to a question but that of who is not sure.
func sure(q Question, of requester.Request) []Option {
	out := Ask(say.Voice{}, q, of).Options
	return out[:len(out)-1]
}

// matters reports whether of two answers to a question different things follow, in one of all the ways in which what
// else can be asked may be answered.
func matters(of requester.Request, a Asker, q Question) bool {
	found := false
	var fill func(Asker, []Question)
	fill = func(a Asker, left []Question) {
		if found {
			return
		}
		if len(left) > 0 {
			for _, o := range sure(left[0], of) {
				next := a
				next.Say(left[0], o.Code)
				fill(next, left[1:])
			}
			return
		}
		follows := map[string]bool{} // what is then so, and what it depends on
		for _, o := range sure(q, of) {
			next := a
			next.Say(q, o.Code)
			s := requester.MayAsk(next.Request(of))
			follows[fmt.Sprint(s.Verdict, s.DependsOn)] = true
		}
		found = len(follows) > 1
	}
	var left []Question
	for _, other := range Questions() {
		ofChild := other == AskResponsible || other >= AskAge && other <= AskInterests
		if other != q && !a.said(other, &of) && ofChild == (a.Person == wish.Child) {
			left = append(left, other)
		}
	}
	fill(a, left)
	return found
}

// TestNoIdleQuestion: each question that is asked has two answers that can decide whether the asker may ask, so that
// nothing is asked that cannot matter; and when nothing more is asked, nothing that could be is left.
func TestNoIdleQuestion(t *testing.T) {
	ends, longest := 0, 0
	every(func(of requester.Request, a Asker, asked []Question, q Question) {
		if q == 0 {
			ends++
			longest = max(longest, len(asked))
			for _, f := range requester.MayAsk(a.Request(of)).DependsOn {
				if asks := a.asks(f); asks != 0 && !slices.Contains(asked, asks) {
					t.Fatalf("%s %+v: %s was never asked", of.Nation, a, asks)
				}
			}
			return
		}
		if !matters(of, a, q) {
			t.Fatalf("%s %+v after %v: %s changes nothing", of.Nation, a, asked, q)
		}
	})
	if ends < 100 || longest > 6 {
		t.Errorf("%d conversations, the longest of %d questions", ends, longest)
	}
	t.Logf("%d conversations, the longest of %d questions", ends, longest)
}

// TestNothingIsAskedOfThoseWhoAskForThemselves.
func TestNothingIsAskedOfThoseWhoAskForThemselves(t *testing.T) {
	for _, n := range nations() {
		a := Asker{}
		if open := Open(&a, of(n)); len(open) > 0 {
			t.Errorf("%s: %v", n, open)
		}
		told := Tell(say.Voice{}, &a, of(n))
		if told.Verdict != requester.May || told.Enclose != "" || len(told.MayShow) > 0 {
			t.Errorf("%s: %+v", n, told)
		}
	}
}

// conversation answers the questions as they come, each by its code, and fails if another is asked.
func conversation(t *testing.T, n privacy.Nation, p wish.Person, answers ...string) Asker {
	t.Helper()
	a, asked := Asker{Person: p}, []Question(nil)
	for _, answer := range answers {
		name, code, _ := strings.Cut(answer, "=")
		open := slices.DeleteFunc(Open(&a, of(n)), func(q Question) bool { return slices.Contains(asked, q) })
		if len(open) == 0 || open[0].String() != name {
			t.Fatalf("%s after %v: %v is asked, and not %s", n, asked, open, name)
		}
		if !a.Say(open[0], code) {
			t.Fatalf("%s has no answer %s", name, code)
		}
		asked = append(asked, open[0])
	}
	if open := slices.DeleteFunc(Open(&a, of(n)), func(q Question) bool {
		return slices.Contains(asked, q)
	}); len(open) > 0 {
		t.Fatalf("%s after %v: %v is asked too", n, asked, open)
	}
	return a
}

// TestConversations: what is asked of whom in which nation, and what follows.
func TestConversations(t *testing.T) {
	england, scotland, ireland := privacy.NationEngland, privacy.NationScotland, privacy.NationNorthernIreland
	for _, c := range []struct {
		name    string
		nation  privacy.Nation
		person  wish.Person
		answers string
		want    requester.Permission
	}{
		{"a small child in England", england, wish.Child, "responsible=yes age=0-16 understands=no", requester.May},
		{"a child who agrees", england, wish.Child, "responsible=yes age=0-16 understands=yes agreed=yes",
			requester.May},
		{"one who does not", england, wish.Child,
			"responsible=yes age=0-16 understands=yes agreed=no interests=no", requester.MayNot},
		{"one who does not, and is at risk", england, wish.Child,
			"responsible=yes age=0-16 understands=yes agreed=no interests=yes", requester.May},
		{"in Scotland, 12: the law takes it that the child understands", scotland, wish.Child,
			"responsible=yes age=12-16 agreed=yes", requester.May},
		{"in Scotland, 12, who does not agree: the child asks", scotland, wish.Child,
			"responsible=yes age=12-16 agreed=no interests=no understands=unsure", requester.MayNot},
		{"in Scotland, 12, of whom the contrary can be shown", scotland, wish.Child,
			"responsible=yes age=12-16 agreed=no interests=no understands=no", requester.May},
		{"in Scotland, 11", scotland, wish.Child, "responsible=yes age=0-12 understands=no", requester.May},
		{"in Scotland, 16: as an adult", scotland, wish.Child, "responsible=yes age=16- agreed=no", requester.MayNot},
		{"in England, 16: taken to be able", england, wish.Child, "responsible=yes age=16-18 agreed=yes",
			requester.May},
		{"in Northern Ireland, 17: no age is set", ireland, wish.Child,
			"responsible=yes age=0-18 understands=unsure agreed=yes", requester.May},
		{"grown", ireland, wish.Child, "responsible=yes age=18- agreed=yes", requester.May},
		{"a parent who is not sure of all", england, wish.Child,
			"responsible=yes age=unsure understands=unsure agreed=unsure interests=unsure", requester.Depends},
		{"a stepfather", england, wish.Child, "responsible=no age=0-16 understands=yes agreed=yes", requester.Depends},
		{"a stepfather of a small child", england, wish.Child, "responsible=no age=0-16 understands=no",
			requester.MayNot},
		{"who does not know of parental responsibility", england, wish.Child, "responsible=unsure", requester.Depends},
		{"a signed note", england, wish.Someone, "acts=note covers=yes", requester.May},
		{"a note for something else", england, wish.Someone, "acts=note covers=no", requester.MayNot},
		{"a solicitor", england, wish.Someone, "acts=client covers=yes", requester.May},
		{"an agreement nobody signed", england, wish.Someone, "acts=unsigned covers=yes", requester.Depends},
		{"nothing", england, wish.Someone, "acts=none", requester.MayNot},
		{"not sure", england, wish.Someone, "acts=unsure", requester.Depends},
		{"an attorney of somebody who cannot decide", england, wish.Someone,
			"acts=power capacity=no in-force=yes covers=yes", requester.May},
		{"an attorney of somebody who can, and agrees", scotland, wish.Someone,
			"acts=power capacity=yes authority=yes covers=yes", requester.May},
		{"of somebody who does not", scotland, wish.Someone, "acts=order capacity=yes authority=no", requester.MayNot},
		{"a deputy whose order has ended", england, wish.Someone, "acts=order capacity=no in-force=no",
			requester.MayNot},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := conversation(t, c.nation, c.person, strings.Fields(c.answers)...)
			if told := Tell(say.Voice{}, &a, of(c.nation)); told.Verdict != c.want {
				t.Errorf("%s: %+v", told.Verdict, told)
			}
		})
	}
}

// TestAgesOfAnotherNation: what was said of a council of one nation tells an age to a council of another only if its
// law tells no ages apart that were said together.
func TestAgesOfAnotherNation(t *testing.T) {
	a := Asker{Person: wish.Child}
	a.Say(AskResponsible, "yes")
	a.Say(AskAge, "0-16") // in England
	for n, want := range map[privacy.Nation]bool{privacy.NationWales: true, privacy.NationNorthernIreland: true,
		privacy.NationScotland: false, 0: false} {
		if q := a.Request(of(n)); q.AgeKnown != want || slices.Contains(Open(&a, of(n)), AskAge) == want {
			t.Errorf("%s: %+v", n, q)
		}
	}
}

// TestEveryEndSpeaks: whatever follows is said in full, in every language.
func TestEveryEndSpeaks(t *testing.T) {
	seen := map[requester.Permission]int{}
	every(func(of requester.Request, a Asker, _ []Question, q Question) {
		for _, lang := range notice.Languages() {
			voice := say.Must(lang)
			if q != 0 {
				asked := Ask(voice, q, of)
				empty := asked.Text == "" || len(asked.Options) < 3
				for _, o := range asked.Options {
					empty = empty || o.Label == ""
				}
				if empty {
					t.Fatalf("%s: %s: %+v", lang, q, asked)
				}
				continue
			}
			told := Tell(voice, &a, of)
			seen[told.Verdict]++
			for _, l := range slices.Concat(told.Why, told.Routes, told.Law, told.MayShow) {
				if l.Text == "" || l.Source.Kind == 0 {
					t.Fatalf("%s: %+v: %+v", lang, a, told)
				}
			}
			if slices.Contains(slices.Concat(told.DependsOn, told.Unless, told.Instead), "") {
				t.Fatalf("%s: %+v: %+v", lang, a, told)
			}
			barred := told.Verdict == requester.MayNot
			if barred != (told.Heading != "") || barred != (len(told.Why) > 0) || barred != (len(told.Instead) > 0) ||
				(told.Verdict == requester.Depends) != (len(told.DependsOn) > 0) || barred && told.Enclose != "" {
				t.Fatalf("%s: %+v: %+v", lang, a, told)
			}
			// What the law presumes and would let the asker ask is told wherever it is otherwise.
			if s := requester.MayAsk(a.Request(of)); barred && len(s.UnlessShown) != len(told.Unless) {
				t.Fatalf("%s: %+v: %v and %v", lang, a, s.UnlessShown, told.Unless)
			}
		}
	})
	if len(seen) != 3 {
		t.Errorf("%v", seen)
	}
}

// TestEveryGroundHasWords: those that no conversation reaches too.
func TestEveryGroundHasWords(t *testing.T) {
	n := 0
	for w := requester.Why(1); w.String() != ""; w++ {
		n++
		for _, lang := range notice.Languages() {
			if say.Must(lang).Of(&catalogue, &whyFamily, w.String(), 0) == "" {
				t.Errorf("%s has no words in %s", w, lang)
			}
		}
	}
	rows := 0
	whyFamily.Each(func(string) bool { rows++; return true })
	if rows != n || n == 0 {
		t.Errorf("%d grounds, and words for %d", n, rows)
	}
}

// TestSchoolRecord: a parent is told of their own right to a school record where the nation has one, even where they
// may not ask by the child's.
func TestSchoolRecord(t *testing.T) {
	for n, want := range map[privacy.Nation]bool{privacy.NationEngland: true, privacy.NationScotland: true,
		privacy.NationWales: false, privacy.NationNorthernIreland: false} {
		a := Asker{Person: wish.Child}
		for q, code := range map[Question]string{AskResponsible: "yes", AskAge: "16-18", AskAgreed: "no",
			AskInterests: "no"} {
			a.Say(q, code)
		}
		if told := Tell(say.Voice{}, &a, of(n)); len(told.Routes) > 0 != want {
			t.Errorf("%s: %+v", n, told.Routes)
		}
	}
}

// TestNoSuchAnswer: a code that no option has changes nothing.
func TestNoSuchAnswer(t *testing.T) {
	a := Asker{Person: wish.Someone}
	for _, q := range append(Questions(), 0, questionCount) {
		if a.Say(q, "perhaps") || a != (Asker{Person: wish.Someone}) {
			t.Errorf("%s takes it: %+v", q, a)
		}
	}
}
