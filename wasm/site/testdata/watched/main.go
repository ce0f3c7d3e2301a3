// Command watched calls what a program for browsers is built without, where it is told to: its own measurements.
package main

import (
	"fmt"
	"os"
	"runtime/metrics"
)

func main() {
	fmt.Println("before")
	if len(os.Args) > 1 {
		sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
		metrics.Read(sample)
		fmt.Println("after", sample[0].Value.Kind() == metrics.KindUint64)
	}
}
