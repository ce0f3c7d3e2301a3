package widget

import (
	"strings"

	"github.com/plainrights/plainrights/notice"
)

// small are the words that say nothing of a service.
const small = " a an about and at by can council councils do for from get have how i in is it me my of on or our " +
	"s the their they to us was what where with you your am ar ac cyngor ei eu fy i o un y yr "

// A search looks ever further, until it finds something.
const (
	asWritten  = iota // each word, or another for the same, in what a service is for
	byStem            // each without its ending
	everywhere        // each in what the notice says of laws, data and recipients besides
	anyWord           // at least one of them
	depths
)

// listed is a service as searches and lists look at it, all of it folded.
type listed struct {
	*notice.Activity
	title, about, all string // all is empty until it is looked at, which few searches do
}

// search are the services of a list that a search finds, in its order but for those that have it in their title, which
// stand first; all for no words. Each service is looked at once, as far as some other was found before.
func search(list []*listed, find string) []*notice.Activity {
	words := wordsOf(find)
	var out [2][]*notice.Activity
	reached := depths - 1
	for _, l := range list {
		depth := 0
		for depth <= reached && !l.has(words, depth) {
			depth++
		}
		if depth > reached {
			continue
		}
		if depth < reached {
			reached = depth
			out[0], out[1] = nil, nil
		}
		rank := 1
		if every(l.title, words, anyWord) {
			rank = 0
		}
		out[rank] = append(out[rank], l.Activity)
	}
	return append(out[0], out[1]...)
}

// has reports whether a service has the words that are looked for, at a depth.
func (l *listed) has(words []string, depth int) bool {
	if depth < everywhere {
		return every(l.about, words, depth)
	}
	if l.all == "" {
		l.all = l.about + " " + besidesPurposes(l.Activity)
	}
	return every(l.all, words, depth)
}

// every reports whether a text has every word, or at the last depth any.
func every(text string, words []string, depth int) bool {
	for _, word := range words {
		if has := either(text, word, depth); has == (depth == anyWord) {
			return has
		}
	}
	return depth < anyWord
}

// either reports whether a text has a word, or another for the same.
func either(text, word string, depth int) bool {
	word, same, _ := strings.Cut(word, "=")
	if depth >= byStem {
		word = stem(word)
	}
	if begins(text, word) {
		return true
	}
	for _, other := range strings.Fields(same) {
		if begins(text, other) {
			return true
		}
	}
	return false
}

// wordsOf are the words of a search that say something, each with an equals sign and what councils call the same. Two
// that mean something together are one.
func wordsOf(find string) []string {
	var out []string
	for _, word := range strings.Fields(fold(find)) {
		last := len(out) - 1
		switch {
		case strings.Contains(small, " "+word+" "):
		case last >= 0 && means(out[last]+" "+word) != "":
			out[last] += " " + word
		default:
			out = append(out, word)
		}
	}
	for i := range out {
		out[i] += "=" + called(out[i])
	}
	return out
}

// called is what councils call what a word means; "" for no other.
func called(word string) string {
	for n := len(word); n > 2 || n == len(word); n-- {
		if same := means(word[:n]); same != "" {
			return same
		}
	}
	return ""
}

// means is what everyday has for a word, or for two.
func means(word string) string {
	_, after, _ := strings.Cut(everyday, "\n"+word+"=")
	same, _, _ := strings.Cut(after, "\n")
	return same
}

// inOrder are the services of a notice by title.
func inOrder(n *notice.Notice) []*listed {
	out := make([]*listed, 0, len(n.Activities))
	for i := range n.Activities {
		a := &n.Activities[i]
		l := &listed{Activity: a, title: spaced(string(a.Title))}
		l.about = l.title + " " + spaced(purposes(a))
		from, to := 0, len(out)
		for from < to {
			if half := (from + to) / 2; l.title < out[half].title {
				to = half
			} else {
				from = half + 1
			}
		}
		out = append(out, l)
		copy(out[from+1:], out[from:])
		out[from] = l
	}
	return out
}

// spaced is a text folded, in which words with a hyphen stand twice: as two and as one.
func spaced(text string) string {
	text = fold(text)
	if !strings.Contains(text, "-") {
		return text
	}
	return strings.ReplaceAll(text, "-", " ") + " " + strings.ReplaceAll(text, "-", "")
}

// purposes is what the notice says that a service is for, besides its title.
func purposes(a *notice.Activity) string {
	text := string(a.Summary)
	for i := range a.Purposes {
		text += " " + string(a.Purposes[i].Title)
		if a.Purposes[i].Kind != notice.PurposeNotStated { // which is no word for what it is
			text += " " + string(a.Purposes[i].Kind)
		}
	}
	return text
}

// besidesPurposes is what the notice says of a service besides what it is for, folded.
func besidesPurposes(a *notice.Activity) string {
	text := ""
	add := func(words notice.Text) { text += " " + string(words) }
	for i := range a.Laws.Items {
		add(a.Laws.Items[i].Title)
	}
	for i := range a.Data.Items {
		add(a.Data.Items[i].Name)
	}
	for i := range a.Recipients.Items {
		add(a.Recipients.Items[i].Name)
	}
	return spaced(text)
}

// stem is a word without the ending that it may have and a notice not.
func stem(word string) string {
	for _, end := range [...]string{"ies", "ing", "es", "s", "y", "e", "au"} {
		if before, ok := strings.CutSuffix(word, end); ok && len(before) > 2 {
			return before
		}
	}
	return word
}

// begins reports whether some word of a folded text begins with what is looked for, which may be two or have a hyphen.
func begins(text, word string) bool {
	if two := strings.ReplaceAll(word, "-", " "); two != word {
		return begins(text, two) || begins(text, strings.ReplaceAll(word, "-", ""))
	}
	for at := 0; ; at++ {
		next := strings.Index(text[at:], word)
		if next < 0 {
			return false
		}
		if at += next; at == 0 || text[at-1] == ' ' {
			return true
		}
	}
}

// examples are the words to try of which each finds something, and not everything; "" for none.
func (m *Model) examples(list []*listed) string {
	out := ""
	for _, word := range strings.Fields(m.say(wordSearchWords)) {
		if n := len(search(list, word)); n > 0 && n < len(list) {
			if out != "" {
				out += ", "
			}
			out += word
		}
	}
	return out
}
