Feature: Nack, park and leases
  What is not done comes again, is parked, or is skipped; a lease is kept while work goes on.

  Background:
    Given a server that has replayed the recording

  Scenario: An error of a handler is a nack
    Given a subscription to "rsvps" from the earliest record, with a backoff of 50 ms
    When a handler fails on the first attempt of 5 deliveries
    Then these 5 come again as attempt 2 and are settled

  Scenario: Retry after a time
    Given a subscription to "rsvps" from the earliest record
    When a handler asks for a delivery again after 1 second
    Then it comes again as attempt 2, not before 1 second

  Scenario: Park at once
    Given a subscription to "rsvps" from the earliest record
    When a handler parks 3 deliveries with the reason "for a person"
    Then 3 messages are parked with the reason "for a person"
    And they do not come again

  Scenario: Past the attempt limit a message is parked
    Given a subscription to "rsvps" from the earliest record, with a backoff of 20 ms and at most 3 attempts
    When a handler always fails on one delivery
    Then it was handed out 3 times
    And 1 message is parked

  Scenario: Parked messages come again
    Given a subscription to "rsvps" from the earliest record
    And a handler has parked 3 deliveries
    When the parked messages are replayed
    Then these 3 come again and are settled
    And 0 messages are parked

  Scenario: Parked messages are dropped
    Given a subscription to "rsvps" from the earliest record
    And a handler has parked 3 deliveries
    When the parked messages are discarded
    Then 0 messages are parked

  Scenario: A skip settles
    Given a subscription to "rsvps" from the earliest record
    When a handler skips every delivery until 2460 are handled
    Then the backlog is 0
    And 0 messages are parked

  Scenario: A lease is renewed while a handler works
    Given a subscription to "rsvps" from the earliest record, with a lease of 600 ms
    When a handler works on one delivery for 2500 ms
    Then it was handed out once and its ack held

  Scenario: A lease that is not renewed runs out
    Given a subscription to "rsvps" from the earliest record, with a lease of 600 ms
    When the client holds one delivery for 2 seconds without renewing its lease
    Then it comes again as attempt 2
    And the first ack says that the lease was lost

  Scenario: A longer lease on request
    Given a subscription to "rsvps" from the earliest record, with a lease of 600 ms
    When the client extends one delivery by 10 seconds and holds it for 2 seconds without renewing its lease
    Then its ack held
