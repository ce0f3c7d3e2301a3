// Package catalogue is the law that the library goes by, to be read, printed and signed: every rule,
// exemption, listed set and time limit with its provision and period, and the points on which a reading was
// taken.
//
//	var law map[string]json.RawMessage
//	if err := json.Unmarshal(catalogue.JSON(), &law); err != nil {
//		fmt.Println(err)
//		return
//	}
//	var rules []struct {
//		ID    string `json:"id"`
//		Right string `json:"right"`
//	}
//	if err := json.Unmarshal(law["rules"], &rules); err != nil {
//		fmt.Println(err)
//		return
//	}
//	for _, r := range rules {
//		if r.Right == "portability" {
//			fmt.Println(r.ID)
//		}
//	}
//
// [JSON] is the whole of it for programs. [Page] is one right for people, in Markdown, and [Index] what is
// common to all. The files in pages are generated from the tables, and a test holds them equal:
//
//	go generate ./rights/catalogue
package catalogue

//go:generate go test -run TestPages . -update
