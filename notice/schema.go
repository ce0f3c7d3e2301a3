package notice

import _ "embed"

//go:generate go test -run ^TestSchema$ . -update

// schema is linked only into a program that calls Schema: the .wasm does not.
//
//go:embed notice.schema.json
var schema []byte

// Schema returns the JSON Schema of notices (draft 2020-12), generated from the types of this
// package. It refuses every document with a fault that [Codes] marks InSchema, and accepts every
// document that [Decode] accepts. Package notice/schema checks documents against it.
func Schema() []byte { return append([]byte(nil), schema...) }
