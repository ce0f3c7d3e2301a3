//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package site

import (
	"context"
	"errors"
	"os"
	"syscall"
	"time"
)

// lock keeps other builds out of a folder until the function that it returns is called, or the process
// ends in any way. Where the disk knows no locks there is none.
func lock(ctx context.Context, folder string, wait func()) (func(), error) {
	f, err := os.Open(folder)
	if err != nil {
		return nil, err
	}
	for waited := false; ; waited = true {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			return func() { _ = f.Close() }, nil
		}
		if !waited {
			wait()
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), f.Close())
		case <-time.After(100 * time.Millisecond):
		}
	}
}
