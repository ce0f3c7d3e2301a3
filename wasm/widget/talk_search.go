package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
)

// everyday is what people call things, by how their words begin, and how the words of councils or the kinds of
// purposes begin for the same. What stands for nothing is not looked for.
const everyday = `
council=
cyngor=
abus=social-care
addysg=education
adopt=social-care
ailgylch=waste environment
ardreth=rates
barcio=parking transport
bedd=burial environment
bin=waste environment
budd-dal=benefit
busnes=commercial rates
business=commercial rates
career=employ
carer=social-care
cartref=housing
crime=crime
cynllun=planning
digartref=housing
dirwy=enforce
disab=social-care
disgybl=education
e-bost=email
election=elect
etholi=elections
ffordd=transport highway
fine=enforce
foster=social-care
gofal=social-care
grave=burial environment
gwastraff=waste environment
gwefan=website
gym=leisure sport
hamdden=leisure sport
heddlu=crime
home=housing
house=housing
iechyd=health
job=employ
librar=culture leisure
litter=waste environment
llyfrgell=librar culture leisure
mabwys=social-care
maeth=social-care
museum=culture leisure
nois=environment
nurser=education
parcio=parking transport
parking=transport
penalt=enforce
pleidl=elections
police=crime
priod=marriage
pupil=education
rates=tax
recycl=waste environment
rent=housing
repair=housing
road=transport highway
rubbish=waste environment
sbwriel=waste environment
school=education
swim=leisure sport
swydd=employ
sŵn=environment
tai=housing
taxi=licens
teacher=education
tenan=housing
treth=tax
trosedd=crime
trwydded=licens
tŷ=housing
vot=elections
wedding=marriage
ysgol=school education
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
func (m *Model) found(find string) []*notice.Activity {
	words := strings.Fields(strings.ToLower(find))
	for depth := 0; depth < depths; depth++ {
		var out []*notice.Activity
		for _, a := range alphabetical(m.notice()) {
			if m.finds(about(a, depth == everywhere), words, depth) {
				out = append(out, a)
			}
		}
		if out != nil {
			return out
		}
	}
	return nil
}

// about is what a search looks in: what the notice says that a service is for or, of all, about it besides.
func about(a *notice.Activity, all bool) string {
	text := string(a.Title + " " + a.Summary)
	add := func(words string) { text += " " + words }
	for i := range a.Purposes {
		add(string(a.Purposes[i].Title))
		if a.Purposes[i].Kind != notice.PurposeNotStated { // which is no word for what it is
			add(string(a.Purposes[i].Kind))
		}
	}
	if all {
		for i := range a.Laws.Items {
			add(string(a.Laws.Items[i].Title))
		}
		for i := range a.Data.Items {
			add(string(a.Data.Items[i].Name))
		}
		for i := range a.Recipients.Items {
			add(string(a.Recipients.Items[i].Name))
		}
	}
	return strings.ToLower(text)
}

// finds reports whether a text has every word, or at the last depth any.
func (m *Model) finds(text string, words []string, depth int) bool {
	for _, word := range words {
		word = strings.TrimRight(word, ".,;:?!")
		same, known := m.meaning(word)
		if known && same == "" || strings.Contains(small, " "+word+" ") {
			continue
		}
		if depth >= byStem {
			word = stem(word)
		}
		has := begins(text, word)
		for _, other := range strings.Fields(same) {
			has = has || begins(text, other)
		}
		if has == (depth == anyWord) {
			return has
		}
	}
	return depth < anyWord
}

// meaning is what councils call what a word means, and whether it is one of everyday.
func (m *Model) meaning(word string) (string, bool) {
	for n := len(word); n > 2; n-- {
		if same, ok := m.find(everyday, word[:n]); ok {
			return same, true
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
		if at += next; at == 0 || text[at-1] < '0' || text[at-1] > 'z' {
			return true
		}
	}
}

// examples are the words to try of which each finds something, and not everything; "" for none.
func (m *Model) examples() string {
	out := ""
	for _, word := range strings.Fields(m.say(wordSearchWords)) {
		if n := len(m.found(word)); n > 0 && n < len(m.notice().Activities) {
			if out != "" {
				out += ", "
			}
			out += word
		}
	}
	return out
}

// alphabetical returns the activities of a notice by title.
func alphabetical(n *notice.Notice) []*notice.Activity {
	var out []*notice.Activity
	for i := range n.Activities {
		a := &n.Activities[i]
		at := len(out)
		for at > 0 && strings.ToLower(string(a.Title)) < strings.ToLower(string(out[at-1].Title)) {
			at--
		}
		out = append(out, nil)
		copy(out[at+1:], out[at:])
		out[at] = a
	}
	return out
}
