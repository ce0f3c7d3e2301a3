package lint

import (
	"encoding/json"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// offers are what a program can do about findings, by the codes of their checks. A check that is not here has nothing
// that could be told by a code or a name. None of the machine's own touches what a use rests on.
var offers = map[string]func(*document, *Finding) Fix{
	"LAW003": dropPrinted,
	"LAW007": dropTwin,
	"BAS002": chooseBasis,
	"INF003": func(d *document, f *Finding) Fix {
		if d.text(f.Pointer+"/said") != "stated" {
			return Fix{}
		}
		return choose(f.Pointer+"/required", notice.Requirements())
	},
	"INF004": func(_ *document, f *Finding) Fix { return saidNone(f) },
	"TRA001": func(_ *document, f *Finding) Fix {
		out := saidNone(f)
		for _, e := range notice.TransferExtents() {
			if e != notice.TransferEeaOnly {
				out.Choices = append(out.Choices, Choice{Value: string(e), Edits: []Edit{{f.Pointer,
					json.RawMessage(`{"said": "stated", "extent": "` + string(e) + `"}`)}}})
			}
		}
		return out
	},
	"ADM003": func(_ *document, f *Finding) Fix {
		return choose(f.Pointer, notice.DecisionMakings(), notice.DecisionsContradictory)
	},
	"ADM006": func(_ *document, f *Finding) Fix {
		return choose(f.Pointer+"/significant", []string{privacy.Yes.String(), privacy.No.String()})
	},
	"RET002": func(_ *document, f *Finding) Fix {
		return choose(f.Pointer+"/from", notice.Triggers(), notice.TriggerOther)
	},
	"RGT002": func(_ *document, f *Finding) Fix { return addRight(f, f.Value) },
	"RGT004": func(_ *document, f *Finding) Fix { return addRight(f, privacy.RightObject.String()) },
	"RGT020": inMonths,
	"RGT021": inMonths,
	"SPC010": func(_ *document, f *Finding) Fix {
		return choose(f.Pointer+"/class", []notice.DataClass{notice.DataOrdinary})
	},
	"SRC001": func(_ *document, f *Finding) Fix {
		return choose(f.Pointer, []notice.Reading{notice.ReadingConfirmed})
	},
	"LAW002": chooseYear,
	"LAW004": func(_ *document, f *Finding) Fix {
		return Fix{Choices: []Choice{{Edits: []Edit{{Pointer: f.Pointer}}}}}
	},
	"ORG006": chooseSuccessor,
	"ORG007": chooseSuccessor,
	"ORG008": func(d *document, f *Finding) Fix {
		return Fix{Choices: []Choice{{Value: d.text(strings.TrimSuffix(f.Pointer, "as_published") + "name"),
			Edits: []Edit{{Pointer: f.Pointer}}}}}
	},
}

// dropPrinted takes out how the page prints the name of a law, where the law has all that it tells: its number too.
func dropPrinted(d *document, f *Finding) Fix {
	if numbered.MatchString(d.text(f.Pointer)) && d.text(around(f.Pointer)+"/number") == "" {
		return Fix{}
	}
	return Fix{Edits: []Edit{{Pointer: f.Pointer}}}
}

var numbered = regexp.MustCompile(`(?i)\b(?:S\.?I\.?|No\.?|c\.?)\s*\d`)

func saidNone(f *Finding) Fix {
	return Fix{Choices: []Choice{{Value: "none", Edits: []Edit{{f.Pointer, json.RawMessage(`{"said": "none"}`)}}}}}
}

func addRight(f *Finding, right string) Fix {
	return Fix{Choices: []Choice{{Value: right, Edits: []Edit{{f.Pointer + "/-",
		json.RawMessage(`{"right": "` + right + `"}`)}}}}}
}

// inMonths is the time that the law gives: a month, and two more.
func inMonths(_ *document, f *Finding) Fix {
	amount, unit := "1", "unit"
	if strings.HasSuffix(f.Pointer, "/extension") {
		amount, unit = "2", "extension_unit"
	}
	return Fix{Choices: []Choice{{Value: amount + " months", Edits: []Edit{{f.Pointer, json.RawMessage(amount)},
		{around(f.Pointer) + "/" + unit, jsonText(string(notice.UnitMonths))}}}}}
}

// dropTwin takes one of two items out that say the same but for their names in the list: the one that has none, or the
// later. Nothing points to an item by its number, and what something points to by its name is not taken out.
func dropTwin(d *document, f *Finding) Fix {
	list := around(f.Pointer)
	items, _ := d.at(list).([]any)
	here := number(strings.TrimPrefix(f.Pointer, list+"/"))
	if here < 0 || here >= len(items) {
		return Fix{}
	}
	for i := range here {
		a, b := nameless(items[i]), nameless(items[here])
		if !reflect.DeepEqual(a, b) {
			continue
		}
		drop := here
		if !named(items[i]) && named(items[here]) {
			drop = i
		}
		return Fix{Edits: []Edit{{Pointer: list + "/" + strconv.Itoa(drop)}}}
	}
	return Fix{}
}

func named(item any) bool {
	m, _ := item.(map[string]any)
	return m["id"] != nil
}

func nameless(item any) map[string]any {
	out := map[string]any{}
	m, _ := item.(map[string]any)
	for k, v := range m {
		if k != "id" {
			out[k] = v
		}
	}
	return out
}

// chooseBasis offers the alternatives that the notice itself gives, for each use.
func chooseBasis(d *document, f *Finding) Fix {
	var out Fix
	for _, use := range f.Uses {
		at := d.use(use) + "/basis"
		all, _ := d.at(at + "/one_of").([]any)
		for i, together := range all {
			value, err := json.Marshal(together)
			if err != nil {
				continue
			}
			var codes []string
			for j := range together.([]any) {
				codes = append(codes, d.text(at+"/one_of/"+strconv.Itoa(i)+"/"+strconv.Itoa(j)))
			}
			out.Choices = append(out.Choices, Choice{Use: use, Value: strings.Join(codes, " and "),
				Edits: []Edit{{at + "/all_of", value}, {Pointer: at + "/one_of"}}})
		}
	}
	return out
}

// use is the pointer of a use by its id.
func (d *document) use(id string) string {
	activity, purpose, _ := strings.Cut(id, "/")
	at := d.byID("/activities", activity)
	return d.byID(at+"/purposes", purpose)
}

func (d *document) byID(list, id string) string {
	items, _ := d.at(list).([]any)
	for i := range items {
		if at := list + "/" + strconv.Itoa(i); d.text(at+"/id") == id {
			return at
		}
	}
	return list + "/" // nothing stands there
}

// chooseYear offers the years in which Acts of just that name were passed.
func chooseYear(d *document, f *Finding) Fix {
	var out Fix
	for _, a := range acts {
		if !strings.EqualFold(a.title, plain(d.text(f.Pointer+"/title"))) {
			continue
		}
		for _, year := range a.years {
			y := strconv.Itoa(year)
			out.Choices = append(out.Choices, Choice{Value: y,
				Edits: []Edit{{f.Pointer + "/years", json.RawMessage("[" + y + "]")}}})
		}
	}
	return out
}

// chooseSuccessor offers the bodies that took over, where the name is that of the body that ended and nothing more.
func chooseSuccessor(d *document, f *Finding) Fix {
	at := f.Pointer
	if _, ok := d.at(at).(string); !ok {
		at += "/name"
	}
	before, now, _ := strings.Cut(f.Value, " → ")
	if !strings.EqualFold(plain(before), plain(d.text(at))) {
		return Fix{}
	}
	return choose(at, strings.Split(now, "; "))
}

// around is the pointer of what something stands in.
func around(pointer string) string { return pointer[:max(0, strings.LastIndexByte(pointer, '/'))] }

// tokens are the parts of a pointer.
func tokens(pointer string) []string {
	if pointer == "" {
		return nil
	}
	return strings.Split(pointer[1:], "/")
}

// number is a token as a number; -1: it is none.
func number(token string) int {
	n, err := strconv.Atoi(token)
	if err != nil || n < 0 {
		return -1
	}
	return n
}
