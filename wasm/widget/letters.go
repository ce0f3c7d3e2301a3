package widget

import (
	"strings"

	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
)

// ofRight is whether a letter names the right that it is about. Its zero is that it names none.
type ofRight uint8

const (
	rightNone ofRight = iota
	rightMay          // where it is known which it is
	rightMust
)

// letters is what the conversation knows of each kind of letter.
var letters = [...]struct {
	words     word // where it is chosen; 0: those of the right that it asks for
	right     ofRight
	complains bool // whether it is a complaint, about what came of a request or of a complaint to the council
}{
	letter.Request:     {right: rightMust},
	letter.Late:        {words: wordLetterLate, right: rightMay},
	letter.Refused:     {words: wordLetterRefused, right: rightMay},
	letter.ToCouncil:   {words: wordLetterCouncil, complains: true},
	letter.ToRegulator: {words: wordLetterRegulator, complains: true},
	letter.ToOmbudsman: {words: wordLetterOmbudsman, complains: true},
}

// remedies are the letters for where it goes wrong, in the order in which one comes after another.
var remedies = [...]letter.Kind{letter.Late, letter.Refused, letter.ToCouncil, letter.ToRegulator, letter.ToOmbudsman}

// remediesFrom is the names of one of them and of those that come after it.
func remediesFrom(first letter.Kind) []string {
	var out []string
	for _, k := range remedies {
		if k == first || out != nil {
			out = append(out, k.String())
		}
	}
	return out
}

// letterName is the letter that m is about: the right of a request, else the kind, and the right that was
// asked for if it is known.
func (m *Model) letterName() string { return nameOf(m.letter, m.right) }

func nameOf(kind letter.Kind, right privacy.Right) string {
	name := ""
	if kind != letter.Request {
		name = kind.String()
	}
	if right != 0 && name != "" {
		name += "-"
	}
	return name + right.String()
}

// letterNamed is what letterName names; false if nothing has the name.
func letterNamed(name string) (letter.Kind, privacy.Right, bool) {
	kind, right := letter.Request, privacy.Right(0)
	for _, k := range remedies {
		of, ok := strings.CutPrefix(name, k.String())
		if ok && of == "" {
			return k, 0, true
		}
		if of, ok = strings.CutPrefix(of, "-"); ok && len(of) < len(name) {
			kind, name = k, of
		}
	}
	ok := right.UnmarshalText([]byte(name)) == nil && letterFits(kind, right)
	return kind, right, ok
}

// letterFits reports whether there is such a letter.
func letterFits(kind letter.Kind, right privacy.Right) bool {
	if kind == 0 || int(kind) >= len(letters) {
		return false
	}
	of := letters[kind].right
	return right == 0 && of != rightMust || right.Valid() && of != rightNone
}
