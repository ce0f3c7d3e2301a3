package sheet

import (
	"fmt"
	"strings"
)

// What is the same in every workbook.
const (
	head        = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	document    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packages    = "http://schemas.openxmlformats.org/package/2006"
	contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml."

	rels = `<Relationships xmlns="` + packages + `/relationships"><Relationship Id="rId1" Type="` + document +
		`/officeDocument" Target="xl/workbook.xml"/></Relationships>`

	styles = `<styleSheet xmlns="` + spreadsheet + `"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
		`<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
		`<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
		`<fill><patternFill patternType="solid"><fgColor rgb="FFE9ECEE"/></patternFill></fill></fills>` +
		`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
		`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
		`<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
		`<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">` + top +
		`<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ` +
		`applyFill="1" applyAlignment="1">` + top +
		`<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" ` +
		`applyAlignment="1">` + top + `</cellXfs></styleSheet>`
	top = `<alignment vertical="top" wrapText="1"/></xf>`
)

// contentTypes says what each file of a workbook is.
func contentTypes(sheets int) string {
	out := `<Types xmlns="` + packages + `/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="` + contentType + `sheet.main+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="` + contentType + `styles+xml"/>`
	for i := range sheets {
		out += fmt.Sprintf(`<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`, i+1,
			contentType)
	}
	return out + "</Types>"
}

// workbook lists the sheets by their names.
func workbook(names []string) string {
	var out strings.Builder
	out.WriteString(`<workbook xmlns="` + spreadsheet + `" xmlns:r="` + document + `"><sheets>`)
	for i, name := range names {
		fmt.Fprintf(&out, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, escape(name), i+1, i+1)
	}
	return out.String() + "</sheets></workbook>"
}

// workbookRels says where the parts of the workbook are.
func workbookRels(sheets int) string {
	out := `<Relationships xmlns="` + packages + `/relationships">`
	for i := range sheets {
		out += fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`, i+1,
			document, i+1)
	}
	return out + fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/styles" Target="styles.xml"/></Relationships>`,
		sheets+1, document)
}
