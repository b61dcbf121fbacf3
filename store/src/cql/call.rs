//! One call of the store: its requests, tried again until its deadline.
//!
//! - Nothing is tried beyond the deadline, and no single try takes longer than the request timeout.
//!   The pause between tries doubles from 20 ms up to a second; half of it is chance.
//! - Only what is the same when done twice is tried again: every read and write here. A
//!   compare-and-swap is not: its outcome is looked up first, see [`Call::swap`].
//! - What ran out of time says that it may have been done.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::time::Duration;

use scylla::client::session::Session;
use scylla::deserialize::row::DeserializeRow;
use scylla::errors::ExecutionError;
use scylla::response::query_result::{QueryResult, QueryRowsResult};
use scylla::serialize::SerializationError;
use scylla::serialize::row::{RowSerializationContext, SerializeRow};
use scylla::serialize::writers::RowWriter;
use scylla::statement::batch::{Batch, BatchType};
use scylla::statement::prepared::PreparedStatement;
use scylla::value::Row;
use tokio::time::Instant;

use super::failure::{self, Failure};
use crate::error::StoreError;

const PAUSE_MIN: Duration = Duration::from_millis(20);
const PAUSE_MAX: Duration = Duration::from_secs(1);

/// A call under way.
pub(super) struct Call {
    pub(super) session: Arc<Session>,
    /// In words, such as `writing rows`.
    pub(super) doing: &'static str,
    pub(super) deadline: Duration,
    until: Instant,
}

/// The values of one statement of a batch, or of another.
pub(super) enum Either<A, B> {
    First(A),
    Second(B),
}

impl<A: SerializeRow, B: SerializeRow> SerializeRow for Either<A, B> {
    fn serialize(
        &self,
        context: &RowSerializationContext<'_>,
        writer: &mut RowWriter<'_>,
    ) -> Result<(), SerializationError> {
        match self {
            Either::First(values) => values.serialize(context, writer),
            Either::Second(values) => values.serialize(context, writer),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Either::First(values) => values.is_empty(),
            Either::Second(values) => values.is_empty(),
        }
    }
}

/// What became of a compare-and-swap.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Swapped<R> {
    /// It took effect.
    Done,
    /// It did not; the row that stands there instead, if any.
    Not(Option<R>),
}

impl Call {
    pub(super) fn new(session: Arc<Session>, doing: &'static str, deadline: Duration) -> Self {
        Call {
            session,
            doing,
            deadline,
            until: Instant::now() + deadline,
        }
    }

    /// Has it end this long from now.
    pub(super) fn end_within(&mut self, deadline: Duration) {
        self.deadline = deadline;
        self.until = Instant::now() + deadline;
    }

    /// The rows that a statement gives, which must be few.
    pub(super) async fn rows<R>(
        &self,
        statement: &PreparedStatement,
        values: impl SerializeRow + Sync,
    ) -> Result<Vec<R>, StoreError>
    where
        R: for<'r> DeserializeRow<'r, 'r>,
    {
        let result = self.read(statement, values).await?;
        let rows = result.rows::<R>();
        let rows = rows.map_err(|e| failure::shape(self.doing, &e))?;
        rows.collect::<Result<_, _>>()
            .map_err(|e| failure::shape(self.doing, &e))
    }

    /// The first row that a statement gives, if any.
    pub(super) async fn row<R>(
        &self,
        statement: &PreparedStatement,
        values: impl SerializeRow + Sync,
    ) -> Result<Option<R>, StoreError>
    where
        R: for<'r> DeserializeRow<'r, 'r>,
    {
        let result = self.read(statement, values).await?;
        let row = result.maybe_first_row::<R>();
        row.map_err(|e| failure::shape(self.doing, &e))
    }

    async fn read(
        &self,
        statement: &PreparedStatement,
        values: impl SerializeRow + Sync,
    ) -> Result<QueryRowsResult, StoreError> {
        let result = self.execute(statement, values).await;
        let result = result.map_err(|failure| failure.into_error(self.doing))?;
        (result.into_rows_result()).map_err(|e| failure::shape(self.doing, &e))
    }

    /// Writes one row; the same write again is the same write.
    pub(super) async fn put(
        &self,
        statement: &PreparedStatement,
        values: impl SerializeRow + Sync,
    ) -> Result<(), StoreError> {
        let done = self.execute(statement, values).await;
        done.map(drop).map_err(|f| f.into_error(self.doing))
    }

    /// The same, of rows of one partition, each with its statement; what the server refuses is told
    /// apart.
    pub(super) async fn put_batch<V: SerializeRow + Sync>(
        &self,
        statements: Vec<PreparedStatement>,
        rows: &[V],
    ) -> Result<(), Failure> {
        if let ([statement], [row]) = (&statements[..], rows) {
            return self.execute(statement, row).await.map(drop);
        }
        let mut batch = Batch::new(BatchType::Unlogged);
        for statement in statements {
            batch.append_statement(statement);
        }
        batch.set_is_idempotent(true);
        let done = self.retry(|| self.session.batch(&batch, rows)).await;
        done.map(drop)
    }

    async fn execute(
        &self,
        statement: &PreparedStatement,
        values: impl SerializeRow + Sync,
    ) -> Result<QueryResult, Failure> {
        let values = &values;
        self.retry(|| self.session.execute_unpaged(statement, values))
            .await
    }

    async fn retry<T, F>(&self, run: impl Fn() -> F) -> Result<T, Failure>
    where
        F: Future<Output = Result<T, ExecutionError>>,
    {
        let mut tries = 0;
        loop {
            let failure = match self.once(run()).await {
                Ok(done) => return Ok(done),
                Err(failure) => failure,
            };
            if matches!(failure, Failure::Refused(_) | Failure::Final(_)) {
                return Err(failure);
            }
            tries += 1;
            self.pause(tries, failure).await?;
        }
    }

    /// One try.
    async fn once<T>(
        &self,
        run: impl Future<Output = Result<T, ExecutionError>>,
    ) -> Result<T, Failure> {
        match tokio::time::timeout_at(self.until, run).await {
            Ok(done) => done.map_err(|error| failure::sort(self.doing, &error)),
            Err(_) => Err(Failure::Unknown("no answer yet".to_owned())),
        }
    }

    /// Waits before the next try; fails where there is no time for one.
    async fn pause(&self, tries: u32, last: Failure) -> Result<(), Failure> {
        let doubled = PAUSE_MIN * 2u32.saturating_pow(tries.min(16) - 1);
        let half = doubled.min(PAUSE_MAX) / 2;
        // A hasher's seed is chance enough to spread the tries of many instances.
        let chance = RandomState::new().hash_one(tries) as u32 % 1_024;
        let pause = half + half * chance / 1_024;
        if Instant::now() + pause >= self.until {
            return Err(Failure::Final(self.gave_up(last)));
        }
        tracing::debug!(doing = self.doing, tries, ?last, "trying again");
        tokio::time::sleep(pause).await;
        Ok(())
    }

    fn gave_up(&self, last: Failure) -> StoreError {
        match last {
            Failure::Unknown(reason) => StoreError::Timeout {
                doing: self.doing,
                deadline_ms: self.deadline.as_millis() as u64,
                reason,
            },
            other => other.into_error(self.doing),
        }
    }

    /// Fails once the deadline has passed.
    pub(super) fn check_time(&self) -> Result<(), StoreError> {
        if Instant::now() < self.until {
            return Ok(());
        }
        Err(self.gave_up(Failure::Unknown("others keep changing the row".to_owned())))
    }

    /// A compare-and-swap (a lightweight transaction) whose outcome is known when it returns.
    ///
    /// A try that times out, or whose connection breaks, may have taken effect: about one in two
    /// has. So the row is read serially, which also ends what is still under way, and `is_mine`
    /// says whether it is the one that this swap would have made: by a token that no other attempt
    /// has. Where it is not, the same swap is tried again; should the first attempt take effect
    /// meanwhile, the second is refused, and the row found to be ours.
    ///
    /// One case stays open: ours took effect and was followed by another's before it was read.
    /// Then `Not` is said, with the other's row, as if ours had come second.
    pub(super) async fn swap<R>(
        &self,
        (statement, values): (&PreparedStatement, impl SerializeRow + Sync),
        read: (&PreparedStatement, impl SerializeRow + Sync),
        is_mine: impl Fn(Option<&R>) -> bool,
    ) -> Result<Swapped<R>, StoreError>
    where
        R: for<'r> DeserializeRow<'r, 'r>,
    {
        let values = &values;
        let run = || self.session.execute_unpaged(statement, values);
        self.swap_by(run, read, is_mine).await
    }

    /// The same of a statement for each of some rows of a partition, all of which are written if
    /// the swap takes effect, none else.
    pub(super) async fn swap_batch<R, V: SerializeRow + Sync>(
        &self,
        (statement, rows): (&PreparedStatement, &[V]),
        (swap, values): (&PreparedStatement, impl SerializeRow + Sync),
        read: (&PreparedStatement, impl SerializeRow + Sync),
        is_mine: impl Fn(Option<&R>) -> bool,
    ) -> Result<Swapped<R>, StoreError>
    where
        R: for<'r> DeserializeRow<'r, 'r>,
    {
        let mut batch = Batch::new(BatchType::Unlogged);
        batch.append_statement(swap.clone());
        for _ in rows {
            batch.append_statement(statement.clone());
        }
        batch.set_serial_consistency(swap.get_serial_consistency());
        batch.set_retry_policy(swap.get_retry_policy().cloned());
        let all: Vec<_> = std::iter::once(Either::First(&values))
            .chain(rows.iter().map(Either::Second))
            .collect();
        let run = || self.session.batch(&batch, &all);
        self.swap_by(run, read, is_mine).await
    }

    async fn swap_by<R, F>(
        &self,
        run: impl Fn() -> F,
        (read, key): (&PreparedStatement, impl SerializeRow + Sync),
        is_mine: impl Fn(Option<&R>) -> bool,
    ) -> Result<Swapped<R>, StoreError>
    where
        R: for<'r> DeserializeRow<'r, 'r>,
        F: Future<Output = Result<QueryResult, ExecutionError>>,
    {
        let key = &key;
        let mut tries = 0;
        loop {
            let failure = match self.once(run()).await {
                Ok(result) => {
                    if self.is_applied(result)? {
                        return Ok(Swapped::Done);
                    }
                    None
                }
                Err(failure @ (Failure::Refused(_) | Failure::Final(_))) => {
                    return Err(failure.into_error(self.doing));
                }
                Err(failure) => Some(failure),
            };
            if !matches!(failure, Some(Failure::Unavailable(_))) {
                let row: Option<R> = self.row(read, key).await?;
                if is_mine(row.as_ref()) {
                    return Ok(Swapped::Done);
                }
                if failure.is_none() {
                    return Ok(Swapped::Not(row));
                }
            }
            tries += 1;
            let last = failure.unwrap_or(Failure::Unknown(String::new()));
            let paused = self.pause(tries, last).await;
            paused.map_err(|failure| failure.into_error(self.doing))?;
        }
    }

    fn is_applied(&self, result: QueryResult) -> Result<bool, StoreError> {
        let broken = |reason: &dyn std::fmt::Display| failure::shape(self.doing, reason);
        let rows = result.into_rows_result().map_err(|e| broken(&e))?;
        let row: Row = rows.first_row().map_err(|e| broken(&e))?;
        let applied = row
            .columns
            .first()
            .and_then(|column| column.as_ref()?.as_boolean());
        applied.ok_or_else(|| broken(&"a compare-and-swap without an answer"))
    }
}
