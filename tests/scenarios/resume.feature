Feature: Resume
  A subscriber outlives its connections and its server.

  Scenario: The connection is cut while handlers work
    Given a server of its own that has replayed the recording
    And a subscription to "rsvps" from the earliest record
    And a client over a proxy
    When a slow handler runs until 600 deliveries are handled, and the connection is cut 3 times
    Then every record was handed out once
    And a "connected" event says that the stream was resumed

  Scenario: The server is killed while handlers work
    Given a server of its own that has replayed the recording
    And a subscription to "rsvps" from the earliest record
    When a slow handler runs until all is settled, and the server is killed and started again after 300
    Then every record of the recording was handled
    And nothing whose ack was answered came again

  Scenario: An ack that the kill left unanswered is answered after it
    Given a server of its own that has replayed the recording
    And a subscription to "rsvps" from the earliest record
    When the client takes 5 deliveries, the server is killed and started again, and then they are acknowledged
    Then every ack held
    And none of them is handed out again

  Scenario: The server is stopped in order
    Given a server of its own that has replayed the recording
    And a subscription to "rsvps" from the earliest record
    When a slow handler runs until all is settled, and the server is stopped and started again after 300
    Then every record of the recording was handled
    And nothing whose ack was answered came again
    And a "disconnected" event comes within 5 seconds

  Scenario: A silent stream is taken for lost
    Given a server of its own that has replayed the recording, with a sign of life every 200 ms
    And a subscription to "rsvps" from the earliest record
    And a client over a proxy
    When the client iterates over 10 deliveries and acknowledges each
    And the proxy falls silent
    Then a "disconnected" event comes within 5 seconds
    And a "connected" event comes within 5 seconds

  Scenario: A server that does not come back
    Given a server of its own that has replayed the recording
    And a subscription to "rsvps" from the earliest record
    And a client that tries for 2 seconds
    When a slow handler runs, and the server is killed after 50
    Then it fails with "Lost" within 15 seconds

  @awaits-cluster
  Scenario: A subscription that another instance owns
    Given two instances that serve the same feed
    And a subscription to "rsvps" from the earliest record
    When a subscriber of one instance runs, and a client of the other instance subscribes
    Then the client follows to the owner, and both get deliveries
