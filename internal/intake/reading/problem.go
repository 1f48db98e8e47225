package reading

// Problem is a finding without its place: the catalogue's code, the name of
// its message ("" for the main one) and the message's arguments.
type Problem struct {
	Code    int
	Variant string
	Args    []string
}

// The codes of the catalogue that one cell can give.
const (
	codeUnknownVerdict   = 105
	codeAmbiguousVerdict = 106
	codeUnreadable       = 201
	codeAmbiguousNumber  = 203
	codeNoResult         = 204
	codeUnitMisfit       = 209
	codeNoRequirement    = 305
	codeDeadline         = 404
)

func problem(code int, variant string, args ...string) []Problem {
	return []Problem{{Code: code, Variant: variant, Args: args}}
}
