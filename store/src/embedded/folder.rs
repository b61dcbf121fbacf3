//! Folders and files: the lock, and names that are durable.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use crate::error::StoreError;

/// Makes a folder and those above it, each durable in the one above.
pub(super) fn create(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let parent = path.parent().filter(|p| !p.as_os_str().is_empty());
    if let Some(parent) = parent {
        create(parent)?;
    }
    match fs::create_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => {}
        other => other?,
    }
    parent.map_or(Ok(()), sync)
}

/// Makes the names in a folder durable.
pub(super) fn sync(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// The lock of a folder, given back on drop.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    /// By name: closing the file is not enough while another thread starts a process, since the
    /// child holds a copy of it until it becomes its program.
    fn drop(&mut self) {
        if let Err(error) = self.0.unlock() {
            tracing::warn!(%error, "lock on the data folder not given back");
        }
    }
}

/// Makes the folder and takes its lock.
///
/// # Errors
/// [`StoreError::InUse`] with the holder's process id where it can be read;
/// [`StoreError::Unwritable`].
pub(super) fn lock(path: &Path) -> Result<Lock, StoreError> {
    let unwritable = |path: &Path, error: io::Error| match error.kind() {
        io::ErrorKind::StorageFull => StoreError::storage("writing", path, error),
        _ => StoreError::Unwritable {
            path: path.to_owned(),
            source: Arc::new(error),
        },
    };
    create(path).map_err(|error| unwritable(path, error))?;
    let name = path.join("LOCK");
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&name)
        .map_err(|error| unwritable(&name, error))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut text = String::new();
            let _ = (&file).take(32).read_to_string(&mut text);
            return Err(StoreError::InUse {
                path: path.to_owned(),
                pid: text.trim().parse().ok(),
            });
        }
        Err(TryLockError::Error(error)) => return Err(unwritable(&name, error)),
    }
    // The number is for people; a full disk must not keep tables from being read.
    let named = file
        .set_len(0)
        .and_then(|()| writeln!(file, "{}", std::process::id()));
    if let Err(error) = named {
        tracing::debug!(path = %name.display(), %error, "process id not written to the lock");
    }
    Ok(Lock(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_given_back_is_free_though_its_file_is_held() {
        let dir = tempfile::tempdir().unwrap();
        let held = lock(dir.path()).unwrap();
        let copy = held.0.try_clone().unwrap();
        assert!(matches!(
            lock(dir.path()),
            Err(StoreError::InUse { pid: Some(_), .. })
        ));
        drop(held);
        lock(dir.path()).unwrap();
        drop(copy);
    }
}
