package main

import (
	"fmt"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/privacy"
)

// draft says of a draft that it is one, and how many of its statements nobody has confirmed; "" of another notice.
func draft(name string, n *notice.Notice, day privacy.Date) string {
	if n.Version.Status != notice.StatusDraft {
		return ""
	}
	count := 0
	for _, f := range lint.Run(n, day) {
		if f.Code == "SRC001" {
			count++
		}
	}
	return fmt.Sprintf(
		"%s: is a draft; statements that are assumed or inferred, and confirmed by nobody: %d",
		name, count)
}

// warnOfDraft says on standard error that a notice is a draft.
func (env *environment) warnOfDraft(name string, n *notice.Notice, day privacy.Date) {
	if said := draft(name, n, day); said != "" {
		fmt.Fprintln(env.stderr, said)
	}
}
