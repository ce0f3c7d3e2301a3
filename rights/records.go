package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Informs reports whether bodies of a kind are asked for records by the freedom of information law of a nation.
// Schedule 1 to the Act of 2000 names parish councils in England and community councils in Wales (paragraph 7). That to
// the Act of 2002 names in Scotland the councils constituted under section 2 of the Local Government etc. (Scotland)
// Act 1994 (paragraph 21), of which a community council is none. An officer is in neither.
func Informs(nation privacy.Nation, kind notice.ControllerKind) bool {
	switch kind {
	case notice.ControllerCouncil, notice.ControllerPublicBody:
		return true
	case notice.ControllerParishCouncil:
		return nation != privacy.NationScotland
	}
	return false
}
