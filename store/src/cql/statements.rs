//! Every statement, prepared at connect; `@` stands for the keyspace.
//!
//! | kind | consistency | tried again as it is |
//! |---|---|---|
//! | read | LOCAL_QUORUM | yes |
//! | serial | LOCAL_SERIAL: what compare-and-swap has decided | yes |
//! | write | LOCAL_QUORUM | yes: each is the same when done twice |
//! | swap | LOCAL_SERIAL to decide, LOCAL_QUORUM to keep | no: `Call::swap` |

use std::sync::Arc;

use scylla::client::session::Session;
use scylla::policies::retry::FallthroughRetryPolicy;
use scylla::statement::prepared::PreparedStatement;
use scylla::statement::{Consistency, SerialConsistency, Statement};

use super::failure;
use crate::error::StoreError;

const DOING: &str = "preparing statements";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Read,
    Serial,
    Write,
    Swap,
}

macro_rules! statements {
    ($($name:ident: $kind:ident $cql:literal,)*) => {
        /// The statements, each named for what it does.
        pub(super) struct Statements {
            $(pub(super) $name: PreparedStatement,)*
        }

        #[cfg(test)]
        const ALL: &[(Kind, &str)] = &[$((Kind::$kind, $cql),)*];

        impl Statements {
            /// Prepares all; fails where a table or column is missing.
            pub(super) async fn prepare(
                session: &Session,
                keyspace: &str,
            ) -> Result<Self, StoreError> {
                Ok(Statements {
                    $($name: prepare(session, keyspace, Kind::$kind, $cql).await?,)*
                })
            }
        }
    };
}

async fn prepare(
    session: &Session,
    keyspace: &str,
    kind: Kind,
    cql: &str,
) -> Result<PreparedStatement, StoreError> {
    let cql = cql.replace('@', &format!("{keyspace}."));
    let prepared = session.prepare(Statement::new(cql)).await;
    let mut statement =
        prepared.map_err(|error| failure::preparing(DOING, &error).into_error(DOING))?;
    statement.set_is_idempotent(!matches!(kind, Kind::Swap));
    match kind {
        Kind::Read | Kind::Write => {}
        Kind::Serial => statement.set_consistency(Consistency::LocalSerial),
        Kind::Swap => {
            statement.set_serial_consistency(Some(SerialConsistency::LocalSerial));
            statement.set_retry_policy(Some(Arc::new(FallthroughRetryPolicy::new())));
        }
    }
    Ok(statement)
}

statements! {
    put_history: Write "INSERT INTO @rsvp_history (feed, hour, bucket, mtime, version, partition_id, change) VALUES (?, ?, ?, ?, ?, ?, ?) USING TTL ?",
    put_history_hour: Write "INSERT INTO @rsvp_history_hours (feed, bucket, hour) VALUES (?, ?, ?) USING TTL ? AND TIMESTAMP ?",
    put_version: Write "INSERT INTO @rsvp_versions (feed, shard, rsvp_id, version, partition_id) VALUES (?, ?, ?, ?, ?) USING TTL ?",
    put_latest: Write "INSERT INTO @rsvps (feed, shard, rsvp_id, version, partition_id, mtime, change) VALUES (?, ?, ?, ?, ?, ?, ?) USING TIMESTAMP ?",
    put_mtime: Write "INSERT INTO @rsvps_by_mtime (feed, hour, bucket, mtime, version, partition_id, rsvp_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
    put_hour: Write "INSERT INTO @rsvp_hours (feed, bucket, hour) VALUES (?, ?, ?)",
    put_result: Write "INSERT INTO @results (feed, query, slot, window_end, plan_hash, grp, revision, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?) USING TTL ?",
    put_result_slot: Write "INSERT INTO @result_slots (feed, query, slot) VALUES (?, ?, ?) USING TTL ? AND TIMESTAMP ?",
    put_result_query: Write "INSERT INTO @result_queries (feed, query) VALUES (?, ?) USING TTL ? AND TIMESTAMP ?",
    put_floor: Write "INSERT INTO @history_floors (feed, before_ms) VALUES (?, ?) USING TIMESTAMP ?",

    floor: Read "SELECT before_ms FROM @history_floors WHERE feed = ?",
    history_hours: Read "SELECT hour FROM @rsvp_history_hours WHERE feed = ? AND bucket = ? AND hour >= ? AND hour <= ? LIMIT ?",
    history_rows: Read "SELECT mtime, version, partition_id, change FROM @rsvp_history WHERE feed = ? AND hour = ? AND bucket = ? AND (mtime, version, partition_id) > (?, ?, ?) AND (mtime) < (?) LIMIT ?",
    history_row: Read "SELECT change FROM @rsvp_history WHERE feed = ? AND hour = ? AND bucket = ? AND mtime = ? AND version = ? AND partition_id = ?",
    hours: Read "SELECT hour FROM @rsvp_hours WHERE feed = ? AND bucket = ? AND hour >= ? AND hour <= ? LIMIT ?",
    mtime_rows: Read "SELECT mtime, version, partition_id, rsvp_id FROM @rsvps_by_mtime WHERE feed = ? AND hour = ? AND bucket = ? AND (mtime, version, partition_id) > (?, ?, ?) AND (mtime) < (?) LIMIT ?",
    latest: Read "SELECT rsvp_id, version, partition_id, change FROM @rsvps WHERE feed = ? AND shard = ? AND rsvp_id IN ?",
    followers: Read "SELECT version, partition_id FROM @rsvp_versions WHERE feed = ? AND shard = ? AND rsvp_id = ? AND version > ? LIMIT 1",
    result_queries: Read "SELECT query FROM @result_queries WHERE feed = ? LIMIT ?",
    result_slots: Read "SELECT slot FROM @result_slots WHERE feed = ? AND query = ? AND slot >= ? AND slot <= ? LIMIT ?",
    result_rows_from: Read "SELECT window_end, plan_hash, grp, revision, result FROM @results WHERE feed = ? AND query = ? AND slot = ? AND window_end >= ? AND window_end < ? LIMIT ?",
    result_rows_after: Read "SELECT window_end, plan_hash, grp, revision, result FROM @results WHERE feed = ? AND query = ? AND slot = ? AND (window_end, plan_hash, grp, revision) > (?, ?, ?, ?) AND (window_end) < (?) LIMIT ?",

    query: Serial "SELECT definition, etag FROM @queries WHERE feed = ? AND name = ?",
    queries: Serial "SELECT name, definition, etag FROM @queries WHERE feed = ?",
    insert_query: Swap "INSERT INTO @queries (feed, name, definition, etag) VALUES (?, ?, ?, ?) IF NOT EXISTS",
    update_query: Swap "UPDATE @queries SET definition = ?, etag = ? WHERE feed = ? AND name = ? IF etag = ?",
    delete_query: Swap "DELETE FROM @queries WHERE feed = ? AND name = ? IF etag = ?",

    subscription: Serial "SELECT definition, etag FROM @subscriptions WHERE feed = ? AND name = ?",
    subscriptions: Serial "SELECT name, definition, etag FROM @subscriptions WHERE feed = ?",
    insert_subscription: Swap "INSERT INTO @subscriptions (feed, name, definition, etag) VALUES (?, ?, ?, ?) IF NOT EXISTS",
    update_subscription: Swap "UPDATE @subscriptions SET definition = ?, etag = ? WHERE feed = ? AND name = ? IF etag = ?",
    delete_subscription: Swap "DELETE FROM @subscriptions WHERE feed = ? AND name = ? IF etag = ?",
    put_subscription_partition: Write "INSERT INTO @subscription_partitions (feed, subscription, partition_id) VALUES (?, ?, ?)",
    subscription_partitions: Read "SELECT partition_id FROM @subscription_partitions WHERE feed = ? AND subscription = ?",

    progress: Serial "SELECT epoch, state FROM @subscription_progress WHERE feed = ? AND subscription = ? AND partition_id = ?",
    progress_token: Serial "SELECT epoch, attempt FROM @subscription_progress WHERE feed = ? AND subscription = ? AND partition_id = ?",
    insert_progress: Swap "INSERT INTO @subscription_progress (feed, subscription, partition_id, epoch, state, attempt) VALUES (?, ?, ?, ?, ?, ?) IF NOT EXISTS",
    update_progress: Swap "UPDATE @subscription_progress SET epoch = ?, state = ?, attempt = ? WHERE feed = ? AND subscription = ? AND partition_id = ? IF attempt = ?",
    claim_progress: Swap "UPDATE @subscription_progress SET epoch = ?, attempt = ? WHERE feed = ? AND subscription = ? AND partition_id = ? IF attempt = ?",
    delete_progress: Swap "DELETE FROM @subscription_progress WHERE feed = ? AND subscription = ? AND partition_id = ? IF attempt = ?",

    parked: Read "SELECT message_offset, parked_at, attempts, reason, message FROM @parked WHERE feed = ? AND subscription = ? AND partition_id = ? AND message_offset > ? LIMIT ?",
    parked_one: Read "SELECT message_offset, parked_at, attempts, reason, message FROM @parked WHERE feed = ? AND subscription = ? AND partition_id = ? AND message_offset = ?",
    parked_offsets: Read "SELECT message_offset FROM @parked WHERE feed = ? AND subscription = ? AND partition_id = ? AND message_offset > ? LIMIT ?",
    parked_token: Serial "SELECT attempt FROM @parked WHERE feed = ? AND subscription = ? AND partition_id = ? LIMIT 1",
    put_parked: Swap "INSERT INTO @parked (feed, subscription, partition_id, message_offset, parked_at, attempts, reason, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    delete_parked: Swap "DELETE FROM @parked WHERE feed = ? AND subscription = ? AND partition_id = ? AND message_offset = ?",
    move_parked: Swap "UPDATE @parked SET attempt = ? WHERE feed = ? AND subscription = ? AND partition_id = ? IF attempt = ?",

    offset: Serial "SELECT next_offset, applied_epoch, applied_source, attempt FROM @offsets WHERE feed = ? AND channel = ? AND reader_group = ? AND partition_id = ?",
    offset_hint: Read "SELECT next_offset FROM @offsets WHERE feed = ? AND channel = ? AND reader_group = ? AND partition_id = ?",
    insert_offset: Swap "INSERT INTO @offsets (feed, channel, reader_group, partition_id, next_offset, applied_epoch, applied_source, attempt) VALUES (?, ?, ?, ?, ?, ?, ?, ?) IF NOT EXISTS",
    update_offset: Swap "UPDATE @offsets SET next_offset = ?, applied_epoch = ?, applied_source = ?, attempt = ? WHERE feed = ? AND channel = ? AND reader_group = ? AND partition_id = ? IF next_offset = ?",
    put_offset_partition: Write "INSERT INTO @offset_partitions (feed, channel, reader_group, partition_id) VALUES (?, ?, ?, ?)",
    offset_partitions: Read "SELECT partition_id FROM @offset_partitions WHERE feed = ? AND channel = ? AND reader_group = ?",

    lease: Serial "SELECT epoch, renewals, owner, ttl_ms, expires_at, attempt FROM @leases WHERE feed = ? AND name = ?",
    insert_lease: Swap "INSERT INTO @leases (feed, name, epoch, renewals, owner, ttl_ms, expires_at, attempt) VALUES (?, ?, 1, 0, ?, ?, ?, ?) IF NOT EXISTS",
    take_lease: Swap "UPDATE @leases SET epoch = ?, renewals = 0, owner = ?, ttl_ms = ?, expires_at = ?, attempt = ? WHERE feed = ? AND name = ? IF epoch = ? AND renewals = ? AND owner = ?",
    renew_lease: Swap "UPDATE @leases SET renewals = ?, ttl_ms = ?, expires_at = ?, attempt = ? WHERE feed = ? AND name = ? IF epoch = ? AND renewals = ? AND owner = ?",
    free_lease: Swap "UPDATE @leases SET owner = null, expires_at = null, attempt = ? WHERE feed = ? AND name = ? IF epoch = ? AND owner = ?",

    checkpoint: Serial "SELECT epoch, sequence, newest, previous, attempt FROM @checkpoints WHERE feed = ? AND owner = ?",
    insert_checkpoint: Swap "INSERT INTO @checkpoints (feed, owner, epoch, sequence, newest, attempt) VALUES (?, ?, ?, ?, ?, ?) IF NOT EXISTS",
    move_checkpoint: Swap "UPDATE @checkpoints SET epoch = ?, sequence = ?, newest = ?, previous = ?, attempt = ? WHERE feed = ? AND owner = ? IF attempt = ?",
    put_checkpoint_owner: Write "INSERT INTO @checkpoint_owners (feed, owner) VALUES (?, ?)",
    checkpoint_owners: Read "SELECT owner FROM @checkpoint_owners WHERE feed = ?",
    put_upload: Write "INSERT INTO @checkpoint_uploads (feed, owner, epoch, sequence, upload, parts) VALUES (?, ?, ?, ?, ?, ?)",
    uploads: Read "SELECT epoch, sequence, upload, parts FROM @checkpoint_uploads WHERE feed = ? AND owner = ? LIMIT ?",
    delete_upload: Write "DELETE FROM @checkpoint_uploads WHERE feed = ? AND owner = ? AND epoch = ? AND sequence = ? AND upload = ?",
    put_chunk: Write "INSERT INTO @checkpoint_chunks (feed, owner, upload, part, chunk, bytes) VALUES (?, ?, ?, ?, ?, ?)",
    chunk: Read "SELECT bytes FROM @checkpoint_chunks WHERE feed = ? AND owner = ? AND upload = ? AND part = ? AND chunk = ?",
    delete_part: Write "DELETE FROM @checkpoint_chunks WHERE feed = ? AND owner = ? AND upload = ? AND part = ?",
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is marked as harmless when done twice is so, by its words: no condition, no counting, no
    /// list that grows, no value that the server makes up.
    #[test]
    fn statements_are_of_the_kind_that_their_words_say() {
        let mut kinds = [0; 4];
        for (kind, cql) in ALL {
            kinds[*kind as usize] += 1;
            let is_read = cql.starts_with("SELECT ");
            let is_conditional = cql.contains(" IF ");
            match kind {
                Kind::Read | Kind::Serial => assert!(is_read && !is_conditional, "{cql}"),
                // What has no condition of its own stands in a batch with one that has.
                Kind::Swap => assert!(!is_read, "{cql}"),
                Kind::Write => {
                    assert!(!is_read && !is_conditional, "{cql}");
                    for twice in [" + ", " - ", "now()", "uuid()"] {
                        assert!(
                            !cql.contains(twice),
                            "{twice} is another one each time: {cql}"
                        );
                    }
                }
            }
        }
        assert!(kinds.iter().all(|count| *count > 0), "{kinds:?}");
    }
}
