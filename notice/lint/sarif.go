package lint

import (
	"encoding/json"
	"slices"

	"github.com/plainrights/plainrights/privacy"
)

// The parts of SARIF 2.1.0 that a report has.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      string        `json:"id"`
		Name    string        `json:"name"`
		Short   sarifText     `json:"shortDescription"`
		Help    sarifMarkdown `json:"help"`
		HelpURI string        `json:"helpUri,omitempty"`
		Default struct {
			Level string `json:"level"`
		} `json:"defaultConfiguration"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifMarkdown struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifText         `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Baseline     string            `json:"baselineState,omitempty"`
		Suppressions []sarifSuppressed `json:"suppressions,omitempty"`
	}
	sarifSuppressed struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification"`
	}
	sarifLocation struct {
		Physical sarifPhysical  `json:"physicalLocation"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
	}
	sarifPhysical struct {
		Document struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
		Region *sarifRegion `json:"region,omitempty"`
	}
	sarifRegion struct {
		Line   int `json:"startLine"`
		Column int `json:"startColumn"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
	}
)

// sarif is the report as code scanning reads it, with the rules of its findings. The levels have the same names there.
func (r *Report) sarif() (string, error) {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "plainrights lint", Rules: []sarifRule{},
		InformationURI: "https://github.com/plainrights/plainrights"}
	at := map[string]int{}
	all := slices.Clone(r.Findings)
	for i := range r.Aside {
		all = append(all, r.Aside[i].Finding)
	}
	for _, c := range Checks() {
		if slices.ContainsFunc(all, func(f Finding) bool { return f.Code == c.Code }) {
			at[c.Code] = len(run.Tool.Driver.Rules)
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, r.rule(&c))
		}
	}
	for i := range all {
		result := r.result(&all[i], at)
		if len(r.Aside) > 0 {
			result.Baseline = "new" // the standard wants a state of all results or of none
		}
		if k := i - len(r.Findings); k >= 0 {
			why := r.Aside[k].For
			result.Baseline, result.Suppressions = "unchanged", []sarifSuppressed{{"external",
				why.Reason + " (" + why.By + ", " + why.Until.String() + ")"}}
		}
		run.Results = append(run.Results, result)
	}
	data, err := json.MarshalIndent(
		sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}},
		"",
		"  ",
	)
	return string(data) + "\n", err
}

func (r *Report) result(f *Finding, at map[string]int) sarifResult {
	var where sarifLocation
	where.Physical.Document.URI = r.file(f)
	if f.Line > 0 {
		where.Physical.Region = &sarifRegion{f.Line, f.Column}
	}
	if f.Path != "" {
		where.Logical = []sarifLogical{{f.Path}}
	}
	return sarifResult{RuleID: f.Code, RuleIndex: at[f.Code], Level: string(f.Level), Message: sarifText{r.message(f)},
		Fingerprints: map[string]string{"plainrights/1": f.Key()}, Locations: []sarifLocation{where}}
}

func (r *Report) rule(c *Check) sarifRule {
	wrong, mend := Wrong(r.Voice, c.Code), Mend(r.Voice, c.Code)
	if ask := Ask(r.Voice, c.Code); ask != "" {
		mend += " " + ask
	}
	out := sarifRule{ID: c.Code, Name: c.Name, Short: sarifText{wrong}, HelpURI: c.Cites[0].URL()}
	out.Help = sarifMarkdown{
		wrong + " " + mend + " " + long(c.Cites),
		wrong + "\n\n**" + mend + "**\n\n" + long(c.Cites),
	}
	out.Default.Level = string(c.Level)
	return out
}

func long(cites []privacy.Citation) string {
	out := ""
	for i, c := range cites {
		if i > 0 {
			out += "; "
		}
		out += c.Long()
	}
	return out
}
