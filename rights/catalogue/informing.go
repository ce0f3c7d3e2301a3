package catalogue

import "github.com/plainrights/plainrights/rights/informing"

// item is one thing that people must be told.
type item struct {
	ID        string `json:"id"`
	Code      string `json:"code"`
	Need      string `json:"need"`
	Person    string `json:"from_person,omitempty"`
	Elsewhere string `json:"from_elsewhere,omitempty"`
	Part3     string `json:"part3,omitempty"`
	Guidance  bool   `json:"guidance,omitempty"`
	From      string `json:"from,omitempty"`
}

func itemOf(i informing.Item) item {
	return item{
		i.ID,
		i.Code,
		i.Need.String(),
		i.Person.Short(),
		i.Elsewhere.Short(),
		i.Part3.Short(),
		i.Guidance,
		lawOf(i.Person, i.Force).From,
	}
}

// told is what people must be told, as a table.
func (p *page) told() {
	p.line("")
	p.line("## What people must be told")
	p.table("Item", "What", "Wanted", "From the person", "From elsewhere", "Part 3", "Law")
	for _, i := range informing.Items() {
		need := i.Need.String()
		if i.Guidance {
			need += " (by guidance)"
		}
		p.row(i.ID, i.Code, need, i.Person.Short(), i.Elsewhere.Short(), i.Part3.Short(), force(i.Force))
	}
}
