package rights

import "github.com/plainrights/plainrights/notice"

// under returns purposes as they are under each regime that they are under.
func under(purposes []notice.Purpose) []*notice.Purpose {
	var out []*notice.Purpose
	for i := range purposes {
		parts := purposes[i].Under()
		for j := range parts {
			out = append(out, &parts[j])
		}
	}
	return out
}

// enforcing are the kinds of purpose that are law enforcement purposes, or may be: the prevention, investigation,
// detection or prosecution of criminal offences, the execution of criminal penalties, and what keeps the public safe
// (DPA s.31). Regulation and claims are among them, since what a council enforces or takes to court is in part crime
// and in part not.
var enforcing = [...]notice.PurposeKind{
	notice.PurposeCrimePrevention, notice.PurposeFraudPrevention, notice.PurposeDataMatching,
	notice.PurposeSurveillance,
	notice.PurposeRegulation, notice.PurposeLegalClaims,
}

// mayBePart3 reports whether Part 3 may govern a purpose of which the notice does not say which rules do: it is, or may
// be, for law enforcement, and somebody who decides may be a competent authority. No council is in the list of those
// (DPA Sch 7), but whoever has functions by law for such a purpose is one for it (s.30(1)(b)), as councils and officers
// have; a company, a charity or a councillor has none by being one.
func mayBePart3(p *notice.Purpose, by []notice.Decider) bool {
	may := false
	for _, kind := range enforcing {
		may = may || p.Kind == kind
	}
	if !may || p.Regime != "" {
		return false
	}
	for i := range by {
		switch by[i].Kind {
		case notice.ControllerCompany, notice.ControllerCharity, notice.ControllerCouncillor:
		default:
			return true
		}
	}
	return len(by) == 0
}
