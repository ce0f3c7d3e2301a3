package table

// Speaker is a package that speaks: the name of its catalogue, where it stands, and the parts of its words.
type Speaker struct {
	Name     string    // the first part of its keys
	Dir      string    // its folder within the module
	Package  string    // its name in Go; empty: the last part of Dir
	Sections []Section // in the order of their constants
}

// Section is the rows of a catalogue whose keys have the same second part. Either each row is a constant, or the rows
// go by codes, one or several forms for each.
type Section struct {
	Name string // the second part of the keys
	// Const begins the names of the constants: of "letter/phrase/dear" with Const phrase, phraseDear. Empty: the rows
	// go by codes, in a say.Family whose name is that of the section with "Family" after it.
	Const string
	// Forms are the last parts of the keys of a code, in order: of "explain/right/access/title" title is the form. Nil:
	// the code is the last part, and has one text.
	Forms []string
}

// Speakers are the packages that speak, in the order in which they are generated. The rows of a section may have any
// order; that of the English table is theirs in Go.
func Speakers() []Speaker { return append([]Speaker(nil), speakers...) }

var speakers = []Speaker{
	{Name: "explain", Dir: "rights/explain", Sections: []Section{
		{Name: "right", Forms: []string{"title", "applies", "limits", "not", "depends", "unlikely", "unsaid"}},
		{Name: "state"},
		{Name: "phrase", Const: "phrase"},
		{Name: "rule", Forms: []string{"yes", "no", "unknown"}},
		{Name: "fact", Forms: []string{"question", "hint", "why", "step", "yes", "no"}},
		{Name: "reply", Const: "reply"},
		{Name: "exemption"},
		{Name: "duty"},
		{Name: "dispute", Forms: []string{"people", "here", "there"}},
		{Name: "stop"},
		{Name: "basis"},
		{Name: "records"},
		{Name: "noun", Forms: []string{"the", "linked"}},
		{Name: "regulator", Forms: []string{"name", "within", "page"}},
		{Name: "regulator-phone"},
		{Name: "provision", Forms: []string{"short", "long"}},
		{Name: "instrument", Forms: []string{"short", "long"}},
		{Name: "month"},
		{Name: "joint", Const: "joint"},
	}},
	{Name: "wish", Dir: "rights/wish", Sections: []Section{
		{Name: "title", Forms: []string{"title", "hint"}},
		{Name: "heading", Forms: []string{"applies", "limits", "part", "not", "depends", "unlikely", "unsaid",
			"different", "someone", "unread", "another", "differs", "all", "died", "before", "exempt", "answered",
			"nothing"}},
		{Name: "why"},
		{Name: "reason"},
		{Name: "show"},
		{Name: "person", Forms: []string{"about", "of", "info", "address", "gave", "life", "they"}},
		{Name: "phrase", Const: "phrase"},
		{Name: "before"},
	}},
	{Name: "asker", Dir: "rights/asker", Sections: []Section{
		{Name: "question", Forms: []string{"text", "hint", "yes", "no"}},
		{Name: "phrase", Const: "phrase"},
		{Name: "acts"}, {Name: "ages"}, {Name: "depends"}, {Name: "barred"}, {Name: "instead"}, {Name: "unless"},
		{Name: "enclose"}, {Name: "show"}, {Name: "route"}, {Name: "why"},
	}},
	{Name: "letter", Dir: "rights/letter", Sections: []Section{
		{Name: "phrase", Const: "phrase"},
		{Name: "about"},
		{Name: "unnamed"},
		{Name: "ages"},
		{Name: "subject"},
		{Name: "wish"},
		{Name: "said"},
		{Name: "ask", Forms: []string{"question", "hint", "yes", "no"}},
		{Name: "ombudsman", Forms: []string{"name", "link"}},
	}},
	{Name: "ask", Dir: "rights/ask", Sections: []Section{
		{Name: "line", Const: "line"},
		{Name: "part3"},
		{Name: "sensitive"},
		{Name: "basis", Forms: []string{"alone", "after"}},
	}},
	{Name: "serve", Dir: "wasm/serve", Sections: []Section{
		{Name: "problem", Forms: []string{"title", "words"}},
	}},
	{Name: "site", Dir: "wasm/site", Sections: []Section{{Name: "line", Const: "line"}}},
	{Name: "widget", Dir: "wasm/widget", Sections: []Section{{Name: "sentence", Const: "word"}}},
	{Name: "told", Dir: "wasm/told", Sections: []Section{
		{Name: "phrase", Const: "phrase"}, {Name: "basis"}, {Name: "statement"}, {Name: "field"}, {Name: "code"},
		{Name: "unit"}, {Name: "until"}, {Name: "language"}, {Name: "term"},
	}},
	{Name: "lint", Dir: "notice/lint", Sections: []Section{{Name: "check", Forms: []string{"wrong", "mend"}},
		{Name: "ask"}, {Name: "label", Const: "label"}}},
	{Name: "template", Dir: "notice/template", Sections: []Section{
		{Name: "service", Forms: []string{"title", "summary", "search"}},
		{Name: "purpose"}, {Name: "data"}, {Name: "party"}, {Name: "records"}, {Name: "public"},
		{Name: "choice", Forms: []string{"title", "words"}},
		{Name: "place"}, {Name: "officer"},
		{Name: "line", Const: "line"},
	}},
	{Name: "plainrights", Dir: "notice/plainrights", Package: "main", Sections: []Section{
		{Name: "line", Const: "line"}, {Name: "mender"}, {Name: "level"},
	}},
	{Name: "render", Dir: "notice/render", Sections: []Section{{Name: "line", Const: "line"}, {Name: "gap"},
		{Name: "column"}}},
	{Name: "compare", Dir: "notice/compare", Sections: []Section{{Name: "line", Const: "line"}, {Name: "level"},
		{Name: "match"}, {Name: "action"}, {Name: "code"}, {Name: "area"}}},
}
