// Package size weighs the .wasm as it is sent: compressed with Brotli at its best. It has the words of one language.
//
// Its test builds an empty program that only reaches the browser, and holds what is shipped to a multiple
// of it. The Go runtime is most of both, so the ratio says what the library itself costs.
package size
