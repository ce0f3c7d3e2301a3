package main

import (
	_ "embed"
	"strings"

	"github.com/plainrights/plainrights/notice"
)

// table is what this command says itself, in English and Welsh; what the answers say comes from the library.
//
//go:embed words.tsv
var table string

// say returns a sentence of the table in a language, with a value in its slot where it has one.
func say(lang notice.Language, key string, slots ...string) string {
	text := ""
	for line := range strings.Lines(table) {
		if cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); cells[0] == key {
			text = cells[1]
			if lang == notice.Welsh {
				text = cells[2]
			}
		}
	}
	for i := 0; i+1 < len(slots); i += 2 {
		text = strings.Replace(text, "{"+slots[i]+"}", slots[i+1], 1)
	}
	return text
}
