// Command stack does what the runtime needs its table of functions for: it grows and moves stacks, collects garbage
// while values live on them alone, recovers from panics, defers, and calls functions that reflect made.
package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"sync"
)

type node struct {
	next *node
	data [24]int
}

func deep(n int, keep *node) int {
	local := &node{next: keep}
	local.data[n%24] = n
	if n == 0 {
		runtime.GC()
		return length(local)
	}
	return deep(n-1, local) + local.data[n%24] - n
}

func length(n *node) int {
	out := 0
	for ; n != nil; n = n.next {
		out++
	}
	return out
}

type shape interface{ area() int }

type square struct{ side int }

func (s *square) area() int { return s.side * s.side }

func recovered(f func()) (out string) {
	defer func() { out = fmt.Sprint(recover()) }()
	defer func() { runtime.GC() }()
	f()
	return "nothing"
}

func main() {
	var wait sync.WaitGroup
	sums := make([]int, 20)
	for i := range sums {
		wait.Add(1)
		go func() {
			defer wait.Done()
			sums[i] = deep(400+i, nil)
			runtime.Gosched()
		}()
	}
	wait.Wait()
	fmt.Println(sums, runtime.NumGoroutine())

	double := func(in []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{reflect.ValueOf(int(in[0].Int()) * 2)}
	}
	made := reflect.MakeFunc(reflect.TypeOf(func(int) int { return 0 }), double).Interface().(func(int) int)
	area := reflect.ValueOf(&square{7}).MethodByName("area")
	fmt.Println(made(21), area.IsValid(), shape(&square{6}).area())

	var none *node
	var empty []int
	fmt.Println(recovered(func() { none.data[0]++ }))
	fmt.Println(recovered(func() { empty[len(os.Args)] = 1 }))
	fmt.Println(recovered(func() { panic(errors.New("ours")) }))
	fmt.Println(recovered(func() {}))
	if len(os.Args) > 1 {
		panic("told to")
	}
}
