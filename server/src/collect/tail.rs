//! The end of what the log holds of a source, frame by frame.
//!
//! Every frame of a source has an ordinal, from 1 without gaps, over all partitions and the dead.
//! A frame that came is in one of three states here; the oldest are forgotten beyond a bound.

use std::collections::VecDeque;

/// What is known of the frame at an ordinal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// In the log, or on its way there in this process; with the hash of its frame.
    Known(u64),
    /// Taken by an earlier life of the source, lost before it was confirmed.
    Hole,
    /// Dead as no JSON, the last of a connection that broke: perhaps only the front of a record.
    /// What the feed sends in its place is taken in its place, unless it is the very same.
    Cut(u64),
}

impl Held {
    /// Whether a frame with this hash can be the one held here.
    pub(crate) fn may_be(self, hash: u64) -> bool {
        match self {
            Held::Known(held) => held == hash,
            Held::Hole | Held::Cut(_) => true,
        }
    }
}

/// The last frames of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tail {
    base: u64,
    held: VecDeque<Held>,
    frames_max: usize,
}

impl Tail {
    /// A tail of nothing, whose next frame has the ordinal `next`.
    pub(crate) fn new(next: u64, frames_max: usize) -> Self {
        Tail {
            base: next,
            held: VecDeque::new(),
            frames_max: frames_max.max(1),
        }
    }

    /// Adds what is known of the next frame, and says its ordinal.
    pub(crate) fn push(&mut self, held: Held) -> u64 {
        if self.held.len() == self.frames_max {
            self.held.pop_front();
            self.base += 1;
        }
        self.held.push_back(held);
        self.next() - 1
    }

    /// The ordinal of the frame that comes next.
    pub(crate) fn next(&self) -> u64 {
        self.base + self.held.len() as u64
    }

    /// How many frames are known.
    pub(crate) fn len(&self) -> usize {
        self.held.len()
    }

    /// What is known of the frame at a place, counted from the oldest.
    pub(crate) fn at(&self, place: usize) -> Option<Held> {
        self.held.get(place).copied()
    }

    /// The ordinal of a place.
    pub(crate) fn ordinal(&self, place: usize) -> u64 {
        self.base + place as u64
    }

    /// The frame at this place is on its way to the log.
    pub(crate) fn fill(&mut self, place: usize, hash: u64) {
        if let Some(held) = self.held.get_mut(place) {
            *held = Held::Known(hash);
        }
    }

    /// The last frame may have been cut short.
    pub(crate) fn cut_last(&mut self) {
        if let Some(last) = self.held.back_mut()
            && let Held::Known(hash) = *last
        {
            *last = Held::Cut(hash);
        }
    }

    /// The place of the oldest hole.
    pub(crate) fn first_hole(&self) -> Option<usize> {
        self.held.iter().position(|held| *held == Held::Hole)
    }

    /// The place of the newest frame whose hash is certain.
    pub(crate) fn last_known(&self) -> Option<usize> {
        self.held
            .iter()
            .rposition(|held| matches!(held, Held::Known(_)))
    }

    /// Forgets everything: what follows is not connected with it.
    pub(crate) fn forget(&mut self) {
        self.base = self.next();
        self.held.clear();
    }

    /// Forgets what lies before a place.
    pub(crate) fn forget_before(&mut self, place: usize) {
        let places = place.min(self.held.len());
        self.held.drain(..places);
        self.base += places as u64;
    }
}
