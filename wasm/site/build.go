package site

import (
	"cmp"
	"context"
	"slices"

	"github.com/andybalholm/brotli"
	"github.com/plainrights/plainrights/privacy"
)

// Build builds a site. Whatever goes wrong, and whenever ctx ends it, the folder is then the last build or
// the new one, never a part of either. Where it holds the same build already, nothing is written. Its error is a
// [privacy.Error] where an option, the folder or the go command is at fault, and else that of ctx or of the disk.
//
// It runs the go command in Options.Source, whose module must be this one or require it.
func Build(ctx context.Context, o Options) (*Manifest, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	o.warnUnreachable()
	f, err := claim(ctx, o.disk, o.Out, func() { o.say("waiting for another build beside %s", o.Out) })
	if err != nil {
		return nil, err
	}
	defer f.close()
	last, err := f.current()
	if err != nil {
		return nil, err
	}
	files, err := o.files(ctx)
	if err != nil {
		return nil, err
	}
	if f.holds(last, inputs(files)) {
		last.Unchanged = true
		o.say("%s holds this site already: %s", o.Out, last.summary())
		return last, nil
	}
	if err := o.pack(ctx, files); err != nil {
		return nil, err
	}
	return o.replace(ctx, f, files)
}

// files are the files of the site by name, not compressed yet.
func (o *Options) files(ctx context.Context) ([]*file, error) {
	o.say("compiling the program for browsers")
	p, err := o.program(ctx)
	if err != nil {
		return nil, err
	}
	a, err := o.assets(p)
	if err != nil {
		return nil, err
	}
	w := &writer{o, a}
	pages := slices.Concat(w.pages(), w.officers(), w.changes(), w.frames())
	sources := w.sources()
	o.say("wrote %d pages for %d notices, and %d texts to paste into other pages", len(pages), len(o.Notices),
		len(sources)-1)
	files := slices.Concat(a.files(), pages, sources, []*file{licencesFile(p.licences, a)})
	slices.SortFunc(files, func(a, b *file) int { return cmp.Compare(a.name, b.name) })
	return files, ctx.Err()
}

// pack compresses the files and tells how far it is.
func (o *Options) pack(ctx context.Context, files []*file) error {
	total, done, told := 0, 0, 0
	for _, f := range files {
		total += len(f.data)
	}
	o.say("compressing %d files, %d bytes", len(files), total)
	return pack(ctx, files, cmp.Or(o.quality, brotli.BestCompression), func(n int) {
		done += n
		if tenth := done * 10 / total; tenth > told {
			told = tenth
			o.say("compressed %d %%", told*10)
		}
	})
}

// replace writes the new build and puts it in the place of the last.
func (o *Options) replace(ctx context.Context, f *folder, files []*file) (*Manifest, error) {
	m := manifest(files)
	data, err := m.encode()
	if err != nil {
		return nil, err
	}
	forms := []form{{manifestName, data}}
	for _, file := range files {
		forms = append(forms, file.forms()...)
	}
	o.say("writing %d files into %s", len(forms), o.Out)
	if err := f.write(ctx, forms); err != nil {
		return nil, &privacy.Error{Code: privacy.ErrorNotWritten, At: "site: Options.Out", Value: o.Out, Err: err}
	}
	if _, err := f.current(); err != nil { // it may have been put there in the meantime
		return nil, err
	}
	if err := f.swap(); err != nil {
		return nil, &privacy.Error{
			Code:  privacy.ErrorNotWritten,
			At:    "site: Options.Out",
			Value: o.Out,
			Err:   err,
			Do:    "the last build is there still",
		}
	}
	if err := f.restore(); err != nil {
		o.say("the build before this one is not removed: %v", err)
	}
	o.say("upload all of %s: %s", o.Out, m.summary())
	return m, nil
}
