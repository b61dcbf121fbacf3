Feature: Sync
  A replica is always at one version, checks itself, and tells what changed.

  Scenario: A whole replica
    Given a server that has replayed the recording
    When the client syncs until it is caught up
    Then the replica has 1851 rsvps, 1695 events, 1396 groups, 4021 topics and 31 countries
    And a "caught_up" event comes

  Scenario: Some views only
    Given a server that has replayed the recording
    When the client syncs "countries" until it is caught up
    Then the replica has 0 rsvps, 0 events, 0 groups, 0 topics and 31 countries

  Scenario: A replica answers like the server
    Given a server that has replayed the recording
    When the client syncs until it is caught up
    Then the top 5 topics of the replica are those of the server

  Scenario: A replica goes on from its cursor
    Given a server that has replayed the recording
    When the client syncs until it is caught up
    And the replica is saved, loaded and synced again
    Then nothing was sent that it had already
    And the replica has 1851 rsvps, 1695 events, 1396 groups, 4021 topics and 31 countries

  Scenario: A replica that does not equal the server's views is told
    Given a server that has replayed the recording
    When the client syncs until it is caught up
    And a row of the replica is lost, and it is synced again
    Then it fails with "Diverged" within 10 seconds

  Scenario: A large sync in many messages while the feed goes on
    Given a server of its own on a generated feed, with at least 20000 records
    When the client syncs until it is caught up
    Then the replica has at least 10000 rsvps
    And the replica is whole

  Scenario: A sync goes on over a cut connection
    Given a server of its own that has replayed the recording, with messages of 4 KiB
    And a client over a proxy
    When the client syncs until it is caught up, and the connection is cut after 100 KiB
    Then the replica has 1851 rsvps, 1695 events, 1396 groups, 4021 topics and 31 countries
    And a "connected" event says that the stream was resumed
