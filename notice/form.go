package notice

import (
	"reflect"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// form is what a text must look like, by the name of the member that has it, beside being text.
type form uint8

const (
	anyText  form = iota
	asName        // a name or a title: people see all of it
	asEmail       // an address to write to
	asNumber      // an entry in the regulator's register
	asWords       // words of whoever wrote the notice
)

// formOf returns the form of the texts in a member. What a page prints is kept as printed, and a remark may quote it.
func formOf(owner reflect.Type, name string) form {
	if owner == typeOf((*Remark)(nil)) {
		return anyText
	}
	switch name {
	case "title", "name", "position":
		return asName
	case "email":
		return asEmail
	case "registration":
		return asNumber
	case "quote", "place", "as_published":
		return anyText
	}
	return asWords
}

// badForm returns the misfit of a text that has not the form of its member; a zero Code: it has.
func (f form) badForm(s string) Misfit {
	switch {
	case f == anyText:
		return Misfit{}
	case f != asWords && strings.ContainsFunc(s, invisible):
		return Misfit{Code: CodeInvisible, Value: s, Want: []string{"only what can be seen"}}
	case f == asEmail:
		return badEmail(s)
	case f == asNumber && !registered(s):
		return Misfit{
			Code:  CodeRegistration,
			Value: s,
			Want:  []string{`a Z and what follows it, as "Z1234567", "ZA123456" or "Z573781X"`},
		}
	case placeholder(s), f == asName && wrapped(s):
		return Misfit{Code: CodePlaceholder, Value: s, Want: []string{"what it stands for"}}
	}
	return Misfit{}
}

// invisible reports whether nothing of a character can be seen, though it makes two names differ or a text run the
// other way.
func invisible(r rune) bool {
	switch r {
	case '\u00ad', '\u061c', '\u180e', '\u2060', '\ufeff':
		return true
	}
	return r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// badEmail returns what is the matter with an e-mail address; a zero Code: nothing.
func badEmail(s string) Misfit {
	m := Misfit{Code: CodeBadEmail, Value: s}
	first, domain, _ := strings.Cut(s, "@")
	switch {
	case len(s) > 7 && strings.EqualFold(s[:7], "mailto:"):
		m.Want = []string{"the address without mailto:"}
	case strings.Count(s, "@") > 1:
		m.Want = []string{"one address, and another contact for the other"}
	case first == "" || !strings.Contains(domain, ".") ||
		strings.ContainsAny(s, " ,;<>()[]\"\u00a0\u202f\u205f\u3000") || strings.Trim(domain, ".") != domain:
		m.Want = []string{`an address, as "rights@example.gov.uk"`}
	default:
		return Misfit{}
	}
	return m
}

// registered reports whether s is of the form of an entry in the regulator's register: Z, perhaps a second letter, six
// or seven digits, and perhaps an X.
func registered(s string) bool {
	rest, ok := strings.CutPrefix(s, "Z")
	if rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' {
		rest = rest[1:]
	}
	rest = strings.TrimSuffix(rest, "X")
	_, number := digits(rest)
	return ok && number && (len(rest) == 6 || len(rest) == 7)
}

// fillers are how the words between brackets begin, in lower case, that a template leaves for its author to replace.
var fillers = [...]string{
	"insert ", "enter ", "add ", "your ", "name of ", "council name", "link to ", "link here", "date", "e.g.", "eg ",
	"tbc", "tba", "todo", "xx", "mewnosod ", "nodwch ", "enw ", "dolen ",
}

// placeholder reports whether a text has words in square brackets that a template leaves to be replaced, or begs for
// something to be inserted in other ones, or is no more than a promise of one.
func placeholder(s string) bool {
	whole := strings.ToLower(strings.Trim(s, " ."))
	if strings.Contains(whole, "(insert ") || strings.Contains(whole, "{{") ||
		strings.HasPrefix(whole, "<") && strings.HasSuffix(whole, ">") {
		return true
	}
	switch whole {
	case "tbc", "tba", "todo", "xxx", "to be confirmed", "i'w gadarnhau", "i’w gadarnhau":
		return true
	}
	for {
		_, after, found := strings.Cut(s, "[")
		inner, rest, closed := strings.Cut(after, "]")
		if !found || !closed {
			return false
		}
		inner = strings.ToLower(strings.TrimSpace(inner))
		for _, filler := range fillers {
			if inner == strings.TrimSpace(filler) ||
				strings.HasPrefix(inner, filler) && strings.HasSuffix(filler, " ") ||
				strings.HasPrefix(inner, filler) && filler == "e.g." {
				return true
			}
		}
		s = rest
	}
}

// wrapped reports whether a name is nothing but something in brackets, has words in angle ones, or is all the same
// letter: no body and no title is called so. Markup, which has an end, is no such words.
func wrapped(s string) bool {
	whole := strings.TrimSpace(s)
	for _, pair := range [...]string{"[]", "{}", "<>"} {
		if len(whole) > 2 && whole[0] == pair[0] && whole[len(whole)-1] == pair[1] {
			return true
		}
	}
	_, after, found := strings.Cut(" "+whole, " <")
	return found && strings.Contains(after, ">") && !strings.Contains(after, "</") ||
		len(whole) > 2 && strings.Trim(whole, "xX") == ""
}

// checkChoice notes England's national data opt-out, for wrongNation to hold against the nation of the notice, or holds
// it against the nations that it is said to be of.
func (d *reader) checkChoice(p *plan, c *Choice, seen []finding) {
	at := place{d.pointer("kind"), seen[p.find("kind")].at}
	switch {
	case c.Kind != ChoiceNationalDataOptOut:
	case len(c.Nations) == 0:
		d.optOuts = append(d.optOuts, at)
	case !slices.Contains(c.Nations, privacy.NationEngland):
		d.misfit(optOut(at), at.offset)
	}
}

func optOut(at place) Misfit {
	m := Misfit{Code: CodeWrongNation, Pointer: at.pointer, Value: string(ChoiceNationalDataOptOut)}
	m.Want = []string{`another kind, as "other", and a remark if the page has it`}
	return m
}

// wrongNation records England's national data opt-out in the notice of another nation, where nobody can use it.
func (d *reader) wrongNation(n *Notice) {
	if n.Nation == 0 || n.Nation == privacy.NationEngland {
		return
	}
	for _, at := range d.optOuts {
		d.misfit(optOut(at), at.offset)
	}
}
