//! What can be set.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Clock, SystemClock};
use crate::error::StoreError;

/// No history is kept longer than this where it expires; beyond it the server's clock of TTLs ends.
const HISTORY_TTL_MAX: Duration = Duration::from_secs(10 * 365 * 24 * 3_600);
/// However few batches are wished: one small one.
const ROWS_IN_FLIGHT_MIN: usize = 8;
/// The most rows under way, and so the most of a batch.
const ROWS_IN_FLIGHT_MAX: usize = 65_536;
/// The shortest lease: below it a pause of the network costs the lease.
const LEASE_TTL_MIN: Duration = Duration::from_millis(200);

/// Bytes of a keyspace's name at most.
pub const KEYSPACE_BYTES_MAX: usize = 48;

/// Whether a keyspace may be called so: 1 to 48 of a-z, 0-9 and _, a letter first.
#[must_use]
pub fn is_keyspace(name: &str) -> bool {
    name.len() <= KEYSPACE_BYTES_MAX
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// Settings of a store on CQL.
#[derive(Clone)]
pub struct CqlConfig {
    /// Nodes to begin with, as `host:port`; the others are learnt from them.
    pub nodes: Vec<String>,
    /// The keyspace, made where it is missing and the user may.
    pub keyspace: String,
    /// Copies of each row, in each datacenter or in [`Self::datacenter`]. Only a keyspace that is
    /// made takes it; 3 survive the loss of a node.
    pub replication_factor: u16,
    /// The datacenter whose nodes are asked; `None`: there is one only.
    pub datacenter: Option<String>,
    /// The user; `None`: the server asks for none.
    pub user: Option<String>,
    /// The user's password. Never printed.
    pub password: Option<String>,
    /// PEM file of the authorities that sign the nodes' certificates, which must name the nodes'
    /// IP addresses. `None`: no TLS.
    pub ca_file: Option<PathBuf>,
    /// Whether missing tables are made at connect.
    pub migrate: bool,
    /// How long a call may take, with all its tries.
    pub deadline: Duration,
    /// How long one try of a request may take.
    pub request_timeout: Duration,
    /// How long connecting may take, migrations not counted.
    pub connect_timeout: Duration,
    /// Batches of rows under way at a time over all calls; small ones count by their rows.
    pub writes_in_flight: usize,
    /// The most rows of a batch. A batch never spans partition keys.
    pub batch_rows: usize,
    /// A batch ends with the row that brings it to this many bytes of encoded records. ScyllaDB
    /// warns of 128 KiB where a batch writes to two tables, and refuses 1 MiB.
    pub batch_bytes: usize,
    /// History and results are forgotten this long after their stream time; `None` keeps them for
    /// ever, as a feed must that is its own clock. A keyspace has either, for good.
    pub history_ttl: Option<Duration>,
    /// How long a lease lasts after it was taken or renewed.
    pub lease_ttl: Duration,
    /// Names this instance in leases; no two that run may have the same. By itself a random one.
    pub instance: String,
    /// What TTLs are counted from.
    pub clock: Arc<dyn Clock>,
}

impl CqlConfig {
    /// The defaults: one copy, no TLS, no expiry, 10 s for a call, 8 writes of up to 128 rows in
    /// flight, leases of 3 s.
    #[must_use]
    pub fn new(nodes: Vec<String>, keyspace: impl Into<String>) -> Self {
        CqlConfig {
            nodes,
            keyspace: keyspace.into(),
            replication_factor: 1,
            datacenter: None,
            user: None,
            password: None,
            ca_file: None,
            migrate: true,
            deadline: Duration::from_secs(10),
            request_timeout: Duration::from_secs(3),
            connect_timeout: Duration::from_secs(10),
            writes_in_flight: 8,
            batch_rows: 128,
            batch_bytes: 96 << 10,
            history_ttl: None,
            lease_ttl: Duration::from_secs(3),
            instance: uuid::Uuid::new_v4().to_string(),
            clock: Arc::new(SystemClock),
        }
    }

    /// Rows under way at a time.
    pub(super) const fn rows_in_flight(&self) -> usize {
        let rows = self.writes_in_flight * self.batch_rows;
        if rows < ROWS_IN_FLIGHT_MIN {
            ROWS_IN_FLIGHT_MIN
        } else {
            rows
        }
    }

    /// Checks every value.
    ///
    /// # Errors
    /// [`StoreError::InvalidConfig`] with all that is wrong.
    pub fn check(&self) -> Result<(), StoreError> {
        let mut wrong = Vec::new();
        if self.nodes.is_empty() || self.nodes.iter().any(String::is_empty) {
            wrong.push("cql.nodes: name one at least, as host:port".to_owned());
        }
        if !is_keyspace(&self.keyspace) {
            wrong.push(format!(
                "cql.keyspace = {:?}: use 1 to 48 of a-z, 0-9 and _, a letter first",
                self.keyspace
            ));
        }
        let word = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
        let datacenter = self.datacenter.as_deref().unwrap_or("x").as_bytes();
        if datacenter.is_empty() || !datacenter.iter().copied().all(word) {
            wrong.push("cql.datacenter: use letters, digits, dot, dash and _".to_owned());
        }
        if self.user.is_some() != self.password.is_some() {
            wrong.push("cql.user and cql.password: name both or none".to_owned());
        }
        if self.replication_factor == 0 {
            wrong.push("cql.replication_factor = 0: use 1 or more".to_owned());
        }
        if self.writes_in_flight == 0 || self.batch_rows == 0 || self.batch_bytes == 0 {
            wrong.push("cql.writes_in_flight, batch_rows, batch_bytes: use 1 or more".to_owned());
        }
        if (self.writes_in_flight.saturating_mul(self.batch_rows)) > ROWS_IN_FLIGHT_MAX {
            wrong.push("cql.writes_in_flight * batch_rows: use 65,536 at most".to_owned());
        }
        if self.deadline < self.request_timeout || self.request_timeout.is_zero() {
            wrong.push("cql.request_timeout: use more than 0, at most cql.deadline".to_owned());
        }
        if (self.history_ttl).is_some_and(|ttl| ttl.as_secs() == 0 || ttl > HISTORY_TTL_MAX) {
            wrong.push("cql.history_ttl: use a second to ten years, or none".to_owned());
        }
        if self.lease_ttl < LEASE_TTL_MIN {
            wrong.push("cql.lease_ttl: use 200 ms or more".to_owned());
        }
        if self.instance.is_empty() || self.instance.len() > 200 {
            wrong.push("cql.instance: use 1 to 200 bytes".to_owned());
        }
        if wrong.is_empty() {
            return Ok(());
        }
        Err(StoreError::InvalidConfig {
            reason: wrong.join("; "),
        })
    }
}

impl fmt::Debug for CqlConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CqlConfig")
            .field("nodes", &self.nodes)
            .field("keyspace", &self.keyspace)
            .field("user", &self.user)
            .field("password", &self.password.as_ref().map(|_| "***"))
            .field("ca_file", &self.ca_file)
            .field("history_ttl", &self.history_ttl)
            .field("lease_ttl", &self.lease_ttl)
            .field("instance", &self.instance)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_printed() {
        let mut config = CqlConfig::new(vec!["127.0.0.1:9042".into()], "headcount");
        (config.user, config.password) = (Some("somebody".into()), Some("open sesame".into()));
        let text = format!("{config:?} {config:#?}");
        assert!(!text.contains("sesame"), "{text}");
        assert!(text.contains("somebody"), "{text}");
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let mut config = CqlConfig::new(vec![], "Head count");
        config.check().unwrap_err();
        config.user = Some("x".into());
        config.lease_ttl = Duration::ZERO;
        config.datacenter = Some("'} --".into());
        let text = config.check().unwrap_err().to_string();
        for word in ["nodes", "keyspace", "password", "lease_ttl", "datacenter"] {
            assert!(text.contains(word), "{word} in {text}");
        }
        let right = CqlConfig::new(vec!["127.0.0.1:9042".into()], "headcount");
        right.check().unwrap();
    }
}
