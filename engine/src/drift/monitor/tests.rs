//! Feeds that stay as they are, feeds that change in one way, and bytes.

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::*;
use crate::sketch::{hash_of, hostile};

const COUNTRIES: [&str; 6] = ["us", "gb", "ca", "au", "de", "fr"];

/// What a feed is like.
#[derive(Clone, Copy)]
struct Like {
    yes: f64,
    with_guests: f64,
    a_second: f64,
    us: f64,
    /// How far down the list of topics groups go.
    topics: u32,
}

const USUAL: Like = Like {
    yes: 0.74,
    with_guests: 0.07,
    a_second: 1.05,
    us: 0.74,
    topics: 3_000,
};

struct Feed {
    random: ChaCha8Rng,
    now_ms: f64,
    topics: Vec<String>,
    monitor: DriftMonitor,
    alerts: Vec<DriftAlert>,
}

impl Feed {
    fn new(seed: u64) -> Feed {
        println!("seed {seed}");
        Feed {
            random: ChaCha8Rng::seed_from_u64(seed),
            now_ms: 1_425_788_568_167.0,
            topics: (0..6_000).map(|topic| format!("topic-{topic}")).collect(),
            monitor: DriftMonitor::default(),
            alerts: Vec::new(),
        }
    }

    /// Arrivals are Poisson, guests have a tail, and a group has a third of its topics from its corner of the list.
    fn take(&mut self, like: Like, records: u32) {
        for _ in 0..records {
            let random = &mut self.random;
            self.now_ms += -(1.0 - random.random::<f64>()).ln() * 1_000.0 / like.a_second;
            let guests = match random.random_bool(like.with_guests) {
                true => (1.0 / (1.0 - random.random::<f64>())).powf(0.6).min(58.0),
                false => 0.0,
            };
            let group: u32 = random.random_range(0..like.topics / 3);
            let topics: [u32; 9] = std::array::from_fn(|at| match at % 3 {
                0 => group,
                _ => (f64::from(like.topics) * random.random::<f64>().powi(3)) as u32,
            });
            let topics = topics.map(|topic| self.topics[topic as usize].as_str());
            // Evenly: the multiples of the golden ratio (Weyl 1916).
            let number = u128::from(self.monitor.records().wrapping_mul(0x9e37_79b9_7f4a_7c15));
            let topic = topics[((number * 9) >> 64) as usize];
            let country = match random.random_bool(like.us) {
                true => 0,
                false => random.random_range(1..COUNTRIES.len()),
            };
            let mtime_ms = self.now_ms as i64 - random.random_range(0..5_000);
            let observed = Observed {
                key: 0,
                is_yes: random.random_bool(like.yes),
                guests: guests as u32,
                country: hash_of(COUNTRIES[country].as_bytes()),
                topic: hash_of(topic.as_bytes()),
            };
            // Records of a second may come in any number of panes.
            let mut pane = DriftPane::new((self.now_ms as i64).div_euclid(1_000));
            pane.take(mtime_ms, observed);
            self.monitor.take(&pane, &mut self.alerts);
        }
    }
}

fn stationary(runs: u64) {
    for run in 0..runs {
        let mut feed = Feed::new(run);
        let a_second = [1.05, 0.02, 40.0, 8_000.0][run as usize % 4];
        let yes = [0.74, 0.3, 0.95][run as usize % 3];
        feed.take(
            Like {
                a_second,
                yes,
                ..USUAL
            },
            200_000,
        );
        assert_eq!(feed.alerts, [], "run {run}");
    }
}

#[test]
fn a_feed_that_stays_as_it_is_raises_no_alarm() {
    stationary(2);
}

#[test]
#[ignore = "ten times as much; a_feed_that_stays_as_it_is_raises_no_alarm is the quick one"]
fn soak_twenty_feeds_that_stay_as_they_are_raise_no_alarm() {
    stationary(20);
}

#[test]
fn a_change_is_told_of_its_subject_alone() {
    for (subject, like, around) in [
        (
            DriftSubject::YesRate,
            Like { yes: 0.69, ..USUAL },
            Some((0.74, 0.69)),
        ),
        (
            DriftSubject::Guests,
            Like {
                with_guests: 0.15,
                ..USUAL
            },
            None,
        ),
        (
            DriftSubject::ArrivalRate,
            Like {
                a_second: 2.1,
                ..USUAL
            },
            Some((1.05, 2.1)),
        ),
        (
            DriftSubject::ArrivalRate,
            Like {
                a_second: 300.0,
                ..USUAL
            },
            Some((1.05, 300.0)),
        ),
        (
            DriftSubject::Topics,
            Like {
                topics: 1_500,
                ..USUAL
            },
            None,
        ),
        (DriftSubject::Countries, Like { us: 0.6, ..USUAL }, None),
    ] {
        for seed in 40..45 {
            let mut feed = Feed::new(seed);
            feed.take(USUAL, 20_000);
            assert_eq!(feed.alerts, [], "{subject:?}");
            let changed_at_ms = feed.now_ms as i64;
            feed.take(like, 20_000);
            let alerts = &feed.alerts;
            assert!((1..=3).contains(&alerts.len()), "{alerts:?}");
            assert!(
                alerts.iter().all(|alert| alert.subject == subject),
                "{alerts:?}"
            );
            assert!(alerts[0].detected_at_ms > changed_at_ms);
            if let Some((before, after)) = around {
                let told = alerts[0].before.expect("a mean has one");
                assert!((told / before - 1.0).abs() < 0.1, "{alerts:?}");
                let last = alerts[alerts.len() - 1].after;
                let is_near = (last / after - 1.0).abs() < 0.2;
                // What came before the first of few far ones is told with them.
                let is_far = after > 100.0 * before && last > 20.0 * before;
                assert!(is_near || is_far, "{alerts:?}");
            }
        }
    }
}

#[test]
fn a_share_of_yes_that_goes_from_0_30_to_0_35_is_found_within_ten_thousand_records() {
    for seed in 80..90 {
        let mut feed = Feed::new(seed);
        let before = 20_000 + 4_000 * (seed as u32 - 80);
        feed.take(Like { yes: 0.3, ..USUAL }, before);
        assert_eq!(feed.alerts, []);
        feed.take(Like { yes: 0.35, ..USUAL }, 10_000);
        let subjects: Vec<_> = feed.alerts.iter().map(|alert| alert.subject).collect();
        assert_eq!(subjects, [DriftSubject::YesRate]);
        let (before, after) = (feed.alerts[0].before, feed.alerts[0].after);
        assert!((before.expect("a mean") - 0.3).abs() < 0.02, "{before:?}");
        assert!((after - 0.35).abs() < 0.08, "{after}");
    }
}

#[test]
fn silence_is_told_when_it_ends_and_an_hour_of_it_is_enough() {
    let mut feed = Feed::new(50);
    feed.take(USUAL, 3_000);
    assert_eq!(feed.alerts, []);
    feed.now_ms += 30.0 * 86_400_000.0;
    feed.take(USUAL, 1);
    let alert = &feed.alerts[0];
    assert_eq!(alert.subject, DriftSubject::ArrivalRate);
    assert!(alert.before > Some(0.9) && alert.after < 0.6, "{alert:?}");
    assert!(feed.monitor.arrivals.adwin.count() < 7_300);
}

#[test]
fn times_from_either_end_of_time_and_records_without_texts_are_taken() {
    let mut monitor = DriftMonitor::default();
    let mut alerts = Vec::new();
    for at in 0..40_000_i64 {
        let ends = [i64::MIN / 1_000, at, i64::MAX / 1_000];
        let mut pane = DriftPane::new(ends[at as usize / 100 % 3]);
        let observed = Observed {
            guests: u32::MAX * (at as u32 % 2),
            ..Observed::default()
        };
        pane.take([i64::MIN, at, i64::MAX][at as usize % 3], observed);
        monitor.take(&pane, &mut alerts);
    }
    let read = DriftMonitor::from_bytes(&monitor.to_bytes());
    assert_eq!(read.as_ref(), Ok(&monitor));
}

#[test]
fn it_goes_on_from_its_bytes_as_if_it_had_never_stopped() {
    let (mut whole, mut resumed) = (Feed::new(60), Feed::new(60));
    let other = Like {
        yes: 0.4,
        a_second: 9.0,
        us: 0.3,
        topics: 900,
        ..USUAL
    };
    for (at, like) in [USUAL, other].into_iter().cycle().take(8).enumerate() {
        for part in [1, 31, 968, 3_000, 2_000 + at as u32] {
            whole.take(like, part);
            resumed.take(like, part);
            let bytes = resumed.monitor.to_bytes();
            resumed.monitor = DriftMonitor::from_bytes(&bytes).expect("own bytes");
            assert!(bytes == whole.monitor.to_bytes());
        }
    }
    assert!(whole.alerts.len() > 20);
    assert_eq!(whole.alerts, resumed.alerts);
}

#[test]
fn bytes_of_no_monitor_are_refused() {
    let mut feed = Feed::new(70);
    let mut sound = vec![feed.monitor.to_bytes()];
    for records in [1, 500, 4_000] {
        feed.take(USUAL, records);
        sound.push(feed.monitor.to_bytes());
    }
    let (read, write) = (DriftMonitor::from_bytes, DriftMonitor::to_bytes);
    hostile::check(&sound, 120, read, write);
    // What is sound in its own way is gone on with.
    let mut random = ChaCha8Rng::seed_from_u64(71);
    let mut taken = 0;
    for _ in 0..400 {
        let mut bytes = sound[2].clone();
        let at = random.random_range(1..bytes.len());
        bytes[at] = random.random();
        if let Ok(monitor) = DriftMonitor::from_bytes(&bytes) {
            feed.monitor = monitor;
            feed.take(USUAL, 300);
            taken += 1;
        }
    }
    assert!(taken > 20, "{taken}");
}
