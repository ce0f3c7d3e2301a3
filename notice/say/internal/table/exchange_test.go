package table

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
)

// TestExchangeLosesNothing sends every text of every language out and takes it back, as XLIFF and as a table.
func TestExchangeLosesNothing(t *testing.T) {
	_, tables := load(t)
	for _, lang := range append(tables[1:], Pseudo(tables[0])) {
		rows := Rows(tables[0], lang, false)
		var file bytes.Buffer
		if err := WriteXLIFF(&file, lang, rows); err != nil {
			t.Fatal(err)
		}
		xliff, err := ReadXLIFF(&file)
		if err != nil {
			t.Fatal(err)
		}
		for name, back := range map[string]*Table{"xliff": xliff, "tsv": mustRead(t, lang.String())} {
			merged, faults := Merge(tables[0], lang, back)
			if len(faults) > 0 {
				t.Fatal(name, faults[0])
			}
			if diff := cmp.Diff(lang, merged); diff != "" {
				t.Errorf("%s, %s: %s", lang.Code, name, diff)
			}
		}
	}
}

// A translator's tool may move a placeholder, mark the state, and write what we do not know.
func TestXLIFFFromATool(t *testing.T) {
	const came = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:tool" version="2.0" srcLang="en" trgLang="cy">
<file id="one"><my:data/><group id="g1" name="a screen"><unit id="u" name="one/part/due"><my:more>x</my:more>
<segment id="s" state="final"><source>You have until <ph id="1" equiv="{date}"/>.</source>
<target>Hyd <ph id="1" equiv="{date}"/> <mrk id="m" type="term">y mae</mrk> &amp; mwy.</target></segment></unit></group></file></xliff>`
	back, err := ReadXLIFF(strings.NewReader(came))
	if err != nil {
		t.Fatal(err)
	}
	merged, faults := Merge(mustRead(t, twoEnglish), mustRead(t, twoWelsh), back)
	want := mustRead(t, twoWelsh)
	want.Rows[0].Text, want.Rows[0].Reviewed = "Hyd {date} y mae & mwy.", true
	if diff := cmp.Diff(want, merged); diff != "" || len(faults) > 0 {
		t.Error(diff, faults)
	}
	for _, c := range []string{"", "<xliff/>", strings.Replace(came, `version="2.0"`, `version="1.2"`, 2),
		strings.Replace(came, `trgLang="cy"`, "", 1)} {
		if _, err := ReadXLIFF(strings.NewReader(c)); err == nil {
			t.Errorf("read: %q", c)
		}
	}
}

func TestMergeRefuses(t *testing.T) {
	english, welsh := mustRead(t, twoEnglish), mustRead(t, twoWelsh)
	for _, c := range []struct{ old, new, want string }{
		{"one/part/more", "one/part/less", "cy: one/part/less: there is no such text"},
		{"one/part/more\tMore", "one/part/due\tYou have until {date}.", "came back twice"},
		{"\tMore\t", "\tFurther\t", "it was sent out when the English was \"Further\""},
		{"language\tcy", "language\ten", "en: the English is written in its table"},
	} {
		back, err := Read(strings.Replace(twoWelsh, c.old, c.new, 1))
		if err != nil {
			if c.want[:3] != "en:" {
				t.Fatal(err)
			}
			back = &Table{Code: "en"}
		}
		_, faults := Merge(english, welsh, back)
		if len(faults) == 0 || !strings.Contains(faults[0].Error(), c.want) {
			t.Errorf("%q: %v, wanted %s", c.new, faults, c.want)
		}
	}
}

// TestNews sends out only what wants something of a translator.
func TestNews(t *testing.T) {
	english, welsh := mustRead(t, twoEnglish), mustRead(t, twoWelsh)
	if got := Rows(english, welsh, true); len(got) != 1 || got[0].Key != "one/part/due" {
		t.Errorf("%v", got)
	}
	english.Rows[1].English = "Further"
	if got := Rows(english, welsh, true); len(got) != 2 || got[1].Reviewed || got[1].English != "Further" {
		t.Errorf("the English changed: %v", got)
	}
}

// TestExcel reads what Excel saves as Unicode text: UTF-16 with a mark of its byte order, and its own line ends.
func TestExcel(t *testing.T) {
	want := mustRead(t, twoWelsh)
	units := utf16.Encode([]rune("\ufeff" + strings.ReplaceAll(twoWelsh, "\n", "\r\n")))
	var little, big []byte
	for _, u := range units {
		little = append(little, byte(u), byte(u>>8))
		big = append(big, byte(u>>8), byte(u))
	}
	for _, data := range []string{string(little), string(big), "\ufeff" + twoWelsh} {
		if diff := cmp.Diff(want, mustRead(t, data)); diff != "" {
			t.Error(diff)
		}
	}
}

// TestLibreOffice has the real one open the Welsh table and save it.
func TestLibreOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	switch {
	case err != nil && os.Getenv("CI") != "":
		t.Fatal("no LibreOffice where CI is set; install libreoffice-calc-nogui")
	case err != nil:
		t.Skip("no LibreOffice: install libreoffice-calc-nogui to try it")
	case testing.Short():
		t.Skip("takes some seconds")
	}
	_, tables := load(t)
	dir := t.TempDir()
	want := tables[1].String()
	if err := os.WriteFile(filepath.Join(dir, "cy.csv"), []byte(want), 0o600); err != nil {
		t.Fatal(err)
	}
	const tabs = "9,34,76,1,,0,false,true" // tab, the quote, UTF-8, from the first line, cells as they are shown
	command := exec.Command(office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless",
		"--infilter=CSV:"+tabs, "--convert-to", "csv:Text - txt - csv (StarCalc):"+tabs, "--outdir",
		filepath.Join(dir, "out"), filepath.Join(dir, "cy.csv"))
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	data, err := os.ReadFile(filepath.Join(dir, "out", "cy.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(tables[1], mustRead(t, string(data))); diff != "" {
		t.Error(diff[:min(len(diff), 3000)])
	}
}
