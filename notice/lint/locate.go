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
	offsets := map[string]int{}
	d := json.NewDecoder(bytes.NewReader(data))
	scan(d, data, "", offsets)
	for i := range findings {
		f := &findings[i]
		for p := f.Pointer; ; p = p[:strings.LastIndexByte(p, '/')] {
			if at, ok := offsets[p]; ok {
				f.Line, f.Column = position(data, at)
				break
			}
			if p == "" {
				break
			}
		}
	}
}

// scan notes where each value begins.
func scan(d *json.Decoder, data []byte, pointer string, offsets map[string]int) {
	at := int(d.InputOffset())
	for at < len(data) && strings.IndexByte(" \t\r\n,:", data[at]) >= 0 {
		at++
	}
	offsets[pointer] = at
	token, err := d.Token()
	if err != nil {
		return
	}
	open, ok := token.(json.Delim)
	if !ok {
		return
	}
	for i := 0; d.More(); i++ {
		name := strconv.Itoa(i)
		if open == '{' {
			key, err := d.Token()
			if err != nil {
				return
			}
			name = strings.ReplaceAll(strings.ReplaceAll(key.(string), "~", "~0"), "/", "~1")
		}
		scan(d, data, pointer+"/"+name, offsets)
	}
	_, _ = d.Token()
}

// position is the line and column of an offset, from 1.
func position(data []byte, at int) (line, column int) {
	before := data[:at]
	start := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte("\n")) + 1, utf8.RuneCount(before[start:]) + 1
}
