//go:build resident

package say

// held is how many of the languages are compiled into what residents fetch: English. The words of each other stand in a
// file of their own, which is fetched where somebody wants them: see Voice.Learn.
const held = 1
