//! How an owner begins: the definition, the lease, the claim that shuts out who had it before, the
//! progress, the parked messages that were on their way.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use headcount_binder::{ChannelRef, Partition};
use headcount_store::{StoreError, Tenure};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

use super::command::{Command, View};
use super::saving::Place;
use super::takers::Takers;
use super::{Owner, Shared, Why, lease_name};
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::owner;
use crate::serve::subscribe::definition::Definition;
use crate::serve::subscribe::judge::Judge;
use crate::serve::subscribe::ledger::{LaneState, Ledger, Progress};

/// All that an owner begins with.
pub(super) struct Begun {
    shared: Arc<Shared>,
    place: Place,
    definition: Definition,
    channel: ChannelRef,
    judge: Judge,
    tenure: Tenure,
    ledger: Ledger,
    committed: Vec<u64>,
    started: Instant,
}

/// The definition of a subscription, of whichever feed.
///
/// # Errors
/// [`ServiceError::SubscriptionNotFound`], and what the store says.
pub(crate) async fn find(context: &Context, name: &str) -> Result<Definition, ServiceError> {
    for feed in &context.feeds {
        let found = context.store.subscription(feed.feed.as_str(), name).await?;
        if let Some(row) = found {
            let definition = Definition::decode(&row.definition, row.etag);
            return definition.map_err(ServiceError::internal);
        }
    }
    Err(ServiceError::SubscriptionNotFound(name.to_owned()))
}

/// The error of who has lost its lease: names who has it, as far as that is somebody else.
pub(super) async fn owned_elsewhere(place: &Place) -> ServiceError {
    let lease = place
        .store
        .lease(&place.feed, &lease_name(&place.name))
        .await;
    let owner = lease.ok().flatten().and_then(|lease| lease.owner);
    elsewhere(place, &owner.unwrap_or_default())
}

fn elsewhere(place: &Place, instance: &str) -> ServiceError {
    let what = format!("subscription {:?}", place.name);
    owner::elsewhere(what, place.store.instance(), instance)
}

/// Takes the lease of a subscription.
///
/// # Errors
/// [`ServiceError::OwnedElsewhere`], and what the store says.
pub(super) async fn take(place: &Place) -> Result<Tenure, ServiceError> {
    let taken = Tenure::take(&place.store, &place.feed, &lease_name(&place.name)).await;
    taken.map_err(|error| match error {
        StoreError::LeaseHeld { owner, .. } => elsewhere(place, &owner),
        other => other.into(),
    })
}

/// What a refused epoch means to clients.
pub(super) async fn lost(place: Place, error: StoreError) -> ServiceError {
    match error {
        StoreError::StaleEpoch { .. } | StoreError::LeaseLost { .. } => {
            owned_elsewhere(&place).await
        }
        StoreError::NotFound { .. } => ServiceError::SubscriptionNotFound(place.name),
        other => other.into(),
    }
}

/// What an error of the store means to an owner: `Ok`, for who asked, where it goes on.
pub(super) async fn refused(place: Place, error: StoreError) -> Result<ServiceError, Why> {
    if error.is_retryable() {
        return Ok(error.into());
    }
    Err(lost(place, error).await.into())
}

/// Takes the lease, and up what was saved.
///
/// # Errors
/// [`ServiceError::SubscriptionNotFound`], [`ServiceError::OwnedElsewhere`],
/// [`ServiceError::CursorGeneration`] where the channel is another by now, and what log and store
/// say.
pub(super) async fn begin(shared: &Arc<Shared>, name: &str) -> Result<Begun, ServiceError> {
    let context = &shared.context;
    let definition = find(context, name).await?;
    let channel = definition.channel(context)?;
    let partitions = context.binder.partitions(&channel)?;
    if definition.generation != context.generation
        || definition.origin.len() != usize::from(partitions)
    {
        return Err(ServiceError::CursorGeneration("generation of the channel"));
    }
    let judge = Judge::new(&definition)?;
    let place = Place {
        store: Arc::clone(&context.store),
        clock: Arc::clone(&context.clock),
        feed: channel.feed.as_str().to_owned(),
        name: name.to_owned(),
        parked_page: context.limits.parked_page,
    };
    let tenure = take(&place).await?;
    // From here on whoever had it before can change nothing any more, and what it has left stays.
    let claim = place
        .store
        .claim_progress(&place.feed, name, partitions, tenure.epoch());
    if let Err(error) = claim.await {
        return Err(lost(place, error).await);
    }
    let (states, valid_from) = progress(&place, &definition).await?;
    let started = Instant::now();
    let committed = states.iter().map(LaneState::committed).collect();
    let (terms, epochs) = (definition.terms(), (tenure.epoch(), valid_from));
    let mut ledger = Ledger::new(definition.id, epochs, terms, states.clone(), 0);
    replays(&place, &states, &mut ledger).await?;
    let epoch = tenure.epoch();
    tracing::info!(subscription = name, epoch, "subscription taken");
    Ok(Begun {
        shared: Arc::clone(shared),
        place,
        definition,
        channel,
        judge,
        tenure,
        ledger,
        committed,
        started,
    })
}

/// The saved state of each partition, and the epoch from which on ids are valid.
async fn progress(
    place: &Place,
    definition: &Definition,
) -> Result<(Vec<LaneState>, u64), ServiceError> {
    let mut states: Vec<LaneState> = definition
        .origin
        .iter()
        .map(|offset| LaneState::at(*offset))
        .collect();
    let mut valid_from = 0;
    for row in place.store.progress(&place.feed, &place.name).await? {
        let progress = Progress::decode(&row.state).map_err(ServiceError::internal)?;
        let state = states.get_mut(usize::from(row.partition));
        // What an earlier subscription of the same name has left is none of this one's.
        if let Some(state) = state.filter(|_| progress.subscription == definition.id) {
            *state = progress.lane;
            valid_from = valid_from.max(progress.valid_from_epoch);
        }
    }
    Ok((states, valid_from))
}

/// Takes up the messages that were being delivered again.
async fn replays(
    place: &Place,
    states: &[LaneState],
    ledger: &mut Ledger,
) -> Result<(), ServiceError> {
    let lanes = (0..).zip(states);
    let replays: HashMap<(u16, u64), u32> = lanes
        .flat_map(|(partition, state)| {
            let replays = state.replays.iter();
            replays.map(move |kept| ((partition, kept.offset), kept.attempts))
        })
        .collect();
    let positions: Vec<(u16, u64)> = replays.keys().copied().collect();
    let attempts = |at| replays.get(&at).copied().unwrap_or(0);
    for parked in place.parked(&positions, attempts).await? {
        ledger.replay(parked);
    }
    Ok(())
}

/// The end of each partition.
///
/// # Errors
/// What the log says.
pub(crate) async fn ends(
    context: &Context,
    channel: &ChannelRef,
) -> Result<Vec<u64>, ServiceError> {
    let count = context.binder.partitions(channel)?;
    let mut ends = Vec::with_capacity(count.into());
    for partition in (0..count).map(Partition) {
        ends.push(context.binder.bounds(channel, partition).await?.end.0);
    }
    Ok(ends)
}

impl Begun {
    /// The owner, which serves these commands.
    pub(super) fn owner(self, commands: mpsc::Receiver<Command>) -> Owner {
        let elapsed_ms = i64::try_from(self.started.elapsed().as_millis()).unwrap_or(0);
        let view = View {
            committed: self.committed,
            ..View::default()
        };
        let now = Instant::now();
        Owner {
            clock_offset_ms: self.shared.context.clock.now_ms() - elapsed_ms,
            shared: self.shared,
            place: self.place,
            definition: self.definition,
            channel: self.channel,
            judge: self.judge,
            tenure: self.tenure,
            ledger: self.ledger,
            readings: None,
            read_again_at: now,
            beyond_since: None,
            gone: None,
            takers: Takers::default(),
            pulls: VecDeque::new(),
            commands,
            waiters: Vec::new(),
            saving: None,
            save_again_at: now,
            tidy_at: now,
            look: None,
            look_at: now,
            view: watch::Sender::new(view),
            started: self.started,
            idle_since: None,
            stopping_at: None,
            outstanding: 0,
        }
    }
}
