package rights

import (
	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/requester"
)

// use is what is known of a use of data and of who asks, by which exemptions are put in order. It holds no pointers:
// each set has a bit for each of its members.
type use struct {
	purposes uint64
	// how many purposes are of each kind, in the order of purposeBits; 255: so many or more
	times   [len(purposeBits)]uint8
	kinds   uint16 // those that the data are, or that the notice says of this use they may be
	open    uint16 // those that something in the notice says they may be
	bodies  uint16
	asker   requester.Relation
	offence bool
}

// What a use is for.
const (
	forServiceDelivery uint64 = 1 << iota
	forServiceImprovement
	forStatutoryDuty
	forRegulation
	forPublicRegister
	forEligibility
	forSafeguarding
	forSocialCare
	forEducation
	forPublicHealth
	forHousing
	forElections
	forPlanning
	forEnvironment
	forCrimePrevention
	forFraudPrevention
	forDataMatching
	forSurveillance
	forLegalClaims
	forInformationRequests
	forEnquiries
	forPayments
	forDebtRecovery
	forTaxation
	forProcurement
	forEmployment
	forTraining
	forEqualityMonitoring
	forResearch
	forStatistics
	forConsultation
	forTransparency
	forAnonymisation
	forArchiving
	forCommunications
	forDirectMarketing
	forServiceMessages
	forCommunity
	forBusinessSupport
	forCommercial
	forEmergency
	forDemocracy
	forInsurance
	forAccounts
	forWebsite
	forAnalytics
	forItSecurity
	forOther
	forNotStated
)

var purposeBits = [...]struct {
	kind notice.PurposeKind
	bit  uint64
}{
	{notice.PurposeServiceDelivery, forServiceDelivery},
	{notice.PurposeServiceImprovement, forServiceImprovement},
	{notice.PurposeStatutoryDuty, forStatutoryDuty},
	{notice.PurposeRegulation, forRegulation},
	{notice.PurposePublicRegister, forPublicRegister},
	{notice.PurposeEligibility, forEligibility},
	{notice.PurposeSafeguarding, forSafeguarding},
	{notice.PurposeSocialCare, forSocialCare},
	{notice.PurposeEducation, forEducation},
	{notice.PurposePublicHealth, forPublicHealth},
	{notice.PurposeHousing, forHousing},
	{notice.PurposeElections, forElections},
	{notice.PurposePlanning, forPlanning},
	{notice.PurposeEnvironment, forEnvironment},
	{notice.PurposeCrimePrevention, forCrimePrevention},
	{notice.PurposeFraudPrevention, forFraudPrevention},
	{notice.PurposeDataMatching, forDataMatching},
	{notice.PurposeSurveillance, forSurveillance},
	{notice.PurposeLegalClaims, forLegalClaims},
	{notice.PurposeInformationRequests, forInformationRequests},
	{notice.PurposeEnquiries, forEnquiries},
	{notice.PurposePayments, forPayments},
	{notice.PurposeDebtRecovery, forDebtRecovery},
	{notice.PurposeTaxation, forTaxation},
	{notice.PurposeProcurement, forProcurement},
	{notice.PurposeEmployment, forEmployment},
	{notice.PurposeTraining, forTraining},
	{notice.PurposeEqualityMonitoring, forEqualityMonitoring},
	{notice.PurposeResearch, forResearch},
	{notice.PurposeStatistics, forStatistics},
	{notice.PurposeConsultation, forConsultation},
	{notice.PurposeTransparency, forTransparency},
	{notice.PurposeAnonymisation, forAnonymisation},
	{notice.PurposeArchiving, forArchiving},
	{notice.PurposeCommunications, forCommunications},
	{notice.PurposeDirectMarketing, forDirectMarketing},
	{notice.PurposeServiceMessages, forServiceMessages},
	{notice.PurposeCommunity, forCommunity},
	{notice.PurposeBusinessSupport, forBusinessSupport},
	{notice.PurposeCommercial, forCommercial},
	{notice.PurposeEmergency, forEmergency},
	{notice.PurposeDemocracy, forDemocracy},
	{notice.PurposeInsurance, forInsurance},
	{notice.PurposeAccounts, forAccounts},
	{notice.PurposeWebsite, forWebsite},
	{notice.PurposeAnalytics, forAnalytics},
	{notice.PurposeITSecurity, forItSecurity},
	{notice.PurposeOther, forOther},
	{notice.PurposeNotStated, forNotStated},
}

// Who decides over it.
const (
	byCouncil uint16 = 1 << iota
	byParishCouncil
	byRegistrar
	byElectoralRegistrationOfficer
	byReturningOfficer
	byCoroner
	byOfficeHolder
	byCouncillor
	byCompany
	byPublicBody
	byPartnership
	byCharity
	byOther
)

var bodyBits = [...]struct {
	kind notice.ControllerKind
	bit  uint16
}{
	{notice.ControllerCouncil, byCouncil},
	{notice.ControllerParishCouncil, byParishCouncil},
	{notice.ControllerRegistrar, byRegistrar},
	{notice.ControllerElectoralRegistrationOfficer, byElectoralRegistrationOfficer},
	{notice.ControllerReturningOfficer, byReturningOfficer},
	{notice.ControllerCoroner, byCoroner},
	{notice.ControllerOfficeHolder, byOfficeHolder},
	{notice.ControllerCouncillor, byCouncillor},
	{notice.ControllerCompany, byCompany},
	{notice.ControllerPublicBody, byPublicBody},
	{notice.ControllerPartnership, byPartnership},
	{notice.ControllerCharity, byCharity},
	{notice.ControllerOther, byOther},
}

// What its data are known to be.
const (
	ofHealth                  uint16 = 1 << privacy.DataHealth
	ofSocialWork              uint16 = 1 << privacy.DataSocialWork
	ofEducation               uint16 = 1 << privacy.DataEducation
	ofChildAbuse              uint16 = 1 << privacy.DataChildAbuse
	ofAdoption                uint16 = 1 << privacy.DataAdoption
	ofSpecialEducationalNeeds uint16 = 1 << privacy.DataSpecialEducationalNeeds
	ofFertility               uint16 = 1 << privacy.DataFertility
	ofParentalOrder           uint16 = 1 << privacy.DataParentalOrder
	ofHearingReport           uint16 = 1 << privacy.DataHearingReport
)

// Who asks.
const (
	fromSelf           uint16 = 1 << requester.Self
	fromChild          uint16 = 1 << requester.Child
	fromParent         uint16 = 1 << requester.Parent
	fromAgent          uint16 = 1 << requester.Agent
	fromRepresentative uint16 = 1 << requester.Representative
	fromAttorney       uint16 = 1 << requester.Attorney
)

func (u *use) addPurpose(k notice.PurposeKind) {
	for i := range purposeBits {
		if purposeBits[i].kind == k {
			u.addTimes(i, 1)
		}
	}
}

func (u *use) addTimes(i int, n uint8) {
	if n == 0 {
		return
	}
	u.purposes |= purposeBits[i].bit
	u.times[i] += min(n, 255-u.times[i])
}

// join adds the purposes of another use, and the kinds that its data may be.
func (u *use) join(other *use) {
	u.kinds |= other.kinds
	u.open |= other.open
	for i := range other.times {
		u.addTimes(i, other.times[i])
	}
}

func (u *use) addBody(k notice.ControllerKind) {
	for i := range bodyBits {
		if bodyBits[i].kind == k {
			u.bodies |= bodyBits[i].bit
		}
	}
}

// purposeKnown reports whether it is known what the data are used for: something else is nothing that is known, and
// neither is what the notice does not say.
func (u *use) purposeKnown() bool {
	return u.purposes != 0 && u.purposes&(forOther|forNotStated) == 0
}

// heard is the use with what the facts say of it.
func (f *Facts) heard() use {
	u := f.use
	for k := privacy.DataKind(1); k.Valid(); k++ {
		if f.answer(atomKind+Atom(k)) == privacy.Yes {
			u.kinds |= 1 << k
		}
	}
	u.offence = f.answer(atomInput+Atom(InputCriminalOffence)) == privacy.Yes
	if u.asker == 0 && f.Answer(privacy.FactParentRequest) == privacy.Yes {
		u.asker = requester.Parent
	}
	return u
}
