package rights

import (
	"fmt"
	"testing"

	"github.com/plainrights/plainrights/privacy"
)

func TestSmoke(t *testing.T) {
	f := NewFacts(LawAsAt(), Processing{PublicAuthority: privacy.Yes, OneOf: [][]privacy.Basis{{privacy.BasisLegalObligation}, {privacy.BasisPublicTask}}, SolelyAutomated: privacy.No, ThirdPartySource: privacy.No, AutomatedMeans: privacy.Yes, DirectMarketing: privacy.No, OnlineServiceToChild: privacy.No})
	d := Evaluate(f)
	for _, x := range d {
		fmt.Print(x.Right, " ", x.Verdict, " presumed ", x.Presumed, " ", x.Strength, " ask")
		for a := range x.Ask() {
			fmt.Print(" ", a)
		}
		fmt.Println()
		for r := range x.Because() {
			fmt.Println("    ", r.Rule, r.Held, r.Cite.Short())
		}
	}
	fmt.Println(testing.AllocsPerRun(100, func() { d = Evaluate(f) }))
}
func BenchmarkEvaluate(b *testing.B) {
	f := NewFacts(LawAsAt(), Processing{PublicAuthority: privacy.Yes, OneOf: [][]privacy.Basis{{privacy.BasisLegalObligation}, {privacy.BasisPublicTask}}})
	b.ReportAllocs()
	for b.Loop() {
		Evaluate(f)
	}
}
