//! `LogService`: simple messaging over any channel.
//!
//! - Each batch is handed out once: repeats that a kill or a reconnect left in the log are dropped
//!   by [`position`], wherever a client begins.
//! - Records are passed on as the bytes that lie in the log ([`wire`]), never decoded.
//! - An answer or message is closed at 1 MiB; only a single longer record may exceed it.

mod fetch;
mod offsets;
mod position;
mod reader;
mod server;
mod tail;
mod wire;

use std::sync::Arc;

use headcount_binder::{ChannelRef, Partition};

use super::context::Context;
use super::error::ServiceError;

pub(crate) use self::fetch::WAIT_MAX;
pub(crate) use self::offsets::{channel_bounds, offsets_at};
pub(crate) use self::position::Positions;
pub(crate) use self::reader::PartitionReader;
pub(crate) use self::server::LogServer;
pub(crate) use self::wire::{Page, Positioned};

/// What the RPCs share. Cheap to clone.
#[derive(Clone)]
pub(super) struct LogApi {
    context: Arc<Context>,
    positions: Arc<Positions>,
}

impl LogApi {
    pub(super) fn new(context: Arc<Context>) -> Self {
        let positions = Arc::clone(&context.positions);
        Self { context, positions }
    }

    /// The partition that a request names.
    fn partition(&self, channel: &ChannelRef, named: u32) -> Result<Partition, ServiceError> {
        let partitions = self.context.binder.partitions(channel)?;
        match u16::try_from(named) {
            Ok(partition) if partition < partitions => Ok(Partition(partition)),
            _ => Err(ServiceError::PartitionNotFound {
                partition: named,
                partitions,
            }),
        }
    }
}
