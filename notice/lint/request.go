package lint

import (
	"slices"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// requestChecks are of how rights are used: the time, the fee, who must be shown to ask, and what may be withheld.
var requestChecks = []Check{
	{Code: "RGT020", Name: "time-too-long", Level: Error, Mend: ByAuthor,
		Cites: inTime(), run: timeTooLong},
	{Code: "RGT021", Name: "time-not-as-the-law-counts", Level: Note, Mend: ByAuthor,
		Cites: inTime(), run: timeInDays},
	{Code: "RGT022", Name: "request-in-writing", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(2)"), gdpr("Art 15")), run: inWriting},
	{Code: "RGT023", Name: "request-charged-for", Level: Error, Mend: ByOfficer,
		Cites: cites(gdpr("Art 12(5)")), run: charged},
	{Code: "RGT024", Name: "proof-of-everybody", Level: Warning, Mend: ByOfficer,
		Cites: cites(gdpr("Art 12(6)")), run: proofOfEverybody},
	{Code: "RGT025", Name: "withheld-without-exemption", Level: Warning, Mend: ByOfficer,
		Cites: cites(dpa("Sch 2"), dpa("Sch 3"), dpa("Sch 4")), run: withheldOnNothing},
	{Code: "RGT026", Name: "withheld-as-public", Level: Warning, Mend: ByOfficer,
		Cites: cites(dpa("Sch 2 para 5(1)")), run: withheldAsPublic},
	{Code: "RGT027", Name: "no-law-for-a-review", Level: Warning, Mend: ByOfficer,
		Force: since(privacy.ComplaintDutyBegan()), Cites: cites(from(privacy.ComplaintDutyBegan(), dpa("s.164A"))),
		run: noReview},
	{Code: "RGT028", Name: "recording-without-stop", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 21(4)")), run: recordingWithoutStop},
	{Code: "RGT029", Name: "recording-untold", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 5(1)(a)"), privacy.Citation{Instrument: privacy.SI2018No356, Provision: "reg 4"}),
		run:   recordingUntold},
	{Code: "RGT030", Name: "exemption-of-the-home-office", Level: Error, Mend: ByOfficer,
		Force: since(immigrationNarrowed), Cites: cites(from(immigrationNarrowed, dpa("Sch 2 para 4(1)"))),
		run: immigration},
}

// immigrationNarrowed is the day from which the immigration exemption is the Secretary of State's alone (SI 2022/76).
var immigrationNarrowed = privacy.NewDate(2022, 1, 31)

// days is the least that a time to answer may be in days; 0 where it is none.
func days(amount int, unit notice.Unit) int {
	switch unit {
	case notice.UnitDays:
		return amount
	case notice.UnitWeeks:
		return 7 * amount
	case notice.UnitMonths:
		return 28 * amount
	case notice.UnitYears:
		return 365 * amount
	}
	return 0
}

// timeTooLong is a time that is longer than a month whichever the month, or an extension that is longer than two.
func timeTooLong(r *run) {
	r.statements("exercise", func(u *use, at place) {
		t := &u.s.Exercise.Time
		if n := days(t.Amount, t.Unit); n > 31 {
			r.tell(at.in("time").in("amount"), strconv.Itoa(t.Amount)+" "+string(t.Unit), nil)
		}
		if n := days(t.Extension, t.ExtensionUnit); n > 62 {
			r.tell(at.in("time").in("extension"), strconv.Itoa(t.Extension)+" "+string(t.ExtensionUnit), nil)
		}
	})
}

// timeInDays is a time near a month that is no month: 30 days end before some months do, and after February.
func timeInDays(r *run) {
	r.statements("exercise", func(u *use, at place) {
		t := &u.s.Exercise.Time
		if n := days(t.Amount, t.Unit); t.Unit != notice.UnitMonths && n >= 28 && n <= 31 {
			r.tell(at.in("time").in("amount"), strconv.Itoa(t.Amount)+" "+string(t.Unit), nil)
		}
	})
}

func inWriting(r *run) {
	r.statements("exercise", func(u *use, at place) {
		if w := string(u.s.Exercise.Words); onlyWriting(w) {
			r.tell(at.in("words"), w, nil)
		}
		for i, route := range u.s.Exercise.Routes {
			if w := string(route.Words); onlyWriting(w) {
				r.tell(at.in("routes").item(i, route.ID).in("words"), w, nil)
			}
		}
	})
	r.rights(func(p *notice.PublishedRight, at place) {
		for i, c := range p.Process {
			if onlyWriting(string(c.Words)) {
				r.tell(at.in("process").item(i, c.ID), string(c.Words), nil)
			}
		}
	})
}

func charged(r *run) {
	r.statements("exercise", func(u *use, at place) {
		if u.s.Exercise.Fee.Free == privacy.No {
			r.tell(at.in("fee").in("free"), "no", nil)
		}
	})
}

// proofOfEverybody is of proof that must be shown, with no word of doubt about who asks.
func proofOfEverybody(r *run) {
	r.statements("exercise", func(u *use, at place) {
		id := &u.s.Exercise.Identity
		doubt := doubts.MatchString(string(id.Words))
		for _, p := range id.Items {
			doubt = doubt || doubts.MatchString(string(p.Words))
		}
		if id.Said != notice.Stated || doubt {
			return
		}
		for i, p := range id.Items {
			if mustProve.MatchString(string(p.Words)) {
				r.tell(at.in("identity").in("items").item(i, p.ID), string(p.Words), nil)
			}
		}
		if mustProve.MatchString(string(id.Words)) {
			r.tell(at.in("identity").in("words"), string(id.Words), nil)
		}
	})
}

// immigration is of what a council says it may keep back under the immigration exemption.
func immigration(r *run) {
	r.statements("exercise", func(u *use, at place) {
		if !council(r.n.DecidersFor(u.a, u.p)) {
			return
		}
		for i, item := range u.s.Exercise.Withheld.Items {
			if slices.Contains(item.Exemptions, privacy.ExemptionSch2P4) {
				r.tell(at.in("withheld").in("items").item(i, item.ID), privacy.ExemptionSch2P4.String(), nil)
			}
		}
	})
}

// withheldOnNothing is of what a notice says may be kept back, of which its author has found no exemption.
func withheldOnNothing(r *run) {
	r.statements("exercise", func(u *use, at place) {
		for i, item := range u.s.Exercise.Withheld.Items {
			if len(item.Exemptions) == 0 {
				r.tell(at.in("withheld").in("items").item(i, item.ID), string(item.Words), nil)
			}
		}
	})
}

func withheldAsPublic(r *run) {
	r.statements("exercise", func(u *use, at place) {
		for i, item := range u.s.Exercise.Withheld.Items {
			if w := string(item.Words); alreadyPublic.MatchString(w) && !byLaw.MatchString(w) &&
				len(item.Conditions) == 0 {
				r.tell(at.in("withheld").in("items").item(i, item.ID), w, nil)
			}
		}
	})
}

// noReview is of words that no law wants a review of an answer. No Act calls it so, but since 19 June 2026 whoever is
// not content may complain to the controller, who must look into it and tell what came of it (s.164A(3) to (5)).
func noReview(r *run) {
	r.statements("exercise", func(u *use, at place) {
		for i, p := range u.s.Exercise.Review.Items {
			if noLawWants.MatchString(string(p.Words)) {
				r.tell(at.in("review").in("items").item(i, p.ID), string(p.Words), nil)
			}
		}
	})
}

// recordings visits what is recorded or monitored, once; not what is kept as it came.
func (r *run) recordings(visit func(u *use, item *notice.RecordingUse, at place)) {
	r.statements("recording", func(u *use, at place) {
		for i := range u.s.Recording.Items {
			if item := &u.s.Recording.Items[i]; item.Kind != notice.RecordingKept && u.s.Recording.Whole() {
				visit(u, item, at.in("items").item(i, item.ID))
			}
		}
	})
}

// recordingWithoutStop is of recording of which the notice says neither how to stop it nor, in any list of rights, that
// people may object.
func recordingWithoutStop(r *run) {
	r.recordings(func(u *use, item *notice.RecordingUse, at place) {
		if len(item.Stop) == 0 && !published(&u.s, privacy.RightObject) {
			r.tell(at.in("stop"), string(item.Channel), nil)
		}
	})
}

func recordingUntold(r *run) {
	r.recordings(func(u *use, item *notice.RecordingUse, at place) {
		if item.Told == "" && item.Channel == notice.ChannelTelephone {
			r.tell(at.in("told"), string(item.Channel), nil)
		}
	})
}
