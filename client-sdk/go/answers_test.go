package headcount

import (
	"fmt"
	"testing"
)

func known[T int64 | uint64 | float64](value T) Number[T] { return Number[T]{value, true} }

func TestNumbersPrintForAPerson(t *testing.T) {
	for printed, number := range map[string]fmt.Stringer{
		"?":          Number[int64]{},
		"0":          known(int64(0)),
		"999":        known(int64(999)),
		"1,827":      known(int64(1_827)),
		"-1,234,567": known(int64(-1_234_567)),
		"1,480.2":    known(1_480.2),
		"-0.5":       known(-0.5),
		"1,000,000":  known(uint64(1_000_000)),
	} {
		if number.String() != printed {
			t.Errorf("%s, not %s", number, printed)
		}
	}
	if (Number[int64]{}).Or(7) != 7 || known(int64(0)).Or(7) != 0 {
		t.Error("0 is a number")
	}
}

func TestAnswersPrintForAPerson(t *testing.T) {
	about := Estimate{known(1_480.2), known(1_403.3), known(1_557.2), known(0.95), false, "ell"}
	exact := Estimate{Value: known(7.0), Exact: true}
	ranking := Ranking{Entries: []Entry{{"social", known(int64(460)), Number[int64]{}}}}
	for printed, answer := range map[string]fmt.Stringer{
		"about 1,480.2 (1,403.3 to 1,557.2, 95%)": about,
		"7": exact,
		"  1. social      460 RSVPs        ? people": ranking,
		"maybe seen":                         Seen{Verdict: MaybeSeen},
		"p50: 7":                             Quantiles{Values: []Quantile{{0.5, exact}}},
		"3 pending, ? leased, 0 parked":      Backlog{Pending: known(uint64(3)), Parked: known(uint64(0))},
		"event x: 2 people, 1 RSVPs say yes": EventAnswer{EventID: "x", RsvpsYes: known(int64(1)), People: known(int64(2))},
		"us 00:00:00..00:00:00: +1 RSVPs yes, ? people":  &Window{Query: "us", Total: Row{RsvpsYes: known(int64(1))}},
		"us 00:00:00..00:00:00: -2 RSVPs yes, -3 people": &Window{Query: "us", Total: Row{RsvpsYes: known(int64(-2)), People: known(int64(-3))}},
	} {
		if answer.String() != printed {
			t.Errorf("%q, not %q", answer, printed)
		}
	}
}
