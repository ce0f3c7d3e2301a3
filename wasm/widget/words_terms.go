package widget

import (
	"reflect"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

// named is a member of a closed set of package privacy.
type named interface {
	Term() privacy.Term
	String() string
}

// term is the name of a member: in English its own, unless the table has a plainer one. What has no Welsh name here is
// said in Welsh by the provision that it is.
func (m *Model) term(x named) string {
	t := x.Term()
	if words, _ := m.find(termWords, reflect.TypeOf(x).Name()+" "+x.String()); words != "" {
		return words
	}
	if m.language() != notice.Welsh {
		return t.Name
	}
	return explain.CiteShort(m.voice, &t.Cite)
}

// termWords are the names in Welsh, a line each: the type, the code, and after the bar the name. Before the bar is the name in
// English where the one that the Act has, which ends some titles with “etc”, is not for everybody to read.
const termWords = `
Right informed=|Cael gwybod
Right access=|Gweld gwybodaeth
Right rectification=|Cywiro
Right erasure=|Dileu
Right restriction=|Cyfyngu
Right notification=|Hysbysu derbynwyr
Right portability=|Cludo data
Right object=|Gwrthwynebu
Right automated-decisions=|Penderfyniadau awtomataidd
Right withdraw-consent=|Tynnu cydsyniad yn ôl
Right complain-controller=|Cwyno wrth y rheolydd
Right complain-regulator=|Cwyno wrth y rheoleiddiwr
Right judicial-remedy=|Rhwymedi gan lys ac iawndal
Nation england=|Lloegr
Nation wales=|Cymru
Nation scotland=|Yr Alban
Nation northern-ireland=|Gogledd Iwerddon
Regime uk-gdpr=|GDPR y DU
Regime part3=|Gorfodi’r gyfraith (Rhan 3)
SpecialCondition a=|Cydsyniad echblyg
SpecialCondition b=|Cyflogaeth, nawdd cymdeithasol a diogelu cymdeithasol
SpecialCondition c=|Buddiannau hanfodol rhywun na all gydsynio
SpecialCondition d=|Cyrff nid-er-elw a’u haelodau
SpecialCondition e=|Gwnaed yn gyhoeddus gan y person
SpecialCondition f=|Hawliadau cyfreithiol a gweithredoedd barnwrol
SpecialCondition g=|Budd cyhoeddus sylweddol
SpecialCondition h=|Iechyd neu ofal cymdeithasol
SpecialCondition i=|Iechyd y cyhoedd
SpecialCondition j=|Archifo, ymchwil ac ystadegau
RecognisedInterest annex1-p1=|Datgelu i rywun sy’n gofyn am y data ac y mae eu hangen arno ar gyfer tasg er budd y cyhoedd
RecognisedInterest annex1-p2=|Diogelwch gwladol, diogelwch y cyhoedd ac amddiffyn
RecognisedInterest annex1-p3=|Argyfyngau
RecognisedInterest annex1-p5=|Troseddu
RecognisedInterest annex1-p6=|Diogelu unigolion sy’n agored i niwed
OffenceAuthority official-authority=|O dan reolaeth awdurdod swyddogol
OffenceAuthority schedule-1=|Awdurdodwyd gan amod yn Atodlen 1
DataKind health=|Data iechyd
DataKind social-work=|Data gwaith cymdeithasol
DataKind education=|Data addysg
DataKind child-abuse=|Data cam-drin plant
DataKind adoption=|Cofnodion ac adroddiadau mabwysiadu
DataKind special-educational-needs=|Datganiadau o anghenion addysgol arbennig
DataKind fertility=|Gwybodaeth ffrwythloni dynol ac embryoleg
DataKind parental-order=|Cofnodion ac adroddiadau gorchmynion rhiant
DataKind hearing-report=|Adroddiadau ar gyfer gwrandawiad plant
ScheduleCondition sch1-p1=|Cyflogaeth, nawdd cymdeithasol a diogelu cymdeithasol
ScheduleCondition sch1-p2=|Dibenion iechyd neu ofal cymdeithasol
ScheduleCondition sch1-p3=|Iechyd y cyhoedd
ScheduleCondition sch1-p4=Research, statistics and archives|Ymchwil, ystadegau ac archifau
ScheduleCondition sch1-p6=Purposes set by law, and those of government|Dibenion a osodir gan y gyfraith, a rhai’r llywodraeth
ScheduleCondition sch1-p7=|Gweinyddu cyfiawnder a dibenion seneddol
ScheduleCondition sch1-p8=|Cyfle cyfartal neu driniaeth gyfartal
ScheduleCondition sch1-p9=|Amrywiaeth hiliol ac ethnig ar lefelau uwch sefydliadau
ScheduleCondition sch1-p10=Preventing and looking into unlawful acts|Atal gweithredoedd anghyfreithlon ac ymchwilio iddynt
ScheduleCondition sch1-p11=Protecting the public against dishonesty and the like|Diogelu’r cyhoedd rhag anonestrwydd a’i debyg
ScheduleCondition sch1-p12=Rules on unlawful acts, dishonesty and the like|Gofynion rheoleiddiol am weithredoedd anghyfreithlon, anonestrwydd a’u tebyg
ScheduleCondition sch1-p13=Journalism about unlawful acts, dishonesty and the like|Newyddiaduraeth am weithredoedd anghyfreithlon, anonestrwydd a’u tebyg
ScheduleCondition sch1-p14=|Atal twyll
ScheduleCondition sch1-p15=|Amheuaeth o gyllido terfysgaeth neu wyngalchu arian
ScheduleCondition sch1-p16=|Cymorth i unigolion ag anabledd neu gyflwr meddygol penodol
ScheduleCondition sch1-p17=Counselling, advice and the like|Cwnsela, cyngor a’u tebyg
ScheduleCondition sch1-p18=|Diogelu plant ac unigolion sy’n wynebu risg
ScheduleCondition sch1-p19=|Diogelu llesiant economaidd unigolion penodol
ScheduleCondition sch1-p20=|Yswiriant
ScheduleCondition sch1-p21=|Pensiynau galwedigaethol
ScheduleCondition sch1-p22=|Pleidiau gwleidyddol
ScheduleCondition sch1-p23=|Cynrychiolwyr etholedig yn ymateb i geisiadau
ScheduleCondition sch1-p24=|Datgelu i gynrychiolwyr etholedig
ScheduleCondition sch1-p25=|Hysbysu cynrychiolwyr etholedig am garcharorion
ScheduleCondition sch1-p26=|Cyhoeddi dyfarniadau llysoedd
ScheduleCondition sch1-p27=|Atal camddefnyddio cyffuriau mewn chwaraeon
ScheduleCondition sch1-p28=|Safonau ymddygiad mewn chwaraeon
ScheduleCondition sch1-p29=|Cydsyniad
ScheduleCondition sch1-p30=|Diogelu buddiannau hanfodol unigolyn
ScheduleCondition sch1-p31=|Prosesu gan gyrff nid-er-elw
ScheduleCondition sch1-p32=|Data personol sydd eisoes yn gyhoeddus
ScheduleCondition sch1-p33=|Hawliadau cyfreithiol
ScheduleCondition sch1-p34=|Gweithredoedd barnwrol
ScheduleCondition sch1-p35=|Gweinyddu cyfrifon a ddefnyddiwyd i gyflawni troseddau anwedduster sy’n ymwneud â phlant
ScheduleCondition sch1-p36=|Estyn amodau Rhan 2 sy’n cyfeirio at fudd cyhoeddus sylweddol
ScheduleCondition sch1-p37=|Estyn yr amodau yswiriant
`
