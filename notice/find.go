package notice

import (
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// most is how many ids an error names.
const most = 5

// Activity returns the activity of n with an id. Where there is none, its error is a [privacy.Error] that names ids
// which are like it; where none is, some that there are.
func (n *Notice) Activity(id ID) (*Activity, error) {
	for i := range n.Activities {
		if n.Activities[i].ID == id {
			return &n.Activities[i], nil
		}
	}
	var ids []string
	for i := range n.Activities {
		ids = append(ids, string(n.Activities[i].ID))
	}
	return nil, &privacy.Error{
		Code: privacy.ErrorUnknownID, At: "notice: Activities of " + string(n.ID), Value: string(id),
		Want: like(string(id), ids),
		Do:   "correct the id: " + strconv.Itoa(len(ids)) + " activities have others",
	}
}

// like returns some of ids: the nearest to one that is none of them, then those of which a word begins as one of its
// does; the first of them where none is like it.
func like(id string, ids []string) []string {
	var out []string
	if near := nearest(id, ids); near != "" {
		out = append(out, near)
	}
	for _, other := range ids {
		if len(out) < most && sharesWord(id, other) && (len(out) == 0 || out[0] != other) {
			out = append(out, other)
		}
	}
	if len(out) == 0 {
		return ids[:min(len(ids), most)]
	}
	return out
}

// sharesWord reports whether a word of one id begins with a word of four letters or more of the other.
func sharesWord(a, b string) bool {
	for word := range strings.SplitSeq(a, "-") {
		for other := range strings.SplitSeq(b, "-") {
			short := min(len(word), len(other))
			if short > 3 && word[:short] == other[:short] {
				return true
			}
		}
	}
	return false
}
