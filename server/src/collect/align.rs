//! Where a catch-up meets what the log holds.
//!
//! A feed that is asked for its last N records sends a run of frames that began before the
//! connection, then goes on live, with nothing between the two. Of the frames, the longest run from
//! the first on that equals, in order, the end of the [`Tail`] is dropped; real repeats are
//! byte-identical too, so the run is found by order, not by content.
//!
//! - A *start* is the place in the tail that the first frame is taken to have; negative where the
//!   catch-up begins before the oldest frame known. A start stands while every frame fits its place
//!   (a hole fits any frame), and is complete once it has reached the tail's end. The least complete
//!   start wins: it drops the longest run.
//! - The run cannot be longer than what was asked for. That keeps a feed that repeats itself as a
//!   whole from being taken for its own past.
//! - It is decided when no start is left that could still win, and otherwise by the caller's
//!   [`Alignment::conclude`] when the feed falls silent.
//! - A start that meets no frame whose hash is certain is none.
//!
//! After a kill, partitions have lost different amounts, so the tail has holes. Each partition has
//! lost a suffix of what it was given, for its batches are written in order; so filling holes in
//! order, and before all that is new, keeps the feed's order within every partition. A barrier that
//! allows no holes would cost a round trip of the log per round of batches, and could not span the
//! channels `rsvps` and `dead`.

use super::tail::{Held, Tail};

/// What a catch-up came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The first frame has this place in the tail.
    Meets(i64),
    /// Nothing of it is the end of the tail.
    Apart,
}

/// The search for the start, fed frame by frame.
#[derive(Debug)]
pub(crate) struct Alignment {
    asked: i64,
    seen: i64,
    standing: Vec<i64>,
    complete: Option<i64>,
}

impl Alignment {
    /// A search, after so many records were asked for.
    pub(crate) fn new(asked: u32) -> Self {
        Alignment {
            asked: i64::from(asked),
            seen: 0,
            standing: Vec::new(),
            complete: None,
        }
    }

    /// Takes the hash of the next frame; `Some` when it is decided.
    pub(crate) fn step(&mut self, tail: &Tail, hash: u64) -> Option<Outcome> {
        let held = tail.len() as i64;
        let place = |start: i64, seen: i64| usize::try_from(start + seen).ok();
        let fits = |at: Option<usize>| {
            at.and_then(|at| tail.at(at))
                .is_some_and(|h| h.may_be(hash))
        };
        if self.seen == 0 {
            let earliest = (held - self.asked).max(0);
            self.standing = (earliest..held)
                .filter(|start| fits(place(*start, 0)))
                .collect();
        } else {
            let seen = self.seen;
            self.standing.retain(|start| fits(place(*start, seen)));
            let oldest = tail.at(0);
            if oldest == Some(Held::Known(hash)) && held + seen <= self.asked {
                self.standing.push(-seen);
            }
        }
        self.seen += 1;
        let end = held - self.seen;
        let known = tail.last_known().map_or(-1, |place| place as i64);
        let mut complete = self.complete;
        self.standing.retain(|start| {
            if *start == end && *start <= known {
                complete = Some(complete.map_or(*start, |best| best.min(*start)));
            }
            *start != end
        });
        self.complete = complete;
        if let Some(best) = complete {
            self.standing.retain(|start| *start < best);
        }
        match (self.standing.is_empty(), self.complete) {
            (true, Some(start)) => Some(Outcome::Meets(start)),
            (true, None) if self.seen >= self.asked => Some(Outcome::Apart),
            _ => None,
        }
    }

    /// The feed has fallen silent: decides by what has come.
    pub(crate) fn conclude(&self) -> Outcome {
        self.complete.map_or(Outcome::Apart, Outcome::Meets)
    }

    /// Whether all that came fits the tail, though not to its end.
    pub(crate) fn inside(&self) -> bool {
        self.complete.is_none() && !self.standing.is_empty()
    }

    /// How many frames have been seen.
    pub(crate) fn seen(&self) -> usize {
        self.seen as usize
    }
}
