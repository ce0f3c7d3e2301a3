package compare

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Change is one thing that is not as it was. What stood and what stands now are values of package notice, as a
// notice.Recipient, or a slice of codes.
type Change struct {
	// Code is what changed and what became of it.
	Code Code `json:"code"`
	// Level is what people lose by it.
	Level Level `json:"level"`
	// Area is the member of the notice, of an activity or of a purpose that it is in, as "recipients".
	Area string `json:"area"`
	// Activity is the id of the activity: as it is after, or of one that was removed, as it was; empty: it is of
	// everything.
	Activity notice.ID `json:"activity,omitempty"`
	// Purpose is that of the purpose in the same way.
	Purpose notice.ID `json:"purpose,omitempty"`
	// Name is what the nearest thing is called; empty: nothing.
	Name string `json:"name,omitempty"`
	// Was is where it is in the notice before, by the ids on the way, and numbers from nought of what has none; of what
	// was added, the list.
	Was string `json:"was"`
	// Path is the same in the notice after; of what was removed, the list.
	Path string `json:"path"`
	// Members are those members of what stands there that changed together; empty: all of it.
	Members []string `json:"members,omitempty"`
	// Match is how the nearest thing was found in both; empty of what is in one alone, and of the notice itself.
	Match Match `json:"match,omitempty"`
	// Before is what stood there; nil: nothing.
	Before any `json:"before,omitempty"`
	// After is what stands there now; nil: nothing.
	After any `json:"after,omitempty"`
}

// Report is what is different between two notices, or two states of one.
type Report struct {
	// AsAt is the day whose law the consequences follow from.
	AsAt privacy.Date `json:"as_at"`
	// Changes are what the notice says otherwise, in the order of the notice after.
	Changes []Change `json:"changes"`
	// Pairings are the things that were found otherwise than by their ids.
	Pairings []Pairing `json:"pairings,omitempty"`
	// Consequences are what that changes for people's rights.
	Consequences []Consequence `json:"consequences"`
	// Tell are the new purposes of which people must be told before data that are already held are used for them.
	Tell []Telling `json:"tell,omitempty"`
	// Since is the day from which Law tells; zero: it tells nothing.
	Since privacy.Date `json:"since,omitzero"`
	// Law is what the law changed from Since to AsAt for the notice before, whatever the council did: see Days.
	Law []Consequence `json:"law,omitempty"`

	before, after *notice.Notice
}

// SinceLaw tells besides what the law changed from a day to that of the report, for the notice before. What is no day
// is left out.
func (r *Report) SinceLaw(day privacy.Date) {
	if day.Valid() {
		r.Since, r.Law = day, Days(r.before, day, r.AsAt)
	}
}

// Begins is the day from which an edition of a notice holds, as it says itself: from when it holds, or else when it was
// last changed, or else when it was first published; zero: it does not say.
func Begins(n *notice.Notice) privacy.Date {
	if n == nil {
		return privacy.Date{}
	}
	for _, d := range []privacy.Date{n.Version.EffectiveFrom, n.Version.Updated, n.Version.FirstPublished} {
		if d.Valid() {
			return d
		}
	}
	return privacy.Date{}
}

// Same reports whether nothing is different.
func (r *Report) Same() bool { return len(r.Changes) == 0 && len(r.Consequences) == 0 }

// Notices compares two notices by the law of a day, which a zero day leaves to the library. A nil notice says nothing.
// Renames are those of things whose ids changed, which are found by their numbers in registers and by likeness too.
func Notices(before, after *notice.Notice, asAt privacy.Date, renames ...Rename) Report {
	if before == nil {
		before = &notice.Notice{}
	}
	if after == nil {
		after = &notice.Notice{}
	}
	r := Report{AsAt: dayOf(asAt), before: before, after: after}
	r.Changes, r.Pairings = changesOf(before, after, renames)
	r.Consequences = consequences(uses(before, r.AsAt), uses(after, r.AsAt), pairsOf(before, after, renames))
	r.Tell = tellings(&r)
	return r
}
