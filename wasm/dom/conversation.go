//go:build js && wasm

package dom

import (
	"runtime"

	"github.com/hack-pad/safejs"
	"github.com/plainrights/plainrights/wasm/view"
	"github.com/plainrights/plainrights/wasm/widget"
)

// conversation is one conversation in one element of a page. Nothing in it recovers from a panic: that
// ends the program, which every page takes as final.
type conversation struct {
	host, document safejs.Value
	lent           []safejs.Func

	places []widget.Model // as the browser's history has them
	at     int
}

// Begin begins a conversation at a model and shows it. Where the page has shown its first screens already, it
// goes on from the one that people see. The page lends it an object, its host, with
//
//	document       makes the nodes
//	past           what was pressed, chosen and written from the model on, a list for each place that it led to, and
//	               one for what led to none, after which the screen says what is missing
//	at             which of those places people see, from 1; 0: none of them yet
//	show(screen, wrong, title)
//	               shows a screen in the place of the one before; wrong is whether it says what is missing
//	push(n)        notes in the browser's history that place n of the conversation is reached
//	back()         takes the browser back to the place before
//	failed(reason) is told of a failure, after which it ends the conversation
//
// and gets from it
//
//	submit(fields) a form of the screen was sent: names and values in a row, as a browser would send them
//	visit(n)       the browser went to place n of its history
//	end()          the conversation is over, and everything that was said in it forgotten
func Begin(host safejs.Value, m widget.Model) error {
	c := &conversation{host: host, places: []widget.Model{m}}
	var err error
	if c.document, err = host.Get("document"); err != nil {
		return err
	}
	for _, f := range [...]struct {
		name string
		do   func([]safejs.Value) error
	}{{"submit", c.submit}, {"visit", c.visit}, {"end", c.end}} {
		if err := c.lend(f.name, f.do); err != nil {
			return err
		}
	}
	return c.begin()
}

// begin goes through what was said before.
func (c *conversation) begin() error {
	past, err := c.host.Get("past")
	if err != nil {
		return err
	}
	n, err := past.Length()
	if err != nil {
		return err
	}
	seen, err := c.number("at")
	if err != nil {
		return err
	}
	for i := range n {
		said, err := past.Index(i)
		if err != nil {
			return err
		}
		fields, err := fieldsOf(said)
		if err != nil {
			return err
		}
		last := len(c.places) - 1
		next, ok := widget.Submit(c.places[last], fields)
		if !ok || next.Same(c.places[last]) {
			break // which no screen of ours leads to
		}
		if next.Here(c.places[last]) {
			c.places = c.places[:last] // it says what is missing
		}
		c.places = append(c.places, next)
	}
	if c.at = seen; seen > 0 && seen < len(c.places) { // which people see
		if last := len(c.places) - 1; seen < last { // and came back to, with what was said on the way
			c.places[seen] = c.places[last].Return(c.places[seen])
		}
		return nil
	}
	if c.at = len(c.places) - 1; c.at > 0 {
		if _, err := c.host.Call("push", c.at); err != nil {
			return err
		}
	}
	return c.show()
}

func (c *conversation) number(name string) (int, error) {
	v, err := c.host.Get(name)
	if err != nil {
		return 0, err
	}
	return v.Int()
}

// lend gives the host a function. What fails in it the host is told; one that cannot even be told has
// nothing left to put right.
func (c *conversation) lend(name string, do func([]safejs.Value) error) error {
	f, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		if err := do(args); err != nil {
			_, _ = c.host.Call("failed", err.Error())
		}
		return nil
	})
	if err != nil {
		return err
	}
	c.lent = append(c.lent, f)
	return c.host.Set(name, f)
}

func (c *conversation) end([]safejs.Value) error {
	for _, f := range c.lent {
		f.Release()
	}
	*c = conversation{host: c.host}
	return nil
}

// visit goes to a place of the browser's history, with every answer that was given since. A place that
// never was leaves the conversation where it is.
func (c *conversation) visit(args []safejs.Value) error {
	n, err := args[0].Int()
	if err != nil || n < 0 || n >= len(c.places) || n == c.at {
		return err
	}
	c.places[n] = c.places[c.at].Return(c.places[n])
	c.at = n
	return c.show()
}

// submit takes what was pressed, chosen and written.
func (c *conversation) submit(args []safejs.Value) error {
	fields, err := fieldsOf(args[0])
	if err != nil {
		return err
	}
	return c.press(fields)
}

// fieldsOf reads names and values, one after the other.
func fieldsOf(list safejs.Value) ([]widget.Field, error) {
	n, err := list.Length()
	if err != nil {
		return nil, err
	}
	text := make([]string, n)
	for i := range text {
		v, err := list.Index(i)
		if err == nil {
			text[i], err = v.String()
		}
		if err != nil {
			return nil, err
		}
	}
	var fields []widget.Field
	for i := 0; i+1 < n; i += 2 {
		fields = append(fields, widget.Field{Name: text[i], Value: text[i+1]})
	}
	return fields, nil
}

// press takes the conversation on. Where that is the place it came from, the browser goes back, so that
// its history does not grow.
func (c *conversation) press(fields []widget.Field) error {
	now := c.places[c.at]
	next, ok := widget.Submit(now, fields)
	if !ok || next.Same(now) {
		return nil
	}
	if c.at > 0 && next.Same(now.Return(c.places[c.at-1])) {
		_, err := c.host.Call("back")
		return err
	}
	return c.move(next)
}

// move shows the next model. One at the same place, as in another language or saying what is missing, takes
// the place of the one before.
func (c *conversation) move(next widget.Model) error {
	if next.Anew(c.places[c.at]) {
		c.forget(next)
		defer runtime.GC() // so that what was said gives way to what comes
	}
	if next.Here(c.places[c.at]) {
		c.places[c.at] = next
		return c.show()
	}
	c.at++
	c.places = append(c.places[:c.at], next)
	if _, err := c.host.Call("push", c.at); err != nil {
		return err
	}
	return c.show()
}

// forget leaves nothing of what was said at any place that there is or was: all are the model that begins anew.
func (c *conversation) forget(anew widget.Model) {
	all := c.places[:cap(c.places)]
	for i := range all {
		all[i] = anew
	}
}

// show has the page show the screen as a whole.
func (c *conversation) show() error {
	screen := widget.View(c.places[c.at])
	node, err := made(c.document, screen.Body)
	if err == nil {
		_, err = c.host.Call("show", node, screen.Error, view.Undirected(screen.Title))
	}
	return err
}
