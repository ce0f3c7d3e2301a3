package site

import (
	"bytes"
	"encoding/binary"
	"strings"

	"github.com/plainrights/plainrights/privacy"
)

// Go's linker writes a table of the functions of a program, with their names, files and lines, which nobody sees in a
// browser: a program that fails is never called again, and what it prints is read by nobody. Nor is a goroutine ever
// stopped there at any place, or a function's arguments printed. Blank, all that is an eighth of what is sent. The
// garbage collector needs the rest of the table, and the runtime asks for a few names, which stay.

// knownTable is the versions of Go whose table of functions is laid out as it is read here.
func knownTable(version string) bool {
	return version == "go1.26" || strings.HasPrefix(version, "go1.26.")
}

var errNoTable = error(&privacy.Error{
	Code: privacy.ErrorNotCompiled,
	At:   "site: program",
	Do:   "build with the Go that go.mod names: its table of functions is not one that we know",
})

// tableMagic begins the table for WebAssembly: its version, two zeros, an instruction of one byte, an address of eight.
var tableMagic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// table is the table of functions within a program's memory. The places are those of its parts.
type table struct {
	memory    []byte
	functions int
	// where each part begins: names of functions, compilation units, names of files, what belongs to program counters,
	// functions
	names, units, files, counters, end int
	runtime                            int // the name that the runtime's functions get, within the names
}

// The places of a function's numbers within its record, each of four bytes but the last, and the size of the fixed
// part. After it come the places of what belongs to program counters, as many as it counts, and then of what belongs to
// the function, as many as its last byte.
const (
	atName, atStack, atFile, atLine, atCounts, atUnit, atStart, atData = 4, 16, 20, 24, 28, 32, 36, 43

	recordSize = 44
)

// What is left out of what belongs to program counters: where a goroutine may be stopped by a signal, and which
// arguments can be printed; and of what belongs to a function, how its arguments are printed. A place of 0, or of all
// ones, is none.
const (
	unsafePoint, argumentsLive = 0, 3
	argumentsFrom, argumentsTo = 5, 6
	noData                     = 0xffffffff
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
		if !t.whole(at) || !t.keep(at, used, kept) {
			return errNoTable
		}
	}
	for i := range t.functions {
		t.strip(t.end + int(t.number(t.end+8*i+4)))
	}
	zero(memory[t.counters:], used)
	zero(memory[t.names:], kept)
	clear(memory[t.files:t.counters])
	return nil
}

// zero makes nothing of the bytes that are not kept.
func zero(bytes []byte, kept []bool) {
	for i := range kept {
		if !kept[i] {
			bytes[i] = 0
		}
	}
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

func (t *table) set(at int, to uint32) { binary.LittleEndian.PutUint32(t.memory[at:], to) }

// whole reports whether the record at a place is within the memory.
func (t *table) whole(at int) bool {
	if at+recordSize > len(t.memory) {
		return false
	}
	counts := int(t.number(at + atCounts))
	return counts <= 64 && at+recordSize+4*(counts+int(t.memory[at+atData])) <= len(t.memory)
}

// name is the name of the function whose record is at a place, and false where that is not within the table.
func (t *table) name(at int) (string, bool) {
	from := int(t.number(at + atName))
	if from >= t.units-t.names {
		return "", false
	}
	name, _, ended := bytes.Cut(t.memory[t.names+from:t.units], []byte{0})
	return string(name), ended
}

// The runtime tells its own goroutines from others by how their names begin, and two functions of reflect, which are
// called in place of others, by their names.
const ofRuntime, ofReflect = "runtime.", "reflect."

// keep notes what the runtime needs of the function whose record is at a place: how its stack is laid out and, where
// the runtime goes by it, its name. All that are the runtime's get one name, that of the first, cut short. It reports
// false where that is not within the table.
func (t *table) keep(at int, used, kept []bool) bool {
	if !t.sequence(t.number(at+atStack), used) {
		return false
	}
	for i := range int(t.number(at + atCounts)) {
		if i != unsafePoint && i != argumentsLive && !t.sequence(t.number(at+recordSize+4*i), used) {
			return false
		}
	}
	name, ok := t.name(at)
	if from := int(t.number(at + atName)); ok && strings.HasPrefix(name, ofReflect) {
		for i := range name {
			kept[from+i] = true
		}
	} else if ok && t.runtime == 0 && strings.HasPrefix(name, ofRuntime) {
		t.runtime = from
		for i := range ofRuntime {
			kept[from+i] = true
		}
	}
	return ok
}

// strip takes out of the record at a place what nobody asks for.
func (t *table) strip(at int) {
	name, _ := t.name(at)
	switch {
	case strings.HasPrefix(name, ofRuntime):
		t.set(at+atName, uint32(t.runtime))
	case !strings.HasPrefix(name, ofReflect):
		t.set(at+atName, 0)
	}
	for _, number := range [...]int{atFile, atLine, atUnit, atStart} {
		t.set(at+number, 0)
	}
	counts := int(t.number(at + atCounts))
	for i := range counts {
		if i == unsafePoint || i == argumentsLive {
			t.set(at+recordSize+4*i, 0)
		}
	}
	for i := range int(t.memory[at+atData]) {
		if i == argumentsFrom || i == argumentsTo {
			t.set(at+recordSize+4*(counts+i), noData)
		}
	}
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
