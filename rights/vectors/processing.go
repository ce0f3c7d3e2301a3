package vectors

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// defaults returns what a vector means that says nothing of the processing: no basis, which is not
// the same as bases that are not stated.
func defaults() rights.Processing {
	return rights.Processing{
		Regime: privacy.RegimeUKGDPR, Nation: privacy.NationEngland,
		Bases:           []privacy.Basis{},
		PublicAuthority: privacy.Yes, AutomatedMeans: privacy.Yes, ThirdPartySource: privacy.No,
		CriminalOffence: privacy.No, UnstructuredPaper: privacy.No, DirectMarketing: privacy.No,
		SolelyAutomated: privacy.No, OnlineServiceToChild: privacy.No, Part3Consent: privacy.No,
	}
}

// processing reads a use of data, and names the members that are null and cannot yet be answered so.
func (r *reader) processing(n node) (p rights.Processing, unknown []string) {
	p = defaults()
	tristate := func(into *privacy.Answer) func(node) {
		return func(n node) { *into = r.answer(n) }
	}
	// orNull reads a member with read unless it is null, which no Facts can hold for it.
	orNull := func(name string, read func(node)) func(node) {
		return func(n node) {
			if n.value == nil {
				unknown = append(unknown, name)
				return
			}
			read(n)
		}
	}
	orUnknown := func(unknown *bool, read func(node)) func(node) {
		return func(n node) {
			if *unknown = n.value == nil; !*unknown {
				read(n)
			}
		}
	}
	r.object(n, map[string]func(node){
		"regime":                    orNull("regime", func(n node) { r.code(n, &p.Regime) }),
		"nation":                    func(n node) { p.Nation = 0; r.codeOrNull(n, &p.Nation) },
		"data_kinds":                orUnknown(&p.KindsNotStated, func(n node) { codes(r, n, &p.DataKinds) }),
		"bases":                     func(n node) { r.bases(n, &p) },
		"one_of":                    func(n node) { r.alternatives(n, &p) },
		"special_category":          func(n node) { r.special(n, &p) },
		"source":                    func(n node) { p.ThirdPartySource = r.source(n) },
		"public_authority":          tristate(&p.PublicAuthority),
		"criminal_offence":          tristate(&p.CriminalOffence),
		"automated_means":           tristate(&p.AutomatedMeans),
		"manual_unstructured":       tristate(&p.UnstructuredPaper),
		"direct_marketing":          tristate(&p.DirectMarketing),
		"solely_automated_decision": tristate(&p.SolelyAutomated),
		"online_service_to_child":   tristate(&p.OnlineServiceToChild),
		"part3_consent":             tristate(&p.Part3Consent),
		"purpose_kinds":             func(n node) { r.purposes(n, &p) },
		"body":                      func(n node) { r.body(n, &p) },
		"who_asks":                  func(n node) { r.codeOrNull(n, &p.Asker) },
	})
	if len(p.OneOf) > 0 {
		if len(p.Bases) > 0 {
			r.refuse(n.offset, n.pointer,
				"bases and one_of: give one of them, for alternatives stand in place of bases")
		}
		p.Bases = nil
	}
	return p, unknown
}

// bases reads the bases relied on together; null, the bases that are not stated, is nil.
func (r *reader) bases(n node, p *rights.Processing) {
	if p.Bases = nil; n.value != nil {
		codes(r, n, &p.Bases)
	}
}

// alternatives reads a list of lists of bases. Alternatives that are unknown are bases not stated.
func (r *reader) alternatives(n node, p *rights.Processing) {
	if n.value == nil {
		if len(p.Bases) == 0 {
			p.Bases = nil
		}
		return
	}
	r.list(n, func(n node) {
		var alternative []privacy.Basis
		codes(r, n, &alternative)
		p.OneOf = append(p.OneOf, alternative)
	})
}

// purposes reads the kinds of purpose; null is none that is known.
func (r *reader) purposes(n node, p *rights.Processing) {
	if n.value != nil {
		codes(r, n, &p.Purposes)
	}
}

// body reads the kind of the body that decides, or, in an array, of those that do; null is none that is known.
func (r *reader) body(n node, p *rights.Processing) {
	switch n.value.(type) {
	case nil:
	case []node:
		codes(r, n, &p.Bodies)
	default:
		p.Bodies = make([]notice.ControllerKind, 1)
		r.code(n, &p.Bodies[0])
	}
}

func (r *reader) special(n node, p *rights.Processing) {
	if n.value == nil {
		p.SpecialNotStated = true
		return
	}
	codes(r, n, &p.Special)
}

// source reads where the data come from, as whether they come from a third party.
func (r *reader) source(n node) privacy.Answer {
	if n.value == nil {
		return privacy.Unknown
	}
	if r.choice(n, "person", "third-party") == "third-party" {
		return privacy.Yes
	}
	return privacy.No
}
