package notice

// SpokenOf returns what kind of body decides over an activity of n, as a sentence about it says: that of the body whose
// notice it is where that decides too, or else that of the others where they are all of one kind. It is ControllerOther
// where they are of several kinds or nobody is named, and also where it turns on where a person lives or on the kind of
// record which of several kinds of body decides: the notice's own body may then decide nothing. A nil activity is all
// that the notice covers; a notice that names nobody is a council's.
func (n *Notice) SpokenOf(a *Activity) ControllerKind { return n.Spoken(n.Deciders(a), a == nil) }

// Spoken is SpokenOf of those that decide over some use, or over the whole of what the notice covers.
func (n *Notice) Spoken(deciders []Decider, whole bool) ControllerKind {
	if len(n.Controllers) == 0 {
		return ControllerCouncil
	}
	if own := n.BodyController(); own != nil && (whole || Has(deciders, own) && SplitOf(deciders) == NotSplit) {
		return own.Kind
	}
	kind := ControllerKind("")
	for _, c := range deciders {
		if kind != "" && kind != c.Kind {
			return ControllerOther
		}
		kind = c.Kind
	}
	if kind == "" {
		return ControllerOther
	}
	return kind
}
