package main

import (
	"strings"
	"testing"
)

// TestYAML reads a notice of YAML wherever a notice is read: what is found has its place there.
func TestYAML(t *testing.T) {
	doc := text(t, "../yaml/testdata/northtown.yaml")
	dir := folder(t, "northtown.yaml", doc, "bad.yaml", strings.Replace(doc, "england", "narnia", 1),
		"twice.yml", "a: &x 1\n")
	if out := must(t, found, "", "check", "northtown.yaml"); !strings.Contains(out, "BAS013") ||
		!strings.Contains(out, "northtown.yaml:30:11: ") {
		t.Errorf("no finding has its place in the YAML: %s", out)
	}
	if out := must(t, clean, "", "rights", "northtown.yaml"); !strings.Contains(out, "Bins and recycling") {
		t.Error(out)
	}
	form := must(t, clean, "", "fmt", "northtown.yaml")
	if again := must(t, clean, form, "fmt", "-"); again != form || !strings.HasPrefix(form, "{\n") {
		t.Errorf("fmt does not make JSON of it: %s", form)
	}
	refuses(t, dir, "", "bad.yaml:6:9: /nation: bad-value", "check", "bad.yaml")
	refuses(t, dir, "", "twice.yml:1:4: yaml-anchor: write it out", "check", "twice.yml")
	for _, line := range []string{"fmt -w", "fmt -l", "fmt -d", "check --fix"} {
		refuses(t, dir, "", "YAML is read and not written", append(strings.Fields(line), "northtown.yaml")...)
	}
}

// TestYAMLExtends has a service of JSON fall back on a council's notice of YAML.
func TestYAMLExtends(t *testing.T) {
	head := `$schema: urn:plainrights:notice:1
id: york
title: York
language: en
nation: england
layer: corporate
sources: [{id: page, title: Page}]
controllers: [{id: council, name: York, kind: council, role: sole, public_authority: yes}]
common:
  exercise: {said: stated, routes: [{kind: email, value: rights@york.example}]}
activities:
  - id: other
    title: Other
    sources: [{source: page}]
    purposes: [{id: other, title: Other, kind: other, basis: {said: not-stated}}]
`
	folder(t)
	must(t, clean, "", "new", "--council", "York", "--service", "cctv")
	folder(t, "york.yml", head, "york-cctv.json", text(t, "york-cctv.json"))
	out, complaints, code := run(t, "", "rights", "york-cctv.json")
	if code != clean || !strings.Contains(out, "rights@york.example") || !strings.Contains(complaints, "is a draft") {
		t.Error(code, out, complaints)
	}
}
