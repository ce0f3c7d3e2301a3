package informing

import "github.com/plainrights/plainrights/privacy"

const (
	gdpr = privacy.UKGDPR
	dpa  = privacy.DPA2018
)

type (
	cite   = privacy.Citation
	period = privacy.Period
)

// items is the list, in the order of Article 13. The regulator's guidance wants the condition of Annex 1 named
// where a recognised legitimate interest is relied on. An item that one route alone wants, as the source, has
// no citation for the other. Section 44(2)(d), which wants whatever else a case needs, is no item of a list.
var items = [...]Item{
	{
		ID:        "pn1",
		Code:      "controller",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)(a)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(1)(a)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(1)(a)"},
	},
	{
		ID:        "pn2",
		Code:      "officer",
		Need:      NeedOfficer,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)(b)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(1)(b)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(1)(b)"},
	},
	{
		ID:        "pn3",
		Code:      "purposes",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)(c)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(1)(c)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(1)(c)"},
	},
	{
		ID:        "pn3-basis",
		Code:      "basis",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)(c)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(1)(c)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(2)(a)"},
		InCases:   true,
	},
	{
		ID:        "pn4",
		Code:      "categories",
		Need:      NeedAlways,
		Person:    cite{},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(1)(d)"},
		Part3:     cite{},
	},
	{
		ID:        "pn5",
		Code:      "interests",
		Need:      NeedInterests,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)(d)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(2)(b)"},
		Part3:     cite{},
	},
	{
		ID:        "pn5-ea",
		Code:      "recognised-interest",
		Need:      NeedRecognised,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)(c)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(1)(c)"},
		Part3:     cite{},
		Guidance:  true,
		Force:     period{From: privacy.MainChange()},
	},
	{
		ID:        "pn6",
		Code:      "recipients",
		Need:      NeedRecipients,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)(e)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(1)(e)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(2)(c)"},
		InCases:   true,
	},
	{
		ID:        "pn7",
		Code:      "transfers",
		Need:      NeedTransfers,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)(f)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(1)(f)"},
		Part3:     cite{},
	},
	{
		ID:        "pn8",
		Code:      "retention",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(2)(a)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(2)(a)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(2)(b)"},
		InCases:   true,
	},
	{
		ID:        "pn9",
		Code:      "rights",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(2)(b)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(2)(c)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(1)(d)"},
	},
	{
		ID:        "pn10",
		Code:      "withdrawing-consent",
		Need:      NeedConsent,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(2)(c)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(2)(d)"},
		Part3:     cite{},
	},
	{
		ID:        "pn11",
		Code:      "complaint-to-controller",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(2)(ca)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(2)(da)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(1)(da)"},
		Force:     period{From: privacy.ComplaintDutyBegan()},
	},
	{
		ID:        "pn12",
		Code:      "complaint-to-regulator",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(2)(d)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(2)(e)"},
		Part3:     cite{Instrument: dpa, Provision: "s.44(1)(e)"},
	},
	{
		ID:        "pn13",
		Code:      "requirement",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(2)(e)"},
		Elsewhere: cite{},
		Part3:     cite{},
	},
	{
		ID:        "pn14",
		Code:      "source",
		Need:      NeedAlways,
		Person:    cite{},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(2)(f)"},
		Part3:     cite{},
	},
	{
		ID:        "pn15",
		Code:      "automated-decisions",
		Need:      NeedAutomated,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(2)(f)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(2)(g)"},
		Part3:     cite{},
	},
	{
		ID:        "pn16",
		Code:      "new-purpose",
		Need:      NeedNewPurpose,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(3)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(4)"},
		Part3:     cite{},
	},
	{
		ID:        "pn17",
		Code:      "objecting-apart",
		Need:      NeedObjection,
		Person:    cite{Instrument: gdpr, Provision: "Art 21(4)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 21(4)"},
		Part3:     cite{},
		Manner:    true,
	},
	{
		ID:        "pn18",
		Code:      "in-time",
		Need:      NeedAlways,
		Person:    cite{Instrument: gdpr, Provision: "Art 13(1)"},
		Elsewhere: cite{Instrument: gdpr, Provision: "Art 14(3)"},
		Part3:     cite{},
		Manner:    true,
	},
}

// Items returns the list. The caller owns the slice.
func Items() []Item { return append([]Item(nil), items[:]...) }

// exceptions is the provisions by which something need not be told. Article 13 has none for impossibility or
// disproportionate effort, save before further processing for research, archiving or statistics (13(5)).
var exceptions = [...]Exception{
	{
		ID:    "13-4",
		Route: FromPerson,
		Fact:  privacy.FactAlreadyHasInformation,
		Cite:  cite{Instrument: gdpr, Provision: "Art 13(4)"},
	},
	{
		ID:       "13-5",
		Route:    FromPerson,
		Fact:     privacy.FactDisproportionateEffort,
		Only:     "new-purpose",
		Research: true,
		Cite:     cite{Instrument: gdpr, Provision: "Art 13(5)"},
		Factors:  cite{Instrument: gdpr, Provision: "Art 13(6)"},
		Force:    period{From: privacy.MainChange()},
	},
	{
		ID:       "13-7",
		Route:    FromPerson,
		Only:     "new-purpose",
		Research: true,
		Protects: true,
		Cite:     cite{Instrument: gdpr, Provision: "Art 13(7)"},
		Force:    period{From: privacy.MainChange()},
	},
	{
		ID:    "14-5-a",
		Route: FromElsewhere,
		Fact:  privacy.FactAlreadyHasInformation,
		Cite:  cite{Instrument: gdpr, Provision: "Art 14(5)(a)"},
	},
	{
		ID:    "14-5-b",
		Route: FromElsewhere,
		Fact:  privacy.FactDisproportionateEffort,
		Cite:  cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: privacy.MainChange()}},
		Force: period{Until: privacy.MainChange()},
	},
	{
		ID:    "14-5-b-impair",
		Route: FromElsewhere,
		Fact:  privacy.FactInformingWouldImpair,
		Cite:  cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: privacy.MainChange()}},
		Force: period{Until: privacy.MainChange()},
	},
	{
		ID:       "14-5-b-protect",
		Route:    FromElsewhere,
		Protects: true,
		Cite:     cite{Instrument: gdpr, Provision: "Art 14(5)(b)", Force: period{Until: privacy.MainChange()}},
		Force:    period{Until: privacy.MainChange()},
	},
	{
		ID:    "14-5-c",
		Route: FromElsewhere,
		Fact:  privacy.FactObtainingLaidDownByLaw,
		Cite:  cite{Instrument: gdpr, Provision: "Art 14(5)(c)"},
	},
	{
		ID:    "14-5-d",
		Route: FromElsewhere,
		Fact:  privacy.FactProfessionalSecrecy,
		Cite:  cite{Instrument: gdpr, Provision: "Art 14(5)(d)"},
	},
	{
		ID:      "14-5-e",
		Route:   FromElsewhere,
		Fact:    privacy.FactDisproportionateEffort,
		Cite:    cite{Instrument: gdpr, Provision: "Art 14(5)(e)"},
		Factors: cite{Instrument: gdpr, Provision: "Art 14(6)"},
		Force:   period{From: privacy.MainChange()},
	},
	{
		ID:    "14-5-f",
		Route: FromElsewhere,
		Fact:  privacy.FactInformingWouldImpair,
		Cite:  cite{Instrument: gdpr, Provision: "Art 14(5)(f)"},
		Force: period{From: privacy.MainChange()},
	},
	{
		ID:       "14-7",
		Route:    FromElsewhere,
		Protects: true,
		Cite:     cite{Instrument: gdpr, Provision: "Art 14(7)"},
		Force:    period{From: privacy.MainChange()},
	},
}

// Exceptions returns the exceptions of a route on a day, and what comes with them, in the order of the
// provisions. A zero day is that on which the library states the law.
func Exceptions(route Route, day privacy.Date) []Exception {
	day = dayOf(day)
	var out []Exception
	for _, e := range exceptions {
		if e.Route == route && e.Force.Contains(day) && !day.Before(privacy.LawBegan()) {
			out = append(out, e)
		}
	}
	return out
}
