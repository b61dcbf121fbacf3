//! Promises of answers.

use std::collections::BTreeMap;

use super::record::{Answer, Ask, Ended, History, Told};
use crate::oracle::totals::{latest, totals};
use crate::oracle::truth::{counts, judge};

/// Answers, with who asked and the bound that was asked for, in the order in which they came.
fn answers(history: &History) -> Vec<(usize, &[u64], &Answer)> {
    let mut answers: Vec<_> = history
        .answered()
        .filter_map(|(call, at, told)| match (&call.ask, told) {
            (Ask::Headcount { at_least }, Told::Headcount(answer)) => {
                Some((at, (call.client, at_least.as_slice(), answer)))
            }
            _ => None,
        })
        .collect();
    answers.sort_unstable_by_key(|(at, _)| *at);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

/// What the feed is in numbers at a position, from scratch.
pub(crate) fn truth(ended: &Ended, as_of: &[u64]) -> Answer {
    let (verdicts, deltas) = judge(&ended.before(as_of));
    let totals = totals(&latest(&deltas));
    Answer {
        as_of: as_of.to_vec(),
        numbers: [
            totals.yes,
            totals.no,
            totals.people,
            totals.members_yes,
            totals.members,
            totals.events,
            totals.groups,
        ],
        counts: counts(&verdicts),
    }
}

/// Whatever was answered whenever, by whomever: it is what the log says up to the position that the
/// answer names, no more and no less.
pub(crate) fn an_answer_is_exact_at_its_position(
    history: &History,
    ended: &Ended,
) -> Result<(), String> {
    for (client, _, answer) in answers(history) {
        let expected = truth(ended, &answer.as_of);
        if *answer != expected {
            return Err(format!(
                "client {client} was told {answer:?}, the log says {expected:?}"
            ));
        }
    }
    Ok(())
}

/// Who asks for an answer at a position or later gets no earlier one, whichever instance answers.
pub(crate) fn answers_never_go_back(history: &History, _: &Ended) -> Result<(), String> {
    for (client, at_least, answer) in answers(history) {
        let is_there = at_least.is_empty()
            || (at_least.len() == answer.as_of.len()
                && at_least
                    .iter()
                    .zip(&answer.as_of)
                    .all(|(least, at)| at >= least));
        if !is_there {
            return Err(format!(
                "client {client} asked for {at_least:?} or later, and was answered as of {:?}",
                answer.as_of
            ));
        }
    }
    Ok(())
}

/// The last answer that each client had is that over the whole feed.
pub(crate) fn the_last_answer_is_the_final_truth(
    history: &History,
    ended: &Ended,
) -> Result<(), String> {
    let mut last = BTreeMap::new();
    for (client, _, answer) in answers(history) {
        last.insert(client, answer);
    }
    if last.is_empty() {
        return Err("nobody was answered".to_owned());
    }
    let expected = truth(ended, &[u64::MAX; 256]);
    for (client, answer) in last {
        if (answer.numbers, answer.counts) != (expected.numbers, expected.counts) {
            return Err(format!(
                "client {client} was told {answer:?} last, the feed says {expected:?}"
            ));
        }
    }
    Ok(())
}
