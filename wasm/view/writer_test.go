package view

import "testing"

// A Writer makes the trees that Of makes, and nothing of what holds nothing.
func TestWriter(t *testing.T) {
	var w Writer
	w.Box(Div, "pr-group")
	w.Attr(ID("pr-group"))
	w.Title("Bins")
	w.Begin(P)
	w.Label("Day")
	w.Text("Monday")
	w.Brackets(Words("or after"))
	w.Brackets(Node{})
	w.End()
	w.PutIn(P, "pr-hint", Words("Early."))
	w.End()
	w.Begin(Ul)
	if list := w.Some(); !list.IsZero() {
		t.Errorf("a list of nothing is %q", AppendHTML(nil, list))
	}
	w.Begin(Ul)
	for range 2 {
		w.Put(Li, Words("one"))
	}
	list := w.Some()
	w.Begin(0)
	for _, word := range []string{"a", "b"} {
		w.Then("; ")
		w.Text(word)
	}
	dropped := w.Drop()
	w.AddAll(Nodes{list, {}})
	row := w.Drop()
	if n := len(row); n != 2 || len(dropped) != 3 {
		t.Fatalf("%d nodes in the row and %d dropped", n, len(dropped))
	}
	const want = `<div class="pr-group" id="pr-group"><p><strong>Bins</strong></p><p><strong>Day: </strong>Monday (or after)</p><p class="pr-hint">Early.</p></div><ul><li>one</li><li>one</li></ul>`
	if got := string(AppendHTML(AppendHTML(nil, row[0]), row[1])); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if w.Written() != 0 || w.Drop() != nil {
		t.Error("a row that was dropped is not empty")
	}
	for range 2 { // a row that nothing was begun in
		w.Add(Words("x"))
	}
	if w.Written() != 2 {
		t.Errorf("%d nodes", w.Written())
	}
}
