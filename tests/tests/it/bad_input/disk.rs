//! Disks that are full, and folders that may not be written, below the running product.
//!
//! Needs `unshare`, `mount` and `setpriv` (util-linux) and user namespaces: a disk of a few MiB is
//! a tmpfs in a mount namespace of the process's own, reached through `/proc/<pid>/root`.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use headcount_sdk::v1::ErrorReason;

use crate::harness::command::run;
use crate::harness::dev::{Dev, Setup};
use crate::harness::feed::Feed;
use crate::harness::publisher::{in_the_log, publish_all, rsvp};
use crate::harness::read::{until, watched};
use crate::harness::{PATIENCE, recording};
use crate::recording::numbers::{ONCE, RECORDS, check_counts, check_truth};

/// Size of the disk. The recording with everything made of it takes about 12 MiB.
const DISK: &str = "size=40m";
/// What is left beside it for the log and the tables.
const FREE_BYTES: u64 = 3 << 20;

/// The same command on a small disk of its own at `$1`.
const SCRIPT: &str = r#"mount -t tmpfs -o "$1" none "$2" && shift 2 && exec "$@""#;

fn on_a_small_disk(setup: &Setup, at: &Path) -> Command {
    let inner = setup.command();
    let mut command = Command::new("unshare");
    command
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", SCRIPT])
        .args(["sh", DISK])
        .arg(at)
        .arg(inner.get_program())
        .args(inner.get_args());
    for (name, value) in inner.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command
}

/// Free bytes of the file system that a path is on.
fn free_bytes(path: &Path) -> u64 {
    let stat = rustix::fs::statvfs(path).expect("a mounted file system says its size");
    stat.f_bavail * stat.f_frsize
}

/// Fills the small disk of a process but for so many bytes; with what file.
fn fill(dev: &Dev, disk: &Path, left: u64) -> PathBuf {
    let inside = PathBuf::from(format!("/proc/{}/root", dev.process.id()))
        .join(disk.strip_prefix("/").expect("an absolute path"));
    let ballast = inside.join("ballast");
    let room = free_bytes(&inside).saturating_sub(left);
    std::fs::write(&ballast, vec![7; room as usize]).expect("the ballast fits");
    ballast
}

#[tokio::test]
async fn a_full_disk_holds_the_feed_up_and_nothing_is_lost() {
    let feed = Feed::replay(&recording(), 1, "400").await;
    let setup = Setup::feed(&feed.url)
        .set("analyse.checkpoint_interval", "200ms")
        .set("log.segment_size", "256KiB");
    let disk = setup.data().to_owned();
    std::fs::create_dir(&disk).expect("a mount point can be made");
    let mut dev = Dev::start(on_a_small_disk(&setup, &disk)).await;
    let ballast = fill(&dev, &disk, FREE_BYTES);

    let warning = until("the status says that the disk is full", async || {
        let status = dev.client.status().await.ok()?;
        let told = status.warnings.into_iter();
        told.into_iter()
            .find(|warning| warning.contains("no space left"))
    })
    .await;
    assert!(warning.contains("free some"), "no next step: {warning}");
    assert!(dev.process.is_running(), "{}", dev.process.shown());
    // Whoever asks gets answers all the same.
    let before = dev.client.headcount().await.expect("an answer");
    assert!(before.records.expect("counts").records() < RECORDS);

    std::fs::remove_file(&ballast).expect("the ballast can go");
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    watched(&dev.client).await;
    until("the warning is taken back", async || {
        let status = dev.client.status().await.ok()?;
        let told = status.warnings.iter();
        (!told
            .into_iter()
            .any(|warning| warning.contains("no space left")))
        .then_some(())
    })
    .await;
    dev.stop().await;
}

/// Whoever publishes is told, and goes on by the same numbers once there is room.
#[tokio::test]
async fn a_full_disk_refuses_what_is_published_and_nothing_is_lost() {
    let setup = Setup::log_only().set("log.segment_size", "256KiB");
    let disk = setup.data().to_owned();
    std::fs::create_dir(&disk).expect("a mount point can be made");
    let dev = Dev::start(on_a_small_disk(&setup, &disk)).await;
    let mut publisher = dev.client.publisher("till");
    assert_eq!(publish_all(&mut publisher, 1..101).await, 100);
    let ballast = fill(&dev, &disk, FREE_BYTES / 4);
    let mut sent = 100;
    let refused = loop {
        sent += 1;
        match publisher.send(rsvp(sent)).await {
            Ok(seq) => assert_eq!(seq, sent),
            Err(refused) => break refused,
        }
        while publisher.told().is_some() {}
        assert!(sent < 200_000, "it is never full");
    };
    assert_eq!(refused.reason(), ErrorReason::StorageFull, "{refused}");
    std::fs::remove_file(&ballast).expect("the ballast can go");
    let mut again = dev.client.publisher("till");
    let last = until("it goes on", async || again.open().await.ok()).await;
    assert!((100..=sent).contains(&last), "{last} of {sent}");
    publish_all(&mut again, last + 1..sent + 100).await;
    let ids = in_the_log(&dev.client).await;
    assert!(
        ids.iter().copied().eq(1..sent + 100),
        "each once: {}",
        ids.len()
    );
    dev.counted(sent + 99).await;
    dev.stop().await;
}

/// Only the tables are on it: answers go on, and whoever asks is told why history does not.
#[tokio::test]
async fn a_full_disk_below_the_tables_is_told_by_the_loader() {
    let feed = Feed::replay(&recording(), 1, "400").await;
    let setup = Setup::feed(&feed.url);
    let disk = setup.data().join("store");
    std::fs::create_dir_all(&disk).expect("a mount point can be made");
    let dev = Dev::start(on_a_small_disk(&setup, &disk)).await;
    let ballast = fill(&dev, &disk, 256 << 10);
    let told = async || {
        let status = dev.client.status().await.ok()?;
        let mut told = status.warnings.into_iter();
        Some(told.find(|warning| warning.starts_with("load: the store takes nothing of ")))
    };
    // Of what the engine itself writes, who writes next may learn no more than that it failed.
    until("the status says what the loader waits for", async || {
        told().await?.filter(|said| said.contains("no space left"))
    })
    .await;
    let page = dev.readyz().await;
    assert!(
        page.contains("warning: load: the store takes nothing of "),
        "{page}"
    );
    dev.counted(RECORDS).await;

    std::fs::remove_file(&ballast).expect("the ballast can go");
    until("the warning is taken back", async || {
        told().await?.is_none().then_some(())
    })
    .await;
    dev.stop().await;
}

/// Root may write anywhere, so it runs as nobody there.
#[tokio::test]
async fn a_data_folder_that_may_not_be_written_is_named() {
    let setup = Setup::feed("ws://127.0.0.1:1/");
    let folder = setup.data();
    std::fs::create_dir(folder).expect("a folder can be made");
    let mode = |path: &Path, mode| {
        let permissions = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(path, permissions).expect("it is ours");
    };
    mode(folder, 0o555);
    let inner = setup.command();
    let binary = folder.with_file_name("headcount");
    std::fs::copy(inner.get_program(), &binary).expect("the binary can be copied");
    mode(&binary, 0o755);
    mode(folder.parent().expect("it stands in a folder"), 0o755);
    let mut command = if rustix::process::geteuid().is_root() {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
        command.arg(&binary);
        command
    } else {
        Command::new(&binary)
    };
    command.args(inner.get_args());
    let ended = run(command, PATIENCE).await;
    assert_eq!(ended.code, Some(1), "{}", ended.stderr);
    let path = folder.to_str().expect("paths of tests are UTF-8");
    for part in [path, "cannot be written", "owner and mode"] {
        assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
    }
}
