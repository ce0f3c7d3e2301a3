package told_test

import (
	"fmt"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// One statement of a parish council about its newsletter, in both languages.
func Example() {
	newsletter := notice.Activity{ID: "newsletter", Title: "The parish newsletter"}
	newsletter.Retention = notice.Retention{
		Statement: notice.Statement{Said: notice.Stated},
		Rules: []notice.RetentionRule{{
			Kind:       notice.RetentionUntilEvent,
			Trigger:    notice.TriggerConsentWithdrawn,
			Afterwards: notice.DisposalDestroyed,
		}},
	}
	n := &notice.Notice{ID: "nether-sallow", Activities: []notice.Activity{newsletter}}
	for _, voice := range []say.Voice{{}, say.Must(notice.Welsh)} {
		w := told.New(voice, n, &n.Activities[0])
		w.Statement("retention")
		fmt.Print(view.Text(view.Div.Of(w.Drop())))
	}
	// Output:
	// How long: until consent is taken back
	// At the end: they are destroyed
	// Am ba hyd: tan dynnu cydsyniad yn ôl
	// Ar y diwedd: fe’u dinistrir
}
