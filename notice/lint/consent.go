package lint

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// consentChecks are of consent, and of messages that need it.
var consentChecks = []Check{
	{Code: "BAS020", Name: "consent-beside-duty", Level: Warning, Mend: ByOfficer,
		Cites: consentMeans(gdpr("Art 7(3)"), gdpr("Recital 43")), run: consentBesideDuty},
	{Code: "BAS021", Name: "consent-forced", Level: Warning, Mend: ByOfficer,
		Cites: consentMeans(gdpr("Art 7(4)")), run: consentForced},
	{Code: "BAS022", Name: "consent-without-way-back", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 13(2)(c)"), gdpr("Art 7(3)")), run: wayBackUntold},
	{Code: "BAS023", Name: "terms-worded-as-consent", Level: Warning, Mend: ByOfficer,
		Cites: consentMeans(gdpr("Art 7(2)")), run: termsAsConsent},
	{Code: "BAS024", Name: "enrolled-beside-consent", Level: Warning, Mend: ByOfficer,
		Cites: consentMeans(gdpr("Recital 32")), run: enrolledBesideConsent},
	{Code: "BAS025", Name: "marketing-without-consent", Level: Warning, Mend: ByOfficer,
		Cites: cites(pecr("reg 22(2)"), pecr("reg 22(3)")), run: marketingUnasked},
	{Code: "BAS026", Name: "marketing-without-stop", Level: Error, Mend: ByAuthor,
		Cites: cites(gdpr("Art 21(4)"), gdpr("Art 21(2)"), gdpr("Art 21(3)"), pecr("reg 23")),
		run:   marketingWithoutStop(false)},
	{Code: "BAS028", Name: "marketing-stopped-by-objecting-alone", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 21(3)"), pecr("reg 23")), run: marketingWithoutStop(true)},
	{Code: "BAS027", Name: "enrolled-by-registering", Level: Note, Mend: ByAuthor,
		Cites: consentMeans(pecr("reg 22(2)")), run: enrolledByRegistering},
}

// consentBesideDuty is consent beside an obligation or a task for the same use, be it together or as alternatives: who
// may be refused what they did not choose has no consent to take back.
func consentBesideDuty(r *run) {
	for i := range r.uses {
		u := &r.uses[i]
		all := slices.Concat(append(slices.Clone(u.p.Basis.OneOf), u.p.Basis.AllOf)...)
		if slices.Contains(all, privacy.BasisConsent) && (slices.Contains(all, privacy.BasisLegalObligation) ||
			slices.Contains(all, privacy.BasisPublicTask)) {
			r.tell(u.purpose.in("basis"), "", nil, u)
		}
	}
}

// wayBackUntold is of consent that the notice says in no way how to take back. One that offers a choice to opt out of
// uses of the service may mean that, and one whose own words on the consent speak of it says it.
func wayBackUntold(r *run) {
	for _, h := range r.untold("pn10") {
		words := string(h.p.Basis.Words) + " " + string(h.p.Basis.Consent.Words)
		if len(h.s.Choices.Items) > 0 || takingBack.MatchString(words) {
			continue
		}
		at := h.purpose.in("basis")
		if all := append(slices.Clone(h.p.Basis.OneOf), h.p.Basis.AllOf); !slices.Contains(
			slices.Concat(all...), privacy.BasisConsent) {
			at = h.at("special") // the consent is the condition of Article 9(2)(a)
		}
		r.tell(at, "", h.by, h.use)
	}
}

// consentForced is consent where the notice says that all of the data must be given. It is of activities that rest on
// consent alone: elsewhere it is not known for which of the purposes they must.
func consentForced(r *run) {
	for i := range r.uses {
		u := &r.uses[i]
		must := u.s.Data.Required
		if must == "" || must == notice.RequiredOptional || !onConsentAlone(u.a) {
			continue
		}
		r.tell(u.at("data").in("required"), string(must), nil, u)
	}
}

func onConsentAlone(a *notice.Activity) bool {
	for i := range a.Purposes {
		if b := a.Purposes[i].Basis.AllOf; len(b) != 1 || b[0] != privacy.BasisConsent {
			return false
		}
	}
	return true
}

// termsAsConsent is of accounts whose terms say that to register is to agree to uses of data, and of a basis that the
// author has marked as such.
func termsAsConsent(r *run) {
	for i := range r.uses {
		if u := &r.uses[i]; u.p.Basis.Consent.Terms == privacy.Yes {
			r.tell(u.purpose.in("basis").in("consent").in("terms"), "", nil, u)
		}
	}
	r.statements("accounts", func(u *use, at place) {
		for i, t := range u.s.Accounts.Terms {
			if agreeing.MatchString(string(t.Words)) && dataUses.MatchString(string(t.Words)) {
				r.tell(at.in("terms").item(i, t.ID), string(t.Words), nil)
			}
		}
	})
}

// unasked reports whether a message is sent to those who did not ask for it.
func unasked(m *notice.MessageKind) bool { return m.Sent != notice.SentOptedIn && m.Sent != "" }

// wanted reports whether a message is one that people may have asked not to get: no part of a service.
func wanted(m *notice.MessageKind) bool {
	return m.Class == notice.MessageDirectMarketing || m.Class == notice.MessageAlerts
}

func (r *run) messages(visit func(u *use, m *notice.MessageKind, at place)) {
	r.statements("messages", func(u *use, at place) {
		for i := range u.s.Messages.Items {
			m := &u.s.Messages.Items[i]
			visit(u, m, at.in("items").item(i, m.ID))
		}
	})
}

// enrolledBesideConsent is of messages that come unless people say no, in an activity that sends messages on consent.
// It is no more than likely: a notice does not say which purpose a message is of.
func enrolledBesideConsent(r *run) {
	r.messages(func(of *use, m *notice.MessageKind, at place) {
		if !wanted(m) || !unasked(m) {
			return
		}
		for i := range r.uses {
			u := &r.uses[i]
			sends := u.p.Kind == notice.PurposeDirectMarketing || u.p.Kind == notice.PurposeCommunications
			if u.a == of.a && sends && slices.Equal(u.p.Basis.AllOf, []privacy.Basis{privacy.BasisConsent}) {
				r.tell(at.in("sent"), string(m.Sent), nil, u)
			}
		}
	})
}

// electronic reports whether a message is said to be electronic mail, as the Regulations call emails and texts. Of one
// that may come by post nothing follows.
func electronic(m *notice.MessageKind) bool {
	return slices.ContainsFunc(m.Channels, func(c notice.Channel) bool {
		return c == notice.ChannelEmail || c == notice.ChannelTextMessage || c == notice.ChannelSocialMedia
	})
}

func marketingUnasked(r *run) {
	r.messages(func(u *use, m *notice.MessageKind, at place) {
		if m.Class == notice.MessageDirectMarketing && unasked(m) && electronic(m) {
			r.tell(at.in("sent"), string(m.Sent), nil)
		}
	})
}

// marketingWithoutStop is of marketing of which the notice does not say how to have it stop: with a right to object
// that it publishes, and a way to use rights, or without.
func marketingWithoutStop(objecting bool) func(*run) {
	return func(r *run) {
		for i := range r.uses {
			u := &r.uses[i]
			may := published(&u.s, privacy.RightObject) && len(u.s.Exercise.Routes) > 0
			if may == objecting && r.unstopped(u) {
				r.tell(u.purpose, "", nil, u)
			}
		}
	}
}

// unstopped reports whether a use is marketing that the notice gives no way to stop.
func (r *run) unstopped(u *use) bool {
	s := &u.s
	return u.p.Kind == notice.PurposeDirectMarketing && len(s.Stops(u.p)) == 0 && s.Whole() && s.Messages.Whole() &&
		s.Choices.Whole() && u.p.Basis.Whole() && s.Messages.Said != notice.Elsewhere &&
		s.Choices.Said != notice.Elsewhere && s.Rights.Said != notice.Elsewhere && u.p.Regime != notice.RegimePart3
}

func enrolledByRegistering(r *run) {
	r.messages(func(u *use, m *notice.MessageKind, at place) {
		if m.Sent == notice.SentByRegistering && m.Class != notice.MessageDirectMarketing {
			r.tell(at.in("sent"), string(m.Class), nil)
		}
	})
}
