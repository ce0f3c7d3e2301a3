//go:build !resident

package notice

// teaches is whether a misfit says what is wanted in the place of what stands there. In the program that residents
// fetch, which is built with the tag resident, it has its code, its place and the value, and no more: authors check a
// notice before it is there, and what teaches them would be a fortieth of what each resident waits for.
const teaches = true
