package serve_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/plainrights/plainrights/notice"
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
