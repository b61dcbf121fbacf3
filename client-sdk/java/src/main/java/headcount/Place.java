package headcount;

/** Where a record lies in its channel. */
record Place(int partition, long offset) {}
