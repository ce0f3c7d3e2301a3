package site

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"io"
	"runtime"
	"slices"
	"sync"

	"github.com/andybalholm/brotli"
)

// window is the largest window that browsers must take, as a power of two.
const window = 24

// pack compresses files, the largest first, on every processor. It tells done of the bytes that it has
// dealt with since, never twice at once.
func pack(ctx context.Context, files []*file, quality int, done func(int)) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	queue := make(chan *file, len(files))
	for _, f := range slices.SortedStableFunc(slices.Values(files),
		func(a, b *file) int { return cmp.Compare(len(b.data), len(a.data)) }) {
		queue <- f
	}
	close(queue)
	var all sync.WaitGroup
	var one sync.Mutex
	tell := func(n int) {
		one.Lock()
		defer one.Unlock()
		done(n)
	}
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for f := range queue {
				if err := f.pack(ctx, quality, tell); err != nil {
					cancel(err)
					return
				}
			}
		})
	}
	all.Wait()
	return context.Cause(ctx)
}

// pack makes the two small forms of a file, unless it is only to be copied. The same bytes give the same: neither holds
// a name or a date.
func (f *file) pack(ctx context.Context, quality int, done func(int)) error {
	if f.source {
		done(len(f.data))
		return nil
	}
	var out bytes.Buffer
	err := squeeze(ctx, brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: quality, LGWin: window}), f.data,
		done)
	if err != nil {
		return err
	}
	if out.Len() < len(f.data) {
		f.brotli = bytes.Clone(out.Bytes())
	}
	out.Reset()
	zipper, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return err
	}
	if err := squeeze(ctx, zipper, f.data, func(int) {}); err != nil {
		return err
	}
	if out.Len() < len(f.data) {
		f.zipped = bytes.Clone(out.Bytes())
	}
	return nil
}

// squeeze writes data in pieces, so that a build can be stopped in the middle of a large file.
func squeeze(ctx context.Context, w io.WriteCloser, data []byte, done func(int)) error {
	for piece := range slices.Chunk(data, 64<<10) {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := w.Write(piece); err != nil {
			return err
		}
		done(len(piece))
	}
	return w.Close()
}
