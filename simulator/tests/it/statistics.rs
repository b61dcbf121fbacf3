//! The generator's statistics over time, held against what was measured on the recorded feed:
//! rate, repeats, changes of mind, skew.
//!
//! Bounds are several standard deviations of 40,000 records around the measured figures; where a
//! longer and the checked-in recording differ, they hold both.

use std::collections::{BTreeMap, HashMap, HashSet};

use headcount_simulator::generator::{FEED_RECORDS_PER_S, Generator, Record};

use crate::judge::*;

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_gives_others() {
    let bytes = |seed| -> Vec<Record> {
        Generator::new(options(seed, FEED_RECORDS_PER_S))
            .take(5_000)
            .collect()
    };
    assert!(bytes(7) == bytes(7));
    assert!(bytes(7) != bytes(8));
}

#[test]
fn arrivals_are_near_poisson_at_the_rate_asked_for() {
    for records_per_s in [FEED_RECORDS_PER_S, 12.0] {
        let arrivals: Vec<i64> = Generator::new(options(3, records_per_s))
            .take(COUNT)
            .map(|record| record.arrival_ms)
            .collect();
        assert!(arrivals.is_sorted(), "arrival times fall");
        let span_s = (arrivals[COUNT - 1] - START_MS) as f64 / 1e3;
        within("rate", COUNT as f64 / span_s / records_per_s, 0.93..1.07);
        if records_per_s == FEED_RECORDS_PER_S {
            // 8 in half an hour of the recording; this is half a day.
            let mut seconds: HashMap<i64, u32> = HashMap::new();
            for arrival_ms in &arrivals {
                *seconds.entry(arrival_ms / 1_000).or_default() += 1;
            }
            let peak = seconds.values().copied().max().unwrap_or(0);
            within("peak a second", f64::from(peak), 7.0..13.0);
        }
        // The first minutes lack the echoes of what was before the start.
        let mut minutes: BTreeMap<i64, f64> = BTreeMap::new();
        for arrival_ms in arrivals {
            *minutes.entry((arrival_ms - START_MS) / 60_000).or_default() += 1.0;
        }
        let last = minutes.keys().next_back().copied().unwrap_or(0);
        let counts: Vec<f64> = (2..last)
            .map(|m| *minutes.get(&m).unwrap_or(&0.0))
            .collect();
        let mean = counts.iter().sum::<f64>() / counts.len() as f64;
        let squares: f64 = counts.iter().map(|count| (count - mean).powi(2)).sum();
        within(
            "variance by mean",
            squares / counts.len() as f64 / mean,
            1.0..4.0,
        );
    }
}

#[test]
fn repeats_come_as_in_the_feed() {
    for seed in SEEDS {
        let seen = feed(seed);
        let kinds = kinds(&seen);
        let is = |kind| kinds.iter().filter(|&&k| k == kind).count() as f64;
        let count = COUNT as f64;
        within(
            "repeats",
            (is(Kind::Echo) + is(Kind::Again)) / count,
            0.17..0.23,
        );
        within(
            "changes by RSVPs",
            is(Kind::Change) / is(Kind::New),
            0.055..0.085,
        );
        let mut yes_new = HashMap::new();
        let mut no_new = HashMap::new();
        let mut delays = Vec::new();
        let mut resends: HashMap<u64, u32> = HashMap::new();
        for (record, kind) in seen.iter().zip(&kinds) {
            let new = if record.yes {
                &mut yes_new
            } else {
                &mut no_new
            };
            match kind {
                Kind::New if !record.whole() => {
                    new.insert(record.rsvp, (record.raw.arrival_ms, false));
                }
                Kind::Echo => {
                    if let Some((arrival_ms, echoed)) = new.get_mut(&record.rsvp)
                        && !*echoed
                    {
                        *echoed = true;
                        delays.push((record.raw.arrival_ms - *arrival_ms) as f64 / 1e3);
                    }
                }
                Kind::Again => *resends.entry(record.rsvp).or_default() += 1,
                _ => {}
            }
        }
        let echoed = |new: &HashMap<u64, (i64, bool)>| {
            share(&new.values().collect::<Vec<_>>(), |(_, echoed)| *echoed)
        };
        within("new yes with an echo", echoed(&yes_new), 0.29..0.35);
        within("new no with an echo", echoed(&no_new), 0.01..0.04);
        delays.sort_by(f64::total_cmp);
        within("echo delay, median", quantile(&delays, 0.5), 3.0..5.5);
        within("echo delay, p90", quantile(&delays, 0.9), 25.0..45.0);
        within("echo delay, p99", quantile(&delays, 0.99), 200.0..500.0);
        let most = resends.values().copied().max().unwrap_or(0);
        within("most resends of one RSVP", f64::from(most), 20.0..32.0);
    }
}

#[test]
fn a_few_records_are_sent_again_and_some_of_them_once_a_minute() {
    for seed in SEEDS {
        let seen = feed(seed);
        let mut sent: HashMap<&str, Vec<i64>> = HashMap::new();
        for record in &seen {
            let arrivals = sent.entry(&record.raw.json).or_default();
            arrivals.push(record.raw.arrival_ms);
        }
        // Three times at most in the recording, and one that came 31 times.
        let (stuck, few): (Vec<_>, Vec<_>) =
            sent.into_values().partition(|arrivals| arrivals.len() > 5);
        let again: usize = few.iter().map(|arrivals| arrivals.len() - 1).sum();
        within(
            "sent again as they are",
            again as f64 / COUNT as f64,
            0.004..0.016,
        );
        within("stuck ones", stuck.len() as f64, 4.0..40.0);
        let gaps_s = stuck.iter().flat_map(|arrivals| {
            let pairs = arrivals.windows(2);
            pairs.map(|pair| (pair[1] - pair[0]) as f64 / 1e3)
        });
        let mut gaps_s: Vec<f64> = gaps_s.collect();
        gaps_s.sort_by(f64::total_cmp);
        within("stuck, least gap, s", gaps_s[0], 55.0..60.0);
        within("stuck, median gap, s", quantile(&gaps_s, 0.5), 59.0..61.0);
        within("stuck, longest gap, s", quantile(&gaps_s, 1.0), 60.0..65.0);
    }
}

#[test]
fn minds_change_and_counting_records_overstates() {
    for seed in SEEDS {
        let seen = feed(seed);
        let kinds = kinds(&seen);
        let mut state: HashMap<u64, (bool, i64)> = HashMap::new();
        let mut delays = Vec::new();
        for (record, kind) in seen.iter().zip(&kinds) {
            if matches!(kind, Kind::New | Kind::Change) {
                let now = (record.yes, record.raw.arrival_ms);
                if let Some((_, before_ms)) = state.insert(record.rsvp, now) {
                    delays.push((record.raw.arrival_ms - before_ms) as f64 / 1e3);
                }
            }
        }
        delays.sort_by(f64::total_cmp);
        within("change delay, median", quantile(&delays, 0.5), 9.0..16.0);
        let yes_records = seen.iter().filter(|record| record.yes).count() as f64;
        let yes_rsvps = state.values().filter(|(yes, _)| *yes).count() as f64;
        within(
            "yes records by RSVPs that say yes",
            yes_records / yes_rsvps,
            1.36..1.52,
        );

        // Ids below the newest so far are older ones first seen here.
        let (mut newest, mut older, mut older_no, mut fresh) = (0, 0.0, 0.0, 0.0);
        for (record, _) in seen
            .iter()
            .zip(&kinds)
            .filter(|(_, kind)| **kind == Kind::New)
        {
            if record.rsvp > newest {
                newest = record.rsvp;
                fresh += 1.0;
            } else {
                older += 1.0;
                older_no += f64::from(u8::from(!record.yes));
            }
        }
        within(
            "ids first seen here that are older",
            older / (older + fresh),
            0.155..0.20,
        );
        within("of those, no", older_no / older, 0.62..0.80);
    }
}

#[test]
fn time_is_skewed_and_some_records_are_old() {
    for seed in SEEDS {
        let seen = feed(seed);
        let mut newest = i64::MIN;
        let mut lag_s = Vec::new();
        for record in &seen {
            newest = newest.max(record.mtime_ms);
            let lag_ms = newest - record.mtime_ms;
            lag_s.push(lag_ms as f64 / 1e3);
            assert!(
                record.mtime_ms <= record.raw.arrival_ms + 500,
                "mtime in the future"
            );
            assert!(
                lag_ms <= 3_600_000 || record.whole(),
                "an old send without a whole second"
            );
        }
        within(
            "below the newest mtime",
            share(&lag_s, |&lag| lag > 0.0),
            0.17..0.23,
        );
        within(
            "by more than 10 s",
            share(&lag_s, |&lag| lag > 10.0),
            0.055..0.088,
        );
        within(
            "by more than 60 s",
            share(&lag_s, |&lag| lag > 60.0),
            0.027..0.047,
        );
        within(
            "old sends",
            share(&lag_s, |&lag| lag > 3_600.0),
            0.014..0.031,
        );
        within(
            "oldest, days",
            lag_s.iter().copied().fold(0.0, f64::max) / 86_400.0,
            30.0..400.0,
        );
        let mut leads: Vec<f64> = seen
            .iter()
            .filter_map(|record| Some((record.json["event"]["time"].as_i64()?, record.mtime_ms)))
            .map(|(time_ms, mtime_ms)| (time_ms - mtime_ms) as f64 / 86_400_000.0)
            .collect();
        leads.sort_by(f64::total_cmp);
        within("lead, least", leads[0], 0.0..0.2);
        within("lead, most", leads[leads.len() - 1], 300.0..783.0);
        for (probability, bounds) in [
            (0.05, 0.06..0.5),
            (0.25, 1.5..2.6),
            (0.5, 4.9..7.2),
            (0.75, 11.0..17.0),
            (0.9, 27.0..42.0),
            (0.99, 110.0..260.0),
        ] {
            within("lead, days", quantile(&leads, probability), bounds);
        }
    }
}

#[test]
fn a_dense_feed_keeps_its_shares() {
    // Extrapolation, 20,000 records a second: repeats, changes and old sends as below 12 a second.
    let mut generator = Generator::new(options(11, 20_000.0));
    let mut text = String::new();
    let (mut rsvps, mut last_us, mut new) = (HashSet::new(), 0, 0.0);
    for record in 0..400_000 {
        text.clear();
        last_us = generator.write_next(&mut text).arrival_us;
        let id = text
            .split("\"rsvp_id\":")
            .nth(1)
            .and_then(|rest| rest.split(',').next());
        // At first, what is to be repeated gathers.
        if rsvps.insert(id.map(str::to_owned).expect("an id")) && record >= 200_000 {
            new += 1.0;
        }
    }
    within("new ones by records", new / 200_000.0, 0.71..0.79);
    let span_s = last_us as f64 / 1e6 - START_MS as f64 / 1e3;
    within("rate", 400_000.0 / span_s / 20_000.0, 0.9..1.1);
}
