package serve

import (
	"bytes"
	"compress/flate"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/plainrights/plainrights/wasm/widget"
)

// A page that answers a form has an address, so that a browser's Back and Reload ask for it again and send nothing
// twice. What is said on it goes with the address, sealed: nobody can read it there, in a log or in a browser's
// history, and nobody but the browser that it was made for can open it, which holds half of the key as a cookie. The
// other half is the server's. Starting again, leaving by "Exit this page" and closing the browser each do away with the
// cookie, and so with every page before.

const (
	cookieName = "plainrights" // of a browser's half of the key
	tokenName  = "p"           // of what is sealed, in an address
	keySize    = 32            // of either half, in bytes

	// mostToken is the length of what is sealed over which it does not go into an address: servers that stand before
	// this one take some 8,000 characters of one, and some less. Only the longest letters reach it, and the page that
	// then answers the form has no address of its own.
	mostToken = 4000
	// mostState is the number of bytes of a state that are unsealed, which what fits into a token may be packed from.
	mostState = 1 << 20

	exitPath = "/exit" // below the prefix

	lifetime = 12 * time.Hour // of what is sealed
)

// seal packs and seals a state for the browser with a half of the key, as part of an address.
func (h *handler) seal(half string, state []widget.Field) string {
	var out bytes.Buffer
	_ = binary.Write(&out, binary.BigEndian, h.now().Unix())
	pack, _ := flate.NewWriter(&out, flate.BestCompression)
	for _, f := range state {
		_, _ = io.WriteString(pack, url.QueryEscape(f.Name)+"="+url.QueryEscape(f.Value)+"&")
	}
	_ = pack.Close()
	return base64.RawURLEncoding.EncodeToString(h.box(half).Seal(nil, nil, out.Bytes(), nil))
}

// unseal is the state that was sealed for a browser with that half; false for what was not, or was too long ago.
func (h *handler) unseal(half, token string) ([]widget.Field, bool) {
	sealed, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || half == "" {
		return nil, false
	}
	plain, err := h.box(half).Open(nil, nil, sealed, nil)
	if err != nil || len(plain) < 8 {
		return nil, false
	}
	made := time.Unix(int64(binary.BigEndian.Uint64(plain)), 0)
	if h.now().Sub(made) > lifetime {
		return nil, false
	}
	state, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(plain[8:])), mostState))
	if err != nil {
		return nil, false
	}
	return parseForm(strings.TrimSuffix(string(state), "&"))
}

// box is what seals and unseals with both halves of a key.
func (h *handler) box(half string) cipher.AEAD {
	mac := hmac.New(sha256.New, h.key)
	mac.Write([]byte(half))
	block, err := aes.NewCipher(mac.Sum(nil))
	if err != nil {
		panic(err) // no key of another size comes here
	}
	box, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		panic(err)
	}
	return box
}

// half is a browser's half of the key; "" if it has none.
func half(r *http.Request) string {
	if c, err := r.Cookie(cookieName); err == nil && len(c.Value) == base64.RawURLEncoding.EncodedLen(keySize) {
		return c.Value
	}
	return ""
}

// give gives a browser a new half of the key, in place of any that it had: nothing that was sealed before is opened
// again.
func (h *handler) give(w http.ResponseWriter, r *http.Request) {
	b := make([]byte, keySize)
	_, _ = rand.Read(b) // which never fails
	h.setHalf(w, r, base64.RawURLEncoding.EncodeToString(b), 0)
}

// take takes a browser's half of the key away.
func (h *handler) take(w http.ResponseWriter, r *http.Request) { h.setHalf(w, r, "", -1) }

// setHalf sends the cookie, which no script can read, that goes to these pages alone and that a browser forgets when it
// is closed. Links from other sites take it along, so that a second page does not do away with the first.
func (h *handler) setHalf(w http.ResponseWriter, r *http.Request, value string, age int) {
	http.SetCookie(w, &http.Cookie{
		Name: cookieName, Value: value, Path: h.prefix + "/", MaxAge: age, HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
		Secure:   r.TLS != nil || strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https"),
	})
}

// next answers a form with the page that follows. It has an address where the browser keeps a half of the key and the
// state is not too long for one; else it is sent at once, as an answer that a browser can show once.
func (h *handler) next(w http.ResponseWriter, r *http.Request, m widget.Model) {
	half := half(r)
	if half == "" {
		h.give(w, r)
		h.page(w, r, m)
		return
	}
	token := h.seal(half, m.Fields())
	if len(token) > mostToken {
		h.page(w, r, m)
		return
	}
	h.seeOther(w, h.prefix+"/?"+tokenName+"="+token)
}

// seeOther leads to another address, with nothing to read on the way.
func (h *handler) seeOther(w http.ResponseWriter, to string) {
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusSeeOther)
}

// sealed answers an address with a sealed state. What cannot be opened is gone for good, and its page says so.
func (h *handler) sealed(w http.ResponseWriter, r *http.Request) {
	fields, ok := h.unseal(half(r), r.URL.Query().Get(tokenName))
	if !ok {
		h.refuse(w, r, http.StatusGone)
		return
	}
	m, _, err := widget.Read(h.offer(h.options.Voices[0].Language()), fields)
	if err != nil { // which was sealed by another version, or for other notices
		h.refuse(w, r, http.StatusGone)
		return
	}
	h.page(w, r, m)
}

// again answers "Start again": everything is forgotten, and every page before with it.
func (h *handler) again(w http.ResponseWriter, r *http.Request, m widget.Model) {
	h.give(w, r)
	h.seeOther(w, h.folder(m.Language()))
}

// leave answers "Exit this page": everything is forgotten, and the browser led elsewhere. What a page of another site
// loads from here does away with nothing.
func (h *handler) leave(w http.ResponseWriter, r *http.Request) {
	if !elsewhere(r) {
		h.take(w, r)
	}
	h.seeOther(w, widget.ExitTo(h.options.Exit))
}
