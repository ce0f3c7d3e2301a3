// Package size weighs the .wasm as it is sent: compressed with Brotli at its best.
//
// Its test builds two programs, an empty one that only reaches the browser and one that answers a
// resident, and holds the second to a multiple of the first. The Go runtime is most of both, so the
// ratio says what the library itself costs.
package size
