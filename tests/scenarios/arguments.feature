Feature: Bad arguments
  What was wrong is told by type, with the field and what it must be.

  Background:
    Given a server that has replayed the recording

  Scenario: The server names the field at fault
    When the client asks for the top 5000 topics
    Then it fails with the reason "INVALID_ARGUMENT"
    And the fault names the field "k"

  Scenario: A cursor that was never given out
    When the client tails "changes" from the cursor "nonsense"
    Then it fails with the reason "MALFORMED_CURSOR"

  Scenario: A cursor of another channel
    Given the cursor of a whole tail of "rsvps"
    When the client tails "changes" from that cursor
    Then it fails with the reason "CURSOR_GENERATION"

  Scenario: A subscription that does not exist
    When the client subscribes to "no-such-subscription"
    Then it fails with the reason "SUBSCRIPTION_NOT_FOUND"

  Scenario: A subscription whose lease is too long
    When the client creates a subscription with a lease of 3600 seconds
    Then it fails with the reason "INVALID_ARGUMENT"
    And the fault names the field "lease"

  Scenario: A query that does not stand
    When the client watches the standing query "no-such-query"
    Then it fails with the reason "QUERY_NOT_FOUND"

  Scenario Outline: The SDK refuses what it can know to be wrong
    When the client gives <what>
    Then it is refused before anything is sent

    Examples:
      | what                    |
      | a credit of 0           |
      | a concurrency of 0      |
      | a fetch of 0 deliveries |
      | a view that is none     |

  Scenario: A failure says what to do
    When the client asks for the event "no such event"
    Then the failure has an advice
