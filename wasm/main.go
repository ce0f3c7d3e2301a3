//go:build js && wasm

// Command wasm is the program that a page runs: it reads a notice and holds the conversation about it.
// It knows no notice of its own, and one instance serves every element of a page.
//
// What it sees as the global object is what the loader made for it, in which there is no network, no
// storage and no address. It puts a function there, plainrights, that begins a conversation. Its
// argument is a host as dom.Begin wants it, with besides
//
//	notice   the notice, as the text of a document
//	service  the id of an activity, "?" for somebody who does not know which it is, or ""
//	prefix   what the ids of elements begin with
//	level    the level of a screen's heading
//	lang     the language asked for
//	welsh    whether each screen leads to the same one in every other language, "yes", or ""
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

	"github.com/hack-pad/safejs"
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/dom"
	"github.com/plainrights/plainrights/wasm/widget"
)

func main() {
	f, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		if err := begin(args[0]); err != nil {
			return err.Error()
		}
		return ""
	})
	if err == nil {
		err = safejs.Global().Set("plainrights", f)
	}
	if err != nil {
		panic(err) // the loader takes any end of the program as final
	}
	select {}
}

func begin(host safejs.Value) error {
	var text [10]string
	for i, name := range [...]string{"notice", "service", "prefix", "lang", "today", "welsh", "exit", "build",
		"always", "contact"} {
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
	for _, v := range say.Voices() {
		if text[5] != "" || v.Language() == offer.Language {
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
