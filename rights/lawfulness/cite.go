package lawfulness

import "github.com/plainrights/plainrights/privacy"

// The days on which the law of the basis changed.
var (
	gdprBegan   = privacy.NewDate(2018, 5, 25) // SI 2018/625 reg 2
	childMoved  = privacy.NewDate(2021, 1, 1)  // IP completion day, at 11 p.m. the evening before: the age moved from DPA s.9 into Art 8
	bothNeeded  = privacy.NewDate(2025, 8, 20) // the opening words of Art 9(2): DUAA Sch 11 para 4 (SI 2025/904 reg 2)
	basesChange = privacy.NewDate(2026, 2, 5)  // DUAA ss.70, 72 and 80 (SI 2026/82 reg 2)
)

func gdpr(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.UKGDPR, Provision: provision}
}

func dpa(provision string) privacy.Citation {
	return privacy.Citation{Instrument: privacy.DPA2018, Provision: provision}
}

func from(d privacy.Date, c privacy.Citation) privacy.Citation {
	c.Force = privacy.Period{From: d}
	return c
}

func until(d privacy.Date, c privacy.Citation) privacy.Citation {
	c.Force = privacy.Period{Until: d}
	return c
}

// since reports whether the day is that day or later.
func (c *checker) since(d privacy.Date) bool { return !c.Day.Before(d) }

// asChanged cites a provision that DUAA s.70 or s.72 changed, as it stands on the day.
func (c *checker) asChanged(cite privacy.Citation) privacy.Citation {
	if c.since(basesChange) {
		return from(basesChange, cite)
	}
	return until(basesChange, cite)
}

// consentMeaning cites the definition of consent, which was Art 4(11) before DUAA s.67 numbered it anew.
func (c *checker) consentMeaning() privacy.Citation {
	if c.since(basesChange) {
		return from(basesChange, gdpr("Art 4(1)(11)"))
	}
	return until(basesChange, gdpr("Art 4(11)"))
}

func cites(of ...privacy.Citation) []privacy.Citation { return of }
