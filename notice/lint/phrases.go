package lint

import (
	"regexp"
	"strings"
)

// What the words of a notice are searched for. A word that is found is there: none of these concludes that something is
// missing.
var (
	pointOf9     = regexp.MustCompile(`(?i)\b9\s*\(?\.?\s*2\s*\)?(?:\s*\(([a-j])\)|([a-j])\b)`)
	article9     = regexp.MustCompile(`(?i)\bart(?:icle)?\.?\s*9\b|special categor`)
	withOffences = regexp.MustCompile(
		`(?i)\bart(?:icle)?\.?\s*10\b|(?:and|or|,) criminal|criminal[^.]* (?:and|or) special`,
	)
	schedulePart4 = regexp.MustCompile(
		`(?i)schedule\s*1\s*,?\s*\(?part\s*(?:4|iv)\b|part\s*(?:4|iv)\s*(?:of|,)\s*schedule\s*1\b`,
	)
	offenceWords = regexp.MustCompile(`(?i)\b(?:criminal|offences?|convictions?|cautions?)\b|troseddol|euogfarn`)
	specialWords = regexp.MustCompile(
		`(?i)health|medical|disab|ethnic|racial|\brace\b|religio|belief|faith|union|politic|` +
			`genetic|biometric|fingerprint|sexual|\bsex life|iechyd|ethnig|crefydd`,
	)
	ordinaryWords = regexp.MustCompile(
		`(?i)\b(?:financ\w*|bank|income|benefits?|national insurance|gender|age|date of birth|` +
			`address|marital|employment|housing|photo\w*|vehicle)\b`,
	)
)

func lower(s string) string { return strings.ToLower(s) }

var (
	agreeing = regexp.MustCompile(`(?i)\b(?:agree\w*|consent\w*|accept\w*)\b|cytuno`)
	dataUses = regexp.MustCompile(
		`(?i)\b(?:uses? of|process\w*|share|sharing|personal|your (?:data|information|details))\b`,
	)
	european = regexp.MustCompile(`\b(?:EEA|EU|European (?:Economic Area|Union|Commission))\b|outside (?:of )?Europe\b`)
	approved = regexp.MustCompile(`(?i)\bregulations\b|adequacy regulations|UK adequacy|international data transfer`)
)

var (
	hedged = regexp.MustCompile(
		`(?i)\b(?:if|where|when|in some|in certain|circumstances|only|unless|may)\b|\b(?:os|lle|pan|ond)\b`,
	)
	misread = regexp.MustCompile(`(?i)\byou (?:are )?(?:who )?(?:carry|carrying|process)\w*\b|` +
		`\bno (?:officer|person|human|staff)\b|\bwithout (?:an? )?(?:officer|person|human)\b`)
	tied     = regexp.MustCompile(`(?i)\bonly\b.*\b(?:statutory|legitimate interests?)\b`)
	public   = regexp.MustCompile(`(?i)\bpublic\b`)
	services = regexp.MustCompile(
		`(?i)\b(?:council tax|business rates|housing benefit|parking|planning applications?)\b`,
	)
	subject    = regexp.MustCompile(`(?i)\bnot (?:to )?be (?:the )?subject\b`)
	takingBack = regexp.MustCompile(`(?i)\bwithdr\w*|\b(?:take|taking) (?:it|(?:your |the )?consent) back\b|` +
		`\b(?:leave|opt|unsubscribe|change your mind)\b|tynnu[^.]{0,30}yn ôl`)
	european2016 = regexp.MustCompile(
		`(?i)\b(?:EU|European(?: Union)?)(?:['’]s)? (?:General Data Protection Regulation|GDPR)\b`,
	)
	unionLaw = regexp.MustCompile(
		`\b(?:EU|European(?: Union)?|Union)(?: (?:or|and) (?:national|Member State|UK))? law\b|Member State law`,
	)
)

func portabilityMisread(s string) bool { return misread.MatchString(s) }

// objectingTied is of words that leave out a basis that can be objected to: public task, or legitimate interests.
func objectingTied(s string) bool { return tied.MatchString(s) && !public.MatchString(s) }

func shutOut(s string) bool { return services.MatchString(s) }

func notSubject(s string) bool { return subject.MatchString(s) }

var (
	writing = regexp.MustCompile(`(?i)\b(?:must|have to|need to|only)\b[^.]{0,40}\bin writing\b`)
	// not wanted, or what the body itself does in writing
	notWriting = regexp.MustCompile(
		`(?i)\b(?:not|no need|n't)\b|\b(?:we|council|officer|team) (?:must|have to|need to|only)\b|` +
			`\b(?:reply|respond|answer|response|tell you|write|confirm)\b[^.]{0,40}\bin writing\b|` +
			`\bin writing,? or\b|` +
			// of something else than a request about one's own data
			`\b(?:complain\w*|appeal\w*|authori[sz]\w*|authority (?:must|has to|needs to) be|permission|consent|behalf|someone else|another person)\b`,
	)
	doubts    = regexp.MustCompile(`(?i)\bdoubt|\bnot sure\b|\bunsure\b|\bif need`)
	mustProve = regexp.MustCompile(
		`(?i)\b(?:must|always|need to|have to|required? to)\b[^.]{0,40}\b(?:proof|prove|identification|identity)\b`,
	)
	alreadyPublic = regexp.MustCompile(
		`(?i)\b(?:already public|public(?:ly available)? already|can see already|already (?:available|published))\b`,
	)
	byLaw      = regexp.MustCompile(`(?i)\b(?:law|Act|enactment|statut\w*)\b`)
	noLawWants = regexp.MustCompile(
		`(?i)\bno (?:law|legal|statutory)\b[^.]{0,40}\brequire|\bnot required by (?:law|the UK GDPR)\b|` +
			`\blaw does not require\b`,
	)
)

// onlyWriting is of words that want a request in writing.
func onlyWriting(s string) bool { return writing.MatchString(s) && !notWriting.MatchString(s) }
