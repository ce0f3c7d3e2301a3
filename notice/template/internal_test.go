package template

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// TestTables holds that each code that a kind of service names has its words and its law, and that nothing else stands
// in the tables.
func TestTables(t *testing.T) {
	used, laws := usedCodes(t)
	for _, l := range lawRows() {
		if !laws[l.code] {
			t.Errorf("laws.tsv: nothing rests on %s", l.code)
		}
		delete(laws, l.code)
		if l.part != "" {
			used[&placeFamily][l.part] = true
		}
	}
	for code := range laws {
		t.Errorf("laws.tsv: no law %s", code)
	}
	for f, codes := range used {
		f.Each(func(code string) bool {
			if !codes[code] {
				t.Errorf("nothing says %s", code)
			}
			delete(codes, code)
			return true
		})
		for code := range codes {
			t.Errorf("there are no words for %s", code)
		}
	}
}

// usedCodes are the codes that the kinds of service name, of words and of laws.
func usedCodes(t *testing.T) (map[*say.Family]map[string]bool, map[string]bool) {
	t.Helper()
	used := map[*say.Family]map[string]bool{&serviceFamily: {}, &purposeFamily: {}, &dataFamily: {}, &partyFamily: {},
		&recordsFamily: {}, &publicFamily: {}, &choiceFamily: {}, &placeFamily: {}, &officerFamily: {}}
	laws := map[string]bool{"match-e": true, "match-w": true, "match-s": true}
	for _, s := range Services() {
		used[&serviceFamily][string(s.ID())] = true
		used[&officerFamily][string(s.of.officer)] = true
		codes := func(f *say.Family, text string) {
			for _, code := range strings.Fields(text) {
				used[f][code] = true
			}
		}
		codes(&dataFamily, s.of.data)
		codes(&partyFamily, s.of.from+" "+s.of.to)
		for _, p := range s.of.purposes {
			used[&purposeFamily][string(p.id)] = true
			for _, code := range strings.Fields(p.laws) {
				laws[code] = true
			}
			if p.laws == "" && (p.basis == task || p.basis == duty) {
				t.Errorf("%s/%s rests on no law", s.ID(), p.id)
			}
		}
		for _, k := range s.of.keep {
			used[&recordsFamily][k.records] = true
			for _, code := range strings.Fields(k.laws) {
				laws[code] = true
			}
		}
		for _, p := range s.of.public {
			used[&publicFamily][p.code] = true
			for _, code := range strings.Fields(p.laws) {
				laws[code] = true
			}
		}
		for _, c := range s.of.choices {
			used[&choiceFamily][string(c)] = true
		}
	}
	delete(used[&officerFamily], "")
	return used, laws
}

// TestLaws holds each row of the laws to the closed sets, and to having said how it was checked.
func TestLaws(t *testing.T) {
	how := map[string]int{}
	for _, l := range lawRows() {
		law := l.in(say.Voice{})
		var kind notice.LawKind
		var power notice.Power
		if kind.UnmarshalText([]byte(l.kind)) != nil || l.power != "" && power.UnmarshalText([]byte(l.power)) != nil ||
			len(law.Years) != 1 || strings.Trim(l.nations, "EWSN") != "" || l.nations == "" {
			t.Errorf("%+v", l)
		}
		if law.Kind == notice.LawRegulations && l.number == "" {
			t.Errorf("%s has no number", l.title)
		}
		how[l.checked]++
	}
	for code, n := range how {
		switch code {
		case "text", "contents", "quoted", "rules", "title", "recall":
			t.Logf("%s: %d", code, n)
		default:
			t.Errorf("%q is no way of checking", code)
		}
	}
}

// TestNations counts the services that each nation has a first notice of.
func TestNations(t *testing.T) {
	for nation, want := range map[privacy.Nation]int{privacy.NationEngland: 36, privacy.NationWales: 35,
		privacy.NationScotland: 25, privacy.NationNorthernIreland: 3} {
		n := 0
		for _, s := range Services() {
			if s.In(nation) {
				n++
			}
		}
		if n != want {
			t.Errorf("%v: %d, want %d", nation, n, want)
		}
	}
}

// TestSideUsesAreNoService holds that what comes beside a service is none without it, and that what only one use needs
// is something which the service has.
func TestSideUsesAreNoService(t *testing.T) {
	nobody := purpose{laws: "homes-manage"}
	beside := purpose{laws: "match-s", side: true}
	s := Service{&kind{purposes: []purpose{nobody, beside}}}
	if s.In(privacy.NationScotland) || !s.In(privacy.NationEngland) {
		t.Error("a comparison of records is offered in the place of homes")
	}
	for _, s := range Services() {
		has := strings.Fields(s.of.data + " " + s.of.from + " " + s.of.to)
		for _, c := range s.of.choices {
			has = append(has, string(c))
		}
		for _, p := range s.of.purposes {
			for _, code := range strings.Fields(p.only) {
				if !slices.Contains(has, code) {
					t.Errorf("%s/%s: %s is nowhere", s.ID(), p.id, code)
				}
			}
		}
	}
}
