package lint

import "embed"

//go:embed pages/*.md
var pageFiles embed.FS

// Explained returns the page of a check, in Markdown and English: what it finds, what mends it, an example to avoid
// beside one to prefer, and the law. It reports whether a check has the code.
func Explained(code string) (page []byte, ok bool) {
	for _, c := range Checks() {
		if c.Code == code {
			page, err := pageFiles.ReadFile("pages/" + code + ".md")
			return page, err == nil
		}
	}
	return nil, false
}
