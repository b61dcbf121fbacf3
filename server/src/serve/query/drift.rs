//! WatchDrift: alerts of drift, as the merger wrote them to `results`.
//!
//! - Each call reads the log for itself, at the pace of its client: one batch is held at most, nothing is read ahead, and
//!   dropping the stream frees all. Who is slower than retention is told so (`POSITION_GONE`).
//! - The alerts of a second are one batch; what a merger writes again after a restart is dropped by its number. So each
//!   alert comes once, and a cursor stands behind the batch, or within it: it holds the offset of the next batch, the
//!   number and epoch up to which batches are read, and how many alerts of the next one were sent.
//! - It ends when the feed has.

use std::pin::Pin;
use std::sync::Arc;

use futures::Stream;
use futures::stream::unfold;
use headcount_binder::{Channel, ChannelRef, Consumer, Delivery, Offset, OutputPosition};
use headcount_engine::watermark::NO_WATERMARK_MS;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, DriftAlert, DriftSubject, LogRecord};
use headcount_proto::v1::{WatchDriftRequest, WatchDriftResponse};
use prost::Message as _;
use tonic::Status;

use super::answers;
use super::api::QueryApi;
use super::opened::{Opened, Start};
use crate::faults::Faults;
use crate::serve::context::{Context, StreamGuard};
use crate::serve::driven::{Driven, Ready};
use crate::serve::error::ServiceError;
use crate::serve::views::time::watermark;

type Responses = Pin<Box<dyn Stream<Item = Result<WatchDriftResponse, Status>> + Send>>;

/// Where a reader stands.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    /// Offset of the next batch.
    next: u64,
    /// What was read before it.
    position: OutputPosition,
    /// Alerts of the next batch that were sent, of whatever subject.
    sent: u64,
}

/// A watched feed.
struct Watched {
    context: Arc<Context>,
    /// Those that are sent; all where there is none.
    subjects: Vec<DriftSubject>,
    consumer: Box<dyn Consumer>,
    place: Place,
    /// What a cursor says where there is no alert: before the feed's end, so that who resumes learns of it again.
    resume: Place,
    /// Alerts of batches below are not sent.
    send_from: u64,
    /// The end of the log when the call came.
    known_end: u64,
    watermark_ms: i64,
    feed_ended: bool,
    caught_up: bool,
    ready: Ready<WatchDriftResponse>,
    _open: StreamGuard,
}

/// Alerts from where the request says.
pub(super) async fn watch(
    api: &QueryApi,
    request: WatchDriftRequest,
) -> Result<Responses, ServiceError> {
    let watched = Watched::start(api, request).await?;
    let responses = unfold(watched, async |mut watched| {
        let message = watched.next().await?;
        Some((message.map_err(Status::from), watched))
    });
    Ok(Box::pin(responses))
}

impl Driven for Watched {
    type Message = WatchDriftResponse;

    fn ready(&mut self) -> &mut Ready<WatchDriftResponse> {
        &mut self.ready
    }

    async fn advance(&mut self) -> Result<(), ServiceError> {
        if self.place.next >= self.known_end {
            self.ready.ended = self.feed_ended;
            if !self.caught_up || self.ready.ended {
                self.caught_up = true;
                self.tell(None, self.resume);
                return Ok(());
            }
        }
        tokio::select! {
            biased;
            () = self.context.shutdown.cancelled() => Err(ServiceError::ShuttingDown),
            delivery = self.consumer.next() => {
                let delivery = delivery?;
                self.take(&delivery)?;
                if !self.feed_ended {
                    self.resume = self.place;
                }
                Ok(())
            }
            () = tokio::time::sleep_until(self.ready.silent_until) => {
                self.tell(None, self.resume);
                Ok(())
            }
        }
    }
}

impl Watched {
    async fn start(api: &QueryApi, request: WatchDriftRequest) -> Result<Self, ServiceError> {
        let open = api.context.open_stream()?;
        let context = Arc::clone(&api.context);
        let feed = context.feed(&request.feed)?.feed.clone();
        let subjects = subjects(&request.subjects)?;
        let results = ChannelRef::new(feed, Channel::Results);
        let cursor = match request.from_cursor.as_str() {
            "" => None,
            text => Some(read_cursor(text, context.generation)?),
        };
        if !request.at_least.is_empty() {
            answers::replica(api, &request.feed, &request.at_least).await?;
        }
        let start = match &cursor {
            Some(place) => Start::After(Offset(place.next), place.position),
            None if request.from_earliest => Start::Earliest,
            None => Start::Now,
        };
        let opened = Opened::of(&context, &results, start).await?;
        let place = Place {
            next: opened.next,
            position: opened.position,
            sent: cursor.map_or(0, |place| place.sent),
        };
        Ok(Self {
            subjects,
            consumer: opened.consumer,
            place,
            resume: place,
            send_from: opened.send_from,
            known_end: opened.known_end,
            watermark_ms: NO_WATERMARK_MS,
            feed_ended: false,
            caught_up: false,
            ready: Ready::new(context.limits.progress_interval),
            context,
            _open: open,
        })
    }

    fn take(&mut self, delivery: &Delivery) -> Result<(), ServiceError> {
        let before = self.place;
        self.place.next = delivery.next().0;
        let is_next = self.place.position.accept(&delivery.batch.header);
        if !is_next.is_apply() {
            return Ok(());
        }
        self.place.sent = 0;
        let mut alerts = Vec::new();
        for (offset, record) in delivery.records() {
            let record = LogRecord::decode(record);
            let record = record.map_err(|error| {
                ServiceError::internal(format!("results offset {offset}: {error}"))
            })?;
            match record.payload {
                Some(Payload::DriftAlert(alert)) => alerts.push(alert),
                Some(Payload::Progress(progress)) if !progress.more => {
                    // Windows of a past fire behind later ones.
                    self.watermark_ms = self.watermark_ms.max(progress.watermark_ms);
                    self.feed_ended = progress.ended;
                }
                _ => {}
            }
        }
        if delivery.base.0 < self.send_from {
            return Ok(());
        }
        let last = alerts.len().saturating_sub(1);
        let unsent = alerts.into_iter().enumerate().skip(before.sent as usize);
        for (at, alert) in unsent {
            let subjects = &self.subjects;
            if !subjects.is_empty() && !subjects.contains(&alert.subject()) {
                continue;
            }
            let place = match at == last {
                true => self.place,
                false => Place {
                    sent: at as u64 + 1,
                    ..before
                },
            };
            self.tell(Some(alert), place);
        }
        Ok(())
    }

    /// An alert with the place behind it; or that the call lives, and how far the detectors have come.
    fn tell(&mut self, alert: Option<DriftAlert>, place: Place) {
        let Place {
            next,
            position,
            sent,
        } = place;
        let offsets = vec![next, position.source.0, position.epoch, sent];
        let (kind, channel) = (CursorKind::Drift, v1::Channel::Results as u8);
        let cursor = Cursor::new(kind, channel, self.context.generation, offsets);
        self.ready.push(WatchDriftResponse {
            alert,
            cursor: cursor.encode(),
            watermark: watermark(self.watermark_ms),
            caught_up: self.caught_up,
        });
    }
}

/// The subjects of a request, each known.
fn subjects(wanted: &[i32]) -> Result<Vec<DriftSubject>, ServiceError> {
    let mut faults = Faults::default();
    let mut known = Vec::new();
    for (at, number) in wanted.iter().enumerate() {
        match DriftSubject::try_from(*number) {
            Ok(DriftSubject::Unspecified) | Err(_) => {
                let must = "must be one of the contract's subjects";
                faults.add(&format!("subjects[{at}]"), must);
            }
            Ok(subject) if known.contains(&subject) => {}
            Ok(subject) => known.push(subject),
        }
    }
    faults.end()?;
    Ok(known)
}

fn read_cursor(text: &str, generation: u16) -> Result<Place, ServiceError> {
    let cursor = Cursor::decode(text)?;
    if cursor.kind != CursorKind::Drift || cursor.channel != v1::Channel::Results as u8 {
        return Err(ServiceError::CursorGeneration(
            "kind: it was not made by WatchDrift",
        ));
    }
    if cursor.generation != generation {
        return Err(ServiceError::CursorGeneration("generation of the channel"));
    }
    match cursor.offsets[..] {
        [next, source, epoch, sent] => Ok(Place {
            next,
            position: OutputPosition {
                epoch,
                source: Offset(source),
            },
            sent,
        }),
        _ => Err(ServiceError::CursorGeneration("number of positions")),
    }
}
