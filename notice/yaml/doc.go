// Package yaml reads notices that are written as YAML, as strictly as those of JSON.
//
//	data, err := os.ReadFile("testdata/northtown.yaml")
//	if err != nil {
//		log.Fatal(err)
//	}
//	n, err := yaml.Parse(data)
//	if err != nil {
//		log.Fatal(err)
//	}
//	fmt.Println(n.Title)
//
// There is no second model: a document is turned into JSON, which [notice.Parse] reads, and whatever is wrong is told
// with its place in the YAML. So yes and no are the words that they are, and a date is text. What JSON has not is
// refused: anchors, aliases, merged maps, tags, and a second document. A number that stands where text belongs, as
// that of a register, is to be between quotes. Comments are passed over; nothing writes YAML.
package yaml
