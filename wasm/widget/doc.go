// Package widget is the resident's conversation: which council, which service, whom the information is about,
// what they want, and the questions that could change the answer; then the result, letters, due dates and a
// summary, each in English and in Welsh, which no translator has reviewed.
//
//	m := widget.Start(&widget.Offer{Notices: []*notice.Notice{n}})
//	fmt.Println(widget.View(m).Title)
//	m = widget.Update(m, widget.Event{Kind: widget.ChooseService, Service: "newsletter"})
//	fmt.Println(m.Activity().Title)
//	fmt.Println(widget.View(m).Title)
//
// It is a pure state machine. A [Model] is one place in one conversation, [Update] takes an [Event] to
// the next, and [View] says what to show as a [Screen] of view nodes. There is no browser here, no
// network and no clock: the day is part of the [Offer]. A nil Offer counts as one of nothing. So the pages that a
// server writes, the static pages and the widget in a browser cannot disagree.
//
// A result is one answer to one question: the answer to the wish is the heading, then why, by when, the letter, and the
// likeliest reasons for saying no, in at most 200 words on two screens of a phone. What else there is to say stands one
// level down, or one step away under "Other things you can ask". Whoever is not sure is shown all that can be asked.
//
// What a person has answered is kept by fact and by service. Going back, changing an answer or looking
// at another service loses nothing, and no answer about one service is used for another. What is written for
// a letter is kept by service and letter in the same way.
//
// [Submit] takes what a form holds, as a browser sends it, to the next place. [Model.Fields] writes the state as a flat
// list of names and values, for the hidden fields of a form, and [Read] reads it back. Read is strict: whatever it is
// given, it returns a model that it could have written, or an error.
//
// In talk_*.go is what a conversation is: the model, what changes it, and its state in forms. In show_*.go is what it
// shows; what a notice says there is told by package told. The tables in places.go join them, a line a place.
//
// Every sentence that the widget itself says is a row of the tables in notice/say/tables, whose key begins with
// widget/sentence. An importer's own words in place of some, of [Catalogue] or of a package that the widget asks, are
// those of a voice of the [Offer].
package widget
