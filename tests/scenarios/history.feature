Feature: History
  What was said, page by page.

  Background:
    Given a server that has replayed the recording

  Scenario: Every state that RSVPs took
    When the client lists all states, 500 a page
    Then 1988 states come, none twice, by their time

  Scenario: The last state of each RSVP
    When the client lists the last states
    Then 1851 states come, none twice, by their time

  Scenario: A span of time is half-open
    When the client lists the states before and from the time of the middle one
    Then both together are all states, none twice

  Scenario: Results of a standing query
    When the client lists the results of "trending"
    Then every row has a window, and windows come by their end
