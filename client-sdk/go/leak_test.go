package headcount

import (
	"runtime"
	"strings"
	"testing"
	"time"
)

// noLeaks fails a test after which goroutines are left that were not there before.
func noLeaks(t *testing.T) {
	t.Helper()
	before := goroutines()
	t.Cleanup(func() {
		deadline := time.Now().Add(2 * time.Second)
		for {
			var left []string
			for id, stack := range goroutines() {
				_, known := before[id]
				// The one that takes signals stays with the program.
				if !known && !strings.Contains(stack, "testing.(*T).Run") && !strings.Contains(stack, "signal.loop") {
					left = append(left, stack)
				}
			}
			if len(left) == 0 {
				return
			}
			if time.Now().After(deadline) {
				t.Errorf("left running:\n%s", strings.Join(left, "\n\n"))
				return
			}
			time.Sleep(5 * time.Millisecond)
		}
	})
}

// goroutines are those that there are but the one that asks, by their number.
func goroutines() map[string]string {
	buffer := make([]byte, 1<<20)
	stacks := strings.Split(string(buffer[:runtime.Stack(buffer, true)]), "\n\n")
	byID := map[string]string{}
	for _, stack := range stacks[1:] {
		id, _, _ := strings.Cut(strings.TrimPrefix(stack, "goroutine "), " ")
		byID[id] = stack
	}
	return byID
}
