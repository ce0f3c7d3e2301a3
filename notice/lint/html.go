package lint

import (
	"fmt"
	"html"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice/say"
)

// style is that of a report: as the reader has set their browser, and on paper no finding is cut in two.
const style = `:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;overflow-wrap:anywhere}
article{border-top:1px solid;padding:.5rem 0;break-inside:avoid}
h3{margin:.5rem 0}dl{margin:0}dl div{display:flex;flex-wrap:wrap;gap:0 1rem}
dt{font-weight:bold;flex:0 0 12rem}dd{margin:0;flex:1 1 15rem;min-width:0}
@media print{body{max-width:none;padding:0}h2,h3{break-after:avoid}a{color:inherit}}
`

// html is the report as a page: what was found by level, and then what is set aside.
func (r *Report) html() string {
	var b strings.Builder
	said := func(w say.Word) string { return html.EscapeString(r.Voice.Text(&catalogue, w)) }
	title := said(labelTitle)
	if r.File != "" {
		title += ": " + html.EscapeString(r.File)
	}
	fmt.Fprintf(&b, "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n"+
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>%s</title>\n"+
		"<style>\n%s</style>\n</head>\n<body>\n<main>\n<h1>%s</h1>\n",
		html.EscapeString(string(r.Voice.Language())), title, style, title)
	b.WriteString(pairs([][2]string{{said(labelDay), html.EscapeString(r.Day)}}))
	if len(r.Findings) == 0 {
		fmt.Fprintf(&b, "<p>%s</p>\n", said(labelNone))
	}
	for _, level := range []struct {
		is Level
		of say.Word
	}{{Error, labelErrors}, {Warning, labelWarnings}, {Note, labelNotes}} {
		var found []*Finding
		for i := range r.Findings {
			if r.Findings[i].Level == level.is {
				found = append(found, &r.Findings[i])
			}
		}
		if len(found) == 0 {
			continue
		}
		fmt.Fprintf(&b, "<h2>%s: %d</h2>\n", said(level.of), len(found))
		for _, f := range found {
			b.WriteString(r.article(f, nil))
		}
	}
	r.set(&b, said(labelAside), said(labelGone))
	if len(r.Mended) > 0 {
		fmt.Fprintf(&b, "<h2>%s: %d</h2>\n", capital(said(labelMended)), len(r.Mended))
		for i := range r.Mended {
			b.WriteString(r.article(&r.Mended[i], nil))
		}
	}
	b.WriteString("</main>\n</body>\n</html>\n")
	return b.String()
}

// set is what a baseline sets aside, and what it has and nothing has any more.
func (r *Report) set(b *strings.Builder, aside, gone string) {
	if len(r.Aside) > 0 {
		fmt.Fprintf(b, "<h2>%s: %d</h2>\n", capital(aside), len(r.Aside))
		for i := range r.Aside {
			b.WriteString(r.article(&r.Aside[i].Finding, &r.Aside[i].For))
		}
	}
	if len(r.Gone) > 0 {
		fmt.Fprintf(b, "<h2>%s</h2>\n<ul>\n", capital(gone))
		for _, s := range r.Gone {
			fmt.Fprintf(b, "<li>%s</li>\n", verbatim(s.Finding))
		}
		b.WriteString("</ul>\n")
	}
}

// article is one finding, and why it is set aside if it is.
func (r *Report) article(f *Finding, why *SetAside) string {
	said := func(w say.Word) string { return html.EscapeString(r.Voice.Text(&catalogue, w)) }
	place := ""
	if f.Path != "" {
		place = verbatim(f.Path)
	}
	if f.Line > 0 {
		place += " (" + said(labelLine) + " " + strconv.Itoa(f.Line) + ", " + said(labelColumn) + " " +
			strconv.Itoa(f.Column) + ")"
	}
	var law []string
	for _, c := range f.Cites {
		law = append(law, `<a href="`+html.EscapeString(c.URL())+`">`+html.EscapeString(c.Short())+`</a>`)
	}
	rows := [][2]string{{said(labelDocument), html.EscapeString(f.File)}, {said(labelAt), place},
		{said(labelIs), html.EscapeString(f.Value)}, {said(labelMend), html.EscapeString(Mend(r.Voice, f.Code))},
		{said(labelChoose), html.EscapeString(r.choices(f))},
		{said(labelOfficer), html.EscapeString(Ask(r.Voice, f.Code))}, {said(labelLaw), strings.Join(law, "; ")},
		{said(labelUses), html.EscapeString(strings.Join(f.Uses, ", "))}}
	if why != nil {
		rows = append(rows, [2]string{said(labelReason), html.EscapeString(why.Reason)},
			[2]string{said(labelPerson), html.EscapeString(why.By)},
			[2]string{said(labelUntil), html.EscapeString(why.Until.String())})
	}
	return "<article>\n<h3>" + verbatim(f.Code) + " " + html.EscapeString(Wrong(r.Voice, f.Code)) + "</h3>\n" +
		pairs(rows) + "</article>\n"
}

// pairs are names and what they are of, those alone that have something.
func pairs(rows [][2]string) string {
	out := "<dl>\n"
	for _, row := range rows {
		if row[1] != "" {
			out += "<div><dt>" + capital(row[0]) + "</dt><dd>" + row[1] + "</dd></div>\n"
		}
	}
	return out + "</dl>\n"
}

// verbatim is what no translator touches.
func verbatim(s string) string { return `<code translate="no">` + html.EscapeString(s) + `</code>` }

// capital is a text with a capital letter at its beginning. Those of the table begin with a plain letter.
func capital(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
