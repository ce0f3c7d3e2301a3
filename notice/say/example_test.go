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
