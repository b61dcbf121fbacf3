package headcount;

import java.time.Duration;

/** What bounds a subscriber. */
record Limits(int credit, long creditBytes, Duration holdMax, Duration drainDeadline) {}
