//! Numbers that are sent, landed, lost by kills and sent again: each enters once.

use super::*;

const LANES: usize = 3;
const NOW: i64 = 1_800_000_000_000;

/// Random numbers by a seed (SplitMix64).
struct Rng(u64);

impl Rng {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}

/// A record on its way: number, what was settled, its ticket.
type OnItsWay = (u64, u64, u64);

/// A log of a few lanes, in which records land in the order of each.
#[derive(Default)]
struct Log {
    holds: Vec<(u64, u64)>,
    lanes: [VecDeque<OnItsWay>; LANES],
}

/// A life of the intake, and what its client knows.
struct Life {
    producers: Producers,
    held: Held,
    left: HashMap<u64, u32>,
    tickets: u64,
    next: u64,
}

impl Life {
    fn begin(log: &Log) -> Self {
        let mut producers = Producers::new(10);
        for (seq, settled) in &log.holds {
            producers.found("a", *seq, *settled, NOW);
        }
        let held = producers.hold("a", NOW).unwrap();
        let next = producers.last("a").unwrap_or(0) + 1;
        Self {
            producers,
            held,
            left: HashMap::new(),
            tickets: 0,
            next,
        }
    }

    fn send(&mut self, records: u64, log: &mut Log, rng: &mut Rng) {
        let settled = self.producers.begin(&self.held, self.next, NOW).unwrap();
        let ticket = self.tickets;
        self.tickets += 1;
        let mut left = 0;
        for seq in self.next..self.next + records {
            if self.producers.judge("a", seq) == Judged::New {
                left += 1;
                let lane = rng.below(LANES as u64) as usize;
                log.lanes[lane].push_back((seq, settled, ticket));
            }
        }
        self.next += records;
        self.producers.on_its_way("a", ticket, self.next - 1);
        self.left.insert(ticket, left);
        if left == 0 {
            self.producers.landed("a", ticket);
        }
    }

    fn land(&mut self, log: &mut Log, rng: &mut Rng) {
        let lane = rng.below(LANES as u64) as usize;
        let Some((seq, settled, ticket)) = log.lanes[lane].pop_front() else {
            return;
        };
        log.holds.push((seq, settled));
        let left = self.left.get_mut(&ticket).unwrap();
        *left -= 1;
        if *left == 0 {
            self.producers.landed("a", ticket);
        }
    }
}

#[test]
fn whatever_a_kill_leaves_each_number_enters_once() {
    let named = std::env::vars().find(|(name, _)| name == "HEADCOUNT_TEST_SEED");
    let named = named.and_then(|(_, seed)| seed.parse().ok());
    let seeds = named.map_or((0..400).collect::<Vec<u64>>(), |seed| vec![seed]);
    for seed in seeds {
        println!("HEADCOUNT_TEST_SEED={seed}");
        let mut rng = Rng(seed);
        let mut log = Log::default();
        let mut life = Life::begin(&log);
        let goal = 200;
        while life.producers.last("a").unwrap_or(0) < goal {
            match rng.below(20) {
                0..=6 if life.next <= goal => {
                    let records = 1 + rng.below(9).min(goal - life.next);
                    life.send(records, &mut log, &mut rng);
                }
                // A kill: what is on its way may still land, the first of each lane, or is lost.
                7 => {
                    for lane in &mut log.lanes {
                        let landing = rng.below(lane.len() as u64 + 1) as usize;
                        let landed = lane
                            .drain(..landing)
                            .map(|(seq, settled, _)| (seq, settled));
                        log.holds.extend(landed.collect::<Vec<_>>());
                        lane.clear();
                    }
                    life = Life::begin(&log);
                }
                _ => life.land(&mut log, &mut rng),
            }
        }
        let mut held: Vec<u64> = log.holds.iter().map(|(seq, _)| *seq).collect();
        held.sort_unstable();
        assert_eq!(held, (1..=goal).collect::<Vec<_>>(), "seed {seed}");
    }
}

#[test]
fn a_gap_is_refused_and_says_from_where_to_send() {
    let mut producers = Producers::new(10);
    let held = producers.hold("a", NOW).unwrap();
    assert_eq!(producers.last("a"), None);
    // A new one may begin with any number.
    assert_eq!(producers.begin(&held, 57, NOW), Ok(56));
    assert_eq!(producers.judge("a", 57), Judged::New);
    producers.on_its_way("a", 1, 57);
    assert_eq!(producers.begin(&held, 59, NOW), Err(Refused::Gap(56)));
    assert_eq!(producers.begin(&held, 58, NOW), Ok(56));
    assert_eq!(producers.judge("a", 57), Judged::Duplicate, "on its way");
    assert!(producers.landed("a", 1));
    assert_eq!(producers.last("a"), Some(57));
    assert_eq!(producers.begin(&held, 59, NOW), Err(Refused::Gap(57)));
}

#[test]
fn a_holder_that_is_replaced_is_told_and_writes_nothing_more() {
    let mut producers = Producers::new(10);
    let one = producers.hold("a", NOW).unwrap();
    producers.begin(&one, 1, NOW).unwrap();
    producers.judge("a", 1);
    producers.on_its_way("a", 7, 1);
    let other = producers.hold("a", NOW).unwrap();
    assert!(one.replaced.is_cancelled() && !other.replaced.is_cancelled());
    assert_eq!(producers.begin(&one, 2, NOW), Err(Refused::Replaced));
    assert!(
        !producers.is_at_rest("a"),
        "what it had on its way still lands"
    );
    assert!(producers.landed("a", 7) && producers.is_at_rest("a"));
    assert_eq!(producers.begin(&other, 2, NOW), Ok(1));
}

#[test]
fn tickets_that_land_out_of_order_settle_in_order() {
    let mut producers = Producers::new(10);
    let held = producers.hold("a", NOW).unwrap();
    for seq in 1..=3 {
        producers.begin(&held, seq, NOW).unwrap();
        producers.judge("a", seq);
        producers.on_its_way("a", seq, seq);
    }
    assert!(!producers.landed("a", 3));
    assert!(!producers.landed("a", 2));
    assert_eq!(producers.last("a"), None);
    assert!(producers.landed("a", 1));
    assert_eq!(producers.last("a"), Some(3));
}

#[test]
fn the_quietest_is_forgotten_after_an_hour_and_none_before() {
    let mut producers = Producers::new(2);
    let first = producers.hold("a", NOW).unwrap();
    producers.hold("b", NOW + 1).unwrap();
    assert!(producers.hold("c", NOW + REMEMBERED_MS - 1).is_none());
    assert!(producers.hold("a", NOW + 5).is_some(), "known ones go on");
    assert!(producers.hold("c", NOW + 1 + REMEMBERED_MS).is_some());
    assert_eq!(producers.len(), 2);
    assert_eq!(producers.last("b"), None, "it was the quietest");
    assert!(!producers.is_held_by(&first));
}

#[test]
fn what_is_kept_comes_back() {
    let mut producers = Producers::new(10);
    producers.found("a", 4, 2, NOW);
    producers.found("a", 7, 2, NOW + 3);
    producers.found("b", 1, 0, NOW);
    let kept = producers.keep();
    let mut again = Producers::new(10);
    again.restore(kept.clone());
    assert_eq!(again.keep(), kept);
    assert_eq!((again.last("a"), again.last("b")), (Some(2), Some(1)));
    let held = again.hold("a", NOW).unwrap();
    again.begin(&held, 3, NOW).unwrap();
    let judged: Vec<_> = (3..=7).map(|seq| again.judge("a", seq)).collect();
    use Judged::{Duplicate, New};
    assert_eq!(judged, [New, Duplicate, New, New, Duplicate]);
}

#[test]
fn more_than_are_remembered_are_trimmed_to_the_latest() {
    let mut producers = Producers::new(2);
    for (at, id) in ["a", "b", "c", "d"].into_iter().enumerate() {
        producers.found(id, 1, 0, NOW - at as i64);
    }
    producers.trim();
    let ids: Vec<_> = producers.keep().into_iter().map(|kept| kept.id).collect();
    assert_eq!(ids, ["a", "b"]);
}
