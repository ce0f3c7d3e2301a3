//go:build !resident

package say

// held is how many of the languages are compiled in, of which English is the first: all.
const held = len(languages)
