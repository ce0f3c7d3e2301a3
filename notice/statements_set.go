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
		s.Storage = own.Storage
	case 12:
		s.Transfers = own.Transfers
	case 13:
		s.Automated = own.Automated
	case 14:
		s.Security = own.Security
	case 15:
		s.Undertakings = own.Undertakings
	case 16:
		s.Asked = own.Asked
	case 17:
		s.Principles = own.Principles
	case 18:
		s.Bases = own.Bases
	case 19:
		s.PolicyDocument = own.PolicyDocument
	case 20:
		s.Rights = own.Rights
	case 21:
		s.Exercise = own.Exercise
	case 22:
		s.Complaints = own.Complaints
	case 23:
		s.Choices = own.Choices
	case 24:
		s.Cookies = own.Cookies
	case 25:
		s.Logs = own.Logs
	case 26:
		s.Messages = own.Messages
	case 27:
		s.Recording = own.Recording
	case 28:
		s.Accounts = own.Accounts
	case 29:
		s.SocialMedia = own.SocialMedia
	case 30:
		s.Images = own.Images
	case 31:
		s.Deceased = own.Deceased
	case 32:
		s.NewPurposes = own.NewPurposes
	case 33:
		s.NotTold = own.NotTold
	case 34:
		s.Further = own.Further
	}
}
