package widget

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/requester"
)

// Every place has a row in each table of places.go, and the rows hold together.
func TestEveryPlaceIsInTheTables(t *testing.T) {
	names := append([]string{"zero"}, noticetest.Members(t, "places.go", "Place")...)
	seen := map[string]bool{"": true}
	for p := PlaceCouncil; p < endOfPlaces; p++ {
		row, screen := &places[p], &screens[p]
		if seen[row.name] {
			t.Errorf("%s has no name of its own: give it a row in places, in places.go", names[p])
		}
		seen[row.name] = true
		if screen.shows == nil || (screen.title == 0) == (screen.titled == nil) {
			t.Fatalf("%s has no screen, or no title or two: give it a row in screens, in places.go", names[p])
		}
		if (row.needs&aCouncil == 0) != (p == PlaceCouncil) || row.needs&aTime != 0 && row.needs&aLetter == 0 {
			t.Errorf("%s needs no council, or a time for no letter: say what it needs in places, in places.go",
				names[p])
		}
		if (row.next == 0) != (row.problems == nil) || row.next != 0 && row.picks != nil ||
			row.many && row.picks == nil {
			t.Errorf(
				"%s: Continue leads on from what was written, with what is wrong with that, or is what one of the "+
					"radios is",
				names[p],
			)
		}
		up := p
		for range places {
			up = places[up].up
		}
		if up != 0 || row.up == 0 && p != PlaceCouncil {
			t.Errorf("%s: Back leads nowhere: say in places, in places.go, what it stands under", names[p])
		}
	}
	for k, name := range append([]string{"zero"}, noticetest.Members(t, "places.go", "EventKind")...) {
		if k > 0 && name != "endOfEvents" && acts[k].from == 0 {
			t.Errorf("%s can happen nowhere: give it a row in acts, in places.go", name)
		}
	}
}

// Every letter that is no request has words on what leads to it, and comes after something that went wrong.
func TestEveryLetterHasWordsAndATurn(t *testing.T) {
	for i, name := range noticetest.Members(t, "../../rights/letter/letter.go", "Kind") {
		kind := letter.Kind(i + 1)
		if kind == letter.Request {
			continue
		}
		if int(kind) >= len(letters) || letters[kind].words == 0 || letters[kind].name != kind.String() {
			t.Fatalf(
				"%s has no words on what leads to it, or another name than its code: give it a row in letters, in "+
					"talk_letters.go",
				name,
			)
		}
		if !slices.Contains(remedies[:], letters[kind].name) {
			t.Errorf("nothing leads to %s: say in remedies, in talk_letters.go, after which letter it comes", name)
		}
	}
}

// ofAsker is what can happen of who asks: each question, and each answer that one has.
func ofAsker() []Event {
	var out []Event
	for _, q := range asker.Questions() {
		out = append(out, Event{Kind: ChangeAsker, Asks: q})
		for _, o := range asker.Ask(say.Must(notice.English), q, requester.Request{}).Options {
			out = append(out, Event{Kind: AnswerAsker, Says: o.Code})
		}
	}
	return out
}

// Conversations come to every place, and from each place everything happens that acts says can, and nothing else.
func TestEveryPlaceAndEventIsReached(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped by -short, which walks some conversations only")
	}
	o := &Offer{
		Notices: []*notice.Notice{
			noticetest.Council(t, "authors/parish"),
			noticetest.Council(t, "authors/registrars"),
		},
		Action: "/",
		AsAt:   privacy.NewDate(2026, 11, 30), // without which no letter has a day for a calendar
		Voices: say.Voices(),
	}
	at := map[Place][]Model{}
	everyPlace(t, o, func(m Model) { at[m.at] = append(at[m.at], m) })
	n := o.Notices[0]
	m := press(t, press(t, Start(o), doContinue, picked(string(n.ID))), doContinue, picked(pickMore))
	m = press(t, m, doContinue, picked(string(n.Activities[0].ID)), picked(string(n.Activities[1].ID)))
	for _, pick := range []string{"me", "unsure"} {
		m = press(t, m, doContinue, picked(pick))
	}
	at[m.at] = append(at[m.at], m) // the result for one of several services
	happens := map[EventKind]placeSet{}
	for p, models := range at {
		for _, m := range models {
			before := m // Continue was pressed
			before.missing = false
			for _, e := range slices.Concat(events(o), ofAsker(), []Event{{Kind: StartAgain}}) {
				if !happens[e.Kind].has(p) && (!Update(m, e).Same(m) || !Update(before, e).Same(before)) {
					happens[e.Kind] |= 1 << p
				}
			}
			for kind, can := range map[EventKind]bool{Save: m.File() != File{}, SaveCalendar: m.Calendar() != File{}} {
				if can {
					happens[kind] |= 1 << p
				}
			}
		}
	}
	names, kinds := noticetest.Members(t, "places.go", "Place"), noticetest.Members(t, "places.go", "EventKind")
	for p := PlaceCouncil; p < endOfPlaces; p++ {
		if len(at[p]) == 0 {
			t.Errorf("nothing leads to %s: give an event that does a row in acts, in places.go", names[p-1])
			continue
		}
		for k := ChooseCouncil; k < endOfEvents; k++ {
			if is, can := happens[k].has(p), acts[k].from.has(p); is != can && !(k == Back && p == PlaceCouncil) {
				t.Errorf("%s at %s happens: %v; acts, in places.go, says %v", kinds[k-1], names[p-1], is, can)
			}
		}
	}
}
