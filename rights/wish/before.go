package wish

import (
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/explain"
)

// Fact is something to know before one asks.
type Fact struct {
	// Permanent; of what the notice says, "notice-" and its number there, from 1.
	ID   string           `json:"id"`
	Text string           `json:"text"`          // the fact
	Cite privacy.Citation `json:"cite,omitzero"` // what it rests on; zero: on what the notice says
}

// fact is a row of the facts: for which wishes and services, and on what it rests. It goes for every wish, service or
// nation where those are empty.
type fact struct {
	id      string
	wish    notice.Wish
	service service
	nations []privacy.Nation
	law     privacy.Instrument
	place   string // the provision of it
}

type nations = []privacy.Nation

var (
	england  = nations{privacy.NationEngland}
	andWales = nations{privacy.NationEngland, privacy.NationWales}
	scotland = nations{privacy.NationScotland}
	britain  = nations{privacy.NationEngland, privacy.NationWales, privacy.NationScotland}
)

// facts has for each wish the rows in the order in which they are told: what goes for one kind of service before what
// goes for all, and the likeliest to matter first. A provision is that of the fact itself: regulations 6(2) and 7(2)
// have the 28 days in which to make representations against a fine and to appeal, regulation 93A has people leave the
// open register whenever they like, and paragraph 2 of Schedule 9 makes councils send what others may. Regulation 5 on
// pupils' records leaves nursery schools out, and cookies that a site needs may be stored whatever its settings are.
// Where a camera's record led to a fine sent by post, regulation 3(3) has its pictures sent, or all of it shown, for
// nothing. Who is at risk if the register shows them, or lives with somebody who is, is registered by a number alone
// (section 9B(3), (10)): on an order of a court, or a statement signed by one of some officers and professions, which
// holds for one to five years (regulations 31I and 31J), and for twelve months at a time (section 9C(1)). In Northern
// Ireland it is asked of the Chief Electoral Officer, and of no council.
var facts = []fact{
	{"cameras-today", notice.WishSee, ofCameras, nil, gdpr, "Art 5(1)(e)"},
	{"school-parent", notice.WishSee, ofSchool, england, privacy.SI2005No1437, "reg 5"},
	{"school-marks", notice.WishSee, ofSchool, nil, dpa, "Sch 2 para 25(2)"},
	{"benefit-appeal", notice.WishSee, ofBenefits, britain, privacy.CSPSSA2000, "Sch 7 para 6(3)"},
	{"housing-review", notice.WishSee, ofHousing, england, privacy.HA1996, "s.202(3)"},
	{"tax-appeal", notice.WishSee, ofTax, andWales, privacy.LGFA1992, "s.16"},
	{"fine-appeal", notice.WishSee, ofParking, england, privacy.SI2022No576, "regs 6(2), 7(2)"},
	{"care-staff", notice.WishSee, ofCare, nil, dpa, "Sch 2 para 17"},
	{"certificate", notice.WishSee, ofRegistration, andWales, privacy.BDRA1953, "s.31"},
	{"planning-look", notice.WishSee, ofPlanning, andWales, privacy.TCPA1990, "s.69(8)"},
	{"staff-which", notice.WishSee, ofStaff, nil, gdpr, "Art 12A(5)"},
	{"say-which", notice.WishSee, "", nil, gdpr, "Art 12A(5)"},

	{"cameras-today", notice.WishRecording, ofCameras, nil, gdpr, "Art 5(1)(e)"},
	{"cameras-find", notice.WishRecording, ofCameras, nil, gdpr, "Art 11(2)"},
	{"fine-pictures", notice.WishRecording, ofParking, england, privacy.SI2022No576, "reg 3(3)"},
	{"fine-appeal", notice.WishRecording, ofParking, england, privacy.SI2022No576, "regs 6(2), 7(2)"},
	{"fine-appeal", notice.WishRecording, ofCameras, england, privacy.SI2022No576, "regs 6(2), 7(2)"},
	{"call-find", notice.WishRecording, ofCalls, nil, gdpr, "Art 11(2)"},
	{"recording-today", notice.WishRecording, "", nil, gdpr, "Art 5(1)(e)"},
	{"recording-find", notice.WishRecording, "", nil, gdpr, "Art 11(2)"},

	{"band", notice.WishCorrect, ofTax, andWales, privacy.LGFA1992, "s.24"},
	{"register-error", notice.WishCorrect, ofRegistration, andWales, privacy.BDRA1953, "s.29"},
	{"benefit-appeal", notice.WishCorrect, ofBenefits, britain, privacy.CSPSSA2000, "Sch 7 para 6(3)"},
	{"right-facts", notice.WishCorrect, "", nil, gdpr, "Art 5(1)(d)"},
	{"limit-while", notice.WishCorrect, "", nil, gdpr, "Art 18(1)(a)"},
	{"others-told", notice.WishCorrect, "", nil, gdpr, "Art 19"},

	{"copiers-told", notice.WishDelete, ofPublic, nil, gdpr, "Art 17(2)"},
	{"clear-cookies", notice.WishDelete, ofWebsite, nil, privacy.PECR, "reg 6"},
	{"copy-first", notice.WishDelete, "", nil, gdpr, "Art 15(3)"},
	{"claim-limit", notice.WishDelete, "", nil, gdpr, "Art 18(1)(c)"},
	{"others-told", notice.WishDelete, "", nil, gdpr, "Art 19"},

	{"open-register", notice.WishUnpublish, ofElections, andWales, privacy.SI2001No341, "reg 93A"},
	{"vote-unnamed", notice.WishUnpublish, ofElections, britain, privacy.RPA1983, "s.9B"},
	{"planning-keeps", notice.WishUnpublish, ofPlanning, andWales, privacy.TCPA1990, "s.69(1)"},
	{"which-page", notice.WishUnpublish, "", nil, gdpr, "Art 12(2)"},
	{"copiers-told", notice.WishUnpublish, "", nil, gdpr, "Art 17(2)"},
	{"hide-while", notice.WishUnpublish, "", nil, gdpr, "Art 18(1)(d)"},

	{"open-register", notice.WishStop, ofElections, andWales, privacy.SI2001No341, "reg 93A"},
	{"bill-stays", notice.WishStop, ofTax, andWales, privacy.LGFA1992, "s.6"},
	{"cookie-settings", notice.WishStop, ofWebsite, nil, privacy.PECR, "reg 6"},
	{"unsubscribe", notice.WishStop, ofMessages, nil, privacy.PECR, "reg 23"},
	{"limit-decide", notice.WishStop, "", nil, gdpr, "Art 18(1)(d)"},
	{"then-delete", notice.WishStop, "", nil, gdpr, "Art 17(1)(c)"},

	{"unsubscribe", notice.WishStopMessages, "", nil, privacy.PECR, "reg 23"},
	{"no-reason", notice.WishStopMessages, "", nil, gdpr, "Art 21(3)"},
	{"calls-list", notice.WishStopMessages, "", nil, privacy.PECR, "regs 21(1)(b), 26"},

	{"vote-unnamed", notice.WishHideAddress, ofElections, britain, privacy.RPA1983, "s.9B"},
	{"vote-proof", notice.WishHideAddress, ofElections, andWales, privacy.SI2001No341, "regs 31I, 31J"},
	{"vote-proof", notice.WishHideAddress, ofElections, scotland, privacy.SI2001No497, "regs 31I, 31J"},
	{"vote-year", notice.WishHideAddress, ofElections, britain, privacy.RPA1983, "s.9C(1)"},
	{"planning-look", notice.WishHideAddress, ofPlanning, andWales, privacy.TCPA1990, "s.69(8)"},
	{"safe-way", notice.WishHideAddress, "", nil, gdpr, "Art 5(1)(f)"},
	{"ask-who-has", notice.WishHideAddress, "", nil, gdpr, "Art 15(1)(c)"},
	{"vote-unnamed", notice.WishHideAddress, "", britain, privacy.RPA1983, "s.9B"},

	{"still-stored", notice.WishLimit, "", nil, gdpr, "Art 18(2)"},
	{"told-before", notice.WishLimit, "", nil, gdpr, "Art 18(3)"},

	{"file-form", notice.WishMove, "", nil, gdpr, "Art 20(1)"},
	{"file-direct", notice.WishMove, "", nil, gdpr, "Art 20(2)"},

	{"benefit-appeal", notice.WishPerson, ofBenefits, britain, privacy.CSPSSA2000, "Sch 7 para 6(3)"},
	{"housing-review", notice.WishPerson, ofHousing, england, privacy.HA1996, "s.202(3)"},
	{"fine-appeal", notice.WishPerson, ofParking, england, privacy.SI2022No576, "regs 6(2), 7(2)"},
	{"which-decision", notice.WishPerson, "", nil, gdpr, "Art 22C"},

	{"as-easy", notice.WishConsent, "", nil, gdpr, "Art 7(3)"},
	{"delete-too", notice.WishConsent, "", nil, gdpr, "Art 17(1)(b)"},

	{"fraud-matching", notice.WishTold, ofMatching, england, privacy.LAAA2014, "Sch 9 para 2"},
	{"fraud-matching", notice.WishTold, ofTax, england, privacy.LAAA2014, "Sch 9 para 2"},
	{"fraud-matching", notice.WishTold, ofBenefits, england, privacy.LAAA2014, "Sch 9 para 2"},
	{"register-sold", notice.WishTold, ofElections, andWales, privacy.SI2001No341, "regs 93, 93A"},
	{"ask-names", notice.WishTold, "", nil, gdpr, "Art 15(1)(c)"},
	{"after-change", notice.WishTold, "", nil, gdpr, "Art 19"},

	{"say-wrong", notice.WishComplain, "", nil, dpa, "s.164A"},
	{"before-regulator", notice.WishComplain, "", nil, dpa, "s.165"},

	{"from-receipt", notice.WishLate, "", nil, gdpr, "Art 12A(2)"},
	{"time-stops", notice.WishLate, "", nil, gdpr, "Art 12A(5)"},

	{"which-reason", notice.WishRefused, "", nil, gdpr, "Art 12(4)"},
	{"complaint-first", notice.WishRefused, "", nil, dpa, "s.164A"},
	{"court-can", notice.WishRefused, "", nil, dpa, "s.167"},

	{"costs-nothing", notice.WishUnsure, "", nil, gdpr, "Art 12(5)"},
	{"any-way", notice.WishUnsure, "", nil, gdpr, "Art 12(2)"},
}

// newer are the provisions that facts rest on and that were not law from the beginning, by how they begin: on an
// earlier day nothing rests on them.
var newer = []struct {
	law   privacy.Instrument
	place string
	from  func() privacy.Date
}{
	{gdpr, "Art 12A", privacy.MainChange},
	{gdpr, "Art 22C", privacy.MainChange},
	{dpa, "s.164A", privacy.ComplaintDutyBegan},
}

// inForce reports whether what a fact rests on is law on a day.
func (f *fact) inForce(on privacy.Date) bool {
	for i := range newer {
		if n := &newer[i]; n.law == f.law && strings.HasPrefix(f.place, n.place) && on.Before(n.from()) {
			return false
		}
	}
	return true
}

// outside reports whether a fact is of law that Part 3 of the Act of 2018 has not: the UK GDPR, and the exemptions from
// it in Schedule 2 (s.15).
func (f *fact) outside() bool {
	return f.law == gdpr || f.law == dpa && strings.HasPrefix(f.place, "Sch 2 ")
}

// Before returns what to know on a day before one asks for a wish of a service: at most three facts, the likeliest to
// matter first. What the notice says of it comes in place of ours. A zero day is that of rights.LawAsAt.
func Before(voice say.Voice, n *notice.Notice, a *notice.Activity, w notice.Wish, on privacy.Date) []Fact {
	if n == nil || a == nil {
		return nil
	}
	if out := said(n, a, w); len(out) > 0 {
		return out
	}
	if !on.Valid() {
		on = rights.LawAsAt()
	}
	kind := n.SpokenOf(a)
	part3 := onlyPart3(a)
	var out []Fact
	for i := range facts {
		f := &facts[i]
		if f.wish != w || len(out) == most || part3 && f.outside() || !f.inForce(on) ||
			f.service != "" && !is(n, a, f.service) || len(f.nations) > 0 && !slices.Contains(f.nations, n.Nation) ||
			slices.ContainsFunc(out, func(have Fact) bool { return have.ID == f.id }) {
			continue
		}
		text := explain.Called(voice, kind, voice.Of(&catalogue, &beforeFamily, f.id, 0))
		out = append(out, Fact{f.id, text, privacy.Citation{Instrument: f.law, Provision: f.place}})
	}
	return out
}

// onlyPart3 reports whether each use of a service is under Part 3 of the Act of 2018, so that the UK GDPR governs none.
func onlyPart3(a *notice.Activity) bool {
	for i := range a.Purposes {
		if a.Purposes[i].Regime != notice.RegimePart3 {
			return false
		}
	}
	return len(a.Purposes) > 0
}

// said is what the notice itself says of a wish.
func said(n *notice.Notice, a *notice.Activity, w notice.Wish) []Fact {
	resolved := n.Resolve(a)
	var out []Fact
	for i := range resolved.Before.Items {
		item := &resolved.Before.Items[i]
		for _, line := range item.Lines {
			if item.Wish == w && len(out) < most {
				out = append(out, Fact{ID: "notice-" + strconv.Itoa(len(out)+1), Text: string(line)})
			}
		}
	}
	return out
}

// ifGranted reports whether a fact is of what comes of a right, so that it is none where there is no such right.
func ifGranted(id string) bool {
	switch id {
	case "file-form", "file-direct", "as-easy", "delete-too", "limit-decide", "then-delete", "still-stored",
		"told-before":
		return true
	}
	return false
}
