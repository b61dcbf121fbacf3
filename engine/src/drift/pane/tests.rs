//! Seconds that records count in, samples, merges, and bytes.

use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::*;
use crate::sketch::hostile;

fn rsvp(rsvp_id: u64) -> Rsvp<'static> {
    Rsvp {
        rsvp_id,
        response: if rsvp_id.is_multiple_of(3) {
            Response::Yes
        } else {
            Response::No
        },
        guests: (rsvp_id % 4) as u32,
        mtime_ms: rsvp_id as i64,
        member_id: 1,
        event_id: "e",
        event_time_ms: None,
        group_id: 1,
        country: if rsvp_id.is_multiple_of(5) { "" } else { "us" },
        city: "",
        topics: &["a", "b", "c", "d"][..(rsvp_id % 5) as usize],
        place: None,
    }
}

fn stamp(watermark_ms: i64, stream_time_ms: i64) -> Stamp {
    Stamp {
        source: 0,
        watermark_ms,
        stream_time_ms,
    }
}

/// Taken as it comes.
fn pane_of(ids: impl Iterator<Item = u64>) -> DriftPane {
    let mut pane = DriftPane::new(7);
    for id in ids {
        let rsvp = rsvp(id);
        pane.take(
            rsvp.mtime_ms,
            Observed::of(key_of(&stamp(0, 7_000), &rsvp), &rsvp),
        );
    }
    pane.cut();
    pane
}

#[test]
fn a_record_counts_in_the_second_of_its_stream_time_but_never_in_one_that_is_over() {
    for (watermark_ms, stream_time_ms, floor_ms, second) in [
        (990_000, 1_000_999, 990_000, 1_000),
        (0, 1_000_000, i64::MIN, 1_000),
        (i64::MIN, 1_000_000, i64::MIN, 1_000),
        // Behind the watermark, of its stamp or of the partition.
        (1_005_500, 1_000_000, 0, 1_005),
        (990_000, 1_000_000, 1_007_000, 1_007),
        // A source that catches up.
        (1_000_000, 9_000_000, 1_000_000, 1_000 + AHEAD_S_MAX),
        // Either end of time.
        (
            i64::MIN,
            i64::MIN,
            i64::MIN,
            -TIME_MAX_MS.div_euclid(1_000) - 1,
        ),
        (i64::MAX, i64::MAX, i64::MAX, TIME_MAX_MS / 1_000),
    ] {
        let found = second_of(&stamp(watermark_ms, stream_time_ms), floor_ms);
        assert_eq!(found, second, "{watermark_ms} {stream_time_ms} {floor_ms}");
    }
}

#[test]
fn seconds_are_sealed_by_the_watermark_and_are_never_too_many() {
    let mut open = OpenPanes::default();
    for id in 0..1_000 {
        open.take(&stamp(1, 1_000 * id), 0, &rsvp(id as u64));
    }
    // 120 s beyond the watermark all is one second.
    assert_eq!(open.open.len() as i64, AHEAD_S_MAX + 1);
    let mut open = OpenPanes::default();
    for id in 0..1_000 {
        open.take(&stamp(0, 1_000 * id), 0, &rsvp(id as u64));
    }
    assert_eq!(open.open.len(), OPEN_MAX);
    let newest = open.open.last_key_value().expect("it is open").1;
    assert_eq!(newest.records, 1_001 - OPEN_MAX as u64);
    let mut sealed = Vec::new();
    open.seal(2_999, |pane| sealed.push(pane.second));
    assert_eq!(sealed, [0, 1]);
    open.seal(i64::MAX, |pane| sealed.push(pane.second));
    assert!(sealed.len() == OPEN_MAX && sealed.is_sorted());
}

/// By sorting them all.
fn smallest(ids: &[u64]) -> Vec<Observed> {
    let of = |id: &u64| {
        let rsvp = rsvp(*id);
        Observed::of(key_of(&stamp(0, 7_000), &rsvp), &rsvp)
    };
    let mut all: Vec<Observed> = ids.iter().map(of).collect();
    all.sort_unstable_by_key(|observed| observed.key);
    all.truncate(SAMPLE_MAX);
    all
}

#[test]
fn a_sample_is_of_the_smallest_hashes_whatever_the_order_and_the_parts() {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    for count in [0, 1, 999, 1_000, 1_001, 2_500, 20_000] {
        let mut ids: Vec<u64> = (0..count).collect();
        let expected = smallest(&ids);
        for parts in [1, 3, 16] {
            ids.shuffle(&mut random);
            let mut merged = DriftPane::new(7);
            for part in 0..parts {
                let own = ids.iter().copied().filter(|id| id % parts == part);
                merged.merge(&pane_of(own));
            }
            assert_eq!(merged.observed(), expected, "{count} in {parts} parts");
            assert_eq!(merged.records, count);
            let newest = ids.iter().max().map_or(i64::MIN, |id| *id as i64);
            assert_eq!(merged.newest_mtime_ms, newest);
        }
    }
}

#[test]
fn each_topic_of_a_record_is_drawn_as_often_also_among_the_smallest_hashes() {
    let topics = ["a", "b", "c", "d"];
    let pane = pane_of((0..100_000).map(|id| 5 * id + 4));
    let mut drawn = [0_u32; 4];
    for observed in pane.observed() {
        let hash = |topic: &&str| hash_of(topic.as_bytes()) == observed.topic;
        drawn[topics.iter().position(hash).expect("one of them")] += 1;
    }
    // Five standard deviations of 250.
    assert!(
        drawn.iter().all(|times| (181..=319).contains(times)),
        "{drawn:?}"
    );
}

#[test]
fn bytes_of_no_pane_are_refused() {
    let sound: Vec<Vec<u8>> = [0, 1, 7, 40]
        .map(|count| pane_of(0..count).to_bytes())
        .to_vec();
    assert_eq!(sound[0].len(), 29);
    hostile::check(&sound, 120, DriftPane::from_bytes, DriftPane::to_bytes);
    let mut many = pane_of(0..5_000).to_bytes();
    assert!(DriftPane::from_bytes(&many).is_ok());
    many[25..29].copy_from_slice(&1_001_u32.to_le_bytes());
    assert!(DriftPane::from_bytes(&many).is_err());
}

#[test]
fn what_is_open_is_put_back_as_it_was() {
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let (mut whole, mut resumed) = (OpenPanes::default(), OpenPanes::default());
    for id in 0..6_000 {
        let at_ms = 1_000_000 + 2 * id as i64;
        let stamp = stamp(at_ms - 10_000, at_ms);
        whole.take(&stamp, 0, &rsvp(id));
        resumed.take(&stamp, 0, &rsvp(id));
        if random.random_bool(0.01) {
            resumed = OpenPanes::put_back(resumed.panes());
        }
    }
    assert!(whole.panes().iter().any(|pane| pane.records > 400));
    assert_eq!(whole.panes(), resumed.panes());
}
