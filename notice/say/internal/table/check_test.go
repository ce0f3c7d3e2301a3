package table

import (
	"strings"
	"testing"
)

const (
	twoEnglish = "# language\ten\tEnglish\n# key\tEnglish\tnote\n\n## a screen\n" +
		"one/part/due\tYou have until {date}.\twhat stands there is a day\none/part/more\tMore\n"
	twoWelsh = "# language\tcy\tCymraeg\n# key\tEnglish\tnote\tCymraeg\treviewed\n\n## a screen\n" +
		"one/part/due\tYou have until {date}.\twhat stands there is a day\tMae gennych tan " +
		"{date}.\none/part/more\tMore\t\tMwy\tyes\n"
)

func mustRead(t *testing.T, data string) *Table {
	t.Helper()
	out, err := Read(data)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestCheckTellsEachFault breaks two sound tables in every way that is looked for.
func TestCheckTellsEachFault(t *testing.T) {
	if faults := Check([]*Table{mustRead(t, twoEnglish), mustRead(t, twoWelsh)}); len(faults) != 0 {
		t.Fatal(faults)
	}
	for _, c := range []struct{ where, old, new, want string }{
		{"cy", "one/part/more\tMore\t\tMwy\tyes\n", "", "cy.tsv: one/part/more: is in en.tsv and not here"},
		{"cy", "\tMwy", "\t", "cy.tsv: one/part/more: has no words in Cymraeg"},
		{"cy", "tan {date}", "tan {dyddiad}", "cy.tsv: one/part/due: \"Mae gennych tan {dyddiad}.\" has other words " +
			"in braces"},
		{"cy", "tan {date}", "tan {date", "cy.tsv: one/part/due: has a brace that is not paired"},
		{"cy", "Mwy", "i pobl", "cy.tsv: one/part/more: i pobl (wanted b…)"},
		{"cy", "Mwy", "Mwy\\nEto", "cy.tsv: one/part/more: has a line feed"},
		{"cy", "Mwy\tyes", "Mwy\tuntranslated", "has words of its own, so it is not untranslated"},
		{"cy", "Mwy\tyes", "i pobl\tuntranslated", "has words of its own"},
		{"en", "one/part/more\tMore", "one/part/more\tFurther", "the English was \"More\" when this was translated, " +
			"and is \"Further\" now"},
		{"en", "one/part/more\t", "one/more\t", "en.tsv: one/more: a key is a package, a part and a code"},
		{"en", "one/part/more\t", "one/part/less\t", "cy.tsv: one/part/more: is not in en.tsv"},
		{"en", "one/part/more\t", "one/part/due\t", "en.tsv: one/part/due: stands there twice"},
	} {
		english, welsh := twoEnglish, twoWelsh
		if c.where == "en" {
			english = strings.Replace(english, c.old, c.new, 1)
		} else {
			welsh = strings.Replace(welsh, c.old, c.new, 1)
		}
		all := ""
		for _, fault := range Check([]*Table{mustRead(t, english), mustRead(t, welsh)}) {
			all += fault.Error() + "\n"
		}
		if !strings.Contains(all, c.want) {
			t.Errorf("%q for %q: no %q in\n%s", c.new, c.old, c.want, all)
		}
	}
}

func TestMutations(t *testing.T) {
	for text, want := range map[string]string{
		"i cyngor":                      "i cyngor (wanted g…)",
		"Ysgrifennwch i gyngor":         "",
		"a pobl":                        "a pobl (wanted ph…)",
		"a phobl, a chŵn":               "",
		"ei cyngor":                     "ei cyngor (wanted g or ch…)",
		"fy plentyn":                    "fy plentyn (wanted mh…)",
		"fy mhlentyn":                   "",
		"i ddileu, i thâl, i Caerdydd":  "", // letters of their own, and a name
		"o hyd pwy, neu lle, neu mae’r": "",
		"Mae yn i, cyngor":              "", // parted by a comma
		"i (cyngor":                     "i cyngor (wanted g…)",
	} {
		if got := strings.Join(Mutations("cy", text), "; "); got != want {
			t.Errorf("%q: %q, wanted %q", text, got, want)
		}
	}
	if got := Mutations("en", "i cyngor"); got != nil {
		t.Errorf("in English: %q", got)
	}
}

// TestFill: a text that is written in English alone is in each other table in English, where it waits to be translated,
// is sent out without words and is what the English is by then, until it has words of its own.
func TestFill(t *testing.T) {
	english := mustRead(t, twoEnglish+"one/part/new\tNew for {name}\ta note\n")
	full := Fill(english, mustRead(t, twoWelsh))
	waiting := "\none/part/new\tNew for {name}\ta note\tNew for {name}\tuntranslated\n"
	if got := full.String(); got != strings.TrimSuffix(twoWelsh, "\n")+waiting {
		t.Error(got)
	}
	if faults := Check([]*Table{english, mustRead(t, full.String())}); len(faults) > 0 {
		t.Error(faults)
	}
	if again := Fill(english, full); len(Changed(full, again)) > 0 {
		t.Error(again)
	}
	if same, faults := Merge(english, full, mustRead(t, full.String())); len(faults) > 0 ||
		len(Changed(full, same)) > 0 {
		t.Errorf("what waits comes back as translated: %v, %v", same, faults)
	}
	later := mustRead(t, twoEnglish+"one/part/new\tNewer for {name}\ta note\n")
	if got := Fill(later, full).Find("one/part/new"); got.Text != "Newer for {name}" || got.English != got.Text {
		t.Errorf("%+v", got)
	}
	out := Rows(english, full, true)
	if last := out[len(out)-1]; last.Key != "one/part/new" || last.Text != "" {
		t.Errorf("%+v", out)
	}
	back := &Table{Code: "cy", Rows: []Row{{Key: "one/part/new", English: "New for {name}", Text: "I {name}"}}}
	merged, faults := Merge(english, full, back)
	if got := merged.Find("one/part/new"); len(faults) > 0 || got.Waits || got.Text != "I {name}" {
		t.Errorf("%+v, %v", got, faults)
	}
}

func TestReadTellsTheLine(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{"", "line 1: the table is empty"},
		{"one/part/due\tYou\n", "line 1: wanted \"# language\""},
		{strings.Replace(twoWelsh, "\tyes\n", "\tperhaps\n", 1), "line 6: reviewed is \"perhaps\""},
		{strings.Replace(twoWelsh, "\tyes\n", "\tyes\tmore\n", 1), "line 6: 6 cells, wanted 5: key, English, note, " +
			"Cymraeg, reviewed"},
		{twoEnglish + "alone\n", "line 7: 1 cells, wanted 3"},
	} {
		if _, err := Read(c.data); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%q: %v, wanted %s", c.data, err, c.want)
		}
	}
}
