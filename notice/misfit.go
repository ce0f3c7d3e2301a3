package notice

import (
	"fmt"
	"strconv"
	"strings"
)

// Code names a kind of misfit. Codes are permanent: one may be retired, and is never given another meaning.
type Code string

// The codes of misfits. [Codes] tells which of them a JSON Schema can express.
const (
	CodeTooLarge       Code = "too-large"       // the document is longer than 4 MiB
	CodeTooDeep        Code = "too-deep"        // values nest more than 64 deep
	CodeTooMany        Code = "too-many"        // more misfits than are listed
	CodeByteOrderMark  Code = "byte-order-mark" // the document begins with one
	CodeBadJSON        Code = "bad-json"        // not JSON: nothing after this place was read
	CodeTrailing       Code = "trailing"        // something after the end of the document
	CodeBadUTF8        Code = "bad-utf8"        // bytes that are not UTF-8
	CodeLoneSurrogate  Code = "lone-surrogate"  // half of an escaped character
	CodeRepeatedMember Code = "repeated-member" // a member that the object already has
	CodeSchemaFirst    Code = "schema-first"    // $schema is not the first member
	// a number written with an exponent, with a point and nothing after it but noughts, or as -0
	CodeNumberForm    Code = "number-form"
	CodeUnknownMember Code = "unknown-member" // a member that the format does not have
	CodeMissingMember Code = "missing-member" // a member that must be there and is not
	CodeWrongType     Code = "wrong-type"     // an object, array, string or number where another belongs
	CodeNull          Code = "null"           // null, which no member may be
	CodeBadValue      Code = "bad-value"      // a string that the member does not allow
	CodeBadNumber     Code = "bad-number"     // a number that is not whole or not in its range
	CodeEmpty         Code = "empty"          // a member that says nothing and is to be left out
	CodeRepeatedItem  Code = "repeated-item"  // an item that the list already has
	CodeSaidConflict  Code = "said-conflict"  // what a statement holds does not go with its said
	// what a use rests on, that is neither all of some grounds nor one of several
	CodeBasisShape     Code = "basis-shape"
	CodeRetentionShape Code = "retention-shape" // a retention rule with too many or too few periods for its kind
	// parts of bodies said in two ways, or whose processor one is that is none
	CodeRoleConflict Code = "role-conflict"
	// data of another class than special beside kinds of special category data
	CodeClassConflict Code = "class-conflict"
	// a condition for some people or some data that is not among those relied on
	CodeNotRelied    Code = "not-relied"
	CodeSameChoice   Code = "same-choice"   // alternatives of a lawful basis that differ in order only
	CodeBadReference Code = "bad-reference" // an id that nothing in the notice has
	CodeRepeatedID   Code = "repeated-id"   // an id that something else already has
	CodeBadPointer   Code = "bad-pointer"   // a pointer to nothing in the notice
)

// The codes of what a reader of the notice would stumble over, rather than a reader of its JSON.
const (
	CodeUTF16        Code = "utf-16"              // the document is in UTF-16
	CodeInvisible    Code = "invisible-character" // a character in a name, a title or an address that cannot be seen
	CodeBadEmail     Code = "bad-email"           // what is no e-mail address, or more than one
	CodeRegistration Code = "bad-registration"    // a number that is none of the regulator's register
	CodePlaceholder  Code = "placeholder"         // words in brackets that a template leaves to be replaced
	// a basis of Article 6 or a condition of Article 9 under Part 3, or a ground of Part 3 elsewhere
	CodeRegimeConflict Code = "regime-conflict"
	CodeWrongNation    Code = "wrong-nation"   // something of one nation in the notice of another
	CodeNobodyDecides  Code = "nobody-decides" // a use of which no body is said to decide over it: a processor does not
)

// CodeTerm is a code and what is known of it.
type CodeTerm struct {
	// One of the constants.
	Code Code
	// InSchema is whether a JSON Schema can express the fault: that of package notice/schema then refuses
	// every document that has it.
	InSchema bool
	// Do tells what to do about it.
	Do string
}

// Codes returns every code in the order of their constants.
func Codes() []CodeTerm { return append([]CodeTerm(nil), codes[:]...) }

var codes = [...]CodeTerm{
	{CodeTooLarge, false, "split it, or shorten it to 4 MiB"},
	{CodeTooDeep, false, "remove the values that nest more than 64 deep"},
	{CodeTooMany, false, "mend the misfits that are listed and read it again"},
	{CodeByteOrderMark, false, "save the file as UTF-8 without a byte order mark"},
	{CodeUTF16, false, "save the file as UTF-8"},
	{CodeBadJSON, false, "mend the JSON here: nothing after it was read"},
	{CodeTrailing, false, "remove what follows the end of the document"},
	{CodeBadUTF8, false, "save the file as UTF-8"},
	{CodeLoneSurrogate, false, "write the character itself, or both of its escapes"},
	{CodeRepeatedMember, false, "keep one of them"},
	{CodeSchemaFirst, false, "move $schema to the top"},
	{CodeNumberForm, false, "write it in digits only"},
	{CodeUnknownMember, true, "rename it, move it or remove it"},
	{CodeMissingMember, true, "add it"},
	{CodeWrongType, true, "give the right type"},
	{CodeNull, true, "give a value, or leave the member out"},
	{CodeBadValue, true, "correct it"},
	{CodeBadNumber, true, "correct it"},
	{CodeEmpty, true, "say something in it, or leave it out if it may be"},
	{CodeRepeatedItem, true, "keep one of them"},
	{CodeSaidConflict, true, "correct said, or what goes with it"},
	{CodeBasisShape, true, "correct the basis"},
	{CodeRetentionShape, true, "correct the kind or the periods"},
	{CodeRoleConflict, true, "keep one of the two"},
	{CodeClassConflict, true, "correct the class, or remove the kinds"},
	{CodeNotRelied, false, "add it to what is relied on, or correct it"},
	{CodeSameChoice, false, "keep one of the alternatives"},
	{CodeBadReference, false, "correct the id, or add what it names"},
	{CodeRepeatedID, false, "give each its own id"},
	{CodeBadPointer, false, "point to something in this notice"},
	{CodeInvisible, false, "type it again by hand"},
	{CodeBadEmail, false, "give one address and nothing else"},
	{CodeRegistration, false, "copy it from the register, or leave it out"},
	{CodePlaceholder, false, "replace it; what a page prints so is a quote or a remark"},
	{CodeRegimeConflict, true, "correct the regime, or what it rests on"},
	{CodeWrongNation, false, "correct the nation or the kind"},
	{CodeNobodyDecides, false, "say who decides, and for whom a processor acts"},
}

// Misfit is one place where a document is not a notice.
type Misfit struct {
	// What is the matter.
	Code Code `json:"code"`
	// Pointer is the JSON Pointer (RFC 6901) of the value; of a missing member, where it ought to be.
	Pointer string `json:"pointer"`
	// Line counts from 1. A misfit of the document as a whole is at its first line and column. Both are zero of a typed
	// notice, which no document has yet: see Encode.
	Line int `json:"line,omitempty"`
	// Column counts from 1, in Unicode code points.
	Column int `json:"column,omitempty"`
	// Value is what stands there, shortened; of a missing member, its name.
	Value string `json:"value,omitempty"`
	// Want is what may stand there: names, codes or a description; empty where Code says it all.
	Want []string `json:"want,omitempty"`
}

// Is reports whether target is a Misfit of the same code that says no more, so that errors.Is(err,
// Misfit{Code: CodeTooLarge}) asks of misfits whether one is of a kind.
func (m Misfit) Is(target error) bool {
	t, ok := target.(Misfit) //nolint:errorlint // errors.Is asks of each error that is wrapped
	return ok && t.Code == m.Code && t.Pointer == "" && t.Line == 0 && t.Column == 0 && t.Value == "" &&
		len(t.Want) == 0
}

// Error returns the place, the code, what is the matter, and last what to do about it.
func (m Misfit) Error() string {
	pointer := m.Pointer
	if pointer == "" {
		pointer = "(document)"
	}
	out := pointer + ": " + string(m.Code)
	if m.Line > 0 {
		out = fmt.Sprintf("line %d, column %d, %s", m.Line, m.Column, out)
	}
	if m.Value != "" {
		out += ": " + strconv.Quote(m.Value)
	}
	if len(m.Want) > 0 {
		out += ": wanted " + strings.Join(m.Want, " or ")
	}
	for _, t := range codes {
		if t.Code == m.Code {
			out += "; " + t.Do
		}
	}
	return out
}

// Misfits is every misfit of a document, in the order of their places. At most 1,000 are listed: a
// last one with the code CodeTooMany then has as its Value how many more there are.
type Misfits []Misfit

// Unwrap returns each misfit, for errors.As and errors.Is.
func (m Misfits) Unwrap() []error {
	out := make([]error, len(m))
	for i := range m {
		out[i] = m[i]
	}
	return out
}

// Error returns the first misfit and how many more there are.
func (m Misfits) Error() string {
	switch len(m) {
	case 0:
		return "no misfits"
	case 1:
		return m[0].Error()
	}
	return fmt.Sprintf("%v (and %d more)", m[0], m.count()-1)
}

// count returns the number of misfits, those not listed included.
func (m Misfits) count() int {
	last := m[len(m)-1]
	if last.Code != CodeTooMany {
		return len(m)
	}
	more, _ := digits(last.Value)
	return len(m) - 1 + more
}
