package site

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plainrights/plainrights/wasm/view"
)

// holds is what each element of a text to paste may hold: what is within a line, blocks, or those elements.
var holds = map[string]string{
	"": "block", "p": "line", "h2": "line", "h3": "line", "h4": "line", "h5": "line", "h6": "line", "dt": "line",
	"a":      "line",
	"strong": "line", "li": "line block", "dd": "line block", "ul": "li", "ol": "li", "dl": "dt dd",
}

var lines = map[string]string{
	"a":      "line",
	"strong": "line",
	"li":     "li",
	"dt":     "dt",
	"dd":     "dd",
	"text":   "line",
} // all others are blocks

var piece = regexp.MustCompile(`^(?:<(/?)([a-z0-9]+)( href="([^"<>]+)")?>|([^<>]+))`)

// pasted reads a text to paste, refusing whatever is not as simple as it should be, and calls f for each tag
// and for words.
func pasted(t *testing.T, name string, data []byte, f func(piece string)) {
	t.Helper()
	open := []string{""}
	for rest := string(data); rest != ""; {
		m := piece.FindStringSubmatch(rest)
		if m == nil {
			t.Fatalf("%s: %.60q", name, rest)
		}
		rest = rest[len(m[0]):]
		f(m[0])
		top, is := open[len(open)-1], m[2]
		if m[1] != "" {
			if open = open[:len(open)-1]; is != top || m[3] != "" {
				t.Fatalf("%s: %s within <%s>", name, m[0], top)
			}
			continue
		}
		if m[0] == "\n" && top == "" {
			continue
		}
		kind := lines["text"]
		if is != "" {
			if kind = lines[is]; kind == "" {
				kind = "block"
			}
			open = append(open, is)
		}
		known := is == "" || holds[is] != ""
		if !known || !slices.Contains(strings.Fields(holds[top]), kind) || (is == "a") != (m[3] != "") ||
			is == "a" && slices.Contains(open[:len(open)-1], "a") {
			t.Fatalf("%s: %s within <%s>", name, m[0], top)
		}
		if is == "a" && !view.Outside(strings.ReplaceAll(m[4], "&amp;", "&")) {
			t.Fatalf("%s: a link to %q", name, m[4])
		}
	}
	if len(open) != 1 {
		t.Fatalf("%s: %v not closed", name, open)
	}
}

// apart are the elements that words do not run across.
var apart = map[string]bool{
	"p":            true,
	"li":           true,
	"dt":           true,
	"dd":           true,
	"summary":      true,
	"div":          true,
	"ul":           true,
	"dl":           true,
	"section":      true,
	"details":      true,
	"plain-rights": true,
	"main":         true,
	"h1":           true,
	"h2":           true,
	"h3":           true,
	"h4":           true,
	"h5":           true,
	"h6":           true,
}

// said is what a page says to somebody who presses nothing, in order: the words of each block, those of the
// answer alone where they stand in an element.
func said(t *testing.T, name string, data []byte) []string {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var out []string
	var words, places strings.Builder // of the block, and of its links to places on the page
	left, place, last := 0, false, "" // left: how many elements are open that are left out, themselves included
	summary := false                  // a summary is one line: its heading, and its state in a word after that
	end := func() {
		text, links := strings.Join(strings.Fields(words.String()), " "), strings.Join(strings.Fields(places.String()),
			" ")
		if text != "" && (text != links || last != "p" && last != "li") {
			out = append(out, text)
		}
		words.Reset()
		places.Reset()
	}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			end()
			return out
		} else if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			if left > 0 || pressed(token) {
				left++
				continue
			}
			if apart[token.Name.Local] && !summary {
				end()
				last = token.Name.Local
			}
			summary = summary || token.Name.Local == "summary"
			place = token.Name.Local == "a" && strings.HasPrefix(attr(token, "href"), "#")
		case xml.EndElement:
			if left > 0 {
				left--
				continue
			}
			place = false
			summary = summary && token.Name.Local != "summary"
			if apart[token.Name.Local] && !summary {
				end()
			}
		case xml.CharData:
			if left == 0 {
				words.Write(token)
			}
			if left == 0 && place {
				places.Write(token)
			}
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

var unread = regexp.MustCompile(`\bpr-(status|unseen|skip|page-top|travel|exit|link)\b`)

// officers is where the pages for officers are.
var officers = regexp.MustCompile(`(^|/)(law/[a-z-]+|decisions)\.html$`)

// pressed reports whether an element of a page is there to be pressed, unseen or not of the answer, as is a link to
// another screen or to what is for officers.
func pressed(e xml.StartElement) bool {
	for _, a := range e.Attr {
		if a.Name.Local == "hidden" || a.Name.Local == "data-pr-do" ||
			a.Name.Local == "class" && unread.MatchString(a.Value) ||
			a.Name.Local == "href" && officers.MatchString(a.Value) {
			return true
		}
	}
	return slices.Contains([]string{"button", "form", "input", "label", "head", "template"}, e.Name.Local)
}
