package main

import (
	"html"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// onPage holds the page of an activity to what the text says: every right has the same states and headlines, over the
// same uses, and in short while it is closed.
func (c *comparison) onPage(
	name string,
	n *notice.Notice,
	id notice.ID,
	at circumstances,
	grounds []groundJSON,
	said []word,
) {
	c.t.Helper()
	offer := &widget.Offer{Notices: []*notice.Notice{n}, Medium: widget.Static, Voices: []say.Voice{say.Must(at.lang)},
		AsAt: at.on}
	fields := []widget.Field{
		{Name: "at", Value: "result"},
		{Name: "council", Value: string(n.ID)},
		{Name: "service", Value: string(id)},
	}
	for f, a := range at.facts {
		offer.Medium = widget.Served // pages made beforehand are told nothing
		fields = append(fields,
			widget.Field{Name: "given", Value: string(n.ID) + "/" + string(id) + "/" + f.String() + "/" + a.String()})
	}
	m, _, err := widget.Read(offer, fields)
	if err != nil {
		c.t.Fatal(name, err)
	}
	page := string(view.AppendHTML(nil, widget.View(m).Body))
	seen := 0
	for _, section := range strings.Split(page, ` id="pr-right-`)[1:] {
		seen++
		code, section, _ := strings.Cut(section, `"`)
		var right privacy.Right
		if err := right.UnmarshalText([]byte(code)); err != nil {
			c.t.Fatal(name, err)
		}
		c.ofRight(name, right, section, at.lang, grounds, said)
		c.inShort(name, right, section, at.lang, grounds, said)
	}
	if seen != len(privacy.Rights()) {
		c.t.Fatalf("%s: %d rights on the page", name, seen)
	}
	if summary, ok := widget.Press(m, "summary", ""); ok &&
		len(at.facts)%4 == 0 { // of some, for it costs as much again
		c.summed(name, string(view.AppendHTML(nil, widget.View(summary).Body)), page, at.lang, grounds, said)
	}
}

// summed holds the summary that people print, which names each right as the page does, to the states of the text.
func (c *comparison) summed(name, summary, page string, lang notice.Language, grounds []groundJSON, said []word) {
	c.t.Helper()
	for _, right := range privacy.Rights() {
		_, title, _ := strings.Cut(page, `id="pr-right-`+right.String()+`"`)
		_, title, _ = strings.Cut(title, "<summary><h3>")
		title, _, _ = strings.Cut(title, "</h3>")
		_, part, found := strings.Cut(summary, ">"+title+"</h")
		part, _, _ = strings.Cut(part, "</section>")
		if want, got := statesIn(right, grounds, said), tags(part, lang); !found || !slices.Equal(got, want) {
			c.t.Fatalf("%s, %v: the summary says %v, the text %v", name, right, got, want)
		}
	}
}

// tags are the states in the tags of a part of a page, each once, in their order.
func tags(part string, lang notice.Language) []explain.State {
	var out []explain.State
	for _, tag := range strings.Split(part, `<strong class="pr-tag`)[1:] {
		s, _ := tagged(tag, lang)
		out = append(out, s)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// statesIn are those that the text says of a right over some ground.
func statesIn(right privacy.Right, grounds []groundJSON, said []word) []explain.State {
	var out []explain.State
	for i := range grounds {
		out = append(out, of(said, i, right).state)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// ofRight holds the part of a page about one right to the text.
func (c *comparison) ofRight(
	name string,
	right privacy.Right,
	section string,
	lang notice.Language,
	grounds []groundJSON,
	said []word,
) {
	c.t.Helper()
	type answer struct {
		state    explain.State
		headline string
	}
	views, on := strings.Split(section, `<div class="pr-verdict">`)[1:], map[notice.ID][]answer{}
	for _, v := range views {
		uses, state, headline := shown(v, lang)
		for i := range grounds {
			for _, p := range grounds[i].Purposes {
				a := answer{state, headline}
				if (len(views) == 1 || strings.Contains(uses, "Use for "+string(p)+" here")) &&
					!slices.Contains(on[p], a) {
					on[p] = append(on[p], a)
				}
			}
		}
	}
	in := map[notice.ID][]answer{} // the same, of the text: a use under both sets of rules has an answer under each
	for i := range grounds {
		text := of(said, i, right)
		for _, p := range grounds[i].Purposes {
			k := slices.IndexFunc(on[p], func(a answer) bool {
				return a.state == text.state && a.headline != "" && strings.HasPrefix(text.rest, a.headline)
			})
			if k < 0 {
				c.t.Fatalf("%s, %v, %s: the page says %v\nthe text %q: %.200s", name, right, p, on[p],
					text.state.Name(say.Voice{}), text.rest)
			}
			if !slices.Contains(in[p], on[p][k]) {
				in[p] = append(in[p], on[p][k])
			}
		}
	}
	for p := range on {
		if len(on[p]) != len(in[p]) {
			c.t.Fatalf("%s, %v, %s: the page says %v, and the text only %v", name, right, p, on[p], in[p])
		}
	}
}

// shown reads one answer of a page: what stands before its state, the state, and the headline.
func shown(v string, lang notice.Language) (uses string, state explain.State, headline string) {
	uses, rest, _ := strings.Cut(v, `<strong class="pr-tag`)
	state, rest = tagged(rest, lang)
	_, headline, _ = strings.Cut(rest, `<p class="pr-headline">`)
	headline, _, _ = strings.Cut(headline, `</p>`)
	return uses, state, spaced(html.UnescapeString(headline))
}

// tagged reads the state in a tag, of which the beginning has been read, and returns what follows.
func tagged(tag string, lang notice.Language) (explain.State, string) {
	_, words, _ := strings.Cut(tag, `>`)
	words, rest, _ := strings.Cut(words, `</strong>`)
	return named(html.UnescapeString(words), lang), rest
}

// inShort holds what stands on a right while it is closed to the text: its one state or, where uses differ, that it
// depends.
func (c *comparison) inShort(
	name string,
	right privacy.Right,
	section string,
	lang notice.Language,
	grounds []groundJSON,
	said []word,
) {
	c.t.Helper()
	summary, _, _ := strings.Cut(section, "</summary>")
	want := statesIn(right, grounds, said)
	if len(want) > 1 {
		want = []explain.State{explain.DependsOn}
	}
	if got := tags(summary, lang); !slices.Equal(got, want) {
		c.t.Fatalf("%s, %v: in short the page says %v, the text %v", name, right, got, want)
	}
}
