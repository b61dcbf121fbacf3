//! `at_least`: how far a replica must have come before it answers.

use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::Channel;

use super::state::ViewState;
use crate::serve::error::ServiceError;

/// What a replica must have reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AtLeast {
    /// Offsets of the input, per partition.
    Input(Vec<u64>),
    /// Offsets of `changes`, per partition.
    Changes(Vec<u64>),
}

impl AtLeast {
    /// Reads the field of a request; empty text asks for nothing. Besides `as_of` of any answer,
    /// the cursors of Sync and of Tail over `rsvps` and `changes` are taken.
    ///
    /// # Errors
    /// [`ServiceError::MalformedCursor`]; [`ServiceError::CursorGeneration`] for a cursor of
    /// another channel, generation or number of partitions.
    pub(crate) fn read(
        text: &str,
        generation: u16,
        partitions: usize,
    ) -> Result<Option<AtLeast>, ServiceError> {
        if text.is_empty() {
            return Ok(None);
        }
        let mut cursor = Cursor::decode(text)?;
        if cursor.generation != generation {
            return Err(ServiceError::CursorGeneration("generation of the channel"));
        }
        if cursor.kind == CursorKind::Sync && cursor.offsets.len() == 2 * partitions {
            cursor.offsets.drain(..partitions);
        }
        if cursor.kind == CursorKind::Watch {
            return Err(ServiceError::CursorGeneration(
                "kind: at_least takes as_of of an answer",
            ));
        }
        if cursor.offsets.len() != partitions {
            return Err(ServiceError::CursorGeneration("number of partitions"));
        }
        match cursor.channel {
            channel if channel == Channel::Rsvps as u8 => Ok(Some(AtLeast::Input(cursor.offsets))),
            channel if channel == Channel::Changes as u8 => {
                Ok(Some(AtLeast::Changes(cursor.offsets)))
            }
            _ => Err(ServiceError::CursorGeneration(
                "channel: at_least takes as_of of an answer",
            )),
        }
    }

    pub(crate) fn is_reached(&self, state: &ViewState) -> bool {
        let (at, least) = match self {
            AtLeast::Input(least) => (state.inputs(), least),
            AtLeast::Changes(least) => (state.position(), least),
        };
        at.iter().zip(least).all(|(at, least)| at >= least)
    }
}
