package render

import (
	"slices"

	"github.com/plainrights/plainrights/wasm/told"
	"github.com/plainrights/plainrights/wasm/view"
)

// recordPage is a record as a page. Thirty columns fit on no sheet, and most of them say the same of each use: what is
// the same of all comes first, then service by service what is the same of its uses, and then what is each one's own.
func (r *renderer) recordPage(all []recorded) view.Nodes {
	var out view.Nodes
	said := make([]bool, len(recordColumns))
	if same := shared(all, said); len(r.n.Activities) > 1 {
		if part := r.recordTable(view.Node{}, all[:min(1, len(all))], same); !part.IsZero() {
			out = append(out, view.Section.Of(
				view.Heading(r.o.level(1)).Of(view.ID("pr-all-title"), view.Words(r.line(lineAllServices))), part))
			mark(said, same)
		}
	}
	for i := range r.n.Activities {
		a := &r.n.Activities[i]
		var of []recorded
		for j := range all {
			if all[j].a == a {
				of = append(of, all[j])
			}
		}
		parts := []view.Part{view.Heading(r.o.level(1)).Of(told.Quoted(r.voice, r.n, a.Title))}
		own := append([]bool(nil), said...)
		if same := shared(of, said); len(of) > 1 {
			parts = append(parts, r.recordTable(view.Words(r.line(lineAllUses)), of[:1], same))
			mark(own, same)
		}
		rest := make([]bool, len(own))
		for k := range rest {
			rest[k] = !own[k]
		}
		for _, one := range alike(of) {
			parts = append(parts, r.recordTable(one.use, []recorded{one}, rest))
		}
		out = append(out, view.Section.Of(parts...))
	}
	return out
}

// alike are the rows of a service, those that have the same in all columns but the purpose being one.
func alike(rows []recorded) []recorded {
	purpose := slices.IndexFunc(recordColumns, func(c recordColumn) bool { return c.code == "purpose" })
	var out []recorded
	for _, one := range rows {
		one.cells = slices.Clone(one.cells)
		at := slices.IndexFunc(out, func(other recorded) bool {
			same := slices.Clone(other.cells)
			same[purpose] = one.cells[purpose]
			return slices.Equal(same, one.cells) && one.cells[purpose].words != "" && other.cells[purpose].words != ""
		})
		if at < 0 {
			out = append(out, one)
			continue
		}
		out[at].cells[purpose].words += "\n" + one.cells[purpose].words
		out[at].use = view.Span.Of(out[at].use, view.Words("; "), one.use)
	}
	return out
}

// shared are the columns, of those that are not said yet, of which all rows have the same.
func shared(rows []recorded, said []bool) []bool {
	out := make([]bool, len(recordColumns))
	for i := range out {
		out[i] = !said[i] && len(rows) > 0
		for j := range rows {
			out[i] = out[i] && rows[j].cells[i] == rows[0].cells[i]
		}
	}
	return out
}

// mark adds some columns to those that are said.
func mark(said, more []bool) {
	for i := range said {
		said[i] = said[i] || more[i]
	}
}

// recordTable is some columns of the first of some rows, each a row of its own; the zero Node where none arises. With
// no caption it is called by the heading of what is the same of all.
func (r *renderer) recordTable(caption view.Node, one []recorded, columns []bool) view.Node {
	var rows view.Nodes
	for i, wanted := range columns {
		if !wanted || len(one) == 0 {
			continue
		}
		title := view.Th.Of(view.OfRow(), view.Words(r.column(recordColumns[i].code)))
		switch c := one[0].cells[i]; {
		case c.words != "":
			var words view.Nodes
			for _, line := range split(c.words) {
				words = append(words, view.P.Of(view.Foreign(line)))
			}
			rows = append(rows, view.Tr.Of(title, view.Td.Of(words)))
		case c.gap != "":
			rows = append(rows, view.Tr.Of(title, view.Td.Of(view.Class("pr-gap"), view.Words(r.why(c.gap)))))
		}
	}
	if len(rows) == 0 {
		return view.Node{}
	}
	table := []view.Part{view.Class("pr-record")}
	if caption.IsZero() {
		table = append(table, view.LabelledBy("pr-all-title"))
	} else {
		table = append(table, view.Caption.Of(caption))
	}
	return view.Table.Of(append(table, view.Tbody.Of(rows))...)
}
