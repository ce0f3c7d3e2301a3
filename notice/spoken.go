package notice

// SpokenOf returns what kind of body decides over an activity of n, as a sentence about it says: that of the body whose
// notice it is where that decides too, or else that of the others where they are all of one kind. It is ControllerOther
// where they are of several kinds or nobody is named. A nil activity is all that the notice covers; a notice that names
// nobody is a council's.
func (n *Notice) SpokenOf(a *Activity) ControllerKind {
	if len(n.Controllers) == 0 {
		return ControllerCouncil
	}
	if own := n.BodyController(); own != nil && (a == nil || a.DecidedBy(own)) {
		return own.Kind
	}
	kind := ControllerKind("")
	for _, c := range n.Deciders(a) {
		switch {
		case kind == "" || kind == c.Kind:
			kind = c.Kind
		default:
			return ControllerOther
		}
	}
	if kind == "" {
		return ControllerOther
	}
	return kind
}
