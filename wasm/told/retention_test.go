package told

import (
	"flag"
	"reflect"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

var update = flag.Bool("update", false, "write the golden files")

// periodsSaid are rules of every shape, with their own words in English and in Welsh.
var periodsSaid = []struct {
	name  string
	rule  notice.RetentionRule
	words []string // of the English, and of the Welsh in its place
}{
	{
		"a period from an event",
		fixed(notice.RetentionPeriod{Amount: 6, Unit: notice.UnitYears, From: notice.TriggerEndOfTenancy}),
		nil,
	},
	{
		"one from an event in words",
		fixed(notice.RetentionPeriod{
			Amount: 2,
			Unit:   notice.UnitYears,
			From:   notice.TriggerOther,
			Event:  "the last day in court",
		}),
		[]string{"the last day in court", "y diwrnod olaf yn y llys"},
	},
	{
		"one whose event is not stated",
		fixed(notice.RetentionPeriod{Amount: 30, Unit: notice.UnitDays, Bound: notice.BoundAtMost}),
		nil,
	},
	{
		"one and the current year",
		fixed(notice.RetentionPeriod{
			Amount:      6,
			Unit:        notice.UnitYears,
			From:        notice.TriggerPayment,
			CurrentYear: privacy.Yes,
		}),
		nil,
	},
	{
		"at least",
		fixed(notice.RetentionPeriod{
			Amount: 1,
			Unit:   notice.UnitMonths,
			From:   notice.TriggerDecision,
			Bound:  notice.BoundAtLeast,
		}),
		nil,
	},
	{"an age", fixed(notice.RetentionPeriod{Amount: 18, Unit: notice.UnitAge}), nil},
	{
		"an age and a period",
		fixed(notice.RetentionPeriod{
			Amount: 25,
			Unit:   notice.UnitAge,
			Plus:   notice.Span{Amount: 6, Unit: notice.UnitYears},
		}),
		nil,
	},
	{"until an event", notice.RetentionRule{Kind: notice.RetentionUntilEvent, Trigger: notice.TriggerSuperseded}, nil},
	{
		"until an event in words",
		notice.RetentionRule{Kind: notice.RetentionUntilEvent, Event: "you leave the list"},
		[]string{"you leave the list", "i chi adael y rhestr"},
	},
	{"until an event of which it does not say which", notice.RetentionRule{Kind: notice.RetentionUntilEvent}, nil},
	{"a time that varies", notice.RetentionRule{Kind: notice.RetentionVariable}, nil},
	{
		"a time that varies, from an event",
		notice.RetentionRule{Kind: notice.RetentionVariable, Trigger: notice.TriggerCaseClosed},
		nil,
	},
	{
		"a time that varies, from an event in words",
		notice.RetentionRule{Kind: notice.RetentionVariable, Event: "the appeal is over"},
		[]string{"the appeal is over", "diwedd yr apêl"},
	},
	{
		"a time that varies within bounds",
		notice.RetentionRule{Kind: notice.RetentionVariable, Periods: []notice.RetentionPeriod{
			{
				Amount: 1,
				Unit:   notice.UnitYears,
				Bound:  notice.BoundAtLeast,
			}, {Amount: 6, Unit: notice.UnitYears, Bound: notice.BoundAtMost}}},
		nil,
	},
	{"the longest", notice.RetentionRule{Kind: notice.RetentionLongest, Periods: []notice.RetentionPeriod{
		{
			Amount: 6,
			Unit:   notice.UnitYears,
			From:   notice.TriggerOrderDate,
		}, {Amount: 10, Unit: notice.UnitYears, From: notice.TriggerOrderDate, If: "the ban is for life"}}},
		[]string{"the ban is for life", "yw’r gwaharddiad am oes"}},
	{
		"the first to end, from different events",
		notice.RetentionRule{Kind: notice.RetentionFirst, Periods: []notice.RetentionPeriod{
			{
				Amount: 3,
				Unit:   notice.UnitYears,
				From:   notice.TriggerLastContact,
			}, {Unit: notice.UnitDays, From: notice.TriggerEndOfAccount}}},
		nil,
	},
	{
		"the last to end, from different events",
		notice.RetentionRule{Kind: notice.RetentionLast, Periods: []notice.RetentionPeriod{
			{
				Amount: 6,
				Unit:   notice.UnitYears,
				From:   notice.TriggerEndOfContract,
			}, {Amount: 1, Unit: notice.UnitYears, From: notice.TriggerOther, Event: "the audit"},
			{Unit: notice.UnitDays, From: notice.TriggerOther, Event: "the claim is settled"}}},
		[]string{"the audit", "yr archwiliad", "the claim is settled", "setlo’r hawliad"},
	},
	{
		"75 years after birth, or 15 after death",
		notice.RetentionRule{Kind: notice.RetentionConditional, Periods: []notice.RetentionPeriod{
			{
				Amount: 75,
				Unit:   notice.UnitYears,
				From:   notice.TriggerDateOfBirth,
			}, {Amount: 15, Unit: notice.UnitYears, From: notice.TriggerDateOfDeath, If: "the person died before 18"}}},
		[]string{"the person died before 18", "bu farw’r person cyn cyrraedd 18 oed"},
	},
	{"for ever", notice.RetentionRule{Kind: notice.RetentionPermanent}, nil},
	{
		"as long as a law requires",
		notice.RetentionRule{
			Kind: notice.RetentionAsLongAsLawRequires,
			Laws: []notice.Law{{Title: "Limitation Act", Kind: notice.LawAct, Years: []int{1980}}},
		},
		nil,
	},
}

func fixed(p notice.RetentionPeriod) notice.RetentionRule {
	return notice.RetentionRule{Kind: notice.RetentionFixed, Periods: []notice.RetentionPeriod{p}}
}

// TestPeriodsReadWell holds what is said of rules of every shape to a file to read, in both languages and of notices in
// either.
func TestPeriodsReadWell(t *testing.T) {
	var out strings.Builder
	kinds := map[notice.RetentionKind]bool{}
	for _, c := range periodsSaid {
		kinds[c.rule.Kind] = true
		out.WriteString("# " + c.name + "\n")
		for _, of := range notice.Languages() {
			if of == notice.Welsh && c.words == nil && len(c.rule.Laws) == 0 {
				continue
			}
			for _, lang := range notice.Languages() {
				rule := c.rule
				if of == notice.Welsh {
					rule = withWelsh(c.rule, strings.NewReplacer(c.words...))
				}
				n := &notice.Notice{ID: "n", Language: of}
				w := New(say.Must(lang), n, nil)
				w.retention(&rule, reflect.ValueOf(rule))
				said := strings.ReplaceAll(strings.TrimSpace(text(w.Drop())), "\n", " / ")
				out.WriteString(string(lang) + " of " + string(of) + ": " + said + "\n")
			}
		}
		out.WriteString("\n")
	}
	noticetest.Golden(t, "testdata/periods.txt", out.String(), *update)
	for _, kind := range notice.RetentionKinds() {
		if !kinds[kind] && kind != notice.RetentionShortest && kind != notice.RetentionArchive &&
			kind != notice.RetentionAsLongAsNeeded &&
			kind != notice.RetentionSchedule {
			t.Errorf("no rule is %s", kind)
		}
	}
}

// withWelsh is a rule with its own words in Welsh.
func withWelsh(rule notice.RetentionRule, words *strings.Replacer) notice.RetentionRule {
	rule.Event = notice.Phrase(words.Replace(string(rule.Event)))
	rule.Periods = append([]notice.RetentionPeriod(nil), rule.Periods...)
	for i := range rule.Periods {
		p := &rule.Periods[i]
		p.Event, p.If = notice.Phrase(words.Replace(string(p.Event))), notice.Phrase(words.Replace(string(p.If)))
	}
	return rule
}

// text is the words of nodes, each element on a line of its own.
func text(nodes view.Nodes) string {
	var out strings.Builder
	for _, n := range nodes {
		out.WriteString(n.Text() + text(n.Children()))
		switch n.Tag() {
		case 0, view.Span, view.Bdi, view.Strong, view.A:
		default:
			out.WriteString("\n")
		}
	}
	return out.String()
}
