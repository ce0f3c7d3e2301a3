package lint

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Baseline is findings that are set aside, so that new ones show, and those that are gone. It holds while the notice is
// edited elsewhere and its lists are put in another order: a finding is known by its code, by the ids on the way to it,
// and by what it turns on, and by no number or sentence.
type Baseline struct {
	// SetAside are the findings, each with why and by whom.
	SetAside []SetAside `json:"set_aside"`
}

// SetAside is one finding that is set aside until a day.
type SetAside struct {
	// Finding is its Key.
	Finding string `json:"finding"`
	// Reason is why it may stay for now.
	Reason string `json:"reason"`
	// By is who said so.
	By string `json:"by"`
	// Until is the first day on which it counts again.
	Until privacy.Date `json:"until"`
}

// Notice is the id of the notice that the finding is of; empty where its key names none.
func (s *SetAside) Notice() notice.ID {
	_, rest, _ := strings.Cut(s.Finding, " ")
	id, _, _ := strings.Cut(rest, "/")
	if strings.ContainsRune(id, ' ') {
		return "" // a finding of a page, which has a value and no place
	}
	return notice.ID(id)
}

// Compared is findings against a baseline.
type Compared struct {
	// New are those that count: not set aside, or no longer.
	New []Finding
	// Aside are those that are set aside.
	Aside []Aside
	// Gone are what the baseline sets aside and is not found: to be taken out of it.
	Gone []SetAside
	// Ended are those whose day has come; what they are of is among New.
	Ended []SetAside
}

// Aside is a finding that is set aside, and why.
type Aside struct {
	Finding
	// For is the line of the baseline that sets it aside.
	For SetAside `json:"set_aside"`
}

// SetAll returns a baseline of findings, all for one reason, by one person and until one day.
func SetAll(findings []Finding, reason, by string, until privacy.Date) Baseline {
	out := Baseline{SetAside: []SetAside{}}
	for i := range findings {
		out.SetAside = append(out.SetAside, SetAside{findings[i].Key(), reason, by, until})
	}
	return out
}

// Compare sorts findings by a baseline on a day. Of several that have one key, as many are set aside as it has.
func (b *Baseline) Compare(findings []Finding, day privacy.Date) Compared {
	var out Compared
	used := make([]bool, len(b.SetAside))
	for _, f := range findings {
		at := -1
		for i := range b.SetAside {
			if !used[i] && b.SetAside[i].Finding == f.Key() {
				at = i
				break
			}
		}
		switch {
		case at < 0:
			out.New = append(out.New, f)
		case !day.Before(b.SetAside[at].Until):
			used[at] = true
			out.Ended = append(out.Ended, b.SetAside[at])
			out.New = append(out.New, f)
		default:
			used[at] = true
			out.Aside = append(out.Aside, Aside{f, b.SetAside[at]})
		}
	}
	for i := range b.SetAside {
		if !used[i] {
			out.Gone = append(out.Gone, b.SetAside[i])
		}
	}
	return out
}

// ReadBaseline reads a baseline as JSON. Its error is a [privacy.Error] of the code bad-value: for what is no baseline,
// has a member that there is not, or sets something aside without reason, person or day.
func ReadBaseline(data []byte) (Baseline, error) {
	var out Baseline
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&out); err != nil {
		return Baseline{}, badBaseline("", err.Error())
	}
	if d.More() {
		return Baseline{}, badBaseline("", "nothing after its end")
	}
	for i, s := range out.SetAside {
		for _, part := range [][2]string{{"finding", s.Finding}, {"reason", s.Reason}, {"by", s.By}} {
			if strings.TrimSpace(part[1]) == "" {
				return Baseline{}, badBaseline(fmt.Sprintf("/set_aside/%d/%s", i, part[0]), "words")
			}
		}
		if !s.Until.Valid() {
			return Baseline{}, badBaseline(fmt.Sprintf("/set_aside/%d/until", i), "a day, as 2027-06-30")
		}
	}
	return out, nil
}

func badBaseline(at, want string) error {
	return &privacy.Error{Code: privacy.ErrorBadValue, At: "lint: Baseline " + at, Want: []string{want},
		Do: "each finding that is set aside has its key, a reason, who said so and until when"}
}
