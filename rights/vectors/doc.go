// Package vectors reads test vectors for the rules and runs them against the library.
//
// A vector file is a JSON object {"rights": [...], "deadlines": [...]} of which either may be left out.
// A rights vector states one use of data, what is known of one person, a day and a right, and what the
// answer must be; a lawyer can read it, and an engine in any language can run it. [Decode] reads a file
// and refuses, with line, column and JSON Pointer, whatever is not exactly one. [RightsVector.Check]
// compares only what a vector states.
//
// # Left out, null, empty
//
// A member of "processing" that is left out has the default of the format: the UK GDPR, in England, a
// public authority, by automated means, from the person, and the rest false or empty. One that is null
// is unknown. Bases that are null are not stated, which is not the same as none.
//
// # Disputes
//
// "disputed" in "expect" is a list of ids of disputes: exactly those that the answer must list, and empty for
// none. "otherwise" is an object from such an id to the answer on the other reading, of which "verdict",
// "presumed" and "strength" may be stated, spelt as in "expect".
//
// # Beyond the format
//
// "otherwise" and three more members of "expect" are this project's own: "reasons", an object from the id of a rule
// to its effect and whether it holds, as "limits unknown", or "absent" where the rule must not be looked at;
// "no_duties", codes of duties that must not be among the answer's; and "unsaid", exactly what the notice leaves
// out of the processing that the verdict turns on, as "basis" or "9(2)(a)". Four codes of duties are too:
// tell-reporter, tell-restricted, record-reasons and confirm-holding.
//
// So is how likely exemptions are, which changes no status and no verdict. Three members of "processing" say by what:
// "purpose_kinds", the kind of each purpose, and "body", the kind of body that decides or an array of those that do,
// both in the codes of a notice; and "who_asks", a relation of package requester. Left out or null, each is not known.
// In "expect", "likelihood" is an object from an exemption to likely, possible or remote, and "first" the first
// exemptions that are not remote, three at most: those that are met, then likely, then possible for such a use, then
// possible because nobody has said what the use is for. Of those that are likely, or possible for such a use, what is
// so for more of the purposes comes first; then they are in the order of the provisions.
package vectors
