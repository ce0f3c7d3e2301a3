package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/notice/schema"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	lawbook "github.com/plainrights/plainrights/rights/catalogue"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/wasm/told"
)

// misfitMeant is what a fault of a document is, and what to do about it.
func misfitMeant(code string) string {
	for _, c := range notice.Codes() {
		if string(c.Code) == code {
			return fmt.Sprintf("%s: a document that is no notice: %s\n", code, c.Do)
		}
	}
	return ""
}

func misfitCodes() []string {
	var out []string
	for _, c := range notice.Codes() {
		out = append(out, string(c.Code))
	}
	return out
}

// member is a code of a set of what notices say, with its words.
type member struct{ set, code, words string }

// members are the codes of every set, as the schema has them.
func members() []member {
	var doc struct {
		Defs map[string]struct {
			OneOf []struct{ Const, Title string } `json:"oneOf"`
		} `json:"$defs"`
	}
	if err := json.Unmarshal(schema.JSON(), &doc); err != nil {
		panic(err) // it is our own, and read by its tests
	}
	var out []member
	for set, def := range doc.Defs {
		for _, m := range def.OneOf {
			if m.Const != "" {
				out = append(out, member{set, m.Const, m.Title})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b member) int { return strings.Compare(a.set, b.set) })
	return out
}

// setMeant is what a code of a set means, in each set that has it, or which codes a set has. In a language in which
// pages of notices say it otherwise than the schema, which is in English, it is told as they do.
func setMeant(v say.Voice, code string) string {
	out, all := "", members()
	for _, m := range all {
		if m.code != code && m.set != code {
			continue
		}
		words := m.words
		if v.Language() != notice.English {
			if own := inPages(v, of(all, m.set))[m.code]; own != "" {
				words = own
			}
		}
		out += strings.TrimSuffix(fmt.Sprintf("%s (%s): %s", m.code, m.set, words), ": ") + "\n"
	}
	return out
}

// of are the codes of a set.
func of(all []member, set string) []string {
	var out []string
	for _, m := range all {
		if m.set == set {
			out = append(out, m.code)
		}
	}
	return out
}

// inPages is how pages of notices say the codes of a set: in that group of their words whose codes are all of the set,
// and most of it.
func inPages(v say.Voice, set []string) map[string]string {
	groups := map[string]map[string]string{}
	words := told.Catalogue()
	words.All(v)(func(key, text string) bool {
		key = strings.TrimPrefix(key, "code/")
		if group, code, ok := strings.Cut(key, "/"); ok && !strings.Contains(code, "/") {
			if groups[group] == nil {
				groups[group] = map[string]string{}
			}
			groups[group][code] = text
		}
		return true
	})
	var best map[string]string
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		group := groups[name]
		within := 2*len(group) > len(set)
		for code := range group {
			within = within && slices.Contains(set, code)
		}
		if within && len(group) > len(best) {
			best = group
		}
	}
	return best
}

func setCodes() []string {
	var out []string
	for _, m := range members() {
		out = append(out, m.set, m.code)
	}
	return out
}

// law is the rows of the tables of the law, by what they are rows of.
func law() map[string][]json.RawMessage {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(lawbook.JSON(), &all); err != nil {
		panic(err) // it is our own, and read by its tests
	}
	out := map[string][]json.RawMessage{}
	for name, rows := range all {
		var list []json.RawMessage
		if json.Unmarshal(rows, &list) == nil { // the day of the law is none
			out[name] = list
		}
	}
	return out
}

// row is what names a row of the law.
type row struct{ ID, Code string }

// name is its id or, where it has none, its code.
func (r row) name() string {
	if r.ID != "" {
		return r.ID
	}
	return r.Code
}

// lawMeant is each row of the tables of the law that has a code: what it says in words, and all of the row.
func lawMeant(v say.Voice, code string) string {
	out, tables := "", law()
	for _, name := range []string{"rules", "exemptions", "conditions", "facts", "informing", "deadlines", "open_points",
		"disputes", "listed_sets", "regulators"} {
		for _, raw := range tables[name] {
			var r row
			if err := json.Unmarshal(raw, &r); err != nil || !strings.EqualFold(r.name(), code) {
				continue
			}
			var whole bytes.Buffer
			if err := json.Indent(&whole, raw, "", "  "); err != nil {
				continue
			}
			out += lawWords(v, name, code) + name + ": " + whole.String() + "\n"
		}
	}
	return out
}

// lawWords is what a rule or an exemption says, as people are told it.
func lawWords(v say.Voice, table, code string) string {
	words := ""
	switch table {
	case "rules":
		words = explain.Rule(v, rights.RuleID(code), privacy.Yes)
	case "exemptions":
		var e privacy.Exemption
		if e.UnmarshalText([]byte(code)) == nil {
			words = explain.Exemption(v, e)
		}
	}
	if words == "" {
		return ""
	}
	return words + "\n"
}

func lawCodes() []string {
	var out []string
	for _, rows := range law() {
		for _, raw := range rows {
			var r row
			if err := json.Unmarshal(raw, &r); err == nil {
				out = append(out, strings.ToLower(r.name()))
			}
		}
	}
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}
