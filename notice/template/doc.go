// Package template gives councils a first notice to work from, so that nobody begins with an empty page.
//
//	council, err := template.FindAuthority("Leeds")
//	if err != nil {
//		log.Fatal(err)
//	}
//	fmt.Println(council.Name, council.Nation, council.Tier)
//
// [Authorities] are the councils of the United Kingdom, with those that took over from one that has ended.
package template
