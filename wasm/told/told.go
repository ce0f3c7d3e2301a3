package told

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
)

// Writer writes what a notice says, as nodes: methods with few parameters, because in a .wasm it is calls, and the
// lists made for them, that weigh. Get one by New: the zero Writer has no notice.
type Writer struct {
	view.Writer
	// Body is the kind of body that is meant where our words say the council: New has it from the notice.
	Body notice.ControllerKind
	// Level is the level of the headings of parts, 2 from New.
	Level int
	// IDs begins the ids of parts, "pr-" from New.
	IDs string
	// Bare is whether it is left out what is said of the notice and not by it: where things were read, what seems
	// wrong there, and the list of what it does not say.
	Bare    bool
	voice   say.Voice
	notice  *notice.Notice
	service *notice.Activity
}

// New returns a writer of what n says, in a voice: of a service, which is one of its activities, or for nil of
// everything that it covers. A nil n says nothing.
func New(voice say.Voice, n *notice.Notice, service *notice.Activity) Writer {
	if n == nil {
		n = &notice.Notice{}
	}
	return Writer{Body: n.SpokenOf(service), Level: 2, IDs: "pr-", voice: voice, notice: n, service: service}
}

// Catalogue returns the words of this package, for whoever lists them or says some in words of their own.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "told", Catalogue: &catalogue, Keys: catalogueKeys}
}

// phrase is a text of ours as it speaks of whoever decides.
func (w *Writer) phrase(k say.Word) string {
	text := w.voice.Text(&catalogue, k)
	if k == phraseReadConfirmed { // by whose notice it is, whoever decides
		return explain.Called(w.voice, w.notice.SpokenOf(nil), text)
	}
	return w.called(text)
}

func (w *Writer) called(text string) string { return explain.Called(w.voice, w.Body, text) }

// of is the text of a code; "" for one that has none.
func (w *Writer) of(f *say.Family, code string) string { return w.voice.Of(&catalogue, f, code, 0) }

func (w *Writer) say(k say.Word) { w.Text(w.phrase(k)) }

// fill writes a text with one slot filled.
func (w *Writer) fill(k say.Word, name string, n view.Node) {
	w.AddAll(view.Fill(w.phrase(k), view.Slot{Name: name, Node: n}))
}

// filled writes an element that holds a text with one slot filled.
func (w *Writer) filled(tag view.Tag, k say.Word, name string, n view.Node) {
	w.Begin(tag)
	w.fill(k, name, n)
	w.End()
}

func (w *Writer) paragraph(k say.Word) { w.Put(view.P, view.Words(w.phrase(k))) }

// details begins something one level down.
func (w *Writer) details(summary say.Word) {
	w.Box(view.Details, "pr-details")
	w.Put(view.Summary, view.Words(w.phrase(summary)))
}

// Section ends what was begun last as a part with a heading, which labels it; nothing if it is empty.
func (w *Writer) Section(id, title string) {
	body := w.Drop()
	if len(body) == 0 {
		return
	}
	id = w.IDs + id
	w.Begin(view.Section)
	w.Attr(view.ID(id))
	w.Attr(view.LabelledBy(id + "-title"))
	w.Begin(view.Heading(w.Level))
	w.Attr(view.ID(id + "-title"))
	w.Text(title)
	w.End()
	w.AddAll(body)
	w.End()
}

// Quoted returns words of a notice, marked with their language where that is not the voice's. Of a nil notice it is not
// known.
func Quoted(voice say.Voice, n *notice.Notice, words notice.Text) view.Node {
	if n == nil || n.Language == "" || n.Language == voice.Language() {
		return view.Foreign(string(words))
	}
	return inLanguage(words, n.Language)
}

func inLanguage(words notice.Text, lang notice.Language) view.Node {
	return view.Bdi.Of(view.Lang(string(lang)), view.Words(string(words)))
}

func (w *Writer) quoted(words notice.Text) view.Node { return Quoted(w.voice, w.notice, words) }

// Quote writes words of the notice.
func (w *Writer) Quote(words notice.Text) { w.Add(w.quoted(words)) }

// Line writes words of the notice as a paragraph; nothing if there are none.
func (w *Writer) Line(words notice.Text) {
	if words != "" {
		w.Put(view.P, w.quoted(words))
	}
}

// LineIn writes words as Line does, marked with their language where it is not the notice's; "" is the notice's.
func (w *Writer) LineIn(words notice.Text, lang notice.Language) {
	if lang == "" {
		lang = w.notice.Language
	}
	if words == "" || lang == "" || lang == w.notice.Language {
		w.Line(words)
		return
	}
	w.Put(view.P, inLanguage(words, lang))
}

// date is a day in words, as "22 November 2026"; "" for no day.
func (w *Writer) date(d privacy.Date) string { return explain.Date(w.voice, d) }
