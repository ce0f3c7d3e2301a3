package compare

import (
	"reflect"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
)

// Skipped is a member of the notice model that is not compared, and why.
type Skipped struct {
	Member string // as "Notice.remarks"; "*.sources" is that of every part
	Why    string // the reason, in a sentence
}

// NotCompared returns the members that are not compared. Nor is the order of a list, which says nothing to people but
// in a postal address.
func NotCompared() []Skipped {
	return []Skipped{
		{"Notice.$schema", "it names the format, and is the same in every notice"},
		{"Notice.remarks", "they are remarks on the page as it was published: they are not what it says, they change " +
			"no answer, and its author's own are never published"},
		{"*.sources", "they tell where a statement was read, and not what it says"},
	}
}

// skips reports whether a member is not compared.
func skips(owner reflect.Type, name string) bool {
	return name == "sources" || owner == noticeType && (name == "$schema" || name == "remarks")
}

// member is how a member that is no list of things and no part of its own is compared.
type member struct {
	kind Kind
	// order is the values from the best for people to the worst; nil: they have no order. Of a list of codes it is
	// {"+"}: the more of them, the worse.
	order []string
	// level is that of a change without an order; empty: Different.
	level Level
}

// members are those members that are not compared as their types are, by the name of the part in Go and their own.
var members = map[string]member{
	"Notice.id":                       {kind: kindID, level: Wording},
	"Notice.body":                     {kind: kindResponsible},
	"Notice.unread":                   {kind: kindUnread, level: Unclear},
	"Activity.unread":                 {kind: kindUnread, level: Unclear},
	"Statement.unread":                {kind: kindUnread, level: Unclear},
	"Activity.sensitive":              {kind: kindDetail, level: Wording},
	"Activity.audiences":              {kind: kindAudience},
	"Activity.controllers":            {kind: kindResponsible},
	"Purpose.kind":                    {kind: kindPurpose},
	"Purpose.regime":                  {kind: kindRegime},
	"Basis.recognised":                {kind: kindBasis},
	"Basis.cited":                     {kind: kindDetail, level: Wording},
	"Controller.role":                 {kind: kindResponsible},
	"Controller.kind":                 {kind: kindResponsible},
	"Controller.public_authority":     {kind: kindResponsible},
	"Controller.processor_for":        {kind: kindResponsible},
	"Controller.area":                 {kind: kindResponsible},
	"Controller.records":              {kind: kindResponsible},
	"Part.controller":                 {kind: kindResponsible},
	"Part.role":                       {kind: kindResponsible},
	"Part.for":                        {kind: kindResponsible},
	"DataItem.class":                  {kind: kindSensitive},
	"DataItem.kinds":                  {kind: kindSensitive, order: []string{"+"}},
	"DataItem.relevance":              {kind: kindLimit, level: Unclear},
	"DataItem.required":               {kind: kindRequirement, order: required},
	"Data.required":                   {kind: kindRequirement, order: required},
	"SpecialData.use":                 {kind: kindSensitive, order: []string{"incidental", "possible", "used"}},
	"SpecialData.kinds":               {kind: kindSensitive, order: []string{"+"}},
	"SpecialData.conditions":          {kind: kindCondition},
	"SpecialData.schedule_1":          {kind: kindCondition},
	"ConditionFor.condition":          {kind: kindCondition},
	"ConditionFor.relevance":          {kind: kindLimit, level: Unclear},
	"OffenceData.use":                 {kind: kindSensitive, order: []string{"incidental", "possible", "used"}},
	"OffenceData.authority":           {kind: kindCondition},
	"OffenceData.schedule_1":          {kind: kindCondition},
	"Enforcement.schedule_8":          {kind: kindCondition},
	"Recipient.kind":                  {kind: kindRecipient},
	"Recipient.role":                  {kind: kindRecipient},
	"Recipient.examples":              {kind: kindRecipient, level: Unclear},
	"Recipient.condition":             {kind: kindLimit, level: Unclear},
	"Recipient.relevance":             {kind: kindLimit, level: Unclear},
	"RecipientData.items":             {kind: kindRecipient, level: Unclear},
	"RecipientData.kinds":             {kind: kindSensitive, order: []string{"+"}},
	"RecipientData.words":             {kind: kindRecipient, level: Unclear},
	"Recipients.open":                 {kind: kindDetail, order: noYes},
	"Internal.single_record":          {kind: kindDetail, order: noYes},
	"PublicRecord.personal":           {kind: kindDetail, order: noYes},
	"PublicRecord.redaction":          {kind: kindLimit, level: Unclear},
	"MatchingExercise.consent":        {kind: kindDetail, order: yesNo},
	"Transfers.extent":                {kind: kindTransfers, order: extents},
	"Transfers.safeguards":            {kind: kindTransfers, level: Unclear},
	"Automated.purposes":              {kind: kindAutomation, level: Unclear},
	"Automated.decisions":             {kind: kindAutomation, order: []string{"human", "assisted", "solely-automated"}},
	"Automated.profiling":             {kind: kindAutomation, order: noYes},
	"Automated.human_review":          {kind: kindAutomation, order: yesNo},
	"Automated.significant":           {kind: kindAutomation, order: noYes},
	"Automated.uses_special":          {kind: kindAutomation, order: noYes},
	"RetentionRule.relevance":         {kind: kindLimit, level: Unclear},
	"RetentionRule.afterwards":        {kind: kindDetail, level: Unclear},
	"Cookie.lasts":                    {kind: kindRetention},
	"Cookie.consent":                  {kind: kindDetail, order: yesNo},
	"Logs.fields":                     {kind: kindDetail, level: Unclear},
	"Logs.identifies":                 {kind: kindDetail, order: noYes},
	"MessageKind.sent":                {kind: kindDetail, order: []string{"opted-in", "opt-out", "always"}},
	"Point.scope":                     {kind: kindLimit, level: Unclear},
	"Route.contact":                   {kind: kindAddress},
	"Route.controller":                {kind: kindAddress},
	"Route.value":                     {kind: kindAddress},
	"Route.address":                   {kind: kindAddress},
	"Contact.email":                   {kind: kindAddress},
	"Contact.phone":                   {kind: kindAddress},
	"Contact.address":                 {kind: kindAddress},
	"Contact.where":                   {kind: kindAddress},
	"Fee.free":                        {kind: kindDetail, order: yesNo},
	"Purpose.online_service_to_child": {kind: kindPurpose},
}

var (
	noYes    = []string{"no", "yes"}
	yesNo    = []string{"yes", "no"}
	required = []string{"optional", "for-service", "by-law"}
	extents  = []string{"uk-only", "eea-only", "some-safeguarded", "some"}
)

// memberOf is how a member of a part is compared.
func memberOf(owner reflect.Type, name string, typ reflect.Type) member {
	if m, ok := members[owner.Name()+"."+name]; ok {
		return m
	}
	switch {
	case owner == versionType:
		return member{kind: kindVersion, level: Wording}
	case name == "id":
		return member{kind: kindID, level: Wording}
	case typ == textType, typ == phraseType, typ == languageType, typ == linkType:
		return member{kind: kindWording, level: Wording}
	case typ == urlType:
		return member{kind: kindAddress}
	}
	return member{kind: kindDetail}
}

var (
	noticeType   = reflect.TypeFor[notice.Notice]()
	versionType  = reflect.TypeFor[notice.Version]()
	textType     = reflect.TypeFor[notice.Text]()
	phraseType   = reflect.TypeFor[notice.Phrase]()
	languageType = reflect.TypeFor[notice.Language]()
	urlType      = reflect.TypeFor[notice.URL]()
	linkType     = reflect.TypeFor[notice.Link]()
	periodType   = reflect.TypeFor[notice.RetentionPeriod]()
	ruleType     = reflect.TypeFor[notice.RetentionRule]()
	idType       = reflect.TypeFor[notice.ID]()
	pointType    = reflect.TypeFor[notice.Point]()
	dateType     = reflect.TypeFor[privacy.Date]()
	purposeType  = reflect.TypeFor[notice.Purpose]()
	activityType = reflect.TypeFor[notice.Activity]()
	said         = reflect.TypeFor[notice.Statement]()
)

// undivided are the structs that are compared as one value.
var undivided = map[reflect.Type]bool{linkType: true, periodType: true, dateType: true}

// groups are members that say one thing together, so that one change of them is told once.
var groups = map[reflect.Type][]group{
	reflect.TypeFor[notice.Basis]():       {{kindBasis, []string{"all_of", "one_of"}}},
	reflect.TypeFor[notice.Enforcement](): {{kindBasis, []string{"all_of", "one_of"}}},
	reflect.TypeFor[notice.Sensitive]():   {{kindCondition, []string{"all_of", "one_of"}}},
	ruleType:                              {{kindRetention, []string{"kind", "trigger", "event", "periods"}}},
	reflect.TypeFor[notice.Time](): {
		{kindTime, []string{"amount", "unit"}}, {kindTime, []string{"extension", "extension_unit"}},
	},
}

type group struct {
	kind    Kind
	members []string
}

// list is what the items of a list are, and what more of them is to people.
type list struct {
	kind Kind
	more sense
}

// lists are the things that notices list, by type. Points are in pointSenses.
var lists = map[reflect.Type]list{
	activityType:                               {"activity", burden},
	purposeType:                                {kindPurpose, burden},
	reflect.TypeFor[notice.Controller]():       {"controller", neutral},
	reflect.TypeFor[notice.Contact]():          {"contact", neutral},
	reflect.TypeFor[notice.Part]():             {"role", neutral},
	reflect.TypeFor[notice.DataItem]():         {"data", burden},
	reflect.TypeFor[notice.ConditionFor]():     {"condition-for-some", neutral},
	reflect.TypeFor[notice.Origin]():           {"origin", burden},
	reflect.TypeFor[notice.Law]():              {"law", neutral},
	reflect.TypeFor[notice.Recipient]():        {kindRecipient, burden},
	reflect.TypeFor[notice.PublicRecord]():     {"public-record", burden},
	reflect.TypeFor[notice.MatchingExercise](): {"matching", burden},
	ruleType:                                 {"retention-rule", unclear},
	reflect.TypeFor[notice.StoragePlace]():   {"storage", neutral},
	reflect.TypeFor[notice.Cookie]():         {"cookie", burden},
	reflect.TypeFor[notice.MessageKind]():    {"message", neutral},
	reflect.TypeFor[notice.RecordingUse]():   {"recording", burden},
	reflect.TypeFor[notice.PublishedRight](): {"right", benefit},
	reflect.TypeFor[notice.GeneralBasis]():   {"general-basis", neutral},
	reflect.TypeFor[notice.Route]():          {"route", benefit},
	reflect.TypeFor[notice.Choice]():         {"choice", benefit},
	reflect.TypeFor[notice.WithheldItem]():   {"withheld", burden},
	reflect.TypeFor[notice.BeforeWish]():     {"before", neutral},
	reflect.TypeFor[notice.Definition]():     {"definition", words},
	reflect.TypeFor[notice.Edition]():        {"edition", benefit},
	reflect.TypeFor[notice.Identifier]():     {"identifier", words},
	linkType:                                 {"link", words},
}

// pointSenses are what more points are to people, by the member that has them; neutral in all others.
var pointSenses = map[string]sense{
	"undertakings": benefit, "measures": benefit, "promises": benefit,
	"holds": burden, "charged": burden, "limits": burden, "extended_if": burden, "asked": burden, "not_told": burden,
}

// itemKinds are the kinds of the items of lists, in the order of their names.
func itemKinds() []Kind {
	return []Kind{
		"activity", "before", "choice", "condition-for-some", "contact", "controller", "cookie", "data", "definition",
		"edition", "general-basis", "identifier", "law", "link", "matching", "message", "origin", kindPoint,
		kindPromise, "public-record", kindPurpose, kindRecipient, "recording", "retention-rule", "right", "role",
		"route", "storage", "withheld",
	}
}

// listOf is what the items of a list are; of points, by the members that have them: of undertakings each is a promise.
func listOf(typ reflect.Type, area, name string) list {
	if typ != pointType {
		return lists[typ]
	}
	if s, ok := pointSenses[name]; ok {
		return list{kindPoint, s}
	}
	if name == "items" && area == "undertakings" {
		return list{kindPromise, benefit}
	}
	if name == "items" {
		return list{kindPoint, pointSenses[area]}
	}
	return list{kindPoint, neutral}
}

// burdens are the statements that say what is done with people's data: that there is none is more for people.
var burdens = map[string]bool{
	"data": true, "special": true, "offence": true, "origins": true, "recipients": true, "internal": true,
	"publication": true, "matching": true, "transfers": true, "automated": true, "cookies": true, "logs": true,
	"recording": true, "images": true, "asked": true, "not_told": true, "new_purposes": true, "withheld": true,
}

// benefits are those that say what people have or may do.
var benefits = map[string]bool{
	"security": true, "undertakings": true, "rights": true, "exercise": true, "complaints": true, "choices": true,
	"review": true, "policy_document": true,
}

// references are what ids lead to: the list of the notice, or "data" and "purposes" of an activity. Ids that lead to
// what is the same thing in both notices are the same, whatever they are.
var references = map[string]string{
	"Notice.body": "controllers", "Activity.controllers": "controllers", "Part.controller": "controllers",
	"Part.for": "controllers", "Route.controller": "controllers", "Controller.processor_for": "controllers",
	"Route.contact": "contacts", "Controller.contacts": "contacts",
	"RecipientData.items": "data", "Automated.purposes": "purposes",
}
