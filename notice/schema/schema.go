// Package schema is the JSON Schema of notices, and checks documents against it with a general
// validator, as another program would that knows the schema only.
//
//	err := schema.Validate([]byte(`{"$schema": "urn:plainrights:notice:1", "id": "Northtown", "title": "Northtown Council"}`))
//	var faults schema.Faults
//	if errors.As(err, &faults) {
//		for _, f := range faults {
//			fmt.Println(f)
//		}
//	}
//
// The schema is generated from the types of package notice. [notice.Decode] refuses everything that the
// schema refuses and more, and says where in the file it is. This package is for tools that work with
// the schema, and for the tests that hold the two to the same verdict. It is apart from package notice
// so that no .wasm carries the schema or a validator.
package schema

import (
	"bytes"
	_ "embed" // the schema
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

//go:embed notice.schema.json
var document []byte

// JSON returns the JSON Schema of notices (draft 2020-12). It refuses every document with a fault that
// [notice.Codes] marks InSchema, and accepts every document that [notice.Decode] accepts.
func JSON() []byte { return bytes.Clone(document) }

// Fault is one place where a document does not fit the schema.
type Fault struct {
	Pointer string // the JSON Pointer of the value
	Keyword string // the place in the schema of the keyword that it does not fit
	Message string // what the validator says of it, in English
}

// Error returns the pointer and the message.
func (f Fault) Error() string {
	if f.Pointer == "" {
		return "(document): " + f.Message
	}
	return f.Pointer + ": " + f.Message
}

// Unwrap returns the fault as a [privacy.Error] with the code not-fitting, for a program that knows no schema.
func (f Fault) Unwrap() error {
	return &privacy.Error{Code: privacy.ErrorNotFitting, At: f.Pointer, Do: f.Message}
}

// Faults is every fault that the validator found, never empty.
type Faults []Fault

// Error returns the first fault and how many more there are.
func (f Faults) Error() string {
	if len(f) == 1 {
		return f[0].Error()
	}
	return fmt.Sprintf("%v (and %d more)", f[0], len(f)-1)
}

// Unwrap returns each fault.
func (f Faults) Unwrap() []error {
	var out []error
	for _, each := range f {
		out = append(out, each)
	}
	return out
}

var compiled = sync.OnceValues(func() (*jsonschema.Schema, error) {
	c := jsonschema.NewCompiler()
	c.Draft = jsonschema.Draft2020
	if err := c.AddResource(notice.SchemaID, bytes.NewReader(document)); err != nil {
		return nil, err
	}
	return c.Compile(notice.SchemaID)
})

// Validate holds a document against the schema of notices. Its error is of type [Faults] where the document does not
// fit. Of either cause errors.As finds a [privacy.Error], with the code not-fitting or not-json.
func Validate(doc []byte) error {
	s, err := compiled()
	if err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(doc))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return &privacy.Error{Code: privacy.ErrorNotJSON, At: "schema: document", Err: err}
	}
	if _, err := d.Token(); err != io.EOF {
		return &privacy.Error{Code: privacy.ErrorNotJSON, At: "schema: document", Do: "remove what follows its end"}
	}
	err = s.Validate(v)
	if broken := (*jsonschema.ValidationError)(nil); errors.As(err, &broken) {
		return appendLeaves(nil, broken)
	}
	return err
}

// appendLeaves appends the faults that no other fault explains. Of choices none of which fits, the
// choice is the fault.
func appendLeaves(to Faults, e *jsonschema.ValidationError) Faults {
	choice := strings.HasSuffix(e.KeywordLocation, "/oneOf") || strings.HasSuffix(e.KeywordLocation, "/anyOf")
	if len(e.Causes) > 0 && !choice {
		for _, cause := range e.Causes {
			to = appendLeaves(to, cause)
		}
		return to
	}
	f := Fault{e.InstanceLocation, e.KeywordLocation, e.Message}
	if pointer, err := url.PathUnescape(f.Pointer); err == nil {
		f.Pointer = pointer // the validator writes it as in an address
	}
	if choice {
		f.Message = choices(e.Causes)
	}
	return append(to, f)
}

// choices says what may stand where none of several does.
func choices(causes []*jsonschema.ValidationError) string {
	var out []string
	for _, cause := range causes {
		for len(cause.Causes) > 0 {
			cause = cause.Causes[0]
		}
		out = append(out, cause.Message)
	}
	return strings.Join(out, ", or ")
}
