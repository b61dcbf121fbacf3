//! The durable log in this process: no server, no other dependency than a folder.
//!
//! Invariants:
//! - A confirmed or delivered batch has been fsynced; there is no setting to the contrary.
//! - One writer thread per channel; at most `window_batches` (256) batches and `window_bytes`
//!   (32 MiB) of bodies are published and not yet confirmed, a group is one write and one
//!   fdatasync of up to 8 MiB.
//! - Memory per channel: the window, `cache_bytes` (4 MiB) of latest batches, up to 4 MiB of
//!   sealed indexes, 16 bytes a batch of the active segment.
//! - Append times never fall within a channel; broker offsets of a partition have no gaps.
//! - One process per data folder, by an OS lock.
//!
//! On disk: `<data>/LOCK`, and per channel `<data>/log/<feed>/<channel>/` with segments
//! `000000000001.seg` of all its partitions interleaved, and an index `.idx` beside each sealed
//! one. The modules, in the order a batch meets them:
//!
//! | module | its job |
//! |---|---|
//! | `window` | bounds what is published and not confirmed |
//! | `writer` | groups, writes, syncs, confirms, rolls |
//! | `frame`, `segment`, `index` | the formats |
//! | `retention` | removes the oldest segments, refuses what does not fit |
//! | `state` | what writer and readers share |
//! | `reader`, `seek` | reads from an offset, finds one by time |
//! | `recovery` | opens what a kill has left |
//! | `files`, `crash` | names and the lock; a test's hook |

mod config;
mod crash;
mod files;
mod frame;
mod index;
mod reader;
mod recovery;
mod retention;
mod seek;
mod segment;
mod state;
mod writer;

use std::collections::HashMap;
use std::fs::File;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, SyncSender};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;

use async_trait::async_trait;
use tokio::sync::oneshot;

pub use config::{CrashAt, CrashPoint, EmbeddedConfig, Retention};

use crate::batch::Batch;
use crate::channel::{ChannelRef, Partition};
use crate::contract::{Binder, Confirm, Consumer, HoldUse};
use crate::error::BinderError;
use crate::offset::{Bounds, Offset};
use crate::window::Window;
use crash::Crash;
use retention::Grace;
use state::{ChannelLog, lock};
use writer::{Job, Settings, Writer};

/// Key groups are 256 for ever, so more partitions would stay empty.
const PARTITIONS_MAX: u16 = 256;

/// The embedded binder. [`Embedded::close`] drains it; dropping it without stops its threads at
/// once, as a kill would, and leaves unconfirmed batches unconfirmed.
#[derive(Debug)]
pub struct Embedded {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    config: EmbeddedConfig,
    crash: Arc<Crash>,
    grace: Arc<Grace>,
    lock: Mutex<Option<File>>,
    channels: RwLock<HashMap<ChannelRef, Arc<Open>>>,
    /// Held while a channel is opened, so that it is opened once.
    opening: Mutex<()>,
}

/// An open channel with its writer.
#[derive(Debug)]
struct Open {
    log: Arc<ChannelLog>,
    window: Window,
    jobs: RwLock<Option<SyncSender<Job>>>,
    stop_now: Arc<AtomicBool>,
    thread: Mutex<Option<JoinHandle<()>>>,
    /// Resolves when the thread has ended.
    ended: Mutex<Option<oneshot::Receiver<()>>>,
}

/// What a channel takes on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// Bytes of its segments.
    pub bytes: u64,
    /// What it may take, in bytes.
    pub limit_bytes: u64,
    /// How many segments.
    pub segments: usize,
}

impl Embedded {
    /// Makes the data folder and takes its lock. Channels are recovered when they are opened.
    /// Blocks on a little I/O.
    ///
    /// # Errors
    /// [`BinderError::InvalidConfig`], [`BinderError::InUse`], [`BinderError::Unwritable`].
    pub fn open(config: EmbeddedConfig) -> Result<Arc<Self>, BinderError> {
        config.check()?;
        let crash = Arc::new(Crash::new(config.crash_at)?);
        let lock = files::lock(&config.dir)?;
        let inner = Inner {
            grace: Arc::new(Grace::new(config.hold_grace)),
            config,
            crash,
            lock: Mutex::new(Some(lock)),
            channels: RwLock::default(),
            opening: Mutex::new(()),
        };
        Ok(Arc::new(Embedded {
            inner: Arc::new(inner),
        }))
    }

    /// Ends the grace after the start early: every reader has declared its hold.
    pub fn end_hold_grace(&self) {
        self.inner.grace.end();
    }

    /// What an open channel takes on disk.
    ///
    /// # Errors
    /// [`BinderError::UnknownChannel`].
    pub fn usage(&self, channel: &ChannelRef) -> Result<Usage, BinderError> {
        let (bytes, segments) = self.inner.channel(channel)?.log.size();
        Ok(Usage {
            bytes,
            limit_bytes: self.inner.config.retention(channel.channel).bytes,
            segments,
        })
    }

    /// Refuses further batches, writes and confirms those that were accepted, ends the threads
    /// and gives the data folder free. Consumers deliver what is left and then end.
    ///
    /// # Errors
    /// [`BinderError::Timeout`] when that took longer than `close_deadline`; the threads are told
    /// to stop then and the folder stays locked until they have.
    pub async fn close(&self) -> Result<(), BinderError> {
        let open = self.inner.take_channels();
        for channel in &open {
            channel.refuse_more();
        }
        let drained = async {
            for channel in &open {
                let ended = lock(&channel.ended).take();
                if let Some(ended) = ended {
                    let _ = ended.await;
                }
            }
        };
        let deadline = self.inner.config.close_deadline;
        if tokio::time::timeout(deadline, drained).await.is_err() {
            for channel in &open {
                channel.stop_now.store(true, Ordering::Relaxed);
            }
            return Err(BinderError::Timeout {
                waiting_for: "the last batches to be written",
                after: deadline,
            });
        }
        for channel in &open {
            channel.join();
        }
        self.inner.unlock();
        Ok(())
    }
}

impl Inner {
    fn channel(&self, channel: &ChannelRef) -> Result<Arc<Open>, BinderError> {
        let channels = self.channels.read().unwrap_or_else(PoisonError::into_inner);
        let unknown = || BinderError::UnknownChannel {
            channel: channel.clone(),
        };
        channels.get(channel).cloned().ok_or_else(unknown)
    }

    /// Gives the data folder free. Closing the file would not do: a process that is just being
    /// started elsewhere in this one holds a copy of it for a moment.
    fn unlock(&self) {
        if let Some(file) = lock(&self.lock).take()
            && let Err(error) = file.unlock()
        {
            tracing::warn!(%error, "lock on the data folder not given back");
        }
    }

    fn take_channels(&self) -> Vec<Arc<Open>> {
        // Whoever is opening one comes first, and is then closed too.
        let _opening = lock(&self.opening);
        let channels = self.channels.read().unwrap_or_else(PoisonError::into_inner);
        channels.values().cloned().collect()
    }

    fn open(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError> {
        if partitions == 0 || partitions > PARTITIONS_MAX {
            return Err(BinderError::InvalidConfig {
                reason: format!("{channel}: {partitions} partitions are not within 1 and 256"),
            });
        }
        let _opening = lock(&self.opening);
        if let Ok(open) = self.channel(channel) {
            return open.same_partitions(partitions);
        }
        if lock(&self.lock).is_none() {
            return Err(BinderError::Closed);
        }
        let open = self.start(channel, partitions)?;
        let mut channels = self
            .channels
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        channels.insert(channel.clone(), Arc::new(open));
        Ok(())
    }

    /// Recovers a channel and starts its writer.
    fn start(&self, channel: &ChannelRef, partitions: u16) -> Result<Open, BinderError> {
        let config = &self.config;
        let folder = files::channel_folder(&config.dir, channel);
        let found = recovery::open(channel, &folder, partitions)?;
        let last_ms = found.last_ms;
        tracing::info!(
            %channel,
            partitions,
            segments = found.segments.len(),
            bytes = found.segments.iter().map(|piece| piece.bytes).sum::<u64>(),
            "channel opened"
        );
        let active = Arc::clone(&found.active);
        let log = Arc::new(ChannelLog::new(
            channel.clone(),
            folder,
            found,
            config.cache_bytes,
        ));
        // As long as the window: whoever has room there finds a place here.
        let (jobs, queue) = mpsc::sync_channel(config.window_batches);
        let stop_now = Arc::new(AtomicBool::new(false));
        let settings = Settings {
            segment_bytes: config.segment_bytes(channel.channel),
            retention: config.retention(channel.channel),
            grace: Arc::clone(&self.grace),
            crash: Arc::clone(&self.crash),
            clock: Arc::clone(&config.clock),
        };
        let writer = Writer::new(
            Arc::clone(&log),
            queue,
            Arc::clone(&stop_now),
            settings,
            active,
            last_ms,
        );
        let (end, ended) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name(format!("log {}", channel.channel))
            .spawn(move || {
                writer.run();
                let _ = end.send(());
            })
            .map_err(|error| BinderError::storage("starting the writer of", &log.folder, error))?;
        Ok(Open {
            log,
            window: Window::new(
                config.window_batches,
                config.window_bytes,
                config.publish_deadline,
            ),
            jobs: RwLock::new(Some(jobs)),
            stop_now,
            thread: Mutex::new(Some(thread)),
            ended: Mutex::new(Some(ended)),
        })
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let open = self.take_channels();
        for channel in &open {
            channel.stop_now.store(true, Ordering::Relaxed);
            channel.refuse_more();
        }
        for channel in &open {
            channel.join();
        }
        self.unlock();
    }
}

impl Open {
    fn same_partitions(&self, asked: u16) -> Result<(), BinderError> {
        if self.log.partitions == asked {
            return Ok(());
        }
        Err(BinderError::PartitionCount {
            channel: self.log.channel.clone(),
            asked,
            existing: self.log.partitions,
        })
    }

    fn refuse_more(&self) {
        self.window.close();
        *self.jobs.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn join(&self) {
        if let Some(thread) = lock(&self.thread).take()
            && thread.join().is_err()
        {
            tracing::error!(channel = %self.log.channel, "the log's writer panicked");
        }
    }

    fn send(&self, job: Job) -> Result<(), BinderError> {
        let jobs = self.jobs.read().unwrap_or_else(PoisonError::into_inner);
        match jobs.as_ref() {
            Some(jobs) if jobs.try_send(job).is_ok() => Ok(()),
            _ => Err(BinderError::Closed),
        }
    }
}

/// Runs what blocks on I/O away from the async threads.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, BinderError> + Send + 'static,
) -> Result<T, BinderError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or(Err(BinderError::Closed))
}

#[async_trait]
impl Binder for Embedded {
    async fn open_channel(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError> {
        let (inner, channel) = (Arc::clone(&self.inner), channel.clone());
        blocking(move || inner.open(&channel, partitions)).await
    }

    fn partitions(&self, channel: &ChannelRef) -> Result<u16, BinderError> {
        Ok(self.inner.channel(channel)?.log.partitions)
    }

    async fn publish(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError> {
        let open = self.inner.channel(channel)?;
        open.log.check(partition)?;
        batch.check()?;
        let room = open.window.room(batch.body.len()).await?;
        let (confirmer, confirm) = Confirm::pair();
        open.send(Job {
            partition,
            batch,
            confirmer,
            room,
        })?;
        Ok(confirm)
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        let log = Arc::clone(&self.inner.channel(channel)?.log);
        Ok(Box::new(reader::Reader::new(log, partition, from)?))
    }

    async fn bounds(
        &self,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<Bounds, BinderError> {
        self.inner.channel(channel)?.log.bounds(partition)
    }

    async fn offset_at(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        time_ms: i64,
    ) -> Result<Offset, BinderError> {
        let log = Arc::clone(&self.inner.channel(channel)?.log);
        log.check(partition)?;
        blocking(move || seek::offset_at(&log, partition, time_ms)).await
    }

    async fn hold(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
        from: Offset,
    ) -> Result<(), BinderError> {
        let open = self.inner.channel(channel)?;
        open.log.hold(partition, reader, Some(from))
    }

    async fn release(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
    ) -> Result<(), BinderError> {
        let open = self.inner.channel(channel)?;
        open.log.hold(partition, reader, None)
    }

    async fn retention_used(&self, channel: &ChannelRef) -> Result<Vec<HoldUse>, BinderError> {
        let open = self.inner.channel(channel)?;
        let config = &self.inner.config;
        let limits = config.retention(channel.channel);
        Ok(retention::used(&open.log, limits, config.clock.now_ms()))
    }
}
