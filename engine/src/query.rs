//! Continuous queries: filter, window, grouping, aggregates.
//!
//! A query is a value. Its *plan hash* covers all that decides its answers and nothing else (not its name), so a changed
//! query has other results under the same name, and a checkpoint of another plan is refused.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

pub use crate::distinct::DistinctMethod;
pub use crate::filter::{BoundingBox, Filter};

/// Panes of a window at most: what a merger keeps per query.
pub const PANES_MAX: i64 = 100_000;

/// Topics in the total row at most.
pub const TOP_TOPICS_MAX: u32 = 1_000;

/// Windows that can still fire late at most: allowed lateness / slide.
pub const LATE_FIRINGS_MAX: i64 = 10_000;

/// Window size and allowed lateness at most: ten years, ms.
pub const SPAN_MAX_MS: i64 = 10 * 366 * 86_400_000;

const PLAN_VERSION: u8 = 1;

/// How time is cut: windows of `size_ms`, one beginning every `slide_ms`, half-open, aligned to the epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sliding {
    /// Length of a window, ms; a multiple of the slide.
    pub size_ms: i64,
    /// Distance of window starts, ms. Equal to the size: tumbling windows.
    pub slide_ms: i64,
}

/// Which time windows run on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TimeDomain {
    /// mtime of the record.
    #[default]
    Event,
    /// When collect took the record.
    Stream,
}

/// What rows of an answer are keyed by, beside the total row that always comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroupBy {
    /// The total row only.
    #[default]
    None,
    /// Country of the group.
    Country,
    /// City of the group.
    City,
    /// Each topic of the group: a record is in as many rows as it has topics.
    Topic,
    /// The group.
    Group,
    /// The event.
    Event,
    /// The number of guests.
    Guests,
}

/// What is computed beside RSVPs yes, no, net and people, which always are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aggregates {
    /// Topics with most RSVPs that say yes, in the total row; 0 for none.
    pub top_topics: u32,
    /// Distinct members in the total row, gross.
    pub distinct_members: bool,
    /// Distinct groups in the total row, gross, likewise.
    pub distinct_groups: bool,
    /// Distinct events in the total row, gross, likewise.
    pub distinct_events: bool,
    /// How the distinct are counted.
    pub distinct_method: DistinctMethod,
}

impl Default for Aggregates {
    fn default() -> Self {
        Aggregates {
            top_topics: 10,
            distinct_members: false,
            distinct_groups: false,
            distinct_events: false,
            distinct_method: DistinctMethod::default(),
        }
    }
}

/// One continuous query.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// Its name: unique among the queries of a feed.
    pub id: Arc<str>,
    /// Which states it counts.
    pub filter: Filter,
    /// How time is cut.
    pub window: Sliding,
    /// How long past its pane's end a record is still taken, ms.
    pub allowed_lateness_ms: i64,
    /// What its rows are keyed by.
    pub group_by: GroupBy,
    /// What it computes.
    pub aggregates: Aggregates,
    /// Which time its windows run on.
    pub time: TimeDomain,
    /// Counts every parsed record as it comes, as engines without truth do, instead of deltas.
    pub count_records: bool,
}

impl Query {
    /// The standing query: 5 minutes every 10 seconds, per country, with the ten top topics.
    #[must_use]
    pub fn standing(id: &str) -> Query {
        Query {
            id: id.into(),
            filter: Filter::default(),
            window: Sliding {
                size_ms: 300_000,
                slide_ms: 10_000,
            },
            allowed_lateness_ms: 0,
            group_by: GroupBy::Country,
            aggregates: Aggregates::default(),
            time: TimeDomain::Event,
            count_records: false,
        }
    }

    /// Checks the query.
    ///
    /// # Errors
    /// All faults at once, each naming its field and what would do.
    pub fn validate(&self) -> Result<(), QueryError> {
        let mut faults = Vec::new();
        let Sliding { size_ms, slide_ms } = self.window;
        if self.id.is_empty() || self.id.len() > 256 {
            faults.push("id must have 1 to 256 bytes".to_owned());
        }
        if slide_ms <= 0 {
            faults.push(format!("window.slide {slide_ms} ms must be above 0"));
        } else {
            if size_ms <= 0 || size_ms % slide_ms != 0 {
                faults.push(format!(
                    "window.size {size_ms} ms must be a multiple of window.slide {slide_ms} ms"
                ));
            } else if size_ms / slide_ms > PANES_MAX {
                faults.push(format!(
                    "window.size / window.slide must be at most {PANES_MAX}: choose a longer slide"
                ));
            }
            if self.allowed_lateness_ms / slide_ms > LATE_FIRINGS_MAX {
                faults.push(format!(
                    "allowed_lateness / window.slide must be at most {LATE_FIRINGS_MAX}"
                ));
            }
        }
        if size_ms > SPAN_MAX_MS || self.allowed_lateness_ms > SPAN_MAX_MS {
            faults.push(format!(
                "window.size and allowed_lateness must be at most {SPAN_MAX_MS} ms"
            ));
        }
        if self.allowed_lateness_ms < 0 {
            faults.push(format!(
                "allowed_lateness {} ms must not be negative",
                self.allowed_lateness_ms
            ));
        }
        if self.aggregates.top_topics > TOP_TOPICS_MAX {
            let asked = self.aggregates.top_topics;
            faults.push(format!(
                "aggregates.top_topics {asked} must be at most {TOP_TOPICS_MAX}"
            ));
        }
        self.filter.faults(&mut faults);
        if faults.is_empty() {
            Ok(())
        } else {
            Err(QueryError {
                id: Arc::clone(&self.id),
                faults,
            })
        }
    }

    /// Hash of all that decides the answers: xxh3-64 of a canonical encoding, stable over processes and machines.
    #[must_use]
    pub fn plan_hash(&self) -> u64 {
        let canonical = Query {
            id: "".into(),
            filter: self.filter.canonical(),
            ..self.clone()
        };
        let bytes = postcard::to_stdvec(&(PLAN_VERSION, canonical))
            .expect("a query of plain values always encodes");
        xxh3_64(&bytes)
    }

    /// Late firings of a window at most: slides within the allowed lateness, rounded up.
    pub(crate) fn late_firings(&self) -> i64 {
        let (lateness, slide) = (self.allowed_lateness_ms, self.window.slide_ms);
        lateness / slide + i64::from(lateness % slide != 0)
    }
}

/// Greatest common divisor of the slides of queries, ms; `None` where there is none.
pub(crate) fn step_ms<'a>(queries: impl Iterator<Item = &'a Query>) -> Option<i64> {
    let gcd = |mut a: i64, mut b: i64| {
        while b != 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    queries.map(|query| query.window.slide_ms).reduce(gcd)
}

/// Why a query is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("query {id:?} is refused: {}", faults.join("; "))]
pub struct QueryError {
    /// The query's name.
    pub id: Arc<str>,
    /// Each fault, in words, with its field.
    pub faults: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faults_are_named_at_once() {
        let mut query = Query::standing("");
        query.window = Sliding {
            size_ms: 15_000,
            slide_ms: 10_000,
        };
        query.allowed_lateness_ms = -1;
        query.aggregates.top_topics = 5_000;
        query.filter.guests_min = Some(3);
        query.filter.guests_max = Some(3);
        query.filter.bounding_box = Some(BoundingBox {
            south: 10.0,
            west: 0.0,
            north: 5.0,
            east: 0.0,
        });
        let faults = query.validate().expect_err("everything is wrong").faults;
        assert_eq!(faults.len(), 7, "{faults:#?}");
        query.window.slide_ms = 0;
        assert!(query.validate().is_err());
        assert_eq!(Query::standing("main").validate(), Ok(()));
    }

    #[test]
    fn the_plan_hash_is_pinned_and_covers_the_plan_but_not_the_name() {
        let query = Query::standing("main");
        assert_eq!(query.plan_hash(), Query::standing("other").plan_hash());
        let mut swapped = query.clone();
        swapped.filter.countries = vec!["us".into(), "de".into(), "us".into()];
        let mut sorted = query.clone();
        sorted.filter.countries = vec!["de".into(), "us".into()];
        assert_eq!(swapped.plan_hash(), sorted.plan_hash());
        assert_ne!(query.plan_hash(), sorted.plan_hash());
        let mut longer = query.clone();
        longer.window.size_ms = 600_000;
        assert_ne!(query.plan_hash(), longer.plan_hash());
    }
}
