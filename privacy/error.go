package privacy

import (
	"strconv"
	"strings"
)

// ErrorCode names a kind of [Error]. Codes are permanent: one may be retired, and is never given another meaning.
type ErrorCode string

// The codes of errors, each with what its error holds.
const (
	ErrorMissing  ErrorCode = "missing"   // nothing was given where something is needed
	ErrorBadValue ErrorCode = "bad-value" // Value cannot be used there
	ErrorRepeated ErrorCode = "repeated"  // Value is there twice, or is somebody else's
	// nothing has the id that Value is; Want are those that something has
	ErrorUnknownID ErrorCode = "unknown-id"
	// no words are in the language that Value is; Want are those that some are in
	ErrorUnknownLanguage ErrorCode = "unknown-language"
	ErrorNotJSON         ErrorCode = "not-json"    // a document that is no JSON; Err says where
	ErrorNotFitting      ErrorCode = "not-fitting" // a place in a document that does not fit its schema
	ErrorNotBuilt        ErrorCode = "not-built"   // a folder, Value, that holds no whole site
	// a folder or file, Value, that we did not write and so do not replace
	ErrorNotOurs ErrorCode = "not-ours"
	// a folder, Value, that could not be written or replaced; Err says why
	ErrorNotWritten  ErrorCode = "not-written"
	ErrorNotRead     ErrorCode = "not-read"     // a file, Value, that could not be read; Err says why
	ErrorNotCompiled ErrorCode = "not-compiled" // the go command failed; Err says why
)

// ErrorCodes returns every code in the order of their constants.
func ErrorCodes() []ErrorCode { return append([]ErrorCode(nil), errorCodes[:]...) }

var errorCodes = [...]ErrorCode{
	ErrorMissing, ErrorBadValue, ErrorRepeated, ErrorUnknownID, ErrorUnknownLanguage, ErrorNotJSON, ErrorNotFitting,
	ErrorNotBuilt, ErrorNotOurs, ErrorNotWritten, ErrorNotRead, ErrorNotCompiled,
}

// Error is why a function could not do what its caller asked for. Packages site, serve, schema and rights return it,
// as a pointer, so that a program can tell one cause from another with errors.As and Code. A document that is no
// notice is told by notice.Misfits instead, which have lines and columns.
type Error struct {
	// Code is the kind of the error.
	Code ErrorCode
	// At is what the error is about: a package and its option or argument, as "serve: Options.Prefix", or for a
	// document a JSON Pointer.
	At string
	// Value is what was given there; empty if nothing was.
	Value string
	// Want is what could be given there, the likeliest first; empty where Do says it all.
	Want []string
	// Do tells what to do about it; empty where Want or Err does.
	Do string
	// Err is what went wrong below; nil if nothing did.
	Err error
}

// Error returns what the error is about, its code, what was given, what could be, and last what to do.
func (e *Error) Error() string {
	out := e.At + ": " + string(e.Code)
	if e.Value != "" {
		out += ": " + strconv.Quote(e.Value)
	}
	if len(e.Want) > 0 {
		out += ": wanted " + strings.Join(e.Want, " or ")
	}
	if e.Err != nil {
		out += ": " + e.Err.Error()
	}
	if e.Do != "" {
		out += "; " + e.Do
	}
	return out
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// Is reports whether target is an *Error of the same code that says no more, so that errors.Is(err,
// &privacy.Error{Code: privacy.ErrorUnknownID}) asks for a kind.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code && t.At == "" && t.Value == "" && t.Do == "" && t.Err == nil && len(t.Want) == 0
}
