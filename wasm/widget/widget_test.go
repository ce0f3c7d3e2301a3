package widget

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// alone is a voice that is offered with no other.
func alone(lang notice.Language) []say.Voice { return []say.Voice{say.Must(lang)} }

func offer(t testing.TB) *Offer { return &Offer{Notices: noticetest.Councils(t), Action: "/"} }

// everything is an offer of every notice of testdata.
func everything(t testing.TB) *Offer { return &Offer{Notices: noticetest.Every(t), Action: "/"} }

// events returns everything that can be done anywhere, and some things that cannot.
func events(o *Offer) []Event {
	out := []Event{{}, {Kind: DoNotKnow}, {Kind: ChangeService}, {Kind: Back}, {Kind: 200},
		{
			Kind: MoreThanOne,
		}, {Kind: ChooseSeveral}, {Kind: Search}, {Kind: ChangeWho}, {Kind: ChangeWish}, {Kind: Continue},
		{Kind: ChooseWho}, {Kind: ChooseWish},
		{
			Kind:     ChangeLanguage,
			Language: notice.Welsh,
		}, {Kind: ChangeLanguage, Language: notice.English}, {Kind: WriteLetter},
		{Kind: WorkOutDates, Letter: letter.Request, Right: privacy.RightErasure},
		{
			Kind: ChooseCouncil,
		}, {Kind: ChooseService}, {Kind: Answer}, {Kind: Answer, Reply: 9}, {Kind: ChooseCouncil, Council: "nowhere"},
		{Kind: ChooseService, Service: "nothing"}}
	for kind := range acts {
		if acts[kind].words != 0 { // what leads on
			out = append(out, Event{Kind: EventKind(kind)})
		}
	}
	for r := SaidYes; r <= SaidUnsure; r++ {
		out = append(out, Event{Kind: Answer, Reply: r})
	}
	for who := Who(1); int(who) < len(whoNames); who++ {
		out = append(out, Event{Kind: ChooseWho, Who: who})
	}
	for _, code := range []string{"", "yes", "no", "unsure", "note", "power", "none", "0-16", "0-12", "perhaps"} {
		out = append(out, Event{Kind: AnswerAsker, Says: code})
	}
	for _, q := range asker.Questions() {
		out = append(out, Event{Kind: ChangeAsker, Asks: q})
	}
	for _, w := range notice.Wishes() {
		out = append(out, Event{Kind: ChooseWish, Wish: w}, Event{Kind: ShowWish, Wish: w})
	}
	for kind := letter.Late; kind <= letter.ToOmbudsman; kind++ {
		out = append(out, Event{Kind: WriteLetter, Letter: kind})
	}
	for _, right := range privacy.Rights()[:4] {
		out = append(out, Event{Kind: WriteLetter, Letter: letter.Request, Right: right},
			Event{Kind: WorkOutDates, Letter: letter.Request, Right: right})
	}
	for _, f := range privacy.Facts() {
		if askable(f) {
			out = append(out, Event{Kind: Change, Fact: f})
		}
	}
	for _, n := range o.Notices {
		out = append(out, Event{Kind: ChooseCouncil, Council: n.ID})
		for _, a := range n.Activities[:min(3, len(n.Activities))] {
			out = append(out, Event{Kind: ChooseService, Service: a.ID}, Event{Kind: ShowService, Service: a.ID}, Event{
				Kind:     ChooseSeveral,
				Services: []notice.ID{n.Activities[min(3, len(n.Activities)-1)].ID, a.ID, "nothing", a.ID},
			})
		}
	}
	return out
}

// walk calls visit with each model of a long random conversation and the event that led to it.
func walk(t testing.TB, steps int, visit func(before Model, e Event, after Model)) {
	o := offer(t)
	o.Voices = say.Voices()
	walkOf(o, steps, visit)
}

// walkOf is walk through an offer.
func walkOf(o *Offer, steps int, visit func(before Model, e Event, after Model)) {
	all := events(o)
	r := rand.New(rand.NewPCG(7, 11))
	m := Start(o)
	for range steps {
		e := all[r.IntN(len(all))]
		for range r.IntN(12) { // what can be done where m is comes up more often than what cannot
			to := Update(m, e)
			if r.IntN(4) == 0 && !to.Same(m) || to.at != m.at && e.Kind != Back { // or it would only go to and fro
				break
			}
			e = all[r.IntN(len(all))]
		}
		switch {
		case r.IntN(150) == 0:
			e = Event{Kind: StartAgain}
		case m.at == PlaceDetails && r.IntN(3) == 0: // where hardly anything else leads on
			e = Event{Kind: Back}
		}
		after := Update(m, e)
		visit(m, e, after)
		m = after
	}
}

func equal(a, b Model) bool {
	a.missing, b.missing = false, false
	return reflect.DeepEqual(a, b) || slices.Equal(a.Fields(), b.Fields()) && a.offer == b.offer
}

func TestStateReadsBackTheSame(t *testing.T) {
	seen := map[Place]bool{}
	walk(t, noticetest.Some(4000, 8000, 12000), func(_ Model, _ Event, m Model) {
		seen[m.At()] = true
		got, e, err := Read(m.offer, m.Fields())
		if err != nil || !reflect.DeepEqual(e, Event{}) || !equal(got, m) {
			t.Fatalf("%v reads back as %v, %v, %v", m.Fields(), got.Fields(), e, err)
		}
	})
	for p := PlaceCouncil; p < endOfPlaces; p++ {
		if !seen[p] && p != PlaceLetter && p != PlaceDue { // to which something written leads
			t.Errorf("the walk never came to %s", places[p].name)
		}
	}
}

func TestUpdateKeepsEveryOtherReply(t *testing.T) {
	replies := 0
	walk(t, 12000, func(before Model, e Event, after Model) {
		if e.Kind == StartAgain {
			if len(after.given) != 0 {
				t.Fatal("Start again keeps a reply")
			}
			return
		}
		replies = max(replies, len(before.given))
		for _, g := range before.given {
			changed := e.Kind == Answer && before.at == PlaceQuestion && g.Fact == before.fact && before.about(g)
			if !changed && !slices.Contains(after.given, g) {
				t.Fatalf("%v forgets %v", e, g)
			}
		}
	})
	if replies == 0 {
		t.Error("the walk gave no reply")
	}
}

func TestUpdateIgnoresWhatCannotHappen(t *testing.T) {
	walk(t, 12000, func(before Model, e Event, after Model) {
		result, home := []Place{PlaceResult}, []Place{PlaceResult, PlaceHelp}
		everywhere := make([]Place, 0, len(places))
		for p := PlaceCouncil; p < endOfPlaces; p++ {
			everywhere = append(everywhere, p)
		}
		possible := map[EventKind][]Place{
			ChooseCouncil: {
				PlaceCouncil,
			}, ChooseService: {PlaceService}, DoNotKnow: {PlaceService}, MoreThanOne: {PlaceService},
			ChooseSeveral: {PlaceSeveral},
			ChooseWho: {
				PlaceWho,
			}, ChooseWish: {PlaceWish, PlaceAsked}, Answer: {PlaceQuestion}, Change: result, ShowService: result,
			ShowWish: {PlaceResult, PlaceDetails}, AnswerAsker: {PlaceAsker}, ChangeAsker: home,
			ChangeService: home, ChangeWho: home, ChangeWish: result,
			WorkOutDates: {PlaceResult, PlaceHelp, PlaceLetter, PlaceDue},
			WriteLetter:  everywhere[2:], Continue: {PlaceDetails, PlaceDates},
			Back: everywhere, StartAgain: everywhere, ChangeLanguage: everywhere,
		}
		if int(e.Kind) < len(acts) && acts[e.Kind].words != 0 { // what does no more than to lead on
			return
		}
		if !slices.Contains(possible[e.Kind], before.at) && !equal(before, after) {
			t.Fatalf("%v at %s leads to %v", e, places[before.at].name, after.Fields())
		}
		if e.Kind == Answer && e.Reply == NotGiven && before.at == PlaceQuestion &&
			(!after.missing || !equal(before, after)) {
			t.Fatalf("Continue with nothing chosen leads to %v", after.Fields())
		}
	})
}

func TestModelsNeverChange(t *testing.T) {
	type kept struct {
		m      Model
		fields []Field
	}
	var all []kept
	walk(t, 1000, func(_ Model, _ Event, m Model) { all = append(all, kept{m, m.Fields()}) })
	for _, k := range all {
		if d := cmp.Diff(k.fields, k.m.Fields()); d != "" {
			t.Fatal(d)
		}
	}
}

func TestOnlyOneCouncil(t *testing.T) {
	o := offer(t)
	o.Notices = o.Notices[:1]
	m := Start(o)
	if m.At() != PlaceService || !equal(Update(m, Event{Kind: Back}), m) {
		t.Errorf("starts at %v", m.Fields())
	}
	if html := string(view.AppendHTML(nil, View(m).Body)); strings.Contains(html, "pr-back") {
		t.Error("a way back to nowhere")
	}
}

func TestReadRefusesWhatNoFormSends(t *testing.T) {
	o := offer(t)
	ok := []Field{{"at", "result"}, {"council", "leeds"}, {"service", "council-tax"}}
	if _, _, err := Read(o, ok); err != nil {
		t.Fatal(err)
	}
	given := "leeds/council-tax/inaccurate/yes"
	for _, c := range []struct {
		name   string
		fields []Field
	}{
		{"at", nil},
		{"at", []Field{{"at", "nowhere"}}},
		{"at", []Field{{"at", ""}}},
		{"missing", append(slices.Clone(ok), Field{"missing", "no"})},
		{"council", []Field{{"at", "service"}}},
		{"council", []Field{{"at", "service"}, {"council", "<script>"}}},
		{"council", []Field{{"at", "service"}, {"council", ""}}},
		{"service", []Field{{"at", "result"}, {"council", "leeds"}}},
		{"service", []Field{{"at", "result"}, {"council", "leeds"}, {"service", "libraries"}}},
		{"service", []Field{{"at", "help"}, {"council", "leeds"}, {"service", "council-tax"}}},
		{"fact", append(slices.Clone(ok), Field{"fact", "inaccurate"})},
		{"fact", append(slices.Clone(ok), Field{"fact", "unheard-of"})},
		{"fact", []Field{{"at", "question"}, {"council", "leeds"}, {"service", "council-tax"}}},
		{"fact", []Field{{"at", "question"}, {"council", "leeds"}, {"service", "council-tax"}, {"fact", "privileged"}}},
		{"fact", []Field{{"at", "question"}, {"council", "leeds"}, {"service", "council-tax"},
			{"fact", "objection-made"}}},
		{"changing", append(slices.Clone(ok), Field{"changing", "yes"})},
		{"changing", append(slices.Clone(ok), Field{"changing", "no"})},
		{"given", append(slices.Clone(ok), Field{"given", given}, Field{"given", given})},
		{"given", append(slices.Clone(ok), Field{"given", "leeds/council-tax/inaccurate/perhaps"})},
		{"given", append(slices.Clone(ok), Field{"given", "leeds/council-tax/privileged/yes"})},
		{"given", append(slices.Clone(ok), Field{"given", "leeds/libraries/inaccurate/yes"})},
		{"given", append(slices.Clone(ok), Field{"given", "///"})},
		{"given", append(slices.Clone(ok), Field{"given", ""})},
		{"trail", append(slices.Clone(ok), Field{"trail", ""})},
		{"trail", append(slices.Clone(ok), Field{"trail", "at=service;council=leeds"})},
		{"trail", append(slices.Clone(ok), Field{"trail", "at=result;council=leeds;"})},
		{"trail", append(slices.Clone(ok), Field{"trail", "council=leeds;at=service;"})},
		{"trail", append(slices.Clone(ok), Field{"trail", "at=service;council=leeds;who=me;"})},
		{"trail", append(slices.Clone(ok), Field{"trail", "at=service;council=leeds;do=ask;"})},
		{"trail", append(slices.Clone(ok), Field{"trail",
			"at=question;council=leeds;service=council-tax;fact=inaccurate;changing=yes;"})},
		{"trail", append(slices.Clone(ok), slices.Repeat([]Field{{"trail", "at=service;council=leeds;"}},
			maxTrail+1)...)},
		{"do", append(slices.Clone(ok), Field{"do", "sing"})},
		{"do", append(slices.Clone(ok), Field{"do", "continue"})},
		{"do", append(slices.Clone(ok), Field{"do", "change/unheard-of"})},
	} {
		_, e, err := Read(o, c.fields)
		fieldErr, _ := err.(*FieldError)
		if fieldErr == nil || fieldErr.Name != c.name || !reflect.DeepEqual(e, Event{}) {
			t.Errorf("%v: %v, %v", c.fields, e, err)
		}
	}
}

func TestRepliesBelongToTheirService(t *testing.T) {
	o := offer(t)
	m, _ := Open(o, "leeds", "council-tax")
	m.keep(privacy.FactInaccurate, SaidYes)
	m.service = "benefits"
	if m.reply(privacy.FactInaccurate) != NotGiven || len(m.replies()) != 0 {
		t.Error("a reply about one service is used for another")
	}
	m.service = "council-tax"
	if m.reply(privacy.FactInaccurate) != SaidYes {
		t.Error("a reply is lost")
	}
	if m.keep(privacy.FactInaccurate, SaidNo); len(m.given) != 1 || m.reply(privacy.FactInaccurate) != SaidNo {
		t.Errorf("a changed reply is %v", m.given)
	}
}

func FuzzRead(f *testing.F) {
	o := offer(f)
	f.Add("at", "result", "council", "leeds", "service", "council-tax")
	f.Add("at", "question", "fact", "inaccurate", "given", "leeds/council-tax/inaccurate/yes")
	f.Add("do", "change/inaccurate", "pick", "?", "at", "help")
	f.Fuzz(func(t *testing.T, a, b, c, d, e, g string) {
		fields := []Field{
			{a, b},
			{c, d},
			{e, g},
			{"council", "leicester"},
			{"service", string(o.Notices[1].Activities[0].ID)},
		}
		m, event, err := Read(o, fields)
		if err != nil {
			return
		}
		after := Update(m, event)
		again, _, err := Read(o, after.Fields())
		if err != nil || !equal(again, after) {
			t.Fatalf("%v then %v gives %v, which reads back as %v, %v", fields, event, after.Fields(), again.Fields(),
				err)
		}
		View(after)
	})
}
