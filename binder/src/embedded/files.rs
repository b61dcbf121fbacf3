//! Files and folders: names, the lock on the data folder, and writes that are either whole or
//! absent after a kill.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::channel::ChannelRef;
use crate::error::BinderError;

/// The folder of a channel.
pub(super) fn channel_folder(data: &Path, channel: &ChannelRef) -> PathBuf {
    data.join("log")
        .join(channel.feed.as_str())
        .join(channel.channel.as_str())
}

/// The file of a segment.
pub(super) fn segment(folder: &Path, segment: u64) -> PathBuf {
    folder.join(format!("{segment:012}.seg"))
}

/// The index file of a sealed segment.
pub(super) fn index(folder: &Path, segment: u64) -> PathBuf {
    folder.join(format!("{segment:012}.idx"))
}

/// Makes a folder and those above it, each durable in the one above.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
        create_folder(parent)?;
    }
    match fs::create_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => {}
        other => other?,
    }
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => sync_folder(parent),
        _ => Ok(()),
    }
}

/// Makes the names in a folder durable.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Writes a file under a temporary name, syncs it, calls `written`, and gives it its name. The
/// folder is the caller's to sync. What failed leaves nothing behind: naming is the last step.
pub(super) fn write_new(path: &Path, bytes: &[u8], written: impl FnOnce()) -> io::Result<File> {
    let temporary = path.with_extension("tmp");
    let attempt = (|| {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        written();
        fs::rename(&temporary, path)?;
        Ok(file)
    })();
    if attempt.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    attempt
}

/// The numbers of the segments in a folder, rising. Files half made by a kill are removed.
pub(super) fn segments(folder: &Path) -> io::Result<Vec<u64>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.extension().and_then(|e| e.to_str()) {
            Some("tmp") => fs::remove_file(&path)?,
            Some("seg") => found.extend(
                path.file_stem()
                    .and_then(|stem| stem.to_str())
                    .and_then(|stem| stem.parse::<u64>().ok()),
            ),
            _ => {}
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// Makes the data folder and takes its lock, which lasts as long as the file is open.
///
/// # Errors
/// [`BinderError::InUse`] with the holder's process id where it can be read;
/// [`BinderError::Unwritable`].
pub(super) fn lock(data: &Path) -> Result<File, BinderError> {
    let unwritable = |path: &Path, error: io::Error| match error.kind() {
        io::ErrorKind::StorageFull => BinderError::storage("writing", path, error),
        _ => BinderError::Unwritable {
            path: path.to_owned(),
            source: Arc::new(error),
        },
    };
    create_folder(&data.join("log")).map_err(|error| unwritable(data, error))?;
    let path = data.join("LOCK");
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(|error| unwritable(&path, error))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut text = String::new();
            let _ = (&file).take(32).read_to_string(&mut text);
            return Err(BinderError::InUse {
                path: data.to_owned(),
                pid: text.trim().parse().ok(),
            });
        }
        Err(TryLockError::Error(error)) => return Err(unwritable(&path, error)),
    }
    // The number is for people; a full disk must not keep a log from being read.
    let named = file
        .set_len(0)
        .and_then(|()| writeln!(file, "{}", std::process::id()));
    if let Err(error) = named {
        tracing::debug!(path = %path.display(), %error, "process id not written to the lock");
    }
    Ok(file)
}
