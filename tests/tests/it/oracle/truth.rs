//! Truth, as the contract states it.

use std::collections::HashMap;

use super::record::Record;

const DAY_MS: i64 = 86_400_000;
/// The feed rounds an echo's mtime to a whole second.
const ROUNDING_MS: i64 = 500;

/// What a record means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    New,
    Change,
    Echo,
    Outdated,
}

/// What one record did: what was counted of its RSVP before, and what is now.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Delta {
    pub(crate) before: Option<Record>,
    pub(crate) now: Record,
}

/// All that was ever said of one RSVP.
struct Known {
    counted: Record,
    /// When the counted state was last said.
    held_ms: i64,
    said: Vec<(i64, String, i64)>,
}

impl Known {
    /// The verdict on a record, by the rules in their order; keeps what it says.
    fn judge(&mut self, record: &Record) -> Verdict {
        let whole = |ms: i64| ms % 1_000 == 0;
        let near = |a: i64, b: i64| (a - b).abs() <= ROUNDING_MS;
        let at = record.mtime_ms;
        let same = |response: &str, guests: i64| {
            (response, guests) == (record.response.as_str(), record.guests)
        };
        let repeats = self.said.iter().any(|(ms, response, guests)| {
            same(response, *guests) && (*ms == at || (whole(at) && near(*ms, at)))
        });
        self.said.push((at, record.response.clone(), record.guests));
        if same(&self.counted.response, self.counted.guests) {
            if !(whole(at) && near(at, self.held_ms)) {
                self.held_ms = self.held_ms.max(at);
            }
            return Verdict::Echo;
        }
        if repeats {
            return Verdict::Echo;
        }
        let allowed = [at, self.held_ms]
            .into_iter()
            .map(|ms| if whole(ms) { ROUNDING_MS } else { 0 })
            .sum::<i64>();
        if at + allowed < self.held_ms {
            return Verdict::Outdated;
        }
        self.held_ms = at;
        Verdict::Change
    }
}

/// Judges all records in order: a verdict for each, and what the new and changed ones did.
pub(crate) fn judge(records: &[Record]) -> (Vec<Verdict>, Vec<Delta>) {
    let mut known: HashMap<u64, Known> = HashMap::new();
    let (mut verdicts, mut deltas) = (Vec::new(), Vec::new());
    for record in records {
        let horizon_ms = record
            .event_time_ms
            .map_or(record.mtime_ms + 365 * DAY_MS, |time| time + DAY_MS);
        let verdict = if horizon_ms <= record.watermark_ms {
            Verdict::Outdated
        } else if let Some(known) = known.get_mut(&record.rsvp_id) {
            known.judge(record)
        } else {
            Verdict::New
        };
        let now = record.clone();
        match verdict {
            Verdict::New => {
                let said = vec![(now.mtime_ms, now.response.clone(), now.guests)];
                let first = Known {
                    counted: now.clone(),
                    held_ms: now.mtime_ms,
                    said,
                };
                known.insert(now.rsvp_id, first);
                deltas.push(Delta { before: None, now });
            }
            Verdict::Change => {
                let known = known.get_mut(&now.rsvp_id).expect("it was just judged");
                let before = Some(std::mem::replace(&mut known.counted, now.clone()));
                deltas.push(Delta { before, now });
            }
            Verdict::Echo | Verdict::Outdated => {}
        }
        verdicts.push(verdict);
    }
    (verdicts, deltas)
}

/// Records, new, changes, echoes, outdated.
pub(crate) fn counts(verdicts: &[Verdict]) -> [u64; 5] {
    let of = |kind| verdicts.iter().filter(|verdict| **verdict == kind).count() as u64;
    [
        verdicts.len() as u64,
        of(Verdict::New),
        of(Verdict::Change),
        of(Verdict::Echo),
        of(Verdict::Outdated),
    ]
}
