package widget

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
)

func TestBackLeadsOut(t *testing.T) {
	walk(t, 500, func(_ Model, _ Event, m Model) {
		for range 200 {
			m = Update(m, Event{Kind: Back})
		}
		if m.At() != PlaceCouncil {
			t.Fatalf("Back ends at %v", m.Fields())
		}
	})
}

// Whatever led to a screen, Back leads to the screen before it, and that screen's own Back to the one before that.
func TestBackLeadsToTheScreenBefore(t *testing.T) {
	walk(t, 4000, func(before Model, e Event, after Model) {
		if after.Here(before) || e.Kind == Back || e.Kind == StartAgain {
			return
		}
		back := Update(after, Event{Kind: Back})
		listed := back.at <= PlaceService || back.at == PlaceSeveral || back.at == PlaceAsked
		if back.at != before.at || !listed && !back.Here(before) || len(back.given) != len(after.given) {
			t.Fatalf("from %v %v leads to %v, and Back to %v", before.Fields(), e, after.Fields(), back.Fields())
		}
		if n := min(len(before.trail), maxTrail-1); !slices.Equal(back.trail, before.trail[len(before.trail)-n:]) {
			t.Fatalf("Back from %v has lost its way: %v", after.Fields(), back.Fields())
		}
	})
}

// From the result Back leads to the last question, and from a letter or the days to where that was begun.
func TestBackFromTheEnd(t *testing.T) {
	o := offer(t)
	m := ends(t, o, o.Notices[0], "council-tax", "me", "correct", "no")
	asked := m.replies()
	if back := press(t, m, doBack); back.at != PlaceQuestion || back.fact != asked[len(asked)-1].Fact ||
		back.reply(back.fact) != SaidNo {
		t.Errorf("from the result back to %v", back.Fields())
	}
	if back := press(t, ends(t, o, o.Notices[0], "council-tax", "died", "", ""), doBack); back.at != PlaceWho {
		t.Errorf("from the result for the dead back to %s", places[back.at].name)
	}
	sent := press(t, press(t, m, doLetter+"rectification"), doContinue, written...)
	dates := press(t, sent, doDates+"rectification")
	if back := press(t, dates, doBack); back.at != PlaceLetter || back.right != sent.right {
		t.Errorf("from the days back to %v", back.Fields())
	}
	due := press(t, dates, doContinue, Field{"in-asked-day", "7"}, Field{"in-asked-month", "7"},
		Field{"in-asked-year", "2026"})
	if back := press(t, press(t, due, doLetter+"late-rectification"), doBack); back.at != PlaceDue ||
		back.right != due.right {
		t.Errorf("from the details of a late letter back to %v", back.Fields())
	}
}

// From the answer to another wish Back, ours and the browser's, leads to the answer that was shown before; and from
// there to the choice, which shows what has been chosen on it last.
func TestBackShowsTheAnswerBefore(t *testing.T) {
	o := offer(t)
	see := ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure")
	told := press(t, see, doOther+"told")
	if told.at != PlaceResult || told.wish != notice.WishTold || told.Here(see) {
		t.Fatalf("the other wish leads to %v", told.Fields())
	}
	for name, back := range map[string]Model{"ours": press(t, told, doBack), "the browser's": told.Return(see)} {
		if back.wish != notice.WishSee || text(View(back).Body) != text(View(see).Body) {
			t.Errorf("%s leads back to %v", name, back.Fields())
		}
		if forward := back.Return(told); forward.wish != notice.WishTold {
			t.Errorf("and forward to %v", forward.Fields())
		}
	}
	chosen := press(t, press(t, see, doWish), doContinue, picked("told"))
	if list := press(t, chosen, doBack); list.at != PlaceWish || list.wish != notice.WishTold {
		t.Errorf("from what was chosen back to %v", list.Fields())
	}
	if read, _, err := Read(o, told.Fields()); err != nil || !equal(read, told) {
		t.Errorf("reads back as %v, %v", read.Fields(), err)
	}
}

// The question that a changed reply has opened can be sent to a server as the first could.
func TestWhatAChangeOpensIsRead(t *testing.T) {
	o := offer(t)
	m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "correct", "yes"), doChange+"inaccurate")
	if m = press(t, m, doContinue, picked("no")); m.at != PlaceQuestion || !m.changing || m.reply(m.fact) != NotGiven {
		t.Fatalf("nothing is opened at %v", m.Fields())
	}
	if got, _, err := Read(o, m.Fields()); err != nil || !equal(got, m) {
		t.Errorf("reads back as %v, %v", got.Fields(), err)
	}
}
