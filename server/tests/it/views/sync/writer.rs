//! Writes random batches as an analyser would: rows, changes, progress; now and then a batch
//! twice, a new epoch, and what a replaced owner still writes.

use std::collections::BTreeMap;
use std::sync::Arc;

use headcount_binder::Channel;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{
    Change, CountedState, EpochBegins, Event, Group, Member, Response, Rsvp, RsvpState, Stamp,
    Tombstone, Verdict, View, ViewRow, ViewRows,
};
use prost_types::Timestamp;

use crate::rng::Rng;
use crate::views::oracle::Written;
use crate::views::world::{Record, World, header, progress};

#[derive(Default)]
struct Partition {
    epoch: u64,
    input: u64,
    live: BTreeMap<(i32, String), ViewRow>,
}

pub(crate) struct Writer {
    world: Arc<World>,
    record: Record,
    rng: Rng,
    partitions: Vec<Partition>,
    version: u64,
}

impl Writer {
    pub(crate) fn new(world: Arc<World>, record: Record, rng: Rng) -> Writer {
        let partitions = (0..world.partitions)
            .map(|_| Partition {
                epoch: 1,
                ..Partition::default()
            })
            .collect();
        Writer {
            world,
            record,
            rng,
            partitions,
            version: 0,
        }
    }

    /// Writes one batch somewhere.
    pub(crate) async fn write(&mut self) {
        let number = self.rng.below(u64::from(self.world.partitions)) as u16;
        if self.rng.one_in(20) {
            self.begin_epoch(number).await;
        }
        let (mut rows, mut changes): (BTreeMap<(i32, String), ViewRow>, Vec<Change>) =
            Default::default();
        for _ in 0..1 + self.rng.below(12) {
            let (row, change) = self.row(number);
            // A batch has each key once.
            if rows.contains_key(&(row.view, row.key.clone())) {
                continue;
            }
            rows.insert((row.view, row.key.clone()), row);
            changes.extend(change);
        }
        let rows: Vec<ViewRow> = rows.into_values().collect();
        let partition = &mut self.partitions[usize::from(number)];
        for row in &rows {
            let key = (row.view, row.key.clone());
            if row.tombstone == i32::from(Tombstone::Unspecified) {
                partition.live.insert(key, row.clone());
            } else {
                partition.live.remove(&key);
            }
        }
        partition.input += 1_024;
        let (epoch, input) = (partition.epoch, partition.input);
        let mut payloads: Vec<Payload> = changes.iter().cloned().map(Payload::Change).collect();
        for rows in rows.chunks(5) {
            payloads.push(Payload::ViewRows(ViewRows {
                rows: rows.to_vec(),
            }));
        }
        payloads.push(progress(number, input, 1_000 + input as i64, false));
        let head = header(number, epoch, input);
        self.record.begin();
        let next = self
            .world
            .publish(Channel::Changes, number, head.clone(), payloads.clone())
            .await;
        self.record.push(
            number,
            Written {
                next,
                input,
                rows,
                changes,
            },
        );
        if self.rng.one_in(8) {
            self.world
                .publish(Channel::Changes, number, head, payloads)
                .await;
        }
    }

    async fn begin_epoch(&mut self, number: u16) {
        let partition = &mut self.partitions[usize::from(number)];
        partition.epoch += 1;
        let (epoch, input) = (partition.epoch, partition.input);
        let begins = EpochBegins {
            partition: Some(number.into()),
            epoch: Some(epoch),
            source_offset: Some(input),
        };
        let ghost = ViewRow {
            view: View::Topics.into(),
            key: "written-by-a-ghost".to_owned(),
            rsvps_yes: Some(1_000_000),
            ..ViewRow::default()
        };
        let marker = vec![Payload::EpochBegins(begins)];
        self.world
            .publish(
                Channel::Changes,
                number,
                header(number, epoch, input),
                marker,
            )
            .await;
        let rows = Payload::ViewRows(ViewRows { rows: vec![ghost] });
        let stale = vec![rows, progress(number, input + 99, 5, false)];
        let head = header(number, epoch - 1, input + 99);
        self.world
            .publish(Channel::Changes, number, head, stale)
            .await;
    }

    fn row(&mut self, number: u16) -> (ViewRow, Option<Change>) {
        let partitions = u64::from(self.world.partitions);
        let own = |rng: &mut Rng, of: u64| rng.below(of) * partitions + u64::from(number);
        let (view, key) = match self.rng.below(6) {
            0 | 1 => (View::Rsvps, own(&mut self.rng, 150).to_string()),
            2 => (View::Events, format!("event-{}", own(&mut self.rng, 80))),
            3 => (View::Groups, (self.rng.below(40) * 7).to_string()),
            4 => (View::Topics, format!("topic ☃ {}", self.rng.below(40))),
            _ => (
                View::Countries,
                ["", "us", "de", "jp", "au"][self.rng.below(5) as usize].to_owned(),
            ),
        };
        let before = self.partitions[usize::from(number)]
            .live
            .get(&(view.into(), key.clone()))
            .cloned();
        if let Some(mut before) = before.clone()
            && self.rng.one_in(5)
        {
            before.tombstone = if self.rng.one_in(2) {
                Tombstone::Expired
            } else {
                Tombstone::Deleted
            }
            .into();
            return (before, None);
        }
        self.version += 1;
        let row = ViewRow {
            view: view.into(),
            key: key.clone(),
            tombstone: Tombstone::Unspecified.into(),
            rsvps_yes: Some(self.rng.below(50) as i64),
            people: Some(self.rng.below(90) as i64),
            last_change_ms: (view == View::Rsvps || self.rng.below(8) > 0)
                .then(|| 1_425_000_000_000 + self.rng.below(1_000_000) as i64),
            rsvp: None,
        };
        if view != View::Rsvps {
            return (row, None);
        }
        let (row, change) = self.rsvp(row, number, before.and_then(|before| before.rsvp));
        (row, Some(change))
    }

    /// The record that made a state.
    fn whole(&mut self, state: &RsvpState) -> Rsvp {
        let at = |ms: i64| Timestamp {
            seconds: ms.div_euclid(1_000),
            nanos: (ms.rem_euclid(1_000) * 1_000_000) as i32,
        };
        let ahead = self.rng.below(9_000_000) as i64 - 9_000;
        Rsvp {
            rsvp_id: state.rsvp_id,
            response: state.response,
            guests: state.guests,
            mtime: Some(at(state.mtime_ms)),
            member: Some(Member {
                member_id: state.member_id,
                ..Member::default()
            }),
            event: Some(Event {
                event_id: state.event_id.clone(),
                time: (!self.rng.one_in(9)).then(|| at(state.mtime_ms + ahead)),
                ..Event::default()
            }),
            group: Some(Group {
                group_id: state.group_id,
                group_city: "town".to_owned(),
                group_country: ["us", "de"][(state.group_id % 2) as usize].to_owned(),
                topics: vec![format!("topic-{}", state.group_id % 7), "social".to_owned()],
                ..Group::default()
            }),
            ..Rsvp::default()
        }
    }

    fn rsvp(&mut self, row: ViewRow, number: u16, before: Option<RsvpState>) -> (ViewRow, Change) {
        let response =
            [Response::Yes, Response::No, Response::Waitlist][self.rng.below(3) as usize];
        let guests = self.rng.below(4) as u32;
        let state = RsvpState {
            rsvp_id: row.key.parse().expect("a number"),
            response: response.into(),
            guests: Some(guests),
            member_id: self.rng.below(200),
            event_id: format!("event-{}-{number}", self.rng.below(60)),
            group_id: self.rng.below(40),
            mtime_ms: row.last_change_ms(),
            version: self.version,
        };
        let yes = i64::from(response == Response::Yes);
        let verdict = if before.is_some() {
            Verdict::Change
        } else {
            Verdict::New
        };
        let change = Change {
            verdict: verdict.into(),
            version: self.version,
            stamp: Some(Stamp {
                stream_time_ms: state.mtime_ms + self.rng.below(9_000) as i64,
                ..Stamp::default()
            }),
            rsvp: Some(self.whole(&state)),
            before: before.map(|before| CountedState {
                response: before.response,
                guests: before.guests,
                attributes: None,
            }),
        };
        let people = yes * (1 + i64::from(guests));
        (
            ViewRow {
                rsvps_yes: Some(yes),
                people: Some(people),
                rsvp: Some(state),
                ..row
            },
            change,
        )
    }
}
