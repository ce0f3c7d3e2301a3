package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// patience is how long a command works before it says what it is at.
const patience = time.Second

// steps tells on standard error what a command is at, once it has taken a while; warnings at once.
type steps struct {
	mu    sync.Mutex
	w     io.Writer
	last  string
	late  bool
	timer *time.Timer
}

func newSteps(w io.Writer) *steps {
	s := &steps{w: w}
	s.timer = time.AfterFunc(patience, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.late = true
		if s.last != "" {
			fmt.Fprintln(s.w, s.last)
		}
	})
	return s
}

// told is told of a step.
func (s *steps) told(step string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.late || strings.HasPrefix(step, "WARNING"):
		fmt.Fprintln(s.w, step)
	default:
		s.last = step
	}
}

// end has nothing more told.
func (s *steps) end() {
	s.timer.Stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last = ""
}
