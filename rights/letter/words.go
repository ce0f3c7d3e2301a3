package letter

import (
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
)

// Catalogue is the words of letters, for whoever replaces some of them: see say.Voice.With.
func Catalogue() say.Keyed {
	return say.Keyed{Name: "letter", Catalogue: &catalogue, Keys: catalogueKeys}
}

// requests is what each right that has a sentence of its own is asked for by.
var requests = [...]say.Word{
	privacy.RightInformed:           phraseTellMe,
	privacy.RightAccess:             phraseSendCopy,
	privacy.RightRectification:      phraseCorrect,
	privacy.RightErasure:            phraseDelete,
	privacy.RightRestriction:        phraseLimit,
	privacy.RightPortability:        phraseSendFile,
	privacy.RightAutomatedDecisions: phraseLookAtDecision,
	privacy.RightComplainController: phraseComplain,
	privacy.RightComplainRegulator:  phraseComplain,
	privacy.RightJudicialRemedy:     phrasePutRight,
}
