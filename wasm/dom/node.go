//go:build js && wasm

package dom

import (
	"github.com/hack-pad/safejs"
	"github.com/plainrights/plainrights/wasm/view"
)

// made returns the node as a node of a document, in no page yet. Only elements and attributes that
// view knows can come of it, and text is never read as markup.
func made(document safejs.Value, n view.Node) (safejs.Value, error) {
	if n.Tag() == 0 {
		return document.Call("createTextNode", n.Text())
	}
	e, err := document.Call("createElement", n.Tag().Name())
	if err != nil {
		return e, err
	}
	for _, a := range n.Attrs() {
		if _, err = e.Call("setAttribute", a.Name(), a.Value()); err != nil {
			return e, err
		}
	}
	for _, c := range n.Children() {
		child, err := made(document, c)
		if err == nil {
			_, err = e.Call("appendChild", child)
		}
		if err != nil {
			return e, err
		}
	}
	return e, nil
}
