package vectors

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"
)

// FuzzDecode holds that any file is read or refused, each refusal with a place in the file, and that
// what is read is JSON and can be checked.
func FuzzDecode(f *testing.F) {
	f.Add(
		[]byte(
			vector(
				`, "processing": {"bases": null, "one_of": [["consent"], []], "source": null}, "facts": {"inaccurate": "yes"}`,
			),
		),
	)
	f.Add(
		[]byte(
			expecting(
				`"verdict": "depends", "ask": [], "strength": null, "cites": ["Arts 13, 14; DPA ss.167-169 (since)"], "exemptions": {"sch2-p2": "met"}`,
			),
		),
	)
	f.Add(
		[]byte(
			`{"deadlines": [{"id": "d", "kind": "rights-request", "received": "2026-09-07", "expect": {"due": null}}]}`,
		),
	)
	f.Add([]byte(`{"rights": [[[]]], "rights": 1e9, "\ud800": "` + "\xff" + `"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Decode("f.json", bytes.NewReader(data))
		var refusals Refusals
		if err != nil && !errors.As(err, &refusals) {
			t.Fatal(err)
		}
		lines := bytes.Count(data, []byte("\n")) + 1
		for _, r := range refusals {
			if r.Line < 1 || r.Line > lines || r.Column < 1 || r.What == "" {
				t.Errorf("no place in the file: %v", r)
			}
		}
		if err == nil && !json.Valid(data) {
			t.Error("read, and not JSON")
		}
		for _, result := range file.Check() {
			if (len(result.Want) == 0) != (len(result.Got) == 0) {
				t.Errorf("half a shortfall: %v", result)
			}
		}
	})
}
