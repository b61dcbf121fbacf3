Feature: Subscribe
  The loop in its three forms, each delivery settled once.

  Background:
    Given a server that has replayed the recording
    And a subscription to "rsvps" from the earliest record

  Scenario: A handler that returns acks
    When a handler runs with concurrency 1 until 2460 deliveries are handled
    Then every record was handed out once
    And the backlog is 0

  Scenario: Many handlers at a time keep the order of each event
    When a slow handler runs with concurrency 16 until 2460 deliveries are handled
    Then more than 1 was in work at a time
    And those of one event were handled one after the other, in the order of their offsets

  Scenario: An iterator whose item owns its settle methods
    When the client iterates over 100 deliveries and acknowledges each
    Then every ack held

  Scenario: A few deliveries for a script
    When the client fetches 10 deliveries and acknowledges each
    Then every ack held
    And 10 records fewer are pending

  Scenario: A fetch that finds nothing comes back when its wait is over
    Given all of the subscription is settled
    When the client fetches 10 deliveries with a wait of 1 second
    Then no delivery comes, within 3 seconds

  Scenario: A second ack says that the first one held
    When the client fetches 1 delivery and acknowledges it twice
    Then the second answer is "already_settled"

  Scenario: Two subscribers share a subscription
    When two subscribers run handlers until 2460 deliveries are handled
    Then every record was handed out once
    And both have handled some

  Scenario: A filter lets only some records through
    Given a subscription to "changes" from the earliest record for the country "au"
    When the client fetches 50 deliveries and acknowledges each
    Then every delivery is of the country "au"

  Scenario: All that was known has been delivered
    When a handler runs with concurrency 1 until 2460 deliveries are handled
    Then a "caught_up" event comes

  Scenario: A subscriber that is slow holds no more than its credit
    When a handler that never ends runs with a credit of 10
    Then 10 records are leased, and it stays so for 1 second

  Scenario: Credit in bytes bounds what is held
    When a handler runs with a credit of 4000 bytes until 300 deliveries are handled
    Then every record was handed out once

  Scenario: A replay from an earlier position
    Given all of the subscription is settled
    When the subscription seeks to the earliest record
    Then a dry run of it had said that 2460 records come again
    And the client fetches 10 deliveries and acknowledges each
    And every ack held
