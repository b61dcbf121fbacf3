package headcount

import (
	"fmt"
	"time"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// Firing is why a window fired.
type Firing string

// The firings of this release are on time and late.
const (
	FiringEarly   Firing = "early"
	FiringOnTime  Firing = "on_time"
	FiringLate    Firing = "late"
	FiringUnknown Firing = "unknown"
)

var firings = map[v1.Firing]Firing{
	v1.Firing_FIRING_EARLY: FiringEarly, v1.Firing_FIRING_ON_TIME: FiringOnTime, v1.Firing_FIRING_LATE: FiringLate,
}

// Row is a row of a window: changes within it, so that a net number can be below zero.
type Row struct {
	// Group is the key of the group; empty for the total row.
	Group                       string
	RsvpsYes, RsvpsNo, RsvpsNet Number[int64]
	People                      Number[int64]
	// Records are the new and changed ones.
	Records   Number[uint64]
	TopTopics []Entry
	// The distinct are nil where they were not asked for.
	DistinctMembers, DistinctGroups, DistinctEvents *Estimate
}

func rowOf(message *v1.WindowResult) Row {
	return Row{
		Group:           message.GetGroup(),
		RsvpsYes:        numberOf(message.RsvpsYes),
		RsvpsNo:         numberOf(message.RsvpsNo),
		RsvpsNet:        numberOf(message.RsvpsNet),
		People:          numberOf(message.People),
		Records:         numberOf(message.Records),
		TopTopics:       entriesOf(message.TopTopics),
		DistinctMembers: distinctOf(message.DistinctMembers),
		DistinctGroups:  distinctOf(message.DistinctGroups),
		DistinctEvents:  distinctOf(message.DistinctEvents),
	}
}

func distinctOf(message *v1.Estimate) *Estimate {
	if message == nil {
		return nil
	}
	estimate := estimateOf(message)
	return &estimate
}

// Window is one firing of one query. The highest revision of a window holds.
type Window struct {
	// Query is the tag of the query.
	Query    string
	PlanHash string
	// Start is inclusive, End exclusive.
	Start, End time.Time
	Revision   uint64
	Firing     Firing
	// Total is the row over everything.
	Total Row
	// Groups are rows by group, where the query groups.
	Groups   []Row
	Envelope Envelope
	// Cursor resumes the query after this window.
	Cursor string
	// Watermark is what the query has reached; zero before the first and after the feed's end.
	Watermark time.Time
}

// String prints the total in a line.
func (w *Window) String() string {
	yes := w.Total.RsvpsYes.String()
	if w.Total.RsvpsYes.Value >= 0 && w.Total.RsvpsYes.Known {
		yes = "+" + yes
	}
	bounds := w.Start.Format(time.TimeOnly) + ".." + w.End.Format(time.TimeOnly)
	return fmt.Sprintf("%s %s: %s RSVPs yes, %s people", w.Query, bounds, yes, w.Total.People)
}

// windowOf reads it from the wire: the total row comes first.
func windowOf(message *v1.WatchResponse, rows []*v1.WindowResult) *Window {
	first := rows[0]
	envelope := envelopeOf(first.Envelope)
	firing, known := firings[first.Firing]
	if !known {
		firing = FiringUnknown
	}
	groups := make([]Row, 0, len(rows)-1)
	for _, row := range rows[1:] {
		groups = append(groups, rowOf(row))
	}
	return &Window{
		Query:     message.Tag,
		PlanHash:  first.PlanHash,
		Start:     envelope.WindowStart,
		End:       envelope.WindowEnd,
		Revision:  uint64(first.GetRevision()),
		Firing:    firing,
		Total:     rowOf(first),
		Groups:    groups,
		Envelope:  envelope,
		Cursor:    message.Cursor,
		Watermark: timeOf(message.Watermark),
	}
}
