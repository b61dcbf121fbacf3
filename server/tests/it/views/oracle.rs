//! What the views must be, worked out from what was written and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use headcount_proto::v1::{Change, Response, Tombstone, View, ViewDigest, ViewRow};
use xxhash_rust::xxh3::xxh3_64;

/// A batch of `changes` that must take effect.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// Offset of the batch after it.
    pub(crate) next: u64,
    /// Offset of the input after it.
    pub(crate) input: u64,
    pub(crate) rows: Vec<ViewRow>,
    pub(crate) changes: Vec<Change>,
}

/// Rows by view and key, as clients must see them.
pub(crate) type Rows = BTreeMap<(i32, String), ViewRow>;

/// The views when exactly the batches below `position` have been applied, per partition.
pub(crate) fn views(log: &[Vec<Written>], position: &[u64]) -> Rows {
    let mut shares: BTreeMap<(i32, String), BTreeMap<usize, ViewRow>> = BTreeMap::new();
    for (partition, batches) in log.iter().enumerate() {
        for batch in batches
            .iter()
            .filter(|batch| batch.next <= position[partition])
        {
            for row in &batch.rows {
                let key = (row.view, row.key.clone());
                if row.tombstone == i32::from(Tombstone::Unspecified) {
                    shares
                        .entry(key)
                        .or_default()
                        .insert(partition, row.clone());
                } else if let Some(share) = shares.get_mut(&key) {
                    share.remove(&partition);
                }
            }
        }
    }
    let mut rows = Rows::new();
    for (key, shares) in shares {
        let mut sum: Option<ViewRow> = None;
        for share in shares.into_values() {
            sum = Some(match sum {
                None => share,
                Some(sum) => ViewRow {
                    rsvps_yes: Some(sum.rsvps_yes() + share.rsvps_yes()),
                    people: Some(sum.people() + share.people()),
                    last_change_ms: sum.last_change_ms.max(share.last_change_ms),
                    ..sum
                },
            });
        }
        rows.extend(sum.map(|sum| (key, sum)));
    }
    rows
}

/// The digest of a view as the contract states it.
pub(crate) fn digest(rows: &Rows, view: View) -> ViewDigest {
    let mut sum = 0u64;
    let mut count = 0;
    for row in rows.values().filter(|row| row.view() == view) {
        let mut bytes = vec![view as u8];
        bytes.extend((row.key.len() as u32).to_le_bytes());
        bytes.extend(row.key.as_bytes());
        bytes.extend(row.rsvps_yes().to_le_bytes());
        bytes.extend(row.people().to_le_bytes());
        bytes.extend(row.last_change_ms().to_le_bytes());
        if let Some(rsvp) = &row.rsvp {
            bytes.extend(rsvp.rsvp_id.to_le_bytes());
            bytes.push(rsvp.response as u8);
            bytes.extend(rsvp.guests().to_le_bytes());
            bytes.extend(rsvp.member_id.to_le_bytes());
            bytes.extend((rsvp.event_id.len() as u32).to_le_bytes());
            bytes.extend(rsvp.event_id.as_bytes());
            bytes.extend(rsvp.group_id.to_le_bytes());
            bytes.extend(rsvp.mtime_ms.to_le_bytes());
            bytes.extend(rsvp.version.to_le_bytes());
        }
        sum = sum.wrapping_add(xxh3_64(&bytes));
        count += 1;
    }
    ViewDigest {
        view: view.into(),
        rows: Some(count),
        digest: Some(sum),
    }
}

/// yes, no, waitlist, people, members with a yes, members, events, groups.
pub(crate) fn headcount(log: &[Vec<Written>]) -> [i64; 8] {
    let mut totals = [0i64; 4];
    let mut count = |response: Response, guests: u32, weight: i64| match response {
        Response::Yes => {
            totals[0] += weight;
            totals[3] += weight * (1 + i64::from(guests));
        }
        Response::No => totals[1] += weight,
        Response::Waitlist => totals[2] += weight,
        Response::Unspecified => panic!("no such response is written"),
    };
    for change in log.iter().flatten().flat_map(|batch| &batch.changes) {
        let now = change.rsvp.as_ref().expect("written so");
        count(now.response(), now.guests(), 1);
        if let Some(before) = &change.before {
            count(before.response(), before.guests(), -1);
        }
    }
    let rows = views(log, &vec![u64::MAX; log.len()]);
    let rsvps: Vec<_> = rows.values().filter_map(|row| row.rsvp.as_ref()).collect();
    let yes = rsvps.iter().filter(|rsvp| rsvp.response() == Response::Yes);
    let members_yes: BTreeSet<u64> = yes.map(|rsvp| rsvp.member_id).collect();
    let members: BTreeSet<u64> = rsvps.iter().map(|rsvp| rsvp.member_id).collect();
    let events: BTreeSet<&str> = rsvps.iter().map(|rsvp| rsvp.event_id.as_str()).collect();
    let groups: BTreeSet<u64> = rsvps.iter().map(|rsvp| rsvp.group_id).collect();
    let distinct = [members_yes.len(), members.len(), events.len(), groups.len()].map(|n| n as i64);
    let [yes, no, waitlist, people] = totals;
    let [members_yes, members, events, groups] = distinct;
    [
        yes,
        no,
        waitlist,
        people,
        members_yes,
        members,
        events,
        groups,
    ]
}
