Feature: Tail
  Records of a channel, resumed by cursor: nothing is lost, nothing comes twice.

  Scenario: A whole channel
    Given a server that has replayed the recording
    When the client tails "rsvps" from the earliest record until it is caught up
    Then 2460 records come, none twice, in the order of each partition

  Scenario: Resume after a crash
    Given a server that has replayed the recording
    When the client tails "rsvps" from the earliest record, keeps the first cursor, and goes on from it
    Then 2460 records come, none twice, in the order of each partition

  Scenario: A tail goes on when the server is killed
    Given a server of its own that replays the recording at 400 records a second
    When the client tails "rsvps" from the earliest record, and the server is killed and started again after 300 records
    Then what came is a gapless part of the channel, none twice

  Scenario: A silent stream goes on over a new connection
    Given a server of its own that has replayed the recording, with a sign of life every 200 ms
    And a client over a proxy, with a patience of 1 second
    When the client tails "rsvps", and the proxy falls silent
    Then a "disconnected" event comes within 5 seconds
    And a "connected" event comes within 5 seconds

  Scenario: A position that retention has passed
    Given a server of its own whose retention has passed the first cursor of "rsvps"
    When the client tails "rsvps" from that cursor
    Then it fails with the reason "POSITION_GONE"
    And the failure names the earliest offset that is left
