package main

import (
	_ "embed"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
)

// table is what this command says itself, in English and Welsh; what the answers say comes from the library.
//
//go:embed words.tsv
var table string

// line returns a sentence of the table in a language, with a value in its slot where it has one.
func line(voice say.Voice, key string, slots ...string) string {
	text := ""
	for row := range strings.Lines(table) {
		if cells := strings.Split(strings.TrimSuffix(row, "\n"), "\t"); cells[0] == key {
			text = cells[1]
			if voice.Language() == notice.Welsh {
				text = cells[2]
			}
		}
	}
	for i := 0; i+1 < len(slots); i += 2 {
		text = strings.Replace(text, "{"+slots[i]+"}", slots[i+1], 1)
	}
	return text
}
