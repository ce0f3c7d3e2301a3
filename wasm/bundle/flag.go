package main

import (
	"errors"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/site"
)

// inWelsh is a flag by which each page is there in Welsh too, or is not.
func inWelsh(o *site.Options) func(string) error {
	return func(said string) error {
		o.Languages = nil
		yes, err := strconv.ParseBool(said)
		if yes {
			o.Languages = []notice.Language{notice.English, notice.Welsh}
		}
		return err
	}
}

// inFooter is a flag by which the foot of each page in a language leads somewhere.
func inFooter(o *site.Options, lang notice.Language) func(string) error {
	return func(said string) error {
		title, address, ok := strings.Cut(said, "=")
		if !ok {
			return errors.New("give a title, an equals sign and an address")
		}
		if o.Footer == nil {
			o.Footer = map[notice.Language][]notice.Link{}
		}
		o.Footer[lang] = append(o.Footer[lang], notice.Link{Title: notice.Text(title), URL: notice.URL(address)})
		return nil
	}
}

// asFlag names an option of package site that an error is about as the command line does.
func asFlag(err error) error {
	e := new(privacy.Error)
	if !errors.As(err, &e) {
		return err
	}
	option, _ := strings.CutPrefix(e.At, "site: Options.")
	if strings.HasPrefix(option, "Footer") {
		option = "Footer"
	}
	if flag := map[string]string{"Out": "-out", "Conversation": "-conversation", "Base": "-base", "Exit": "-exit",
		"Home": "-home", "Logo": "-logo", "Footer": "-footer",
		"Frames": "-frame", "Notices": "NOTICE.json"}[option]; flag != "" {
		of := *e
		of.At = flag
		return &of
	}
	return err
}
