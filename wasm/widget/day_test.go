package widget

import (
	"strconv"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// A day is read as people write it: in numbers or with its month as a word of either language, short or softened, in
// three inputs or in one.
func TestDaysAreReadAsTheyAreWritten(t *testing.T) {
	for _, text := range []string{
		"24/12/2025", "24/dec/2025", "24/December/2025", "24th/DEC/2025", "24 December 2025//", "24th December 2025//",
		"24th of December, 2025//", "the 24th of Dec. 2025//", "December 24, 2025//", "Dec 24th 2025//", "24Dec2025//",
		"24-12-2025//", "24.12.2025//", "24 12 2025//", "2025-12-24//", "2025 Dec 24//", "24 December//2025",
		"24/Rhagfyr/2025", "24/rhag/2025", "24 Rhag 2025//", "24 o Ragfyr 2025//", "24ain o Ragfyr 2025//",
		"24/Ragfyr/2025", "24ain o fis Rhagfyr 2025//", "y 24ain o Ragfyr 2025//", "/24 Dec 2025/", "//24 Dec 2025",
	} {
		if got, short := readDay(text); got != privacy.NewDate(2025, 12, 24) || short {
			t.Errorf("%q is %v (%v)", text, got, short)
		}
	}
	ordinal := map[int]string{1: "1st", 2: "2il", 3: "3ydd", 4: "4edd", 5: "5ed", 6: "6th", 7: "7fed", 8: "8fed",
		9: "9fed", 10: "10fed", 11: "11eg", 12: "12th"}
	softens := map[string]string{"Mawrth": "Fawrth", "Mai": "Fai.", "Mehefin": "Fehefin", "Gorffennaf": "Orffennaf",
		"Medi": "Fedi", "Tachwedd": "Dachwedd", "Rhagfyr": "Ragfyr"}
	for _, lang := range say.Languages() {
		for month := 1; month <= 12; month++ {
			want := privacy.NewDate(2026, month, month)
			name := strings.Fields(explain.Date(say.Must(lang.Code), want))[1]
			names := []string{name, strings.ToUpper(name), name[:3], name[:3] + ".", name[:min(4, len(name))]}
			if soft := softens[name]; soft != "" {
				names = append(names, soft, "o "+soft, soft[:4])
			}
			for _, name := range names {
				for _, text := range []string{
					strconv.Itoa(month) + "/" + name + "/2026", ordinal[month] + " " + name + " 2026//",
					name + " " + strconv.Itoa(month) + " 2026//",
				} {
					if got, _ := readDay(text); got != want {
						t.Errorf("%q is %v", text, got)
					}
				}
			}
		}
	}
}

// What is no day, or may be another, is none.
func TestWhatIsNoDay(t *testing.T) {
	for _, text := range []string{
		"", "//", "24/12/", "/12/2025", "31/2/2025", "31 February 2025//", "12/24/2025", "24/13/2025", "0/1/2025",
		"1/0/2025", "ten/2/2026", "24/De/2025", "24/Decembr" + "e/2025", "24/x/2025", "24/12/year",
		"about 24 December 2025//", "24 or 25 December 2025//", "24 December January 2025//", "24 25 12/12/2025",
		"24 Dec 2025/12/2025", "24?/12/2025", "24/12/0026", "2025/12/2025", "99999999999999999999999/1/2025",
		"4294967320/12/2025", "24/12/2025/2025", "24 / December", "24/fay/2025", "24/年/2025", "24th", "th/of/the",
	} {
		if got, short := readDay(text); !got.IsZero() || short {
			t.Errorf("%q is %v (%v)", text, got, short)
		}
	}
	for _, text := range []string{"24/12/25", "24 Dec 25//", "24/Rhag/025", "24/12/20255", "12/24/25"} {
		if got, short := readDay(text); !got.IsZero() || !short {
			t.Errorf("%q is %v (%v)", text, got, short)
		}
	}
}

// A day that is written in words goes through a screen as one in numbers does, and is shown again as it was written.
// Where its year is short and stands in the first input, that is the one to put right.
func TestWordsInTheInputsOfADay(t *testing.T) {
	o := offer(t)
	o.AsAt = privacy.NewDate(2026, 8, 1)
	m := press(t, ends(t, o, o.Notices[0], "council-tax", "me", "see", "unsure"), doDates+"access")
	want := press(t, m, doContinue, dayFields("asked", "3", "5", "2026")...)
	for _, fields := range [][]Field{
		dayFields("asked", "3", "May", "2026"), dayFields("asked", "3ydd o Fai 2026", "", ""), dayFields("asked",
			"3rd", "mai", "2026"),
	} {
		got := press(t, m, doContinue, fields...)
		if got.at != PlaceDue || got.due().Due != want.due().Due || got.due().Due.IsZero() {
			t.Errorf("%v: %s, due on %v", fields, places[got.at].name, got.due().Due)
		}
		if back := html(press(t, got, doBack)); !strings.Contains(back, `value="`+fields[0].Value+`"`) {
			t.Errorf("%v is not shown again", fields)
		}
	}
	bad := html(press(t, m, doContinue, dayFields("asked", "3 May 26", "", "")...))
	if !strings.Contains(bad, inEnglish(wordBadYear)) || !strings.Contains(bad, `href="#pr-in-asked-day"`) {
		t.Errorf("a short year: %.900s", bad)
	}
}
