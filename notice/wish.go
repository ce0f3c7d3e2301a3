package notice

// Wish is what a person wants of a body that uses their data, in their own words and not in those of the law. Which
// right it is, if it is one, is for package rights/wish.
type Wish string

// The wishes, in the order in which people are offered them.
const (
	WishSee          Wish = "see"           // see what is held
	WishRecording    Wish = "recording"     // see CCTV or another recording of oneself
	WishCorrect      Wish = "correct"       // have something corrected
	WishDelete       Wish = "delete"        // have something deleted
	WishUnpublish    Wish = "unpublish"     // be taken off a public page
	WishStop         Wish = "stop"          // have a use stop
	WishStopMessages Wish = "stop-messages" // have emails, texts or calls stop
	WishHideAddress  Wish = "hide-address"  // have an address kept from somebody
	WishLimit        Wish = "limit"         // have a use limited
	WishMove         Wish = "move"          // have a file to take elsewhere
	WishPerson       Wish = "person"        // have a person look at what a computer decided
	WishConsent      Wish = "consent"       // take back consent
	WishTold         Wish = "told"          // find out who was told
	WishComplain     Wish = "complain"      // complain
	WishLate         Wish = "late"          // do something about an answer that is late
	WishRefused      Wish = "refused"       // do something about one that refuses or leaves things out
	WishUnsure       Wish = "unsure"        // be told what there is: the person does not know
)

// Wishes returns the wishes in the order of their table.
func Wishes() []Wish { return append([]Wish(nil), wishes...) }

var wishes = []Wish{
	WishSee, WishRecording, WishCorrect, WishDelete, WishUnpublish, WishStop, WishStopMessages, WishHideAddress,
	WishLimit, WishMove, WishPerson, WishConsent, WishTold, WishComplain, WishLate, WishRefused, WishUnsure,
}

// UnmarshalText reads a code; its error is a *privacy.TextError for any other text.
func (w *Wish) UnmarshalText(text []byte) error { return unmarshal(w, text) }

// Before is what a council says that people should know before they ask for something: that a file takes time, or that
// a form is quicker.
//
//schema:name before
type Before struct {
	Statement
	// What to know, wish by wish.
	Items []BeforeWish `json:"items,omitempty"`
}

// BeforeWish is what to know before one asks for one thing.
//
//schema:name before-wish
type BeforeWish struct {
	// Its name in the list that it is in, for a remark to point to.
	ID ID `json:"id,omitempty"`
	// What is asked for.
	Wish Wish `json:"wish"`
	// What to know, a sentence each: three are shown.
	Lines []Text `json:"lines"`
}
