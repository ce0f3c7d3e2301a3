package view

// Tag is an element. Zero is not one: it stands for words.
type Tag uint8

// The elements.
const (
	_ Tag = iota
	Div
	Main
	Header
	Footer
	Nav
	Section
	Form // method="post" unless Nowhere, and never checked by the browser
	Fieldset
	Legend
	Details
	Summary
	P
	H1
	H2
	H3
	H4
	H5
	H6
	Ul
	Ol
	Li
	Dl
	Row // a div around the dt and dd of one row of a dl
	Dt
	Dd
	Span
	Strong
	Bdi
	A
	Label
	Button
	Input
	Textarea // holds words, which people change
	Img
	Table
	Caption // of a table, before its rows
	Thead
	Tbody
	Tr
	Th
	Td
	Template    // what a page holds for script, and shows to nobody
	PlainRights // the custom element, around the answer that it can go on from
)

// kind is where an element may stand; a set of kinds is what it may hold.
type kind uint16

const (
	phrase  kind = 1 << iota // within a line
	block                    // on its own
	heading                  // a heading: on its own, or in a legend or summary
	item                     // an item of a list
	row                      // a row of a dl
	pair                     // a dt or dd
	body                     // the rows of a table
	line                     // one of them
	cell                     // a cell of one
	flow    = phrase | block | heading
)

// element is one row of the table of elements.
type element struct {
	name  string
	is    kind
	holds kind
	void  bool
}

var elements = [...]element{
	Div:         {"div", block, flow, false},
	Main:        {"main", block, flow, false},
	Header:      {"header", block, flow, false},
	Footer:      {"footer", block, flow, false},
	Nav:         {"nav", block, flow, false},
	Section:     {"section", block, flow, false},
	Form:        {"form", block, flow, false},
	Fieldset:    {"fieldset", block, flow, false},
	Legend:      {"legend", block, phrase | heading, false},
	Details:     {"details", block, flow, false},
	Summary:     {"summary", block, phrase | heading, false},
	P:           {"p", block, phrase, false},
	H1:          {"h1", heading, phrase, false},
	H2:          {"h2", heading, phrase, false},
	H3:          {"h3", heading, phrase, false},
	H4:          {"h4", heading, phrase, false},
	H5:          {"h5", heading, phrase, false},
	H6:          {"h6", heading, phrase, false},
	Ul:          {"ul", block, item, false},
	Ol:          {"ol", block, item, false},
	Li:          {"li", item, flow, false},
	Dl:          {"dl", block, row, false},
	Row:         {"div", row, pair, false},
	Dt:          {"dt", pair, phrase, false},
	Dd:          {"dd", pair, flow, false},
	Span:        {"span", phrase, phrase, false},
	Strong:      {"strong", phrase, phrase, false},
	Bdi:         {"bdi", phrase, phrase, false},
	A:           {"a", phrase, phrase, false},
	Label:       {"label", phrase, phrase, false},
	Button:      {"button", phrase, phrase, false},
	Input:       {"input", phrase, 0, true},
	Textarea:    {"textarea", phrase, phrase, false},
	Img:         {"img", phrase, 0, true},
	Table:       {"table", block, body, false},
	Caption:     {"caption", body, phrase, false},
	Thead:       {"thead", body, line, false},
	Tbody:       {"tbody", body, line, false},
	Tr:          {"tr", line, cell, false},
	Th:          {"th", cell, phrase, false},
	Td:          {"td", cell, flow, false},
	Template:    {"template", block, flow, false},
	PlainRights: {"plain-rights", block, flow, false},
}

// Heading returns the heading element of a level: H1 for 1 or less, H6 for 6 or more.
func Heading(level int) Tag {
	return H1 + Tag(min(max(level, 1), 6)-1)
}

// Name returns the element's name in HTML; "" if t is not one.
func (t Tag) Name() string { return t.element().name }

// void reports whether the element has no end tag and holds nothing.
func (t Tag) void() bool { return t.element().void }

func (t Tag) element() element {
	if int(t) < len(elements) {
		return elements[t]
	}
	return element{}
}

// control reports whether t is something to press or follow: such elements never nest.
func (t Tag) control() bool { return t == A || t == Button || t == Label }
