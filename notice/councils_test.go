package notice_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/plainrights/plainrights/notice"
)

// TestCouncils reads every council's notice and prints every misfit.
func TestCouncils(t *testing.T) {
	files, err := filepath.Glob("../testdata/*/notice.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, err = notice.Decode(bytes.NewReader(data))
			var misfits notice.Misfits
			if errors.As(err, &misfits) {
				for _, m := range misfits {
					t.Errorf("%s: %v", file, m)
				}
			} else if err != nil {
				t.Error(err)
			}
		})
	}
}
