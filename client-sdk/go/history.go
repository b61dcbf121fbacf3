package headcount

import (
	"context"
	"iter"
	"time"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// pageRows is the size of a page where nobody says it: the most that the contract has.
const pageRows = 1_000

// RsvpsQuery says which states of RSVPs to list. The zero value is every one.
type RsvpsQuery struct {
	// From is the least mtime, inclusive; To the greatest, exclusive. Zero: no bound.
	From, To time.Time
	// Filter says which; nil: all.
	Filter *v1.Filter
	// LatestOnly lists the latest state of each RSVP instead of each that it took.
	LatestOnly bool
	// AsOf lists only what was known at the cursor of an answer.
	AsOf string
	// AtLeast waits until all is there that a cursor has seen.
	AtLeast string
	// PageSize is in rows, 1,000 at most. Default: 1,000.
	PageSize int
}

// ListRsvps goes through the states that RSVPs took, by mtime, page by page.
func (c *Client) ListRsvps(ctx context.Context, query RsvpsQuery) iter.Seq2[*v1.RsvpHistoryEntry, error] {
	request := &v1.ListRsvpsRequest{
		Feed:       c.Feed(),
		From:       stampOf(query.From),
		To:         stampOf(query.To),
		Filter:     query.Filter,
		LatestOnly: query.LatestOnly,
		AsOf:       query.AsOf,
		AtLeast:    query.AtLeast,
		PageSize:   pageSizeOf(query.PageSize),
	}
	return pages(func(token string) ([]*v1.RsvpHistoryEntry, string, error) {
		request.PageToken = token
		page, err := call(ctx, c.link, queryService+"ListRsvps", c.queries().ListRsvps, request, 0)
		return page.GetRsvps(), page.GetNextPageToken(), err
	})
}

// ResultsQuery says which results of standing queries to list. The zero value is every one.
type ResultsQuery struct {
	// Query is the name of a standing query, also of one that is no more; empty: every one.
	Query string
	// From is the least window end, inclusive; To the greatest, exclusive. Zero: no bound.
	From, To time.Time
	// Group lists only rows of this group; nil: all rows.
	Group *string
	// AsOf lists only results that count nothing beyond the cursor of an answer.
	AsOf string
	// AtLeast waits until all is there that a cursor has seen.
	AtLeast string
	// PageSize is in rows, 1,000 at most. Default: 1,000.
	PageSize int
}

// ListResults goes through past results of standing queries, by window end, page by page.
func (c *Client) ListResults(ctx context.Context, query ResultsQuery) iter.Seq2[*v1.WindowResult, error] {
	request := &v1.ListResultsRequest{
		Feed:     c.Feed(),
		Query:    query.Query,
		From:     stampOf(query.From),
		To:       stampOf(query.To),
		Group:    query.Group,
		AsOf:     query.AsOf,
		AtLeast:  query.AtLeast,
		PageSize: pageSizeOf(query.PageSize),
	}
	return pages(func(token string) ([]*v1.WindowResult, string, error) {
		request.PageToken = token
		page, err := call(ctx, c.link, queryService+"ListResults", c.queries().ListResults, request, 0)
		return page.GetResults(), page.GetNextPageToken(), err
	})
}

func pageSizeOf(size int) uint32 {
	if size <= 0 {
		return pageRows
	}
	return uint32(size)
}

// pages goes through what is asked for page by page; the next is asked for when it is needed.
func pages[T any](ask func(token string) ([]T, string, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		token := ""
		for {
			page, next, err := ask(token)
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, row := range page {
				if !yield(row, nil) {
					return
				}
			}
			if next == "" {
				return
			}
			token = next
		}
	}
}
