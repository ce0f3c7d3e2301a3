package notice

import (
	"strconv"
	"strings"
)

// resolvePointers finds the pointers that lead nowhere. It reads the document again, as it stands, so that a fault
// in what is pointed to is no second fault.
func (d *reader) resolvePointers() {
	if len(d.pointers) == 0 {
		return
	}
	items := d.itemsPointedTo()
	there := map[string]bool{}
	for _, p := range d.pointers {
		there[items.follow(p.to).place] = false
	}
	d.again(func(again *reader) {
		if _, wanted := there[again.pointer()]; wanted {
			there[again.pointer()] = true
		}
	})
	for _, p := range d.pointers {
		to := items.follow(p.to)
		m := Misfit{Code: CodeBadPointer, Pointer: p.pointer, Value: p.to}
		switch {
		case there[to.place] && to.byID == p.to:
			continue
		case there[to.place] && to.byID != "":
			m.Want = []string{strconv.Quote(to.byID)}
		case to.byID != p.to:
			m.Want = []string{"an item by its id, or the list that it is in"}
		}
		d.misfit(m, p.offset)
	}
}

// again reads the document once more and calls visit at the start of each value.
func (d *reader) again(visit func(again *reader)) {
	again := newReader(d.data)
	again.passMark()
	again.skip(func() { visit(again) })
}

// pointed is what is known of the items of lists that pointers name.
type pointed struct {
	places map[string]string // their JSON Pointers by those of their lists with their ids
	ids    map[string]string // the ids of those that are named by their number, by their JSON Pointers
}

// itemsPointedTo finds the items that pointers name. Only those are kept, so that a large document costs little.
func (d *reader) itemsPointedTo() pointed {
	out := pointed{map[string]string{}, map[string]string{}}
	tokens := map[string]bool{}
	for _, p := range d.pointers {
		for _, token := range strings.Split(p.to, "/") {
			tokens[token] = true
		}
	}
	d.again(func(again *reader) {
		n := len(again.path) - 1
		if n < 1 || again.path[n] != "id" || again.data[again.pos] != '"' {
			return
		}
		from := again.pos
		id, ok := again.text()
		again.pos = from
		if _, numbered := digits(again.path[n-1]); !ok || !numbered || !tokens[id] && !tokens[again.path[n-1]] {
			return
		}
		item := strings.TrimSuffix(again.pointer(), "/id")
		list := item[:strings.LastIndexByte(item, '/')]
		if _, twice := out.places[list+"/"+id]; !twice {
			out.places[list+"/"+id] = item
		}
		out.ids[item] = id
	})
	return out
}

// led is where a pointer leads.
type led struct {
	place string // its JSON Pointer, whether anything is there or not
	byID  string // the pointer with the ids of the items that it has the numbers of; "" if one of them has none
}

// follow finds where a pointer leads.
func (p pointed) follow(to string) led {
	var out led
	named := true
	for _, token := range strings.Split(to, "/")[1:] {
		if item, ok := p.places[out.place+"/"+token]; ok {
			out.place = item
		} else {
			out.place += "/" + token
			if _, numbered := digits(token); numbered {
				token = p.ids[out.place]
				named = named && token != ""
			}
		}
		out.byID += "/" + token
	}
	if !named {
		out.byID = ""
	}
	return out
}
