Feature: Drain
  Whoever goes settles what is in work and gives back the rest.

  Background:
    Given a server that has replayed the recording
    And a subscription to "rsvps" from the earliest record

  Scenario: A drain finishes what is in work and gives back the rest
    When a slow handler runs with concurrency 4, and is drained after 50
    Then what was begun was settled
    And nothing is leased
    And a "draining" event comes

  Scenario: Ctrl-C drains
    When a program with a slow handler gets Ctrl-C after 50 deliveries
    Then the program ends well within 10 seconds
    And nothing is leased

  Scenario: A drain has a deadline
    When a handler that never ends is drained with a deadline of 1 second
    Then the loop ends within 4 seconds

  Scenario: An iterator ends when it is drained
    When the client iterates over 20 deliveries and drains
    Then the iterator has ended
    And nothing is leased
