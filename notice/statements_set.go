package notice

// set sets the statement of a number, in the order of their fields, to that of own. Value.Set would do it in a line,
// and costs 4 KB of a .wasm, because it can convert.
func (s *Statements) set(number int, own *Statements) { setters[number](s, own) }

// statementCount is the number of members of Statements; a test holds the two equal.
const statementCount = len(setters)

// setters are the statements in their order.
var setters = [...]func(s, own *Statements){
	func(s, own *Statements) { s.Data = own.Data },
	func(s, own *Statements) { s.Special = own.Special },
	func(s, own *Statements) { s.Offence = own.Offence },
	func(s, own *Statements) { s.Filing = own.Filing },
	func(s, own *Statements) { s.Origins = own.Origins },
	func(s, own *Statements) { s.Laws = own.Laws },
	func(s, own *Statements) { s.Recipients = own.Recipients },
	func(s, own *Statements) { s.Internal = own.Internal },
	func(s, own *Statements) { s.Publication = own.Publication },
	func(s, own *Statements) { s.Matching = own.Matching },
	func(s, own *Statements) { s.Retention = own.Retention },
	func(s, own *Statements) { s.Storage = own.Storage },
	func(s, own *Statements) { s.Transfers = own.Transfers },
	func(s, own *Statements) { s.Automated = own.Automated },
	func(s, own *Statements) { s.Security = own.Security },
	func(s, own *Statements) { s.Undertakings = own.Undertakings },
	func(s, own *Statements) { s.Asked = own.Asked },
	func(s, own *Statements) { s.Principles = own.Principles },
	func(s, own *Statements) { s.Bases = own.Bases },
	func(s, own *Statements) { s.PolicyDocument = own.PolicyDocument },
	func(s, own *Statements) { s.Rights = own.Rights },
	func(s, own *Statements) { s.Exercise = own.Exercise },
	func(s, own *Statements) { s.Complaints = own.Complaints },
	func(s, own *Statements) { s.Choices = own.Choices },
	func(s, own *Statements) { s.Cookies = own.Cookies },
	func(s, own *Statements) { s.Logs = own.Logs },
	func(s, own *Statements) { s.Messages = own.Messages },
	func(s, own *Statements) { s.Recording = own.Recording },
	func(s, own *Statements) { s.Accounts = own.Accounts },
	func(s, own *Statements) { s.SocialMedia = own.SocialMedia },
	func(s, own *Statements) { s.Images = own.Images },
	func(s, own *Statements) { s.Deceased = own.Deceased },
	func(s, own *Statements) { s.NewPurposes = own.NewPurposes },
	func(s, own *Statements) { s.NotTold = own.NotTold },
	func(s, own *Statements) { s.Further = own.Further },
	func(s, own *Statements) { s.Before = own.Before },
}
