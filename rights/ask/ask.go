package ask

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/wish"
)

// Question is what is asked of a notice. Only Notice is needed.
type Question struct {
	// Notice is what it is asked of.
	Notice *notice.Notice
	// Activities are the ids of those that it is about; none: all. They are answered in the order of the notice.
	Activities []notice.ID
	// Wish is what is wanted, which is answered alone; "": nothing in particular.
	Wish notice.Wish
	// For is whose data a wish is about; zero: those of whoever asks.
	For wish.Person
	// Facts are what is known besides what the notice says.
	Facts rights.Answers
	// AsAt is the day of the answer. The zero Date is that on which the library states the law.
	AsAt privacy.Date
	// Voice is who answers.
	Voice say.Voice
}

// Text is the answer in words for people, in lines of at most 80 columns. Its error is a [privacy.Error] of the code
// missing where there is no notice, and of the code unknown-id for an activity that the notice does not have.
func (q *Question) Text() (string, error) {
	answer, err := q.assess()
	if err != nil {
		return "", err
	}
	p := page{voice: q.Voice, of: q.Notice}
	if q.Wish != "" {
		p.wishes(q, &answer)
	} else {
		p.whole(&answer)
	}
	return p.out.String(), nil
}

// JSON is the answer for programs: the whole assessment, as package rights has it, indented; and where something is
// wanted, a member more, "wishes". Its error is that of Text.
func (q *Question) JSON() ([]byte, error) {
	answer, err := q.assess()
	if err != nil {
		return nil, err
	}
	whole, err := answer.MarshalJSON()
	if err != nil {
		return nil, err
	}
	if q.Wish != "" {
		whole = withWishes(whole, q.answers(&answer))
	}
	var out bytes.Buffer
	if err := json.Indent(&out, append(whole, '\n'), "", "  "); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// List is the activities of a notice, each on a line: its id, a tab and its title. Nothing for nil.
func List(n *notice.Notice) string {
	var out strings.Builder
	if n == nil {
		return ""
	}
	for i := range n.Activities {
		fmt.Fprintf(&out, "%s\t%s\n", n.Activities[i].ID, n.Activities[i].Title)
	}
	return out.String()
}

func (q *Question) assess() (rights.Assessment, error) {
	if q.Notice == nil {
		return rights.Assessment{}, &privacy.Error{Code: privacy.ErrorMissing, At: "ask: Question.Notice"}
	}
	var about []*notice.Activity
	for _, id := range q.Activities {
		if _, err := q.Notice.Activity(id); err != nil {
			return rights.Assessment{}, err
		}
	}
	for i := range q.Notice.Activities {
		if a := &q.Notice.Activities[i]; slices.Contains(q.Activities, a.ID) {
			about = append(about, a)
		}
	}
	day := q.AsAt
	if day.IsZero() {
		day = rights.LawAsAt()
	}
	return rights.Assess(q.Notice, day, q.Facts, about...), nil
}

// Fact adds what somebody knows to facts: a code, an equals sign, and yes or no. It is for an option of a command. Its
// error says which facts may be meant, or what to say.
func Fact(facts rights.Answers, text string) error {
	code, said, _ := strings.Cut(text, "=")
	var fact privacy.Fact
	if err := fact.UnmarshalText([]byte(code)); err != nil {
		return fmt.Errorf("no fact %q%s", code, like(code, privacy.Facts()))
	}
	answer := map[string]privacy.Answer{"yes": privacy.Yes, "no": privacy.No}[said]
	if answer == privacy.Unknown {
		return fmt.Errorf("say %s=yes or %s=no; leave it out if it is not known", code, code)
	}
	if before, ok := facts[fact]; ok && before != answer {
		return fmt.Errorf("%s is said to be both yes and no", code)
	}
	facts[fact] = answer
	return nil
}

// like returns a clause that names the members that text may be meant for: those with a word that
// begins as one of its words does.
func like[T any](text string, members []T) string {
	var near []string
	for _, m := range members {
		if code := fmt.Sprint(m); share(code, text) {
			near = append(near, code)
		}
	}
	if len(near) == 0 {
		return ""
	}
	return "; near it: " + strings.Join(near[:min(len(near), 5)], ", ")
}

func share(a, b string) bool {
	for _, x := range parts(a) {
		for _, y := range parts(b) {
			if n := min(4, len(x), len(y)); n > 2 && x[:n] == y[:n] {
				return true
			}
		}
	}
	return false
}

func parts(code string) []string {
	return strings.FieldsFunc(strings.ToLower(code), func(r rune) bool { return r == '-' || r == '_' || r == ' ' })
}
