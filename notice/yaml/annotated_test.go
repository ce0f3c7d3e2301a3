package yaml_test

import (
	"os"
	"testing"

	"github.com/plainrights/plainrights/notice/lint"
	"github.com/plainrights/plainrights/notice/yaml"
	"github.com/plainrights/plainrights/privacy"
)

// TestAnnotated holds that the notice which shows what each part is for is one that nothing is to be said of.
func TestAnnotated(t *testing.T) {
	data, err := os.ReadFile("annotated.yaml")
	if err != nil {
		t.Fatal(err)
	}
	n, err := yaml.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range lint.Run(n, privacy.NewDate(2026, 12, 1)) {
		t.Errorf("%s %s %s", f.Code, f.Path, f.Value)
	}
}
