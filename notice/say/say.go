// Package say holds the words of this project in every language that it has, and lets an importer put its own in place
// of some.
//
//	welsh, err := say.In(notice.Welsh)
//	if err != nil {
//		log.Fatal(err)
//	}
//	for _, voice := range []say.Voice{{}, welsh} { // the zero Voice speaks English
//		fmt.Println(voice.Name() + ": " + explain.Title(voice, privacy.RightAccess))
//	}
//
// Whatever speaks (rights/explain, rights/letter, the widget, the server) takes a Voice. People edit the words in the
// tables of tables/, one a language, and go generate writes from them the Go that each package compiles; CONTRIBUTING
// says how to add a sentence or a language. What residents fetch has the words of English compiled in; those of each
// other language are a file that File writes and a Silent voice learns. No translator has reviewed the Welsh.
package say

import "github.com/plainrights/plainrights/notice"

// Voice is who speaks: a language, and what an importer has put in place of its words. The zero Voice speaks English.
// Voices may be compared, and used by several goroutines at once.
type Voice struct {
	of *voice // nil: the first
}

// voice is what a Voice speaks. A Voice is a pointer to one, since it is handed on at every word.
type voice struct {
	language int        // its place in languages
	own      []ownTexts // what an importer says in place of our words, by catalogue
	apart    *lesson    // what a voice that was silent has learnt; nil: its words are compiled in
	about    string     // whose information it speaks of; empty: the reader's
}

// in is our voice in the language at a place.
func in(language int) Voice {
	if language == 0 {
		return Voice{}
	}
	return Voice{&voices[language]}
}

func (v Voice) is() *voice {
	if v.of == nil {
		return &voices[0]
	}
	return v.of
}

func (v Voice) spoken() *Language { return &languages[v.is().language] }

// In returns the voice of a language. The error is a *privacy.Error of the code unknown-language where there are no
// words in it.
func In(lang notice.Language) (Voice, error) {
	for i := range languages[:held] {
		if languages[i].Code == lang {
			return in(i), nil
		}
	}
	return Voice{}, unknown(lang)
}

// Must is In for a language that the caller knows to be there, as in a test or the start of a program; it panics where
// it is not.
func Must(lang notice.Language) Voice {
	v, err := In(lang)
	if err != nil {
		panic(err)
	}
	return v
}

// Language returns the language that the voice speaks.
func (v Voice) Language() notice.Language { return v.spoken().Code }

// Ours returns the voice of the same language that says nothing in an importer's words.
func (v Voice) Ours() Voice {
	if is := v.is(); is.apart != nil {
		return Voice{is.apart.voice}
	}
	return in(v.is().language)
}

// About returns the voice as it speaks of somebody else's information than the reader's. Who is how a sentence of the
// language names them, as "your child"; empty: the voice that speaks of the reader's. A text that has no words of
// somebody else, whose key ends in "/theirs", stays as it is: what it calls "you" is the one who reads and asks.
func (v Voice) About(who string) Voice {
	is := *v.is()
	if is.about == who {
		return v
	}
	if is.about = who; who == "" && is.own == nil {
		return v.Ours()
	}
	return Voice{&is}
}

// Name returns the language's own name for itself, as "Cymraeg".
func (v Voice) Name() string { return v.spoken().Name }

// Reviewed reports whether a translator has reviewed every word of the language. English, which is written first, is.
func (v Voice) Reviewed() bool { return v.spoken().Reviewed }

// Language is a language that this project has words in.
type Language struct {
	Code     notice.Language // as a page names it, "en"
	Name     string          // its own name for itself
	Reviewed bool            // whether a translator has reviewed all of it
	Months   string          // the names of its months from January on, each with a line feed after it
}

// Voices returns a voice in each language that there are words in, English first: what a conversation that anybody may
// have in their own language is offered in.
func Voices() []Voice {
	out := make([]Voice, held)
	for i := range out {
		out[i] = in(i)
	}
	return out
}

// Languages returns the languages that there are words in, English first, and in what residents fetch those that it can
// learn: see Silent.
func Languages() []Language { return append([]Language(nil), languages[:]...) }
