package site

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
)

// format is the format of a site. It is raised whenever the same notices and the same program would give
// other bytes, as by another compressor, so that no older build is taken for a new one.
const format = "plainrights-site/1"

// Manifest is what a build wrote, but for the manifest itself. It is manifest.json in the folder.
type Manifest struct {
	// The format of the folder.
	Format string `json:"format"`
	// The SHA-256 of the names and contents of Files as they are before compression, in hexadecimal digits.
	Inputs string `json:"inputs"`
	// The same with the compressed forms.
	Outputs string `json:"outputs"`
	// The files, by name.
	Files []File `json:"files"`

	// Whether the folder held the same build already, so that nothing was written.
	Unchanged bool `json:"-"`
}

// File is a file of a build. Sizes are in bytes.
type File struct {
	// The path within the folder. Its compressed forms are at Name.br and Name.gz.
	Name string `json:"name"`
	// The size.
	Bytes int `json:"bytes"`
	// The size with Brotli; 0: it would not be smaller, and there is no such file.
	Brotli int `json:"brotli_bytes,omitempty"`
	// The size with gzip; 0: it would not be smaller, and there is no such file.
	Gzip int `json:"gzip_bytes,omitempty"`
	// The integrity value, as "sha384-...".
	Integrity string `json:"integrity"`
}

// names are the file and its compressed forms.
func (f File) names() []string {
	out := []string{f.Name}
	if f.Brotli > 0 {
		out = append(out, f.Name+".br")
	}
	if f.Gzip > 0 {
		out = append(out, f.Name+".gz")
	}
	return out
}

// summary says in a line how much the build is: on the disk, and as a browser that takes Brotli would fetch
// every file of it once.
func (m *Manifest) summary() string {
	files, bytes, sent := 0, 0, 0
	for _, f := range m.Files {
		files += len(f.names())
		bytes += f.Bytes + f.Brotli + f.Gzip
		sent += cmp.Or(f.Brotli, f.Bytes)
	}
	return fmt.Sprintf("%d files and the manifest, %d bytes; each fetched once with Brotli, %d bytes", files, bytes,
		sent)
}

// add takes the name and content of a file into a hash.
func add(h hash.Hash, name string, data []byte) {
	h.Write(fmt.Appendf(nil, "%q %d\n", name, len(data)))
	h.Write(data)
}

// inputs is the hash of files as they are before compression. They are in order of name.
func inputs(files []*file) string {
	h := sha256.New()
	for _, f := range files {
		add(h, f.name, f.data)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// manifest is the manifest of files, which are in order of name.
func manifest(files []*file) *Manifest {
	m := &Manifest{Format: format, Inputs: inputs(files)}
	h := sha256.New()
	for _, f := range files {
		entry := File{f.name, len(f.data), len(f.brotli), len(f.zipped), integrity(f.data)}
		m.Files = append(m.Files, entry)
		for _, form := range f.forms() {
			add(h, form.name, form.data)
		}
	}
	m.Outputs = hex.EncodeToString(h.Sum(nil))
	return m
}

// form is a file as it is on the disk.
type form struct {
	name string
	data []byte
}

// forms are the file and what it has of compressed forms.
func (f *file) forms() []form {
	out := []form{{f.name, f.data}}
	if f.brotli != nil {
		out = append(out, form{f.name + ".br", f.brotli})
	}
	if f.zipped != nil {
		out = append(out, form{f.name + ".gz", f.zipped})
	}
	return out
}

func (m *Manifest) encode() ([]byte, error) {
	data, err := json.MarshalIndent(m, "", "  ")
	return append(data, '\n'), err
}
