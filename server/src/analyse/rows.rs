//! The views that a checkpoint holds, for replicas whose log no longer reaches back to the
//! beginning.

use headcount_engine::checkpoint::Checkpoint;
use headcount_engine::partition::PartitionAnalyser;
use headcount_proto::v1;
use prost::Message as _;

use super::Config;
use super::encode;
use super::partition::{Kept, analyser_config};
use crate::serve::views::{CheckpointRows, CheckpointViews};

/// Reads the checkpoints of analysers of one configuration.
#[derive(Debug, Clone)]
pub struct RowsOfCheckpoints {
    config: Config,
}

impl RowsOfCheckpoints {
    /// A reader for the checkpoints that [`super::run`] takes under this configuration.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self { config }
    }
}

impl CheckpointRows for RowsOfCheckpoints {
    fn read(&self, partition: u16, state: &[u8]) -> Result<CheckpointViews, String> {
        let told = |error: &dyn std::error::Error| error.to_string();
        let checkpoint = Checkpoint::decode(state).map_err(|error| told(&error))?;
        let config = analyser_config(&self.config, partition);
        let fresh = PartitionAnalyser::new(config.clone()).map_err(|error| told(&error))?;
        checkpoint
            .expect(fresh.plan_hash(), partition.into())
            .map_err(|error| told(&error))?;
        let kept: Kept = postcard::from_bytes(&checkpoint.state).map_err(|error| told(&error))?;
        let analyser =
            PartitionAnalyser::restore(config, &kept.engine).map_err(|error| told(&error))?;
        let counts = analyser.counts();
        let mut scratch = Vec::new();
        let mut rows = Vec::new();
        for row in analyser.view_rows() {
            scratch.clear();
            encode::view_row(&mut scratch, &row);
            rows.push(v1::ViewRow::decode(scratch.as_slice()).map_err(|error| told(&error))?);
        }
        Ok(CheckpointViews {
            changes_next: checkpoint
                .header
                .output_offsets
                .first()
                .copied()
                .unwrap_or(0),
            epoch: checkpoint.header.epoch,
            progress: v1::Progress {
                partition: partition.into(),
                next_offset: checkpoint.header.next_offset,
                watermark_ms: kept.watermark_ms,
                counts: Some(v1::RecordCounts {
                    records: Some(counts.records),
                    new: Some(counts.new),
                    changes: Some(counts.change),
                    echoes: Some(counts.echo),
                    outdated: Some(counts.outdated),
                    late: Some(counts.late),
                }),
                ..Default::default()
            },
            rows,
        })
    }
}
