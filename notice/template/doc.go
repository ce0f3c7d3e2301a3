// Package template gives councils first notices to work from, so that nobody begins with an empty page.
//
//	leeds, err := template.FindAuthority("Leeds")
//	if err != nil {
//		log.Fatal(err)
//	}
//	parking, err := template.FindService("parking fine", say.Voice{})
//	if err != nil {
//		log.Fatal(err)
//	}
//	n := template.Notice(template.Council{Authority: leeds}, say.Voice{}, parking)
//	fmt.Println(n.Title)
//
// [Services] are the kinds of service. Of each there is what councils usually do: what data are used for, on which
// basis and by which law, who is given them, and how long they are kept. [Head] is what a council says once for all of
// its services, and a notice of [Notice] extends it: see [notice.Extend].
//
// # What is usual is not yet true
//
// A first notice is a draft. What it says was read in no page of the council's: it comes from the source "usual", and
// its reading is "assumed". The check SRC001 of package lint finds each such statement until the council has looked at
// it and made it "confirmed". The basis of each use, special category and offence data, retention and the ways to ask
// are confirmed one by one; the rest with the activity. What differs from council to council, as whether data leave the
// United Kingdom, is left out and not guessed.
//
// A use has the basis legal obligation where a law makes the council do that very thing with data, as to send a bill
// or keep a register; public task where a law gives it a task that it carries out as it judges fit. A use that rests on
// no law of a nation is left out there, and a service of which nothing is left has no first notice: [Service.In].
//
// [Laws] are the laws that the kinds of service rest on, with how each was checked. [Authorities] are the councils of
// the United Kingdom, with those that took over from one that has ended.
//
// The words are rows of the tables of package say. No translator has reviewed the Welsh.
package template
