//! The history checker: what clients asked for and were told while a pipeline was ill-treated, held
//! against what was promised.
//!
//! - `record`: a history: calls with their beginning and their end, which is ok, fail or unknown, in
//!   one order of time; and how it ended: the log, the results, the store.
//! - `log`: what was confirmed is in the log; each frame of the feed is there once; a reader gets each
//!   record once, in order.
//! - `delivery`: what was settled does not come again; everything is delivered and settled; what
//!   is told as committed passes nothing that nobody settled.
//! - `answers`: an answer is exact at the position it names; a client's answers never go back.
//! - `outcome`: results are those of the oracle, of a replay and of whoever watched; the store, and who
//!   follows the views, has the final truth.
//!
//! Nothing here knows how the product does it: invariants follow from the contract, what is true from
//! `oracle`. Each invariant is one function, and `tests` shows of each that it finds a violation that
//! was planted. Who plays schedules of faults against a pipeline stands in `cluster/schedules`.

pub(crate) mod answers;
pub(crate) mod delivery;
pub(crate) mod log;
pub(crate) mod outcome;
pub(crate) mod record;
#[cfg(test)]
mod tests;

use record::{Ended, History};

/// A promise over a history and its end; the error says what was seen instead.
pub(crate) type Invariant = fn(&History, &Ended) -> Result<(), String>;

/// All of them, by name.
pub(crate) const INVARIANTS: [(&str, Invariant); 14] = [
    ("each frame is in the log once", log::each_frame_is_in_once),
    ("nothing confirmed is lost", log::nothing_confirmed_is_lost),
    (
        "a reader gets each record once, in order",
        log::a_reader_gets_each_record_once_in_order,
    ),
    (
        "nothing settled comes again",
        delivery::nothing_settled_comes_again,
    ),
    (
        "everything is delivered and settled",
        delivery::everything_is_delivered_and_settled,
    ),
    (
        "the committed position passes nothing unsettled",
        delivery::the_committed_position_passes_nothing_unsettled,
    ),
    (
        "an answer is exact at its position",
        answers::an_answer_is_exact_at_its_position,
    ),
    ("answers never go back", answers::answers_never_go_back),
    (
        "the last answer is the final truth",
        answers::the_last_answer_is_the_final_truth,
    ),
    (
        "results are those of the oracle",
        outcome::results_are_those_of_the_oracle,
    ),
    (
        "a replay of the log gives the same results",
        outcome::a_replay_gives_the_same_results,
    ),
    (
        "who watches gets each result once, in order",
        outcome::who_watches_gets_each_result_once,
    ),
    (
        "the store holds every state that was taken",
        outcome::the_store_holds_every_state,
    ),
    (
        "who follows the views ends with every row",
        outcome::who_follows_views_ends_with_every_row,
    ),
];

/// What of the promises does not hold.
pub(crate) fn violations(history: &History, ended: &Ended) -> Vec<String> {
    let broken = |(name, holds): &(&str, Invariant)| {
        let found = holds(history, ended).err()?;
        Some(format!("{name}: {found}"))
    };
    INVARIANTS.iter().filter_map(broken).collect()
}
