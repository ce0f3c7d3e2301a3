package serve

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/view"
)

// SiteOptions are how to serve a built site. The zero SiteOptions are for a site that has the whole host.
type SiteOptions struct {
	// The path that the handler is mounted under, as Options.Prefix.
	Prefix string
	// The origins that may show the pages in a frame, as Options.FrameAncestors.
	FrameAncestors []string
	// What the host changes of the Content Security Policy; zero: nothing.
	Policy Policy
}

// Site returns a handler for a built site, as of package site: pages that answer by themselves and go on
// in the browser. It sends what browsers take compressed and what they have not got yet, names types rightly and
// sets a strict policy. A folder without a slash at its end leads to the one with it. Files are read when they are
// asked for, so that a new build is served from the moment that it stands there. Its error is a [privacy.Error] that
// says which option cannot be served, what the site lacks, or that there are no files.
func Site(files fs.FS, o SiteOptions) (http.Handler, error) {
	if files == nil {
		return nil, &privacy.Error{
			Code: privacy.ErrorMissing, At: "serve: files", Do: "give the folder of a built site, as os.DirFS has it",
		}
	}
	for _, name := range []string{indexName, "manifest.json"} {
		if _, err := fs.Stat(files, name); err != nil {
			return nil, &privacy.Error{
				Code:  privacy.ErrorNotBuilt,
				At:    "serve: files",
				Value: name,
				Err:   err,
				Do:    "build the site with go run ./wasm/bundle",
			}
		}
	}
	if err := checkHost("serve: SiteOptions", o.Prefix, o.FrameAncestors, o.Policy); err != nil {
		return nil, err
	}
	return &site{host: host{o.Prefix, o.Policy.write(sitePolicy, o.FrameAncestors)}, files: files}, nil
}

const indexName = "index.html"

type site struct {
	host
	files fs.FS
	tags  sync.Map // of each file that was asked for, its name to its tagged
}

// tagged is the tag of a file as it was when it was read for it.
type tagged struct {
	size    int64
	written time.Time
	tag     string
}

// types are the types of what a site holds. Nothing else is sent.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
	".wasm": "application/wasm", ".json": "application/json", ".txt": "text/plain; charset=utf-8",
	".atom": "application/atom+xml; charset=utf-8",
	".svg":  "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp",
}

// hashed is a name that changes whenever its content does.
var hashed = regexp.MustCompile(`\.[0-9a-f]{16}\.[a-z]+$`)

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	below, ok := s.enter(w, r, s.refuse)
	if !ok {
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		s.refuse(w, r, http.StatusMethodNotAllowed)
		return
	}
	name := below[1:]
	if name == "" || strings.HasSuffix(name, "/") {
		name += indexName
	}
	kind := types[path.Ext(name)]
	file, form := s.open(r, name)
	switch {
	case file == nil && s.folder(name):
		// as seen from where it was asked for, whatever cut the path on its way here
		redirect(w, "./"+path.Base(name)+"/", r.URL.RawQuery)
		return
	case file == nil || kind == "":
		s.refuse(w, r, http.StatusNotFound)
		return
	}
	defer file.Close()
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Vary", "Accept-Encoding")
	if form != "" {
		w.Header().Set("Content-Encoding", form)
	}
	s.send(w, r, name, form, file)
}

// folder reports whether there is a page in a folder of that name.
func (s *site) folder(name string) bool {
	info, err := fs.Stat(s.files, name+"/"+indexName)
	return err == nil && info.Mode().IsRegular()
}

// open opens the first form of a file that the browser takes and that there is, and says which it is: "br", "gzip" or
// "" for the file itself. Without the file itself there is nothing.
func (s *site) open(r *http.Request, name string) (fs.File, string) {
	plain := s.regular(name)
	if plain == nil {
		return nil, ""
	}
	for _, form := range [...][2]string{{"br", ".br"}, {"gzip", ".gz"}} {
		if !accepts(r.Header.Get("Accept-Encoding"), form[0]) {
			continue
		}
		if small := s.regular(name + form[1]); small != nil {
			plain.Close()
			return small, form[0]
		}
	}
	return plain, ""
}

// regular opens a file that is no folder; nil if there is none.
func (s *site) regular(name string) fs.File {
	file, err := s.files.Open(name)
	if err != nil {
		return nil
	}
	if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() {
		file.Close()
		return nil
	}
	return file
}

// send sends a file, whole or in part, to a browser that has not got it yet. It has a tag and no day of change: builds
// are copied, and put back, with days that say nothing of what is newer.
func (s *site) send(w http.ResponseWriter, r *http.Request, name, form string, file fs.File) {
	info, err := file.Stat()
	content, tag := io.ReadSeeker(nil), ""
	if err == nil {
		content, err = seeker(file)
	}
	if err == nil && !hashed.MatchString(name) {
		tag, err = s.tag(name+" "+form, info, content)
	}
	if err != nil {
		w.Header().Del("Content-Encoding")
		s.refuse(w, r, http.StatusInternalServerError)
		return
	}
	if tag == "" {
		forever(w, name+form)
	} else {
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("ETag", tag)
	}
	w.Header().
		Set("Content-Length", strconv.FormatInt(info.Size(), 10))
		// which ServeContent leaves out where there is an encoding
	http.ServeContent(w, r, "", time.Time{}, content)
}

// tag is the tag of what a file holds. It is read for that once, and again when its size or day is another.
func (s *site) tag(key string, info fs.FileInfo, content io.ReadSeeker) (string, error) {
	if last, ok := s.tags.Load(key); ok {
		if t := last.(tagged); t.size == info.Size() && t.written.Equal(info.ModTime()) {
			return t.tag, nil
		}
	}
	h := sha256.New()
	if _, err := io.Copy(h, content); err != nil {
		return "", err
	}
	if _, err := content.Seek(0, io.SeekStart); err != nil {
		return "", err
	}
	t := tagged{info.Size(), info.ModTime(), `"` + hex.EncodeToString(h.Sum(nil)[:16]) + `"`}
	s.tags.Store(key, t)
	return t.tag, nil
}

// seeker is a file as what can be read in parts; one of a kind that cannot is read whole.
func seeker(file fs.File) (io.ReadSeeker, error) {
	if content, ok := file.(io.ReadSeeker); ok {
		return content, nil
	}
	data, err := io.ReadAll(file)
	return bytes.NewReader(data), err
}

// forever lets a browser keep what has a name that changes with its content, and tags it with that name.
func forever(w http.ResponseWriter, name string) {
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	w.Header().Set("ETag", `"`+path.Base(name)+`"`)
}

// accepts reports whether a list of encodings names one and does not refuse it.
func accepts(list, encoding string) bool {
	for item := range strings.SplitSeq(list, ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(item), ";")
		weight = strings.ReplaceAll(weight, " ", "")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			return weight != "q=0" && weight != "q=0.0" && weight != "q=0.00" && weight != "q=0.000"
		}
	}
	return false
}

func (s *site) refuse(w http.ResponseWriter, r *http.Request, status int) {
	var voice say.Voice
	for _, v := range say.Voices() {
		if strings.HasPrefix(r.URL.Path, s.prefix+"/"+string(v.Language())+"/") {
			voice = v
		}
	}
	title, nodes := told(voice, status)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	send(
		w,
		r,
		status,
		view.AppendPage(nil, view.Page{Lang: string(voice.Language()), Title: title,
			Body: view.Nodes{view.Main.Of(nodes)}}),
	)
}
