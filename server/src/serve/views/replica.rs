//! The replica of one feed's views, and those of all feeds.
//!
//! One task per feed reads `changes` and is its only writer. Readers look under a read lock, for
//! as long as it takes to copy what they send; no lock is held over an await. After every write
//! the version rises, and whoever waits for it looks again.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use futures::future::select_all;
use headcount_binder::FeedName;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::changed::REMOVED_MAX;
use super::position::AtLeast;
use super::recover::follow;
use super::state::ViewState;
use crate::checkpoint::CheckpointRows;
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::readiness::Readiness;

/// How long a call waits for the replica to be recovered or to reach `at_least`.
pub const WAIT_MAX: Duration = Duration::from_secs(2);

/// See [`ReplicaOptions::stalled_after`].
const STALLED_AFTER: Duration = Duration::from_secs(5);

/// The part that `Readiness` waits for.
pub const READINESS_PART: &str = "views";

/// Whether a replica can answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Not yet; what is under way, in words.
    Recovering(String),
    /// It has applied all that was in the log when it began.
    Live,
    /// It answers, but has not been able to follow the log for a while; why, in words.
    Stalled(String),
}

impl Phase {
    /// Whether there is anything to answer with.
    pub(crate) fn answers(&self) -> bool {
        !matches!(self, Phase::Recovering(_))
    }

    /// Why whoever asks is better sent elsewhere.
    fn trouble(&self) -> Option<&str> {
        match self {
            Phase::Live => None,
            Phase::Recovering(why) | Phase::Stalled(why) => Some(why),
        }
    }
}

/// What may be set of replicas.
#[derive(Clone)]
pub struct ReplicaOptions {
    /// Reads checkpoints, for logs that no longer reach back to the beginning.
    pub checkpoints: Option<Arc<dyn CheckpointRows>>,
    /// Keys that went away, remembered per partition; for those before, Sync reads the log.
    pub removed_max: usize,
    /// A replica that cannot follow the log for so long is no longer ready, though it answers.
    pub stalled_after: Duration,
}

impl Default for ReplicaOptions {
    fn default() -> Self {
        ReplicaOptions {
            checkpoints: None,
            removed_max: REMOVED_MAX,
            stalled_after: STALLED_AFTER,
        }
    }
}

/// The views of one feed.
pub struct Replica {
    pub(crate) feed: FeedConfig,
    generation: u16,
    pub(super) options: ReplicaOptions,
    state: RwLock<ViewState>,
    version: watch::Sender<u64>,
    phase: watch::Sender<Phase>,
}

impl fmt::Debug for Replica {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replica")
            .field("feed", &self.feed)
            .finish_non_exhaustive()
    }
}

impl Replica {
    pub(crate) fn new(feed: FeedConfig, generation: u16, options: ReplicaOptions) -> Arc<Self> {
        let state = RwLock::new(ViewState::new(feed.partitions, options.removed_max));
        let phase =
            watch::Sender::new(Phase::Recovering("views have not been read yet".to_owned()));
        Arc::new(Replica {
            feed,
            generation,
            options,
            state,
            version: watch::Sender::new(0),
            phase,
        })
    }

    /// A look at the views. Do not hold it over anything slow.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, ViewState> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the views; then tells everybody who waits.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&mut ViewState) -> T) -> T {
        let mut guard: RwLockWriteGuard<'_, ViewState> =
            self.state.write().unwrap_or_else(PoisonError::into_inner);
        let done = change(&mut guard);
        drop(guard);
        self.version.send_modify(|version| *version += 1);
        done
    }

    /// Rises with every change.
    pub(crate) fn version(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    pub(crate) fn set_phase(&self, phase: Phase) {
        self.phase.send_replace(phase);
    }

    pub(crate) fn phase(&self) -> Phase {
        self.phase.borrow().clone()
    }

    /// Waits until it can answer.
    ///
    /// # Errors
    /// [`ServiceError::Recovering`] after [`WAIT_MAX`].
    pub async fn ready(&self) -> Result<(), ServiceError> {
        let mut phase = self.phase.subscribe();
        let waited = tokio::time::timeout(WAIT_MAX, phase.wait_for(Phase::answers)).await;
        if matches!(waited, Ok(Ok(_))) {
            return Ok(());
        }
        match &*self.phase.borrow() {
            Phase::Live | Phase::Stalled(_) => Ok(()),
            Phase::Recovering(what) => Err(ServiceError::Recovering(what.clone())),
        }
    }

    /// Waits until it has reached a request's `at_least`; empty text asks for nothing.
    ///
    /// # Errors
    /// [`ServiceError::NotCaughtUp`] after [`WAIT_MAX`]; what is wrong with the cursor.
    pub async fn reach(&self, at_least: &str) -> Result<(), ServiceError> {
        let partitions = usize::from(self.feed.partitions);
        match AtLeast::read(at_least, self.generation, partitions)? {
            Some(least) => self.wait_for(|state| least.is_reached(state)).await,
            None => Ok(()),
        }
    }

    /// Waits until the views are as wanted.
    ///
    /// # Errors
    /// [`ServiceError::NotCaughtUp`] after [`WAIT_MAX`].
    pub(crate) async fn wait_for(
        &self,
        wanted: impl Fn(&ViewState) -> bool,
    ) -> Result<(), ServiceError> {
        let mut version = self.version.subscribe();
        let reached = async {
            loop {
                version.borrow_and_update();
                if wanted(&self.read()) {
                    return Ok(());
                }
                version
                    .changed()
                    .await
                    .map_err(|_| ServiceError::ShuttingDown)?;
            }
        };
        tokio::time::timeout(WAIT_MAX, reached)
            .await
            .unwrap_or(Err(ServiceError::NotCaughtUp))
    }
}

/// Keeps readiness: ready while every replica follows its log.
async fn tell(readiness: Arc<Readiness>, mut phases: Vec<watch::Receiver<Phase>>) {
    while !phases.is_empty() {
        let changed = phases.iter_mut().map(|phase| Box::pin(phase.changed()));
        if select_all(changed).await.0.is_err() {
            return;
        }
        let troubles: Vec<String> = phases
            .iter()
            .filter_map(|phase| phase.borrow().trouble().map(str::to_owned))
            .collect();
        if troubles.is_empty() {
            readiness.ready(READINESS_PART);
        } else {
            readiness.not_ready(READINESS_PART, troubles.join("; "));
        }
    }
}

/// The replicas of every feed that is served. Dropping it ends their tasks.
#[derive(Debug)]
pub struct ReplicaSet {
    replicas: BTreeMap<FeedName, Arc<Replica>>,
    _tasks: JoinSet<()>,
}

impl ReplicaSet {
    /// Starts a replica of every feed; must be called within a tokio runtime. They end when the
    /// context's shutdown is cancelled, or with this value.
    #[must_use]
    pub fn start(context: &Arc<Context>) -> Arc<Self> {
        Self::start_with(context, ReplicaOptions::default())
    }

    /// The same with options.
    #[must_use]
    pub fn start_with(context: &Arc<Context>, options: ReplicaOptions) -> Arc<Self> {
        let mut tasks = JoinSet::new();
        let mut replicas = BTreeMap::new();
        let mut phases = Vec::with_capacity(context.feeds.len());
        for feed in &context.feeds {
            let replica = Replica::new(feed.clone(), context.generation, options.clone());
            phases.push(replica.phase.subscribe());
            replicas.insert(feed.feed.clone(), Arc::clone(&replica));
            tasks.spawn(follow(Arc::clone(context), replica));
        }
        tasks.spawn(tell(Arc::clone(&context.readiness), phases));
        Arc::new(ReplicaSet {
            replicas,
            _tasks: tasks,
        })
    }

    /// The replica of a feed.
    ///
    /// # Errors
    /// [`ServiceError::FeedNotFound`].
    pub fn of(&self, feed: &FeedConfig) -> Result<Arc<Replica>, ServiceError> {
        self.replicas
            .get(&feed.feed)
            .cloned()
            .ok_or_else(|| ServiceError::FeedNotFound {
                feed: feed.feed.to_string(),
                feeds: self.replicas.keys().map(ToString::to_string).collect(),
            })
    }
}
