package headcount

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// Number is a number that the server may not have given: unknown is not 0.
type Number[T ~int64 | ~uint64 | ~float64] struct {
	// Value is 0 where it is not known.
	Value T
	// Known says whether there is one.
	Known bool
}

// Or is the number, or another where there is none.
func (n Number[T]) Or(other T) T {
	if n.Known {
		return n.Value
	}
	return other
}

// String prints it for a person, with thousands apart; "?" where it is not known.
func (n Number[T]) String() string {
	if !n.Known {
		return "?"
	}
	value := float64(n.Value)
	if value == float64(int64(value)) {
		return grouped(strconv.FormatInt(int64(value), 10))
	}
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(value, 'f', 1, 64), ".")
	return grouped(whole) + "." + fraction
}

// grouped sets commas between thousands.
func grouped(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return sign + digits
}

func numberOf[T ~int64 | ~uint64 | ~float64](value *T) Number[T] {
	if value == nil {
		return Number[T]{}
	}
	return Number[T]{*value, true}
}

// timeOf is the zero time where there is none.
func timeOf(stamp *timestamppb.Timestamp) time.Time {
	if stamp == nil {
		return time.Time{}
	}
	return stamp.AsTime()
}

// stampOf writes a time, where there is one.
func stampOf(at time.Time) *timestamppb.Timestamp {
	if at.IsZero() {
		return nil
	}
	return timestamppb.New(at)
}

// Unit is what a number counts.
type Unit string

const (
	// Rsvps are RSVPs that say yes.
	Rsvps Unit = "rsvps"
	// People are the sum over these of 1 + guests.
	People Unit = "people"
)

func unitOf(unit v1.Unit) Unit {
	if unit == v1.Unit_UNIT_PEOPLE {
		return People
	}
	return Rsvps
}

// Envelope is what an answer says of itself.
type Envelope struct {
	// WindowStart is inclusive; zero for all time.
	WindowStart time.Time
	// WindowEnd is exclusive; zero for all time.
	WindowEnd time.Time
	// AsOf is up to where records are counted: hand it to AtLeast and AsOf.
	AsOf string
	// Exact is false where a budget of state was exceeded, and where the server does not say.
	Exact bool
	// Whole is false where the window began before the query or the log did, and where the server does not
	// say.
	Whole bool
	// Gross is true where every new or changed record counts.
	Gross bool
	// ShedFraction of the records was shed before counting, 0 to 1.
	ShedFraction Number[float64]
	// Watermark at which the answer was made; zero before the first and after the feed's end.
	Watermark time.Time
	// Unit is what is counted.
	Unit Unit
}

func envelopeOf(message *v1.AnswerEnvelope) Envelope {
	return Envelope{
		WindowStart:  timeOf(message.GetWindowStart()),
		WindowEnd:    timeOf(message.GetWindowEnd()),
		AsOf:         message.GetAsOf(),
		Exact:        message.GetExact(),
		Whole:        message.GetWhole(),
		Gross:        message.GetGross(),
		ShedFraction: numberOf(message.ShedFraction),
		Watermark:    timeOf(message.GetWatermark()),
		Unit:         unitOf(message.GetUnit()),
	}
}

// Estimate is a number with what is known of its error; exact ones have lower = value = upper.
type Estimate struct {
	Value Number[float64]
	Lower Number[float64]
	Upper Number[float64]
	// Confidence is the probability that the truth lies within the bounds.
	Confidence Number[float64]
	Exact      bool
	// Method is the algorithm with its parameters.
	Method string
}

// String prints the number, with its bounds where it is not exact.
func (e Estimate) String() string {
	if e.Exact {
		return e.Value.String()
	}
	chance := "?"
	if e.Confidence.Known {
		chance = fmt.Sprintf("%.0f%%", e.Confidence.Value*100)
	}
	return fmt.Sprintf("about %s (%s to %s, %s)", e.Value, e.Lower, e.Upper, chance)
}

func estimateOf(message *v1.Estimate) Estimate {
	if message == nil {
		return Estimate{}
	}
	return Estimate{
		Value:      numberOf(message.Estimate),
		Lower:      numberOf(message.Lower),
		Upper:      numberOf(message.Upper),
		Confidence: numberOf(message.Confidence),
		Exact:      message.GetExact(),
		Method:     message.Method,
	}
}

// Counts is how the records came out: records = new + changes + echoes + outdated.
type Counts struct {
	Records, New, Changes, Echoes, Outdated, Late Number[uint64]
}

func countsOf(message *v1.RecordCounts) Counts {
	if message == nil {
		return Counts{}
	}
	return Counts{
		numberOf(message.Records), numberOf(message.New), numberOf(message.Changes),
		numberOf(message.Echoes), numberOf(message.Outdated), numberOf(message.Late),
	}
}

// Headcount is the feed in numbers.
type Headcount struct {
	RsvpsYes, RsvpsNo, RsvpsWaitlist Number[int64]
	// People are the sum of 1 + guests over RSVPs that say yes.
	People Number[int64]
	// MembersYes are distinct members with an RSVP that says yes, Members whatever it says.
	MembersYes, Members Number[int64]
	Events, Groups      Number[int64]
	Records             Counts
	Envelope            Envelope
}

// String prints the sentence that most want to read.
func (h Headcount) String() string {
	return fmt.Sprintf(
		"%s people are coming: %s RSVPs say yes, %s no, %s members, %s events, %s groups",
		h.People, h.RsvpsYes, h.RsvpsNo, h.Members, h.Events, h.Groups,
	)
}

// EventAnswer is one event in numbers.
type EventAnswer struct {
	EventID  string
	RsvpsYes Number[int64]
	People   Number[int64]
	// LastChange is zero where no record has changed the numbers.
	LastChange time.Time
	Envelope   Envelope
}

// String prints who comes.
func (e EventAnswer) String() string {
	return fmt.Sprintf("event %s: %s people, %s RSVPs say yes", e.EventID, e.People, e.RsvpsYes)
}

// Entry is one key with its counts.
type Entry struct {
	Key      string
	RsvpsYes Number[int64]
	People   Number[int64]
}

func entriesOf(messages []*v1.TopEntry) []Entry {
	entries := make([]Entry, 0, len(messages))
	for _, message := range messages {
		entries = append(entries, Entry{message.Key, numberOf(message.RsvpsYes), numberOf(message.People)})
	}
	return entries
}

// Ranking is the keys with most RSVPs or people, most first; ties by key.
type Ranking struct {
	Entries  []Entry
	Unit     Unit
	Envelope Envelope
}

// String prints one line for each key.
func (r Ranking) String() string {
	width := 0
	for _, entry := range r.Entries {
		width = max(width, len(entry.Key))
	}
	lines := make([]string, 0, len(r.Entries))
	for at, entry := range r.Entries {
		lines = append(lines, fmt.Sprintf(
			"%3d. %-*s  %7s RSVPs  %7s people", at+1, width, entry.Key, entry.RsvpsYes, entry.People,
		))
	}
	return strings.Join(lines, "\n")
}

// Counted is an estimated count.
type Counted struct {
	Count    Estimate
	Envelope Envelope
}

// String prints the estimate.
func (c Counted) String() string { return c.Count.String() }

// Verdict is whether a key has come up.
type Verdict string

const (
	// NotSeen is certain.
	NotSeen Verdict = "not_seen"
	// MaybeSeen has a probability of error.
	MaybeSeen Verdict = "maybe_seen"
	// SeenUnknown says nothing.
	SeenUnknown Verdict = "unknown"
)

// Seen is whether a key has come up before.
type Seen struct {
	Verdict Verdict
	// ErrorProbability is that of MaybeSeen being wrong.
	ErrorProbability Number[float64]
	// Since is the cursor since which NotSeen is certain.
	Since    string
	Envelope Envelope
}

// String prints the verdict.
func (s Seen) String() string { return strings.ReplaceAll(string(s.Verdict), "_", " ") }

// Quantile is the value below which a share of the records lies.
type Quantile struct {
	// Share is 0 to 1, as asked for.
	Share float64
	Value Estimate
}

// Quantiles are those of a quantity, with bounds, in the order in which they were asked for.
type Quantiles struct {
	Values   []Quantile
	Envelope Envelope
}

// String prints one line for each.
func (q Quantiles) String() string {
	lines := make([]string, 0, len(q.Values))
	for _, value := range q.Values {
		lines = append(lines, fmt.Sprintf("p%g: %s", value.Share*100, value.Value))
	}
	return strings.Join(lines, "\n")
}

// Sample is records drawn uniformly.
type Sample struct {
	Rsvps []*v1.Rsvp
	// Population is how many they were drawn from.
	Population Number[uint64]
	Envelope   Envelope
}

// String prints how many were drawn from how many.
func (s Sample) String() string {
	return fmt.Sprintf("%d of %s records", len(s.Rsvps), s.Population)
}
