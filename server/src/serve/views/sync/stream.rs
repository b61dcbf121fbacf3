//! One stream of Sync, driven by whoever reads it.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Binder, ChannelRef};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::sync_response::Kind;
use headcount_proto::v1::{
    CaughtUp, Channel, SnapshotComplete, SyncProgress, SyncReset, SyncResponse, SyncRows,
};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::super::replica::Replica;
use super::super::time::watermark;
use super::cursor::{Standing, ViewSet};
use super::lookup::{NotFound, look_up};
use super::step::{Consistent, LookedUp, Rows, Step, behind, step};
use crate::serve::context::StreamGuard;
use crate::serve::driven::{Driven, Ready};
use crate::serve::error::ServiceError;

/// What a stream is about.
pub(super) struct Terms {
    pub(super) replica: Arc<Replica>,
    pub(super) binder: Arc<dyn Binder>,
    pub(super) changes: ChannelRef,
    pub(super) generation: u16,
    pub(super) tag: u64,
    pub(super) views: ViewSet,
    pub(super) message_bytes: usize,
    pub(super) progress_interval: Duration,
    pub(super) until_caught_up: bool,
    pub(super) shutdown: CancellationToken,
    /// End of `changes` when the call came.
    pub(super) known: Vec<u64>,
    /// Counts the stream in for as long as it lives.
    pub(super) _open: StreamGuard,
}

/// A stream of Sync. Dropping it frees all that it holds.
pub(super) struct SyncStream {
    terms: Terms,
    at: Standing,
    looked_up: LookedUp,
    version: watch::Receiver<u64>,
    /// Messages of the last step.
    ready: Ready<SyncResponse>,
    caught_up: bool,
}

impl Driven for SyncStream {
    type Message = SyncResponse;

    fn ready(&mut self) -> &mut Ready<SyncResponse> {
        &mut self.ready
    }

    async fn advance(&mut self) -> Result<(), ServiceError> {
        if self.terms.shutdown.is_cancelled() {
            return Err(ServiceError::ShuttingDown);
        }
        self.version.borrow_and_update();
        let step = {
            let state = self.terms.replica.read();
            step(
                &state,
                &mut self.at,
                &mut self.looked_up,
                &self.terms.views,
                self.terms.message_bytes,
            )
        };
        if let Some(until) = step.forgotten {
            return self.look_up(until).await;
        }
        let wait = step.behind || step.consistent.is_some();
        self.take(step);
        if wait && self.ready.is_empty() && !self.ready.ended {
            return self.wait().await;
        }
        // A long catch-up of a fast reader leaves room for others.
        tokio::task::yield_now().await;
        Ok(())
    }
}

impl SyncStream {
    pub(super) fn new(terms: Terms, at: Standing) -> Self {
        let version = terms.replica.version();
        let ready = Ready::new(terms.progress_interval);
        SyncStream {
            terms,
            at,
            looked_up: LookedUp::default(),
            version,
            ready,
            caught_up: false,
        }
    }

    /// Turns a step into messages.
    fn take(&mut self, step: Step) {
        for rows in step.changes {
            self.push_rows(rows, false);
        }
        if let Some(rows) = step.scanned {
            self.push_rows(rows, true);
        }
        let Some(consistent) = step.consistent else {
            return;
        };
        let cursor = self.cursor();
        if step.scan_ended {
            let as_of = self.as_of(&consistent);
            let digests = consistent.digests.clone();
            self.push(
                cursor.clone(),
                Kind::SnapshotComplete(SnapshotComplete { digests, as_of }),
            );
        }
        if !self.caught_up && !behind(&consistent.position, &self.terms.known) {
            let as_of = self.as_of(&consistent);
            self.push(
                cursor,
                Kind::CaughtUp(CaughtUp {
                    digests: consistent.digests,
                    as_of,
                }),
            );
            self.caught_up = true;
            self.ready.ended = self.terms.until_caught_up;
        }
    }

    async fn look_up(&mut self, until: Vec<u64>) -> Result<(), ServiceError> {
        let looking = look_up(
            self.terms.binder.as_ref(),
            &self.terms.changes,
            &self.at.sent,
            until,
        );
        let found = tokio::select! {
            found = looking => found,
            () = self.terms.shutdown.cancelled() => return Err(ServiceError::ShuttingDown),
        };
        match found {
            Ok(found) => self.looked_up = found,
            Err(NotFound::Binder(error)) => return Err(error.into()),
            Err(NotFound::Gone(why)) => {
                let reason = format!("{why}: drop the replica, a fresh scan follows");
                self.push(String::new(), Kind::Reset(SyncReset { reason }));
                self.at = Standing::fresh(self.terms.replica.read().position());
                self.looked_up = LookedUp::default();
                self.caught_up = false;
            }
        }
        Ok(())
    }

    async fn wait(&mut self) -> Result<(), ServiceError> {
        tokio::select! {
            changed = self.version.changed() => changed.map_err(|_| ServiceError::ShuttingDown),
            () = self.terms.shutdown.cancelled() => Err(ServiceError::ShuttingDown),
            () = tokio::time::sleep_until(self.ready.silent_until) => {
                let watermark = self.terms.replica.read().watermark_ms().and_then(watermark);
                let cursor = self.cursor();
                self.push(cursor, Kind::Progress(SyncProgress { watermark }));
                Ok(())
            }
        }
    }

    fn push_rows(&mut self, (rows, at): Rows, from_scan: bool) {
        let cursor = at.cursor(self.terms.generation, self.terms.tag);
        self.push(cursor, Kind::Rows(SyncRows { rows, from_scan }));
    }

    fn push(&mut self, cursor: String, kind: Kind) {
        self.ready.push(SyncResponse {
            cursor,
            kind: Some(kind),
        });
    }

    fn cursor(&self) -> String {
        self.at.cursor(self.terms.generation, self.terms.tag)
    }

    fn as_of(&self, consistent: &Consistent) -> String {
        let (channel, offsets) = (Channel::Changes as u8, consistent.position.clone());
        Cursor::new(CursorKind::AsOf, channel, self.terms.generation, offsets).encode()
    }
}
