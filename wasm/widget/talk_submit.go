package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/letter"
)

// Submit returns the conversation after a form of one of its screens was sent: what was pressed, chosen and
// written there, as a browser would send it. What is not ours is left out, as in Read. It reports false for what no
// screen has, and then m is as it was.
func Submit(m Model, fields []Field) (Model, bool) {
	r := reader{m: m}
	for _, f := range fields {
		switch {
		case f.Name == fieldDo && r.do == "":
			r.do = f.Value
		case (f.Name == fieldPick || strings.HasPrefix(f.Name, fieldIn)) && !r.choice(f):
			return m, false
		}
	}
	e, name := r.done()
	if name != "" {
		return m, false
	}
	r.m.update(&e)
	return r.m, true
}

// Press is Submit for a button, with a radio that was chosen or "".
func Press(m Model, do, pick string) (Model, bool) {
	fields := []Field{{fieldDo, do}}
	if pick != "" {
		fields = append(fields, Field{fieldPick, pick})
	}
	return Submit(m, fields)
}

// done takes what was written into the model, and returns what was done. It returns the name of a field
// that no form of ours has there, or "".
func (r *reader) done() (Event, string) {
	if !r.written() {
		return Event{}, fieldIn
	}
	e, ok := r.event()
	if !ok {
		return Event{}, fieldDo
	}
	r.m.picks = r.picks // which another language keeps, and nothing else
	return e, ""
}

// written takes in what was written, each at most once, and of days the three parts together.
func (r *reader) written() bool {
	var days [len(texts)][3]string
	var seen [len(texts)]uint8
	for _, f := range r.in {
		k, part, name := textKind(0), 0, f.Name
		for i, end := range dayParts {
			if before, ok := strings.CutSuffix(name, end); ok {
				part, name = i+1, before
			}
		}
		if k = textNamed(name); k == 0 {
			continue // which is not ours
		}
		if !r.m.asks(k) || (part > 0) != k.isDay() || seen[k]&(1<<part) != 0 {
			return false
		}
		seen[k] |= 1 << part
		value, short := k.tidy(f.Value)
		if !short {
			return false
		}
		if part == 0 {
			r.m.write(k, value)
			continue
		}
		days[k][part-1] = strings.ReplaceAll(value, "/", " ")
		text := strings.Join(days[k][:], "/")
		if text == "//" {
			text = ""
		}
		if len(text) > texts[k].most {
			return false
		}
		r.m.write(k, text)
	}
	return true
}

// event returns what was done, and reports false where no form of ours does it.
func (r *reader) event() (Event, bool) {
	pick := ""
	if len(r.picks) > 0 {
		pick = string(r.picks[0])
	}
	if len(r.picks) > 1 && !places[r.m.at].many {
		return Event{}, false
	}
	switch r.do {
	case "":
		return Event{}, true
	case doContinue:
		return r.picked(pick)
	}
	for kind := range acts {
		if acts[kind].do == r.do {
			return Event{Kind: EventKind(kind)}, true
		}
	}
	return r.named()
}

// named is the buttons that name what they are about.
func (r *reader) named() (Event, bool) {
	verb, name, ok := strings.Cut(r.do, "/")
	e, of := Event{}, named{}
	switch verb + "/" {
	case doChange:
		e.Kind = Change
		ok = ok && e.Fact.UnmarshalText([]byte(name)) == nil
	case doThis:
		e.Kind, e.Service = ShowService, notice.ID(name)
	case doOther:
		e.Kind, e.Wish = ShowWish, wishNamed(name)
		ok = e.Wish != ""
	case doLetter:
		e.Kind = WriteLetter
		of, ok = letterNamed(name)
	case doAsker:
		e.Kind, e.Asks = ChangeAsker, asker.QuestionOf(name)
		ok = ok && e.Asks != 0
	case doDates:
		e.Kind = WorkOutDates
		of, ok = letterNamed(name)
		ok = ok && of.letter == letter.Request
	case doLanguage:
		e.Kind, e.Language = ChangeLanguage, notice.Language(name)
		_, ok = r.m.offer.in(e.Language)
	default:
		ok = false
	}
	e.Letter, e.Right, e.Ombudsman = of.letter, of.right, of.ombudsman
	return e, ok
}

// picked returns the event of Continue.
func (r *reader) picked(pick string) (Event, bool) {
	switch at := &places[r.m.at]; {
	case at.picks != nil:
		return at.picks(r, pick)
	case at.next != 0:
		return Event{Kind: Continue}, true
	}
	return Event{}, false
}

func (r *reader) pickCouncil(pick string) (Event, bool) {
	return Event{Kind: ChooseCouncil, Council: notice.ID(pick)}, true
}

func (r *reader) pickService(pick string) (Event, bool) {
	switch pick {
	case pickHelp:
		return Event{Kind: DoNotKnow}, true
	case pickMore:
		return Event{Kind: MoreThanOne}, true
	}
	return Event{Kind: ChooseService, Service: notice.ID(pick)}, true
}

func (r *reader) pickSeveral(string) (Event, bool) {
	return Event{Kind: ChooseSeveral, Services: r.picks}, true
}

func (r *reader) pickWho(pick string) (Event, bool) {
	i, ok := number(whoNames[:], pick)
	return Event{Kind: ChooseWho, Who: Who(i)}, ok || pick == ""
}

func (r *reader) pickWish(pick string) (Event, bool) {
	w := wishNamed(pick)
	return Event{Kind: ChooseWish, Wish: w}, w != "" || pick == ""
}

func (r *reader) pickReply(pick string) (Event, bool) {
	i, ok := number(replyNames[:], pick)
	return Event{Kind: Answer, Reply: Reply(i)}, ok || pick == ""
}

func (r *reader) pickAsker(pick string) (Event, bool) {
	a := asker.Asker{}
	return Event{Kind: AnswerAsker, Says: pick}, a.Say(r.m.poses, pick)
}
