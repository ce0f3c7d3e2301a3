package notice

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// ErrNotExtended is the error of Extend where the child does not name the parent.
var ErrNotExtended = errors.New("the notice does not extend that one")

// Extend returns the child notice with its silences filled by what the parent says of everything that
// it covers, as a service's notice falls back on its council's. The two stay as they are.
//
// What is taken over keeps its sources: those of the parent are added to the child's, with another id where the child
// has that id already for another document, and a statement without sources of its own gets all those of
// the notice that made it. The same is done for contacts, and for those controllers that a statement
// points to. Where the child has data of its own, recipients that are taken over name theirs in words. Activities and
// purposes are never taken over. The result extends nothing.
//
// A child that a program makes may leave out more than a document may: its head (Schema, Language, Nation, Layer) is
// then that of the parent, but that it is of a service, its controllers and its body are the parent's, and what it says
// was read in itself.
//
// Its error is ErrNotExtended where child.Extends does not name the parent, or either is nil.
func Extend(parent, child *Notice) (*Notice, error) {
	if parent == nil || child == nil {
		return nil, fmt.Errorf("%w: there is no parent or no child", ErrNotExtended)
	}
	if child.Extends.Notice == "" || child.Extends.Notice != parent.ID {
		return nil, fmt.Errorf("%w: %q extends %q and not %q", ErrNotExtended, child.ID, child.Extends.Notice,
			parent.ID)
	}
	e := extension{parent: parent, out: clone(*child)}
	e.out.Extends = Extends{}
	e.takeHead()
	e.keepSources()
	e.renameAll()
	e.fill()
	e.addDefinitions()
	return &e.out, nil
}

// extension is the work of Extend.
type extension struct {
	parent      *Notice
	out         Notice
	sources     map[ID]ID // what the parent's ids become
	contacts    map[ID]ID
	controllers map[ID]ID
}

// takeHead fills what a child that no document has leaves out.
func (e *extension) takeHead() {
	out := &e.out
	if out.Schema == "" {
		out.Schema = SchemaID
	}
	if out.Language == "" {
		out.Language = e.parent.Language
	}
	if out.Nation == 0 {
		out.Nation = e.parent.Nation
	}
	if out.Layer == "" {
		out.Layer = LayerService
	}
	if len(out.Sources) == 0 {
		out.Sources = ownSource(out.Title)
	}
	out.sourceActivities()
}

// keepSources gives the child's own statements without sources those of the child, before the
// parent's are added to them.
func (e *extension) keepSources() {
	own := e.out.wholeSources()
	common := reflect.ValueOf(&e.out.Common).Elem()
	for i := range common.NumField() {
		s := common.Field(i).Field(0).Addr().Interface().(*Statement)
		if s.Said != NotStated && len(s.Sources) == 0 {
			s.Sources = slices.Clone(own)
		}
	}
	for i := range e.out.Glossary {
		if d := &e.out.Glossary[i]; len(d.Sources) == 0 {
			d.Sources = slices.Clone(own)
		}
	}
}

// renameAll finds the new ids, and adds the parent's sources and contacts.
func (e *extension) renameAll() {
	e.sources = renamed(idsOf(e.parent.Sources), idsOf(e.out.Sources))
	e.contacts = renamed(idsOf(e.parent.Contacts), idsOf(e.out.Contacts))
	e.controllers = renamed(idsOf(e.parent.Controllers), idsOf(e.out.Controllers))
	for _, theirs := range e.parent.Controllers {
		for _, ours := range e.out.Controllers {
			if ours.Name == theirs.Name && ours.Role == theirs.Role && ours.Records == theirs.Records &&
				ours.Area == theirs.Area {
				e.controllers[theirs.ID] = ours.ID
			}
		}
	}
	for _, s := range e.parent.Sources {
		if e.parent.Language == e.out.Language && slices.Contains(e.out.Sources, s) { // both were read in it
			e.sources[s.ID] = s.ID
			continue
		}
		if s.Language == "" && e.parent.Language != e.out.Language {
			s.Language = e.parent.Language
		}
		s.ID = e.sources[s.ID]
		e.out.Sources = append(e.out.Sources, s)
	}
	for _, c := range e.parent.Contacts {
		c = clone(c)
		c.ID = e.contacts[c.ID]
		e.rename(reflect.ValueOf(&c).Elem())
		e.out.Contacts = append(e.out.Contacts, c)
	}
	if len(e.out.Controllers) == 0 {
		e.takeControllers()
	}
}

// takeControllers gives the result, which has no controllers, those of the parent under their own ids, and the remarks
// about them.
func (e *extension) takeControllers() {
	for i := range e.parent.Controllers {
		e.out.Controllers = append(e.out.Controllers, e.theirs(&e.parent.Controllers[i]))
	}
	if e.out.Body == "" {
		e.out.Body = e.parent.Body
	}
	e.takeRemarks("/controllers")
}

// theirs returns a controller of the parent with the new ids of what it points to, but not of other controllers.
func (e *extension) theirs(c *Controller) Controller {
	out := clone(*c)
	e.rename(reflect.ValueOf(&out).Elem())
	for i, contact := range out.Contacts {
		out.Contacts[i] = e.contacts[contact]
	}
	return out
}

// fill takes over the statements that the child does not make, and the remarks about them.
func (e *extension) fill() {
	into, from := reflect.ValueOf(&e.out.Common).Elem(), reflect.ValueOf(&e.parent.Common).Elem()
	ownData, ownRecipients := e.out.Common.Data.Said != NotStated, e.out.Common.Recipients.Said != NotStated
	for i := range into.NumField() {
		if saidOf(into.Field(i)) != NotStated || saidOf(from.Field(i)) == NotStated {
			continue
		}
		taken := reflect.New(from.Field(i).Type()).Elem()
		taken.Set(cloneValue(from.Field(i)))
		s := taken.Field(0).Addr().Interface().(*Statement)
		if len(s.Sources) == 0 {
			s.Sources = e.parent.wholeSources()
		}
		if s.Language == "" && s.Said != NotRead && e.parent.Language != e.out.Language {
			s.Language = e.parent.Language
		}
		e.rename(taken)
		into.Field(i).Set(taken)
		e.takeRemarks("/common/" + memberName(into.Type().Field(i)))
	}
	if ownData && !ownRecipients {
		e.nameData()
	}
	if e.parent.Unread == privacy.Yes { // what neither states may be what was not read of the parent
		e.out.Unread = privacy.Yes
	}
}

// nameData says in words which data the recipients that were taken over are given: the parent's items are not there.
func (e *extension) nameData() {
	names := map[ID]Text{}
	for _, d := range e.parent.Common.Data.Items {
		names[d.ID] = d.Name
	}
	for i := range e.out.Common.Recipients.Items {
		given := &e.out.Common.Recipients.Items[i].Data
		for _, id := range given.Items {
			if given.Words != "" {
				given.Words += "; "
			}
			given.Words += names[id]
		}
		given.Items = nil
	}
	for i := range e.out.Remarks {
		if of, ok := strings.CutSuffix(string(e.out.Remarks[i].About), "/data/items"); ok &&
			strings.HasPrefix(of, "/common/recipients/") {
			e.out.Remarks[i].About = Pointer(of + "/data/words")
		}
	}
}

// takeRemarks takes over the remarks about a statement, which has the same pointer in both notices: not those of the
// parent's author.
func (e *extension) takeRemarks(about string) {
	for _, r := range e.parent.Published().Remarks {
		if p := string(r.About); p == about || strings.HasPrefix(p, about+"/") {
			e.out.Remarks = append(e.out.Remarks, r)
		}
	}
}

// addDefinitions takes over the words that the child does not define.
func (e *extension) addDefinitions() {
	own := e.out.Glossary
	for _, d := range e.parent.Glossary {
		if slices.ContainsFunc(own,
			func(o Definition) bool { return strings.EqualFold(string(o.Term), string(d.Term)) }) {
			continue
		}
		d = clone(d)
		d.ID = "" // another may have it, and no remark about it is taken over
		if len(d.Sources) == 0 {
			d.Sources = e.parent.wholeSources()
		}
		e.rename(reflect.ValueOf(&d).Elem())
		e.out.Glossary = append(e.out.Glossary, d)
	}
}

// rename gives the references in v their new ids.
func (e *extension) rename(v reflect.Value) {
	switch x := v.Addr().Interface().(type) {
	case *Provenance:
		x.Source = e.sources[x.Source]
		return
	case *Route:
		if x.Contact != "" {
			x.Contact = e.contacts[x.Contact]
		}
		if x.Controller != "" {
			x.Controller = e.takeController(x.Controller)
		}
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			e.rename(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			e.rename(v.Index(i))
		}
	}
}

// takeController adds a controller of the parent, unless it is there, and returns its new id. The
// child's activities stay with the child's controllers.
func (e *extension) takeController(id ID) ID {
	at := slices.Index(idsOf(e.parent.Controllers), id)
	to := e.controllers[id]
	if at < 0 || slices.Contains(idsOf(e.out.Controllers), to) {
		return to
	}
	for i := range e.out.Activities {
		if a := &e.out.Activities[i]; len(a.Controllers) == 0 && len(a.Roles) == 0 {
			a.Controllers = idsOf(e.out.Controllers)
		}
	}
	c := e.theirs(&e.parent.Controllers[at])
	c.ID = to
	own := e.out.BodyController()
	e.out.Controllers = append(e.out.Controllers, c) // before the next, which may be for this one
	if now := e.out.BodyController(); own != nil && (now == nil || now.ID != own.ID) {
		e.out.Body = own.ID
	}
	for i, other := range c.ProcessorFor {
		c.ProcessorFor[i] = e.takeController(other)
	}
	return to
}

// renamed returns, for each of ids, an id that none of taken and none of the others has: the same
// where it can be.
func renamed(ids, taken []ID) map[ID]ID {
	out := map[ID]ID{}
	for _, id := range ids {
		to := id
		for n := 2; slices.Contains(taken, to) || to != id && slices.Contains(ids, to); n++ {
			tail := "-" + strconv.Itoa(n)
			to = id[:min(len(id), 80-len(tail))] + ID(tail)
		}
		taken = append(taken, to)
		out[id] = to
	}
	return out
}

// idsOf returns the ids of sources, contacts or controllers.
func idsOf[T Source | Contact | Controller](things []T) []ID {
	var out []ID
	for i := range things {
		switch x := any(&things[i]).(type) {
		case *Source:
			out = append(out, x.ID)
		case *Contact:
			out = append(out, x.ID)
		case *Controller:
			out = append(out, x.ID)
		}
	}
	return out
}
