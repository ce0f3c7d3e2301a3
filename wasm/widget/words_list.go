package widget

import "strings"

// Words yields what the package calls the parts of a notice in both languages, each with the table that it is in. A
// name of a term has no English here: package privacy has it.
func Words(yield func(table, english, welsh string) bool) {
	for i := range basisWords[1:] {
		if b := &basisWords[1+i]; !yield("basis", b.En, b.Cy) {
			return
		}
	}
	for _, t := range [...]struct{ name, lines string }{
		{"statement", statementWords}, {"field", fieldWords}, {"code", codeWords}, {"unit", unitWords}, {"until", untilWords}, {"language", languageWords}, {"term", termWords},
	} {
		for line := range strings.Lines(t.lines) {
			key, words, _ := strings.Cut(strings.TrimSpace(line), "=")
			english, welsh, two := strings.Cut(words, "|")
			if two && !yield(t.name+" "+key, english, welsh) {
				return
			}
		}
	}
}
