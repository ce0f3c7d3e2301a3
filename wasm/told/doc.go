// Package told says what a privacy notice says, as view nodes: statement by statement, what data are used for and who
// is responsible, where each was read, and what seems wrong there.
//
//	for _, voice := range []say.Voice{{}, say.Must(notice.Welsh)} {
//		w := told.New(voice, n, &n.Activities[0])
//		w.Statement("retention")
//		fmt.Print(view.Text(view.Div.Of(w.Drop())))
//	}
//
// It knows a voice and a notice, and no conversation: the widget's screens are made with it, and so may a page or a
// plain text of a notice be. It walks the types of package notice, so that a member which is added there is told here,
// and has code of its own for the few that read badly as labels and values.
//
// Its words stand in the tables of notice/say, and go by what documents call things. A member of a statement goes by
// its name there, "as_published"; where it is called something else in one form than in others, the name of the form
// comes first, "basis.as_published". A code of a closed set goes by the name of the set and itself,
// "trigger/end-of-permit". The names of forms and sets are those of names.go and stay, whatever their types are called
// in Go.
package told
