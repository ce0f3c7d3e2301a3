package view

import "strconv"

// Attr is an attribute with its value. The zero Attr is none and is left out.
type Attr struct{ is *attribute }

type attribute struct {
	key   key
	value string
}

// Name returns the attribute's name in HTML; "" for the zero Attr.
func (a Attr) Name() string { return keys[a.key()].name }

// Value returns the value; "" for an attribute that needs none, as checked.
func (a Attr) Value() string {
	if a.is == nil {
		return ""
	}
	return a.is.value
}

// IsZero reports whether the attribute is none.
func (a Attr) IsZero() bool { return a.is == nil }

func (a Attr) key() key {
	if a.is == nil {
		return noKey
	}
	return a.is.key
}

type key uint8

const (
	noKey key = iota
	keyClass
	keyID
	keyLang
	keyRole
	keyTabindex
	keyAutofocus
	keyDescribedby
	keyLabelledby
	keyLabel
	keyHref
	keyRel
	keyTarget
	keyFor
	keyMethod
	keyAction
	keyNovalidate
	keyAutocomplete
	keyType
	keyName
	keyValue
	keyChecked
	keyForm
	keyInputmode
	keyMaxlength
	keyRows
	keyOpen
	keyHidden
	keyDo
	keyFirst
	keyTitle
	keyNotice
	keyService
	keyLevel
	keyWelsh
	keyExit
	keyContact
	keySrc
	keyAlt
	keyExitAlways
	keyFind
	keyScope
)

// keys is the table of attributes: the name, and the elements that have it; empty: all.
var keys = [...]struct {
	name string
	on   []Tag
}{
	noKey:           {},
	keyClass:        {name: "class"},
	keyID:           {name: "id"},
	keyLang:         {name: "lang"},
	keyRole:         {name: "role"},
	keyTabindex:     {name: "tabindex"},
	keyAutofocus:    {name: "autofocus"},
	keyDescribedby:  {name: "aria-describedby"},
	keyLabelledby:   {name: "aria-labelledby"},
	keyLabel:        {name: "aria-label"},
	keyHref:         {"href", []Tag{A}},
	keyRel:          {"rel", []Tag{A}},
	keyTarget:       {"target", []Tag{A}},
	keyFor:          {"for", []Tag{Label}},
	keyMethod:       {"method", []Tag{Form}},
	keyAction:       {"action", []Tag{Form}},
	keyNovalidate:   {"novalidate", []Tag{Form}},
	keyAutocomplete: {"autocomplete", []Tag{Form, Input, Textarea}},
	keyType:         {"type", []Tag{Input, Button}},
	keyName:         {"name", []Tag{Input, Button, Textarea}},
	keyValue:        {"value", []Tag{Input, Button}},
	keyChecked:      {"checked", []Tag{Input}},
	keyForm:         {"form", []Tag{Button}},
	keyInputmode:    {"inputmode", []Tag{Input}},
	keyMaxlength:    {"maxlength", []Tag{Input, Textarea}},
	keyRows:         {"rows", []Tag{Textarea}},
	keyOpen:         {"open", []Tag{Details}},
	keyHidden:       {name: "hidden"},
	keyDo:           {"data-pr-do", []Tag{Button, A}},
	keyFirst:        {"data-pr-first", []Tag{Template}},
	keyTitle:        {"title", []Tag{Template}},
	keyNotice:       {"notice", []Tag{PlainRights}},
	keyService:      {"service", []Tag{PlainRights}},
	keyLevel:        {"level", []Tag{PlainRights}},
	keyWelsh:        {"welsh", []Tag{PlainRights}},
	keyExit:         {"exit", []Tag{PlainRights}},
	keyContact:      {"contact", []Tag{PlainRights}},
	keySrc:          {"src", []Tag{Img}},
	keyAlt:          {"alt", []Tag{Img}},
	keyExitAlways:   {"exit-always", []Tag{PlainRights}},
	keyFind:         {name: "data-pr-find"},
	keyScope:        {"scope", []Tag{Th}},
}

// fits reports whether an element may have the attribute.
func (a Attr) fits(t Tag) bool {
	if a.IsZero() {
		return false
	}
	on := keys[a.is.key].on
	for _, tag := range on {
		if tag == t {
			return true
		}
	}
	return len(on) == 0
}

// attr is not put in line, nor is Words: each of their many callers in the .wasm would be larger for it.
//
//go:noinline
func attr(k key, value string) Attr { return Attr{&attribute{k, clean(value)}} }

// Class is the class attribute.
func Class(names string) Attr { return attr(keyClass, names) }

// ID is the id attribute.
func ID(id string) Attr { return attr(keyID, id) }

// Lang is the language of the words within.
func Lang(code string) Attr { return attr(keyLang, code) }

// Role is the ARIA role.
func Role(role string) Attr { return attr(keyRole, role) }

// Focusable lets script move the focus to the element, which the keyboard passes over.
func Focusable() Attr { return attr(keyTabindex, strconv.Itoa(-1)) }

// Autofocus moves the focus to the element when its page is opened.
func Autofocus() Attr { return attr(keyAutofocus, "") }

// DescribedBy names the ids of what describes the element; none: the zero Attr.
func DescribedBy(ids string) Attr { return optional(keyDescribedby, ids) }

// LabelledBy names the ids of what labels the element; none: the zero Attr.
func LabelledBy(ids string) Attr { return optional(keyLabelledby, ids) }

// AriaLabel labels the element for assistive technology only; empty: the zero Attr.
func AriaLabel(words string) Attr { return optional(keyLabel, words) }

func optional(k key, value string) Attr {
	if value == "" {
		return Attr{}
	}
	return attr(k, value)
}

// For is the id of the field that a label is for.
func For(id string) Attr { return attr(keyFor, id) }

// Name is the name of a field or button.
func Name(name string) Attr { return attr(keyName, name) }

// Value is the value of a field or button.
func Value(value string) Attr { return attr(keyValue, value) }

// LinesValue is a value that keeps its line breaks, for a button or a hidden field.
func LinesValue(value string) Attr { return Attr{&attribute{keyValue, lines(value)}} }

// Radio makes an input one of several to choose from.
func Radio() Attr { return attr(keyType, "radio") }

// Checkbox makes an input one of several of which any number may be chosen.
func Checkbox() Attr { return attr(keyType, "checkbox") }

// TextInput makes an input a line to write in.
func TextInput() Attr { return attr(keyType, "text") }

// Digits shows people whose keyboard is on their screen one with digits.
func Digits() Attr { return attr(keyInputmode, "numeric") }

// MaxLength is the greatest number of UTF-16 units that an input takes.
func MaxLength(n int) Attr { return attr(keyMaxlength, strconv.Itoa(n)) }

// Rows is how many lines of a Textarea are seen.
func Rows(n int) Attr { return attr(keyRows, strconv.Itoa(n)) }

// Autocomplete says what an input is for, as the HTML standard names it, so that a browser may offer what
// the person has written elsewhere: name, email.
func Autocomplete(what string) Attr { return attr(keyAutocomplete, what) }

// Hidden makes an input one that nobody sees.
func Hidden() Attr { return attr(keyType, "hidden") }

// Submit makes a button send its form.
func Submit() Attr { return attr(keyType, "submit") }

// Press makes a button one that sends nothing and that only script can act on.
func Press() Attr { return attr(keyType, "button") }

// Do tells script what such a button does.
func Do(what string) Attr { return attr(keyDo, what) }

// First tells script what leads to the screen in a Template: each way a word.
func First(ways string) Attr { return attr(keyFirst, ways) }

// Titled is the title of the screen in a Template, for that of a page.
func Titled(title string) Attr { return attr(keyTitle, title) }

// Unshown keeps an element from everybody until script shows it.
func Unshown() Attr { return attr(keyHidden, "") }

// Nowhere keeps a form from ever being sent: a form of the kind that closes a dialog, in no dialog.
func Nowhere() Attr { return attr(keyMethod, "dialog") }

// Notice is the place of ours where a PlainRights finds its notice.
func Notice(path string) Attr {
	if !local(path) {
		return Attr{}
	}
	return attr(keyNotice, path)
}

// Service is the id of the activity that a PlainRights answers for.
func Service(id string) Attr { return optional(keyService, id) }

// Level is the level of the heading of each screen of a PlainRights.
func Level(level int) Attr { return attr(keyLevel, strconv.Itoa(level)) }

// Welsh has the conversation of a PlainRights offered in Welsh and in English.
func Welsh() Attr { return attr(keyWelsh, "") }

// Contact is how the council of a PlainRights is reached where its notice gives no way.
func Contact(at string) Attr {
	if at == "" {
		return Attr{}
	}
	return attr(keyContact, at)
}

// ExitAlways has "Exit this page" stand on every screen of a PlainRights.
func ExitAlways() Attr { return attr(keyExitAlways, "") }

// Exit is the address outside that "Exit this page" of a PlainRights leads to.
func Exit(address string) Attr {
	if !Outside(address) {
		return Attr{}
	}
	return attr(keyExit, address)
}

// Src is the path of ours of an image; the zero Attr for any other.
func Src(path string) Attr {
	if !local(path) {
		return Attr{}
	}
	return attr(keySrc, path)
}

// Alt is what an image says to whoever does not see it; empty: nothing that is not said beside it.
func Alt(words string) Attr { return attr(keyAlt, words) }

// Find is the words by which a script finds an element of a list, or those that it passes over.
func Find(words string) Attr { return attr(keyFind, words) }

// Checked marks a radio or checkbox as chosen; the zero Attr if it is not.
func Checked(yes bool) Attr {
	if !yes {
		return Attr{}
	}
	return attr(keyChecked, "")
}

// OfColumn makes the cell one that heads its column.
func OfColumn() Attr { return attr(keyScope, "col") }

// OfRow makes the cell one that heads its row.
func OfRow() Attr { return attr(keyScope, "row") }

// InForm is the id of the form that a button sends, where it stands outside of it.
func InForm(id string) Attr { return attr(keyForm, id) }

// NoAutocomplete asks the browser not to remember what is entered.
func NoAutocomplete() Attr { return attr(keyAutocomplete, "off") }

// Open shows what details holds; the zero Attr if it is closed.
func Open(yes bool) Attr {
	if !yes {
		return Attr{}
	}
	return attr(keyOpen, "")
}
