package view

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var sameTree = cmp.Options{
	cmp.AllowUnexported(Node{}, node{}, Attr{}, attribute{}),
	cmpopts.IgnoreFields(node{}, "inside"),
	cmpopts.EquateEmpty(),
}

func check(t *testing.T, n Node) {
	t.Helper()
	html := string(AppendHTML(nil, n))
	got, err := parse(html)
	if err != nil {
		t.Fatalf("%v in %s", err, html)
	}
	if !same(n, got) {
		t.Fatalf("read back differently (-written +read):\n%s\n%s", cmp.Diff(n, got, sameTree), html)
	}
}

func same(a, b Node) bool {
	if a.Tag() != b.Tag() || a.Text() != b.Text() || !slices.EqualFunc(a.Attrs(), b.Attrs(), sameAttr) {
		return false
	}
	return slices.EqualFunc(a.Children(), b.Children(), same)
}

var nasty = []string{
	"", " ", "plain", "<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "&lt;", "&#x3c;script&#62;",
	"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>", "https://example.org/?a=b&c='d'",
	"mailto:a@example.org", "tel:+441132224444", "//evil.example", "/path", "#id", "\u202egnp.exe", "\x00\x01\x1b",
	"\xff\xfe", "a\r\nb", "]]>", "<!--", "--!>", "</p></div>", strings.Repeat("w", 1000), "'", "\"", "`", "é\u00a0",
}

func sameAttr(a, b Attr) bool { return *a.is == *b.is }

// tree builds a tree of whatever next yields.
func tree(next func(int) int, depth int) Node {
	word := func() string { return nasty[next(len(nasty))] }
	if depth == 0 || next(4) == 0 {
		return Words(word())
	}
	attrs := [...]Part{
		Class(
			word(),
		), ID(word()), Lang(word()), Role(word()), Focusable(), Autofocus(), DescribedBy(word()), LabelledBy(word()),
		AriaLabel(
			word(),
		), Href(word()), Local(word()), Action(word()), For(word()), Name(word()), Value(word()), Radio(), Hidden(),
		Submit(), Press(), Do(word()), Unshown(), Nowhere(), Notice(word()), Exit(word()), Service(word()), Level(2),
		Checked(true), InForm(word()), NoAutocomplete(), Open(true), Open(false), OfColumn(), OfRow(),
	}
	var parts []Part
	for range next(4) {
		parts = append(parts, attrs[next(len(attrs))])
	}
	for range next(5) {
		parts = append(parts, tree(next, depth-1))
	}
	return Tag(next(len(elements) + 3)).Of(parts...)
}

func TestAnyTreeReadsBackTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		check(t, Div.Of(tree(r.IntN, 5)))
	}
}

func FuzzTree(f *testing.F) {
	f.Add([]byte("a tree"), "words")
	f.Fuzz(func(t *testing.T, shape []byte, words string) {
		next := func(n int) int {
			if len(shape) == 0 {
				return 0
			}
			c := int(shape[0])
			shape = shape[1:]
			return c % n
		}
		n := tree(next, 6)
		check(t, Div.Of(n, Words(words), A.Of(Href(words), Words(words)), P.Of(Class(words), n)))
	})
}

func TestAddresses(t *testing.T) {
	outside := map[string]bool{
		"https://www.leeds.gov.uk/a?b=c#d": true, "https://www.leeds.gov.uk:8443": true,
		"mailto:dpo@leeds.gov.uk": true, "tel:0113-222-4444": true,
		"": false, "https://": false, "https:///x": false, "https://user@evil.example/": false,
		"https://a.example\\@b": false, "https://:80/": false,
		"http://a.example/": false, "HTTPS://a.example/": false, "javascript:alert(1)": false,
		"data:text/html,x": false, "mailto:": false, "mailto://x@y": false, "mailto:@": false, "mailto:x": false,
		"mailto:javascript:a@b": false, "mailto:a@b?subject=c": true,
		"tel:": false, "tel:1 2": false, "ftp://a": false, "/path": false, "#a": false, "https://a.example/ b": false,
		"https://a.example/\u202e": false,
		"vbscript:x":               false,
		" https://a.example":       false, "https://a.example/" + strings.Repeat("a", maxAddress): false,
	}
	for address, want := range outside {
		if got := Outside(address); got != want {
			t.Errorf("Outside(%q) = %v", address, got)
		}
		if got := A.Of(Href(address), Words("w")); (got.Tag() == A) != want {
			t.Errorf("link to %q is %s", address, got.Tag().Name())
		}
		if got := Exit(address); got.IsZero() == want {
			t.Errorf("Exit(%q) is %q", address, got.Value())
		}
	}
	ours := map[string]bool{
		"/": true, "/leeds/council-tax": true, "#main": true, "/a.0f.css": true, "./a.html": true, "../a/b.css": true,
		"": false, "//evil.example": false, "a": false, "..": false, ".//a:b": false, "javascript:x": false,
		"/a:b": false, "/\\evil.example": false, "https://a.example": false, "/a b": false, "?a": false,
	}
	for path, want := range ours {
		if got := A.Of(Local(path), Words("w")); (got.Tag() == A) != want {
			t.Errorf("link to %q is %s", path, got.Tag().Name())
		}
	}
	if html := string(AppendHTML(nil, A.Of(Href("https://a.example/"), Words("w")))); html != `<a href="https://a.example/" rel="noreferrer">w</a>` {
		t.Error(html)
	}
	if html := string(AppendHTML(nil, Form.Of(Action("//evil.example")))); strings.Contains(html, "evil") {
		t.Error(html)
	}
}

func TestMisfitsAreKeptAsTheNearestElement(t *testing.T) {
	for _, c := range []struct{ n, want Node }{
		{P.Of(Div.Of(H2.Of(Words("a")))), P.Of(Span.Of(Span.Of(Words("a"))))},
		{Ul.Of(Words("a")), Ul.Of(Li.Of(Words("a")))},
		{Li.Of(Li.Of(Words("a"))), Li.Of(Div.Of(Words("a")))},
		{Dl.Of(Dt.Of(Words("a")), Words("b")), Dl.Of(Row.Of(Dt.Of(Words("a"))), Row.Of(Dd.Of(Words("b"))))},
		{A.Of(Local("/a"), Strong.Of(A.Of(Local("/b"), Words("b")))),
			A.Of(Local("/a"), Strong.Of(Span.Of(Words("b"))))},
		{Form.Of(Div.Of(Form.Of(Words("a")))), Form.Of(Div.Of(Div.Of(Words("a"))))},
		{Tag(200).Of(Words("a")), Span.Of(Words("a"))},
		{P.Of(Words("a"), Words("b"), Words("")), P.Of(Words("ab"))},
		{Div.Of(Class("a"), Class("b"), Href("https://a.example/"), Checked(true)), Div.Of(Class("a"))},
	} {
		if d := cmp.Diff(c.want, c.n, sameTree); d != "" {
			t.Error(d)
		}
	}
}

func TestForeignWordsAreIsolated(t *testing.T) {
	if got, want := string(AppendHTML(nil, Foreign("\u202eabc"))), "<bdi>\u202eabc</bdi>"; got != want {
		t.Errorf("got %s", got)
	}
	page := string(AppendPage(nil, Page{
		Lang:    "en",
		Title:   "\u202e<b>\u2066x",
		Styles:  []Asset{{Path: "/a.css"}, {Path: "https://evil.example/a.css"}},
		Scripts: []Asset{{Path: "./a.js", Integrity: "sha384-\"x"}, {Path: "//evil.example/a.js"}},
		Class:   "a\"b",
		Body:    Nodes{P.Of(Words("b"))},
	}))
	for _, want := range []string{"<title>&lt;b&gt;x</title>", `<html lang="en">`, `href="/a.css">`, `<script type="module" src="./a.js" integrity="sha384-&quot;x"></script>`, `<body class="a&quot;b">`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
	if strings.Contains(page, "evil") {
		t.Error("a style sheet from elsewhere")
	}
}

func TestTablesHaveNoHoles(t *testing.T) {
	for tag := Div; int(tag) < len(elements); tag++ {
		if e := tag.element(); e.name == "" || e.is == 0 || e.void != (e.holds == 0) {
			t.Errorf("element %d: %+v", tag, e)
		}
	}
	for k := keyClass; int(k) < len(keys); k++ {
		name := keys[k].name
		if name == "" || strings.HasPrefix(name, "on") || name == "style" {
			t.Errorf("attribute %d: %q", k, name)
		}
		if name == "src" && (len(keys[k].on) != 1 || keys[k].on[0] != Img) {
			t.Errorf("src on %v: it would load a program", keys[k].on)
		}
	}
}

// What stands around a screen: the way to other pages before the main part, which Skip leads past, and an image of ours
// alone.
func TestSurround(t *testing.T) {
	s := Surround{Skip: "Skip", Name: "Leeds <b>", Home: "https://www.leeds.gov.uk", Logo: "./assets/logo.svg",
		Foot: []Node{A.Of(Href("https://www.leeds.gov.uk/access"), Words("Accessibility"))}}
	got := ""
	for _, n := range s.Around(A.Of(Local("./"), Words("Back")), Nodes{P.Of(Words("a"))}) {
		got += string(AppendHTML(nil, n))
	}
	want := `<a class="pr-skip" href="#main">Skip</a><header class="pr-page-top"><p><a href="https://www.leeds.gov.uk"` +
		` rel="noreferrer"><img src="./assets/logo.svg" alt="">Leeds &lt;b&gt;</a></p></header>` +
		`<nav class="pr-page-way"><a href="./">Back</a></nav>` +
		`<main id="main" class="pr-page-main" tabindex="-1"><p>a</p></main>` +
		`<footer class="pr-page-foot"><ul><li><a href="https://www.leeds.gov.uk/access" rel="noreferrer">` +
		`Accessibility</a></li></ul></footer>`
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for _, elsewhere := range []string{"https://evil.example/a.svg", "//evil.example/a.svg", "data:image/svg+xml,x"} {
		if got := string(AppendHTML(nil, Img.Of(Src(elsewhere), Alt("")))); got != `<img alt="">` {
			t.Errorf("%s: %s", elsewhere, got)
		}
	}
	if n := len((&Surround{Name: "a"}).Around(Node{}, nil)); n != 2 {
		t.Errorf("%d parts where there are a top and a main part", n)
	}
}
