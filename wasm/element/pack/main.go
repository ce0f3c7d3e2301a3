// Command pack writes what the npm package needs and its folder does not keep. npm pack runs it there.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/plainrights/plainrights/wasm/site"
)

func main() {
	if err := site.Package(context.Background(), "."); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}
