package notice

import "strconv"

// undecided records each list of bodies that leaves a use of data without one that decides over it. Somebody does: a
// controller says what data are used for and how (Article 4(7)), it must say who it is (Articles 13(1)(a), 14(1)(a)),
// and a processor acts for one and on its instructions (Articles 4(8), 28(3)(a)), so that no request for the rights is
// the processor's to answer.
func (d *reader) undecided(n *Notice) {
	for i := range n.Activities {
		a := &n.Activities[i]
		at := "/activities/" + strconv.Itoa(i)
		for j := range a.Purposes {
			switch p := &a.Purposes[j]; {
			case n.decided(a, p):
			case len(p.Roles) > 0:
				d.nobody(at + "/purposes/" + strconv.Itoa(j) + "/roles")
			case len(a.Roles) > 0:
				d.nobody(at + "/roles")
			case len(a.Controllers) > 0:
				d.nobody(at + "/controllers")
			default:
				d.nobody("/controllers")
			}
		}
	}
	if len(n.Activities) == 0 && !n.decided(nil, nil) {
		d.nobody("/controllers")
	}
}

// decided reports whether some body decides over a use, or may: one that the notice does not have is another misfit.
func (n *Notice) decided(a *Activity, p *Purpose) bool {
	all := n.parts(a, p)
	for i := range all {
		if all[i].Role.Decides() {
			return true
		}
	}
	return len(all) == 0
}

// noteParts notes where the lists of bodies of an object are, for undecided.
func (d *reader) noteParts(p *plan, seen []finding, lists ...string) {
	for _, list := range lists {
		if of := seen[p.find(list)]; of.there {
			d.parts = append(d.parts, place{d.pointer(list), of.at})
		}
	}
}

// nobody records that a list names nobody who decides.
func (d *reader) nobody(pointer string) {
	for i := range d.parts {
		if at := d.parts[i]; at.pointer == pointer {
			d.parts[i].pointer = "" // it is told once
			d.misfit(Misfit{Code: CodeNobodyDecides, Pointer: pointer, Want: []string{
				`the body that decides what the data are used for, and how, with the role "sole", "joint" or "separate": ` +
					`a "processor" acts for one (Article 28)`,
			}}, at.offset)
		}
	}
}
