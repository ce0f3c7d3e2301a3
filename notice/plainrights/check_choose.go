package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/privacy"
)

// chosen makes in a document the choices that somebody made, one after the other, each of a finding that it has then.
// A choice is written as its code, where it is, and what is so: "RGT002 /common/rights/items=restriction", or with the
// use in place of the place, where several are told together: "BAS002 cctv/crime=public-task". done are those that some
// document had.
func chosen(data []byte, choices []string, day privacy.Date, done map[string]bool) ([]byte, error) {
	for _, text := range choices {
		found, err := lint.Document(data, day)
		if err != nil {
			return nil, err
		}
		at := strings.LastIndexByte(text, '=')
		code, where, ok := strings.Cut(text[:max(at, 0)], " ")
		if !ok {
			return nil, fmt.Errorf("--choose %q: write the code, the place and the value, as %q", text,
				"RGT002 /common/rights/items=restriction")
		}
		edits, offered := choiceOf(found, code, where, text[at+1:])
		switch {
		case edits != nil:
			if data, err = lint.Apply(data, edits); err != nil {
				return nil, fmt.Errorf("--choose %q: the notice cannot be so: %w", text, err)
			}
			done[text] = true
		case len(offered) > 0:
			return nil, fmt.Errorf("--choose %q: that may be %s", text, strings.Join(offered, ", "))
		}
	}
	return data, nil
}

// choiceOf returns the edits of a choice among the findings of a document; nil where none is offered, and then what is.
func choiceOf(found []lint.Finding, code, where, value string) (edits []lint.Edit, offered []string) {
	for _, f := range found {
		if f.Code != code {
			continue
		}
		for _, c := range f.Fix.Choices {
			switch {
			case where != f.Path && where != c.Use:
			case c.Value == value:
				edits = append(edits, c.Edits...)
			case !slices.Contains(offered, c.Value):
				offered = append(offered, c.Value)
			}
		}
		if edits != nil {
			return edits, nil
		}
	}
	return nil, offered
}

// unmade is an error for a choice that is of no finding in any of the documents.
func unmade(choices []string, done map[string]bool) error {
	for _, text := range choices {
		if !done[text] {
			return fmt.Errorf("--choose %q: nothing is found there that has a choice; run check to see what is", text)
		}
	}
	return nil
}
