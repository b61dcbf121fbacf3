//! The folder that holds all that is the servers', and the lock of whoever changes it.
//!
//! - The path is canonical: it is part of the mark that the processes bear.
//! - Some characters are refused in it: RabbitMQ hands it to a shell, within double quotes, and
//!   hangs where that fails; Java splits lists of folders at colons.
//! - `lock` is held by one process at a time, and freed by the system when that one dies.

use std::fs::{self, File, TryLockError};
use std::ops::Deref;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::Node;
use crate::process::pause;

/// The longest that another `up` or `down` may take, and some.
const LOCK_DEADLINE: Duration = Duration::from_secs(300);
const UNUSABLE: [char; 6] = ['"', '\\', '$', '`', ':', '\n'];
const LOCK_POLL: Duration = Duration::from_millis(100);

/// Where things lie.
pub(crate) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The folder, where it exists.
    pub(crate) fn existing(path: &Path) -> Option<Self> {
        let path = fs::canonicalize(path).ok()?;
        Some(Self { path })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn of(&self, node: Node) -> PathBuf {
        self.path.join(node.name())
    }

    pub(crate) fn state_file(&self) -> PathBuf {
        self.path.join("servers.toml")
    }

    pub(crate) fn lock_file(&self) -> PathBuf {
        self.path.join("lock")
    }
}

/// A folder that nobody else changes while this lives.
pub(crate) struct Held {
    folder: Folder,
    _lock: File,
}

impl Deref for Held {
    type Target = Folder;

    fn deref(&self) -> &Folder {
        &self.folder
    }
}

impl Held {
    /// Makes the folder where there is none, and waits for its lock.
    ///
    /// # Errors
    /// Fails where the folder cannot be made, or is not free within the deadline.
    pub(crate) fn take(path: &Path, cancelled: &dyn Fn() -> bool) -> Result<Self> {
        let asked = Instant::now();
        let mut said = false;
        loop {
            if let Some(held) = Self::try_take(path)? {
                return Ok(held);
            }
            if !said {
                eprintln!(
                    "another task works on the servers in {}: waiting for it",
                    path.display()
                );
                said = true;
            }
            if cancelled() {
                bail!("interrupted");
            }
            if asked.elapsed() > LOCK_DEADLINE {
                bail!(
                    "{} is still in use after {} s: end the task that holds its file `lock`, or take another folder by --dir",
                    path.display(),
                    LOCK_DEADLINE.as_secs()
                );
            }
            pause(LOCK_POLL);
        }
    }

    /// The folder, unless somebody holds it.
    ///
    /// # Errors
    /// Fails where it cannot be made, or has a name that the servers cannot live with.
    pub(crate) fn try_take(path: &Path) -> Result<Option<Self>> {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        if whole.to_string_lossy().contains(UNUSABLE) {
            bail!(
                "{} holds one of \" \\ $ ` : or a line break, which the servers cannot live with: name another folder by --dir",
                path.display()
            );
        }
        fs::create_dir_all(path).with_context(|| format!("cannot create {}", path.display()))?;
        let path =
            fs::canonicalize(path).with_context(|| format!("cannot resolve {}", path.display()))?;
        let folder = Folder { path };
        let place = folder.lock_file();
        let lock =
            File::create(&place).with_context(|| format!("cannot create {}", place.display()))?;
        match lock.try_lock() {
            // Whoever held it before may have removed the folder, and the file that we wait at.
            Ok(()) if is_at(&lock, &place) => Ok(Some(Self {
                folder,
                _lock: lock,
            })),
            Ok(()) => Ok(None),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("cannot lock {}", place.display()))
            }
        }
    }
}

/// Whether an open file is the one that stands at a place.
fn is_at(file: &File, place: &Path) -> bool {
    let number = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::metadata(place)) {
        (Ok(open), Ok(standing)) => number(open) == number(standing),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_holds_a_folder() {
        let dir = tempfile::tempdir().unwrap();
        let first = Held::try_take(dir.path()).unwrap();
        assert!(first.is_some());
        assert!(Held::try_take(dir.path()).unwrap().is_none());
        drop(first);
        assert!(Held::try_take(dir.path()).unwrap().is_some());
    }

    #[test]
    fn the_lock_of_a_folder_that_was_removed_is_worth_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().join("lock");
        let waited_at = File::create(&place).unwrap();
        assert!(is_at(&waited_at, &place));
        fs::remove_file(&place).unwrap();
        assert!(!is_at(&waited_at, &place));
        File::create(&place).unwrap();
        assert!(!is_at(&waited_at, &place));
    }

    #[test]
    fn names_that_a_shell_would_expand_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["a\"b", "a$b", "a:b"] {
            let error = Held::try_take(&dir.path().join(name)).err().unwrap();
            assert!(error.to_string().contains("another folder"), "{error}");
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
        assert!(
            Held::try_take(&dir.path().join("it's (a) b"))
                .unwrap()
                .is_some()
        );
    }

    #[test]
    fn a_wait_for_a_folder_can_be_interrupted() {
        let dir = tempfile::tempdir().unwrap();
        let _held = Held::try_take(dir.path()).unwrap().unwrap();
        let error = Held::take(dir.path(), &|| true).err().unwrap();
        assert_eq!(error.to_string(), "interrupted");
    }
}
