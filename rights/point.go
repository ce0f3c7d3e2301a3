package rights

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
)

// Point is a point of law, or of practice, that is told beside an answer and that no verdict turns on. Whoever tells it
// has words of its own for it. Zero is not one.
type Point uint8

// Topic is where points are told together. Zero is no topic: each of those points is told where it fits.
type Topic uint8

// The topics.
const (
	_             Topic = iota
	TopicWanted         // what is good to know for who wants to use a right
	TopicAsker          // what holds for who asks about somebody else
	TopicAdoption       // how adopted people can ask for the records of their adoption
)

// Circumstances are those of whoever is told something. What is zero is not known.
type Circumstances struct {
	Right    privacy.Right      // what is wanted
	Regime   privacy.Regime     // under which all uses are; zero: the UK GDPR
	Nation   privacy.Nation     // of the notice
	Asker    requester.Relation // who asks
	Purposes []notice.Purpose   // those of what is asked about
	// whether a council decides, whom freedom of information law reaches as it does no officer and no community
	// council in Scotland: see Informs
	Council bool
	On      privacy.Date // the day; zero: that of the tables
}

// Told is a point with the provision that it rests on; zero: the law of agency, of incapacity or of cases, as package
// requester has them, or none.
type Told struct {
	Point Point            `json:"point,omitzero"` // what is told
	Cite  privacy.Citation `json:"cite,omitzero"`  // what it rests on
}

// point is a point of law with what it is told of.
type point struct {
	point   Point
	topic   Topic
	rights  []privacy.Right      // nil: whatever is wanted
	askers  []requester.Relation // nil: whoever asks
	kinds   []notice.PurposeKind // only where a purpose is of one of these; nil: everywhere
	regime  privacy.Regime       // zero: both
	nations []privacy.Nation     // zero among them: where it is not known; nil: everywhere
	council bool                 // only of a council
	force   period
	cite    cite
}

// PointsOf returns the points of a topic that fit some circumstances, in the order in which they are told.
func PointsOf(topic Topic, c *Circumstances) []Told {
	if c == nil {
		c = &Circumstances{}
	}
	var out []Told
	for i := range points {
		if p := &points[i]; p.topic == topic && p.fits(c) {
			out = append(out, Told{p.point, p.cite})
		}
	}
	return out
}

// PointFor returns the provision that a point rests on in some circumstances; false where it does not fit them.
func PointFor(p Point, c *Circumstances) (privacy.Citation, bool) {
	if c == nil {
		c = &Circumstances{}
	}
	for i := range points {
		if points[i].point == p && points[i].fits(c) {
			return points[i].cite, true
		}
	}
	return privacy.Citation{}, false
}

func (p *point) fits(c *Circumstances) bool {
	regime, on := c.Regime, c.On
	if regime == 0 {
		regime = ukgdpr
	}
	if on.IsZero() {
		on = LawAsAt()
	}
	return (p.rights == nil || slices.Contains(p.rights, c.Right)) &&
		(p.askers == nil || slices.Contains(p.askers, c.Asker)) &&
		(p.regime == 0 || p.regime == regime) && (p.nations == nil || slices.Contains(p.nations, c.Nation)) &&
		(!p.council || c.Council) &&
		p.force.Contains(on) &&
		p.ofKinds(c.Purposes)
}

func (p *point) ofKinds(purposes []notice.Purpose) bool {
	for i := range purposes {
		if slices.Contains(p.kinds, purposes[i].Kind) {
			return true
		}
	}
	return p.kinds == nil
}
