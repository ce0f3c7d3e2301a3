package serve

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// Policy is what a host changes of the Content Security Policy that the pages are sent with. The zero Policy changes
// nothing: the pages may then load only what they need, from their own host.
type Policy struct {
	// Allow widens the policy: by directive, the sources to allow besides ours, as
	// {"img-src": {"https://www.example.gov.uk"}}. It takes none of ours away. For frame-ancestors there is
	// FrameAncestors. What is allowed here is for the host to answer for: scripts of others could read what a person
	// answers.
	Allow map[string][]string
	// ByHost is whether the host sends a policy of its own: the pages then send none, and leave what an outer handler
	// has set. For New it must allow style-src 'self' and form-action 'self'; for Site script-src 'self'
	// 'wasm-unsafe-eval', style-src 'self' and connect-src 'self'.
	ByHost bool
}

// directive is a line of a policy: its name and what it allows.
type directive struct {
	name    string
	sources []string
}

// serverPolicy is that of the pages that a server writes: nothing but our style sheet, forms to ourselves, and the
// icon that a browser asks for unasked, which Firefox would say on its console that it may not have.
var serverPolicy = []directive{
	{"default-src", []string{"'none'"}}, {"style-src", []string{"'self'"}}, {"img-src", []string{"'self'"}},
	{
		"form-action",
		[]string{"'self'"},
	}, {"frame-ancestors", nil}, {"base-uri", []string{"'none'"}}, {"script-src", []string{"'none'"}},
}

// sitePolicy is that of a built site: nothing but its own files, and no string that becomes script.
var sitePolicy = []directive{
	{
		"default-src",
		[]string{"'none'"},
	}, {"script-src", []string{"'self'", "'wasm-unsafe-eval'"}}, {"style-src", []string{"'self'"}},
	{
		"img-src",
		[]string{"'self'"},
	}, {"connect-src", []string{"'self'"}}, {"form-action", []string{"'none'"}}, {"frame-ancestors", nil},
	{
		"base-uri",
		[]string{"'none'"},
	}, {"require-trusted-types-for", []string{"'script'"}}, {"trusted-types", []string{"'none'"}},
}

// write returns ours as p widens it; "" where the host sends its own.
func (p Policy) write(ours []directive, ancestors []string) string {
	if p.ByHost {
		return ""
	}
	var out []string
	for _, d := range ours {
		more := p.Allow[d.name]
		if d.name == "frame-ancestors" {
			d.sources, more = []string{"'none'"}, ancestors
		}
		out = append(out, d.name+" "+strings.Join(widened(d.sources, more), " "))
	}
	for _, name := range sorted(p.Allow) {
		if !slices.ContainsFunc(ours, func(d directive) bool { return d.name == name }) {
			out = append(out, name+" "+strings.Join(p.Allow[name], " "))
		}
	}
	return strings.Join(out, "; ")
}

// widened is the sources of both. 'none' says nothing beside another source, and browsers then pass over it.
func widened(ours, more []string) []string {
	if len(more) > 0 && slices.Equal(ours, []string{"'none'"}) {
		return more
	}
	return slices.Concat(ours, more)
}

func sorted(allow map[string][]string) []string {
	var names []string
	for name := range allow {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// check refuses what would end a directive and begin another, and what widens nothing.
func (p Policy) check(at string) error {
	for _, name := range sorted(p.Allow) {
		refuse := func(value, do string) error {
			return &privacy.Error{Code: privacy.ErrorBadValue, At: at + ".Policy.Allow", Value: value, Do: do}
		}
		switch {
		case p.ByHost:
			return refuse(name, "leave Allow empty where the host sends its own policy")
		case name == "frame-ancestors":
			return refuse(name, "give the origins in FrameAncestors")
		case name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz-") != "":
			return refuse(name, "give the name of a directive in small letters, as img-src")
		case len(p.Allow[name]) == 0:
			return refuse(name, "give at least one source")
		}
		for _, source := range p.Allow[name] {
			if source == "" || source == "'none'" || strings.ContainsFunc(source, notInSource) {
				return refuse(source, "give one source in each string, as https://www.example.gov.uk")
			}
		}
	}
	return nil
}

// notInSource reports whether a character cannot stand in a source: it would end it, or a header.
func notInSource(r rune) bool { return r <= ' ' || r > '~' || r == ';' || r == ',' }
