package examples

import (
	"fmt"
	"go/ast"
	"testing"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/compare"
	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/render"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights"
	"github.com/plainrights/plainrights/rights/ask"
	"github.com/plainrights/plainrights/rights/asker"
	"github.com/plainrights/plainrights/rights/explain"
	"github.com/plainrights/plainrights/rights/informing"
	"github.com/plainrights/plainrights/rights/lawfulness"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/rights/requester"
	"github.com/plainrights/plainrights/rights/wish"
	"github.com/plainrights/plainrights/wasm/serve"
	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/widget"
)

// ofNothing calls each exported function that takes a pointer, or a thing to read from, with nil in its place; with
// nil, whatever else it takes is there. What it returns is what its documentation says of nothing.
var ofNothing = map[string]func() []any{
	"notice.Decode": func() []any { return all(notice.Decode(nil)) },
	"notice.Encode": func() []any { return all(notice.Encode(nil)) },
	"notice.Extend": func() []any { return all(notice.Extend(nil, nil)) },
	"notice.Has":    func() []any { return all(notice.Has(nil, nil)) },

	"rights.Assess":       func() []any { return all(rights.Assess(nil, day, nil, nil)) },
	"rights.Grounds":      func() []any { return append(all(rights.Grounds(nil, nil)), rights.Grounds(parish, nil)) },
	"rights.OmbudsmenFor": func() []any { return all(rights.OmbudsmenFor(nil, nil)) },
	"rights.PointFor":     func() []any { return all(rights.PointFor(rights.PointOrder, nil)) },
	"rights.PointsOf":     func() []any { return all(rights.PointsOf(rights.TopicWanted, nil)) },
	"rights.Prepare":      func() []any { return all(rights.Prepare(nil, parish, nil)) },
	"rights.TurnsOn":      func() []any { return all(rights.TurnsOn(1, nil, nil)) },
	"rights.WaysTo": func() []any {
		return append(all(rights.WaysTo(nil, nil, nil)), rights.WaysTo(parish, nil, nil))
	},
	"rights/ask.List":           func() []any { return all(ask.List(nil)) },
	"rights/asker.Open":         func() []any { return all(asker.Open(nil, requester.Request{})) },
	"rights/asker.Tell":         func() []any { return all(asker.Tell(say.Voice{}, nil, requester.Request{})) },
	"notice/lint.Run":           func() []any { return all(lint.Run(nil, day)) },
	"notice/lint.Parity":        func() []any { return all(lint.Parity(nil, nil, day)) },
	"notice/lint.Residue":       func() []any { return all(lint.Residue(nil, "", day)) },
	"notice/render.Notice":      func() []any { return all(render.Notice(nil, render.Options{})) },
	"notice/render.Record":      func() []any { return all(render.Record(nil, render.Options{})) },
	"notice/render.Decisions":   func() []any { return all(render.Decisions(nil, render.Options{})) },
	"notice/render.ContentHash": func() []any { return all(render.ContentHash(nil)) },
	"notice/say.File":           func() []any { return all(say.File(say.Voice{}, nil)) },
	"rights/wish.To":            func() []any { return all(wish.To(say.Voice{}, nil)) },
	"rights/wish.Before": func() []any {
		return all(wish.Before(say.Voice{}, nil, nil, notice.WishSee,
			privacy.Date{}))
	},
	"rights/wish.Fitting":   func() []any { return all(wish.Fitting(nil, nil)) },
	"rights/wish.Questions": func() []any { return all(wish.Questions(say.Voice{}, nil, nil)) },

	"rights/explain.Answered":      func() []any { return all(explain.Answered(nil)) },
	"rights/explain.Address":       func() []any { return all(explain.Address(nil)) },
	"rights/explain.CiteShort":     func() []any { return all(explain.CiteShort(say.Voice{}, nil)) },
	"rights/explain.CiteLong":      func() []any { return all(explain.CiteLong(say.Voice{}, nil)) },
	"rights/explain.CiteWithin":    func() []any { return all(explain.CiteWithin(say.Voice{}, nil)) },
	"rights/explain.ProvisionLong": func() []any { return all(explain.ProvisionLong(say.Voice{}, nil)) },
	"rights/explain.Explain": func() []any {
		return all(explain.Explain(say.Voice{}, nil, privacy.RightAccess, day))
	},
	"rights/explain.Instead": func() []any { return all(explain.Instead(say.Voice{}, nil)) },
	"rights/explain.StateOf": func() []any { return all(explain.StateOf(nil, rights.Decision{})) },
	"rights/explain.Stops": func() []any {
		return all(explain.Stops(nil, say.Voice{}, nil, privacy.RightAccess))
	},

	"rights/informing.Check": func() []any {
		return all(informing.Check(nil, nil, nil, informing.FromPerson, day))
	},
	"rights/informing.Routes":    func() []any { return all(informing.Routes(nil, nil)) },
	"rights/lawfulness.UsesOf":   func() []any { return all(lawfulness.UsesOf(nil)) },
	"rights/letter.Asks":         func() []any { return all(letter.Asks(say.Voice{}, nil)) },
	"rights/letter.Barred":       func() []any { return all(letter.Barred(nil)) },
	"rights/letter.Council":      func() []any { return all(letter.Council(nil)) },
	"rights/letter.Ends":         func() []any { return all(letter.Ends(nil)) },
	"rights/letter.HasOmbudsman": func() []any { return all(letter.HasOmbudsman(nil, nil)) },
	"rights/letter.Limits":       func() []any { return all(letter.Limits(nil)) },
	"rights/letter.Phone":        func() []any { return all(letter.Phone(say.Voice{}, nil)) },
	"rights/letter.Write":        func() []any { return all(letter.Write(say.Voice{}, nil)) },

	"wasm/serve.Site":         func() []any { return all(serve.Site(nil, serve.SiteOptions{})) },
	"wasm/told.New":           func() []any { return all(told.New(say.Voice{}, nil, nil)) },
	"wasm/told.Quoted":        func() []any { return all(told.Quoted(say.Voice{}, nil, "words")) },
	"wasm/widget.Findable":    func() []any { return all(widget.Findable(nil)) },
	"notice/compare.Begins":   func() []any { return all(compare.Begins(nil)) },
	"notice/compare.InOrder":  func() []any { return all(compare.InOrder(nil)) },
	"notice/compare.Days":     func() []any { return all(compare.Days(nil, day, day)) },
	"notice/compare.Notices":  func() []any { return all(compare.Notices(nil, parish, day)) },
	"wasm/widget.Open":        func() []any { return all(widget.Open(nil, "", "")) },
	"wasm/widget.Read":        func() []any { return all(widget.Read(nil, nil)) },
	"wasm/widget.Start":       func() []any { return all(widget.View(widget.Start(nil))) },
	"wasm/widget.Unreachable": func() []any { return all(widget.Unreachable(nil)) },
}

// refuse are those that cannot do without.
var refuse = map[string]bool{
	"notice.Decode": true, "notice.Encode": true, "notice.Extend": true, "notice/render.ContentHash": true,
	"wasm/serve.Site":  true,
	"wasm/widget.Read": true, // of fields that are none of its
}

var (
	day    = rights.LawAsAt()
	parish = &notice.Notice{ID: "parish", Activities: []notice.Activity{{ID: "a"}}}
)

func all(values ...any) []any { return values }

// TestNothingIsNoPanic: no exported function panics for a nil in the place of a pointer: it answers as for nothing, or
// with an error that says what is missing.
func TestNothingIsNoPanic(t *testing.T) {
	left := map[string]bool{}
	for name := range ofNothing {
		left[name] = true
	}
	for name, folder := range public(t) {
		files, _ := parsed(t, folder)
		for _, file := range files {
			for _, decl := range file.Decls {
				f, ok := decl.(*ast.FuncDecl)
				if !ok || f.Recv != nil || !f.Name.IsExported() || !takesPointer(f) {
					continue
				}
				of := name + "." + f.Name.Name
				if ofNothing[of] == nil {
					t.Errorf("%s takes a pointer: call it in ofNothing, in examples/nil_test.go", of)
				}
				delete(left, of)
			}
		}
	}
	for name := range left {
		t.Errorf("%s takes no pointer, or is not there", name)
	}
	for name, call := range ofNothing {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if why := recover(); why != nil {
					t.Errorf("panics for nil: %v", why)
				}
			}()
			got := call()
			t.Logf("%.200s", fmt.Sprint(got...))
			err, refused := got[len(got)-1].(error)
			if refused != refuse[name] || refused && err.Error() == "" {
				t.Errorf("refuses nil: %v, %v", refused, err)
			}
		})
	}
}

func takesPointer(f *ast.FuncDecl) bool {
	for _, p := range f.Type.Params.List {
		of := p.Type
		if more, ok := of.(*ast.Ellipsis); ok {
			of = more.Elt
		}
		switch of := of.(type) {
		case *ast.StarExpr:
			return true
		case *ast.SelectorExpr:
			if from, ok := of.X.(*ast.Ident); ok {
				switch from.Name + "." + of.Sel.Name {
				case "io.Reader", "fs.FS":
					return true
				}
			}
		}
	}
	return false
}
