//! Each invariant over a history that is sound, and over the same with one violation planted.

use headcount_sdk::v1::{AnswerEnvelope, Firing, TopEntry, View, WindowResult};
use prost::Message as _;

use super::answers::truth;
use super::record::{Ask, End, Ended, Frame, History, Place, Told};
use super::{INVARIANTS, violations};
use crate::harness::recorded_lines;
use crate::oracle::record::read;
use crate::oracle::truth::judge;
use crate::oracle::windows::{Row, STANDING, rows};

const FRAMES: u64 = 60;
/// Records of the log before the position of the middle.
const HALF: u64 = FRAMES / 2;

/// A frame lies in one of two partitions, by whether its number is even.
fn place(ordinal: u64) -> Place {
    let partition = u32::try_from(ordinal % 2).expect("0 or 1");
    (partition, ordinal * 1_024)
}

fn position(ordinal: u64) -> Vec<u64> {
    vec![ordinal * 1_024, ordinal * 1_024]
}

fn result(row: Row) -> WindowResult {
    let time = |ms: i64| {
        Some(prost_types::Timestamp {
            seconds: ms / 1_000,
            nanos: 0,
        })
    };
    let firing = if row.late {
        Firing::Late
    } else {
        Firing::OnTime
    };
    let top = |(key, yes, people)| TopEntry {
        key,
        rsvps_yes: Some(yes),
        people: Some(people),
    };
    WindowResult {
        envelope: Some(AnswerEnvelope {
            window_start: time(row.start_ms),
            window_end: time(row.end_ms),
            watermark: time(row.fired_ms),
            ..AnswerEnvelope::default()
        }),
        group: row.group,
        revision: Some(row.revision),
        firing: firing.into(),
        rsvps_yes: Some(row.yes),
        rsvps_no: Some(row.no),
        rsvps_net: Some(row.net),
        people: Some(row.people),
        records: Some(row.records),
        top_topics: row.top.into_iter().map(top).collect(),
        ..WindowResult::default()
    }
}

fn ended() -> Ended {
    let lines = recorded_lines();
    let lines = lines.iter().take(usize::try_from(FRAMES).expect("small"));
    let feed = read(lines.map(String::as_str));
    let frame = |(ordinal, line): (u64, &crate::oracle::record::Record)| {
        let frame = Frame {
            ordinal,
            hash: 7 * ordinal,
            rsvp_id: line.rsvp_id,
            mtime_ms: line.mtime_ms,
        };
        (place(ordinal), frame)
    };
    let log = (1..).zip(&feed).map(frame).collect();
    let (_, deltas) = judge(&feed);
    let (rows, _) = rows(STANDING, &deltas);
    let results: Vec<WindowResult> = rows.into_iter().map(result).collect();
    let mut ended = Ended {
        feed,
        log,
        replayed: results.clone(),
        results,
        ..Ended::default()
    };
    ended.stored = ended.states();
    ended.views = ended.rows();
    ended
}

fn told(history: &mut History, client: usize, ask: Ask, told: Told) {
    let call = history.begin(client, ask);
    history.end(call, End::Ok(told));
}

fn pulled(
    history: &mut History,
    client: usize,
    ordinals: std::ops::RangeInclusive<u64>,
    attempt: u32,
) {
    let deliveries = ordinals.map(|ordinal| (place(ordinal), attempt)).collect();
    told(history, client, Ask::Pull, Told::Delivered(deliveries));
}

fn settled(history: &mut History, client: usize, ordinals: std::ops::RangeInclusive<u64>) {
    let places: Vec<Place> = ordinals.map(place).collect();
    told(
        history,
        client,
        Ask::Settle(places.clone()),
        Told::Settled(places),
    );
}

/// All up to a frame, and this one, is told to be committed.
fn committed(history: &mut History, ordinal: u64) {
    let position = position(ordinal).into_iter().map(|next| next + 1);
    let position = Told::Committed(position.collect());
    told(history, 3, Ask::Progress, position);
}

fn asked(history: &mut History, ended: &Ended, at_least: Vec<u64>, as_of: &[u64]) {
    let answer = Told::Headcount(truth(ended, as_of));
    told(history, 5, Ask::Headcount { at_least }, answer);
}

/// A reader, two subscribers of whom one is cut off in the middle, one who asks, one who watches.
fn sound(ended: &Ended) -> History {
    let mut history = History::default();
    history.fault("one of them dies".to_owned());
    let all: Vec<(Place, Frame)> = ended.log.iter().map(|(at, frame)| (*at, *frame)).collect();
    for records in all.chunks(7) {
        told(&mut history, 1, Ask::Tail, Told::Records(records.to_vec()));
    }
    pulled(&mut history, 2, 1..=HALF, 1);
    settled(&mut history, 2, 1..=HALF - 5);
    let cut = history.begin(2, Ask::Settle((HALF - 4..=HALF).map(place).collect()));
    history.end(cut, End::Unknown("the connection broke".to_owned()));
    // Of these the one that is left unanswered was settled by it, for all that anybody knows.
    pulled(&mut history, 3, HALF - 3..=HALF, 2);
    let refused = history.begin(3, Ask::Settle(vec![place(HALF)]));
    history.end(refused, End::Fail("owned elsewhere".to_owned()));
    settled(&mut history, 3, HALF - 3..=HALF);
    committed(&mut history, HALF);
    pulled(&mut history, 3, HALF + 1..=FRAMES, 1);
    settled(&mut history, 3, HALF + 1..=FRAMES);
    asked(&mut history, ended, Vec::new(), &position(1));
    asked(&mut history, ended, position(1), &position(HALF));
    asked(&mut history, ended, position(HALF), &position(FRAMES + 1));
    let bytes: Vec<Vec<u8>> = ended
        .results
        .iter()
        .map(WindowResult::encode_to_vec)
        .collect();
    for results in bytes.chunks(5) {
        told(&mut history, 4, Ask::Watch, Told::Results(results.to_vec()));
    }
    history
}

/// Plants a violation; the invariant of that name finds it, and no other is named.
fn planted(name: &str, plant: impl FnOnce(&mut History, &mut Ended)) {
    let mut ended = ended();
    let mut history = sound(&ended);
    plant(&mut history, &mut ended);
    let (_, holds) = INVARIANTS
        .iter()
        .find(|(known, _)| *known == name)
        .unwrap_or_else(|| panic!("no invariant is called: {name}"));
    let found = holds(&history, &ended);
    println!("{name}: {}", found.expect_err("it was planted"));
}

/// The answer that a call was given.
fn answer(history: &mut History, nth: usize, is: fn(&Ask) -> bool) -> &mut Told {
    let mut calls = history.calls.iter_mut().filter(|call| is(&call.ask));
    match &mut calls.nth(nth).expect("there is one").ended {
        Some((_, End::Ok(told))) => told,
        other => panic!("not answered: {other:?}"),
    }
}

#[test]
fn a_sound_history_has_no_violation() {
    let ended = ended();
    let history = sound(&ended);
    assert!(!ended.results.is_empty());
    assert_eq!(violations(&history, &ended), [""; 0]);
    let summary = history.summary();
    assert!(summary.contains("1 fail, 1 unknown; 1 faults"), "{summary}");
    let lines = history.lines();
    assert_eq!(
        lines.len(),
        history.calls.len() + 1,
        "each call, and the fault"
    );
    assert_eq!(lines[0], "1: one of them dies");
}

#[test]
fn a_frame_that_is_in_twice_or_missing_or_another_is_found() {
    let name = "each frame is in the log once";
    planted(name, |_, ended| {
        let again = ended.log[&place(3)];
        ended.log.insert((0, 1 << 40), again);
    });
    planted(name, |_, ended| {
        ended.log.remove(&place(3));
    });
    planted(name, |_, ended| {
        ended.log.get_mut(&place(3)).expect("it is there").mtime_ms += 1;
    });
}

#[test]
fn a_confirmed_record_that_is_lost_or_replaced_is_found() {
    let name = "nothing confirmed is lost";
    planted(name, |_, ended| {
        ended.log.remove(&place(FRAMES));
    });
    planted(name, |_, ended| {
        ended.log.get_mut(&place(4)).expect("it is there").hash = 0;
    });
}

#[test]
fn a_reader_that_gets_a_record_twice_or_never_or_too_early_is_found() {
    let name = "a reader gets each record once, in order";
    let is: fn(&Ask) -> bool = |ask| *ask == Ask::Tail;
    let records = |history: &mut History, change: fn(&mut Vec<(Place, Frame)>)| match answer(
        history, 2, is,
    ) {
        Told::Records(records) => change(records),
        other => panic!("{other:?}"),
    };
    planted(name, |history, _| {
        records(history, |list| list.push(list[0]))
    });
    planted(name, |history, _| {
        records(history, |list| list.truncate(list.len() - 1))
    });
    planted(name, |history, _| records(history, |list| list.swap(0, 1)));
}

#[test]
fn a_settled_record_that_comes_again_is_found() {
    planted("nothing settled comes again", |history, _| {
        pulled(history, 2, 8..=8, 2);
    });
}

#[test]
fn a_delivery_that_was_asked_for_before_the_settlement_is_none() {
    let ended = ended();
    let mut history = sound(&ended);
    let mut early = History::default();
    let asked = early.begin(2, Ask::Pull);
    settled(&mut early, 3, 8..=8);
    early.end(asked, End::Ok(Told::Delivered(vec![(place(8), 2)])));
    let holds = super::delivery::nothing_settled_comes_again;
    assert_eq!(holds(&early, &ended), Ok(()));
    // Asked for afterwards it is one.
    pulled(&mut history, 2, 8..=8, 2);
    assert!(holds(&history, &ended).is_err());
}

#[test]
fn a_record_that_is_passed_over_or_made_up_is_found() {
    let name = "everything is delivered and settled";
    planted(name, |history, _| {
        match answer(history, 0, |ask| *ask == Ask::Pull) {
            Told::Delivered(deliveries) => deliveries.retain(|(at, _)| *at != place(2)),
            other => panic!("{other:?}"),
        }
    });
    planted(name, |history, _| {
        // What was refused has settled nothing.
        let last = history.calls.iter_mut().rev();
        let mut settles = last.filter(|call| matches!(call.ask, Ask::Settle(_)));
        let call = settles.next().expect("there is one");
        call.ended = Some((call.begun, End::Fail("owned elsewhere".to_owned())));
    });
    planted(name, |history, _| {
        let made_up = vec![((0, 1 << 40), 1)];
        told(history, 2, Ask::Pull, Told::Delivered(made_up));
    });
}

#[test]
fn a_committed_position_past_what_nobody_settled_is_found() {
    let name = "the committed position passes nothing unsettled";
    planted(name, |history, _| {
        match answer(history, 0, |ask| *ask == Ask::Progress) {
            Told::Committed(committed) => committed[1] += 1_024 * 2,
            other => panic!("{other:?}"),
        }
    });
    planted(name, |history, _| {
        // What was refused has settled nothing.
        let mut settles = history.calls.iter_mut();
        let first = settles.find(|call| matches!(call.ask, Ask::Settle(_)));
        let call = first.expect("there is one");
        call.ended = Some((call.begun, End::Fail("owned elsewhere".to_owned())));
    });
}

#[test]
fn an_answer_that_is_off_by_one_is_found() {
    let name = "an answer is exact at its position";
    let is: fn(&Ask) -> bool = |ask| matches!(ask, Ask::Headcount { .. });
    let change = |history: &mut History, change: fn(&mut super::record::Answer)| match answer(
        history, 1, is,
    ) {
        Told::Headcount(answer) => change(answer),
        other => panic!("{other:?}"),
    };
    planted(name, |history, _| {
        change(history, |answer| answer.numbers[2] += 1)
    });
    planted(name, |history, _| {
        change(history, |answer| answer.counts[3] += 1)
    });
    planted(name, |history, _| {
        change(history, |answer| answer.as_of[0] += 4 * 1_024)
    });
}

#[test]
fn an_answer_before_the_position_asked_for_is_found() {
    planted("answers never go back", |history, ended| {
        let mut back = position(HALF);
        back[1] -= 1;
        asked(history, ended, position(HALF), &back);
    });
}

#[test]
fn a_last_answer_that_is_not_of_the_whole_feed_is_found() {
    let name = "the last answer is the final truth";
    planted(name, |history, ended| {
        asked(history, ended, Vec::new(), &position(FRAMES));
    });
    planted(name, |history, _| {
        history
            .calls
            .retain(|call| !matches!(call.ask, Ask::Headcount { .. }));
    });
}

#[test]
fn a_result_that_is_missing_twice_or_another_is_found() {
    let name = "results are those of the oracle";
    planted(name, |_, ended| ended.results.truncate(5));
    planted(name, |_, ended| {
        let again = ended.results[0].clone();
        ended.results.insert(0, again);
    });
    planted(name, |_, ended| {
        let people = &mut ended.results[3].people;
        *people = people.map(|people| people + 1);
    });
}

#[test]
fn a_replay_that_differs_is_found() {
    let name = "a replay of the log gives the same results";
    planted(name, |_, ended| ended.replayed.truncate(5));
    planted(name, |_, ended| ended.replayed[3].query.push('x'));
}

#[test]
fn a_result_that_a_watcher_gets_twice_or_never_is_found() {
    let name = "who watches gets each result once, in order";
    let is: fn(&Ask) -> bool = |ask| *ask == Ask::Watch;
    let results =
        |history: &mut History, change: fn(&mut Vec<Vec<u8>>)| match answer(history, 1, is) {
            Told::Results(results) => change(results),
            other => panic!("{other:?}"),
        };
    planted(name, |history, _| {
        results(history, |list| list.push(list[0].clone()))
    });
    planted(name, |history, _| {
        results(history, |list| list.truncate(list.len() - 1))
    });
    planted(name, |history, _| results(history, |list| list[0].push(0)));
}

#[test]
fn a_state_that_the_store_has_not_or_twice_is_found() {
    let name = "the store holds every state that was taken";
    planted(name, |_, ended| ended.stored.truncate(5));
    planted(name, |_, ended| ended.stored.push(ended.stored[0]));
}

#[test]
fn a_row_that_is_off_or_missing_is_found() {
    let name = "who follows the views ends with every row";
    planted(name, |_, ended| {
        let topics = ended.views.get_mut(&View::Topics).expect("it has rows");
        topics.first_entry().expect("it has rows").get_mut().1 += 1;
    });
    planted(name, |_, ended| {
        ended.views.remove(&View::Rsvps);
    });
    planted(name, |_, ended| {
        let events = ended.views.entry(View::Events).or_default();
        events.insert("nowhere".to_owned(), (1, 1));
    });
}
