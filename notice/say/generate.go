package say

//go:generate go run ./words generate
