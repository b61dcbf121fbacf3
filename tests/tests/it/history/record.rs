//! Histories: who asked for what when, and what came of it.
//!
//! Time is a count: of two moments the later one has the higher number. A call that has an end was
//! under way from its beginning to that end; one without an end, or whose end is unknown, may take
//! effect at any time after its beginning, or never.

use std::collections::BTreeMap;

use headcount_sdk::v1::{View, WindowResult};

use crate::oracle::record::Record;
use crate::oracle::totals::{Rows, VIEWS, latest, rows};
use crate::oracle::truth::judge;

/// Partition and offset.
pub(crate) type Place = (u32, u64);

/// A moment.
pub(crate) type Moment = usize;

/// A record of the feed as the log or a reader of it has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Frame {
    /// Among all frames of the feed, from 1.
    pub(crate) ordinal: u64,
    pub(crate) hash: u64,
    pub(crate) rsvp_id: u64,
    pub(crate) mtime_ms: i64,
}

/// The feed in numbers, and the position up to which they count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Next offset of each partition of `rsvps`.
    pub(crate) as_of: Vec<u64>,
    /// Yes, no, people, members that say yes, members, events, groups.
    pub(crate) numbers: [i64; 7],
    /// Records, new, changes, echoes, outdated.
    pub(crate) counts: [u64; 5],
}

/// What a client asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Deliveries of the subscription.
    Pull,
    /// How far the subscription is.
    Progress,
    /// That these are settled.
    Settle(Vec<Place>),
    /// The feed in numbers, at this position or later; an empty one: wherever it is.
    Headcount { at_least: Vec<u64> },
    /// The next records of `rsvps`, from where this client stands.
    Tail,
    /// The next results, from where this client stands.
    Watch,
}

/// What it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Told {
    /// Deliveries, with their attempts.
    Delivered(Vec<(Place, u32)>),
    /// Of what was asked: what is settled now, and durably so. The others are not.
    Settled(Vec<Place>),
    /// Next offset of each partition: all before it is settled.
    Committed(Vec<u64>),
    Headcount(Answer),
    Records(Vec<(Place, Frame)>),
    /// Bytes of each.
    Results(Vec<Vec<u8>>),
}

/// How a call ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum End {
    Ok(Told),
    /// It was refused, and has no effect.
    Fail(String),
    /// Nobody can say whether it has taken effect.
    Unknown(String),
}

/// A call.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) client: usize,
    pub(crate) ask: Ask,
    pub(crate) begun: Moment,
    pub(crate) ended: Option<(Moment, End)>,
}

/// A call that is under way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pending(usize);

/// All calls, and what was done to the pipeline.
#[derive(Debug, Default)]
pub(crate) struct History {
    pub(crate) calls: Vec<Call>,
    pub(crate) faults: Vec<(Moment, String)>,
    now: Moment,
}

impl History {
    /// A client asks.
    pub(crate) fn begin(&mut self, client: usize, ask: Ask) -> Pending {
        let begun = self.tick();
        self.begin_at(begun, client, ask)
    }

    /// A client has asked before: one question may have many answers.
    pub(crate) fn begin_at(&mut self, begun: Moment, client: usize, ask: Ask) -> Pending {
        self.calls.push(Call {
            client,
            ask,
            begun,
            ended: None,
        });
        Pending(self.calls.len() - 1)
    }

    /// And is answered, or not.
    pub(crate) fn end(&mut self, pending: Pending, end: End) {
        let at = self.tick();
        self.calls[pending.0].ended = Some((at, end));
    }

    /// Something is done to the pipeline.
    pub(crate) fn fault(&mut self, what: String) {
        let at = self.tick();
        self.faults.push((at, what));
    }

    /// A moment of its own.
    pub(crate) fn tick(&mut self) -> Moment {
        self.now += 1;
        self.now
    }

    /// Calls that were answered, with the moment of that.
    pub(crate) fn answered(&self) -> impl Iterator<Item = (&Call, Moment, &Told)> {
        self.calls.iter().filter_map(|call| match &call.ended {
            Some((at, End::Ok(told))) => Some((call, *at, told)),
            _ => None,
        })
    }

    /// How many calls are over with which end, and how many faults there were: what a run was worth.
    pub(crate) fn summary(&self) -> String {
        let count = |is: fn(&Option<(Moment, End)>) -> bool| {
            self.calls.iter().filter(|call| is(&call.ended)).count()
        };
        format!(
            "{} calls: {} ok, {} fail, {} unknown; {} faults",
            self.calls.len(),
            count(|end| matches!(end, Some((_, End::Ok(_))))),
            count(|end| matches!(end, Some((_, End::Fail(_))))),
            count(|end| matches!(end, None | Some((_, End::Unknown(_))))),
            self.faults.len(),
        )
    }

    /// Calls and faults in the order of their beginnings, without the contents of long answers.
    pub(crate) fn lines(&self) -> Vec<String> {
        let faults = self.faults.iter().map(|(at, what)| (*at, what.clone()));
        let calls = self.calls.iter().map(|call| {
            let (client, ask) = (call.client, format!("{:?}", call.ask));
            let end = call.ended.as_ref();
            let end = end.map_or_else(|| "no end".to_owned(), |(at, end)| format!("{at}: {end:?}"));
            (
                call.begun,
                format!("client {client} {ask:.200} -> {end:.400}"),
            )
        });
        let mut lines: Vec<(Moment, String)> = faults.chain(calls).collect();
        lines.sort_unstable_by_key(|(at, _)| *at);
        let line = |(at, what): (Moment, String)| format!("{at}: {what}");
        lines.into_iter().map(line).collect()
    }
}

/// How it ended, once everything had come to rest.
#[derive(Debug, Default)]
pub(crate) struct Ended {
    /// The feed, as the oracle reads it.
    pub(crate) feed: Vec<Record>,
    /// All records of `rsvps`.
    pub(crate) log: BTreeMap<Place, Frame>,
    /// All results of the standing query, in the order of the log.
    pub(crate) results: Vec<WindowResult>,
    /// The same, of a replay of `rsvps` by a pipeline that knows nothing else.
    pub(crate) replayed: Vec<WindowResult>,
    /// RSVP and mtime of each state that the store holds.
    pub(crate) stored: Vec<(u64, i64)>,
    /// The views as somebody has them who has followed them all along.
    pub(crate) views: BTreeMap<View, Rows>,
}

impl Ended {
    /// Where a frame of the log stands in the feed; `None`: the feed has none of that number.
    pub(crate) fn line(&self, frame: &Frame) -> Option<&Record> {
        let at = usize::try_from(frame.ordinal.checked_sub(1)?).ok()?;
        self.feed.get(at)
    }

    /// What of the feed lies before a position, in the order of the feed: that of each RSVP too, for
    /// it lies in one partition.
    pub(crate) fn before(&self, position: &[u64]) -> Vec<Record> {
        let inside = self.log.iter().filter(|((partition, offset), _)| {
            let next = position.get(*partition as usize);
            next.is_some_and(|next| offset < next)
        });
        let mut frames: Vec<&Frame> = inside.map(|(_, frame)| frame).collect();
        frames.sort_unstable_by_key(|frame| frame.ordinal);
        frames
            .into_iter()
            .filter_map(|frame| self.line(frame).cloned())
            .collect()
    }

    /// Every row of every view: RSVPs that say yes, and people, by key.
    pub(crate) fn rows(&self) -> BTreeMap<View, Rows> {
        let (_, deltas) = judge(&self.feed);
        let latest = latest(&deltas);
        VIEWS.map(|(view, keys)| (view, rows(&latest, keys))).into()
    }

    /// RSVP and mtime of each state that was taken, sorted.
    pub(crate) fn states(&self) -> Vec<(u64, i64)> {
        let (_, deltas) = judge(&self.feed);
        let state = |record: &Record| (record.rsvp_id, record.mtime_ms);
        let mut states: Vec<_> = deltas.iter().map(|delta| state(&delta.now)).collect();
        states.sort_unstable();
        states
    }
}
