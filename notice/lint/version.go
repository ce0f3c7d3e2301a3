package lint

import (
	"reflect"
	"strconv"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// versionChecks are of the state of the notice, its dates and its editions.
var versionChecks = []Check{
	{Code: "VER001", Name: "review-overdue", Level: Warning, Practice: true, Mend: ByAuthor,
		Cites: cites(gdpr("Art 24(1)")), run: reviewOverdue},
	{Code: "VER002", Name: "older-than-the-law", Level: Note, Practice: true, Mend: ByOfficer,
		Force: since(privacy.MainChange()), Cites: cites(gdpr("Art 24(1)")), run: olderThanLaw},
	{Code: "VER003", Name: "not-looked-at-for-three-years", Level: Warning, Practice: true, Mend: ByAuthor,
		Cites: cites(gdpr("Art 24(1)")), run: threeYears},
	{Code: "VER004", Name: "no-date", Level: Note, Practice: true, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(1)"), gdpr("Art 24(1)")), run: noDate},
	{Code: "SRC001", Name: "draft-not-confirmed", Level: Warning, Practice: true, Mend: ByAuthor,
		Cites: cites(gdpr("Art 5(1)(d)"), gdpr("Art 5(2)")), run: unconfirmed},
	{Code: "LNG001", Name: "edition-differs", Level: Warning, Mend: ByAuthor,
		Cites: cites(gdpr("Art 5(1)(a)"), gdpr("Art 12(1)")), run: editionDiffers},
	{Code: "LNG002", Name: "no-welsh-edition", Level: Note, Practice: true, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(1)")), run: noWelsh},
	{Code: "TXT001", Name: "said-twice", Level: Note, Mend: ByAuthor,
		Cites: cites(gdpr("Art 12(1)")), run: saidTwice},
}

// looked is the last day on which somebody looked at the notice; zero where it does not say.
func looked(v *notice.Version) privacy.Date {
	out := v.Reviewed
	for _, d := range []privacy.Date{v.Updated, v.EffectiveFrom, v.FirstPublished} {
		if !d.IsZero() && (out.IsZero() || d.After(out)) {
			out = d
		}
	}
	return out
}

func reviewOverdue(r *run) {
	if due := r.n.Version.ReviewDue; !due.IsZero() && due.Before(r.day) {
		r.tell(place{}.in("version").in("review_due"), due.String(), nil)
	}
}

// olderThanLaw is of what was last looked at before the law changed, where that is not three years ago.
func olderThanLaw(r *run) {
	d := looked(&r.n.Version)
	if !d.IsZero() && d.Before(privacy.MainChange()) && !old(d, r.day) {
		r.tell(place{}.in("version"), d.String(), nil)
	}
}

// old reports whether a day is more than three years before another.
func old(d, day privacy.Date) bool {
	year, month := int(day.Year)-3, int(day.Month)
	limit := privacy.NewDate(year, month, min(int(day.Day), privacy.MonthLength(year, month)))
	return d.Before(limit)
}

func threeYears(r *run) {
	if d := looked(&r.n.Version); !d.IsZero() && old(d, r.day) {
		r.tell(place{}.in("version"), d.String(), nil)
	}
}

func noDate(r *run) {
	if looked(&r.n.Version).IsZero() && r.n.Version.ReviewDue.IsZero() && r.n.Unread != privacy.Yes {
		r.tell(place{}.in("version"), "", nil)
	}
}

// unconfirmed is of drafts, in which what follows from a page or was assumed waits for the council's word.
func unconfirmed(r *run) {
	if r.n.Version.Status != notice.StatusDraft {
		return
	}
	walk(reflect.ValueOf(r.n).Elem(), place{}, func(v reflect.Value, at place) {
		if p, ok := v.Interface().(notice.Provenance); ok &&
			(p.Reading == notice.ReadingInferred || p.Reading == notice.ReadingAssumed) {
			r.tell(at.in("reading"), string(p.Reading), nil)
		}
	})
}

// editionDiffers is of the same notice in another language: easy read and the like are meant to differ.
func editionDiffers(r *run) {
	for i := range r.n.Editions {
		if e := &r.n.Editions[i]; e.Differs != "" && e.Form == notice.FormStandard {
			r.tell(place{}.in("editions").item(i, e.ID).in("differs"), string(e.Language), nil)
		}
	}
}

// noWelsh is of notices of councils in Wales in English alone. Which standards a council is under is in the notice that
// it was given, so that this is a question.
func noWelsh(r *run) {
	if r.n.Nation != privacy.NationWales || r.n.Language == notice.Welsh || r.n.Unread == privacy.Yes {
		return
	}
	for i := range r.n.Editions {
		if r.n.Editions[i].Language == "cy" {
			return
		}
	}
	r.tell(place{}.in("editions"), "", nil)
}

// saidTwice is of things that the page says twice, which a typed notice says once with a remark.
func saidTwice(r *run) {
	for i := range r.n.Remarks {
		if m := &r.n.Remarks[i]; m.Kind == notice.RemarkRepeated {
			r.tell(place{}.in("remarks").item(i, ""), string(m.About), nil)
		}
	}
}

// walk visits every struct of a notice, with its place by the names that documents have.
func walk(v reflect.Value, at place, visit func(v reflect.Value, at place)) {
	switch v.Kind() {
	case reflect.Struct:
		visit(v, at)
		for i := range v.NumField() {
			f := v.Type().Field(i)
			name, inline := member(f)
			here := at
			if !inline {
				here = at.in(name)
			}
			if f.IsExported() {
				walk(v.Field(i), here, visit)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			e, id := v.Index(i), notice.ID("")
			if e.Kind() == reflect.Struct {
				if f := e.FieldByName("ID"); f.IsValid() && f.Type() == reflect.TypeFor[notice.ID]() {
					id = f.Interface().(notice.ID)
				}
			}
			walk(e, at.item(i, id), visit)
		}
	}
}

// member is the name that documents have for a field, and whether its own fields stand in its place.
func member(f reflect.StructField) (name string, inline bool) {
	tag := f.Tag.Get("json")
	for i := range tag {
		if tag[i] == ',' {
			tag = tag[:i]
			break
		}
	}
	if tag == "" {
		return strconv.Itoa(f.Index[0]), true
	}
	return tag, false
}
