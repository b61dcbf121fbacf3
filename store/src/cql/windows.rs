//! How wide the windows are that history is compacted by.
//!
//! - A TTL has at most 40 windows of compaction: at 50 the number of files begins to cost reads. Up to
//!   40 days a window is the day that `store/schema.cql` has; 365 days have windows of 219 hours.
//! - They are looked at by each instance that connects, and only ever widened: of instances with
//!   different TTLs the longest decides, and what an administrator has made wider stays.
//! - What cannot be widened keeps working, with more files: that is a warning, not an error.

use std::collections::HashMap;
use std::time::Duration;

use scylla::client::session::Session;
use scylla::statement::Statement;

use super::config::CqlConfig;
use super::{failure, schema};
use crate::error::StoreError;

/// Windows in a TTL, at most.
const WINDOWS_MAX: u64 = 40;
/// The tables that are compacted by time windows.
pub(super) const EXPIRING: [&str; 3] = ["rsvp_history", "rsvp_versions", "results"];
const CLASS: &str = "TimeWindowCompactionStrategy";
const DOING: &str = "widening windows of compaction";

/// The narrowest window that a TTL may have, hours.
fn hours_min(ttl: Duration) -> u64 {
    ttl.as_secs().div_ceil(3_600).div_ceil(WINDOWS_MAX)
}

/// The window that a table is compacted by, hours rounded down; `None` where it is compacted otherwise.
fn hours(compaction: &HashMap<String, String>) -> Option<u64> {
    let of = |key: &str| compaction.get(key).map(String::as_str);
    of("class")?.ends_with(CLASS).then_some(())?;
    // As the servers have it where nothing is said.
    let size: u64 = of("compaction_window_size").unwrap_or("1").parse().ok()?;
    match of("compaction_window_unit").unwrap_or("DAYS") {
        "MINUTES" => Some(size / 60),
        "HOURS" => Some(size),
        "DAYS" => Some(size.saturating_mul(24)),
        _ => None,
    }
}

/// Widens the windows that are too narrow for the TTL, where the user may.
pub(super) async fn widen(session: &Session, config: &CqlConfig) -> Result<(), StoreError> {
    let Some(ttl) = config.history_ttl else {
        return Ok(());
    };
    let (keyspace, wanted) = (&config.keyspace, hours_min(ttl));
    let read = format!(
        "SELECT table_name, compaction FROM system_schema.tables WHERE keyspace_name = '{keyspace}'"
    );
    let rows = schema::query(session, Statement::new(read)).await?;
    let rows = rows.rows::<(String, HashMap<String, String>)>();
    let rows = rows.map_err(|e| failure::shape(DOING, &e))?;
    for row in rows {
        let (table, compaction) = row.map_err(|e| failure::shape(DOING, &e))?;
        let is_narrow = hours(&compaction).is_some_and(|hours| hours < wanted);
        if !is_narrow || !EXPIRING.contains(&&*table) {
            continue;
        }
        let alter = format!(
            "ALTER TABLE {keyspace}.{table} WITH compaction = {{'class': '{CLASS}', \
             'compaction_window_unit': 'HOURS', 'compaction_window_size': {wanted}}}"
        );
        if !config.migrate {
            tracing::warn!(%table, alter, "windows of compaction too narrow, widen them");
            continue;
        }
        let mut statement = Statement::new(alter.as_str());
        statement.set_request_timeout(Some(config.deadline));
        let Err(error) = session.query_unpaged(statement, ()).await else {
            tracing::info!(%table, hours = wanted, "windows of compaction widened");
            continue;
        };
        match failure::sort(DOING, &error).into_error(DOING) {
            StoreError::Denied { reason, .. } => {
                tracing::warn!(%table, alter, reason, "windows of compaction too narrow, widen them");
            }
            error => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY_S: u64 = 24 * 3_600;

    #[test]
    fn a_ttl_has_forty_windows_at_most() {
        let days = |days: u64| hours_min(Duration::from_secs(days * DAY_S));
        assert_eq!((days(1), days(40), days(41), days(365)), (1, 24, 25, 219));
        for days_of_ttl in 1..3_650 {
            assert!(days(days_of_ttl) * WINDOWS_MAX >= days_of_ttl * 24);
        }
    }

    #[test]
    fn windows_are_read_in_every_unit_and_of_their_class_only() {
        let of = |class: &str, unit: &str, size: &str| {
            let pairs = [
                ("class", class),
                ("compaction_window_unit", unit),
                ("compaction_window_size", size),
            ];
            hours(&pairs.map(|(key, value)| (key.into(), value.into())).into())
        };
        let long = format!("org.apache.cassandra.db.compaction.{CLASS}");
        assert_eq!(of(&long, "HOURS", "219"), Some(219));
        assert_eq!(of(CLASS, "DAYS", "2"), Some(48));
        assert_eq!(of(CLASS, "MINUTES", "90"), Some(1));
        assert_eq!(of("SizeTieredCompactionStrategy", "HOURS", "1"), None);
        let bare = [("class".to_owned(), CLASS.to_owned())];
        assert_eq!(hours(&bare.into()), Some(24));
    }
}
