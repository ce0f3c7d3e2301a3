package view

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func plainly(n Node) string {
	var out []byte
	for _, c := range Plain(n, func(path string) string {
		if path == "../b" {
			return ""
		}
		return "https://www.example.gov.uk" + path
	}) {
		out = AppendHTML(out, c)
	}
	return string(out)
}

func TestPlain(t *testing.T) {
	w := Words
	for _, c := range []struct {
		n    Node
		want string
	}{
		{Div.Of(Class("pr"), ID("a"), H1.Of(w("a")), P.Of(Lang("cy"), Span.Of(w("b")), Bdi.Of(w("\u202ec")))),
			"<h2>a</h2><p>bc</p>"},
		{Div.Of(w("a"), Strong.Of(w("b")), P.Of(w("c")), Div.Of(w("d")), w(" "), P.Of(w("e"))),
			"<p>a<strong>b</strong></p><p>c</p><p>d</p><p>e</p>"},
		{Div.Of(P.Of(Button.Of(w("a"))), P.Of(Input.Of(Radio()), Label.Of(w("b"))), Form.Of(P.Of(w("c"))),
			P.Of(w("d"), Span.Of(Unshown(), w("e")))), "<p>d</p>"},
		{Div.Of(Span.Of(Class("x pr-status"), w("a")), P.Of(w("b"), Span.Of(Class("pr-unseen"), w("c")))), "<p>b</p>"},
		// Links.
		{P.Of(A.Of(Href("https://a.example/"), w("a")), A.Of(Href("mailto:a@b.example"), w("b"))),
			`<p><a href="https://a.example/">a</a><a href="mailto:a@b.example">b</a></p>`},
		{P.Of(A.Of(Local("/a"), w("a")), w(" "), A.Of(Local("../b"), w("b"))),
			`<p><a href="https://www.example.gov.uk/a">a</a> b</p>`},
		{Div.Of(P.Of(w("see "), A.Of(Local("#a"), w("a"))), P.Of(A.Of(Local("#b"), w("b"))),
			Ul.Of(Li.Of(A.Of(Local("#c"), w("c"))))), "<p>see a</p>"},
		// What is one level down is under a heading, and what is within it lower still.
		{Div.Of(H2.Of(w("a")), Details.Of(Summary.Of(w("b")), H3.Of(w("c")), P.Of(w("d"))), H3.Of(w("e"))),
			"<h2>a</h2><h3>b</h3><h4>c</h4><p>d</p><h3>e</h3>"},
		{Div.Of(H5.Of(w("a")), Details.Of(Summary.Of(w("b")), H5.Of(w("c")), Details.Of(Summary.Of(w("d")), w("e")))),
			"<h5>a</h5><h6>b</h6><p><strong>c</strong></p><p><strong>d</strong></p><p>e</p>"},
		{Div.Of(Section.Of(H2.Of(w("a")), P.Of(w("b"))), Details.Of(Summary.Of(w("c")), w("d"))),
			"<h2>a</h2><p>b</p><h2>c</h2><p>d</p>"},
		{Div.Of(Section.Of(H2.Of(w("a")), P.Of(Button.Of(w("b")))), Details.Of(Summary.Of(w("c")), Button.Of(w("d")))),
			""},
		// Lists.
		{Ul.Of(Li.Of(w("a"), Ul.Of(Li.Of(P.Of(w("b"))))), Li.Of(Button.Of(w("c")))),
			"<ul><li>a<ul><li><p>b</p></li></ul></li></ul>"},
		{Dl.Of(Row.Of(Dt.Of(A.Of(Local("#a"), w("a"))), Dd.Of(Div.Of(w("b")), Div.Of(w("c"))))),
			"<dl><dt>a</dt><dd><p>b</p><p>c</p></dd></dl>"},
		{Dl.Of(Row.Of(Dt.Of(w("a")), Dd.Of(w("b")), Dd.Of(Button.Of(w("c")))),
			Row.Of(Dt.Of(w("d")), Dd.Of(Button.Of(w("e"))))),
			"<dl><dt>a</dt><dd>b</dd></dl>"},
		{Dl.Of(Row.Of(Dt.Of(w("a"))), Row.Of(Dd.Of(w("b"))), Row.Of(Dt.Of(w("c")), Dd.Of(w("d")))),
			"<p><strong>a</strong></p><p>b</p><dl><dt>c</dt><dd>d</dd></dl>"},
		{Ol.Of(Li.Of(Span.Of(Unshown(), w("a")))), ""},
		{Node{}, ""},
	} {
		if got := plainly(c.n); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", AppendHTML(nil, c.n), got, c.want)
		}
	}
	if got := Plain(P.Of(A.Of(Local("/a"), w("a"))), nil); len(got) != 1 ||
		string(AppendHTML(nil, got[0])) != "<p>a</p>" {
		t.Errorf("with nowhere to lead to: %v", got)
	}
}

// simple is what each element of a Plain may hold.
var simple = map[Tag]kind{
	P: phrase, H2: phrase, H3: phrase, H4: phrase, H5: phrase, H6: phrase, Dt: phrase, A: phrase, Strong: phrase,
	Ul: item, Ol: item, Dl: pair, Li: flow, Dd: flow,
}

// simply fails unless a node is as simple as Plain promises, within those elements.
func simply(t *testing.T, n Node, within ...Tag) {
	t.Helper()
	holds, known := simple[n.Tag()]
	for _, o := range within {
		known = known && (n.Tag() != A || o != A)
	}
	if !known || len(n.Children()) == 0 || blank(Nodes{n}) {
		t.Fatalf("<%s> within %v holds %d", n.Tag().Name(), within, len(n.Children()))
	}
	for _, a := range n.Attrs() {
		if n.Tag() != A || a.Name() != "href" || !Outside(a.Value()) {
			t.Fatalf("<%s %s=%q>", n.Tag().Name(), a.Name(), a.Value())
		}
	}
	for i, c := range n.Children() {
		if c.kind()&holds == 0 ||
			c.Tag() == 0 &&
				(c.Text() == "" || i > 0 && n.Children()[i-1].Tag() == 0 || Undirected(c.Text()) != c.Text()) {
			t.Fatalf("<%s> holds <%s> %q", n.Tag().Name(), c.Tag().Name(), c.Text())
		}
		if c.Tag() != 0 {
			simply(t, c, append(within, n.Tag())...)
		}
	}
	if n.Tag() == Dl && (n.Children()[0].Tag() != Dt || n.Children()[len(n.Children())-1].Tag() != Dd) {
		t.Fatal("a dl that no name begins or no value ends")
	}
}

func TestAnyTreeIsPlain(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	seen := map[Tag]bool{}
	for range 5000 {
		some := func() Node { return tree(r.IntN, 5) }
		for _, n := range Plain(Div.Of(some(), Dl.Of(Row.Of(Dt.Of(some()), Dd.Of(some())), some())),
			func(path string) string { return "https://a.example/" + strings.TrimLeft(path, "./") }) {
			simply(t, n)
			seen[n.Tag()] = true
		}
	}
	for _, tag := range []Tag{P, H2, H3, H4, H5, H6, Ul, Ol, Dl} {
		if !seen[tag] {
			t.Errorf("no <%s> is ever made", tag.Name())
		}
	}
}

func TestFramed(t *testing.T) {
	link := func(a Attr) Node { return P.Of(Class("a"), A.Of(a, Strong.Of(Words("b")))) }
	for address, top := range map[string]bool{"https://a.example/": true, "/a": true, "./a": false, "../a": false,
		"#a": false, "mailto:a@b.example": false, "tel:1": false} {
		a := Href(address)
		if a.IsZero() {
			a = Local(address)
		}
		n := Form.Of(link(a), Details.Of(Open(true)))
		got := string(AppendHTML(nil, Framed(n)))
		if strings.Contains(got, ` target="_top"`) != top ||
			strings.ReplaceAll(got, ` target="_top"`, "") != string(AppendHTML(nil, n)) {
			t.Errorf("%s: %s", address, got)
		}
	}
}
