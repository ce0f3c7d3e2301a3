package lint

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Locate gives findings the line and column of what their pointers lead to, or of the nearest thing around it that is
// there. The document is one that [notice.Decode] has read.
func Locate(data []byte, findings []Finding) {
	all := spans(data)
	for i := range findings {
		f := &findings[i]
		for p := f.Pointer; ; p = p[:strings.LastIndexByte(p, '/')] {
			if at, ok := all[p]; ok {
				f.Line, f.Column = position(data, at.start)
				break
			}
			if p == "" {
				break
			}
		}
	}
}

// scan notes where each value begins and ends. The name of its member begins at name; -1: it has none.
func scan(d *json.Decoder, data []byte, pointer string, name int, all map[string]*span) {
	at := after(data, d)
	token, err := d.Token()
	if err != nil {
		return
	}
	here := &span{name: name, start: at}
	all[pointer] = here
	if open, ok := token.(json.Delim); ok {
		here.list = open == '['
		for i := 0; d.More(); i++ {
			child, name := strconv.Itoa(i), -1
			if open == '{' {
				name = after(data, d)
				key, err := d.Token()
				if err != nil {
					return
				}
				child = strings.ReplaceAll(strings.ReplaceAll(key.(string), "~", "~0"), "/", "~1")
			}
			here.children = append(here.children, pointer+"/"+child)
			scan(d, data, pointer+"/"+child, name, all)
		}
		_, _ = d.Token()
	}
	here.end = int(d.InputOffset())
}

// after is where the next token begins.
func after(data []byte, d *json.Decoder) int {
	at := int(d.InputOffset())
	for at < len(data) && strings.IndexByte(" \t\r\n,:", data[at]) >= 0 {
		at++
	}
	return at
}

// position is the line and column of an offset, from 1.
func position(data []byte, at int) (line, column int) {
	before := data[:at]
	start := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte("\n")) + 1, utf8.RuneCount(before[start:]) + 1
}
