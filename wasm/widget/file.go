package widget

import (
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// File is something to save: its name, which says nothing of what was chosen, its type and its content.
type File struct{ Name, Type, Content string }

// textFile is the name of what is saved.
const textFile = "letter.txt"

// File returns what the screen can be saved as; the zero File if it cannot.
func (m Model) File() File {
	switch m.at {
	case PlaceLetter:
		l := letter.Write(m.language(), m.brief())
		return File{textFile, "text/plain; charset=utf-8", l.Text()}
	case PlaceSummary:
		if n, a := m.notice(), m.activity(); a != nil {
			return File{summaryFile, "text/plain; charset=utf-8", view.Text(view.Div.Of(m.summed(n, a)))}
		}
	}
	return File{}
}

// Calendar returns the entry for a calendar that the screen offers; the zero File if it offers none.
func (m Model) Calendar() File {
	if due := m.due(); m.at == PlaceDue && due.Reason == 0 && !due.Due.IsZero() {
		return File{calendarFile, "text/calendar; charset=utf-8", letter.Calendar(m.language(), m.asked(), due.Due, m.day(m.began()))}
	}
	return File{}
}
