package notice

import (
	"reflect"
	"strings"
)

// clone returns a copy of v that shares no slice with it.
func clone[T any](v T) T {
	return cloneValue(reflect.ValueOf(v)).Interface().(T)
}

func cloneValue(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch {
	case v.Kind() == reflect.Slice && !v.IsNil():
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(cloneValue(v.Index(i)))
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			out.Field(i).Set(cloneValue(v.Field(i)))
		}
	}
	return out
}

// memberName returns the name that a field has in documents.
func memberName(f reflect.StructField) string {
	name, _, _ := strings.Cut(jsonTag(f), ",")
	return name
}

// jsonTag returns what the tag of a field says of JSON. Tags here say nothing else, which a test holds;
// StructTag.Get would link a parser of Go strings.
func jsonTag(f reflect.StructField) string {
	_, tag, _ := strings.Cut(string(f.Tag), `json:"`)
	tag, _, _ = strings.Cut(tag, `"`)
	return tag
}
