package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
)

// everyday is what people call things, by how their words begin, and how the words of councils or the kinds of
// purposes begin for the same. What stands for nothing is not looked for. The first line that fits counts.
const everyday = `council cyngor=
bin rubbish recycl litter sbwriel gwastraff ailgylch=waste refuse environment
vot election pleidl etholi=election electoral
librar llyfrgell museum amgueddfa diwylliant=librar culture leisure
school pupil teacher nurser ysgol addysg disgybl=school education
foster adopt carer safeguard disab maeth mabwys gofal=social-care safeguarding
abus cam-drin=social-care safeguarding abuse
nois nuisance pest pollut sŵn swn cemeter grave burial bedd=environment
house home landlord repair tenan rent tai tŷ cartref digartref=housing
business busnes=business commercial rates
rates ardreth treth=tax rates
fine penalt dirwy=enforce penalt
parking parcio barcio road highway street pothole ffyrdd ffordd traffig=parking transport highways planning
permission cynllun extension=planning
benefit budd-dal=benefit
doctor nhs clinic smok iechyd=health
birth marri wedding death priod geni marwol=births marriages
licen taxi trwydded=licens
gym swim sport hamdden=leisure sport
camera camerâu=cctv surveillance camera
police crime heddlu trosedd=crime
job career swydd=employ job
gwefan=website
e-bost=email
`

// small are the words that say nothing of a service.
const small = " a an about and for i in my of on our the to am ar ac ei eu fy i o un y yr "

// A search looks ever further, until it finds something.
const (
	asWritten  = iota // each word, or another for the same, in what a service is for
	byStem            // each without its ending
	everywhere        // each in what the notice says of laws, data and recipients besides
	anyWord           // at least one of them
	depths
)

// found are the services that a search finds, in the order of the list; all for no words.
func found(all []*notice.Activity, find string) []*notice.Activity {
	words := strings.Fields(strings.ToLower(find))
	for depth := asWritten; depth < depths; depth++ {
		var out []*notice.Activity
		for _, a := range all {
			if finds(about(a, depth == everywhere), words, depth) {
				out = append(out, a)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// about is what a search looks in: what the notice says that a service is for or, of all, about it besides.
func about(a *notice.Activity, all bool) string {
	text := string(a.Title) + " " + string(a.Summary)
	for i := range a.Purposes {
		text += " " + string(a.Purposes[i].Title) + " " + string(a.Purposes[i].Kind)
	}
	if all {
		for i := range a.Laws.Items {
			text += " " + string(a.Laws.Items[i].Title)
		}
		for i := range a.Data.Items {
			text += " " + string(a.Data.Items[i].Name)
		}
		for i := range a.Recipients.Items {
			text += " " + string(a.Recipients.Items[i].Name)
		}
	}
	return strings.ToLower(text)
}

// finds reports whether a text has every word, or at the last depth any.
func finds(text string, words []string, depth int) bool {
	for _, word := range words {
		word = strings.Trim(word, ".,;:?!'’‘“”\"()")
		same, known := meaning(word)
		if word == "" || known && same == "" || strings.Contains(small, " "+word+" ") {
			continue
		}
		if depth >= byStem {
			word = stem(word)
		}
		has := begins(text, word)
		for other := range strings.FieldsSeq(same) {
			has = has || begins(text, other)
		}
		if has == (depth == anyWord) {
			return has
		}
	}
	return depth < anyWord
}

// meaning is what councils call what a word means, and whether it is one of everyday.
func meaning(word string) (string, bool) {
	for line := range strings.Lines(everyday) {
		keys, same, _ := strings.Cut(strings.TrimSpace(line), "=")
		for key := range strings.FieldsSeq(keys) {
			if strings.HasPrefix(word, key) {
				return same, true
			}
		}
	}
	return "", false
}

// stem is a word without the ending that it may have and a notice not.
func stem(word string) string {
	for _, end := range [...]string{"’s", "'s", "ies", "ing", "es", "s", "y", "e", "au"} {
		if before, ok := strings.CutSuffix(word, end); ok && len(before) > 2 {
			return before
		}
	}
	return word
}

// begins reports whether some word of a text begins with what is looked for.
func begins(text, word string) bool {
	for at := 0; ; at++ {
		next := strings.Index(text[at:], word)
		if next < 0 {
			return false
		}
		if at += next; at == 0 || !(text[at-1] >= 'a' && text[at-1] <= 'z' || text[at-1] >= '0' && text[at-1] <= '9') {
			return true
		}
	}
}

// examples are the words to try of which each finds something, and not everything; "" for none.
func (m *Model) examples() string {
	all, out := alphabetical(m.notice()), []string(nil)
	for word := range strings.FieldsSeq(m.say(wordSearchWords)) {
		if n := len(found(all, word)); n > 0 && n < len(all) && len(out) < 3 {
			out = append(out, word)
		}
	}
	return strings.Join(out, ", ")
}
