//! A client's replica, by the words of the contract alone.

use headcount_proto::position::Cursor;
use headcount_proto::v1::sync_response::Kind;
use headcount_proto::v1::{SyncResponse, Tombstone, View, ViewDigest};

use crate::views::oracle::{self, Rows, Written};

#[derive(Clone, Debug, Default)]
pub(crate) struct Replica {
    pub(crate) rows: Rows,
    pub(crate) cursor: String,
    pub(crate) complete: bool,
    pub(crate) resets: usize,
    pub(crate) checked: usize,
}

/// What to compare a replica with.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(crate) digests: Vec<ViewDigest>,
    pub(crate) as_of: Vec<u64>,
    pub(crate) caught_up: bool,
}

impl Replica {
    /// Applies a message; what it claims, if anything.
    pub(crate) fn apply(&mut self, message: SyncResponse) -> Option<Claim> {
        let reset = matches!(message.kind, Some(Kind::Reset(_)));
        assert_eq!(
            message.cursor.is_empty(),
            reset,
            "a cursor is empty only in reset"
        );
        self.cursor = message.cursor;
        let claim = |digests, as_of: String, caught_up| {
            let as_of = Cursor::decode(&as_of).expect("as_of is a cursor").offsets;
            Some(Claim {
                digests,
                as_of,
                caught_up,
            })
        };
        match message.kind.expect("every message has a kind") {
            Kind::Rows(rows) => {
                for row in rows.rows {
                    let key = (row.view, row.key.clone());
                    if rows.from_scan {
                        let again = self.rows.contains_key(&key);
                        assert!(!again, "{key:?} was scanned before");
                    }
                    if row.tombstone == i32::from(Tombstone::Unspecified) {
                        self.rows.insert(key, row);
                    } else {
                        self.rows.remove(&key);
                    }
                }
                None
            }
            Kind::SnapshotComplete(done) => {
                self.complete = true;
                claim(done.digests, done.as_of, false)
            }
            Kind::CaughtUp(done) => claim(done.digests, done.as_of, true),
            Kind::Reset(_) => {
                let resets = self.resets + 1;
                *self = Replica {
                    resets,
                    checked: self.checked,
                    ..Replica::default()
                };
                None
            }
            Kind::Progress(_) => None,
        }
    }

    /// Holds the replica against the server's digests and against the oracle.
    pub(crate) fn check(&mut self, claim: &Claim, views: &[View], log: &[Vec<Written>]) {
        let mut truth = oracle::views(log, &claim.as_of);
        truth.retain(|(view, _), _| views.iter().any(|asked| i32::from(*asked) == *view));
        assert_eq!(self.rows.len(), truth.len(), "rows at {:?}", claim.as_of);
        for (key, row) in &truth {
            assert_eq!(
                self.rows.get(key),
                Some(row),
                "{key:?} at {:?}",
                claim.as_of
            );
        }
        let digests: Vec<ViewDigest> = views
            .iter()
            .map(|view| oracle::digest(&truth, *view))
            .collect();
        assert_eq!(claim.digests, digests);
        self.checked += 1;
    }
}
