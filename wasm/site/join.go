package site

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/plainrights/plainrights/privacy"
)

// joinGap is the number of zero bytes from which two pieces of data stay apart. Go's linker cuts its data at
// every short run of zeros and writes where each piece goes, which hides from Brotli what repeats.
const joinGap = 64

// dataSection is the number of the section of a .wasm that holds its data.
const dataSection = 11

var errNotWasm = error(&privacy.Error{
	Code: privacy.ErrorNotCompiled,
	At:   "site: program",
	Do:   "build with the Go that go.mod names: what it built is no WebAssembly that we know",
})

// chunk is a run of bytes and the address where a program has it when it starts.
type chunk struct {
	at   int64
	data []byte
}

// join returns a program with the pieces of its data joined wherever few zeros lie between them, and its memory at its
// start changed before by edit, if any. Memory is zero where no piece is, so that a program that is only joined runs
// the same, and a browser is sent a tenth less for it. Its error says that the program is not of the form that Go's
// linker writes.
func join(wasm []byte, edit func(memory []byte) error) ([]byte, error) {
	header := []byte("\x00asm\x01\x00\x00\x00")
	if !bytes.HasPrefix(wasm, header) {
		return nil, errNotWasm
	}
	in, out := scanner{rest: wasm[len(header):]}, header
	for len(in.rest) > 0 && !in.bad {
		id := in.byte()
		body := in.bytes(in.number())
		if id == dataSection {
			memory, err := memoryOf(body)
			if err == nil && edit != nil {
				err = edit(memory)
			}
			if err != nil {
				return nil, err
			}
			body = sectionOf(memory)
		}
		out = append(out, id)
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	if in.bad {
		return nil, errNotWasm
	}
	return out, nil
}

// maxMemory is more than the data of a program of ours can take.
const maxMemory = 1 << 28

// memoryOf returns the memory that a data section makes, up to its last piece.
func memoryOf(section []byte) ([]byte, error) {
	chunks, err := chunksOf(section)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(chunks, func(a, b chunk) int { return cmp.Compare(a.at, b.at) })
	var memory []byte
	for _, c := range chunks {
		gap := c.at - int64(len(memory))
		if gap < 0 || c.at > maxMemory {
			return nil, fmt.Errorf("%w: its data overlap at %d, or are far away", errNotWasm, c.at)
		}
		memory = append(append(memory, make([]byte, gap)...), c.data...)
	}
	return memory, nil
}

// sectionOf returns the data section that makes a memory.
func sectionOf(memory []byte) []byte {
	var pieces []chunk
	for at := 0; at < len(memory); {
		if memory[at] == 0 {
			at++
			continue
		}
		end, zeros := at, 0
		for i := at; i < len(memory) && zeros < joinGap; i++ {
			if zeros++; memory[i] != 0 {
				end, zeros = i+1, 0
			}
		}
		pieces = append(pieces, chunk{int64(at), memory[at:end]})
		at = end
	}
	out := binary.AppendUvarint(nil, uint64(len(pieces)))
	for _, p := range pieces {
		out = appendAddress(append(out, 0, opConst), p.at)
		out = binary.AppendUvarint(append(out, opEnd), uint64(len(p.data)))
		out = append(out, p.data...)
	}
	return out
}

// chunksOf returns the pieces of a data section in its own order, which is the linker's and not that of the
// addresses.
func chunksOf(section []byte) ([]chunk, error) {
	in := scanner{rest: section}
	var out []chunk
	for n := in.number(); n > 0 && !in.bad; n-- {
		p, err := in.chunk()
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	if in.bad || len(in.rest) > 0 {
		return nil, errNotWasm
	}
	return out, nil
}

// The two instructions that say where a piece goes: a number, and the end of it.
const (
	opConst = 0x41
	opEnd   = 0x0b
)

// scanner reads a .wasm from its start, and is bad once something was not there.
type scanner struct {
	rest []byte
	bad  bool
}

func (s *scanner) byte() byte {
	b := s.bytes(1)
	if s.bad {
		return 0
	}
	return b[0]
}

// number reads a whole number that is not negative.
func (s *scanner) number() uint64 {
	v, n := binary.Uvarint(s.rest)
	if n <= 0 {
		s.bad = true
		return 0
	}
	s.rest = s.rest[n:]
	return v
}

func (s *scanner) bytes(n uint64) []byte {
	if s.bad || n > uint64(len(s.rest)) {
		s.bad = true
		return nil
	}
	out := s.rest[:n:n]
	s.rest = s.rest[n:]
	return out
}

// chunk reads one piece, which must be for the one memory and at an address that is written as a number.
func (s *scanner) chunk() (chunk, error) {
	mode, op := s.byte(), s.byte()
	at := s.address()
	end := s.byte()
	if mode != 0 || op != opConst || end != opEnd || at < 0 {
		return chunk{}, fmt.Errorf("%w: a piece of data of another kind", errNotWasm)
	}
	return chunk{at, s.bytes(s.number())}, nil
}

// address reads a number with a sign, seven bits in a byte, the lowest first.
func (s *scanner) address() int64 {
	out := int64(0)
	for shift := 0; shift < 35; shift += 7 {
		b := s.byte()
		out |= int64(b&0x7f) << shift
		if b < 0x80 {
			if b&0x40 != 0 {
				out -= 1 << (shift + 7)
			}
			return out
		}
	}
	s.bad = true
	return 0
}

// appendAddress writes such a number, which is not negative.
func appendAddress(out []byte, v int64) []byte {
	for ; v >= 0x40; v >>= 7 {
		out = append(out, byte(v)|0x80)
	}
	return append(out, byte(v))
}
