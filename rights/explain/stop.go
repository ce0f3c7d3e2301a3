package explain

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// stopWords are the ways that a notice can give of having a use stop, before the address if it has one.
var stopWords = [...]struct {
	kind notice.RouteKind
	says words
}{
	{
		notice.RouteUnsubscribeLink,
		"The notice says that you can stop it by a link in each message|Dywed yr hysbysiad y gallwch ei atal drwy ddolen ym mhob neges",
	},
	{
		notice.RouteEmail,
		"The notice says that you can stop it by email|Dywed yr hysbysiad y gallwch ei atal drwy e-bost",
	},
	{
		notice.RouteTelephone,
		"The notice says that you can stop it by phone|Dywed yr hysbysiad y gallwch ei atal dros y ffôn",
	},
	{notice.RoutePost, "The notice says that you can stop it by post|Dywed yr hysbysiad y gallwch ei atal drwy’r post"},
	{
		notice.RouteOnlineForm,
		"The notice says that you can stop it with an online form|Dywed yr hysbysiad y gallwch ei atal â ffurflen ar-lein",
	},
	{
		notice.RouteWebsite,
		"The notice says that you can stop it on a web page|Dywed yr hysbysiad y gallwch ei atal ar dudalen we",
	},
	{
		notice.RouteInPerson,
		"The notice says that you can stop it in person|Dywed yr hysbysiad y gallwch ei atal yn bersonol",
	},
	{
		notice.RouteAccountSetting,
		"The notice says that you can stop it in your account’s settings|Dywed yr hysbysiad y gallwch ei atal yng ngosodiadau eich cyfrif",
	},
	{
		notice.RouteBrowserSetting,
		"The notice says that you can stop it in your browser’s settings|Dywed yr hysbysiad y gallwch ei atal yng ngosodiadau eich porwr",
	},
	{
		notice.RouteCookieSetting,
		"The notice says that you can stop it in the website’s cookie settings|Dywed yr hysbysiad y gallwch ei atal yng ngosodiadau cwcis y wefan",
	},
	{
		notice.RouteService,
		"The notice says that you can stop it by telling the service|Dywed yr hysbysiad y gallwch ei atal drwy ddweud wrth y gwasanaeth",
	},
}

// stops says which ways the notice gives of having marketing stop, or of taking back consent, wherever it has them.
func (e *explainer) stops() {
	if e.d.Verdict != rights.DoesNotApply {
		e.Next = Stops(e.Next, e.voice, e.g, e.Right)
	}
}

// Stops adds to some lines, each once, what the notice says of how to stop a use without a letter: for the right to
// object where some of it is messages, and for taking back consent. It adds none for any other right.
func Stops(to []Line, voice say.Voice, g *rights.AssessedGround, right privacy.Right) []Line {
	if right != privacy.RightWithdrawConsent && (right != privacy.RightObject || !messages(g)) {
		return to
	}
	for i := range g.Stops {
		r := &g.Stops[i]
		for j := range stopWords {
			if stopWords[j].kind != r.Kind {
				continue
			}
			says := stopWords[j].says.in(voice)
			if address := Address(r); address != "" {
				says += ": " + address
			} else {
				says += "."
			}
			add(&to, &Line{Text: says})
		}
	}
	return to
}

// messages reports whether some of the use is messages, marketing or perhaps so.
func messages(g *rights.AssessedGround) bool {
	for i := range g.Purposes {
		if k := g.Purposes[i].Kind; k == notice.PurposeDirectMarketing || k == notice.PurposeCommunications {
			return true
		}
	}
	return false
}

// Address is the address of a route as people read it: what the notice calls it, or else where it leads; "" if it has
// none.
func Address(r *notice.Route) string {
	switch {
	case r.Value != "":
		return string(r.Value)
	case r.URL != "":
		return string(r.URL)
	}
	out := ""
	for i, line := range r.Address {
		if i > 0 {
			out += ", "
		}
		out += string(line)
	}
	return out
}
