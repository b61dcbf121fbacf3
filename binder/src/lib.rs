//! Channels over a log: the message queuing tier of Headcount.
//!
//! A role names the [`ChannelRef`] it reads or writes and sees only the [`Binder`] trait; the
//! configuration says which implementation stands behind it. The map of the crate:
//!
//! | module | its job |
//! |---|---|
//! | [`channel`] | names: feeds, channels, partitions |
//! | [`offset`] | positions in a partition |
//! | [`batch`] | what is published and delivered: many records under one header |
//! | [`contract`] | the traits [`Binder`] and [`Consumer`], and [`Confirm`] |
//! | [`position`] | which deliveries a reader drops, so that each takes effect once |
//! | [`clock`] | where append times come from |
//! | [`embedded`] | the durable log in this process: no server |
//! | [`rabbitmq`] | streams on RabbitMQ: a log that many processes share |
//! | `window` | bounds what is published and not confirmed, for both |
//! | `conformance` | the suite that every binder passes (feature `conformance`) |
//! | [`error`] | everything that can go wrong, with the next step |

pub mod batch;
pub mod channel;
pub mod clock;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod contract;
pub mod embedded;
pub mod error;
pub mod offset;
pub mod position;
pub mod rabbitmq;
mod window;

pub use batch::{Batch, BatchBuilder, BatchHeader, Delivery, Producer};
pub use channel::{Channel, ChannelRef, FeedName, Partition};
pub use clock::{Clock, SystemClock};
pub use contract::{Binder, Confirm, Confirmer, Consumer, HoldUse};
pub use embedded::{Embedded, EmbeddedConfig, Retention};
pub use error::BinderError;
pub use offset::{Bounds, Offset};
pub use position::{InputPosition, InputPositions, OutputPosition, Reading};
pub use rabbitmq::{Counters, RabbitMq, RabbitMqConfig};
