package explain

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/noticetest"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
)

// BenchmarkExplain explains every right over one ground of each activity of the notices, as said of a council and of an
// officer.
func BenchmarkExplain(b *testing.B) {
	var grounds []rights.AssessedGround
	for _, n := range noticetest.Every(b) {
		for _, a := range rights.Assess(n, asking, nil).Activities {
			grounds = append(grounds, a.Grounds[0])
		}
	}
	for _, kind := range []notice.ControllerKind{notice.ControllerCouncil, notice.ControllerOther} {
		for i := range grounds {
			grounds[i].Spoken = kind
		}
		for _, lang := range notice.Languages() {
			voice := say.Must(lang)
			b.Run(string(kind)+"/"+string(lang), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					for i := range grounds {
						for _, right := range privacy.Rights() {
							Explain(voice, &grounds[i], right, asking)
						}
					}
				}
			})
		}
	}
}
