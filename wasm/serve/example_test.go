package serve_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"testing/fstest"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/wasm/serve"
)

// The conversation under a path of somebody's own service.
func Example() {
	file, err := os.Open("../../testdata/leeds/notice.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer file.Close()
	leeds, err := notice.Decode(file)
	if err != nil {
		fmt.Println(err)
		return
	}
	rights, err := serve.New(serve.Options{Notices: []*notice.Notice{leeds}, Prefix: "/your-rights"})
	if err != nil {
		fmt.Println(err)
		return
	}
	mux := http.NewServeMux()
	mux.Handle("/your-rights/", rights)

	page := httptest.NewRecorder()
	mux.ServeHTTP(page, httptest.NewRequest("GET", "/your-rights/leeds/council-tax", nil))
	fmt.Println(page.Code, page.Header().Get("Cache-Control"))
	// Output: 200 no-store
}

// A built site under a path, with pictures of the council's own host allowed beside what is ours.
func ExampleSite() {
	built := fstest.MapFS{ // of package site: os.DirFS of the folder
		"index.html": {Data: []byte("all councils")}, "leeds/index.html": {Data: []byte("leeds")},
		"manifest.json": {Data: []byte("{}")},
	}
	pages, err := serve.Site(built, serve.SiteOptions{
		Prefix: "/your-rights",
		Policy: serve.Policy{Allow: map[string][]string{"img-src": {"https://images.example.gov.uk"}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	mux := http.NewServeMux()
	mux.Handle("/your-rights/", pages)

	page := httptest.NewRecorder()
	mux.ServeHTTP(page, httptest.NewRequest("GET", "/your-rights/leeds", nil))
	fmt.Println(page.Code, page.Header().Get("Location"))

	_, err = serve.Site(built, serve.SiteOptions{Prefix: "your-rights"})
	refused := new(privacy.Error)
	fmt.Println(errors.As(err, &refused), refused.Code, refused.At)
	// Output:
	// 308 ./leeds/
	// true bad-value serve: SiteOptions.Prefix
}
