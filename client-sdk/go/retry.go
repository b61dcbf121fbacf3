package headcount

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"
)

const (
	firstBackoff   = 50 * time.Millisecond
	longestBackoff = 5 * time.Second
)

// retry is exponential backoff with full jitter, within a total deadline that every success starts anew.
// A token that no longer holds is a failure like any other, but for one try with a new one where tokens
// come from a source.
type retry struct {
	limit     time.Duration
	refreshes bool
	now       func() time.Time
	jitter    func() float64

	refreshed    bool
	failingSince time.Time
	attempt      int
}

func newRetry(c *config) *retry {
	return &retry{limit: c.retryFor, refreshes: c.refreshes, now: time.Now, jitter: rand.Float64}
}

// succeeded starts the deadline anew.
func (r *retry) succeeded() {
	r.failingSince, r.refreshed, r.attempt = time.Time{}, false, 0
}

// delay is how long to wait before the next try; false where there is to be none.
func (r *retry) delay(err error) (time.Duration, bool) {
	var unauthenticated *UnauthenticatedError
	if errors.As(err, &unauthenticated) && r.refreshes && !r.refreshed {
		r.refreshed = true
		return 0, true
	}
	now := r.now()
	if r.failingSince.IsZero() {
		r.failingSince = now
	}
	left := r.failingSince.Add(r.limit).Sub(now)
	var failed Error
	if !errors.As(err, &failed) || !failed.Transient() || left <= 0 {
		return 0, false
	}
	ceiling := longestBackoff
	if shifted := firstBackoff << min(r.attempt, 10); shifted < longestBackoff {
		ceiling = shifted
	}
	r.attempt++
	wait := failed.RetryAfter() + time.Duration(float64(ceiling)*r.jitter())
	return min(wait, left), true
}

// pause waits; it fails where the context ends first.
func pause(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
