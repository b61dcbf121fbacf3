//! Checkpoints: a state in chunks, named by a manifest that moves by compare-and-swap.
//!
//! - Chunks of 512 KiB, 64 to a partition, under an id that no other upload has. Only after every
//!   one is acknowledged by a quorum does the manifest name them: what a manifest names is whole.
//! - One swap decides: the newest becomes the one before, if both are what was read and (epoch,
//!   sequence) is beyond; else [`StoreError::Stale`]. So the two newest are kept. A new owner raises
//!   the row's epoch first, by the same swap: who had the row before is stale from then on.
//! - Length and hash are held against the state at every read. Where the newest does not hold, a
//!   warning says so, and it is set aside by a swap, so that it neither counts nor pushes a good
//!   one out; where none holds, nothing is touched and the error says so.
//! - What lies before the older of the two is removed, chunks first. An upload that was given up
//!   is found by its own row once two later ones stand.

use bytes::Bytes;
use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use xxhash_rust::xxh3::xxh3_64;

use super::Inner;
use super::call::{Call, Swapped};
use crate::contract::CheckpointManifest;
use crate::error::{RESTORE_CHECKPOINTS_OF_KEYSPACE, StoreError};
use crate::keys;

const CHUNK_BYTES: usize = 512 << 10;
/// Chunks of a partition: 32 MiB.
const PART_CHUNKS: usize = 64;
/// Chunks read or written at a time: 4 MiB.
const CHUNKS_AT_A_TIME: usize = 8;
/// Uploads that are looked at after a commit.
const UPLOADS_MAX: i32 = 64;
/// Owners whose manifests are read at a time.
const OWNERS_AT_A_TIME: usize = 16;

/// A row as it stands: epoch, sequence, newest, previous, token.
type Row = (i64, i64, Option<Vec<u8>>, Option<Vec<u8>>, Uuid);

/// (epoch, sequence), compared in that order.
type Stamp = (u64, u64);

fn stamp(row: &Row) -> Stamp {
    (row.0 as u64, row.1 as u64)
}

/// What a manifest's column holds, its xxh3-64 behind it.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    epoch: u64,
    sequence: u64,
    next_offset: u64,
    taken_at_ms: i64,
    bytes: u64,
    hash: u64,
    state_hash: u64,
    upload: u128,
}

impl Kept {
    fn encode(&self) -> Result<Vec<u8>, StoreError> {
        let mut bytes = postcard::to_stdvec(self)
            .map_err(|e| super::failure::shape("writing a manifest", &e))?;
        let hash = xxh3_64(&bytes).to_le_bytes();
        bytes.extend_from_slice(&hash);
        Ok(bytes)
    }

    fn decode(bytes: &[u8]) -> Result<Self, String> {
        let (kept, hash) = bytes
            .split_last_chunk::<8>()
            .ok_or("its manifest is cut short")?;
        if xxh3_64(kept).to_le_bytes() != *hash {
            return Err("the hash of its manifest does not hold".to_owned());
        }
        postcard::from_bytes(kept).map_err(|e| e.to_string())
    }

    fn stamp(&self) -> Stamp {
        (self.epoch, self.sequence)
    }

    fn upload(&self) -> Uuid {
        Uuid::from_u128(self.upload)
    }

    fn manifest(&self, owner: &str) -> CheckpointManifest {
        CheckpointManifest {
            owner: owner.to_owned(),
            epoch: self.epoch,
            sequence: self.sequence,
            next_offset: self.next_offset,
            taken_at_ms: self.taken_at_ms,
            bytes: self.bytes,
            hash: self.hash,
            state_hash: self.state_hash,
        }
    }
}

/// One owner's checkpoints.
pub(super) struct Owner<'a> {
    inner: &'a Inner,
    call: &'a Call,
    feed: &'a str,
    owner: &'a str,
}

impl<'a> Owner<'a> {
    pub(super) fn new(
        inner: &'a Inner,
        call: &'a Call,
        feed: &'a str,
        owner: &'a str,
    ) -> Result<Self, StoreError> {
        keys::feed(feed)?;
        keys::check_owner(owner)?;
        Ok(Owner {
            inner,
            call,
            feed,
            owner,
        })
    }

    async fn row(&self) -> Result<Option<Row>, StoreError> {
        let read = &self.inner.statements.checkpoint;
        self.call.row(read, (self.feed, self.owner)).await
    }

    /// See [`Store::claim_checkpoints`](crate::Store::claim_checkpoints).
    pub(super) async fn claim(&self, epoch: u64) -> Result<(), StoreError> {
        let mut stands = self.row().await?;
        loop {
            let (newest_epoch, sequence) = stands.as_ref().map_or((0, 0), stamp);
            if newest_epoch > epoch {
                return Err(self.stale((epoch, 0), (newest_epoch, sequence)));
            }
            if newest_epoch == epoch && stands.is_some() {
                return Ok(());
            }
            let kept = stands.as_ref().map(|row| [row.2.as_ref(), row.3.as_ref()]);
            let [newest, previous] = kept.unwrap_or_default();
            let to = ((epoch, sequence), newest, previous);
            match self.swap(stands.as_ref(), to).await? {
                Swapped::Done => break,
                Swapped::Not(row) => stands = row,
            }
            self.call.check_time()?;
        }
        Ok(())
    }

    /// See [`Store::commit_checkpoint`](crate::Store::commit_checkpoint).
    pub(super) async fn commit(
        &self,
        manifest: &CheckpointManifest,
        state: &[u8],
    ) -> Result<(), StoreError> {
        manifest.check(state)?;
        let mut stands = self.row().await?;
        let kept = Kept {
            epoch: manifest.epoch,
            sequence: manifest.sequence,
            next_offset: manifest.next_offset,
            taken_at_ms: manifest.taken_at_ms,
            bytes: manifest.bytes,
            hash: manifest.hash,
            state_hash: manifest.state_hash,
            upload: Uuid::new_v4().as_u128(),
        };
        self.check_newer(&kept, stands.as_ref())?;
        self.upload(&kept, state).await?;
        let newest = kept.encode()?;
        loop {
            if let Err(stale) = self.check_newer(&kept, stands.as_ref()) {
                // A swap whose answer was lost may have named it before another came.
                let is_named = stands.as_ref().is_some_and(|row| {
                    [&row.2, &row.3]
                        .into_iter()
                        .flatten()
                        .any(|name| *name == newest)
                });
                if !is_named {
                    self.remove(kept.stamp(), kept.upload(), parts(state.len()))
                        .await;
                }
                return Err(stale);
            }
            let previous = stands.as_ref().and_then(|row| row.2.clone());
            let to = (kept.stamp(), Some(&newest), previous.as_ref());
            match self.swap(stands.as_ref(), to).await? {
                Swapped::Done => {
                    self.clean(previous.as_deref()).await;
                    return Ok(());
                }
                Swapped::Not(row) => stands = row,
            }
            self.call.check_time()?;
        }
    }

    fn check_newer(&self, kept: &Kept, stands: Option<&Row>) -> Result<(), StoreError> {
        match stands.map(stamp).filter(|newest| *newest >= kept.stamp()) {
            Some(newest) => Err(self.stale(kept.stamp(), newest)),
            None => Ok(()),
        }
    }

    fn stale(&self, (epoch, sequence): Stamp, newest: Stamp) -> StoreError {
        StoreError::Stale {
            owner: self.owner.to_owned(),
            epoch,
            sequence,
            newest_epoch: newest.0,
            newest_sequence: newest.1,
        }
    }

    async fn swap(
        &self,
        stands: Option<&Row>,
        (stamp, newest, previous): (Stamp, Option<&Vec<u8>>, Option<&Vec<u8>>),
    ) -> Result<Swapped<Row>, StoreError> {
        let statements = &self.inner.statements;
        let (feed, owner) = (self.feed, self.owner);
        let (epoch, sequence) = (stamp.0 as i64, stamp.1 as i64);
        let token = Uuid::new_v4();
        let is_mine = |row: Option<&Row>| row.is_some_and(|row| row.4 == token);
        let read = (&statements.checkpoint, (feed, owner));
        if let Some(row) = stands {
            let values = (epoch, sequence, newest, previous, token, feed, owner, row.4);
            let swap = (&statements.move_checkpoint, values);
            self.call.swap(swap, read, is_mine).await
        } else {
            let values = (feed, owner, epoch, sequence, newest, token);
            let swap = (&statements.insert_checkpoint, values);
            self.call.swap(swap, read, is_mine).await
        }
    }

    async fn upload(&self, kept: &Kept, state: &[u8]) -> Result<(), StoreError> {
        let (inner, call, statements) = (self.inner, self.call, &self.inner.statements);
        let (feed, owner, upload) = (self.feed, self.owner, kept.upload());
        let name = (feed.to_owned(), owner.to_owned());
        if inner.owners.due(&name, 0).is_some() {
            call.put(&statements.put_checkpoint_owner, (feed, owner))
                .await?;
            inner.owners.written(name, i64::MAX);
        }
        let (epoch, sequence) = (kept.epoch as i64, kept.sequence as i64);
        let values = (feed, owner, epoch, sequence, upload, parts(state.len()));
        call.put(&statements.put_upload, values).await?;
        let mut puts = Vec::new();
        for (number, bytes) in state.chunks(CHUNK_BYTES).enumerate() {
            let (part, chunk) = place(number);
            let values = (feed, owner, upload, part, chunk, bytes);
            puts.push(call.put(&statements.put_chunk, values));
        }
        let puts = stream::iter(puts).buffer_unordered(CHUNKS_AT_A_TIME);
        puts.try_collect().await
    }

    /// Removes what lies before the older of the two that are kept. What fails is found again after
    /// the next commit.
    async fn clean(&self, previous: Option<&[u8]>) {
        let Some(oldest) = previous.and_then(|bytes| Kept::decode(bytes).ok()) else {
            return;
        };
        type Upload = (i64, i64, Uuid, i32);
        let values = (self.feed, self.owner, UPLOADS_MAX);
        let uploads = self
            .call
            .rows::<Upload>(&self.inner.statements.uploads, values);
        let uploads = match uploads.await {
            Ok(uploads) => uploads,
            Err(error) => {
                tracing::warn!(owner = self.owner, %error, "old checkpoints not looked for");
                return;
            }
        };
        for (epoch, sequence, upload, parts) in uploads {
            let stamp = (epoch as u64, sequence as u64);
            if stamp < oldest.stamp() {
                self.remove(stamp, upload, parts).await;
            }
        }
    }

    async fn remove(&self, (epoch, sequence): Stamp, upload: Uuid, parts: i32) {
        let statements = &self.inner.statements;
        let (feed, owner) = (self.feed, self.owner);
        let removed = async {
            for part in 0..parts {
                let values = (feed, owner, upload, part);
                self.call.put(&statements.delete_part, values).await?;
            }
            let values = (feed, owner, epoch as i64, sequence as i64, upload);
            self.call.put(&statements.delete_upload, values).await
        };
        if let Err(error) = removed.await {
            tracing::warn!(owner, epoch, sequence, %error, "old checkpoint not removed");
        }
    }

    /// Bytes of the states that may be read.
    pub(super) async fn bytes(&self) -> Result<u64, StoreError> {
        let Some(row) = self.row().await? else {
            return Ok(0);
        };
        let kept = [row.2, row.3].into_iter().flatten();
        let bytes = kept.filter_map(|kept| Some(Kept::decode(&kept).ok()?.bytes));
        Ok(bytes.fold(0, u64::saturating_add))
    }

    /// See [`Store::newest_checkpoint`](crate::Store::newest_checkpoint).
    pub(super) async fn newest(&self) -> Result<Option<(CheckpointManifest, Bytes)>, StoreError> {
        let Some(mut row) = self.row().await? else {
            return Ok(None);
        };
        loop {
            if row.2.is_none() && row.3.is_none() {
                // Claimed, and not committed yet.
                return Ok(None);
            }
            let mut reasons: Vec<String> = Vec::new();
            for kept in [&row.2, &row.3].into_iter().flatten() {
                match self.read(kept).await? {
                    Ok(found) => {
                        if let Some(reason) = reasons.pop() {
                            self.set_aside(&row, &found.0, kept, &reason).await;
                        }
                        return Ok(Some(found));
                    }
                    Err(reason) => reasons.push(reason),
                }
            }
            // A commit in between removes what was about to be read.
            let again = self.row().await?;
            match again {
                Some(again) if again.4 != row.4 => row = again,
                _ => {
                    let reason = reasons.pop().unwrap_or_else(|| "it names none".to_owned());
                    return Err(StoreError::Corrupt {
                        path: format!("checkpoints of {}/{}", self.feed, self.owner).into(),
                        reason: format!("no checkpoint holds; the last one: {reason}"),
                        next_step: RESTORE_CHECKPOINTS_OF_KEYSPACE,
                    });
                }
            }
            self.call.check_time()?;
        }
    }

    /// The state that a manifest names; in words why it does not hold.
    async fn read(
        &self,
        kept: &[u8],
    ) -> Result<Result<(CheckpointManifest, Bytes), String>, StoreError> {
        let kept = match Kept::decode(kept) {
            Ok(kept) => kept,
            Err(reason) => return Ok(Err(reason)),
        };
        let length = usize::try_from(kept.bytes).unwrap_or(usize::MAX);
        let mut state = Vec::new();
        let upload = kept.upload();
        let mut chunks = stream::iter(0..length.div_ceil(CHUNK_BYTES))
            .map(|number| async move {
                let (part, chunk) = place(number);
                let values = (self.feed, self.owner, upload, part, chunk);
                type Chunk = (Vec<u8>,);
                self.call
                    .row::<Chunk>(&self.inner.statements.chunk, values)
                    .await
            })
            .buffered(CHUNKS_AT_A_TIME);
        while let Some(chunk) = chunks.next().await {
            let Some((bytes,)) = chunk? else {
                return Ok(Err("a chunk of its state is missing".to_owned()));
            };
            state.extend_from_slice(&bytes);
        }
        drop(chunks);
        let manifest = kept.manifest(self.owner);
        let holds = manifest.check(&state);
        Ok(match holds {
            Ok(()) => Ok((manifest, state.into())),
            Err(error) => Err(error.to_string()),
        })
    }

    /// Makes the older one the newest, if nobody has committed meanwhile.
    async fn set_aside(&self, row: &Row, older: &CheckpointManifest, kept: &Vec<u8>, reason: &str) {
        let (epoch, sequence) = stamp(row);
        tracing::warn!(
            feed = self.feed,
            owner = self.owner,
            epoch,
            sequence,
            reason,
            "damaged checkpoint passed over"
        );
        // Of the epoch that was claimed: whoever has lost the row stays out.
        let to = ((epoch, older.sequence), Some(kept), None);
        if let Err(error) = self.swap(Some(row), to).await {
            tracing::warn!(owner = self.owner, %error, "damaged checkpoint not set aside");
        }
    }
}

/// See [`Store::list_checkpoints`](crate::Store::list_checkpoints).
pub(super) async fn list(
    inner: &Inner,
    call: &Call,
    feed: &str,
) -> Result<Vec<CheckpointManifest>, StoreError> {
    keys::feed(feed)?;
    let owners: Vec<(String,)> = call
        .rows(&inner.statements.checkpoint_owners, (feed,))
        .await?;
    let rows: Vec<(String, Option<Row>)> = stream::iter(owners)
        .map(|(owner,)| async move {
            let row = Owner::new(inner, call, feed, &owner)?.row().await?;
            Ok::<_, StoreError>((owner, row))
        })
        .buffered(OWNERS_AT_A_TIME)
        .try_collect()
        .await?;
    let mut manifests = Vec::new();
    for (owner, row) in rows {
        let kept = row
            .map(|row| [row.2, row.3])
            .into_iter()
            .flatten()
            .flatten();
        for kept in kept {
            match Kept::decode(&kept) {
                Ok(kept) => manifests.push(kept.manifest(&owner)),
                Err(reason) => tracing::warn!(owner, reason, "damaged checkpoint not listed"),
            }
        }
    }
    Ok(manifests)
}

/// The partition of a chunk, and its place in it.
fn place(number: usize) -> (i32, i32) {
    ((number / PART_CHUNKS) as i32, (number % PART_CHUNKS) as i32)
}

/// The partitions that a state takes.
fn parts(bytes: usize) -> i32 {
    bytes.div_ceil(CHUNK_BYTES * PART_CHUNKS) as i32
}
