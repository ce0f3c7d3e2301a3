package notice

import "github.com/plainrights/plainrights/privacy"

// Cookies is what a notice says about storing things on, or reading things from, a person's device
// (PECR regulation 6 and Schedule A1).
//
//schema:name cookies
type Cookies struct {
	Statement
	// The cookies, each or in groups.
	Items []Cookie `json:"items,omitempty"`
	// How to choose.
	Choice []Route `json:"choice,omitempty"`
	// What refusing them costs.
	Refusal Text `json:"refusal,omitempty"`
	// Pages that say more.
	Further []Link `json:"further,omitempty"`
}

// Cookie is a cookie, or a group of them with one use.
//
//schema:name cookie
type Cookie struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What it is used for.
	For Text `json:"for"`
	// What the law makes of it; absent: not stated.
	Class CookieClass `json:"class,omitempty"`
	// The name under which it is stored.
	Name Text `json:"name,omitempty"`
	// How long it stays.
	Lasts RetentionPeriod `json:"lasts,omitzero"`
	// Who else sets or reads it.
	ThirdParty Text `json:"third_party,omitempty"`
	// Whether it is set only if the person agrees.
	Consent privacy.Answer `json:"consent,omitempty"`
}

// Logs is what a server records of each visit.
//
//schema:name logs
type Logs struct {
	Statement
	// What is recorded, an item each.
	Fields []Text `json:"fields,omitempty"`
	// What they are used for, and not used for.
	Items []Point `json:"items,omitempty"`
	// Whether the council tries to find out who a visitor is.
	Identifies privacy.Answer `json:"identifies,omitempty"`
}

// Messages is what a notice says about sending people messages (PECR regulations 22 and 23).
//
//schema:name messages
type Messages struct {
	Statement
	// The kinds of message.
	Items []MessageKind `json:"items,omitempty"`
}

// MessageKind is one kind of message.
//
//schema:name message-kind
type MessageKind struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What the messages are.
	Title Text `json:"title"`
	// What the law makes of them.
	Class MessageClass `json:"class"`
	// By which channels it comes.
	Channels []Channel `json:"channels,omitempty"`
	// What has to happen before it is sent.
	Sent SendRule `json:"sent"`
	// Whether the person's details go to others for it.
	Shared Text `json:"shared,omitempty"`
	// How to choose or stop it.
	Stop []Route `json:"stop,omitempty"`
	// What else it says about them.
	Words Text `json:"words,omitempty"`
}

// Recording is the recording or monitoring of contact with the council.
//
//schema:name recording
type Recording struct {
	Statement
	// What is recorded or monitored.
	Items []RecordingUse `json:"items,omitempty"`
}

// RecordingUse is what is recorded and what for.
//
//schema:name recording-use
type RecordingUse struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What contact it is, as the telephone.
	Channel Channel `json:"channel"`
	// What is done.
	Kind RecordingKind `json:"kind"`
	// Whether it happens, or may happen.
	Certain privacy.Answer `json:"certain,omitempty"`
	// What it is done for.
	For []Text `json:"for,omitempty"`
	// How people are told; absent: not stated.
	Told Text `json:"told,omitempty"`
	// How to object to it or stop it; empty: not stated.
	Stop []Route `json:"stop,omitempty"`
}

// Accounts is what a notice says about online accounts.
//
//schema:name accounts
type Accounts struct {
	Statement
	// What the account is called.
	Name Text `json:"name,omitempty"`
	// What the account is used for.
	For []Text `json:"for,omitempty"`
	// What registering is said to agree to.
	Terms []Point `json:"terms,omitempty"`
	// Whether people must register or prove who they are.
	Authentication Text `json:"authentication,omitempty"`
	// How preferences are changed.
	Preferences []Route `json:"preferences,omitempty"`
	// Pages that say more, as the terms.
	Further []Link `json:"further,omitempty"`
}

// Images is what a notice says about photographs, film and sound.
//
//schema:name images
type Images struct {
	Statement
	// What it says about them.
	Items []Point `json:"items,omitempty"`
	// Whether consent is asked for, and when not.
	Consent Text `json:"consent,omitempty"`
	// How to ask for something to be taken down.
	Takedown []Route `json:"takedown,omitempty"`
}

// CookieClass is what PECR makes of a cookie.
type CookieClass string

// The members of CookieClass.
const (
	CookieStrictlyNecessary CookieClass = "strictly-necessary" // strictly necessary for the service asked for
	CookieStatistics        CookieClass = "statistics"         // statistics about use, to improve the service
	CookieAppearance        CookieClass = "appearance"         // how the site looks and works, as the person prefers
	CookieCommunication     CookieClass = "communication"      // needed to carry the communication
	CookieConsent           CookieClass = "consent"            // anything else: it needs consent
)

// CookieClasses returns the members in the order of their table.
func CookieClasses() []CookieClass { return append([]CookieClass(nil), cookieClasses...) }

var cookieClasses = []CookieClass{
	CookieStrictlyNecessary, CookieStatistics, CookieAppearance, CookieCommunication, CookieConsent,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (c *CookieClass) UnmarshalText(text []byte) error { return unmarshal(c, text) }

// MessageClass is what the law makes of a message.
type MessageClass string

// The members of MessageClass.
const (
	MessageDirectMarketing MessageClass = "direct-marketing" // advertising or marketing directed to particular people
	MessageService         MessageClass = "service"          // needed for a service or a task
	// chosen topics, of which the notice does not say whether they are marketing
	MessageAlerts         MessageClass = "alerts"
	MessageFeedback       MessageClass = "feedback"       // asking what people thought
	MessageCorrespondence MessageClass = "correspondence" // letters and answers about an account or a service
)

// MessageClasses returns the members in the order of their table.
func MessageClasses() []MessageClass { return append([]MessageClass(nil), messageClasses...) }

var messageClasses = []MessageClass{
	MessageDirectMarketing, MessageService, MessageAlerts, MessageFeedback, MessageCorrespondence,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (m *MessageClass) UnmarshalText(text []byte) error { return unmarshal(m, text) }

// SendRule is what has to happen before a message is sent.
type SendRule string

// The members of SendRule.
const (
	SentOptedIn       SendRule = "opted-in"       // only if the person asked for it
	SentOptOut        SendRule = "opt-out"        // unless the person has said no
	SentAlways        SendRule = "always"         // it is sent
	SentByRegistering SendRule = "by-registering" // registering is taken as agreeing
)

// SendRules returns the members in the order of their table.
func SendRules() []SendRule { return append([]SendRule(nil), sendRules...) }

var sendRules = []SendRule{SentOptedIn, SentOptOut, SentAlways, SentByRegistering}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (s *SendRule) UnmarshalText(text []byte) error { return unmarshal(s, text) }

// RecordingKind is what is done.
type RecordingKind string

// The members of RecordingKind.
const (
	RecordingRecorded             RecordingKind = "recorded"               // it is recorded
	RecordingMonitored            RecordingKind = "monitored"              // it is listened to or read
	RecordingRecordedAndMonitored RecordingKind = "recorded-and-monitored" // both
	RecordingKept                 RecordingKind = "kept"                   // it is kept as it came
)

// RecordingKinds returns the members in the order of their table.
func RecordingKinds() []RecordingKind { return append([]RecordingKind(nil), recordingKinds...) }

var recordingKinds = []RecordingKind{
	RecordingRecorded, RecordingMonitored, RecordingRecordedAndMonitored, RecordingKept,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (r *RecordingKind) UnmarshalText(text []byte) error { return unmarshal(r, text) }
