//! Loads a range of the log again: after rows were lost, or a table was added.
//!
//! - It writes the rows that the loader writes, which are the same rows when written twice, and
//!   moves no position but its own: that of the group named for the range (`backfill:earliest..now`).
//!   So it may run beside the loader, and takes up where it was broken off when it is run again with
//!   the same words.
//! - Once it is done its positions go back to the beginning of the range: to run it again is to
//!   load it again.
//! - Its end is fixed when it begins: `now` is where each partition ends then, or, taken up, by then.
//! - Up to 1,000 batches before the range are read, not loaded: they tell whose outputs count where
//!   it begins. An owner writes at least once a second, so one that was replaced is known after that.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use headcount_binder::{Binder, Offset};
use headcount_store::Store;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::config::Config;
use crate::error::LoadError;
use crate::gather::Reach;
use crate::metrics::Metrics;
use crate::{Part, Shared, Source, Summary};

/// Batches that are read before a range.
const LEAD_BATCHES: u64 = 1_000;

/// A place in the log, in every partition of `changes` and `results` alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The earliest record that the log holds.
    Earliest,
    /// Where the log ends.
    Now,
    /// An offset.
    Offset(u64),
    /// The first record that the log took at this time or later, ms since 1970.
    Time(i64),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Earliest => f.write_str("earliest"),
            Place::Now => f.write_str("now"),
            Place::Offset(offset) => write!(f, "{offset}"),
            Place::Time(ms) => write!(f, "@{ms}"),
        }
    }
}

/// What [`fmt::Display`] writes.
impl FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = || "neither earliest, now, an offset, nor @ and ms since 1970".to_owned();
        match (text, text.strip_prefix('@')) {
            ("earliest", _) => Ok(Place::Earliest),
            ("now", _) => Ok(Place::Now),
            (_, Some(ms)) => ms.parse().map(Place::Time).map_err(|_| number()),
            _ => text.parse().map(Place::Offset).map_err(|_| number()),
        }
    }
}

/// What is loaded again: from a place to another, exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Where it begins.
    pub from: Place,
    /// Where it ends.
    pub to: Place,
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.from, self.to)
    }
}

impl Range {
    /// The group of readers whose positions are those of this range.
    #[must_use]
    pub fn group(&self) -> String {
        format!("backfill:{self}")
    }

    fn check(&self) -> Result<(), LoadError> {
        let is_inverted = match (self.from, self.to) {
            (Place::Offset(from), Place::Offset(to)) => from > to,
            (Place::Time(from_ms), Place::Time(to_ms)) => from_ms > to_ms,
            (Place::Now, to) => to != Place::Now,
            (from, Place::Earliest) => from != Place::Earliest,
            _ => false,
        };
        if is_inverted {
            let reason = format!("{self} ends before it begins");
            return Err(LoadError::InvalidConfig { reason });
        }
        Ok(())
    }
}

/// How far a range is; cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    records: AtomicU64,
    /// Batches whose records were counted.
    counted: AtomicU64,
    done: AtomicU64,
    total: AtomicU64,
}

impl Progress {
    /// Records that were loaded in this run.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.0.records.load(Ordering::Relaxed)
    }

    /// Batches of the log that are done, and that the range has; those of earlier runs are among
    /// them. A range that retention has thinned out has fewer.
    #[must_use]
    pub fn batches(&self) -> (u64, u64) {
        let get = |count: &AtomicU64| count.load(Ordering::Relaxed);
        (get(&self.0.done), get(&self.0.total))
    }

    /// Records that are left, as many a batch as before; `None` before the first.
    #[must_use]
    pub fn records_left(&self) -> Option<u64> {
        let counted = self.0.counted.load(Ordering::Relaxed);
        let (done, total) = self.batches();
        let left = u128::from(total.saturating_sub(done)) * u128::from(self.records());
        let left = left.checked_div(u128::from(counted))?;
        Some(u64::try_from(left).unwrap_or(u64::MAX))
    }

    /// A partition of the range, of which part may be done.
    fn add(&self, from: Offset, next: Offset, to: Offset) {
        let batches = |a: Offset, b: Offset| b.broker().saturating_sub(a.broker());
        let total = batches(from, to);
        self.0.total.fetch_add(total, Ordering::Relaxed);
        let done = batches(from, next).min(total);
        self.0.done.fetch_add(done, Ordering::Relaxed);
    }

    pub(crate) fn advance(&self, from: Offset, to: Offset, records: usize) {
        let batches = to.broker().saturating_sub(from.broker());
        self.0.records.fetch_add(records as u64, Ordering::Relaxed);
        self.0.counted.fetch_add(batches, Ordering::Relaxed);
        self.0.done.fetch_add(batches, Ordering::Relaxed);
    }
}

/// What became of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backfilled {
    /// What this run did.
    pub summary: Summary,
    /// Whether all of it is loaded; else it was to stop before, and goes on from there.
    pub is_whole: bool,
}

/// Loads a range again, until it is done or to stop. `config` names the feed; its group does not
/// matter.
///
/// # Errors
/// The first [`LoadError`]; what was written before stays written, and is taken up again.
pub async fn backfill(
    mut config: Config,
    range: Range,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    metrics: Metrics,
    progress: Progress,
    stop: CancellationToken,
) -> Result<Backfilled, LoadError> {
    range.check()?;
    config.group = range.group();
    config.check()?;
    let shared = Shared::new(config, binder, store, metrics, Some(progress));
    let mut parts = Vec::new();
    for source in shared.sources().await? {
        let reach = reach(&shared, &source, range).await?;
        parts.push((source, reach));
    }
    let mut tasks = JoinSet::new();
    // One that fails stops the others, not the caller.
    let stop = stop.child_token();
    for (source, reach) in parts.clone() {
        let (shared, stop) = (shared.clone(), stop.clone());
        tasks.spawn(async move { load(shared, source, reach, stop).await });
    }
    let mut summary = Summary::default();
    let mut outcome = Ok(());
    while let Some(ended) = tasks.join_next().await {
        match ended.unwrap_or(Err(LoadError::Panicked)) {
            Ok(part) => summary.add(part),
            Err(error) => {
                stop.cancel();
                outcome = outcome.and(Err(error));
            }
        }
    }
    outcome?;
    let is_whole = is_whole(&shared, &parts).await?;
    if is_whole {
        end(&shared, &parts).await?;
    }
    Ok(Backfilled { summary, is_whole })
}

/// Where a range begins and ends in a partition.
async fn reach(shared: &Shared, source: &Source, range: Range) -> Result<Reach, LoadError> {
    let Source { channel, partition } = source;
    let bounds = shared.binder.bounds(channel, *partition).await?;
    let at = async |place| {
        Ok::<_, LoadError>(match place {
            Place::Earliest => bounds.earliest,
            Place::Now => bounds.end,
            Place::Offset(offset) => Offset(offset).min(bounds.end),
            Place::Time(ms) => shared.binder.offset_at(channel, *partition, ms).await?,
        })
    };
    let (from, to) = (at(range.from).await?.batch_base(), at(range.to).await?);
    if !bounds.whole && from <= bounds.earliest {
        tracing::warn!(
            %channel, %partition, earliest = bounds.earliest.0,
            "the log no longer holds its beginning: what came before is not loaded again"
        );
    }
    let from = from.max(bounds.earliest);
    let to = to.max(from);
    let next = position(shared, source, from).await?;
    if let Some(progress) = &shared.progress {
        progress.add(from, next, to);
    }
    let to = Some(to);
    Ok(Reach { from, to })
}

/// Where the range's group stands in a partition; what lies before the range does not count.
async fn position(shared: &Shared, source: &Source, from: Offset) -> Result<Offset, LoadError> {
    let (feed, channel) = (shared.config.feed.as_str(), source.channel.channel.as_str());
    let (group, partition) = (&shared.config.group, source.partition.0);
    let kept = shared.store.load_position(feed, channel, group, partition);
    Ok(kept
        .await?
        .map_or(from, |kept| Offset(kept.next_offset).max(from)))
}

async fn load(
    shared: Shared,
    source: Source,
    reach: Reach,
    stop: CancellationToken,
) -> Result<Summary, LoadError> {
    let next = position(&shared, &source, reach.from).await?;
    if reach.to.is_some_and(|to| next >= to) {
        return Ok(Summary::default());
    }
    let part = Part {
        shared: &shared,
        source: &source,
        stop,
        grant: None,
        reach: Some(reach),
        summary: Summary::default(),
    };
    part.load_on().await
}

/// Where to begin to read for a range that begins at `from`.
pub(crate) async fn lead(
    shared: &Shared,
    source: &Source,
    from: Offset,
) -> Result<Offset, LoadError> {
    let Source { channel, partition } = source;
    let bounds = shared.binder.bounds(channel, *partition).await?;
    let lead = Offset::new(from.broker().saturating_sub(LEAD_BATCHES), 0);
    Ok(lead.max(bounds.earliest).min(from))
}

async fn is_whole(shared: &Shared, parts: &[(Source, Reach)]) -> Result<bool, LoadError> {
    for (source, reach) in parts {
        let next = position(shared, source, reach.from).await?;
        if reach.to.is_some_and(|to| next < to) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Sets the positions back to the beginning, and lets go of what was held.
async fn end(shared: &Shared, parts: &[(Source, Reach)]) -> Result<(), LoadError> {
    let (feed, group) = (shared.config.feed.as_str(), &shared.config.group);
    for (source, reach) in parts {
        let Source { channel, partition } = source;
        let name = channel.channel.as_str();
        let store = &shared.store;
        let back = store.commit_offset(feed, name, group, partition.0, reach.from.0, None);
        back.await?;
        shared.binder.release(channel, *partition, group).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_is_written() {
        for place in [
            Place::Earliest,
            Place::Now,
            Place::Offset(0),
            Place::Offset(u64::MAX),
            Place::Time(-1),
            Place::Time(1_425_788_574_000),
        ] {
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for text in ["", "@", "yesterday", "-1", "@x"] {
            assert!(text.parse::<Place>().is_err(), "{text}");
        }
        let range = Range {
            from: Place::Time(i64::MIN),
            to: Place::Time(i64::MIN),
        };
        assert!(range.group().len() <= 64, "{}", range.group());
    }

    #[test]
    fn what_is_left_follows_from_what_was_done() {
        let progress = Progress::default();
        let at = |broker| Offset::new(broker, 0);
        progress.add(at(10), at(30), at(110));
        assert_eq!(
            (progress.batches(), progress.records_left()),
            ((20, 100), None)
        );
        progress.advance(at(30), at(50), 600);
        assert_eq!(progress.batches(), (40, 100));
        assert_eq!(
            (progress.records(), progress.records_left()),
            (600, Some(1_800))
        );
        progress.advance(at(50), at(110), 0);
        assert_eq!(progress.records_left(), Some(0));
    }
}
