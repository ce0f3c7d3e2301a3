package compare

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// Catalogue returns the words of this package with their keys, for whoever replaces or lists them.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "compare", Catalogue: &catalogue, Keys: catalogueKeys}
}

// speaker says what is different, in the voice of somebody and of the kind of body whose notice it is.
type speaker struct {
	voice say.Voice
	body  notice.ControllerKind
	// statements are what the statements of a notice are called, by their names in documents.
	statements map[string]string
}

func newSpeaker(voice say.Voice, n *notice.Notice) *speaker {
	s := &speaker{voice, n.SpokenOf(nil), map[string]string{}}
	theirs := told.Catalogue()
	for key, text := range theirs.All(voice) {
		if member, ok := strings.CutPrefix(key, "statement/"); ok {
			s.statements[member] = text
		}
	}
	return s
}

func (s *speaker) called(text string) string { return explain.Called(s.voice, s.body, text) }

// line is a text of ours; the words in its braces are filled by what follows, name and words in turn.
func (s *speaker) line(k say.Word, slots ...string) string {
	text := s.called(s.voice.Text(&catalogue, k))
	for i := 0; i+1 < len(slots); i += 2 {
		text = strings.ReplaceAll(text, "{"+slots[i]+"}", slots[i+1])
	}
	return text
}

func (s *speaker) of(f *say.Family, code string) string {
	return s.called(s.voice.Of(&catalogue, f, code, 0))
}

// sentence says a change, with a slot for the name of what was added or removed.
func (s *speaker) sentence(c *Change) string {
	if text := s.of(&codeFamily, string(c.Code)); text != "" {
		return text
	}
	code := string(c.Code)
	return s.of(&actionFamily, code[strings.LastIndexByte(code, '-')+1:])
}

// area is what the part of a notice is called in which something changed.
func (s *speaker) area(name string) string {
	if text := s.of(&areaFamily, name); text != "" {
		return text
	}
	return s.called(s.statements[name])
}

// state is a state of a right in words.
func (s *speaker) state(of explain.State) string {
	if of == 0 {
		return s.line(lineNoAnswer)
	}
	return of.Name(s.voice)
}

// day is a day in words.
func (s *speaker) day(d privacy.Date) string { return explain.Date(s.voice, d) }

// says is a change in words alone.
func (s *speaker) says(c *Change) string {
	return s.area(c.Area) + ": " + strings.ReplaceAll(s.sentence(c), "{name}", unstopped(c.Name))
}

// unstopped is what stands before a stop of ours.
func unstopped(name string) string { return strings.TrimRight(name, ". ") }

// fromTo is a consequence in words.
func (s *speaker) fromTo(c *Consequence) string {
	return s.line(lineFromTo, "right", explain.Title(s.voice, c.Right), "before", s.state(c.Before), "after",
		s.state(c.After))
}

// tells is a purpose of which people must be told, with a slot for what it is.
func (s *speaker) tells(t *Telling) string {
	if t.Needed == privacy.Yes {
		return s.line(lineTellYes)
	}
	return s.line(lineTellPerhaps)
}

// value is what stood or stands somewhere in words; the zero Node where there is nothing to say.
func (s *speaker) value(n *notice.Notice, v any) view.Node {
	w := told.New(s.voice, n, nil)
	switch x := v.(type) {
	case nil:
		return view.Node{}
	case notice.Basis:
		if x.Said = notice.Stated; len(x.AllOf)+len(x.OneOf) == 0 {
			x.Said = notice.NotStated
		}
		w.RestsOn([]notice.Purpose{{Basis: x}}, &x)
	case notice.Enforcement:
		x.Said = notice.Stated
		w.RestsOn([]notice.Purpose{{Regime: notice.RegimePart3, Enforcement: x}}, &notice.Basis{})
	case notice.Time:
		x.Said = notice.Stated
		return w.Value(x)
	case notice.ID:
		return view.Foreign(string(x))
	default:
		return w.Value(v)
	}
	return view.Div.Of(w.Drop())
}
