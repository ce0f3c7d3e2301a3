// Package notice is what a privacy notice says: a typed model, a strict reader and a stable writer.
//
//	n := notice.New("northtown", "How Northtown uses your data", notice.English, privacy.NationEngland, notice.Controller{
//		ID: "council", Name: "Northtown Council", Kind: notice.ControllerCouncil, PublicAuthority: privacy.Yes,
//	})
//	n.Common.Exercise = notice.Exercise{Statement: notice.Says(""), Routes: []notice.Route{
//		{Kind: notice.RouteEmail, Value: "rights@northtown.example"},
//	}}
//	n.Add(notice.Activity{ID: "newsletter", Title: "Newsletter", Purposes: []notice.Purpose{{
//		ID: "send", Title: "Send you the newsletter that you chose", Kind: notice.PurposeDirectMarketing,
//		Basis: notice.RestsOn(privacy.BasisConsent),
//	}}})
//
// A [Notice] holds [Activity] values, each one use of personal data that a resident would recognise
// and pick. An activity holds [Purpose] values, and the lawful basis belongs to the purpose. What a
// notice says about everything it covers is in Notice.Common; [Notice.Resolve] fills an activity's
// silences from there and says which layer each statement came from.
//
// # Said and unsaid
//
// Every statement says whether it was made: stated, none ("we share it with nobody"), not applicable,
// elsewhere (in another document), or, where it is absent, not stated. Not read is another thing: the notice may
// say it, and nobody knows yet. The six are never the same, and what was not read is never told as a silence. Where a
// page is cut off, Notice.Unread or Activity.Unread says so once of all that is stated nowhere.
//
// What a notice publishes about rights is kept as published, apart from what follows from the law, which is
// package rights.
//
// # Documents
//
// [Decode] reads the JSON form and refuses, with a pointer, line, column and code for each, everything
// that is not exactly a notice. [Encode] writes it: same notice, same bytes. A member that a document
// has says something: what is not stated is left out, save the basis of a purpose, which says so.
// json.Marshal and json.Unmarshal of a notice do the same; of a part, as a [Purpose], they write and read what stands
// in a document, though no part is checked on its own. Package notice/schema has the JSON Schema, generated from these
// types, and checks documents against it.
//
// A program that makes a notice begins with [New] and [Notice.Add]; the example of this package makes a whole one.
//
// A service's notice may extend its council's: [Extend] makes one notice of the two.
//
// # One place for one thing
//
// What is said once need be said nowhere else. A data item, or what a recipient is given, names its kinds of special
// category data, and health there is health for the whole activity. How to stop a newsletter is said with the messages,
// with the consent or among the choices, and [Resolved.Stops] finds it in each. A recipient points to the data items
// that it is given. What holds for some of the people covered has a relevance: a data item, a recipient, a rule of
// retention, a condition.
//
// What a page does not have is not made up: a purpose that it does not state is [PurposeNotStated], of which nothing is
// guessed, and a contact whose details are in another document points there.
//
// # Who decides
//
// A notice is that of one body: the one that decides, or of several the one that Notice.Body names; no order of a list
// says so. Each body is entered once, with its part in what the notice covers. Where it has another part in an activity
// or for a purpose, that has Roles, each a [Part]: a council may decide for its own data, decide jointly over reports,
// and act on another's instructions elsewhere. Which of several decides may turn on where a person lives or on the kind
// of record, which Area and Records say in words for people. [Notice.Deciders] and [Notice.DecidersFor] give those who
// decide.
//
// # Which rules
//
// A purpose says which rules the notice says govern it: the UK GDPR, Part 3 of the Data Protection Act 2018, both, or
// nothing. Under the UK GDPR it has a Basis, under Part 3 an Enforcement in its place, under both each; [Purpose.Under]
// takes both apart. Where the notice is silent the UK GDPR is answered for, and of a use that fights crime package
// rights says that Part 3 may govern.
//
// # As published
//
// What a page prints is modelled as what it means, in words of the modeller's own. Where it prints a citation or a name
// that is wrong, the member as_published keeps it as printed; nothing is read from that.
//
// # Words inside a sentence
//
// Most words are sentences or names of their own. A [Phrase] goes on a sentence of ours: the event that a period of
// retention runs from, as in "6 years after the tenancy ends", and the condition on which a period applies.
//
// # Remarks
//
// What is wrong or unclear in a published notice is kept as published, with a [Remark] about it. A remark points to a
// thing by the ids on the way to it, as "/activities/bins/purposes/collect/basis", so that it stays with it. One of the
// kind [RemarkOwn] is its author's own: no page, letter or answer has it, and [Notice.Published] is the notice without.
package notice

//go:generate go test -run ^TestSchema$ . -update
