package site

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// licence is the licence of something that is in the assets.
type licence struct {
	of   string   // what it is of
	in   []string // the endings of the names of the assets that hold it; of pages, and of the scripts that they need
	text []byte
}

// licences are those of Go, whose folder is root, of this module and of every other that is linked, as the module of a
// folder has them.
func licences(ctx context.Context, folder, root string) ([]licence, error) {
	text, err := firstOf(root, "LICENSE")
	if err != nil {
		return nil, err
	}
	out := []licence{{"Go: wasm_exec.js, the runtime and the standard library", []string{".js", ".wasm"}, text}}
	list, err := goTool(
		ctx,
		folder,
		nil,
		"list",
		"-deps",
		"-f",
		`{{with .Module}}{{.Path}}{{"\t"}}{{.Version}}{{"\t"}}{{.Dir}}{{end}}`,
		module+"/wasm",
	)
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for line := range strings.SplitSeq(list, "\n") {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if len(fields) != 3 || seen[fields[0]] {
			continue
		}
		seen[fields[0]] = true
		l, err := ofModule(fields[0], fields[1], fields[2])
		if err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	return out, nil
}

// ofModule is the licence of a module that is in a folder, with the notice that goes with it if it has one.
func ofModule(path, version, dir string) (licence, error) {
	l := licence{of: strings.TrimSpace(path + " " + version), in: []string{".wasm"}}
	if path == module {
		l.in = []string{".css", ".js", ".wasm", ".html", "pages"}
	}
	var err error
	if l.text, err = firstOf(dir, "LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING"); err != nil {
		return l, err
	}
	also, err := os.ReadFile(filepath.Join(dir, "NOTICE"))
	if errors.Is(err, os.ErrNotExist) {
		return l, nil
	}
	l.text = append(append(bytes.TrimSpace(l.text), "\n\n"...), also...)
	return l, err
}

// licencesFile says which licence holds for which file.
func licencesFile(list []licence, a *assets) *file {
	var out bytes.Buffer
	out.WriteString(
		"Licences of what this folder holds. The notices, and their words on the pages, are of those who published " +
			"them.\n",
	)
	for _, l := range list {
		out.WriteString("\n" + strings.Repeat("=", 78) + "\n" + l.of + "\n")
		var named []string
		for _, ending := range l.in {
			for _, name := range a.ending(ending) {
				if !slices.Contains(named, name) { // as one that holds several
					named = append(named, name)
					out.WriteString("in " + name + "\n")
				}
			}
		}
		out.WriteString("\n")
		out.Write(bytes.ReplaceAll(bytes.Trim(l.text, "\r\n"), []byte("\r\n"), []byte("\n")))
		out.WriteString("\n")
	}
	return &file{name: licencesName, data: out.Bytes()}
}

// ending is the names of the assets that an ending stands for.
func (a *assets) ending(ending string) []string {
	switch ending {
	case ".html":
		return []string{"every page, and what is in " + embedName}
	case "pages":
		var out []string
		for _, f := range [...]*file{a.page, a.find, a.frame, a.parent} {
			if f != nil { // which the npm package has none of
				out = append(out, f.name)
			}
		}
		return out
	}
	var out []string
	for _, f := range [...]*file{a.wasm, a.script, a.style} {
		if strings.HasSuffix(f.name, ending) {
			out = append(out, f.name)
		}
	}
	if a.one != nil && (ending == ".js" || ending == ".wasm") { // both of which it holds
		out = append(out, a.one.name)
	}
	return out
}
