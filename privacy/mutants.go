//go:build mutate

package privacy

// Tables are the tables of law of the package that are broken by the mutation command. They are in no other build.
func Tables() map[string]any {
	return map[string]any{"privacy.recordsLaws": &recordsLaws, "privacy.deadLaws": &deadLaws}
}
