package notice

import "reflect"

// MarshalJSON returns the notice as a document that [Decode] takes; its error is that of [Encode]. It is what makes
// json.Marshal of a notice, or of anything that holds one, write what [Encode] writes, on one line.
func (n Notice) MarshalJSON() ([]byte, error) { return Encode(&n) }

// UnmarshalJSON reads a document as strictly as [Decode]: json.Unmarshal passes over members that it does not know, and
// a notice whose basis is misspelt would be one that states none. Its error is of type [Misfits], whose lines are those
// of the notice within what is read.
func (n *Notice) UnmarshalJSON(data []byte) error {
	read, err := Parse(data)
	if err != nil {
		return err
	}
	*n = *read
	return nil
}

// MarshalJSON returns the purpose as documents have it. Only it can say whether a basis that is not stated is written:
// it is under the UK GDPR, and not where Part 3 of the DPA 2018 alone governs. Its error is a *privacy.TextError, of a
// value that is no member of its set.
func (p Purpose) MarshalJSON() ([]byte, error) {
	activity := noticePlan().member("activities").item
	var w writer
	w.compact(activity.member("purposes").item, reflect.ValueOf(p))
	return w.out, w.err
}

// member returns the plan of a member that the type has.
func (p *plan) member(name string) *plan { return p.fields[p.find(name)].plan }
