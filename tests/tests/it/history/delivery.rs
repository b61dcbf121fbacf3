//! Promises of a subscription.

use std::collections::BTreeMap;

use super::record::{Ask, End, Ended, History, Moment, Place, Told};

/// When each place was first answered as settled.
fn settled(history: &History) -> BTreeMap<Place, Moment> {
    let mut settled: BTreeMap<Place, Moment> = BTreeMap::new();
    for (_, at, told) in history.answered() {
        if let Told::Settled(places) = told {
            for place in places {
                let first = settled.entry(*place).or_insert(at);
                *first = at.min(*first);
            }
        }
    }
    settled
}

/// Whoever asks for deliveries after a record was answered as settled does not get it. Who had asked
/// before may: the answer was on its way.
pub(crate) fn nothing_settled_comes_again(history: &History, _: &Ended) -> Result<(), String> {
    let settled = settled(history);
    for (call, _, told) in history.answered() {
        let Told::Delivered(deliveries) = told else {
            continue;
        };
        for (place, attempt) in deliveries {
            if let Some(at) = settled.get(place).filter(|at| **at < call.begun) {
                return Err(format!(
                    "{place:?} was settled at {at}, and client {} was given it as attempt {attempt}, asked at {}",
                    call.client, call.begun
                ));
            }
        }
    }
    Ok(())
}

/// Every record is delivered, and settled by somebody to whom it was delivered: a record of which no
/// settlement was answered, or left unanswered, was passed over. Nothing else is delivered.
pub(crate) fn everything_is_delivered_and_settled(
    history: &History,
    ended: &Ended,
) -> Result<(), String> {
    let mut delivered: BTreeMap<Place, Moment> = BTreeMap::new();
    for (_, at, told) in history.answered() {
        if let Told::Delivered(deliveries) = told {
            for (place, _) in deliveries {
                let first = delivered.entry(*place).or_insert(at);
                *first = at.min(*first);
            }
        }
    }
    if let Some(place) = delivered
        .keys()
        .find(|place| !ended.log.contains_key(place))
    {
        return Err(format!("{place:?} was delivered, and is not in the log"));
    }
    let mut settled = settled(history);
    for call in &history.calls {
        if let (Ask::Settle(places), None | Some((_, End::Unknown(_)))) = (&call.ask, &call.ended) {
            for place in places {
                settled.entry(*place).or_insert(call.begun);
            }
        }
    }
    for place in ended.log.keys() {
        let Some(from) = delivered.get(place) else {
            return Err(format!("{place:?} was never delivered"));
        };
        match settled.get(place) {
            None => return Err(format!("{place:?} was never settled, and comes no more")),
            Some(at) if at < from => {
                return Err(format!(
                    "{place:?} was settled at {at}, and delivered at {from}"
                ));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// A position that is told as committed has nothing before it that nobody had settled, or may have: a
/// settlement that was refused does not count, one that was under way does.
pub(crate) fn the_committed_position_passes_nothing_unsettled(
    history: &History,
    ended: &Ended,
) -> Result<(), String> {
    let mut asked: BTreeMap<Place, Moment> = BTreeMap::new();
    for call in &history.calls {
        if let (Ask::Settle(places), None | Some((_, End::Ok(_) | End::Unknown(_)))) =
            (&call.ask, &call.ended)
        {
            for place in places {
                let first = asked.entry(*place).or_insert(call.begun);
                *first = call.begun.min(*first);
            }
        }
    }
    for (call, at, told) in history.answered() {
        let Told::Committed(committed) = told else {
            continue;
        };
        let is_passed = |place: &&Place| {
            let next = committed.get(place.0 as usize);
            next.is_some_and(|next| place.1 < *next)
        };
        for place in ended.log.keys().filter(is_passed) {
            if asked.get(place).is_none_or(|asked| *asked > at) {
                return Err(format!(
                    "client {} was told at {at} that {committed:?} is committed, and nobody had settled {place:?}",
                    call.client
                ));
            }
        }
    }
    Ok(())
}
