Feature: Live answers
  Windows as they fire, each with its bounds, resumed by the cursor of each query.

  Scenario: A standing query from the earliest record
    Given a server that has replayed the recording
    When the client watches "trending" from the earliest record to its end
    Then the windows are those of history
    And it has ended with the feed

  Scenario: An ad-hoc query counts what its filter lets through
    Given a server that has replayed the recording
    When the client watches an ad-hoc query for the country "us" from the earliest record to its end
    Then every window has bounds and a total
    And no group but "us" comes

  Scenario: Several queries on one stream
    Given a server that has replayed the recording
    When the client watches "trending" and an ad-hoc query from the earliest record to their end
    Then windows of both come, each under its tag

  Scenario: Distinct members come with bounds
    Given a server that has replayed the recording
    When the client watches an ad-hoc query with distinct members from the earliest record to its end
    Then every total has an estimate within its bounds

  Scenario: A watch goes on over a cut connection
    Given a server of its own that has replayed the recording
    And a client over a proxy
    When the client watches "trending" from the earliest record, and the connection is cut after 100 KiB
    Then the windows are those of history
    And a "connected" event says that the stream was resumed
