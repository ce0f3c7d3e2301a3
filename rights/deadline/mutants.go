//go:build mutate

package deadline

// Tables are the tables of law of the package, for the mutation command to break. They are in no other build.
func Tables() map[string]any {
	return map[string]any{"deadline.periods": &periods, "deadline.receipts": &receipts}
}
