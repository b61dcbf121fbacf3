//! Where a stream stands, and its cursor.

use headcount_proto::position::{Cursor, CursorKind, ScanPosition};
use headcount_proto::v1::{Channel, View};
use xxhash_rust::xxh3::xxh3_64;

use super::super::key::RowKey;
use crate::serve::error::ServiceError;

/// Cursors of Sync name a partition twice, those of Watch up to three times, and take 256 offsets.
pub(crate) const PARTITIONS_MAX: u16 = 64;

const VIEWS: [View; 5] = [
    View::Rsvps,
    View::Events,
    View::Groups,
    View::Topics,
    View::Countries,
];

/// Views that a stream is about, in the order of their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ViewSet(Vec<View>);

impl ViewSet {
    /// The views of a request; none means all.
    ///
    /// # Errors
    /// [`ServiceError::InvalidArgument`] with every number that is no view.
    pub(crate) fn from_request(numbers: &[i32]) -> Result<ViewSet, ServiceError> {
        if numbers.is_empty() {
            return Ok(ViewSet(VIEWS.to_vec()));
        }
        let mut faults = Vec::new();
        let mut views = Vec::new();
        for (at, number) in numbers.iter().enumerate() {
            match View::try_from(*number) {
                Ok(view) if view != View::Unspecified => views.push(view),
                _ => faults.push((
                    format!("views[{at}]"),
                    "must be one of the contract's views".to_owned(),
                )),
            }
        }
        if !faults.is_empty() {
            return Err(ServiceError::InvalidArgument(faults));
        }
        views.sort_unstable();
        views.dedup();
        Ok(ViewSet(views))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = View> + '_ {
        self.0.iter().copied()
    }

    pub(crate) fn holds(&self, view: View) -> bool {
        self.0.contains(&view)
    }

    /// Stands for the feed and the views in a cursor.
    pub(crate) fn tag(&self, feed: &str) -> u64 {
        let mut bytes = feed.as_bytes().to_vec();
        bytes.push(0);
        bytes.extend(self.0.iter().map(|view| *view as u8));
        xxh3_64(&bytes)
    }
}

/// How far a scan has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scan {
    /// Nothing has been scanned.
    Begins,
    /// Everything up to this key has been.
    UpTo(RowKey),
    /// Everything has been.
    Over,
}

impl Scan {
    /// Whether a key has been scanned, so that its changes are the client's business.
    pub(crate) fn covers(&self, key: &RowKey) -> bool {
        match self {
            Scan::Begins => false,
            Scan::UpTo(last) => key <= last,
            Scan::Over => true,
        }
    }
}

/// Where a stream stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Offset of `changes`, per partition, below which last writes have been sent.
    pub(crate) sent: Vec<u64>,
    /// Version that rows beyond `sent` may have been read at; `None` where there are none.
    pub(crate) ahead: Option<Vec<u64>>,
    pub(crate) scan: Scan,
}

impl Standing {
    /// Before a fresh scan of views at a version.
    pub(crate) fn fresh(position: Vec<u64>) -> Standing {
        Standing {
            sent: position,
            ahead: None,
            scan: Scan::Begins,
        }
    }

    /// What a replica must have reached to go on from here.
    pub(crate) fn least(&self) -> &[u64] {
        self.ahead.as_deref().unwrap_or(&self.sent)
    }

    /// The cursor that resumes here.
    pub(crate) fn cursor(&self, generation: u16, tag: u64) -> String {
        let scan = match &self.scan {
            Scan::Begins => Some(ScanPosition {
                view: 0,
                key: String::new(),
            }),
            Scan::UpTo(key) => Some(ScanPosition {
                view: key.view() as u8,
                key: key.text(),
            }),
            Scan::Over => None,
        };
        let mut offsets = self.sent.clone();
        offsets.extend(self.ahead.iter().flatten());
        let channel = Channel::Changes as u8;
        Cursor {
            kind: CursorKind::Sync,
            channel,
            generation,
            tag,
            offsets,
            scan,
        }
        .encode()
    }

    /// Reads a cursor.
    ///
    /// # Errors
    /// [`ServiceError::MalformedCursor`]; [`ServiceError::CursorGeneration`] for another number of
    /// partitions; [`ServiceError::InvalidArgument`] for other views or another feed.
    pub(crate) fn read(
        text: &str,
        generation: u16,
        tag: u64,
        partitions: usize,
    ) -> Result<Standing, ServiceError> {
        let cursor = Cursor::decode(text)?;
        if cursor.kind != CursorKind::Sync || cursor.channel != Channel::Changes as u8 {
            return Err(ServiceError::CursorGeneration(
                "kind: it was not made by Sync",
            ));
        }
        if cursor.generation != generation {
            return Err(ServiceError::CursorGeneration("generation of the channel"));
        }
        if cursor.tag != tag {
            let must = "must be of the same feed and views; leave it out for a fresh scan";
            return Err(ServiceError::field("cursor", must));
        }
        let mut sent = cursor.offsets;
        let ahead = match sent.len() {
            count if count == partitions => None,
            count if count == 2 * partitions => Some(sent.split_off(partitions)),
            _ => return Err(ServiceError::CursorGeneration("number of partitions")),
        };
        let scan = match cursor.scan {
            None => Scan::Over,
            Some(ScanPosition { view: 0, .. }) => Scan::Begins,
            Some(ScanPosition { view, key }) => {
                let view = View::try_from(i32::from(view)).unwrap_or(View::Unspecified);
                let key = RowKey::parse(view, &key);
                Scan::UpTo(key.ok_or_else(|| malformed("its key is none of its view"))?)
            }
        };
        Ok(Standing { sent, ahead, scan })
    }
}

fn malformed(reason: &'static str) -> ServiceError {
    ServiceError::from(headcount_proto::position::CursorError(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_survives_its_cursor_and_foreign_ones_are_refused() {
        let key = RowKey::parse(View::Topics, "fun times").unwrap();
        for (ahead, scan) in [
            (None, Scan::Over),
            (Some(vec![5, 9]), Scan::Begins),
            (None, Scan::UpTo(key)),
        ] {
            let standing = Standing {
                sent: vec![3, 7],
                ahead,
                scan,
            };
            let text = standing.cursor(1, 42);
            assert_eq!(Standing::read(&text, 1, 42, 2), Ok(standing));
            assert!(matches!(
                Standing::read(&text, 2, 42, 2),
                Err(ServiceError::CursorGeneration(_))
            ));
            assert!(matches!(
                Standing::read(&text, 1, 43, 2),
                Err(ServiceError::InvalidArgument(_))
            ));
            assert!(matches!(
                Standing::read(&text, 1, 42, 3),
                Err(ServiceError::CursorGeneration(_))
            ));
        }
        assert!(matches!(
            Standing::read("x", 1, 42, 2),
            Err(ServiceError::MalformedCursor(_))
        ));
    }

    #[test]
    fn views_are_a_set_and_every_wrong_number_is_named() {
        let two = ViewSet::from_request(&[4, 1, 4]).unwrap();
        assert_eq!(two.iter().collect::<Vec<_>>(), [View::Rsvps, View::Topics]);
        assert_eq!(
            two.tag("main"),
            ViewSet::from_request(&[1, 4]).unwrap().tag("main")
        );
        assert_ne!(two.tag("main"), two.tag("other"));
        let Err(ServiceError::InvalidArgument(faults)) = ViewSet::from_request(&[0, 1, 77]) else {
            panic!("two are no views");
        };
        assert_eq!(faults.len(), 2);
    }
}
