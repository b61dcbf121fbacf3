//! The sum of a queue of values that cannot be subtracted, by DABA Lite (Tangwongsan, Hirzel, Schneider 2021, "In-order
//! sliding-window aggregation in worst-case constant time").
//!
//! - A value enters with at most three additions and leaves with two, each time: no step pays for those before it.
//! - n values are held as n + 2.
//! - Order is kept: additions need be associative, no more.
//!
//! The queue is cut into parts, from the oldest on: `[0, l)` and `[a, b)` hold sums from each on up to `b`, `[l, r)` up to
//! `r`, and `[r, a)` and `[b, end)` hold the values themselves. `mid` is the sum of `[r, b)`, `back` that of `[b, end)`.
//! Each step moves `l` up and `a` down until they have made one part of sums of all below `b`; then what came meanwhile is
//! taken in.

use std::collections::VecDeque;

/// What can be added up, older to younger; the default is nothing.
pub(crate) trait Sum: Clone + Default {
    /// Adds what came after it.
    fn add(&mut self, younger: &Self);
}

/// The queue. Places count from its oldest value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Daba<T> {
    slots: VecDeque<T>,
    l: usize,
    r: usize,
    a: usize,
    b: usize,
    mid: T,
    back: T,
}

impl<T: Sum> Daba<T> {
    /// The sum of all, the oldest first.
    pub(crate) fn sum(&self) -> T {
        let mut sum = match self.slots.front() {
            Some(front) if self.b > 0 => front.clone(),
            _ => T::default(),
        };
        sum.add(&self.back);
        sum
    }

    /// A value enters.
    pub(crate) fn push(&mut self, value: T) {
        self.back.add(&value);
        self.slots.push_back(value);
        self.step();
    }

    /// The oldest value leaves, where there is one.
    pub(crate) fn pop(&mut self) {
        if self.slots.pop_front().is_none() {
            return;
        }
        for place in [&mut self.l, &mut self.r, &mut self.a, &mut self.b] {
            *place = place.saturating_sub(1);
        }
        self.step();
    }

    fn step(&mut self) {
        let end = self.slots.len();
        if self.b == 0 {
            // One value at most: a sum in itself.
            debug_assert!(end <= 1, "{end} values, and none below");
            (self.l, self.r, self.a, self.b) = (end, end, end, end);
            (self.mid, self.back) = (T::default(), T::default());
            return;
        }
        if self.l == self.b {
            (self.l, self.r, self.a, self.b) = (0, self.b, end, end);
            self.mid = std::mem::take(&mut self.back);
        }
        if self.l < self.r {
            self.slots[self.l].add(&self.mid);
            self.a -= 1;
            if self.a + 1 < self.b {
                // Lent, not copied: a value may be of many kilobytes.
                let younger = std::mem::take(&mut self.slots[self.a + 1]);
                self.slots[self.a].add(&younger);
                self.slots[self.a + 1] = younger;
            }
        } else {
            (self.r, self.a) = (self.r + 1, self.a + 1);
        }
        self.l += 1;
    }
}

#[cfg(test)]
mod tests;
