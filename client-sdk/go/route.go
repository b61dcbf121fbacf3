package headcount

import (
	"errors"
	"sync"
)

// route is which connection a stream goes over: the client's own, a fresh one, or one to another
// instance.
//
//   - Silence: the connection may be dead without anybody having been told, so a fresh one is made.
//   - OWNED_ELSEWHERE: the owner that it names is asked from then on.
//   - Another instance that is lost is given up: the address of the client knows who is next.
type route struct {
	shared *link

	mu   sync.Mutex
	link *link
}

func newRoute(shared *link) *route { return &route{shared: shared, link: shared} }

// current is the connection in use.
func (r *route) current() *link {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.link
}

// after chooses the connection for the next try.
func (r *route) after(err error) {
	var silence *SilentError
	var owned *OwnedElsewhereError
	var gone *LostError
	switch {
	case errors.As(err, &silence):
		if fresh, err := r.shared.fresh(); err == nil {
			r.use(fresh)
		}
	case errors.As(err, &owned):
		if owner, err := r.shared.elsewhere(owned.Owner()); err == nil {
			r.use(owner)
		}
	case errors.As(err, &gone):
		r.use(r.shared)
	}
}

// close goes back to the client's own, and closes any other.
func (r *route) close() { r.use(r.shared) }

func (r *route) use(next *link) {
	r.mu.Lock()
	old := r.link
	r.link = next
	r.mu.Unlock()
	if old != r.shared && old != next {
		old.close()
	}
}
