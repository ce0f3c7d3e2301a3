package privacy

import "strconv"

// Term is a member of a closed set as people read it.
type Term struct {
	Code  string   `json:"code"`           // as written in documents and vectors; permanent
	Name  string   `json:"name"`           // in the words of the field
	Cite  Citation `json:"cite,omitzero"`  // where the law has it; zero where the law has no such thing
	Force Period   `json:"force,omitzero"` // when it is law; zero: throughout
}

// TextError is the refusal of a text that is not a member of a closed set.
type TextError struct {
	Set  string // what was wanted, as "lawful basis"
	Text string // what was given
}

// Error says what was wanted, and what was given if anything was.
func (e *TextError) Error() string {
	if e.Text == "" {
		return "no " + e.Set + " given"
	}
	return "not a valid " + e.Set + ": " + strconv.Quote(e.Text)
}

// set is one closed set: how to name it, and its terms by number, of which number 0 is empty. It is passed by
// pointer, and so are its terms: each copy is a run of instructions in a .wasm.
type set struct {
	name string
	size int
	term func(int) *Term
}

// noTerm is the term of what is no member.
var noTerm Term

func (s *set) at(i int) *Term {
	if i <= 0 || i >= s.size {
		return &noTerm
	}
	return s.term(i)
}

func (s *set) marshal(i int) ([]byte, error) {
	if t := s.at(i); t.Code != "" {
		return []byte(t.Code), nil
	}
	return nil, &TextError{Set: s.name}
}

func (s *set) find(text []byte) (int, error) {
	for i := 1; i < s.size; i++ {
		if s.term(i).Code == string(text) {
			return i, nil
		}
	}
	return 0, &TextError{Set: s.name, Text: string(text)}
}

// unmarshal sets *into to the member whose code is text.
func unmarshal[T ~uint8](s *set, text []byte, into *T) error {
	i, err := s.find(text)
	if err == nil {
		*into = T(i)
	}
	return err
}

// all returns the members of a set in the order of its table.
func all[T ~uint8](s *set) []T {
	out := make([]T, 0, s.size-1)
	for i := 1; i < s.size; i++ {
		out = append(out, T(i))
	}
	return out
}
