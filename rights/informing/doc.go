// Package informing is what a controller must tell people about a use of their data, item by item, and
// whether a notice tells it: Articles 13 and 14 of the UK GDPR, and section 44 of the Data Protection Act
// 2018 under Part 3.
//
//	for _, route := range informing.Routes(n, a) {
//		for _, f := range informing.Check(n, a, &a.Purposes[0], route, privacy.NewDate(2026, 11, 22)) {
//			if f.Required == privacy.Yes {
//				fmt.Println(route, f.ID, f.Code, f.Told, f.Cite.Short())
//			}
//		}
//	}
//
// [Check] answers for one purpose of an activity by one route of collection. Whether the right to be
// informed arises at all, and what answers it, is for package rights; the exceptions are listed here so
// that nobody takes one that belongs to the other Article. No sentences are here.
package informing
