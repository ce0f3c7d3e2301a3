package say_test

import (
	"fmt"
	"log"

	"github.com/plainrights/plainrights/notice"
	"github.com/plainrights/plainrights/notice/say"
	"github.com/plainrights/plainrights/privacy"
	"github.com/plainrights/plainrights/rights/explain"
)

func Example() {
	welsh, err := say.In(notice.Welsh)
	if err != nil {
		log.Fatal(err)
	}
	for _, voice := range []say.Voice{{}, welsh} { // the zero Voice speaks English
		fmt.Println(voice.Name() + ": " + explain.Title(voice, privacy.RightAccess))
	}
	_, err = say.In("fr")
	fmt.Println(err)
	// Output:
	// English: See your information
	// Cymraeg: Gweld eich gwybodaeth
	// say: Language: unknown-language: "fr": wanted en or cy
}

// A council whose house style is "the authority" says so in every sentence: what is replaced is a row of the tables, by its
// key.
func ExampleVoice_With() {
	house, err := say.Voice{}.With(explain.Catalogue(), map[string]string{
		"noun/council/the": "the authority", "noun/council/linked": "the authority",
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(explain.OnRefusals(house, notice.ControllerCouncil))
	_, err = house.With(explain.Catalogue(), map[string]string{"noun/cuncil/the": "the authority"})
	fmt.Println(err)
	// Output:
	// If the authority refuses, it must normally tell you why. You can ask it to show that its reason fits, and challenge that.
	// say: explain: unknown-id: "noun/cuncil/the"; take a key of its Catalogue, which All lists
}
