package cli

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/pflag"

	"tieuchi/internal/batch"
	"tieuchi/internal/book"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

func formCommand() command {
	return command{
		name:    "form",
		summary: finding.Text{Vi: "tạo biểu trống cho xã nhập liệu", En: "write a blank workbook for a commune"},
		usage:   finding.Text{Vi: formUsageVi, En: formUsageEn},
		run:     runForm,
	}
}

// blankForm is one of the blank workbooks that the program can write.
type blankForm struct {
	flag string // that asks for it; "" for the commune's workbook
	name finding.Text
	// ofRules tells whether the form lists a rule set, which is then named.
	ofRules bool
	write   func(w io.Writer, set *criteria.RuleSet, regions criteria.Regions) error
}

// blankForms lists the forms; the first is written when no flag asks for one.
func blankForms() []blankForm {
	return []blankForm{
		{"", finding.Text{Vi: "biểu trống", En: "Blank workbook"}, true,
			func(w io.Writer, set *criteria.RuleSet, regions criteria.Regions) error {
				return book.Form(w, book.Blank{Rules: set, Regions: regions})
			}},
		{"overlay-form", finding.Text{Vi: "mẫu mức quy định của tỉnh", En: "Form for a province's requirements"}, true,
			func(w io.Writer, set *criteria.RuleSet, regions criteria.Regions) error {
				return book.OverlayForm(w, set, regions.All())
			}},
		{"office-form", finding.Text{Vi: "mẫu thông tin cơ quan ban hành", En: "Form for an issuing office"}, false,
			func(w io.Writer, _ *criteria.RuleSet, _ criteria.Regions) error { return book.OfficeForm(w) }},
		{"roster-form", finding.Text{Vi: "mẫu danh sách xã phải báo cáo", En: "Form for the communes that must report"}, false,
			func(w io.Writer, _ *criteria.RuleSet, _ criteria.Regions) error { return book.RosterForm(w) }},
	}
}

func runForm(_ context.Context, env *environment, args []string) (int, error) {
	flags := env.newFlags()
	output := flags.StringP("output", "o", "", "")
	rules := flags.String("rules", "auto", "")
	overlay := flags.String("overlay", "", "")
	communes := flags.String(communesFlag, "", "")
	sentences := flags.Bool(wordingForm, false, "")
	for _, form := range blankForms()[1:] {
		flags.Bool(form.flag, false, "")
	}
	if err := env.parse(flags, args); err != nil {
		return 0, err
	}
	if err := countArgs(flags.Args(), 0, 0, finding.Text{}); err != nil {
		return 0, err
	}
	form, err := chosenForm(flags)
	if err != nil {
		return 0, err
	}
	if *sentences {
		if err := checkWordingForm(flags, form, *output); err != nil {
			return 0, err
		}
		return env.exportWording(*output)
	}
	isMany := flags.Changed(communesFlag)
	if isMany {
		err = checkCommunes(flags, form, *output)
	} else {
		err = outputFile(*output, ".xlsx", "")
	}
	if err != nil {
		return 0, err
	}
	grounds, err := openGrounds(*rules, *overlay, sheet.DefaultLimits())
	if err != nil {
		return 0, err
	}
	set := grounds.set()
	if isMany {
		return env.communeForms(*communes, *output, book.Blank{Rules: set, Regions: grounds.known.Regions})
	}
	if err := batch.WriteFile(*output, func(w io.Writer) error { return form.write(w, set, grounds.known.Regions) }); err != nil {
		return 0, unwritten(*output, err)
	}
	of := ""
	if form.ofRules {
		of = " (" + set.Title + ")"
	}
	fmt.Fprintf(env.stdout, env.say("Đã tạo %s: %s%s\n", "%s written: %s%s\n"), form.name.In(env.lang), printable(*output), of)
	return env.tellGrounds(grounds)
}

// chosenForm is the form that the flags ask for: one at a time.
func chosenForm(flags *pflag.FlagSet) (blankForm, error) {
	chosen := blankForms()[0]
	for _, form := range blankForms()[1:] {
		if asked, _ := flags.GetBool(form.flag); !asked {
			continue
		}
		if chosen.flag != "" {
			return chosen, usagef("chỉ chọn một trong --%s và --%s.", "choose one of --%s and --%s.", chosen.flag, form.flag)
		}
		chosen = form
	}
	return chosen, nil
}
