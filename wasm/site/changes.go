package site

import (
	"errors"
	"path/filepath"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/compare"
	"github.com/plainrights/plainrights/wasm/view"
)

// The change log of a notice, beside its other pages.
const (
	changesName = "changes.html"
	feedName    = "changes.atom"
)

// log is the change log of a notice; nil: there is one edition of it.
func (o *Options) log(n *notice.Notice) (compare.Log, error) {
	all := []*notice.Notice{n}
	for _, d := range o.Editions {
		if d.notice != nil && d.notice.ID == n.ID {
			all = append(all, d.notice)
		}
	}
	if len(all) == 1 {
		return nil, nil
	}
	editions, err := compare.InOrder(all...)
	if err != nil {
		return nil, err
	}
	return editions.Log(), nil
}

// checkEditions refuses editions of no notice of the site, and those of which nobody can say which is in force.
func (o *Options) checkEditions() error {
	known := map[notice.ID]bool{}
	for _, d := range o.Notices {
		known[d.notice.ID] = true
		if _, err := o.log(d.notice); err != nil {
			return unusable("Editions", string(d.notice.ID), err.Error())
		}
	}
	for _, d := range o.Editions {
		if d.notice == nil || !known[d.notice.ID] {
			id := ""
			if d.notice != nil {
				id = string(d.notice.ID)
			}
			return unusable("Editions", id, "give the notice that it is an edition of among Notices")
		}
	}
	return nil
}

// changed reports whether a notice has a change log.
func (o *Options) changed(n *notice.Notice) bool {
	log, err := o.log(n)
	return err == nil && len(log) > 0
}

// changes are the change logs, each as a page and as a feed, in every language.
func (w *writer) changes() []*file {
	var out []*file
	for _, lang := range w.languages() {
		for _, d := range w.Notices {
			log, err := w.log(d.notice)
			if err != nil || len(log) == 0 {
				continue
			}
			voice, up, folder := w.voiceOf(lang), w.up(lang, 1), w.inFolder(lang)+string(d.notice.ID)+"/"
			address := ""
			if w.Base != "" {
				address = w.Base + folder + changesName
			}
			page := log.PageWithFeed(voice, "./"+feedName)
			body := view.Div.Of(view.Class("pr pr-law"), view.Lang(page.Lang), view.Nodes(page.Body))
			out = append(out,
				&file{name: folder + changesName,
					data: w.officer(lang, up, page.Title, w.twinsOf(lang, up, d.notice, changesName), body)},
				&file{name: folder + feedName, data: log.Atom(voice, address)})
		}
	}
	return out
}

// toChanges leads from the page of a notice to its change log; the zero Node where there is none.
func (w *writer) toChanges(lang notice.Language, n *notice.Notice) view.Node {
	if !w.changed(n) {
		return view.Node{}
	}
	return view.P.Of(view.Class("pr"), view.A.Of(view.Local("./"+changesName), view.Words(w.line(lang, lineChanges))))
}

// inEditions is a flag by which the editions of a notice that are kept in a folder are given.
func inEditions(o *Options) func(string) error {
	return func(folder string) error {
		names, err := filepath.Glob(filepath.Join(folder, "*.json"))
		if err == nil && len(names) == 0 {
			err = errors.New("give a folder with the editions of a notice, each in a file whose name ends in .json")
		}
		if err != nil {
			return err
		}
		documents, err := Load(names...)
		o.Editions = append(o.Editions, documents...)
		return err
	}
}
