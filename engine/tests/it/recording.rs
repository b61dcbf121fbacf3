//! The recording of 2015-03-08 gives exactly the numbers that are known of it.

use std::collections::{BTreeMap, BTreeSet};

use headcount_engine::outputs::RecordCounts;
use headcount_engine::record::Response;
use headcount_engine::view::{View, ViewKey};

use crate::feed::{Pipeline, generate, queries, recording, stamp_all};
use crate::oracle;

fn top(pipeline: &Pipeline, view: View, people: bool) -> Vec<(String, i64)> {
    let totals = pipeline.totals();
    let of_view = totals.iter().filter(|(key, _)| key.view() == view);
    let mut list: Vec<(String, i64)> = of_view
        .map(|(key, (yes, heads))| (key.to_string(), if people { *heads } else { *yes }))
        .collect();
    list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    list.truncate(5);
    list
}

fn named(list: &[(&str, i64)]) -> Vec<(String, i64)> {
    list.iter()
        .map(|(key, count)| ((*key).to_owned(), *count))
        .collect()
}

fn check_final_truth(pipeline: &Pipeline) {
    let rsvps: Vec<_> = pipeline
        .rows
        .values()
        .filter_map(|row| row.rsvp.as_ref())
        .collect();
    let yes: Vec<_> = rsvps
        .iter()
        .filter(|rsvp| rsvp.response == Response::Yes)
        .collect();
    assert_eq!(yes.len(), 1_330);
    assert_eq!(
        rsvps
            .iter()
            .filter(|rsvp| rsvp.response == Response::No)
            .count(),
        521
    );
    assert_eq!(
        yes.iter()
            .map(|rsvp| rsvp.member_id)
            .collect::<BTreeSet<_>>()
            .len(),
        1_084
    );
    assert_eq!(yes.iter().map(|rsvp| 1 + rsvp.guests).sum::<u32>(), 1_827);
    assert_eq!(
        rsvps
            .iter()
            .map(|rsvp| rsvp.member_id)
            .collect::<BTreeSet<_>>()
            .len(),
        1_484
    );
    check_final_views(pipeline);
}

fn check_final_views(pipeline: &Pipeline) {
    let totals = pipeline.totals();
    let size = |view: View| totals.keys().filter(|key| key.view() == view).count();
    assert_eq!(
        (size(View::Rsvps), size(View::Events), size(View::Groups)),
        (1_851, 1_695, 1_396)
    );
    assert_eq!(totals[&ViewKey::Event("220819717".into())].1, 59);
    assert_eq!(
        top(pipeline, View::Topics, false),
        named(&[
            ("social", 460),
            ("socialnetwork", 307),
            ("newintown", 284),
            ("fun-times", 268),
            ("outdoors", 245)
        ])
    );
    assert_eq!(
        top(pipeline, View::Topics, true),
        named(&[
            ("social", 791),
            ("socialnetwork", 618),
            ("newintown", 523),
            ("fun-times", 481),
            ("singles", 472)
        ])
    );
    assert_eq!(
        top(pipeline, View::Countries, false),
        named(&[("us", 990), ("au", 110), ("ca", 72), ("jp", 27), ("sg", 24)])
    );
    assert_eq!(
        top(pipeline, View::Countries, true),
        named(&[
            ("us", 1_244),
            ("au", 275),
            ("jp", 80),
            ("ca", 77),
            ("sg", 30)
        ])
    );
}

#[test]
fn the_recording_gives_the_known_numbers_on_any_number_of_partitions() {
    let records = stamp_all(recording());
    let mut reference = None;
    for partitions in [1, 4, 16] {
        let mut pipeline = Pipeline::new(partitions, &queries());
        pipeline.feed(&records, 64, true);
        let counts = pipeline.counts();
        assert_eq!(
            RecordCounts { late: 0, ..counts },
            RecordCounts {
                records: 2_460,
                new: 1_851,
                change: 137,
                echo: 472,
                outdated: 0,
                late: 0
            }
        );
        check_final_truth(&pipeline);
        let mut results = pipeline.results.clone();
        for result in &mut results {
            assert_eq!(result.as_of.len(), partitions);
            result.as_of = [].into();
        }
        let mut late = pipeline.late.clone();
        late.sort_unstable();
        let found = (
            format!("{results:#?}"),
            pipeline.totals(),
            pipeline.verdicts.clone(),
            late,
            counts.late,
        );
        assert!(!results.is_empty());
        let reference = reference.get_or_insert_with(|| found.clone());
        assert!(*reference == found, "{partitions} partitions differ from 1");
    }
}

#[test]
fn the_truth_of_the_recording_fed_twice_is_the_same() {
    let once = recording();
    let twice: Vec<_> = once.iter().chain(&once).cloned().collect();
    let mut pipeline = Pipeline::new(4, &queries()[..1]);
    pipeline.feed(&stamp_all(twice), 64, true);
    let counts = pipeline.counts();
    assert_eq!(
        (counts.records, counts.new, counts.change),
        (4_920, 1_851, 137)
    );
    assert_eq!((counts.echo, counts.outdated), (2_932, 0));
    check_final_truth(&pipeline);
}

#[test]
fn rows_written_out_equal_the_views_as_they_stand() {
    let mut pipeline = Pipeline::new(4, &queries()[..1]);
    pipeline.feed(&stamp_all(recording()), 64, true);
    for (p, analyser) in pipeline.analysers.iter().enumerate() {
        for row in analyser.view_rows() {
            let written = &pipeline.rows[&(row.key.clone(), p)];
            assert_eq!(*written, row);
        }
    }
}

#[test]
fn rows_say_when_they_last_changed_as_the_oracle_has_it() {
    // Generated feeds have what the recording has little of: records far out of order, RSVPs that move.
    let feeds = (0..10).map(|seed| (format!("seed {seed}"), generate(seed, 700)));
    for (name, records) in feeds.chain([("recording".to_owned(), recording())]) {
        let records = stamp_all(records);
        let deltas = oracle::deltas(&records);
        let mut whole = Vec::new();
        for partitions in [1, 4, 16] {
            let mut pipeline = Pipeline::new(partitions, &queries()[..1]);
            pipeline.feed(&records, 64, true);
            let rows = pipeline.rows.iter();
            let found: BTreeMap<_, _> = rows
                .map(|(row, written)| (row.clone(), written.totals.last_change_ms))
                .collect();
            let expected = oracle::last_changes(&deltas, partitions);
            assert_eq!(found, expected, "{name}, {partitions} partitions");
            let mut newest = BTreeMap::new();
            for ((key, _), last_change) in found {
                let newest = newest.entry(key).or_default();
                *newest = last_change.max(*newest);
            }
            whole.push(newest);
        }
        assert!(
            whole.iter().all(|newest| *newest == whole[0]),
            "{name}: partitions show"
        );
    }
}
