Feature: Connect
  What a first program does, and how it learns that it cannot.

  Scenario: A client asks the first question
    Given a server that has replayed the recording
    When the client asks for the headcount
    Then 1827 people are coming
    And the answer is exact and says up to where it counts

  Scenario: Nobody answers at the address
    When a client connects to a port where nobody listens
    Then it fails with "Unreachable" within 10 seconds

  Scenario Outline: An address that is none is told at once
    When a client connects to "<address>"
    Then it fails with "Address" within 1 second

    Examples:
      | address               |
      | 127.0.0.1:7440        |
      | ftp://127.0.0.1:7440  |
      | http://               |
      | http://127.0.0.1:port |

  Scenario: A feed that the server does not have
    Given a server that has replayed the recording
    And a client of the feed "nobody"
    When the client asks for the headcount
    Then it fails with the reason "FEED_NOT_FOUND"

  Scenario: One client serves many at a time
    Given a server that has replayed the recording
    When the client asks for the headcount 50 times at once
    Then each answer says that 1827 people are coming
