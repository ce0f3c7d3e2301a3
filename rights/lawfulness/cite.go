package lawfulness

import "github.com/plainrights/plainrights/privacy"

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
	if c.since(privacy.MainChange()) {
		return from(privacy.MainChange(), cite)
	}
	return until(privacy.MainChange(), cite)
}

// consentMeaning cites the definition of consent, which was Art 4(11) before DUAA s.67 numbered it anew.
func (c *checker) consentMeaning() privacy.Citation {
	if c.since(privacy.MainChange()) {
		return from(privacy.MainChange(), gdpr("Art 4(1)(11)"))
	}
	return until(privacy.MainChange(), gdpr("Art 4(11)"))
}

func cites(of ...privacy.Citation) []privacy.Citation { return of }
