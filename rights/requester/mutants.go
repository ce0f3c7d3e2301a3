//go:build mutate

package requester

// Tables are the tables of law of the package, for the mutation command to break. They are in no other build.
func Tables() map[string]any { return map[string]any{"requester.nationLaws": &nationLaws} }
