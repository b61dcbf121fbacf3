package headcount

// queue is first in, first out. Its capacity is that of the most it held; what bounds it is the credit.
type queue[T any] struct {
	items []T
	head  int
}

func (q *queue[T]) len() int { return len(q.items) - q.head }

func (q *queue[T]) push(items ...T) {
	if q.head > 0 && len(q.items)+len(items) > cap(q.items) {
		kept := copy(q.items, q.items[q.head:])
		clear(q.items[kept:])
		q.items, q.head = q.items[:kept], 0
	}
	q.items = append(q.items, items...)
}

// pushFront puts items before all others, in their order.
func (q *queue[T]) pushFront(items []T) {
	q.items = append(items, q.items[q.head:]...)
	q.head = 0
}

// peek gives the first; there must be one.
func (q *queue[T]) peek() T { return q.items[q.head] }

// pop takes the first; there must be one.
func (q *queue[T]) pop() T {
	var none T
	item := q.items[q.head]
	q.items[q.head] = none
	q.head++
	if q.head == len(q.items) {
		q.items, q.head = q.items[:0], 0
	}
	return item
}

// take gives all, and begins anew.
func (q *queue[T]) take() []T {
	items := q.items[q.head:]
	q.items, q.head = nil, 0
	return items
}
