package site

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// joinGap is the number of zero bytes from which two pieces of data stay apart. Go's linker cuts its data at
// every short run of zeros and writes where each piece goes, which hides from Brotli what repeats.
const joinGap = 64

// dataSection is the number of the section of a .wasm that holds its data.
const dataSection = 11

var errNotWasm = errors.New("site: the program that Go built is no WebAssembly that we know")

// chunk is a run of bytes and the address where a program has it when it starts.
type chunk struct {
	at   int64
	data []byte
}

// join returns a program with the pieces of its data joined wherever few zeros lie between them. Memory is
// zero where no piece is, so that the program starts with the same memory and runs the same. A browser is
// sent a tenth less for it. Its error says that the program is not of the form that Go's linker writes.
func join(wasm []byte) ([]byte, error) {
	header := []byte("\x00asm\x01\x00\x00\x00")
	if !bytes.HasPrefix(wasm, header) {
		return nil, errNotWasm
	}
	in, out := scanner{rest: wasm[len(header):]}, header
	for len(in.rest) > 0 && !in.bad {
		id := in.byte()
		body := in.bytes(in.number())
		if id == dataSection {
			joined, err := joinPieces(body)
			if err != nil {
				return nil, err
			}
			body = joined
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

// joinPieces does it for the data section.
func joinPieces(section []byte) ([]byte, error) {
	chunks, err := chunksOf(section)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(chunks, func(a, b chunk) int { return cmp.Compare(a.at, b.at) })
	var pieces []chunk
	for _, p := range chunks {
		last := len(pieces) - 1
		if last < 0 {
			pieces = append(pieces, p)
			continue
		}
		gap := p.at - pieces[last].at - int64(len(pieces[last].data))
		switch {
		case gap < 0:
			return nil, fmt.Errorf("%w: its data overlap at %d", errNotWasm, p.at)
		case gap < joinGap:
			pieces[last].data = append(append(pieces[last].data, make([]byte, gap)...), p.data...)
		default:
			pieces = append(pieces, p)
		}
	}
	out := binary.AppendUvarint(nil, uint64(len(pieces)))
	for _, p := range pieces {
		out = appendAddress(append(out, 0, opConst), p.at)
		out = binary.AppendUvarint(append(out, opEnd), uint64(len(p.data)))
		out = append(out, p.data...)
	}
	return out, nil
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
