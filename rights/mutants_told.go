//go:build mutate

package rights

// Tables are the tables of law of the package that are told and that no verdict turns on, for the mutation command to
// break. They are in no other build.
func Tables() map[string]any {
	return map[string]any{
		"rights.claims":       &claims,
		"rights.points":       &points,
		"rights.acts":         &acts,
		"rights.turnings":     &turnings,
		"rights.basesOfRules": &basesOfRules,
		"rights.ombudsmen":    &ombudsmen,
	}
}
