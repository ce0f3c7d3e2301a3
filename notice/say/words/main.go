// Command words makes from the tables of words, which people edit, the Go that the packages which speak compile, and
// exchanges the words with translators. What generate finds in the English table alone it adds to each other one in
// English, as untranslated.
//
//	go run ./notice/say/words check
//	go run ./notice/say/words generate
//	go run ./notice/say/words out -lang cy -new -o for-the-translator.xlf
//	go run ./notice/say/words in from-the-translator.xlf
//	go run ./notice/say/words pseudo
//
// It is run within the module. A file whose name ends in .tsv is a table, with the columns of those of this project;
// every other is XLIFF 2.0, in UTF-8 or UTF-16. What a translator notes beside a text is kept. What comes back with a
// fault is told with its key, and changes nothing. A language that is new goes out with -name, and comes back whole and
// with -name. The last prints a language that nobody speaks, in which what comes from no table shows.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say/internal/table"
)

const usage = `usage: words check | generate | out -lang CODE [-name NAME] [-new] -o FILE | in [-name NAME] FILE | pseudo`

func main() {
	root, err := table.Root()
	if err == nil {
		err = run(root, os.Args[1:], os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "words:", err)
		os.Exit(1)
	}
}

func run(root string, args []string, stdout io.Writer) error {
	if len(args) == 0 {
		return errors.New(usage)
	}
	c := &command{folder: filepath.Join(root, filepath.FromSlash(table.Folder)), stdout: stdout}
	var err error
	if c.tables, err = table.Load(c.folder); err != nil {
		return err
	}
	flags := flag.NewFlagSet("words", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&c.lang, "lang", "", "")
	flags.StringVar(&c.name, "name", "", "")
	flags.StringVar(&c.file, "o", "", "")
	flags.BoolVar(&c.news, "new", false, "")
	var files []string
	for rest := args[1:]; ; { // what stands behind the name of a file is taken too
		if err := flags.Parse(rest); err != nil {
			return fmt.Errorf("%w\n%s", err, usage)
		}
		if flags.NArg() == 0 {
			break
		}
		files, rest = append(files, flags.Arg(0)), flags.Args()[1:]
	}
	switch args[0] {
	case "check":
		return errors.Join(table.Check(c.tables)...)
	case "generate":
		return table.Write(root)
	case "out":
		return c.out()
	case "in":
		if len(files) != 1 {
			return errors.New(usage)
		}
		return c.in(files[0])
	case "pseudo":
		_, err := io.WriteString(stdout, table.Pseudo(c.tables[0]).String())
		return err
	}
	return errors.New(usage)
}

type command struct {
	folder           string
	tables           []*table.Table
	lang, name, file string
	news             bool
	stdout           io.Writer
}

// table is that of a language, or nil.
func (c *command) table(lang notice.Language) *table.Table {
	for _, t := range c.tables {
		if t.Code == lang {
			return t
		}
	}
	return nil
}

// out writes the words of a language for a translator.
func (c *command) out() (err error) {
	lang := notice.Language(c.lang)
	if lang == "" || lang == notice.English || c.file == "" {
		return errors.New(usage)
	}
	if err := c.sound(lang); err != nil {
		return err
	}
	if dir, err := filepath.Abs(filepath.Dir(c.file)); err != nil || dir == c.folder {
		return fmt.Errorf("%s: the tables themselves stand there; send out a copy to another folder", c.file)
	}
	t := c.table(lang)
	if t == nil {
		if c.name == "" {
			return fmt.Errorf("there is no %s.tsv; if the language is new, say its own name for itself: -name NAME",
				lang)
		}
		t = &table.Table{Code: lang, Name: c.name}
	}
	t = &table.Table{Code: t.Code, Name: t.Name, Rows: table.Rows(c.tables[0], t, c.news)}
	file, err := os.Create(c.file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	fmt.Fprintf(c.stdout, "%s: %d texts\n", c.file, len(t.Rows))
	if strings.HasSuffix(c.file, ".tsv") {
		_, err = io.WriteString(file, t.String())
		return err
	}
	return table.WriteXLIFF(file, t, t.Rows)
}

// in takes words back, and makes the Go of them.
func (c *command) in(name string) error {
	back, err := read(name)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	old := c.table(back.Code)
	if old == nil {
		back.Name = c.name // whatever the file says: a slip in its code would make another language
	}
	if err := c.sound(back.Code); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if old == nil && back.Name == "" {
		return fmt.Errorf("%s: there is no %s.tsv; if the language is new, say its own name for itself: -name NAME",
			name, back.Code)
	}
	merged, faults := table.Merge(c.tables[0], old, back)
	if len(faults) == 0 {
		faults = table.Check([]*table.Table{c.tables[0], merged})
	}
	if len(faults) == 0 {
		again, err := table.Read(merged.String())
		if err != nil || len(table.Changed(again, merged)) > 0 {
			faults = append(faults, fmt.Errorf("a text cannot be written so that it is read again: %v, %q", err,
				table.Changed(again, merged)))
		}
	}
	if len(faults) > 0 {
		return fmt.Errorf("nothing was taken over:\n%w", errors.Join(faults...))
	}
	if err := os.WriteFile(filepath.Join(c.folder, string(merged.Code)+".tsv"), []byte(merged.String()),
		0o644); err != nil {
		return err
	}
	changed := table.Changed(old, merged)
	for _, key := range changed {
		if old != nil { // of a new language it is all
			fmt.Fprintln(c.stdout, key)
		}
	}
	fmt.Fprintf(c.stdout, "%s.tsv: %d texts changed, of %d that came back; now run: go generate ./...\n", merged.Code,
		len(changed), len(back.Rows))
	return nil
}

// code is what names a language: a file goes by it.
var code = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// sound refuses a code that is no language's, and one that is another's but for its capitals.
func (c *command) sound(lang notice.Language) error {
	if !code.MatchString(string(lang)) {
		return fmt.Errorf("%q is no code of a language, as cy or gd", lang)
	}
	for _, t := range c.tables {
		if t.Code != lang && strings.EqualFold(string(t.Code), string(lang)) {
			return fmt.Errorf("%q is written %q", lang, t.Code)
		}
	}
	return nil
}

// mostBytes is far more than all words are.
const mostBytes = 16 << 20

func read(name string) (*table.Table, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.Size() > mostBytes {
		return nil, fmt.Errorf("it has %d bytes, and words have at most %d", info.Size(), mostBytes)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	switch ext := strings.ToLower(filepath.Ext(name)); {
	case ext == ".tsv":
		return table.Read(string(data))
	case bytes.HasPrefix(data, []byte("PK")):
		return nil, errors.New("it is the file of a spreadsheet or a document: save it there as text with tabs, " +
			"under a name that ends in .tsv")
	case ext == ".csv" || ext == ".txt":
		return nil, fmt.Errorf("%s is no table here: save it with tabs between the cells, under a name that ends in "+
			".tsv, or send XLIFF 2.0", ext)
	}
	return table.ReadXLIFF(bytes.NewReader(data))
}
