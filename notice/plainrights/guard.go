package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// reads keeps that a file was read, so that nothing is written in its place.
func (env *environment) reads(name string) {
	if info, err := os.Stat(name); err == nil && name != "-" {
		env.inputs = append(env.inputs, info)
	}
}

// spared is an error where a file that would be written holds what must not be lost: something that the command reads,
// also by way of a link, or any notice, be it one with faults.
func (env *environment) spared(name string) error {
	info, err := os.Stat(name)
	if err != nil || !info.Mode().IsRegular() {
		return nil // nothing is there that could be lost; stage says what else is wrong
	}
	for _, input := range env.inputs {
		if os.SameFile(info, input) {
			return fmt.Errorf("%s: is read by this command, and would be lost; name another file to write", name)
		}
	}
	d, err := (&environment{}).read(name)
	if err != nil || d.turn() != nil {
		return nil
	}
	var says struct {
		Schema string `json:"$schema"`
	}
	if json.Unmarshal(d.data, &says) == nil && strings.HasPrefix(says.Schema, "urn:plainrights:notice:") {
		return fmt.Errorf("%s: is a notice, and would be lost; name another file to write", name)
	}
	return nil
}
