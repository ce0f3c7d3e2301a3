//go:build resident

package notice

const teaches = false
