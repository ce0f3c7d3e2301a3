package widget

import (
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/letter"
	"github.com/plainrights/plainrights/wasm/view"
)

// File is something to save: its name, which says nothing of what was chosen, its type and its content.
type File struct{ Name, Type, Content string }

// textFile is the name of what is saved.
const textFile = "letter.txt"

// File returns what the screen can be saved as; the zero File if it cannot.
func (m Model) File() File {
	if file := screens[m.at].file; file != nil {
		return file(&m)
	}
	return File{}
}

func (m *Model) letterFile() File {
	l := letter.Write(m.voice, m.brief())
	return File{textFile, "text/plain; charset=utf-8", l.Text()}
}

func (m *Model) summaryFile() File {
	a := m.activity()
	if a == nil {
		return File{}
	}
	return File{summaryFile, "text/plain; charset=utf-8", view.Text(view.Div.Of(m.summed(a)))}
}

// Calendar returns the entry for a calendar that the screen offers; the zero File if it offers none.
func (m Model) Calendar() File {
	due, right, began := privacy.Date{}, m.asked(), m.day(m.began())
	switch m.at {
	case PlaceDue:
		if of := m.due(); of.Reason == 0 {
			due = of.Due
		}
	case PlaceLetter:
		due, began = m.answerBy(), m.today()
		if m.letter == letter.ToCouncil {
			right = privacy.RightComplainController
		}
	}
	if due.IsZero() {
		return File{}
	}
	return File{calendarFile, "text/calendar; charset=utf-8", letter.Calendar(m.voice, right, due, began)}
}
