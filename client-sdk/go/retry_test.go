package headcount

import (
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
)

func retryAt(now *time.Time, jitter func() float64) *retry {
	return &retry{limit: time.Minute, now: func() time.Time { return *now }, jitter: jitter}
}

func TestBackoffDoublesUpToABoundAndEndsAtItsDeadline(t *testing.T) {
	now := time.Unix(1_000, 0)
	r := retryAt(&now, func() float64 { return 1 })
	broken := &LostError{Message: "lost"}
	for _, ms := range []int{50, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000} {
		wait, again := r.delay(broken)
		if wait != time.Duration(ms)*time.Millisecond || !again {
			t.Errorf("%s, not %d ms", wait, ms)
		}
	}
	now = now.Add(58 * time.Second)
	if wait, again := r.delay(broken); wait != 2*time.Second || !again {
		t.Errorf("%s goes beyond the deadline", wait)
	}
	now = now.Add(2 * time.Second)
	if _, again := r.delay(broken); again {
		t.Error("the deadline has passed")
	}
	r.succeeded()
	if wait, again := r.delay(broken); wait != 50*time.Millisecond || !again {
		t.Error("a success starts the deadline anew")
	}
}

func TestBackoffIsJitteredAndSparesWhatDoesNotPass(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	source := rand.New(rand.NewPCG(seed, 0))
	now := time.Unix(1_000, 0)
	seen := map[time.Duration]bool{}
	for range 50 {
		wait, _ := retryAt(&now, source.Float64).delay(&LostError{})
		if wait > firstBackoff {
			t.Errorf("%s", wait)
		}
		seen[wait] = true
	}
	if len(seen) < 40 {
		t.Errorf("only %d of 50 differ", len(seen))
	}
	r := retryAt(&now, source.Float64)
	if _, again := r.delay(told(t, "POSITION_GONE", codes.OutOfRange)); again {
		t.Error("trying again does not bring the position back")
	}
	if _, again := r.delay(errors.New("of a source of tokens")); again {
		t.Error("what is not known may not pass")
	}
}

func TestATokenThatHasExpiredIsAskedForAnewOnce(t *testing.T) {
	now := time.Unix(1_000, 0)
	expired := told(t, "UNAUTHENTICATED", codes.Unauthenticated)
	r := retryAt(&now, rand.Float64)
	if _, again := r.delay(expired); again {
		t.Error("a fixed token stays what it is")
	}
	r = retryAt(&now, rand.Float64)
	r.refreshes = true
	if wait, again := r.delay(expired); wait != 0 || !again {
		t.Errorf("%s, %t", wait, again)
	}
	if _, again := r.delay(expired); again {
		t.Error("once")
	}
}
