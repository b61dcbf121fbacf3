Feature: Questions with one answer
  Numbers have presence, estimates have bounds, and answers can be chained.

  Background:
    Given a server that has replayed the recording

  Scenario: Who comes to one event
    When the client asks for the event "220819717"
    Then 59 people are coming

  Scenario: An event that nobody has seen
    When the client asks for the event "no such event"
    Then it fails with the reason "EVENT_NOT_FOUND"

  Scenario: The topics that most say yes to
    When the client asks for the top 3 topics
    Then the ranking is "social 460, socialnetwork 307, newintown 284"

  Scenario: The countries from which most people come
    When the client asks for the top 3 countries by people
    Then the ranking is "us 1244, au 275, jp 80"

  Scenario: An estimate has its bounds
    When the client counts the distinct members
    Then the estimate lies within its bounds, and the bounds hold 1484

  Scenario: What has come up may have been seen
    When the client asks whether the topic "social" has been seen
    Then it is "maybe_seen"

  Scenario: What has not come up has certainly not been seen
    When the client asks whether the topic "no such topic" has been seen
    Then it is "not_seen"

  Scenario: Quantiles come in the order in which they were asked for
    When the client asks for the quantiles 0.5 and 0.99 of guests
    Then the quantiles rise

  Scenario: An answer is not older than another
    When the client asks for the headcount
    And the client asks for the headcount at least as new as that
    Then 1827 people are coming

  Scenario: An answer prints for a person
    When the client asks for the headcount
    Then the answer prints with "1,827 people"
