//! How far an instance is with the units that it works on, for whoever waits until it can be counted on.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

/// How far an instance is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Uptake {
    /// How many units are its own and have not been taken up yet; `None`: it does not know which are
    /// its own, as the leases have not been looked at.
    pub left: Option<usize>,
    /// Whether every unit of the role has been taken up here, if not all at the same time.
    pub all: bool,
}

/// Which units have been taken up here, and who is told of it.
#[derive(Debug)]
pub(super) struct Arrivals {
    state: Mutex<State>,
    told: Arc<watch::Sender<Uptake>>,
}

#[derive(Debug)]
struct State {
    /// Never taken up here.
    never: HashSet<usize>,
    /// Of this instance, and not taken up yet.
    mine: HashSet<usize>,
    has_looked: bool,
}

impl Arrivals {
    pub(super) fn of(units: usize, told: Arc<watch::Sender<Uptake>>) -> Self {
        Self {
            state: Mutex::new(State {
                never: (0..units).collect(),
                mine: HashSet::new(),
                has_looked: false,
            }),
            told,
        }
    }

    /// The leases have been looked at: what is free of this instance's share has been taken.
    pub(super) fn looked(&self) {
        self.change(|state| state.has_looked = true);
    }

    /// A unit is this instance's.
    pub(super) fn taken(&self, unit: usize) {
        self.change(|state| {
            state.mine.insert(unit);
        });
    }

    /// The work on a unit has taken it up.
    pub(super) fn taken_up(&self, unit: usize) {
        self.change(|state| {
            state.mine.remove(&unit);
            state.never.remove(&unit);
        });
    }

    /// The work on a unit has ended. Where it had not taken it up, only the next look says whose it is.
    pub(super) fn ended(&self, unit: usize) {
        self.change(|state| state.has_looked &= !state.mine.remove(&unit));
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state: MutexGuard<'_, State> =
            self.state.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state);
        let now = Uptake {
            left: state.has_looked.then_some(state.mine.len()),
            all: state.never.is_empty(),
        };
        // Under the lock: what is told last is how it stands.
        self.told
            .send_if_modified(|told| std::mem::replace(told, now) != now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_what_is_left_of_what_is_known_to_be_its_own() {
        let told = Arc::new(watch::Sender::new(Uptake::default()));
        let arrivals = Arrivals::of(2, told.clone());
        let is = |left: Option<usize>, all: bool| assert_eq!(*told.borrow(), Uptake { left, all });
        is(None, false);
        arrivals.taken(0);
        is(None, false);
        arrivals.looked();
        is(Some(1), false);
        arrivals.taken_up(0);
        is(Some(0), false);
        // Given up for another instance, which changes nothing here.
        arrivals.ended(0);
        is(Some(0), false);
        arrivals.taken(1);
        is(Some(1), false);
        arrivals.ended(1);
        is(None, false);
        arrivals.taken(1);
        arrivals.looked();
        arrivals.taken_up(1);
        is(Some(0), true);
    }
}
