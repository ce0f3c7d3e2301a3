//go:build js && wasm

package dom

import (
	"strings"
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/wasm/widget"
)

// page is a host with a document whose nodes hold nothing.
func page(t *testing.T) safejs.Value {
	t.Helper()
	host, err := safejs.Global().Call("eval", `(() => {
		const node = () => ({ setAttribute() {}, appendChild() {} });
		return {
			document: { createTextNode: node, createElement: node },
			past: [], at: 0, show() {}, push() {}, back() {}, failed(reason) { throw new Error(reason); },
		};
	})()`)
	if err != nil {
		t.Fatal(err)
	}
	return host
}

// TestStartAgainForgets: after Start again nothing that was written is in any place of the conversation, not even in
// those that Back had left; nor is it from a screen that begins anew where it is.
func TestStartAgainForgets(t *testing.T) {
	n := noticetest.Council(t, "leeds")
	m, _ := widget.Open(&widget.Offer{Notices: []*notice.Notice{n}, Medium: widget.Live}, n.ID, "council-tax")
	c := &conversation{host: page(t), places: []widget.Model{m}}
	c.document, _ = c.host.Get("document")
	do := func(fields ...string) {
		t.Helper()
		out := []widget.Field{{Name: "do", Value: fields[0]}}
		for i := 1; i < len(fields); i += 2 {
			out = append(out, widget.Field{Name: fields[i], Value: fields[i+1]})
		}
		if err := c.press(out); err != nil {
			t.Fatal(err)
		}
	}
	written := func() (n int) {
		for _, m := range c.places[:cap(c.places)] {
			for _, f := range m.Fields() {
				n += strings.Count(f.Value, "Marked Word")
			}
		}
		return n
	}
	do("letter/access")
	do("continue", "in-name", "Marked Word", "in-contact", "a@example.org")
	back, err := safejs.ValueOf(1)
	if err == nil {
		err = c.visit([]safejs.Value{back})
	}
	if err != nil {
		t.Fatal(err)
	}
	if before := written(); c.places[c.at].At() != widget.PlaceDetails || before < 2 {
		t.Fatalf("at %d, written %d times", c.places[c.at].At(), before)
	}
	do("again")
	if after := written(); c.places[c.at].At() != widget.PlaceService || after != 0 {
		t.Errorf("at %d, written %d times after Start again", c.places[c.at].At(), after)
	}
}
