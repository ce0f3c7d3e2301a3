//go:build js && wasm

// Command wasm is the program that a page runs: it reads a notice and holds the conversation about it.
// It knows no notice of its own, and one instance serves every element of a page.
//
// What it sees as the global object is what the loader made for it, in which there is no network, no
// storage and no address. It has the words of English. It puts two functions there: learn takes the code of a language
// and its words, as say.File writes them, for every conversation that begins after, those of English in place of its
// own, and returns whether they are words of this program; plainrights begins a conversation. Its argument is a host as
// dom.Begin wants it, with besides
//
//	notice   the notice, as the text of a document
//	service  the id of an activity, "?" for somebody who does not know which it is, or ""
//	prefix   what the ids of elements begin with
//	level    the level of a screen's heading
//	lang     the language asked for
//	welsh    whether each screen leads to the same one in every other language, "yes", or ""
//	others   the languages that learn is called for, each with a blank before and after it, or ""
//	today    the day of the request, as 2026-11-22, or ""
//	exit     where "Exit this page" leads, or ""
//	always   whether that stands on every screen, "yes", or ""
//	contact  how the council is reached where its notice does not say, or ""
//	build    what the program says that it is, as a version, or ""
//
// It returns what went wrong, or "".
package main

import (
	"errors"
	"strings"

	"github.com/hack-pad/safejs"
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/dom"
	"github.com/plainrights/plainrights/wasm/widget"
)

func main() {
	var voices []say.Voice
	for _, l := range say.Languages() {
		v, err := say.In(l.Code)
		if err != nil {
			v, err = say.Silent(l.Code)
		}
		if err == nil {
			voices = append(voices, v)
		}
	}
	lend("learn", func(args []safejs.Value) any { return learn(voices, args) })
	lend("plainrights", func(args []safejs.Value) any {
		if err := begin(args[0], voices); err != nil {
			return err.Error()
		}
		return ""
	})
	select {}
}

// lend puts a function into what the program sees as the global object.
func lend(name string, do func([]safejs.Value) any) {
	f, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any { return do(args) })
	if err == nil {
		err = safejs.Global().Set(name, f)
	}
	if err != nil {
		panic(err) // the loader takes any end of the program as final
	}
}

// learn teaches a voice its words, and returns whether it has them.
func learn(voices []say.Voice, args []safejs.Value) bool {
	var text [2]string // the language and its words
	for i := range text {
		var err error
		if text[i], err = args[i].String(); err != nil {
			return false
		}
	}
	for i, v := range voices {
		if string(v.Language()) != text[0] {
			continue
		}
		if ours, err := say.In(v.Language()); err == nil && v == ours { // and not what it has learnt already
			v, _ = say.Silent(v.Language())
		}
		if v.Learn(text[1]) != nil {
			return false
		}
		voices[i] = v
		return true
	}
	return false
}

func begin(host safejs.Value, voices []say.Voice) error {
	var text [11]string
	for i, name := range [...]string{"notice", "service", "prefix", "lang", "today", "welsh", "exit", "build",
		"always", "contact", "others"} {
		v, err := host.Get(name)
		if err != nil {
			return err
		}
		if text[i], err = v.String(); err != nil {
			return err
		}
	}
	v, err := host.Get("level")
	if err != nil {
		return err
	}
	level, err := v.Int()
	if err != nil {
		return err
	}
	n, err := notice.Parse([]byte(text[0]))
	if err != nil {
		return err
	}
	offer := &widget.Offer{
		Notices:  []*notice.Notice{n},
		Medium:   widget.Live,
		ID:       text[2],
		Level:    level,
		Language: notice.Language(text[3]), // of what is no language that there are words in, English
		Exit:     text[6],
		Build:    text[7],

		ExitAlways: text[8] != "",
		Contact:    text[9],
	}
	for _, v := range voices {
		had := v.Speaks() || strings.Contains(text[10], " "+string(v.Language())+" ")
		if had && (text[5] != "" || v.Speaks() && v.Language() == offer.Language) {
			offer.Voices = append(offer.Voices, v)
		}
	}
	offer.AsAt, _ = privacy.ParseDate(text[4]) // of what is no day, no day is said
	m, ok := widget.Open(offer, n.ID, notice.ID(text[1]))
	if !ok {
		return errors.New("the notice has no activity with the id " + text[1])
	}
	return dom.Begin(host, m)
}
