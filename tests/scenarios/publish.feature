Feature: Publish
  Records from programs: each is written once, however often it is sent.

  Scenario: A record that is published is counted
    Given a server of its own that has replayed the recording
    When the client publishes a yes of a new member to a new event
    Then 1828 people are coming

  Scenario: The same record twice is counted once
    Given a server of its own that has replayed the recording
    When the client publishes a yes of a new member to a new event twice, as one producer
    Then the second one is a duplicate
    And 1828 people are coming

  Scenario: A record with faults is rejected alone
    Given a server of its own that has replayed the recording
    When the client publishes three records, the second without an mtime
    Then the second one is rejected for the field "rsvp.mtime"
    And the others are written

  Scenario: Many records on one stream
    Given a server of its own that has replayed the recording
    When the client publishes 5000 records on one stream
    Then each is written at a place of its own
