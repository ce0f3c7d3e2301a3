package widget

import (
	"testing"

	"github.com/plainrights/plainrights/notice"
)

// BenchmarkStep is what a press of Continue costs until its screen is made.
func BenchmarkStep(b *testing.B) {
	m, _ := Open(offer(b), "leeds", "council-tax")
	m = questioned(m, notice.WishCorrect)
	b.ReportAllocs()
	for b.Loop() {
		View(Update(m, Event{Kind: Answer, Reply: SaidNo}))
	}
}

// BenchmarkResult is what the longest screen costs.
func BenchmarkResult(b *testing.B) {
	m, _ := Open(offer(b), "leeds", "council-tax")
	b.ReportAllocs()
	for b.Loop() {
		View(m)
	}
}
