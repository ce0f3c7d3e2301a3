package element

import "strings"

// Attribute is an attribute of the element.
type Attribute struct {
	Name string // as in HTML
	Doc  string // what it is, and what holds without it
}

// Attributes returns the attributes of the element.
func Attributes() []Attribute {
	return []Attribute{
		{"notice", "Where the notice is: the address of its JSON document. Needed."},
		{
			"service",
			"The id of the activity that the conversation is about, or ? for people who do not know which it is. " +
				"Without it, people choose.",
		},
		{
			"lang",
			"The language in which the conversation begins: en or cy, whose words are a file beside the program. " +
				"Without it, and for any other, English. No translator has reviewed the Welsh yet, and each Welsh " +
				"screen says so.",
		},
		{"welsh", "Each screen leads to the same one in the other language, English or Welsh. Without it, none does."},
		{"level", "The level of the heading of each screen, 1 to 6. Without it, 2."},
		{
			"today",
			"The day of the request, as 2026-11-22, from which it is counted by when the council must answer. " +
				"Without it, the day on the device; empty, no day is said.",
		},
		{
			"exit",
			"Where “Exit this page” leads, which stands on each screen about a sensitive service and on each list " +
				"that has one: an address that begins with https. Without it, and for any other, a weather forecast.",
		},
		{"exit-always", "“Exit this page” stands on every screen."},
		{
			"contact",
			"How the council is reached where its notice gives no way to ask: an e-mail address, or an address that " +
				"begins with https. Letters go there then.",
		},
		{
			"load",
			"idle: fetch the program and the notice when the browser is idle. Without it, when a button in the " +
				"element is first touched.",
		},
	}
}

// Event is an event that the element sends. All bubble, none can be cancelled, and none tells what
// somebody answered.
type Event struct {
	Name   string // of the DOM event
	Detail string // the TypeScript type of its detail
	Doc    string // when it is sent, and what its detail tells
}

// Events returns the events of the element.
func Events() []Event {
	return []Event{
		{
			"plainrights-ready",
			"Record<string, never>",
			"The buttons of the published answer can be pressed. Nothing is fetched yet.",
		},
		{
			"plainrights-screen",
			"{ title: string }",
			"A screen is shown. The title is for the title of a page, which the element leaves alone; it may be the " +
				"question that is asked.",
		},
		{
			"plainrights-stopped",
			"Record<string, never>",
			"The conversation has ended, and the published answer is back.",
		},
		{
			"plainrights-failed",
			"{ code: FailureCode; error?: Error }",
			"The conversation could not start or go on, and the published answer is back. Codes: unsupported (the " +
				"browser has no WebAssembly), load (the program, the notice or the words of lang could not be " +
				"fetched or compiled, as where the policy refuses WebAssembly), begin (the notice cannot be read or " +
				"has no such service), stopped (something failed later).",
		},
	}
}

// Method is a method of the element that a page may call.
type Method struct {
	Static    bool   // whether it is of the class PlainRights, and not of an element
	Name      string // as in JavaScript
	Arguments string // with their TypeScript types
	Result    string // the TypeScript type of its result
	Doc       string // what it does
}

// Methods returns the methods of the element.
func Methods() []Method {
	return []Method{
		{
			true,
			"use",
			"src: string | URL, integrity: string",
			"void",
			"Has the elements run another program, at an address from the page's, whose bytes have an integrity " +
				"value. To be called by a module of the page before any conversation; throws a TypeError where the " +
				"value is none.",
		},
		{
			false,
			"start",
			"press?: string",
			"Promise<void>",
			"Begins the conversation, with one of its buttons pressed or none, in the place of what is inside.",
		},
		{false, "stop", "", "void",
			"Ends the conversation, forgets what was said in it and puts back what was inside."},
	}
}

// Directive is what the Content Security Policy of a page must allow at least.
type Directive struct {
	Name   string // as in the policy
	Values string // what it must allow, parted by spaces
	Doc    string // what it is needed for
}

// Policy returns the directives that the element needs, where its files are on the page's own host.
func Policy() []Directive {
	return []Directive{
		{
			"script-src",
			"'self' 'wasm-unsafe-eval'",
			"The script, and the compiling of the program. 'wasm-unsafe-eval' lets no script be made out of words.",
		},
		{"style-src", "'self'", "The style sheet. There is no inline style."},
		{
			"connect-src",
			"'self'",
			"The fetching of the program, the words of languages and the notice. Name the host of one that is " +
				"elsewhere.",
		},
	}
}

// Property is a custom property of CSS that the styles read from the element or anything around it.
type Property struct {
	Name    string // without --pr-
	Default string // the value without it
	Doc     string // what it sets
}

// Properties returns the custom properties, with the defaults that the style sheet has.
func Properties() []Property {
	docs := [...][2]string{
		{"text", "Words"}, {"quiet", "Hints and captions"}, {"line", "Lines between parts"}, {"back", "The background"},
		{"soft", "The background of boxes"}, {"link", "Links"}, {"link-hover", "Links under the pointer"},
		{"button", "Buttons"}, {"button-text", "The words of buttons"}, {"button-edge", "The lower edge of buttons"},
		{"focus", "The background of what has the focus"}, {"error", "What is missing"},
		{
			"yes",
			"The words of Applies",
		}, {"yes-back", "Its background"}, {"depends", "The words of Depends"}, {"depends-back", "Its background"},
		{
			"no",
			"The words of Does not apply",
		}, {"no-back", "Its background"}, {"other", "The words of Different rules"}, {"other-back", "Its background"},
		{"font", "The fonts"}, {"size", "The size of words"}, {"width", "The greatest width"},
		{"exit-top", "How far below the top of the window “Exit this page” stays: more than a header that stays " +
			"there is high"},
		{"exit-layer", "The layer of “Exit this page”, as z-index. Where it would be covered or cut off all the " +
			"same, it is lifted above all else"},
	}
	var out []Property
	for _, d := range docs {
		out = append(out, Property{d[0], fallback(d[0]), d[1]})
	}
	return out
}

// fallback is the value that the style sheet gives a property first; "" if it has no such property.
func fallback(name string) string {
	_, rest, _ := strings.Cut(string(Style), "var(--pr-"+name+", ")
	value, _, _ := strings.Cut(rest, ");")
	return value
}

// Types returns the TypeScript declarations of the modules.
func Types() []byte {
	var out strings.Builder
	out.WriteString("// Generated from api.go by go generate ./wasm/element. Do not edit.\n\n" +
		"export type FailureCode = 'unsupported' | 'load' | 'begin' | 'stopped';\n\n" +
		"/** The conversation about one notice. What is inside the element is the published answer. */\n" +
		"export declare class PlainRights extends HTMLElement {\n")
	for _, m := range Methods() {
		out.WriteString("  /** " + m.Doc + " */\n  ")
		if m.Static {
			out.WriteString("static ")
		}
		out.WriteString(m.Name + "(" + m.Arguments + "): " + m.Result + ";\n")
	}
	out.WriteString("}\n\n/** The attributes of <plain-rights>. */\nexport interface PlainRightsAttributes {\n")
	for _, a := range Attributes() {
		kind := "string"
		switch a.Name {
		case "level":
			kind = "1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6'"
		case "load":
			kind = "'idle'"
		}
		optional := "?"
		if a.Name == "notice" {
			optional = ""
		}
		name := a.Name
		if strings.Contains(name, "-") {
			name = "'" + name + "'"
		}
		out.WriteString("  /** " + a.Doc + " */\n  " + name + optional + ": " + kind + ";\n")
	}
	out.WriteString(
		"}\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n    'plain-rights': PlainRights;\n  }\n  " +
			"interface GlobalEventHandlersEventMap {\n",
	)
	for _, e := range Events() {
		out.WriteString("    /** " + e.Doc + " */\n    '" + e.Name + "': CustomEvent<" + e.Detail + ">;\n")
	}
	out.WriteString("  }\n}\n")
	return []byte(out.String())
}

// Tables returns the attributes, events, properties, methods and policy as tables in Markdown.
func Tables() []byte {
	var out strings.Builder
	out.WriteString("| attribute | what it is |\n|---|---|\n")
	for _, a := range Attributes() {
		out.WriteString("| `" + a.Name + "` | " + a.Doc + " |\n")
	}
	out.WriteString("\n| event | detail | when |\n|---|---|---|\n")
	for _, e := range Events() {
		out.WriteString("| `" + e.Name + "` | `" + e.Detail + "` | " + e.Doc + " |\n")
	}
	out.WriteString("\n| custom property | without it | what it sets |\n|---|---|---|\n")
	for _, p := range Properties() {
		out.WriteString("| `--pr-" + p.Name + "` | `" + p.Default + "` | " + p.Doc + " |\n")
	}
	out.WriteString("\n## Methods\n\n| method | what it does |\n|---|---|\n")
	for _, m := range Methods() {
		of := ""
		if m.Static {
			of = "PlainRights."
		}
		out.WriteString("| `" + of + m.Name + "(" + strings.ReplaceAll(m.Arguments, "|", `\|`) + "): " + m.Result +
			"` | " + m.Doc + " |\n")
	}
	out.WriteString("\n## The policy, directive by directive\n\n| directive | must allow | for |\n|---|---|---|\n")
	for _, d := range Policy() {
		out.WriteString("| `" + d.Name + "` | `" + d.Values + "` | " + d.Doc + " |\n")
	}
	return []byte(out.String())
}
