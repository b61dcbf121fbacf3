//! The stream manager: who works on what, by leases in the store.
//!
//! - A [`Tenure`] is one lease, kept by a task of its own. It renews every third of the ttl, and
//!   says that it is lost at the latest nine tenths of a ttl after the last renewal that succeeded
//!   *began*: before anybody else can have taken it, as long as clocks run within a tenth of each
//!   other. A process that was paused for longer finds it lost when it wakes; until then its epoch
//!   is what keeps its outputs out.
//! - [`share`] spreads units of work (partitions) over the instances of a role: everyone computes
//!   the same shares from the same leases, gives up what it has above its own in order, and takes
//!   what is free. Who joins, leaves or dies is noticed within a look (a third of the ttl), the
//!   dead a ttl after that.
//! - Who wants to take over quickly is told by [`StandBy`] which units of others to have at hand: by the
//!   same leases everyone computes who is first in line for what, and takes that first.
//! - Where leases last as long as the process (on the embedded store), nothing is renewed and nobody
//!   else is looked for or stood by for.
//!
//! | module | its job |
//! |---|---|
//! | `tenure` | one lease, kept |
//! | `share` | many, spread |
//! | `quota` | how many are whose |
//! | `uptake` | what has been taken up |
//! | `line` | who stands by for which |

mod line;
mod quota;
mod share;
mod tenure;
mod uptake;

pub use share::{Grant, Keep, ShareError, StandBy, Units, share};
pub use tenure::Tenure;
pub use uptake::Uptake;
