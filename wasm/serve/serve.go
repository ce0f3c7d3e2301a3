package serve

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"mime"
	"net/http"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/element"
	"github.com/plainrights/plainrights/wasm/widget"
)

// maxBody is the longest body of a POST that is read. A form carries everything that was written: this holds some
// thirty of the longest letters in letters that take the most bytes, as Chinese, and more in any other.
const maxBody = 1 << 20

// Options are how to serve. Only Notices is needed.
type Options struct {
	// The notices that residents can ask about; their ids differ.
	Notices []*notice.Notice
	// The path that the handler is mounted under, as "/your-rights"; empty: the whole host. The handler is given whole
	// paths, with the prefix: mount it without http.StripPrefix.
	Prefix string
	// The day to answer for, asked for at each request; nil: the day that the law is stated as at.
	AsAt func() privacy.Date
	// What stands at the top of each page; empty: "Your data rights", in the language of the page.
	Name string
	// Where that leads, an address of https, as the council's own site; empty: nowhere.
	Home string
	// The path on the host of an image that stands before it, as "/images/crest.svg"; empty: none.
	Logo string
	// What the foot of each page leads to, by language, as an accessibility statement; nil: nothing.
	Footer map[notice.Language][]notice.Link
	// Whether pages are dark where a person has their device so.
	Dark bool
	// Who speaks on the pages, one voice a language, as say.Voices has them; the pages of each lead to those of the
	// others. The first is at the prefix itself, each other in a folder of its language's code, as "cy/"; empty:
	// English. A voice may say texts in the host's words, as "the authority" for the council: those are on the pages,
	// in letters and in what is saved. No translator has reviewed the Welsh yet, and its pages say so.
	Voices []say.Voice
	// What the summary says that it was made from, as a version; empty: the revision that the Go tools noted
	// in the program, if they did.
	Build string
	// Where "Exit this page" leads, which stands on each page about a sensitive service and on each list that has one:
	// an address of https; empty: the weather forecast of the BBC.
	Exit string
	// Whether it stands on every page.
	ExitAlways bool
	// How the council is reached where its notice gives no way to ask: an e-mail address, or a page of https; empty:
	// letters say that there is none.
	Contact string
	// The origins that may show the pages in a frame, as "https://www.example.gov.uk"; empty: none.
	FrameAncestors []string
	// What the host changes of the Content Security Policy; zero: nothing.
	Policy Policy
	// The server's half of the key that seals what a person has said into the address of the page that follows: at
	// least 32 random bytes that are kept secret, the same for all processes that serve one site. Empty: New makes one,
	// and after a new start of the program pages from before it are gone.
	Key []byte
}

type handler struct {
	host
	options Options
	key     []byte           // Options.Key
	now     func() time.Time // the time of what is sealed
	style   string           // the path of the style sheet below the prefix, which changes when it does
}

// New returns the handler. Its error is a [privacy.Error] that says which option cannot be served.
func New(o Options) (http.Handler, error) {
	h, err := newHandler(o)
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(h.serve), nil
}

func newHandler(o Options) (*handler, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	if o.Build == "" {
		o.Build = revision()
	}
	if len(o.Voices) == 0 {
		o.Voices = []say.Voice{{}}
	}
	if len(o.Key) == 0 {
		o.Key = make([]byte, keySize)
		_, _ = rand.Read(o.Key) // which never fails
	}
	sum := sha256.Sum256(element.Style)
	h := &handler{
		host:    host{o.Prefix, o.Policy.write(serverPolicy, o.FrameAncestors)},
		options: o,
		key:     o.Key,
		now:     time.Now,
		style:   "/assets/plainrights." + hex.EncodeToString(sum[:8]) + ".css",
	}
	return h, nil
}

// revision is that of the source that the program was built from, as the Go tools noted it; "" if they did not.
func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return s.Value[:12]
		}
	}
	return ""
}

func (o Options) check() error {
	refuse := func(code privacy.ErrorCode, at, value, do string) error {
		return &privacy.Error{Code: code, At: "serve: Options." + at, Value: value, Do: do}
	}
	if len(o.Notices) == 0 {
		return refuse(privacy.ErrorMissing, "Notices", "", "give at least one notice")
	}
	seen := map[notice.ID]bool{}
	for i, n := range o.Notices {
		at := "Notices[" + strconv.Itoa(i) + "]"
		switch {
		case n == nil:
			return refuse(privacy.ErrorMissing, at, "", "give a notice, not nil")
		case seen[n.ID]:
			return refuse(privacy.ErrorRepeated, at+".ID", string(n.ID), "give each notice an id of its own")
		case n.ID == "" || n.ID == "assets" || n.ID == "exit" || isLanguage(string(n.ID)):
			return refuse(privacy.ErrorBadValue, at+".ID", string(n.ID), "give it an id that a page can have")
		}
		seen[n.ID] = true
	}
	if len(o.Key) > 0 && len(o.Key) < keySize {
		return refuse(privacy.ErrorBadValue, "Key", "", "give at least 32 random bytes, or none")
	}
	if o.Exit != "" && !widget.MayExit(o.Exit) {
		return refuse(privacy.ErrorBadValue, "Exit", o.Exit, "give an address that begins with https://")
	}
	if o.Contact != "" && !widget.MayReach(o.Contact) {
		return refuse(privacy.ErrorBadValue, "Contact", o.Contact, "give an e-mail address, or an address of https")
	}
	if at, value := o.around().Misfit(); at != "" {
		return refuse(privacy.ErrorBadValue, at, value,
			"give a title, an address that begins with https://, or for Logo a path on this host")
	}
	languages := map[notice.Language]bool{}
	for i, v := range o.Voices {
		if languages[v.Language()] {
			return refuse(privacy.ErrorRepeated, "Voices["+strconv.Itoa(i)+"]", string(v.Language()),
				"give each language once")
		}
		languages[v.Language()] = true
	}
	return checkHost("serve: Options", o.Prefix, o.FrameAncestors, o.Policy)
}

// around is what stands around each screen.
func (o *Options) around() *widget.Host {
	return &widget.Host{Name: o.Name, Home: o.Home, Logo: o.Logo, Footer: o.Footer, Dark: o.Dark}
}

// isLanguage reports whether a name is that of the folder of a language.
func isLanguage(name string) bool {
	_, err := say.In(notice.Language(name))
	return err == nil
}

func (h *handler) serve(w http.ResponseWriter, r *http.Request) {
	path, ok := h.enter(w, r, h.refuse)
	if !ok {
		return
	}
	lang, path := h.language(path)
	switch {
	case path == "":
		redirect(w, h.folder(lang), r.URL.RawQuery)
	case path == h.style:
		h.get(w, r, h.serveStyle)
	case path == exitPath && h.first(lang):
		h.get(w, r, h.leave)
	case path == "/" && h.first(lang) && r.Method == http.MethodPost:
		h.post(w, r)
	case path == "/" && h.first(lang) && r.URL.Query().Has(tokenName):
		h.get(w, r, h.sealed)
	case path == "/":
		h.allow(w, r, h.methods(lang), func() { h.page(w, r, widget.Start(h.offer(lang))) })
	default:
		h.get(w, r, func(w http.ResponseWriter, r *http.Request) { h.open(w, r, lang, path) })
	}
}

// language is that of the pages below a path, and what of the path they are below in it.
func (h *handler) language(path string) (notice.Language, string) {
	for _, v := range h.options.Voices[1:] {
		lang := v.Language()
		if rest, ok := strings.CutPrefix(path, "/"+string(lang)); ok && (rest == "" || rest[0] == '/') {
			return lang, rest
		}
	}
	return h.options.Voices[0].Language(), path
}

// voice is who speaks on the pages of a language.
func (h *handler) voice(lang notice.Language) say.Voice {
	for _, v := range h.options.Voices {
		if v.Language() == lang {
			return v
		}
	}
	return h.options.Voices[0]
}

// first reports whether the pages of a language are at the prefix itself.
func (h *handler) first(lang notice.Language) bool { return lang == h.options.Voices[0].Language() }

// folder is where the pages of a language are.
func (h *handler) folder(lang notice.Language) string {
	if h.first(lang) {
		return h.prefix + "/"
	}
	return h.prefix + "/" + string(lang) + "/"
}

// methods are those of the first page: forms are sent to that of the first language, whatever their own.
func (h *handler) methods(lang notice.Language) string {
	if h.first(lang) {
		return "GET, HEAD, POST"
	}
	return "GET, HEAD"
}

func (h *handler) get(w http.ResponseWriter, r *http.Request, then func(http.ResponseWriter, *http.Request)) {
	h.allow(w, r, "GET, HEAD", func() { then(w, r) })
}

func (h *handler) allow(w http.ResponseWriter, r *http.Request, methods string, then func()) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", methods)
		h.refuse(w, r, http.StatusMethodNotAllowed)
		return
	}
	then()
}

// offer is what the conversation of one request is about.
func (h *handler) offer(lang notice.Language) *widget.Offer {
	o := &widget.Offer{
		Notices:  h.options.Notices,
		Action:   h.prefix + "/",
		Voices:   h.options.Voices,
		Language: lang,
		Build:    h.options.Build,
		Exit:     h.options.Exit,
		Leave:    h.prefix + exitPath,
		Apart:    true,

		ExitAlways: h.options.ExitAlways,
		Contact:    h.options.Contact,
	}
	if h.options.AsAt != nil {
		o.AsAt = h.options.AsAt()
	}
	return o
}

// open answers the address of a council or of a service that is not sensitive.
func (h *handler) open(w http.ResponseWriter, r *http.Request, lang notice.Language, path string) {
	council, service, _ := strings.Cut(path[1:], "/")
	m, ok := widget.Open(h.offer(lang), notice.ID(council), notice.ID(service))
	if a := m.Activity(); a != nil && a.Sensitive == privacy.Yes {
		http.Redirect(w, r, strings.TrimSuffix(r.URL.Path, "/"+service), http.StatusSeeOther)
		return
	}
	if !ok {
		h.refuse(w, r, http.StatusNotFound)
		return
	}
	h.page(w, r, m)
}

// post takes the state and the event of a form to the next page.
func (h *handler) post(w http.ResponseWriter, r *http.Request) {
	if elsewhere(r) {
		h.refuse(w, r, http.StatusForbidden)
		return
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "application/x-www-form-urlencoded" || r.Header.Get("Content-Encoding") != "" {
		h.refuse(w, r, http.StatusUnsupportedMediaType)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		status := http.StatusBadRequest
		if tooLong := new(http.MaxBytesError); errors.As(err, &tooLong) {
			status = http.StatusRequestEntityTooLarge
		}
		h.refuse(w, r, status)
		return
	}
	fields, ok := parseForm(string(body))
	if !ok {
		h.refuse(w, r, http.StatusBadRequest)
		return
	}
	m, event, err := widget.Read(h.offer(h.options.Voices[0].Language()), fields)
	if err != nil {
		h.refuse(w, r, http.StatusBadRequest)
		return
	}
	switch event.Kind {
	case widget.Save:
		h.file(w, r, m, m.File())
	case widget.SaveCalendar:
		h.file(w, r, m, m.Calendar())
	case widget.StartAgain:
		h.again(w, r, m)
	default:
		h.next(w, r, widget.Update(m, event))
	}
}

// file sends what a screen can be saved as, under a name that says nothing of what was chosen; the screen
// itself where it is nothing.
func (h *handler) file(w http.ResponseWriter, r *http.Request, m widget.Model, f widget.File) {
	if f.Content == "" {
		h.page(w, r, m)
		return
	}
	w.Header().Set("Content-Type", f.Type)
	w.Header().Set("Content-Disposition", `attachment; filename="`+f.Name+`"`)
	send(w, r, http.StatusOK, []byte(f.Content))
}

// serveStyle sends the style sheet, whole or in part, to whoever has not got it yet.
func (h *handler) serveStyle(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	forever(w, h.style)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(element.Style))
}
