package wish

import (
	"slices"
	"strings"

	"github.com/plainrights/plainrights/notice"
)

// service is a kind of service that residents know, of which there is something to know before one asks.
type service string

// The kinds of service.
const (
	ofCameras      service = "cameras"
	ofCalls        service = "calls"
	ofMessages     service = "messages"
	ofElections    service = "elections"
	ofBenefits     service = "benefits"
	ofTax          service = "tax"
	ofParking      service = "parking"
	ofHousing      service = "housing"
	ofCare         service = "care"
	ofSchool       service = "school"
	ofPlanning     service = "planning"
	ofStaff        service = "staff"
	ofRegistration service = "registration"
	ofWebsite      service = "website"
	ofMatching     service = "matching"
	ofPublic       service = "public" // something of it is shown to the public
)

// known is by what a kind of service is known: a purpose, being for nobody else than an audience, a body that decides,
// or a word with which a word of its title or id begins. Of words of under five letters it is the whole.
type known struct {
	service   service
	purposes  []notice.PurposeKind
	audiences []notice.Audience
	bodies    []notice.ControllerKind
	words     string // in small letters, each with a stroke before and after it
}

var services = []known{
	{ofCameras, purposes{notice.PurposeSurveillance}, nil, nil, "|cctv|camera|bodycam|dashcam|camerâu|"},
	{ofCalls, nil, nil, nil, "|telephone|calls|ffôn|recording|"},
	{
		ofMessages,
		purposes{notice.PurposeCommunications, notice.PurposeDirectMarketing, notice.PurposeServiceMessages},
		nil, nil, "|newsletter|email|e-bost|cylchlythyr|marketing|",
	},
	{
		ofElections, purposes{notice.PurposeElections}, nil,
		bodies{notice.ControllerElectoralRegistrationOfficer, notice.ControllerReturningOfficer},
		"|election|electoral|voting|etholiad|etholi|",
	},
	{ofBenefits, nil, nil, nil, "|benefit|budd-dal|budd-daliadau|"},
	{ofTax, purposes{notice.PurposeTaxation}, nil, nil, "|council-tax|revenues|"},
	{ofParking, nil, nil, nil, "|parking|parcio|penalty|"},
	{ofHousing, purposes{notice.PurposeHousing}, nil, nil, "|housing|homeless|digartref|"},
	{ofCare, purposes{notice.PurposeSocialCare, notice.PurposeSafeguarding}, nil, nil, "|gofal-oedolion|"},
	{ofSchool, purposes{notice.PurposeEducation}, nil, nil, "|school|education|addysg|ysgol|"},
	{ofPlanning, purposes{notice.PurposePlanning}, nil, nil, "|planning|cynllunio|"},
	{ofStaff, nil, audiences{notice.AudienceEmployee}, nil, "|staff|recruitment|"},
	{ofRegistration, nil, nil, bodies{notice.ControllerRegistrar}, "|registration-services|births|deaths|marriages|"},
	{
		ofWebsite, purposes{notice.PurposeWebsite, notice.PurposeAnalytics}, nil, nil,
		"|cookies|website|gwefan|",
	},
	{ofMatching, purposes{notice.PurposeDataMatching, notice.PurposeFraudPrevention}, nil, nil, ""},
	{
		ofPublic,
		purposes{notice.PurposePublicRegister, notice.PurposeTransparency, notice.PurposeElections,
			notice.PurposePlanning},
		nil, nil, "|photographs|",
	},
}

// The types of the columns.
type (
	purposes  = []notice.PurposeKind
	audiences = []notice.Audience
	bodies    = []notice.ControllerKind
)

// is reports whether an activity of a notice is of a kind of service.
func is(n *notice.Notice, a *notice.Activity, s service) bool {
	resolved := n.Resolve(a)
	switch {
	case s == ofCalls && resolved.Recording.Said == notice.Stated && recorded(&resolved.Recording),
		s == ofMessages && resolved.Messages.Said == notice.Stated && a.Messages.Said == notice.Stated,
		s == ofPublic && a.Publication.Said == notice.Stated,
		s == ofWebsite && a.Cookies.Said == notice.Stated:
		return true
	}
	for i := range services {
		if k := &services[i]; k.service == s {
			return k.fits(n, a)
		}
	}
	return false
}

// recorded reports whether calls are.
func recorded(r *notice.Recording) bool {
	for i := range r.Items {
		if r.Items[i].Channel == notice.ChannelTelephone {
			return true
		}
	}
	return false
}

func (k *known) fits(n *notice.Notice, a *notice.Activity) bool {
	for i := range a.Purposes {
		if slices.Contains(k.purposes, a.Purposes[i].Kind) {
			return true
		}
	}
	others := 0
	for _, each := range a.Audiences {
		if !slices.Contains(k.audiences, each) {
			others++
		}
	}
	if len(a.Audiences) > 0 && others == 0 {
		return true
	}
	if len(k.bodies) > 0 {
		for _, d := range n.Deciders(a) {
			if slices.Contains(k.bodies, d.Kind) {
				return true
			}
		}
	}
	return k.calls(string(a.ID)) || k.calls(string(a.Title))
}

// whole is up to how many letters a word must be whole.
const whole = 4

// calls reports whether a word of a name begins with one of the service's.
func (k *known) calls(name string) bool {
	name = "-" + small(name) + "-"
	for words := k.words; len(words) > 1; {
		word, rest, _ := strings.Cut(words[1:], "|")
		if words = "|" + rest; rest == "" {
			words = ""
		}
		if len(word) <= whole {
			word += "-"
		}
		if strings.Contains(name, "-"+word) {
			return true
		}
	}
	return false
}

// small is a name in small letters, with a hyphen for each space.
func small(name string) string {
	out := []byte(name)
	for i, b := range out {
		switch {
		case b >= 'A' && b <= 'Z':
			out[i] = b + 'a' - 'A'
		case b == ' ':
			out[i] = '-'
		}
	}
	return string(out)
}
