//! The subscriptions that this process owns, by name.
//!
//! - A call that needs an owner gets one: the one that runs, or a new one, which takes the lease.
//! - An owner that ends while it is called is replaced, and asked again; commands may come twice so,
//!   and a settlement that does is answered `ALREADY_SETTLED`.
//! - Owners end with the service, within its drain deadline, or are cut there.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::definition;
use super::metrics::SubscribeMetrics;
use super::owner::{self, Command, Reply, Shared};
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::log::Positions;

/// Names kept before those of owners that have ended are forgotten.
const NAMES_MAX: usize = 1_024;
/// How often a command is given to another owner when one ends.
const TRIES_MAX: usize = 4;

/// The owners. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Owners {
    shared: Arc<Shared>,
    by_name: Arc<Mutex<HashMap<String, mpsc::Sender<Command>>>>,
    tasks: TaskTracker,
    cut: CancellationToken,
}

impl Owners {
    pub(crate) fn new(context: &Arc<Context>) -> Self {
        let shared = Shared {
            context: Arc::clone(context),
            metrics: SubscribeMetrics::register(&context.registry),
            positions: Arc::clone(&context.positions),
        };
        Self {
            shared: Arc::new(shared),
            by_name: Arc::default(),
            tasks: TaskTracker::new(),
            cut: CancellationToken::new(),
        }
    }

    pub(crate) fn context(&self) -> &Arc<Context> {
        &self.shared.context
    }

    pub(crate) fn positions(&self) -> &Positions {
        &self.shared.positions
    }

    /// Waits until the service stops and every owner has ended. Dropped before, it cuts them.
    pub(crate) async fn ended(self) {
        let _cut = self.cut.clone().drop_guard();
        self.shared.context.shutdown.cancelled().await;
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// The owner of a subscription, begun where there is none.
    fn get(&self, name: &str) -> Result<mpsc::Sender<Command>, ServiceError> {
        if self.shared.context.shutdown.is_cancelled() {
            return Err(ServiceError::ShuttingDown);
        }
        let mut by_name = self.by_name.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = by_name.get(name)
            && !known.is_closed()
        {
            return Ok(known.clone());
        }
        if by_name.len() >= NAMES_MAX {
            by_name.retain(|_, owner| !owner.is_closed());
        }
        let (sender, commands) = mpsc::channel(owner::COMMANDS_MAX);
        by_name.insert(name.to_owned(), sender.clone());
        let (shared, cut) = (Arc::clone(&self.shared), self.cut.clone());
        let name = name.to_owned();
        self.tasks.spawn(async move {
            tokio::select! {
                () = owner::run(shared, name, commands) => {}
                () = cut.cancelled() => {}
            }
        });
        Ok(sender)
    }

    /// Asks the owner of a subscription; also says whom it asked.
    ///
    /// # Errors
    /// [`ServiceError::SubscriptionNotFound`], [`ServiceError::OwnedElsewhere`], and what the
    /// command says.
    pub(crate) async fn ask<T>(
        &self,
        name: &str,
        command: impl Fn(Reply<T>) -> Command,
    ) -> Result<(T, mpsc::Sender<Command>), ServiceError> {
        definition::name("subscription", name)?;
        for _ in 0..TRIES_MAX {
            let owner = self.get(name)?;
            let (reply, answer) = oneshot::channel();
            if owner.send(command(reply)).await.is_err() {
                continue;
            }
            if let Ok(answered) = answer.await {
                return Ok((answered?, owner));
            }
        }
        let text = format!("the owner of {name} has just ended");
        Err(ServiceError::Recovering(text))
    }

    /// Asks the owner of a subscription where this process has it; `None`: it has not.
    ///
    /// # Errors
    /// What the command says.
    pub(crate) async fn ask_if_owned<T>(
        &self,
        name: &str,
        command: impl FnOnce(Reply<T>) -> Command,
    ) -> Result<Option<T>, ServiceError> {
        let known = {
            let by_name = self.by_name.lock().unwrap_or_else(PoisonError::into_inner);
            by_name.get(name).cloned()
        };
        let Some(owner) = known else {
            return Ok(None);
        };
        let (reply, answer) = oneshot::channel();
        if owner.send(command(reply)).await.is_err() {
            return Ok(None);
        }
        match answer.await {
            Ok(answered) => answered.map(Some),
            Err(_ended) => Ok(None),
        }
    }
}
