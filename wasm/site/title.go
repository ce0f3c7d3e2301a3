package site

import (
	"strings"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/widget"
)

// Catalogue is the words of a built site that no conversation says, for whoever replaces some of them: see
// say.Voice.With.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "site", Catalogue: &catalogue, Keys: catalogueKeys}
}

// title is the title of the page of m, by which people tell it from others among their tabs, bookmarks and results of
// searches. That of a sensitive service is the one of its screen, which says nothing of it.
func (w *writer) title(m widget.Model, screen string) string {
	n, a := m.Notice(), m.Activity()
	if n == nil || secret(m) {
		return screen
	}
	is := map[widget.Place]say.Word{
		widget.PlaceService: lineTitleServices, widget.PlaceHelp: lineTitleHelp, widget.PlaceNotice: lineTitleNotice,
	}[m.At()]
	service := ""
	if a != nil {
		service = string(a.Title)
		is = lineTitleService
		if m.At() == widget.PlaceNotice {
			is = lineTitleSaid
		}
	}
	if is == 0 {
		return screen
	}
	slots := strings.NewReplacer("{service}", service, "{council}", string(letter.Council(n)))
	return slots.Replace(w.voiceOf(m.Language()).Text(&catalogue, is))
}
