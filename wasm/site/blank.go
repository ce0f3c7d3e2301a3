package site

import (
	"bytes"
	"encoding/binary"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// Go's linker writes a table of the functions of a program, with their names, files and lines, which nobody sees in a
// browser: a program that fails is never called again, and what it prints is read by nobody. Blank, it is a tenth of what
// is sent. The garbage collector needs the rest of the table, and the runtime asks for a few names, which stay.

// knownTable is the versions of Go whose table of functions is laid out as it is read here.
func knownTable(version string) bool {
	return version == "go1.26" || strings.HasPrefix(version, "go1.26.")
}

var errNoTable = error(&privacy.Error{Code: privacy.ErrorNotCompiled, At: "site: program", Do: "build with the Go that go.mod names: its table of functions is not one that we know"})

// tableMagic begins the table for WebAssembly: its version, two zeros, an instruction of one byte, an address of eight.
var tableMagic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// table is the table of functions within a program's memory. The places are those of its parts.
type table struct {
	memory                             []byte
	functions                          int
	names, units, files, counters, end int // where each part begins: names of functions, compilation units, names of files, what belongs to program counters, functions
}

// The places of a function's numbers within its record, each of four bytes, and the size of the fixed part.
const (
	atName, atStack, atFile, atLine, atCounts, atStart = 4, 16, 20, 24, 28, 36
	recordSize                                         = 44
)

// blank takes the names and lines of functions out of a program's memory as it starts.
func blank(memory []byte) error {
	t, err := tableOf(memory)
	if err != nil {
		return err
	}
	used := make([]bool, t.end-t.counters)
	kept := make([]bool, t.units-t.names)
	for i := range t.functions {
		at := t.end + int(t.number(t.end+8*i+4))
		if at+recordSize > len(memory) || !t.keep(at, used, kept) {
			return errNoTable
		}
		for _, number := range [...]int{atFile, atLine, atStart} {
			clear(memory[at+number : at+number+4])
		}
	}
	for i := range used {
		if !used[i] {
			memory[t.counters+i] = 0
		}
	}
	for i := range kept {
		if !kept[i] {
			memory[t.names+i] = 0
		}
	}
	clear(memory[t.files:t.counters])
	return nil
}

// tableOf finds the one table that there is.
func tableOf(memory []byte) (*table, error) {
	at := bytes.Index(memory, tableMagic)
	if at < 0 || bytes.Contains(memory[at+1:], tableMagic) || at+72 > len(memory) {
		return nil, errNoTable
	}
	t := &table{memory: memory, functions: int(t64(memory, at+8))}
	last := at + 72 - 1
	for i, part := range [...]*int{&t.names, &t.units, &t.files, &t.counters, &t.end} {
		*part = at + int(t64(memory, at+32+8*i))
		if *part <= last || *part >= len(memory) {
			return nil, errNoTable
		}
		last = *part
	}
	if t.functions <= 0 || t.end+8*t.functions > len(memory) {
		return nil, errNoTable
	}
	return t, nil
}

func t64(memory []byte, at int) uint64 { return binary.LittleEndian.Uint64(memory[at:]) }

func (t *table) number(at int) uint32 { return binary.LittleEndian.Uint32(t.memory[at:]) }

// keep notes what the runtime needs of the function whose record is at a place: how its stack is laid out and, where the
// runtime goes by it, its name. It reports false where that is not within the table.
func (t *table) keep(at int, used, kept []bool) bool {
	counts := int(t.number(at + atCounts))
	if counts > 64 || at+recordSize+4*counts > len(t.memory) || !t.sequence(t.number(at+atStack), used) {
		return false
	}
	for i := range counts {
		if !t.sequence(t.number(at+recordSize+4*i), used) {
			return false
		}
	}
	from := int(t.number(at + atName))
	if from >= len(kept) {
		return false
	}
	name, _, ended := bytes.Cut(t.memory[t.names+from:t.units], []byte{0})
	if !ended {
		return false
	}
	// The runtime tells its own goroutines from others by their names, and the two functions of reflect that are called
	// in place of others.
	for _, prefix := range [...]string{"runtime.", "internal/runtime/", "reflect."} {
		for i := range name {
			kept[from+i] = kept[from+i] || bytes.HasPrefix(name, []byte(prefix))
		}
	}
	return true
}

// sequence notes a run of pairs of variable-length numbers, which a zero ends; one at 0 is none.
func (t *table) sequence(from uint32, used []bool) bool {
	at := int(from)
	if at == 0 {
		return true
	}
	for first := true; at < len(used); first = false {
		if t.memory[t.counters+at] == 0 && !first {
			used[at] = true
			return true
		}
		for range 2 { // a value and a program counter, each as far as its last byte
			for {
				if at >= len(used) {
					return false
				}
				used[at] = true
				at++
				if t.memory[t.counters+at-1] < 0x80 {
					break
				}
			}
		}
	}
	return false
}
