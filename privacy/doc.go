// Package privacy is the vocabulary of UK data protection law: lawful bases, conditions, rights,
// exemptions, facts, regimes, nations, regulators, instruments, citations, civil dates and periods.
//
//	var basis privacy.Basis
//	if err := basis.UnmarshalText([]byte("recognised-legitimate-interests")); err != nil {
//		fmt.Println(err)
//		return
//	}
//	term := basis.Term()
//	fmt.Println(term.Name, "-", term.Cite.Short())
//	for _, day := range []privacy.Date{privacy.NewDate(2026, 2, 4), privacy.NewDate(2026, 2, 5)} {
//		fmt.Println(day, term.Force.Contains(day))
//	}
//
// It holds words and where they come from, never rules: what follows from a lawful basis is in
// package rights, what a council says is in package notice.
//
// # Closed sets
//
// A set that the law closes is a small integer type with one table. Zero is never a member, so a
// forgotten value cannot pass for a lawful basis. Each type has String (its code, as written in
// documents), Valid, Term (code, name, citation, period), MarshalText and UnmarshalText; the last
// refuses any text that is not exactly a code. Answer is the one exception: its zero is Unknown.
//
// # Dates
//
// Date is a day, not an instant; Period says when a provision is in force. Nothing here reads a clock.
package privacy
