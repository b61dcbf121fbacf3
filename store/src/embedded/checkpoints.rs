//! Checkpoints: one file each, its manifest in front of its state.
//!
//! - A file is written under a temporary name in chunks of 1 MiB, synced, and only then given its
//!   name, with the folder synced: a name stands for a durable, whole state. The rename *is* the
//!   manifest's commit, so that one step decides, not two. Plain files, because 2 MiB so take
//!   3.4–3.9 ms, and 5 ms through the tables' engine, which would then write them twice more
//!   (journal, file, merges).
//! - Names carry (epoch, sequence); a commit that is not beyond the newest name is refused, and one
//!   below the epoch that was claimed last.
//! - The two newest are kept. A file whose hashes do not hold is passed over with a warning and
//!   set aside under `.damaged`, so that it neither counts nor pushes a good one out; where none
//!   holds, nothing is touched and the error says so.
//!
//! Layout: `checkpoints/<feed>/<owner>/<epoch>-<sequence>.ckpt`, a slash of the owner's name as a
//! dot. A file: 8 bytes of magic, the length of the manifest (u32, little-endian), the manifest
//! (postcard), its xxh3-64, the state.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::config::CrashPoint;
use super::crash::Crash;
use super::folder;
use super::tables::lock;
use crate::contract::CheckpointManifest;
use crate::error::{RESTORE_CHECKPOINTS, StoreError};
use crate::keys;

const MAGIC: &[u8; 8] = b"HCCKPT\x00\x02";
const CHUNK_BYTES: usize = 1 << 20;
/// How many of an owner's checkpoints are kept.
const KEPT: usize = 2;
/// The longest manifest, in bytes.
const MANIFEST_BYTES_MAX: usize = 1 << 10;
/// Magic and length of the manifest.
const HEAD_BYTES: usize = 12;

#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    next_offset: u64,
    taken_at_ms: i64,
    bytes: u64,
    hash: u64,
    state_hash: u64,
    owner: String,
}

/// All checkpoints below one folder.
#[derive(Debug)]
pub(super) struct Checkpoints {
    folder: PathBuf,
    /// One commit of an owner at a time; as many as there are owners.
    owners: Mutex<HashMap<PathBuf, Turn>>,
}

/// Held by who commits: the epoch claimed last. It lives as long as the process, as all do that
/// may commit under another.
type Turn = Arc<Mutex<u64>>;

/// (epoch, sequence), compared in that order.
type Stamp = (u64, u64);

impl Checkpoints {
    pub(super) fn new(folder: PathBuf) -> Self {
        Checkpoints {
            folder,
            owners: Mutex::default(),
        }
    }

    /// The folder of an owner, once its name is checked.
    fn of(&self, feed: &str, owner: &str) -> Result<PathBuf, StoreError> {
        keys::feed(feed)?;
        keys::check_owner(owner)?;
        Ok(self.folder.join(feed).join(owner.replace('/', ".")))
    }

    fn turn(&self, folder: &Path) -> Turn {
        let mut owners = lock(&self.owners);
        Arc::clone(owners.entry(folder.to_owned()).or_default())
    }

    /// See [`Store::claim_checkpoints`](crate::Store::claim_checkpoints).
    pub(super) fn claim(&self, feed: &str, owner: &str, epoch: u64) -> Result<(), StoreError> {
        let folder = self.of(feed, owner)?;
        let turn = self.turn(&folder);
        let mut claimed = lock(&turn);
        let newest = Names::read(&folder)?.newest(*claimed);
        if newest.0 > epoch {
            return Err(stale(owner, (epoch, 0), newest));
        }
        *claimed = epoch;
        Ok(())
    }

    /// See [`Store::commit_checkpoint`](crate::Store::commit_checkpoint).
    pub(super) fn commit(
        &self,
        crash: &Crash,
        feed: &str,
        manifest: &CheckpointManifest,
        state: &[u8],
    ) -> Result<(), StoreError> {
        let folder = self.of(feed, &manifest.owner)?;
        manifest.check(state)?;
        let turn = self.turn(&folder);
        let claimed = lock(&turn);
        crash.pass(CrashPoint::CheckpointBegin);
        folder::create(&folder).map_err(|e| StoreError::storage("making", &folder, e))?;
        let names = Names::read(&folder)?;
        let stamp = (manifest.epoch, manifest.sequence);
        let newest = names.newest(*claimed);
        if newest.0 > stamp.0 || names.whole.first().is_some_and(|newest| *newest >= stamp) {
            return Err(stale(&manifest.owner, stamp, newest));
        }
        for left in &names.unfinished {
            let _ = fs::remove_file(left);
        }
        let path = file(&folder, stamp);
        let temporary = path.with_extension("tmp");
        let written = write(crash, &temporary, manifest, state)
            .and_then(|()| fs::rename(&temporary, &path))
            .and_then(|()| folder::sync(&folder));
        if let Err(error) = written {
            let _ = fs::remove_file(&temporary);
            return Err(StoreError::storage("writing", &path, error));
        }
        crash.pass(CrashPoint::CheckpointNamed);
        names.remove_old(&folder);
        crash.pass(CrashPoint::CheckpointRemoved);
        Ok(())
    }

    /// See [`Store::newest_checkpoint`](crate::Store::newest_checkpoint).
    pub(super) fn newest(
        &self,
        feed: &str,
        owner: &str,
    ) -> Result<Option<(CheckpointManifest, Bytes)>, StoreError> {
        let folder = self.of(feed, owner)?;
        let turn = self.turn(&folder);
        let _turn = lock(&turn);
        if !folder.is_dir() {
            return Ok(None);
        }
        let names = Names::read(&folder)?;
        let mut bad = Vec::new();
        for stamp in &names.whole {
            let path = file(&folder, *stamp);
            match read(&path, owner, *stamp) {
                Ok(found) => {
                    set_aside(&bad);
                    return Ok(Some(found));
                }
                Err(reason) => {
                    tracing::warn!(path = %path.display(), %reason, "damaged checkpoint passed over");
                    bad.push((path, reason));
                }
            }
        }
        let reason = match bad.pop() {
            None if names.damaged.is_empty() => return Ok(None),
            None => "only damaged checkpoints are left".to_owned(),
            Some((_, reason)) => format!("no checkpoint holds; the last one: {reason}"),
        };
        Err(StoreError::Corrupt {
            path: folder,
            reason,
            next_step: RESTORE_CHECKPOINTS,
        })
    }

    /// See [`Store::list_checkpoints`](crate::Store::list_checkpoints).
    pub(super) fn list(&self, feed: &str) -> Result<Vec<CheckpointManifest>, StoreError> {
        keys::feed(feed)?;
        let folder = self.folder.join(feed);
        let mut owners: Vec<String> = entries(&folder)?
            .into_iter()
            .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
            .collect();
        owners.sort_unstable();
        let mut manifests = Vec::new();
        for owner in owners {
            let folder = folder.join(&owner);
            let owner = owner.replace('.', "/");
            for stamp in Names::read(&folder)?.whole {
                let path = file(&folder, stamp);
                match open(&path).and_then(|(_, kept)| manifest(&owner, stamp, kept)) {
                    Ok(manifest) => manifests.push(manifest),
                    Err(reason) => {
                        tracing::warn!(path = %path.display(), %reason, "damaged checkpoint not listed");
                    }
                }
            }
        }
        Ok(manifests)
    }
}

fn stale(owner: &str, (epoch, sequence): Stamp, newest: Stamp) -> StoreError {
    StoreError::Stale {
        owner: owner.to_owned(),
        epoch,
        sequence,
        newest_epoch: newest.0,
        newest_sequence: newest.1,
    }
}

fn file(folder: &Path, (epoch, sequence): Stamp) -> PathBuf {
    folder.join(format!("{epoch:020}-{sequence:020}.ckpt"))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let listed = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        listed => listed.and_then(|entries| {
            entries
                .map(|entry| entry.map(|entry| entry.path()))
                .collect::<io::Result<Vec<_>>>()
        }),
    };
    listed.map_err(|e| StoreError::storage("listing", folder, e))
}

/// What lies in an owner's folder.
#[derive(Default)]
struct Names {
    /// Newest first.
    whole: Vec<Stamp>,
    damaged: Vec<(Stamp, PathBuf)>,
    unfinished: Vec<PathBuf>,
}

impl Names {
    fn read(folder: &Path) -> Result<Self, StoreError> {
        let mut names = Names::default();
        for path in entries(folder)? {
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            let stamp = stem.and_then(|stem| {
                let (epoch, sequence) = stem.split_once('-')?;
                Some((epoch.parse().ok()?, sequence.parse().ok()?))
            });
            let Some(stamp) = stamp else { continue };
            match path.extension().and_then(|end| end.to_str()) {
                Some("ckpt") => names.whole.push(stamp),
                Some("damaged") => names.damaged.push((stamp, path)),
                Some("tmp") => names.unfinished.push(path),
                _ => {}
            }
        }
        names.whole.sort_unstable_by(|a, b| b.cmp(a));
        Ok(names)
    }

    /// What a commit must be beyond: the newest, of the epoch claimed where that is higher.
    fn newest(&self, claimed: u64) -> Stamp {
        let (epoch, sequence) = self.whole.first().copied().unwrap_or_default();
        (epoch.max(claimed), sequence)
    }

    /// After one more was written: removes all but the newest, and what was set aside before them.
    fn remove_old(&self, folder: &Path) {
        let others = KEPT - 1;
        let mut gone: Vec<PathBuf> = (self.whole.iter().skip(others))
            .map(|stamp| file(folder, *stamp))
            .collect();
        if let Some(oldest) = self.whole.get(others.saturating_sub(1)) {
            let set_aside = self.damaged.iter().filter(|(stamp, _)| stamp < oldest);
            gone.extend(set_aside.map(|(_, path)| path.clone()));
        }
        for path in gone {
            if let Err(error) = fs::remove_file(&path) {
                tracing::warn!(path = %path.display(), %error, "old checkpoint not removed");
            }
        }
    }
}

fn write(
    crash: &Crash,
    path: &Path,
    manifest: &CheckpointManifest,
    state: &[u8],
) -> io::Result<()> {
    let kept = Kept {
        next_offset: manifest.next_offset,
        taken_at_ms: manifest.taken_at_ms,
        bytes: manifest.bytes,
        hash: manifest.hash,
        state_hash: manifest.state_hash,
        owner: manifest.owner.clone(),
    };
    let kept = postcard::to_stdvec(&kept).map_err(io::Error::other)?;
    let mut head = Vec::with_capacity(HEAD_BYTES + kept.len() + 8);
    head.extend_from_slice(MAGIC);
    head.extend_from_slice(&(kept.len() as u32).to_le_bytes());
    head.extend_from_slice(&kept);
    head.extend_from_slice(&xxh3_64(&kept).to_le_bytes());
    let mut file = File::create(path)?;
    file.write_all(&head)?;
    for chunk in state.chunks(CHUNK_BYTES) {
        file.write_all(chunk)?;
        crash.pass(CrashPoint::CheckpointChunk);
    }
    file.sync_all()?;
    crash.pass(CrashPoint::CheckpointSynced);
    Ok(())
}

/// Opens a file and reads its manifest; the state follows.
fn open(path: &Path) -> Result<(File, Kept), String> {
    let text = |error: io::Error| error.to_string();
    let mut file = File::open(path).map_err(text)?;
    let mut head = [0; HEAD_BYTES];
    file.read_exact(&mut head).map_err(text)?;
    let (magic, length) = head.split_at(MAGIC.len());
    if magic != MAGIC {
        return Err("it is no checkpoint, or one of another version".to_owned());
    }
    let length = length
        .iter()
        .rev()
        .fold(0, |n, byte| n << 8 | usize::from(*byte));
    if length > MANIFEST_BYTES_MAX {
        return Err(format!("its manifest is {length} bytes long"));
    }
    let mut kept = vec![0; length + 8];
    file.read_exact(&mut kept).map_err(text)?;
    let (kept, hash) = kept.split_at(length);
    if xxh3_64(kept).to_le_bytes() != hash {
        return Err("the hash of its manifest does not hold".to_owned());
    }
    let kept = postcard::from_bytes(kept).map_err(|e| e.to_string())?;
    Ok((file, kept))
}

fn manifest(owner: &str, stamp: Stamp, kept: Kept) -> Result<CheckpointManifest, String> {
    if kept.owner != owner {
        return Err(format!("it belongs to {}", kept.owner));
    }
    Ok(CheckpointManifest {
        owner: kept.owner,
        epoch: stamp.0,
        sequence: stamp.1,
        next_offset: kept.next_offset,
        taken_at_ms: kept.taken_at_ms,
        bytes: kept.bytes,
        hash: kept.hash,
        state_hash: kept.state_hash,
    })
}

fn read(path: &Path, owner: &str, stamp: Stamp) -> Result<(CheckpointManifest, Bytes), String> {
    let (mut file, kept) = open(path)?;
    let manifest = manifest(owner, stamp, kept)?;
    let length = file.metadata().map_err(|e| e.to_string())?.len();
    if length < manifest.bytes {
        return Err(format!("it has {length} bytes, fewer than its state"));
    }
    let mut state = Vec::with_capacity(manifest.bytes as usize);
    file.read_to_end(&mut state).map_err(|e| e.to_string())?;
    if state.len() as u64 != manifest.bytes || xxh3_64(&state) != manifest.hash {
        return Err("length or hash of its state does not hold".to_owned());
    }
    Ok((manifest, state.into()))
}

fn set_aside(bad: &[(PathBuf, String)]) {
    for (path, _) in bad {
        if let Err(error) = fs::rename(path, path.with_extension("damaged")) {
            tracing::warn!(path = %path.display(), %error, "damaged checkpoint not set aside");
        }
    }
}
