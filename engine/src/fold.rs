//! Queries folded from `changes`: ad-hoc ones, and those that begin at a past position.
//!
//! The same panes as in the analyser, driven by changes in place of records: given the same changes, the same partials come
//! out. One [`QueryFold`] per query and partition; its partials go to a [`Merger`](crate::merger::Merger).

use crate::attributes::Attributes;
use crate::cells::Cells;
use crate::outputs::Late;
use crate::pane::{PanePartial, Side};
use crate::partition::late_of;
use crate::query::{Query, QueryError};
use crate::record::{Place, Response, Rsvp, Stamp};
use crate::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};

/// Attributes that a state was counted under, borrowed.
#[derive(Clone, Copy, Debug)]
pub struct AttributesRef<'a> {
    /// The event.
    pub event_id: &'a str,
    /// The group.
    pub group_id: u64,
    /// Country of the group.
    pub country: &'a str,
    /// City of the group.
    pub city: &'a str,
    /// urlkeys.
    pub topics: &'a [&'a str],
    /// (latitude, longitude), degrees.
    pub place: Option<(f64, f64)>,
}

/// The state that was counted before a change, borrowed.
#[derive(Clone, Copy, Debug)]
pub struct BeforeRef<'a> {
    /// What the member had answered.
    pub response: Response,
    /// People brought along then.
    pub guests: u32,
    /// `None` where the attributes are those of the state now.
    pub attributes: Option<AttributesRef<'a>>,
}

/// One change as `changes` carries it, borrowed.
#[derive(Clone, Copy, Debug)]
pub struct ChangeRef<'a> {
    /// Offset of the record in its input partition.
    pub offset: u64,
    /// Stamp of the record; its source does not matter here.
    pub stamp: Stamp,
    /// The state now.
    pub after: Rsvp<'a>,
    /// The state before; `None` for a new RSVP.
    pub before: Option<BeforeRef<'a>>,
}

impl<'a> ChangeRef<'a> {
    /// The state before, and the state now.
    pub(crate) fn sides(&self, attributes: &mut Attributes) -> (Option<Side<'a>>, Side<'a>) {
        let after = &self.after;
        let new = Side {
            response: after.response,
            guests: after.guests,
            member_id: after.member_id,
            event_id: after.event_id,
            profile: attributes.profile_id(after.group_id, after.country, after.city, after.topics),
            place: Place::new(after.place),
        };
        let old = self.before.map(|before| match before.attributes {
            None => Side {
                response: before.response,
                guests: before.guests,
                ..new
            },
            Some(under) => Side {
                response: before.response,
                guests: before.guests,
                member_id: after.member_id,
                event_id: under.event_id,
                profile: attributes.profile_id(
                    under.group_id,
                    under.country,
                    under.city,
                    under.topics,
                ),
                place: Place::new(under.place),
            },
        });
        (old, new)
    }
}

/// One query over the changes of one partition.
#[derive(Debug)]
pub struct QueryFold {
    attributes: Attributes,
    cells: Cells,
    reached_ms: i64,
}

impl QueryFold {
    /// A fold that has seen nothing.
    ///
    /// # Errors
    /// All faults of the query at once. A query that counts records is one of them: changes do not carry every record.
    pub fn new(query: &Query) -> Result<QueryFold, QueryError> {
        query.validate()?;
        if query.count_records {
            let faults =
                vec!["count_records needs the records: make it a standing query".to_owned()];
            return Err(QueryError {
                id: query.id.clone(),
                faults,
            });
        }
        Ok(QueryFold {
            attributes: Attributes::default(),
            cells: Cells::new(query),
            reached_ms: NO_WATERMARK_MS,
        })
    }

    /// The query.
    pub(crate) fn query(&self) -> &Query {
        &self.cells.query
    }

    /// Most groups that a pane has had that was not sealed.
    #[must_use]
    pub fn widest(&self) -> usize {
        self.cells.widest
    }

    /// The panes that are not sealed, as values.
    pub(crate) fn open_partials(&self) -> Vec<PanePartial> {
        self.cells.open_partials(&self.attributes)
    }

    /// Folds one change; tells where it is too late for the query.
    pub fn change(&mut self, change: &ChangeRef<'_>) -> Option<Late> {
        let (old, new) = change.sides(&mut self.attributes);
        let (stamp, floor_ms) = (&change.stamp, self.reached_ms);
        let late = self.cells.fold(
            &self.attributes,
            stamp,
            (change.after.mtime_ms, floor_ms),
            old.as_ref(),
            Some(&new),
        )?;
        Some(late_of(&self.cells.query, 0, change.offset, stamp, &late))
    }

    /// Takes the partition's watermark, [`END_OF_FEED_MS`] at the end; the panes that it seals. `exact` is that of the
    /// partition's progress.
    pub fn progress(&mut self, watermark_ms: i64, exact: bool) -> Vec<PanePartial> {
        if watermark_ms != END_OF_FEED_MS {
            self.reached_ms = self.reached_ms.max(watermark_ms);
        }
        let mut sealed = Vec::new();
        self.cells
            .seal(&mut self.attributes, watermark_ms, exact, |partial| {
                sealed.push(partial)
            });
        sealed
    }
}
