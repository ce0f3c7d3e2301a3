//go:build mutate

package wish

// Tables are the tables of law of the package, for the mutation command to break. They are in no other build.
func Tables() map[string]any {
	return map[string]any{
		"wish.facts": &facts, "wish.whyRules": &whyRules, "wish.duties": &duties, "wish.serving": &serving,
		"wish.services": &services, "wish.fits": &fits,
	}
}
