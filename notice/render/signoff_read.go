package render

import (
	"encoding"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// ReadSignOff reads a document that holds a sign-off, as strictly as notice.Decode reads a notice. Its error is of type
// notice.Misfits: every place where it is none, with its pointer, line, column and code.
func ReadSignOff(data []byte) (SignOff, error) {
	s := &strict{data: data}
	v, ok := s.document()
	if !ok {
		return SignOff{}, s.misfits
	}
	var out SignOff
	s.members(&v, func(name string, v *value) bool {
		switch name {
		case "$schema":
			if s.string(v) != SignOffSchema && v.kind == "a string" {
				s.misfit(notice.CodeBadValue, v.at, v.pointer, clip(v.text), SignOffSchema)
			}
		case "notice":
			s.text(v, &out.Notice)
		case "approvals":
			s.items(v, func(v *value) { out.Approvals = append(out.Approvals, s.approval(v)) })
		default:
			return false
		}
		return true
	}, "$schema", "notice", "approvals")
	if len(s.misfits) > 0 {
		return SignOff{}, s.misfits
	}
	return out, nil
}

func (s *strict) approval(v *value) Approval {
	var out Approval
	s.members(v, func(name string, v *value) bool {
		switch name {
		case "by":
			out.By = s.words(v)
		case "post":
			out.Post = s.words(v)
		case "on":
			s.text(v, &out.On)
		case "content":
			out.Content = s.hash(v)
		case "law_as_at":
			s.text(v, &out.LawAsAt)
		case "law":
			out.Law = s.hash(v)
		case "answers":
			out.Answers = s.hash(v)
		case "parts":
			s.items(v, func(v *value) { out.Parts = append(out.Parts, s.part(v)) })
		default:
			return false
		}
		return true
	}, "by", "on", "content", "law_as_at", "law", "answers", "parts")
	return out
}

func (s *strict) part(v *value) Part {
	var out Part
	s.members(v, func(name string, v *value) bool {
		switch name {
		case "at":
			out.At = s.string(v)
		case "content":
			out.Content = s.hash(v)
		case "answers":
			s.items(v, func(v *value) { out.Answers = append(out.Answers, s.answered(v)) })
		default:
			return false
		}
		return true
	}, "at", "content")
	return out
}

func (s *strict) answered(v *value) Answered {
	var out Answered
	s.members(v, func(name string, v *value) bool {
		switch name {
		case "uses":
			s.items(v, func(v *value) {
				var id notice.ID
				s.text(v, &id)
				out.Uses = append(out.Uses, id)
			})
		case "regime":
			var regime privacy.Regime
			s.text(v, &regime)
			out.Regime = regime.String()
		case "answers":
			out.Answers = s.hash(v)
		case "states":
			s.states(v, &out)
		default:
			return false
		}
		return true
	}, "uses", "regime", "answers", "states")
	return out
}

// states reads the answers, a member for each right.
func (s *strict) states(v *value, out *Answered) {
	s.members(v, func(name string, v *value) bool {
		var one Stated
		if one.Right.UnmarshalText([]byte(name)) != nil {
			return false
		}
		s.text(v, &one.State)
		out.States = append(out.States, one)
		return true
	})
}

// members reads the members of an object; each returns false of a name that there is not. Those that must be there are
// named after.
func (s *strict) members(v *value, read func(name string, v *value) bool, must ...string) {
	if !s.is(v, "an object") {
		return
	}
	for i := range v.members {
		if m := &v.members[i]; !read(m.name, &m.value) {
			s.misfit(notice.CodeUnknownMember, m.at, m.pointer, clip(m.name))
		}
	}
	for _, name := range must {
		if v.member(name) == nil {
			s.misfit(notice.CodeMissingMember, v.at, v.pointer+"/"+name, name)
		}
	}
}

// items reads the items of a list.
func (s *strict) items(v *value, read func(v *value)) {
	if !s.is(v, "an array") {
		return
	}
	for i := range v.items {
		read(&v.items[i])
	}
}

// is reports whether a value is of a kind, and records it where it is not.
func (s *strict) is(v *value, kind string) bool {
	switch v.kind {
	case kind:
		return true
	case "null":
		s.misfit(notice.CodeNull, v.at, v.pointer, "", kind)
	default:
		s.misfit(notice.CodeWrongType, v.at, v.pointer, v.kind, kind)
	}
	return false
}

func (s *strict) string(v *value) string {
	s.is(v, "a string")
	return v.text
}

// words are words that say something.
func (s *strict) words(v *value) string {
	if s.is(v, "a string") && strings.TrimSpace(v.text) == "" {
		s.misfit(notice.CodeEmpty, v.at, v.pointer, "")
	}
	return v.text
}

// text reads what a type reads of itself, as a day or an id.
func (s *strict) text(v *value, into encoding.TextUnmarshaler) {
	if !s.is(v, "a string") {
		return
	}
	if err := into.UnmarshalText([]byte(v.text)); err != nil {
		s.misfit(notice.CodeBadValue, v.at, v.pointer, clip(v.text))
	}
}

// hash reads a hash: what it is of, that it has the right length, and that it is in hexadecimal.
func (s *strict) hash(v *value) string {
	if !s.is(v, "a string") {
		return ""
	}
	digits, ok := strings.CutPrefix(v.text, "sha256:")
	if !ok || len(digits) != 64 || strings.Trim(digits, "0123456789abcdef") != "" {
		s.misfit(notice.CodeBadValue, v.at, v.pointer, clip(v.text), `a hash, as "sha256:" and 64 digits and letters a to f`)
	}
	return v.text
}

// Encode writes a sign-off as a document that ReadSignOff takes: the same sign-off, the same bytes.
func (s SignOff) Encode() []byte {
	var out strings.Builder
	out.WriteString("{\n  \"$schema\": " + quoted(SignOffSchema) + ",\n  \"notice\": " + quoted(string(s.Notice)) +
		",\n  \"approvals\": [")
	for i := range s.Approvals {
		a := &s.Approvals[i]
		out.WriteString(after(i) + "    {\n      \"by\": " + quoted(a.By) + ",\n")
		if a.Post != "" {
			out.WriteString("      \"post\": " + quoted(a.Post) + ",\n")
		}
		for _, m := range [][2]string{{"on", a.On.String()}, {"content", a.Content}, {"law_as_at", a.LawAsAt.String()},
			{"law", a.Law}, {"answers", a.Answers}} {
			out.WriteString("      " + quoted(m[0]) + ": " + quoted(m[1]) + ",\n")
		}
		out.WriteString("      \"parts\": [")
		for j := range a.Parts {
			out.WriteString(after(j) + a.Parts[j].encode())
		}
		out.WriteString("\n      ]\n    }")
	}
	out.WriteString("\n  ]\n}\n")
	return []byte(out.String())
}

// after is what stands before an item of a list.
func after(i int) string {
	if i > 0 {
		return ",\n"
	}
	return "\n"
}

// encode writes a part, the answers of each of its uses on a line.
func (p *Part) encode() string {
	var out strings.Builder
	fmt.Fprintf(&out, "        {\"at\": %s, \"content\": %s", quoted(p.At), quoted(p.Content))
	for i := range p.Answers {
		a := &p.Answers[i]
		if i == 0 {
			out.WriteString(`, "answers": [`)
		}
		uses, states := make([]string, len(a.Uses)), make([]string, len(a.States))
		for j, id := range a.Uses {
			uses[j] = quoted(string(id))
		}
		for j, one := range a.States {
			states[j] = quoted(one.Right.String()) + ": " + quoted(one.State.String())
		}
		fmt.Fprintf(&out, "%s          {\"uses\": [%s], \"regime\": %s, \"answers\": %s,\n           \"states\": {%s}}",
			after(i), strings.Join(uses, ", "), quoted(a.Regime), quoted(a.Answers), strings.Join(states, ", "))
	}
	if len(p.Answers) > 0 {
		out.WriteString("]")
	}
	return out.String() + "}"
}

// quoted is a string as JSON has it.
func quoted(s string) string {
	data, err := json.Marshal(s)
	if err != nil {
		return `""` // no string is one that JSON cannot hold
	}
	return string(data)
}
