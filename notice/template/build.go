package template

import (
	"slices"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// usual is the id of the source of what is usual, which no council has said yet.
const usual notice.ID = "usual"

// assumed is where a statement comes from that waits for the council's word.
func assumed() []notice.Provenance {
	return []notice.Provenance{{Source: usual, Reading: notice.ReadingAssumed}}
}

// states is a statement of what is usual. Where it was read is where the activity was, but for the statements that
// decide most: see weighs.
func states() notice.Statement { return notice.Says("") }

// weighs is the same of what a council confirms one by one: what a use rests on, and how long things are kept.
func weighs() notice.Statement {
	s := states()
	s.Sources = assumed()
	return s
}

// Activity returns what is usual of the service in a nation, as an activity of a notice. What it says was read in a
// source with the id "usual", which the notice must have, and is assumed until the council confirms it.
func (s Service) Activity(v say.Voice, nation privacy.Nation) notice.Activity {
	b := builder{s.of, v, nation}
	a := notice.Activity{ID: s.of.id, Title: notice.Text(s.Title(v)), Summary: notice.Text(s.Summary(v)),
		Audiences: slices.Clone(s.of.audiences), Sources: assumed()}
	if s.of.sensitive {
		a.Sensitive = privacy.Yes
	}
	for _, id := range s.LGSL() {
		a.Identifiers = append(a.Identifiers,
			notice.Identifier{Scheme: notice.IdentifierLGSL, Value: notice.Text(id)})
	}
	for _, p := range s.purposes(nation) {
		a.Purposes = append(a.Purposes, b.purpose(p))
	}
	a.Data, a.Origins = b.data(), b.origins()
	a.Special, a.Offence = b.special(), b.offence()
	a.Recipients, a.Retention, a.Publication = b.recipients(), b.retention(), b.publication()
	a.Matching, a.Choices, a.Messages = b.matching(), b.choices(), b.messages()
	a.Rights = b.rights(s.purposes(nation))
	if s.rests(contract) || s.rests(consent) { // then it decides whether people may take their data with them
		a.Filing = notice.Filing{Statement: states(), Items: []notice.FilingForm{notice.FilingAutomated}}
	}
	return a
}

func (s Service) rests(basis privacy.Basis) bool {
	return slices.ContainsFunc(s.of.purposes, func(p purpose) bool { return p.basis == basis })
}

// builder makes the statements of a kind of service.
type builder struct {
	*kind
	v      say.Voice
	nation privacy.Nation
}

func (b *builder) of(f *say.Family, code string, form int) notice.Text {
	return notice.Text(b.v.Of(&catalogue, f, code, form))
}

func (b *builder) line(w say.Word) notice.Text { return notice.Text(b.v.Text(&catalogue, w)) }

func (b *builder) purpose(p *purpose) notice.Purpose {
	out := notice.Purpose{ID: p.id, Title: b.of(&purposeFamily, string(p.id), 0), Kind: p.kind, Regime: p.regime}
	if laws := lawsOf(p.laws, b.v, b.nation); len(laws) > 0 {
		out.Laws = notice.Laws{Statement: states(), Items: laws}
	}
	if p.regime == notice.RegimePart3 {
		out.Enforcement = notice.Enforcement{Statement: weighs(),
			AllOf: []notice.EnforcementGround{notice.EnforcementTask}}
		return out
	}
	out.Basis = notice.Basis{Statement: weighs(), AllOf: []privacy.Basis{p.basis}}
	if p.basis == consent {
		out.Basis.Consent = notice.ConsentTerms{Withdrawal: []notice.Route{
			{Kind: notice.RouteUnsubscribeLink, Words: b.line(lineWithdraw)}}}
	}
	out.DataKinds = slices.Clone(b.treated)
	return out
}

func (b *builder) data() notice.Data {
	out := notice.Data{Statement: states(), Required: b.needed}
	if b.needed == notice.RequiredForService {
		out.Consequence = b.line(lineNeeded)
	}
	for _, code := range b.needs(b.kind.data) {
		item := notice.DataItem{ID: notice.ID(code), Name: b.of(&dataFamily, code, 0), Class: notice.DataOrdinary}
		if kinds := kindsOf(code); len(kinds) > 0 {
			item.Class, item.Kinds = notice.DataSpecial, kinds
		}
		if code == "ethnicity" && slices.Contains(b.kind.choices, notice.ChoiceEqualityQuestions) {
			item.Required = notice.RequiredOptional
		}
		if code == "offences" {
			item.Class = notice.DataOffence
		}
		out.Items = append(out.Items, item)
	}
	return out
}

// kindsOf are the kinds of special category data that an item is.
func kindsOf(code string) []notice.SpecialKind {
	switch code {
	case "health", "assistance":
		return []notice.SpecialKind{notice.SpecialHealth}
	case "ethnicity":
		return []notice.SpecialKind{notice.SpecialRacialOrEthnicOrigin}
	case "candidates":
		return []notice.SpecialKind{notice.SpecialPoliticalOpinions}
	}
	return nil
}

func (b *builder) special() notice.SpecialData {
	s := b.allSpecial()
	if s.use == "" {
		return notice.SpecialData{}
	}
	out := notice.SpecialData{Statement: weighs(), Use: s.use, Conditions: slices.Clone(s.conditions),
		Schedule1: slices.Clone(s.schedule1)}
	for _, k := range s.kinds { // but those that a data item names
		if !slices.ContainsFunc(b.needs(b.kind.data),
			func(code string) bool { return slices.Contains(kindsOf(code), k) }) {
			out.Kinds = append(out.Kinds, k)
		}
	}
	return out
}

func (b *builder) offence() notice.OffenceData {
	o := &b.kind.offence
	if o.use == "" {
		return notice.OffenceData{}
	}
	return notice.OffenceData{Statement: weighs(), Use: o.use, Authority: o.authority,
		Schedule1: slices.Clone(o.schedule1)}
}

func (b *builder) origins() notice.Origins {
	out := notice.Origins{Statement: states()}
	for _, c := range b.channels {
		out.Items = append(out.Items, notice.Origin{From: notice.FromPerson, Channel: c})
	}
	if slices.Contains(b.needs(b.kind.data), "pictures") {
		out.Items = append(out.Items, notice.Origin{From: notice.FromObserved, Channel: notice.ChannelCamera})
	}
	for _, code := range b.needs(b.from) {
		out.Items = append(out.Items, notice.Origin{From: notice.FromThirdParty, Name: b.of(&partyFamily, code, 0)})
	}
	return out
}

// named are the parties that are one body.
var named = []string{"benefits-department", "tax-office", "vehicle-agency", "home-office", "safety-executive",
	"justice-board", "registrar-general"}

// undecided are those of which it differs whether they decide for themselves.
var undecided = []string{"bailiffs", "badge-service"}

// processors are those that act for the council.
var processors = []string{"suppliers", "waste-contractors", "mailing-firms", "survey-firms", "builders"}

func (b *builder) recipients() notice.Recipients {
	out := notice.Recipients{Statement: states()}
	for _, code := range b.needs(b.to) {
		r := notice.Recipient{ID: notice.ID(code), Name: b.of(&partyFamily, code, 0),
			Kind: notice.RecipientCategory, Role: notice.RecipientRoleController}
		switch {
		case slices.Contains(named, code):
			r.Kind = notice.RecipientNamed
		case code == "public":
			r.Kind, r.Role = notice.RecipientPublic, notice.RecipientRolePublic
		case slices.Contains(processors, code):
			r.Role = notice.RecipientRoleProcessor
		case slices.Contains(undecided, code):
			r.Role = ""
		case code == "parking-officers" || code == "election-staff":
			r.Kind, r.Role = notice.RecipientInternal, ""
		}
		out.Items = append(out.Items, r)
	}
	return out
}

func (b *builder) retention() notice.Retention {
	out := notice.Retention{Statement: weighs()}
	for _, k := range b.keep {
		laws := lawsOf(k.laws, b.v, b.nation)
		if k.reason == notice.ReasonLaw && len(laws) == 0 {
			continue // another nation's law
		}
		r := notice.RetentionRule{ID: notice.ID(k.records), Class: b.of(&recordsFamily, k.records, 0), Kind: k.kind,
			Reason: k.reason, Laws: laws}
		if k.laws != "" && len(laws) == 0 {
			r.Reason = notice.ReasonBusinessNeed
		}
		if k.amount > 0 {
			r.Periods = []notice.RetentionPeriod{{Amount: k.amount, Unit: k.unit, From: k.from, Bound: k.bound}}
		}
		if k.died > 0 {
			r.Periods = append(r.Periods, notice.RetentionPeriod{Amount: k.died, Unit: k.unit,
				From: notice.TriggerDateOfDeath, Bound: k.bound, If: notice.Phrase(b.line(lineDied))})
		}
		out.Rules = append(out.Rules, r)
	}
	return out
}

func (b *builder) publication() notice.Publication {
	out := notice.Publication{}
	for _, p := range b.public {
		if len(lawsOf(p.laws, b.v, b.nation)) > 0 {
			out.Statement = states()
			out.Items = append(out.Items, notice.PublicRecord{ID: notice.ID(p.code),
				Name: b.of(&publicFamily, p.code, 0), Kind: p.kind, Personal: privacy.Yes})
		}
	}
	return out
}

func (b *builder) matching() notice.Matching {
	laws := lawsOf("match-e match-w match-s", b.v, b.nation)
	if !b.matched || len(laws) == 0 {
		return notice.Matching{}
	}
	out := notice.Matching{Statement: states()}
	out.Items = []notice.MatchingExercise{{ID: "fraud-initiative", Name: b.line(lineFraudInitiative),
		Law: notice.Laws{Statement: states(), Items: laws}, Words: b.line(lineMatching)}}
	return out
}

func (b *builder) choices() notice.Choices {
	out := notice.Choices{}
	for _, kind := range b.kind.choices {
		if len(b.needs(string(kind))) == 0 {
			continue
		}
		if kind == notice.ChoiceNationalDataOptOut && b.nation != privacy.NationEngland {
			continue // it is England's alone
		}
		out.Statement = states()
		out.Items = append(out.Items, notice.Choice{ID: notice.ID(kind), Kind: kind,
			Title: b.of(&choiceFamily, string(kind), 0), Words: b.of(&choiceFamily, string(kind), 1)})
	}
	return out
}

func (b *builder) messages() notice.Messages {
	if !b.kind.messages {
		return notice.Messages{}
	}
	return notice.Messages{Statement: states(), Items: []notice.MessageKind{{ID: "newsletter",
		Title: b.line(lineNewsletter), Class: notice.MessageDirectMarketing,
		Channels: []notice.Channel{notice.ChannelEmail}, Sent: notice.SentOptedIn,
		Stop: []notice.Route{{Kind: notice.RouteUnsubscribeLink}}}}}
}

// rights are those that the uses give: Articles 15 to 19 on every basis, but that nothing is erased on request while a
// law or a public task needs it; 20 on consent or contract; 21 on a public task, and whatever the basis for marketing;
// 7(3) on consent.
func (b *builder) rights(purposes []*purpose) notice.PublishedRights {
	has := map[privacy.Right]bool{privacy.RightAccess: true, privacy.RightRectification: true,
		privacy.RightErasure: true, privacy.RightRestriction: true}
	for _, p := range purposes {
		objects := p.basis == task || p.kind == notice.PurposeDirectMarketing
		has[privacy.RightObject] = has[privacy.RightObject] || objects
		has[privacy.RightPortability] = has[privacy.RightPortability] || p.basis == consent || p.basis == contract
		has[privacy.RightWithdrawConsent] = has[privacy.RightWithdrawConsent] || p.basis == consent
	}
	out := notice.PublishedRights{Statement: states()}
	for _, r := range privacy.Rights() {
		if has[r] {
			out.Items = append(out.Items, notice.PublishedRight{Right: r})
		}
	}
	return out
}
