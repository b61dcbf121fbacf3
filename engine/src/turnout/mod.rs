//! How many people come to an event: how likely each yes is taken back, learned as the feed goes on.
//!
//! - A function of the order of records: equal ones in equal order give equal models, byte for byte.
//! - Of fixed size: nothing is kept per RSVP. Whoever asks gives the [`features::Features`] of an RSVP's own state again.
//!
//! | module | its job |
//! |---|---|
//! | [`features`] | what is looked at of an RSVP |
//! | [`model`] | how likely it is taken back, learned from each record |
//! | [`estimate`] | how many people come, with an interval |
//! | [`prequential`] | how far off the model was |

mod delays;
pub mod estimate;
pub mod features;
pub mod model;
pub mod prequential;
