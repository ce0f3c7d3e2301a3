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

// asFlag names an option of package site that an error is about as the command line does.
func asFlag(err error) error {
	e := new(privacy.Error)
	if !errors.As(err, &e) {
		return err
	}
	option, _ := strings.CutPrefix(e.At, "site: Options.")
	if flag := map[string]string{"Out": "-out", "Conversation": "-conversation", "Base": "-base", "Exit": "-exit",
		"Frames": "-frame", "Notices": "NOTICE.json"}[option]; flag != "" {
		of := *e
		of.At = flag
		return &of
	}
	return err
}
