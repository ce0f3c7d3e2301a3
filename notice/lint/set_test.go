package lint

import (
	"slices"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/privacy"
)

// pages are texts with one fault, and the same mended, by the code of the check that finds it.
var pages = map[string][2]string{
	"TXT002": {"Read our policy: [Insert link to landing page].", "Read our policy on our website [on page 3]."},
	"TXT003": {
		"We keep your data safe at all times of the day.\nAnd more.\nWe keep your data safe at all times of the day.",
		"We keep your data safe at all times of the day.\n\nWhat we do:\n• the same\nWhat we do:\n• the same",
	},
	"TXT004": {
		"We will respond to your request within 40 working days.",
		"We will respond to your request within one month.",
	},
	"TXT005": {"We will respond to your request within 30 calendar days.",
		"We acknowledge a complaint within 30 days. We keep recordings for 30 days."},
	"TXT006": {"Your request must be made in writing.", "Your request need not be made in writing."},
	"TXT008": {"We use data about you and your child.", "We use data about your newsletter and your health."},
	"TXT009": {"Our registration number with the ICO is 12345678.",
		"Our registration number with the ICO is Z573781X. Our charity registration number is 12345678."},
	"TXT010": {"Your records are kept for 6 after the current year.",
		"Your records are kept for 6 years after the current year. We keep to the plan of 2018 from the start."},
	"TXT011": {"You may complain under Article 77 of the UK GDPR.",
		"You may ask under Article 22A of the UK GDPR. Article 77 of the Treaty is another."},
	"TXT007": {"This is done under the Data Protection Act 1998.", "This is done under the Data Protection Act 2018."},
}

// sets are two notices that do not go together, by the code of the check that finds it; before the fault they do.
var sets = map[string]struct {
	find  func(one, other *notice.Notice, day privacy.Date, table []Check) []Finding
	twin  func(n *notice.Notice)
	fault func(other *notice.Notice)
}{
	"LNG003": {parityTable, func(n *notice.Notice) { n.Language, n.Title = notice.Welsh, "Eich data" },
		func(n *notice.Notice) { permits(n).Retention.Rules[0].Periods[0].Amount = 3 }},
	"ADM008": {together, func(n *notice.Notice) {},
		func(n *notice.Notice) {
			n.Layer = notice.LayerService
			alone(n)
		}},
	"ORG010": {together, func(n *notice.Notice) {}, func(n *notice.Notice) {
		n.Controllers[1].Role, n.Controllers[1].ProcessorFor = notice.RoleProcessor, []notice.ID{"council"}
	}},
}

// together is a group of the two.
func together(one, other *notice.Notice, day privacy.Date, table []Check) []Finding {
	return groupTable([]*notice.Notice{one, nil, other}, day, table)
}

// two are a notice and another that goes with it, both of two bodies that decide together.
func two(t *testing.T, code string) (one, other *notice.Notice) {
	t.Helper()
	one, other = sound(t), sound(t)
	for _, n := range []*notice.Notice{one, other} {
		n.Controllers[0].Role = notice.RoleJoint
		n.Controllers = append(n.Controllers, notice.Controller{ID: "county", Name: "Northshire Council",
			Kind: notice.ControllerCouncil, Role: notice.RoleJoint, PublicAuthority: privacy.Yes})
		n.Body = "council"
	}
	other.ID = "other"
	sets[code].twin(other)
	return one, other
}

// TestPagesAndSets finds the fault of each page and of each set, nothing in its mended twin, and nothing where a row of
// the table is broken.
func TestPagesAndSets(t *testing.T) {
	for _, c := range Checks() {
		var find func(day privacy.Date, table []Check, mended bool) []Finding
		switch {
		case c.page != nil:
			texts, ok := pages[c.Code]
			if !ok {
				t.Errorf("%s has no page", c.Code)
			}
			find = func(day privacy.Date, table []Check, mended bool) []Finding {
				return pageTable(texts[map[bool]int{true: 1}[mended]], day, table)
			}
		case c.residue != nil:
			find = func(day privacy.Date, table []Check, mended bool) []Finding {
				return residueTable(sound(t), pages[c.Code][map[bool]int{true: 1}[mended]], day, table)
			}
		case c.pair != nil || c.all != nil:
			if _, ok := sets[c.Code]; !ok {
				t.Errorf("%s has no set", c.Code)
				continue
			}
			find = func(day privacy.Date, table []Check, mended bool) []Finding {
				one, other := two(t, c.Code)
				if !mended {
					sets[c.Code].fault(other)
				}
				return sets[c.Code].find(one, other, day, table)
			}
		default:
			continue
		}
		if found := find(today, Checks(), false); len(found) != 1 || found[0].Code != c.Code {
			t.Errorf("%s: found %v", c.Code, found)
		}
		if found := find(today, Checks(), true); len(found) > 0 {
			t.Errorf("%s: its mended twin is not silent: %v", c.Code, found)
		}
		if found := find(privacy.LawBegan().Previous(), Checks(), false); len(found) > 0 {
			t.Errorf("%s is found before there was law", c.Code)
		}
		whole := lines(find(today, []Check{c}, false))
		for _, m := range mutants {
			mutant := c
			m.mutate(&mutant)
			switch m.what {
			case "finds nothing":
				mutant.page, mutant.pair, mutant.all, mutant.residue = nil, nil, nil, nil
			case "finds it everywhere", "practice and law", "not the first day", "the day before the first",
				"not the last day", "the day after the last":
				continue // of the other surface, or told of no finding here
			}
			if lines(find(today, []Check{mutant}, false)) == whole {
				t.Errorf("SURVIVOR  %s: %s", c.Code, m.what)
			}
		}
	}
}

// TestItemsOfOneList: what one list has twice is told, be it short.
func TestItemsOfOneList(t *testing.T) {
	found := Page("What for:\n• to employ staff\n• to pay them\n• To employ staff\n", today)
	if len(found) != 1 || found[0].Code != "TXT003" || found[0].Line != 4 || found[0].Column != 1 {
		t.Errorf("%v", found)
	}
}

// TestResidueKnowsWhomItIsAbout: a page for parents speaks of their child, and one in another language is left alone.
func TestResidueKnowsWhomItIsAbout(t *testing.T) {
	n := sound(t)
	permits(n).Audiences = []notice.Audience{notice.AudienceParent}
	if found := Residue(n, "We use data about your child.", today); len(found) > 0 {
		t.Errorf("%v", found)
	}
	n.Language, permits(n).Audiences = notice.Welsh, nil
	if found := Residue(n, "We use data about your child.", today); len(found) > 0 || Residue(nil, "", today) != nil {
		t.Errorf("%v", found)
	}
}

// TestParityOfEvery: a notice says the same as itself in another language, and not what another says.
func TestParityOfEvery(t *testing.T) {
	for _, n := range noticetest.Every(t) {
		other := *n
		other.Language = notice.Welsh
		if n.Language == notice.Welsh {
			other.Language = notice.English
		}
		if found := Parity(n, &other, today); len(found) > 0 {
			t.Errorf("%s differs from itself: %v", n.ID, found[0])
		}
		if found := Parity(n, n, today); found != nil {
			t.Errorf("%s: one language is no pair", n.ID)
		}
	}
	leeds, peterborough := noticetest.Council(t, "leeds"), *noticetest.Council(t, "peterborough")
	peterborough.Language = notice.Welsh
	found := Parity(leeds, &peterborough, today)
	if !slices.ContainsFunc(found, func(f Finding) bool { return f.Path == "/common/retention/said" }) ||
		found[0].Notice !=
			"peterborough" {
		t.Errorf("two councils: %d findings, first %v", len(found), found[0])
	}
	if Parity(nil, leeds, today) != nil || Together(noticetest.Every(t), today) != nil {
		t.Error("no notice and another differ, or those of different bodies disagree")
	}
}
