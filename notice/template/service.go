package template

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Service is a kind of council service that there is a first notice for.
type Service struct{ of *kind }

// Services returns the kinds of service: money and permits, places, people, and the council itself.
func Services() []Service {
	var out []Service
	for _, group := range [][]kind{moneyKinds, placeKinds, peopleKinds, civicKinds} {
		for i := range group {
			out = append(out, Service{&group[i]})
		}
	}
	return out
}

// ID is its permanent id, and that of the activity in its notice.
func (s Service) ID() notice.ID { return s.of.id }

// The forms of the words of a service.
const (
	formTitle = iota
	formSummary
	formSearch
)

func (s Service) word(v say.Voice, form int) string {
	return v.Of(&catalogue, &serviceFamily, string(s.of.id), form)
}

// Title is what residents call it.
func (s Service) Title(v say.Voice) string { return s.word(v, formTitle) }

// Summary is what it is, in a sentence.
func (s Service) Summary(v say.Voice) string { return s.word(v, formSummary) }

// Search are words by which people look for it.
func (s Service) Search(v say.Voice) []string { return strings.Split(s.word(v, formSearch), ", ") }

// LGSL are its ids in the Local Government Services List; nil: it has none there.
func (s Service) LGSL() []string { return strings.Fields(s.of.lgsl) }

// Sensitive reports whether being seen to read about it could put someone in danger.
func (s Service) Sensitive() bool { return s.of.sensitive }

// In reports whether there is a first notice of it for a nation: something that the service is for, and not only what
// comes beside that, rests there on a law that is entered, or on something else than a law.
func (s Service) In(nation privacy.Nation) bool {
	return slices.ContainsFunc(s.purposes(nation), func(p *purpose) bool { return !p.side })
}

// LeftOut are the titles of its usual uses that are not in the first notice for a nation, since none of their laws
// there is entered.
func (s Service) LeftOut(v say.Voice, nation privacy.Nation) []string {
	var out []string
	for i := range s.of.purposes {
		if p := &s.of.purposes[i]; !p.in(nation) {
			out = append(out, v.Of(&catalogue, &purposeFamily, string(p.id), 0))
		}
	}
	return out
}

// RunBy reports whether a council of that kind usually runs the service. Another may: boundaries and agreements differ.
func (s Service) RunBy(a Authority) bool {
	return s.In(a.Nation) && slices.Contains(s.of.tiers, a.Tier)
}

// purposes are the uses that have what they rest on in a nation.
func (s Service) purposes(nation privacy.Nation) []*purpose {
	var out []*purpose
	for i := range s.of.purposes {
		if p := &s.of.purposes[i]; p.in(nation) {
			out = append(out, p)
		}
	}
	return out
}

// in reports whether the use has what it rests on in a nation.
func (p *purpose) in(nation privacy.Nation) bool {
	return p.laws == "" || len(lawsOf(p.laws, say.Voice{}, nation)) > 0
}

// FindService returns the service that a text names: by its id, its title, or one of the words that people look for it
// by, in the language of the voice or else in another. The error is a [privacy.Error] that names services which are
// like it.
func FindService(text string, v say.Voice) (Service, error) {
	all := Services()
	text = strings.TrimSpace(text)
	for _, voice := range append([]say.Voice{v}, say.Voices()...) {
		for _, same := range []func(s Service) bool{
			func(s Service) bool { return string(s.ID()) == strings.ToLower(text) },
			func(s Service) bool { return strings.EqualFold(s.Title(voice), text) },
			func(s Service) bool {
				return slices.ContainsFunc(s.Search(voice),
					func(w string) bool { return strings.EqualFold(w, text) })
			},
		} {
			var found []Service
			for _, s := range all {
				if same(s) {
					found = append(found, s)
				}
			}
			if len(found) == 1 {
				return found[0], nil
			}
			if len(found) > 1 {
				return Service{}, unknownService(text, idsOf(found))
			}
		}
	}
	return Service{}, unknownService(text, like(text, all, v))
}

func unknownService(text string, want []string) error {
	return &privacy.Error{Code: privacy.ErrorUnknownID, At: "template: Services", Value: text, Want: want,
		Do: "give the id of a kind of service"}
}

func idsOf(all []Service) []string {
	var out []string
	for _, s := range all {
		out = append(out, string(s.ID()))
	}
	return out
}

// like are the ids of up to five services that a text may be meant for.
func like(text string, all []Service, v say.Voice) []string {
	text = strings.ToLower(text)
	var out []string
	for _, s := range all {
		words := append(s.Search(v), string(s.ID()), strings.ToLower(s.Title(v)))
		if text != "" && slices.ContainsFunc(words, func(w string) bool {
			return len(text) > 2 && strings.Contains(w, text) || distance(w, text) <= max(1, len(text)/4)
		}) {
			out = append(out, string(s.ID()))
		}
	}
	if len(out) == 0 {
		out = idsOf(all)
	}
	return out[:min(len(out), 5)]
}
