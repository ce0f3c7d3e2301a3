package site

import (
	"bytes"
	"encoding/binary"
)

// In Go's WebAssembly each function has a piece of 64 Ki of the program counter, however long it is. The runtime's
// tables of functions hence hold many thousand numbers that count up, which Brotli cannot see: 4 per cent of what is
// sent, and a quarter of what that is unpacked. They are left out, and a few instructions that run when the program is
// instantiated, before Go does, put them back.

// The sections of a .wasm that change, besides that of its data.
const (
	typeSection     = 1
	importSection   = 2
	functionSection = 3
	startSection    = 8
	elementSection  = 9
	codeSection     = 10
)

// Of the table by which the runtime finds a function: how many bytes a bucket has, of which the first four are the
// number of a function, and how many buckets a function has.
const (
	bucketSize       = 20
	bucketsPerEntry  = 16
	bucketsToBeFound = 64
)

// refill returns a program that fills its tables of functions when it is instantiated. Its error says that the tables
// or the program are not of the form that we know.
func refill(wasm []byte) ([]byte, error) {
	sections, memory, t, err := laid(wasm)
	if err != nil {
		return nil, err
	}
	from, buckets, err := t.finder()
	if err == nil {
		err = t.fold()
	}
	if err != nil {
		return nil, err
	}
	clear(memory[from : from+bucketSize*buckets])
	sections[dataSection] = sectionOf(memory)
	if err := starts(sections, t.unfold(from, buckets)); err != nil {
		return nil, err
	}
	return programOf(wasm, sections), nil
}

// programOf is a program of changed sections.
func programOf(wasm []byte, sections *[dataSection + 1][]byte) []byte {
	out := bytes.Clone(wasm[:8])
	for id := typeSection; id <= dataSection; id++ {
		if body := sections[id]; body != nil {
			out = binary.AppendUvarint(append(out, byte(id)), uint64(len(body)))
			out = append(out, body...)
		}
	}
	return out
}

// laid are the sections of a program, the memory that it starts with and, within that, the table of its functions.
func laid(wasm []byte) (sections *[dataSection + 1][]byte, memory []byte, t *table, err error) {
	if sections, err = sectionsOf(wasm); err == nil {
		memory, err = memoryOf(sections[dataSection])
	}
	if err == nil {
		t, err = tableOf(memory)
	}
	return sections, memory, t, err
}

// sectionsOf are the sections of a program by their numbers, but for those that say something to people alone.
func sectionsOf(wasm []byte) (*[dataSection + 1][]byte, error) {
	if len(wasm) < 8 {
		return nil, errNotWasm
	}
	var out [dataSection + 1][]byte
	in := scanner{rest: wasm[8:]}
	for len(in.rest) > 0 && !in.bad {
		id, body := in.byte(), in.bytes(in.number())
		if int(id) >= len(out) || id != 0 && out[id] != nil {
			return nil, errNotWasm
		}
		out[id] = body
	}
	if in.bad || out[startSection] != nil || out[dataSection] == nil {
		return nil, errNotWasm
	}
	return &out, nil
}

// finder is where the table by which functions are found begins, and how many buckets it has. It names function n in
// each of its 16 buckets.
func (t *table) finder() (from, buckets int, err error) {
	bucket := func(i int) []byte {
		return binary.LittleEndian.AppendUint64(nil, uint64(i/bucketsPerEntry))
	}
	var some []byte
	for i := bucketsPerEntry; i < bucketsPerEntry+bucketsToBeFound; i++ {
		some = append(append(some, bucket(i)...), make([]byte, bucketSize-8)...)
	}
	from = bytes.Index(t.memory, some) - bucketsPerEntry*bucketSize
	if from < 0 || bytes.Contains(t.memory[from+bucketsPerEntry*bucketSize+1:], some) {
		return 0, 0, errNoTable
	}
	for buckets < bucketsPerEntry*t.functions {
		at := from + bucketSize*buckets
		if at+bucketSize > len(t.memory) || !bytes.HasPrefix(t.memory[at:], bucket(buckets)) ||
			len(bytes.Trim(t.memory[at+8:at+bucketSize], "\x00")) > 0 {
			break
		}
		buckets++
	}
	if buckets < bucketsPerEntry*(t.functions-1) { // the last function may have fewer
		return 0, 0, errNoTable
	}
	return from, buckets, nil
}

// fold makes of the two numbers of each function, where it begins and where its record is, how much more they are than
// those of the one before, and takes the first of them, which stands there again, out of its record.
func (t *table) fold() error {
	entry, at := uint32(0), uint32(0)
	for i := range t.functions {
		place := t.end + 8*i
		nextEntry, nextAt := t.number(place), t.number(place+4)
		record := t.end + int(nextAt)
		if !t.whole(record) || t.number(record) != nextEntry {
			return errNoTable
		}
		t.set(record, 0)
		t.set(place, nextEntry-entry)
		t.set(place+4, nextAt-at)
		entry, at = nextEntry, nextAt
	}
	return nil
}

// The instructions of WebAssembly that put the numbers back, and the three numbers that they go by.
const (
	opLoop     = 0x03
	opBranchIf = 0x0d
	opGet      = 0x20
	opSet      = 0x21
	opTee      = 0x22
	opLoad     = 0x28
	opStore    = 0x36
	opLess     = 0x49
	opAdd      = 0x6a
	opShift    = 0x76
	nothing    = 0x40 // what a loop leaves
	aligned    = 2    // to four bytes

	place, entry, record = 0, 1, 2
)

// unfold is the function that undoes fold, and counts the functions up in their buckets.
func (t *table) unfold(from, buckets int) []byte {
	number := func(out []byte, v int) []byte { return appendAddress(append(out, opConst), int64(v)) }
	offset := func(out []byte, v int) []byte { return binary.AppendUvarint(out, uint64(v)) }
	again := func(out []byte, step, end int) []byte {
		out = append(number(append(out, opGet, place), step), opAdd, opTee, place)
		return append(number(out, end), opLess, opBranchIf, 0, opEnd)
	}
	out := []byte{1, 3, 0x7f} // three of them, of 32 bits, which begin at nought
	out = append(number(out, t.end), opSet, place, opLoop, nothing)
	out = append(out, opGet, place, opGet, place, opLoad, aligned, 0, opGet, entry, opAdd, opTee, entry, opStore,
		aligned, 0)
	out = append(out, opGet, place, opGet, place, opLoad, aligned, 4, opGet, record, opAdd, opTee, record, opStore,
		aligned, 4)
	out = offset(append(out, opGet, record, opGet, entry, opStore, aligned), t.end)
	out = again(out, 8, t.end+8*t.functions)
	out = append(number(number(out, 0), from), opSet, place, opSet, entry, opLoop, nothing)
	out = append(number(append(out, opGet, place, opGet, entry), 4), opShift, opStore, aligned, 0)
	out = append(number(append(out, opGet, entry), 1), opAdd, opSet, entry)
	out = again(out, bucketSize, from+bucketSize*buckets)
	return append(out, opEnd)
}

// starts adds a function to a program, and has it run when the program is instantiated.
func starts(sections *[dataSection + 1][]byte, code []byte) error {
	kind, ok := plainType(sections[typeSection])
	imports, more := importedFunctions(sections[importSection])
	if !ok || !more {
		return errNotWasm
	}
	own := scanner{rest: sections[functionSection]}
	functions := own.number()
	bodies := scanner{rest: sections[codeSection]}
	if bodies.number() != functions || own.bad || bodies.bad {
		return errNotWasm
	}
	count := binary.AppendUvarint(nil, functions+1)
	sections[functionSection] = binary.AppendUvarint(append(bytes.Clone(count), own.rest...), kind)
	sections[codeSection] = append(binary.AppendUvarint(append(count, bodies.rest...), uint64(len(code))), code...)
	sections[startSection] = binary.AppendUvarint(nil, imports+functions)
	return nil
}

// plainType is the number of the type of functions that take nothing and return nothing.
func plainType(section []byte) (uint64, bool) {
	in := scanner{rest: section}
	for i := range in.number() {
		form, takes := in.byte(), in.bytes(in.number())
		if returns := in.bytes(in.number()); form != 0x60 || in.bad {
			break
		} else if len(takes)+len(returns) == 0 {
			return i, true
		}
	}
	return 0, false
}

// importedFunctions is how many functions a program imports, which is all that a program of Go does.
func importedFunctions(section []byte) (uint64, bool) {
	in := scanner{rest: section}
	n := in.number()
	for range n {
		in.bytes(in.number())
		in.bytes(in.number())
		if in.byte() != 0 {
			return 0, false
		}
		in.number()
	}
	return n, !in.bad && len(in.rest) == 0
}
