package headcount

import "sync"

// lanes hold deliveries for several workers: those of one key one after the other, in the order of their
// coming.
//
//   - A key is in work at one worker at most; keys take turns in the order in which they became ready.
//   - Closing gives back what no worker has begun. What is in the lanes is bounded by the credit.
type lanes struct {
	mu      sync.Mutex
	changed *sync.Cond
	byKey   map[laneKey]*queue[*Delivery]
	ready   queue[laneKey]
	closed  bool
}

func newLanes() *lanes {
	l := &lanes{byKey: map[laneKey]*queue[*Delivery]{}}
	l.changed = sync.NewCond(&l.mu)
	return l
}

// put appends deliveries to their lanes.
func (l *lanes) put(deliveries []*Delivery) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, delivery := range deliveries {
		key := delivery.lane()
		lane := l.byKey[key]
		if lane == nil {
			lane = &queue[*Delivery]{}
			l.byKey[key] = lane
			l.ready.push(key)
			l.changed.Signal()
		}
		lane.push(delivery)
	}
}

// take waits for a delivery whose key nobody works on; nil once closed. Follow with done.
func (l *lanes) take() (laneKey, *Delivery) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for l.ready.len() == 0 {
		if l.closed {
			return laneKey{}, nil
		}
		l.changed.Wait()
	}
	key := l.ready.pop()
	return key, l.byKey[key].pop()
}

// done says that the delivery of a key has been worked on.
func (l *lanes) done(key laneKey) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.byKey[key].len() == 0 {
		delete(l.byKey, key)
		return
	}
	l.ready.push(key)
	l.changed.Signal()
}

// close lets workers end; gives what none has begun.
func (l *lanes) close() []*Delivery {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.closed = true
	var left []*Delivery
	for _, lane := range l.byKey {
		left = append(left, lane.take()...)
	}
	l.ready.take()
	l.changed.Broadcast()
	return left
}
