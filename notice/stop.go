package notice

// Stops returns the ways that the notice gives of having the messages of a purpose stop, or of taking back the consent
// that it rests on, in whichever place it has them: with the consent, with the kind of message, or among other choices.
// They are said once and serve for all of that. A way of which the notice does not say what it is is left out, and one
// that has a contact in place of an address gets that of the contact.
func (r Resolved) Stops(p *Purpose) []Route {
	out := r.stops(nil, p.Basis.Consent.Withdrawal)
	if p.Kind != PurposeDirectMarketing && p.Kind != PurposeCommunications {
		return out
	}
	for i := range r.Messages.Items {
		switch m := &r.Messages.Items[i]; m.Class {
		case MessageDirectMarketing, MessageAlerts, MessageFeedback:
			out = r.stops(out, m.Stop)
		}
	}
	for i := range r.Choices.Items {
		if c := &r.Choices.Items[i]; c.Kind == ChoiceContactPreferences {
			out = r.stops(out, c.Routes)
		}
	}
	return out
}

// stops adds to some ways more, each with its address.
func (r Resolved) stops(to, more []Route) []Route {
	for i := range more {
		if more[i].Kind != RouteNotStated {
			to = Merged(to, []Route{r.addressed(more[i])})
		}
	}
	return to
}

// Merged returns the routes of a and, after them, those of b that lead elsewhere than all of a's.
func Merged(a, b []Route) []Route {
	for i := range b {
		if !hasRoute(a, &b[i]) {
			a = append(a, b[i])
		}
	}
	return a
}

// addressed returns a route with the address of its contact, where it has none of its own.
func (r Resolved) addressed(route Route) Route {
	if route.Value != "" || route.URL != "" || len(route.Address) > 0 {
		return route
	}
	for i := range r.notice.Contacts {
		c := &r.notice.Contacts[i]
		if c.ID != route.Contact {
			continue
		}
		switch route.Kind {
		case RouteEmail:
			route.Value = c.Email
		case RouteTelephone:
			route.Value = c.Phone
		case RoutePost:
			route.Address = c.Address
		default:
			route.URL = c.URL
		}
	}
	return route
}

// hasRoute reports whether a route that leads to the same place is among some.
func hasRoute(routes []Route, one *Route) bool {
	for i := range routes {
		r := &routes[i]
		if r.Kind == one.Kind && r.Value == one.Value && r.URL == one.URL && r.Contact == one.Contact &&
			len(r.Address) == len(one.Address) {
			return true
		}
	}
	return false
}
