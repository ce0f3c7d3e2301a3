package notice

// set sets the statement of a number, in the order of their fields, to that of own. Value.Set would do it in a line,
// and costs 4 KB of a .wasm, because it can convert.
func (s *Statements) set(number int, own *Statements) {
	switch number {
	case 0:
		s.Data = own.Data
	case 1:
		s.Special = own.Special
	case 2:
		s.Offence = own.Offence
	case 3:
		s.Filing = own.Filing
	case 4:
		s.Origins = own.Origins
	case 5:
		s.Laws = own.Laws
	case 6:
		s.Recipients = own.Recipients
	case 7:
		s.Internal = own.Internal
	case 8:
		s.Publication = own.Publication
	case 9:
		s.Matching = own.Matching
	case 10:
		s.Retention = own.Retention
	case 11:
		s.Transfers = own.Transfers
	case 12:
		s.Automated = own.Automated
	case 13:
		s.Security = own.Security
	case 14:
		s.Undertakings = own.Undertakings
	case 15:
		s.Asked = own.Asked
	case 16:
		s.Principles = own.Principles
	case 17:
		s.Bases = own.Bases
	case 18:
		s.PolicyDocument = own.PolicyDocument
	case 19:
		s.Rights = own.Rights
	case 20:
		s.Exercise = own.Exercise
	case 21:
		s.Complaints = own.Complaints
	case 22:
		s.Choices = own.Choices
	case 23:
		s.Cookies = own.Cookies
	case 24:
		s.Logs = own.Logs
	case 25:
		s.Messages = own.Messages
	case 26:
		s.Recording = own.Recording
	case 27:
		s.Accounts = own.Accounts
	case 28:
		s.SocialMedia = own.SocialMedia
	case 29:
		s.Images = own.Images
	case 30:
		s.Deceased = own.Deceased
	case 31:
		s.NewPurposes = own.NewPurposes
	case 32:
		s.NotTold = own.NotTold
	case 33:
		s.Further = own.Further
	}
}
