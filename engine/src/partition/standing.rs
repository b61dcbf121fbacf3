//! The standing queries of a partition: those of the configuration, and those that a catalog brings.

use std::sync::Arc;

use super::PartitionAnalyser;
use crate::catalog::{
    Catalog, CatalogEntry, CatalogTaken, Closing, GROUPS_MAX, QueryBegun, QueryClosed,
};
use crate::cells::Cells;
use crate::fold::QueryFold;
use crate::outputs::Outputs;
use crate::query::{Query, QueryError, TimeDomain, step_ms};
use crate::watermark::END_OF_FEED_MS;

/// A standing query in a partition.
#[derive(Debug)]
pub(crate) struct Standing {
    pub(crate) cells: Cells,
    /// See [`CatalogEntry::since`]; 0: of the configuration.
    pub(crate) since: u64,
    /// It counts records below this offset only.
    until: Option<u64>,
    /// Whether all that it counts has been sealed.
    pub(crate) closed: bool,
}

impl Standing {
    pub(super) fn configured(query: &Query) -> Standing {
        Standing {
            cells: Cells::new(query),
            since: 0,
            until: None,
            closed: false,
        }
    }

    fn of(entry: &CatalogEntry, partition: u32) -> Standing {
        Standing {
            since: entry.since,
            until: entry.until_in(partition),
            ..Standing::configured(&entry.query)
        }
    }

    /// Whether it looks at the record at this offset.
    pub(super) fn looks_at(&self, offset: u64) -> bool {
        !self.closed && self.until.is_none_or(|until| offset < until)
    }

    /// It is counted no longer; what was not sealed of it is dropped.
    fn close(&mut self, offset: u64, why: Closing) -> QueryClosed {
        self.closed = true;
        self.cells = Cells::new(&self.cells.query);
        QueryClosed {
            id: Arc::clone(&self.cells.query.id),
            since: self.since,
            offset,
            why,
        }
    }

    fn is(&self, id: &str, since: u64) -> bool {
        &*self.cells.query.id == id && self.since == since
    }
}

/// The query of a catalog that has this name.
fn catalogued<'a>(standing: &'a mut [Standing], id: &str) -> Option<&'a mut Standing> {
    let is = |standing: &&mut Standing| standing.since > 0 && *standing.cells.query.id == *id;
    standing.iter_mut().find(is)
}

impl PartitionAnalyser {
    /// Greatest common divisor of the slides of all standing queries, ms: where the watermark crosses a multiple of it, windows may
    /// be due. `None` where there is no query.
    #[must_use]
    pub fn step_ms(&self) -> Option<i64> {
        step_ms(self.standing.iter().map(|standing| &standing.cells.query))
    }

    /// The catalog that was taken last.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Takes a catalog, in a batch of its own that ends before `offset`. Whoever is in it begins, with
    /// [`Outputs::catalog`]; whoever is not ends, and what was not sealed of it is dropped. The entries that are returned begin
    /// at a past position: each is to be [adopted](Self::adopt) before the batch is finished. One that is not above the last
    /// alters nothing.
    ///
    /// # Errors
    /// As [`Catalog::validate`]; nothing has changed then.
    pub fn take_catalog(
        &mut self,
        mut catalog: Catalog,
        offset: u64,
        out: &mut Outputs,
    ) -> Result<Vec<CatalogEntry>, QueryError> {
        if catalog.revision <= self.catalog.revision {
            return Ok(Vec::new());
        }
        catalog.validate()?;
        let configured = &self.config.queries;
        let is_new = |entry: &CatalogEntry| !configured.iter().any(|q| q.id == entry.query.id);
        catalog.entries.retain(is_new);
        catalog.entries.sort_by(|a, b| a.query.id.cmp(&b.query.id));
        self.standing.retain(|standing| {
            standing.since == 0 || catalog.has(&standing.cells.query.id, standing.since)
        });
        let (mut begun, mut past) = (Vec::new(), Vec::new());
        for entry in &catalog.entries {
            let stands = |standing: &Standing| standing.is(&entry.query.id, entry.since);
            if self.standing.iter().any(stands) {
                continue;
            }
            begun.push(QueryBegun {
                id: Arc::clone(&entry.query.id),
                missed_to_ms: match entry.query.time {
                    TimeDomain::Event => self.newest_ms,
                    TimeDomain::Stream => self.watermark.stream_time_ms(),
                },
            });
            if entry.from.is_some() {
                past.push(entry.clone());
            }
            let partition = self.config.partition;
            self.standing.push(Standing::of(entry, partition));
        }
        self.sort_standing();
        out.catalog = Some(CatalogTaken {
            ended: self.watermark.ended(),
            offset,
            begun,
        });
        self.catalog = catalog;
        Ok(past)
    }

    /// Takes over what was folded of a query that begins at a past position, from there up to its catalog. No change that it
    /// has missed has a later time than `missed_to_ms`; the least of all times where it has missed none, `None` where it has
    /// folded nothing and may have missed anything.
    pub fn adopt(&mut self, fold: &QueryFold, missed_to_ms: Option<i64>, out: &mut Outputs) {
        let id = &fold.query().id;
        let Some(standing) = catalogued(&mut self.standing, id) else {
            return;
        };
        for pane in fold.open_partials() {
            // Of the same query in the same process: its panes fit.
            let fits = standing.cells.put_back(&mut self.truth.attributes, &pane);
            debug_assert!(fits, "the pane is one of the query's");
        }
        let taken = out.catalog.iter_mut();
        for begun in taken.flat_map(|taken| &mut taken.begun) {
            if begun.id == *id {
                begun.missed_to_ms = missed_to_ms.unwrap_or(begun.missed_to_ms);
            }
        }
    }

    pub(super) fn sort_standing(&mut self) {
        self.standing
            .sort_by(|a, b| a.cells.query.id.cmp(&b.cells.query.id));
    }

    /// Gives up a query that begins at a past position, whose groups were too many before it was adopted.
    pub fn give_up(&mut self, id: &str, out: &mut Outputs) {
        let offset = self.next_offset;
        if let Some(standing) = catalogued(&mut self.standing, id) {
            out.closed
                .push(standing.close(offset, Closing::TooManyGroups));
        }
    }

    /// Seals seconds of drift and panes that the watermark has passed, and everything of those that have come to their end.
    pub(super) fn seal(&mut self, exact: bool, out: &mut Outputs) {
        let watermark_ms = self.watermark.watermark_ms();
        self.drift.seal(watermark_ms, |pane| out.drift.push(pane));
        let open = self.standing.iter_mut().filter(|standing| !standing.closed);
        for standing in open {
            if standing.since > 0 && standing.cells.widest > GROUPS_MAX {
                out.closed
                    .push(standing.close(self.next_offset, Closing::TooManyGroups));
                continue;
            }
            let until = standing.until.filter(|until| *until <= self.next_offset);
            let exact = exact || standing.cells.query.count_records;
            let upto_ms = if until.is_some() {
                END_OF_FEED_MS
            } else {
                watermark_ms
            };
            let attributes = &mut self.truth.attributes;
            let panes = &mut out.panes;
            let cells = &mut standing.cells;
            cells.seal(attributes, upto_ms, exact, |partial| panes.push(partial));
            if let Some(offset) = until {
                out.closed.push(standing.close(offset, Closing::Complete));
            }
        }
    }

    /// Takes over the catalog of a snapshot, with whether each of its queries has closed.
    pub(crate) fn put_back_catalog(&mut self, catalog: Catalog, closed: &[bool]) -> bool {
        if catalog.validate().is_err() || closed.len() != catalog.entries.len() {
            return false;
        }
        for (entry, closed) in catalog.entries.iter().zip(closed) {
            let standing = Standing::of(entry, self.config.partition);
            self.standing.push(Standing {
                closed: *closed,
                ..standing
            });
        }
        self.sort_standing();
        self.catalog = catalog;
        true
    }
}
