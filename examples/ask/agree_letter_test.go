package main

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/letter"
)

// asking is how much a letter asks for.
type asking uint8

const (
	enquires    asking = iota // it knows that the law may grant nothing
	considers                 // it asks for a reason in law if the answer is no
	claims                    // it does neither
	withdraws                 // of consent: as what is relied on
	withdrawsIf               // of consent: if it is relied on
	soFar                     // besides: for those uses that the right covers
)

// asksIn is what tells each in a letter, in English and in Welsh. To claim is to say none of it.
var asksIn = map[asking][2]string{
	enquires: {
		"I know that the law may not give me a right to this.",
		"Rwy’n gwybod efallai na fydd y gyfraith yn rhoi hawl i mi i hyn.",
	},
	considers: {
		"If you think that you need not do this, please tell me which reason in law you rely on",
		"Os ydych yn meddwl nad oes rhaid i chi wneud hyn, dywedwch ar ba reswm cyfreithiol rydych yn dibynnu",
	},
	withdraws: {
		"I take back consent to",
		"Rwy’n tynnu’n ôl y cydsyniad i",
	},
	withdrawsIf: {
		"by consent, I take that consent back from today.",
		"drwy gydsyniad, rwy’n tynnu’r cydsyniad hwnnw yn ôl o heddiw ymlaen.",
	},
	soFar: {
		"If that covers only some of what you use it for",
		"Os yw hynny’n gymwys i rai o’ch dibenion yn unig",
	},
}

// within30Days is what a complaint says where the law has the council acknowledge it (DPA 2018 s.164A).
var within30Days = [2]string{"Please tell me within 30 days that you have it", "Rhowch wybod i mi o fewn 30 diwrnod"}

func inLanguage(words [2]string, lang notice.Language) string {
	if lang == notice.Welsh {
		return words[1]
	}
	return words[0]
}

// asks is how much the letter about a right may ask for over one use, by what the text says of it.
func asks(s explain.State, d *decidedJSON) asking {
	switch s {
	case explain.Applies, explain.AppliesWithLimits:
		return claims
	case explain.DependsOn,
		explain.Unlikely,
		explain.NotStated,
		explain.NotRead,
		explain.InAnother,
		explain.AskSomeoneElse:
		return considers
	}
	if d.answeredObjection() {
		return considers
	}
	return enquires
}

// inLetters holds the letters about an activity, and about each of its grounds, to what the text says: they go to
// somebody who decides, as -json has it, and ask for what the best state lets them.
func (c *comparison) inLetters(
	name string,
	n *notice.Notice,
	a *notice.Activity,
	at circumstances,
	grounds []groundJSON,
	said []word,
) {
	c.t.Helper()
	all := rights.Assess(n, at.on, at.facts, a).Activities[0].Grounds
	if len(all) != len(grounds) {
		c.t.Fatalf("%s: %d grounds, and %d in -json", name, len(all), len(grounds))
	}
	for _, right := range privacy.Rights() {
		var tones []asking
		for i := range grounds {
			tones = append(tones, asks(of(said, i, right).state, &grounds[i].Decisions[right-1]))
			if len(grounds) > 1 {
				c.letter(name, n, a, at, right, all[i:i+1], grounds[i:i+1], tones[i:])
			}
		}
		c.letter(name, n, a, at, right, all, grounds, tones)
	}
}

func (c *comparison) letter(
	name string,
	n *notice.Notice,
	a *notice.Activity,
	at circumstances,
	right privacy.Right,
	on []rights.AssessedGround,
	grounds []groundJSON,
	tones []asking,
) {
	c.t.Helper()
	l := letter.Write(
		say.Must(at.lang),
		&letter.Brief{Kind: letter.Request, Right: right, Notice: n, Activity: a, Grounds: on, On: at.on,
			Person: letter.Person{Name: "Sam Jones", Contact: "1 High Street", Details: "What I know of it."}},
	)
	text := strings.Join(l.Paragraphs, " ")
	says := func(words [2]string) bool { return strings.Contains(text, inLanguage(words, at.lang)) }
	switch right {
	case privacy.RightComplainRegulator:
		return // which is to the same whatever the use
	case privacy.RightComplainController:
		owed := slices.ContainsFunc(grounds,
			func(g groundJSON) bool { return g.Decisions[right-1].Verdict != rights.DoesNotApply })
		if says(within30Days) != owed {
			c.t.Fatalf("%s: a complaint must be acknowledged: %v, and the letter says: %s", name, owed, text)
		}
		c.to(name, &l, grounds)
		return
	}
	c.to(name, &l, grounds)
	best := slices.Max(tones)
	want := []asking{best}
	switch {
	case right == privacy.RightWithdrawConsent && best == claims:
		want = []asking{withdraws}
	case right == privacy.RightWithdrawConsent:
		want = []asking{withdrawsIf}
	case best > enquires && slices.Min(tones) != best:
		want = append(want, soFar)
	}
	for kind, words := range asksIn {
		if says(words) != slices.Contains(want, kind) {
			c.t.Fatalf("%s, %v: the letter about uses of %v says %q: %v\n%s", name, right, tones, words[0], says(words),
				text)
		}
		if says(words) {
			c.asked[kind]++
		}
	}
}

// to holds whom a letter is to to those who decide over the uses: to the body whose notice it is if it decides over
// any.
func (c *comparison) to(name string, l *letter.Letter, grounds []groundJSON) {
	c.t.Helper()
	own, others := "", []string(nil)
	for i := range grounds {
		for _, who := range grounds[i].Controllers {
			if who.Own {
				own = spaced(who.Name)
			}
			others = append(others, spaced(who.Name))
		}
	}
	if own != "" && l.To[0] != own || own == "" && len(others) > 0 && !slices.Contains(others, l.To[0]) {
		c.t.Fatalf("%s: the letter is to %q, and %q decide", name, l.To[0], others)
	}
}
