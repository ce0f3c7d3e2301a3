package notice

import "strconv"

// kindAt returns what the value that begins with c is.
func kindAt(c byte) string {
	switch c {
	case '{':
		return "object"
	case '[':
		return "array"
	case '"':
		return "string"
	case 't', 'f':
		return "true or false"
	case 'n':
		return "null"
	}
	return "number"
}

// skip passes over a value of any kind. visit, unless nil, is called at the start of each value in
// it, itself included, while d.path is that value's.
func (d *reader) skip(visit func()) bool {
	c := d.peek()
	if visit != nil {
		visit()
	}
	switch c {
	case '{':
		return d.skipObject(visit)
	case '[':
		return d.skipArray(visit)
	case '"':
		_, ok := d.text()
		return ok
	case 't':
		return d.literal("true")
	case 'f':
		return d.literal("false")
	case 'n':
		return d.literal("null")
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		_, ok := d.number()
		return ok
	}
	return d.broken("a value")
}

func (d *reader) skipObject(visit func()) bool {
	if !d.open() {
		return false
	}
	for i := 0; ; i++ {
		if more, ok := d.next('}', i); !more {
			return ok
		}
		name, _, ok := d.name()
		if !ok || !d.inside(name, func() bool { return d.skip(visit) }) {
			return false
		}
	}
}

func (d *reader) skipArray(visit func()) bool {
	if !d.open() {
		return false
	}
	for i := 0; ; i++ {
		if more, ok := d.next(']', i); !more {
			return ok
		}
		if !d.inside(strconv.Itoa(i), func() bool { return d.skip(visit) }) {
			return false
		}
	}
}

// inside calls read with token added to the path. The path stays as it is where reading stops.
func (d *reader) inside(token string, read func() bool) bool {
	d.path = append(d.path, token)
	ok := read()
	d.path = d.path[:len(d.path)-1]
	return ok
}
