@awaits-security
Feature: Security
  Tokens and scopes. The server checks neither until it has security.

  Scenario: No token
    Given a server of its own that asks for tokens
    When a client without a token asks for the headcount
    Then it fails with the reason "UNAUTHENTICATED"

  Scenario: A token that has expired is asked for anew
    Given a server of its own that asks for tokens
    And a client whose first token has expired and whose second holds
    When the client asks for the headcount
    Then 1827 people are coming
    And two tokens were asked for

  Scenario: A stream whose token expires goes on with a new one
    Given a server of its own that asks for tokens
    And a client whose tokens hold for 2 seconds
    When the client tails "rsvps" for 6 seconds
    Then the stream was resumed with a new token, and nothing was lost

  Scenario: A token without the scope
    Given a server of its own that asks for tokens
    And a client whose token has only the scope "query:read"
    When the client subscribes to "any"
    Then it fails with the reason "PERMISSION_DENIED"
