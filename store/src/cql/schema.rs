//! The tables: made at connect where the user may, checked always.
//!
//! `store/schema.cql` holds every migration. Each may be run twice, and by two instances at a time:
//! all say `IF NOT EXISTS`, and each ends with writing its number. A keyspace of an
//! older schema is brought forward, one of a newer schema is refused, never changed.
//!
//! A keyspace that is made here has no tablets: ScyllaDB has them by default from 6.0 on, and takes
//! lightweight transactions on them from 2025.4 only. One that is there already is used as it is.
//!
//! Whether history expires is decided once for a keyspace: a write without TTL among writes with
//! one would keep whole files from ever going.

use std::collections::HashSet;
use std::time::Duration;

use scylla::client::session::Session;
use scylla::response::query_result::QueryRowsResult;
use scylla::statement::{Consistency, Statement};

use super::config::CqlConfig;
use super::failure::{self, Failure};
use super::windows;
use crate::error::StoreError;

const SCHEMA: &str = include_str!("../../schema.cql");
const CREATE: &str = "CREATE TABLE IF NOT EXISTS ";
const UPDATE: &str = "UPDATE ";
const DOING: &str = "looking at the tables";

/// The statements of each migration, the first one first.
fn migrations() -> Vec<Vec<String>> {
    let mut migrations: Vec<String> = Vec::new();
    for line in SCHEMA.lines() {
        if line.starts_with("-- migration ") {
            migrations.push(String::new());
        } else if let Some(text) = migrations.last_mut()
            && !line.starts_with("--")
        {
            text.push_str(line);
            text.push('\n');
        }
    }
    let statements = |text: String| {
        let all = text.split(';').map(|one| one.trim().to_owned());
        all.filter(|one| !one.is_empty()).collect()
    };
    migrations.into_iter().map(statements).collect()
}

/// The tables that a migration makes.
fn tables(statements: &[String]) -> impl Iterator<Item = &str> {
    (statements.iter()).filter_map(|statement| {
        let rest = statement.strip_prefix(CREATE)?;
        rest.split([' ', '(']).next()
    })
}

/// What a keyspace has.
#[derive(Default)]
struct Found {
    /// Migrations that are whole.
    version: usize,
    /// `None` until the first instance decides.
    history_expires: Option<bool>,
}

/// Makes what is missing, if that is wished and allowed; then checks.
pub(super) async fn prepare(session: &Session, config: &CqlConfig) -> Result<(), StoreError> {
    let wanted = migrations();
    let found = find(session, config, &wanted).await?;
    if found.version > wanted.len() {
        return Err(StoreError::Schema {
            keyspace: config.keyspace.clone(),
            reason: format!(
                "its tables are of version {}, and this release knows {}",
                found.version,
                wanted.len()
            ),
            next_step: "Run the release that made them, or a later one".to_owned(),
        });
    }
    if found.version < wanted.len() {
        if !config.migrate {
            return Err(missing(config, found.version, "cql.migrate is off"));
        }
        migrate(session, config, &wanted, found.version).await?;
    }
    let wished = config.history_ttl.is_some();
    let is = match found.history_expires {
        Some(is) => is,
        None => (decide_expiry(session, config, wished).await)
            .map_err(|error| told_of_tablets(config, error))?,
    };
    if is == wished {
        return windows::widen(session, config).await;
    }
    let said = |expires| {
        if expires {
            "expires"
        } else {
            "is kept for ever"
        }
    };
    Err(StoreError::Schema {
        keyspace: config.keyspace.clone(),
        reason: format!(
            "history in it {}, and with this cql.history_ttl it {}",
            said(is),
            said(wished)
        ),
        next_step: "Name another keyspace, or set cql.history_ttl as the other instances have it"
            .to_owned(),
    })
}

/// Fails where a table is gone.
pub(super) async fn check(session: &Session, config: &CqlConfig) -> Result<(), StoreError> {
    let wanted = migrations();
    let found = find(session, config, &wanted).await?;
    if found.version == wanted.len() {
        return Ok(());
    }
    Err(missing(config, found.version, "one is missing"))
}

async fn find(
    session: &Session,
    config: &CqlConfig,
    wanted: &[Vec<String>],
) -> Result<Found, StoreError> {
    let there = format!(
        "SELECT table_name FROM system_schema.tables WHERE keyspace_name = '{}'",
        config.keyspace
    );
    let rows = query(session, Statement::new(there)).await?;
    let rows = rows
        .rows::<(String,)>()
        .map_err(|e| failure::shape(DOING, &e))?;
    let there: HashSet<String> = rows.flatten().map(|(name,)| name).collect();
    if !there.contains("schema_version") {
        return Ok(Found::default());
    }
    let written = match row(session, config).await {
        // Another instance is making it: a table is listed a moment before it can be read.
        Err(StoreError::Refused { .. }) => return Ok(Found::default()),
        written => written?,
    };
    let whole = |one: &Vec<String>| tables(one).all(|table| there.contains(table));
    let version = match usize::try_from(written.0.unwrap_or(0)).unwrap_or(0) {
        version if version > wanted.len() => version,
        version => (wanted.iter().take(version))
            .take_while(|one| whole(one))
            .count(),
    };
    Ok(Found {
        version,
        history_expires: written.1,
    })
}

/// Version and expiry as they are written.
async fn row(
    session: &Session,
    config: &CqlConfig,
) -> Result<(Option<i32>, Option<bool>), StoreError> {
    let mut read = Statement::new(format!(
        "SELECT version, history_expires FROM {}.schema_version WHERE name = 'schema'",
        config.keyspace
    ));
    read.set_consistency(Consistency::LocalSerial);
    let rows = query(session, read).await?;
    let row = rows.maybe_first_row();
    Ok(row
        .map_err(|e| failure::shape(DOING, &e))?
        .unwrap_or_default())
}

pub(super) async fn query(
    session: &Session,
    mut read: Statement,
) -> Result<QueryRowsResult, StoreError> {
    read.set_is_idempotent(true);
    let result = session.query_unpaged(read, ()).await;
    let result = result.map_err(|e| failure::sort(DOING, &e).into_error(DOING))?;
    result
        .into_rows_result()
        .map_err(|e| failure::shape(DOING, &e))
}

fn missing(config: &CqlConfig, version: usize, why: &str) -> StoreError {
    let keyspace = &config.keyspace;
    StoreError::Schema {
        keyspace: keyspace.clone(),
        reason: format!(
            "its tables are of version {version} of {}, and no more were made ({why})",
            migrations().len()
        ),
        next_step: format!(
            "Make the keyspace, then run `cqlsh -k {keyspace} -f store/schema.cql`, as a user who may"
        ),
    }
}

/// Makes keyspace and tables.
struct Maker<'a> {
    session: &'a Session,
    config: &'a CqlConfig,
    /// What was found.
    version: usize,
}

impl Maker<'_> {
    const DOING: &'static str = "making tables";

    async fn run(&self, cql: String) -> Result<(), StoreError> {
        let done = self.attempt(cql).await;
        done.map_err(|failure| failure.into_error(Self::DOING))
    }

    async fn attempt(&self, cql: String) -> Result<(), Failure> {
        // All nodes have to agree on it: that takes longer than any request for rows.
        let mut statement = Statement::new(cql);
        statement.set_request_timeout(Some(self.config.deadline));
        let error = match self.session.query_unpaged(statement, ()).await {
            Ok(_) => return Ok(()),
            Err(error) => error,
        };
        Err(match failure::sort(Self::DOING, &error) {
            Failure::Final(StoreError::Denied { reason, .. }) => {
                Failure::Final(missing(self.config, self.version, &reason))
            }
            failure => failure,
        })
    }

    /// Makes the keyspace by the first statement that the server takes.
    async fn keyspace(&self) -> Result<(), StoreError> {
        if is_keyspace_there(self.session, self.config).await? {
            return Ok(());
        }
        let [without_tablets, plain] = keyspace_statements(self.config);
        match self.attempt(without_tablets).await {
            // It does not know tablets, or has to have them. What else is wrong, the next one says.
            Err(Failure::Refused(_)) => self.run(plain).await,
            done => done.map_err(|failure| failure.into_error(Self::DOING)),
        }
    }
}

/// The user who may make tables in a keyspace may not always make keyspaces, not even
/// `IF NOT EXISTS`.
async fn is_keyspace_there(session: &Session, config: &CqlConfig) -> Result<bool, StoreError> {
    let there = format!(
        "SELECT keyspace_name FROM system_schema.keyspaces WHERE keyspace_name = '{}'",
        config.keyspace
    );
    let rows = query(session, Statement::new(there)).await?;
    Ok(rows.rows_num() > 0)
}

/// What makes the keyspace: on ScyllaDB, and on a server that knows no tablets, or lets nobody do
/// without.
fn keyspace_statements(config: &CqlConfig) -> [String; 2] {
    let keyspace = &config.keyspace;
    let factor = config.replication_factor;
    let of = config.datacenter.as_deref().unwrap_or("replication_factor");
    let plain = format!(
        "CREATE KEYSPACE IF NOT EXISTS {keyspace} WITH replication = \
         {{'class': 'NetworkTopologyStrategy', '{of}': {factor}}}"
    );
    [format!("{plain} AND tablets = {{'enabled': false}}"), plain]
}

async fn migrate(
    session: &Session,
    config: &CqlConfig,
    wanted: &[Vec<String>],
    version: usize,
) -> Result<(), StoreError> {
    let keyspace = &config.keyspace;
    let maker = Maker {
        session,
        config,
        version,
    };
    maker.keyspace().await?;
    let (create, update) = (
        format!("{CREATE}{keyspace}."),
        format!("{UPDATE}{keyspace}."),
    );
    for (number, statements) in wanted.iter().enumerate().skip(version) {
        for statement in statements {
            let statement = statement.replace(CREATE, &create).replace(UPDATE, &update);
            maker.run(statement).await?;
        }
        tracing::info!(keyspace, version = number + 1, "tables made");
    }
    Ok(())
}

/// The error where it is that of a keyspace whose tablets take no lightweight transactions: there
/// is no code for it.
fn told_of_tablets(config: &CqlConfig, error: StoreError) -> StoreError {
    match error {
        StoreError::Refused { reason, .. } if reason.contains("tablets") => StoreError::Schema {
            keyspace: config.keyspace.clone(),
            reason,
            next_step: "Make it anew with `AND tablets = {'enabled': false}`, or run \
                        ScyllaDB 2025.4 or later"
                .to_owned(),
        },
        other => other,
    }
}

/// The first instance decides; says what was decided.
async fn decide_expiry(
    session: &Session,
    config: &CqlConfig,
    wished: bool,
) -> Result<bool, StoreError> {
    let keyspace = &config.keyspace;
    let swap = format!(
        "UPDATE {keyspace}.schema_version SET history_expires = {wished} \
         WHERE name = 'schema' IF history_expires = null"
    );
    let until = tokio::time::Instant::now() + config.deadline;
    loop {
        let swapped = session.query_unpaged(swap.as_str(), ()).await;
        // Whoever came first, or whatever became of a swap without an answer, is there to be read.
        if let Some(decided) = row(session, config).await?.1 {
            return Ok(decided);
        }
        if let Err(error) = swapped {
            let failure = failure::sort(DOING, &error);
            if matches!(failure, Failure::Final(_)) || tokio::time::Instant::now() > until {
                return Err(failure.into_error(DOING));
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_makes_tables_and_ends_with_its_number() {
        let migrations = migrations();
        assert!(!migrations.is_empty());
        for (number, statements) in migrations.iter().enumerate() {
            assert!(tables(statements).count() > 0);
            let last = statements.last().unwrap();
            assert!(
                last.contains(&format!("SET version = {} ", number + 1)),
                "{last}"
            );
            let (_, rest) = statements.split_last().unwrap();
            assert!(rest.iter().all(|one| one.starts_with(CREATE)), "run twice");
        }
        let made: HashSet<&str> = migrations.iter().flat_map(|one| tables(one)).collect();
        assert!(windows::EXPIRING.iter().all(|table| made.contains(table)));
    }

    #[test]
    fn a_keyspace_is_made_without_tablets_where_the_server_knows_them() {
        let mut config = CqlConfig::new(vec!["127.0.0.1:9042".into()], "headcount");
        (config.replication_factor, config.datacenter) = (3, Some("dc1".into()));
        let [without_tablets, plain] = keyspace_statements(&config);
        assert_eq!(
            plain,
            "CREATE KEYSPACE IF NOT EXISTS headcount WITH replication = \
             {'class': 'NetworkTopologyStrategy', 'dc1': 3}"
        );
        assert_eq!(without_tablets, plain + " AND tablets = {'enabled': false}");
    }

    #[test]
    fn a_keyspace_whose_tablets_take_no_swaps_is_said() {
        let config = CqlConfig::new(vec!["127.0.0.1:9042".into()], "headcount");
        let refused = |reason: &str| {
            let reason = reason.to_owned();
            told_of_tablets(
                &config,
                StoreError::Refused {
                    doing: DOING,
                    reason,
                },
            )
        };
        // As ScyllaDB 6.2 has it.
        let said = "Cannot use LightWeight Transactions for table headcount.schema_version: LWT \
                    is not yet supported with tablets";
        let error = refused(said);
        assert!(matches!(error, StoreError::Schema { .. }), "{error}");
        let text = error.to_string();
        assert!(text.contains("tablets = {'enabled': false}"), "{text}");
        let other = refused("unconfigured table schema_version");
        assert!(matches!(other, StoreError::Refused { .. }), "{other}");
    }
}
