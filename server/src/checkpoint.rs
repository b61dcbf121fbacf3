//! The state of a partition's analysis as one value, and what replicas read out of it.
//!
//! - [`PartitionState`] is engine state and positions together: what a checkpoint holds, no more
//!   and no less. It is taken between batches, and restored as a whole.
//! - [`CheckpointRows`] gives the views in a checkpoint to replicas whose log no longer reaches
//!   back to the beginning.

use headcount_binder::Offset;
use headcount_binder::position::{InputPosition, InputPositions};
use headcount_engine::checkpoint::{Checkpoint, CheckpointError, CheckpointHeader};
use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
use headcount_engine::query::QueryError;
use headcount_engine::snapshot::RestoreError;
use headcount_engine::summary::Summary;
use headcount_engine::view::Responses;
use headcount_engine::watermark::NO_WATERMARK_MS;
use headcount_proto::v1::{self, Progress, ViewRow};
use prost::Message as _;
use serde::{Deserialize, Serialize};

use crate::outputs;

/// Why a checkpoint cannot be taken up.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// A query that is not one.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// Of another plan or partition, or damaged.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// Its state is not that of such an analyser.
    #[error(transparent)]
    Restore(#[from] RestoreError),
}

/// What a checkpoint's state holds, in this order: a function of the input log.
#[derive(Debug, Deserialize)]
struct Kept<'a> {
    engine: &'a [u8],
    positions: Vec<InputPosition>,
    watermark_ms: i64,
}

impl Kept<'_> {
    /// The bytes of such a value, in the memory of the engine's: they may be hundreds of MB.
    fn write(mut engine: Vec<u8>, positions: &[InputPosition], watermark_ms: i64) -> Vec<u8> {
        let length = write(&engine.len());
        engine.splice(0..0, length);
        postcard::to_extend(&(positions, watermark_ms), engine).expect("plain values always encode")
    }
}

/// Analysis of one partition and where it stands.
#[derive(Debug)]
pub struct PartitionState {
    /// The engine.
    pub analyser: PartitionAnalyser,
    /// The last batch applied of each producer.
    pub positions: InputPositions,
    /// Watermark after the last batch, ms since 1970.
    pub watermark_ms: i64,
    /// Offset of the next input batch.
    pub next: Offset,
    /// Where `changes`, `partials` and `late` go on, as far as they are durable.
    pub output_next: [Offset; 3],
}

impl PartitionState {
    /// Nothing seen.
    ///
    /// # Errors
    /// A query that does not validate.
    pub fn fresh(config: AnalyserConfig) -> Result<Self, QueryError> {
        Ok(Self {
            analyser: PartitionAnalyser::new(config)?,
            positions: InputPositions::new(),
            watermark_ms: NO_WATERMARK_MS,
            next: Offset::ZERO,
            output_next: [Offset::ZERO; 3],
        })
    }

    /// The state that a checkpoint of the same plan and partition holds.
    ///
    /// # Errors
    /// [`StateError`].
    pub fn restore(config: AnalyserConfig, checkpoint: &Checkpoint) -> Result<Self, StateError> {
        let mut state = Self::fresh(config.clone())?;
        checkpoint.expect(state.analyser.plan_hash(), config.partition)?;
        let kept: Kept = read(checkpoint)?;
        state.analyser = PartitionAnalyser::restore(config, kept.engine, checkpoint.format())?;
        state.positions = InputPositions::import(kept.positions);
        state.watermark_ms = kept.watermark_ms;
        state.next = Offset(checkpoint.header.next_offset);
        let named = &checkpoint.header.output_offsets;
        for (at, offset) in state.output_next.iter_mut().zip(named) {
            *at = Offset(*offset);
        }
        Ok(state)
    }

    /// The state as a checkpoint; epoch and sequence are its owner's to set.
    #[must_use]
    pub fn checkpoint(&self) -> Checkpoint {
        let engine = self.analyser.snapshot();
        let positions = self.positions.export();
        Checkpoint::new(
            CheckpointHeader {
                plan_hash: self.analyser.plan_hash(),
                partition: self.analyser.config().partition,
                next_offset: self.next.0,
                output_offsets: self.output_next.iter().map(|offset| offset.0).collect(),
                ..CheckpointHeader::default()
            },
            Kept::write(engine, &positions, self.watermark_ms),
        )
    }
}

/// A part's own value as a checkpoint's state.
pub(crate) fn write<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_stdvec(value).expect("plain values always encode")
}

/// A part's own value out of a checkpoint's state.
pub(crate) fn read<'a, T: Deserialize<'a>>(
    checkpoint: &'a Checkpoint,
) -> Result<T, CheckpointError> {
    postcard::from_bytes(&checkpoint.state).map_err(|error| CheckpointError::Corrupt {
        reason: error.to_string(),
    })
}

/// What a checkpoint of `analyse/<partition>` knows of the views.
#[derive(Clone, Debug, Default)]
pub struct CheckpointViews {
    /// Offset of the partition's `changes` that follows the checkpoint.
    pub changes_next: u64,
    /// Epoch under which it was taken.
    pub epoch: u64,
    /// The partition's progress at the checkpoint.
    pub progress: Progress,
    /// What the partition's RSVPs say, those included that have left their horizon.
    pub responses: Responses,
    /// What the partition's new and changed records were like.
    pub summary: Summary,
    /// Every row of every view, shares of this partition.
    pub rows: Vec<ViewRow>,
}

/// Reads the views out of analyse's checkpoints; given by whoever writes them.
pub trait CheckpointRows: Send + Sync {
    /// Reads the state of a checkpoint of a partition.
    ///
    /// # Errors
    /// What is wrong with it and what to do, in words.
    fn read(&self, partition: u16, state: &[u8]) -> Result<CheckpointViews, String>;
}

/// Reads checkpoints of analysers of one configuration.
#[derive(Debug, Clone)]
pub struct RowsOfCheckpoints(AnalyserConfig);

impl RowsOfCheckpoints {
    /// A reader of checkpoints taken under this configuration, of any partition.
    #[must_use]
    pub fn new(config: AnalyserConfig) -> Self {
        Self(config)
    }
}

impl CheckpointRows for RowsOfCheckpoints {
    fn read(&self, partition: u16, state: &[u8]) -> Result<CheckpointViews, String> {
        let checkpoint = Checkpoint::decode(state).map_err(|error| error.to_string())?;
        let config = AnalyserConfig {
            partition: partition.into(),
            ..self.0.clone()
        };
        let state =
            PartitionState::restore(config, &checkpoint).map_err(|error| error.to_string())?;
        let mut scratch = Vec::new();
        let mut rows = Vec::new();
        for row in state.analyser.view_rows() {
            scratch.clear();
            outputs::view_row(&mut scratch, &row);
            rows.push(ViewRow::decode(scratch.as_slice()).map_err(|error| error.to_string())?);
        }
        Ok(CheckpointViews {
            changes_next: state.output_next[0].0,
            epoch: checkpoint.header.epoch,
            progress: v1::Progress {
                partition: Some(partition.into()),
                next_offset: Some(state.next.0),
                watermark_ms: state.watermark_ms,
                counts: Some(outputs::counts(&state.analyser.counts())),
                inexact: !state.analyser.truth().exact(),
                ..Default::default()
            },
            responses: state.analyser.responses(),
            summary: state.analyser.summary().clone(),
            rows,
        })
    }
}
