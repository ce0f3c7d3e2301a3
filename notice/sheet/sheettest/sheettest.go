// Package sheettest has the real LibreOffice open what package sheet writes: a test of a table holds what stands there
// then to the table. Only tests import it.
package sheettest

import (
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Opened returns the cells of the first sheet of some files, all CSV or all XLSX as the ending says, so many to a row,
// without rows that are empty. A formula fails the test, and so does a cell that is no text. Where there is no
// LibreOffice, or with -short, the test is skipped; where CI is set it fails.
func Opened(t testing.TB, ending string, columns int, files ...[]byte) [][][]string {
	t.Helper()
	office, err := exec.LookPath("soffice")
	switch {
	case err != nil && os.Getenv("CI") != "":
		t.Fatal("no LibreOffice where CI is set; install libreoffice-calc-nogui")
	case err != nil:
		t.Skip("no LibreOffice: install libreoffice-calc-nogui to try it")
	case testing.Short():
		t.Skip("takes some seconds")
	}
	dir := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + filepath.Join(dir, "profile"), "--headless", "--convert-to",
		"fods",
		"--outdir", filepath.Join(dir, "out")}
	for i, data := range files {
		name := filepath.Join(dir, strconv.Itoa(i)+"."+ending)
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, name)
	}
	if ending == "csv" { // a comma, the quote, UTF-8, from the first line, and what is quoted is text
		args = append([]string{"--infilter=CSV:44,34,76,1,,0,true,false"}, args...)
	}
	if out, err := exec.Command(office, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	var out [][][]string
	for i := range files {
		flat, err := os.ReadFile(filepath.Join(dir, "out", strconv.Itoa(i)+".fods"))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, flatCells(t, flat, columns))
	}
	return out
}

// flatCells reads the cells of the first sheet of a flat OpenDocument file, so many to a row. A formula in it fails the
// test, and so does a cell that is no text.
func flatCells(t testing.TB, flat []byte, wide int) (out [][]string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(string(flat)))
	var row []string
	var cell *strings.Builder
	times, paragraphs, within := 1, 0, false
	for {
		token, err := d.Token()
		if err != nil {
			t.Fatal("no end of the table: ", err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			switch x.Name.Local {
			case "table-row":
				row = nil
			case "table-cell":
				cell, times, paragraphs = &strings.Builder{}, number(attribute(x, "number-columns-repeated")), 0
				if f := attribute(x, "formula"); f != "" {
					t.Errorf("a formula: %s", f)
				}
				if is := attribute(x, "value-type"); is != "" && is != "string" {
					t.Errorf("no text but %s: %s", is, attribute(x, "value"))
				}
			case "p":
				within = true
				if paragraphs++; cell != nil && paragraphs > 1 {
					cell.WriteByte('\n')
				}
			case "s":
				cell.WriteString(strings.Repeat(" ", number(attribute(x, "c"))))
			case "tab":
				cell.WriteByte('\t')
			case "line-break":
				cell.WriteByte('\n')
			}
		case xml.CharData:
			if cell != nil && within {
				cell.Write(x)
			}
		case xml.EndElement:
			switch x.Name.Local {
			case "p":
				within = false
			case "table-cell":
				for range min(times, wide-len(row)) {
					row = append(row, cell.String())
				}
				cell = nil
			case "table-row":
				if strings.Join(row, "") != "" {
					out = append(out, append(row, make([]string, wide-len(row))...))
				}
			case "table":
				return out
			}
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// number is how often something is repeated: once where nothing says.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 1
	}
	return n
}
