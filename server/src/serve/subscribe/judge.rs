//! Which records a subscription delivers, and which of them wait for each other.

use bytes::Bytes;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, LogRecord, View};
use headcount_store::filter::RowFilter;
use prost::Message as _;
use xxhash_rust::xxh3::Xxh3;

use super::definition::Definition;
use super::ledger::Keys;
use crate::serve::error::ServiceError;

/// The judge of one subscription's records. Where all are delivered in any order, it reads none.
#[derive(Debug)]
pub(crate) struct Judge {
    filter: RowFilter,
    is_ordered: bool,
}

impl Judge {
    /// The judge of a definition.
    ///
    /// # Errors
    /// [`ServiceError::InvalidArgument`] for a filter that is none.
    pub(crate) fn new(definition: &Definition) -> Result<Self, ServiceError> {
        Ok(Self {
            filter: RowFilter::new(definition.subscription.filter.as_ref())?,
            is_ordered: definition.terms().is_ordered,
        })
    }

    /// The keys of a record that is delivered; `None`: it is not. What cannot be decoded is
    /// delivered where nothing is filtered: its bytes are the log's.
    pub(crate) fn keys(&self, record: &Bytes) -> Option<Keys> {
        if self.filter.is_open() && !self.is_ordered {
            return Some(Keys::default());
        }
        let Ok(LogRecord {
            payload: Some(payload),
        }) = LogRecord::decode(record.clone())
        else {
            return self.filter.is_open().then(Keys::default);
        };
        let passes = self.filter.is_open()
            || rsvp_of(&payload).is_some_and(|rsvp| self.filter.lets_through(rsvp));
        if !passes {
            return None;
        }
        Some(self.order_of(&payload))
    }

    /// Whether a record is delivered, and its keys also where it is not: what was handed out under
    /// an earlier definition still keeps its place.
    pub(crate) fn again(&self, record: &Bytes) -> (bool, Keys) {
        let payload = LogRecord::decode(record.clone()).ok();
        let payload = payload.and_then(|record| record.payload);
        let keys = payload.map(|payload| self.order_of(&payload));
        (self.keys(record).is_some(), keys.unwrap_or_default())
    }

    fn order_of(&self, payload: &Payload) -> Keys {
        if !self.is_ordered {
            return Keys::default();
        }
        let mut keys = keys_of(payload);
        keys.sort_unstable();
        keys.dedup();
        keys.into()
    }
}

const fn rsvp_of(payload: &Payload) -> Option<&v1::Rsvp> {
    match payload {
        Payload::Rsvp(record) => record.rsvp.as_ref(),
        Payload::Change(change) => change.rsvp.as_ref(),
        Payload::Late(late) => late.rsvp.as_ref(),
        _ => None,
    }
}

fn keys_of(payload: &Payload) -> Vec<u64> {
    match payload {
        Payload::Change(change) => {
            let before = change.before.as_ref();
            let moved = before.and_then(|before| before.attributes.as_ref());
            // An RSVP that went over to another event belongs to both.
            let moved = moved.map(|attributes| event_key(&attributes.event_id));
            change.rsvp.iter().map(rsvp_key).chain(moved).collect()
        }
        Payload::ViewRows(rows) => rows.rows.iter().map(row_key).collect(),
        Payload::WindowResult(result) => {
            let group = result.group.as_deref();
            vec![key("result", &[&result.query, group.unwrap_or_default()])]
        }
        other => rsvp_of(other).map(rsvp_key).into_iter().collect(),
    }
}

fn rsvp_key(rsvp: &v1::Rsvp) -> u64 {
    event_key(rsvp.event.as_ref().map_or("", |event| &event.event_id))
}

/// Of a row of an event, or of an RSVP to one, the event; else the row's own.
fn row_key(row: &v1::ViewRow) -> u64 {
    match (row.view(), &row.rsvp) {
        (View::Events, _) => event_key(&row.key),
        (View::Rsvps, Some(rsvp)) => event_key(&rsvp.event_id),
        (view, _) => key(view.as_str_name(), &[&row.key]),
    }
}

fn event_key(event_id: &str) -> u64 {
    key("event", &[event_id])
}

fn key(kind: &str, texts: &[&str]) -> u64 {
    let mut hash = Xxh3::new();
    hash.update(kind.as_bytes());
    for text in texts {
        hash.update(&(text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    }
    hash.digest()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rsvp(event_id: &str, response: v1::Response) -> v1::Rsvp {
        v1::Rsvp {
            response: response.into(),
            event: Some(v1::Event {
                event_id: event_id.to_owned(),
                ..Default::default()
            }),
            ..Default::default()
        }
    }

    fn record(payload: Payload) -> Bytes {
        let record = LogRecord {
            payload: Some(payload),
        };
        record.encode_to_vec().into()
    }

    fn change(event_id: &str) -> Payload {
        Payload::Change(v1::Change {
            rsvp: Some(rsvp(event_id, v1::Response::Yes)),
            ..Default::default()
        })
    }

    fn judge(filter: Option<v1::Filter>, is_ordered: bool) -> Judge {
        Judge {
            filter: RowFilter::new(filter.as_ref()).unwrap(),
            is_ordered,
        }
    }

    #[test]
    fn a_filter_lets_through_what_has_an_rsvp_that_fits() {
        let judge = judge(
            Some(v1::Filter {
                responses: vec![v1::Response::Yes.into()],
                ..Default::default()
            }),
            false,
        );
        assert!(judge.keys(&record(change("e"))).is_some());
        let no = v1::LateRecord {
            rsvp: Some(rsvp("e", v1::Response::No)),
            ..Default::default()
        };
        assert!(judge.keys(&record(Payload::Late(no))).is_none());
        let dead = record(Payload::Dead(v1::DeadRecord::default()));
        assert!(judge.keys(&dead).is_none());
        assert!(judge.keys(&Bytes::from_static(b"\xff")).is_none());
    }

    #[test]
    fn records_of_an_event_and_rows_of_its_views_share_a_key() {
        let judge = judge(None, true);
        let row = |view: View, key: &str, event: Option<&str>| v1::ViewRow {
            view: view.into(),
            key: key.to_owned(),
            rsvp: event.map(|event_id| v1::RsvpState {
                event_id: event_id.to_owned(),
                ..Default::default()
            }),
            ..Default::default()
        };
        let rows = v1::ViewRows {
            rows: vec![
                row(View::Rsvps, "1", Some("e")),
                row(View::Events, "e", None),
                row(View::Groups, "e", None),
                row(View::Topics, "e", None),
            ],
        };
        let of_event = judge.keys(&record(change("e"))).unwrap();
        let of_rows = judge.keys(&record(Payload::ViewRows(rows))).unwrap();
        assert_eq!((of_event.len(), of_rows.len()), (1, 3));
        assert!(of_rows.contains(&of_event[0]));
        assert_ne!(judge.keys(&record(change("f"))).unwrap(), of_event);
        let dead = record(Payload::Dead(v1::DeadRecord::default()));
        assert_eq!(judge.keys(&dead).unwrap().len(), 0);
    }
}
