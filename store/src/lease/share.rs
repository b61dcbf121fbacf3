//! Units of work, spread over the instances of a role.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use super::line::{Holders, choose, in_line};
use super::quota::quota;
use super::tenure::{Tenure, look_every};
use super::uptake::{Arrivals, Uptake};
use crate::contract::Store;
use crate::error::StoreError;

/// The most instances of a role.
const MEMBERS_MAX: usize = 256;

/// A unit of work that is this instance's for now.
#[derive(Debug)]
pub struct Grant {
    /// Which, by its place among the units.
    pub unit: usize,
    /// The epoch of its lease.
    pub epoch: u64,
    /// Cancelled when the work is to end in order; what it leaves should be quick to take up.
    pub stop: CancellationToken,
    arrivals: Arc<Arrivals>,
}

impl Grant {
    /// Says that the work has taken up where the unit stands.
    pub fn taken_up(&self) {
        self.arrivals.taken_up(self.unit);
    }
}

/// The units of work of a role, by their place in this order.
pub struct Units<'a> {
    /// What their leases are called.
    pub names: &'a [String],
    /// What is done about those that others have.
    pub stand_by: Option<StandBy<'a>>,
}

impl<'a, N: AsRef<[String]> + ?Sized> From<&'a N> for Units<'a> {
    /// Units that nobody stands by for.
    fn from(names: &'a N) -> Self {
        Self {
            names: names.as_ref(),
            stand_by: None,
        }
    }
}

/// Told at every look of all units to stand by for.
pub type Keep<'a> = Box<dyn Fn(&BTreeSet<usize>) + Send + Sync + 'a>;

/// Standing by for units that others have, to take them up quickly should their owner die. Such units
/// are taken before all others that are free; and those others are left to who has them at hand for two
/// looks.
pub struct StandBy<'a> {
    /// For how many units at most.
    pub most: usize,
    /// Only the first so many units can be stood by for.
    pub of: usize,
    /// Keeps those that it is told of at hand: what is not among them any more may go. A unit stays
    /// among them while its work begins here.
    pub keep: Keep<'a>,
}

/// Why sharing ended.
#[derive(Debug)]
pub enum ShareError<E> {
    /// The work on a unit failed.
    Work(E),
    /// The work on a unit panicked.
    Panicked,
    /// The store fails with what trying again does not mend.
    Store(StoreError),
}

/// Works on units until shutdown, and ends then what it has in order.
///
/// The work on a unit is dropped where it stands when its lease is lost. Where it ends by itself
/// without an error, the unit is free for anybody; so work that finds itself replaced ends so.
/// `told` follows how far it is with taking up what is its own.
///
/// # Errors
/// The first [`ShareError`]; what else was worked on has ended in order then.
pub async fn share<'a, E, F>(
    store: Arc<dyn Store>,
    feed: &'a str,
    role: &'a str,
    units: impl Into<Units<'a>>,
    work: impl Fn(Grant) -> F,
    told: Arc<watch::Sender<Uptake>>,
    shutdown: CancellationToken,
) -> Result<(), ShareError<E>>
where
    E: Send + 'static,
    F: Future<Output = Result<(), E>> + Send + 'static,
{
    let Units { names, stand_by } = units.into();
    let mut sharing = Sharing {
        store,
        feed,
        role,
        units: names,
        stand_by,
        standing: BTreeMap::new(),
        holders: Holders {
            owners: vec![None; names.len()],
            free: BTreeSet::new(),
        },
        looks: BTreeMap::new(),
        work,
        arrivals: Arc::new(Arrivals::of(names.len(), told)),
        membership: None,
        stops: HashMap::new(),
        tasks: JoinSet::new(),
    };
    let outcome = sharing.run(&shutdown).await;
    let drained = sharing.end().await;
    outcome.and(drained)
}

struct Sharing<'a, W, E> {
    store: Arc<dyn Store>,
    feed: &'a str,
    role: &'a str,
    units: &'a [String],
    stand_by: Option<StandBy<'a>>,
    /// The units of others that this instance has in line, each with its place in it.
    standing: BTreeMap<usize, usize>,
    /// As at the last look.
    holders: Holders,
    /// At how many looks free units have been left to others.
    looks: BTreeMap<usize, u32>,
    work: W,
    arrivals: Arc<Arrivals>,
    /// The lease that says that this instance is there.
    membership: Option<Tenure>,
    /// The units that are worked on, with what ends each.
    stops: HashMap<usize, CancellationToken>,
    tasks: JoinSet<(usize, Result<(), E>)>,
}

impl<W, F, E> Sharing<'_, W, E>
where
    E: Send + 'static,
    W: Fn(Grant) -> F,
    F: Future<Output = Result<(), E>> + Send + 'static,
{
    async fn run(&mut self, shutdown: &CancellationToken) -> Result<(), ShareError<E>> {
        let every = self.store.lease_ttl().map(look_every);
        // Without expiry a look is due only when work has ended; a rare one does no harm.
        let mut looks = interval(every.unwrap_or(Duration::from_secs(1)));
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                () = shutdown.cancelled() => return Ok(()),
                Some(ended) = self.tasks.join_next() => self.ended(ended)?,
                _ = looks.tick() => {
                    let looked = tokio::select! {
                        () = shutdown.cancelled() => return Ok(()),
                        looked = self.look() => looked,
                    };
                    match looked {
                        Err(error) if error.is_retryable() => {
                            tracing::warn!(role = self.role, %error, "leases not looked at, trying again");
                        }
                        looked => {
                            looked.map_err(ShareError::Store)?;
                            self.arrivals.looked();
                        }
                    }
                }
            }
        }
    }

    /// Ends what is worked on, in order.
    async fn end(&mut self) -> Result<(), ShareError<E>> {
        let mut outcome = Ok(());
        for stop in self.stops.values() {
            stop.cancel();
        }
        while let Some(ended) = self.tasks.join_next().await {
            let ended = self.ended(ended);
            outcome = outcome.and(ended);
        }
        if let Some(membership) = self.membership.take() {
            membership.give_back().await;
        }
        outcome
    }

    fn ended(
        &mut self,
        ended: Result<(usize, Result<(), E>), tokio::task::JoinError>,
    ) -> Result<(), ShareError<E>> {
        let (unit, outcome) = ended.map_err(|_| ShareError::Panicked)?;
        self.stops.remove(&unit);
        self.arrivals.ended(unit);
        outcome.map_err(ShareError::Work)
    }

    /// One look at the leases: gives up what is too much, takes what is free.
    async fn look(&mut self) -> Result<(), StoreError> {
        let units = self.units.len();
        let (mine, members) = if self.store.lease_ttl().is_none() {
            self.holders.free = (0..units).collect();
            (units, 1)
        } else {
            self.join().await?;
            let mut held = self.members().await?;
            self.see(&mut held).await?;
            self.stand_by(&held);
            (quota(units, &held, self.store.instance()), held.len())
        };
        let free = self.holders.free.iter().copied();
        let free: Vec<usize> = free.filter(|unit| !self.stops.contains_key(unit)).collect();
        let going = self.stops.values().filter(|stop| !stop.is_cancelled());
        let have = going.count();
        if have > mine {
            self.give_up(have - mine);
        }
        let room = mine.saturating_sub(have);
        let taken = if self.stand_by.is_some() && members > 1 {
            choose(&free, &self.standing, &mut self.looks, room)
        } else {
            free.into_iter().take(room).collect()
        };
        for unit in taken {
            self.take(unit).await?;
        }
        Ok(())
    }

    /// Looks who has each unit, and counts how many each member has.
    async fn see(&mut self, held: &mut BTreeMap<String, usize>) -> Result<(), StoreError> {
        for (unit, name) in self.units.iter().enumerate() {
            let lease = self.store.lease(self.feed, name).await?;
            let owner = lease.and_then(|lease| lease.owner);
            // Lost here, and nobody has taken it since.
            let lost =
                |owner: &String| owner == self.store.instance() && !self.stops.contains_key(&unit);
            if owner.as_ref().is_none_or(lost) {
                self.holders.free.insert(unit);
            } else {
                self.holders.free.remove(&unit);
            }
            if let Some(owner) = owner {
                if let Some(has) = held.get_mut(&owner)
                    && !self.holders.free.contains(&unit)
                {
                    *has += 1;
                }
                self.holders.owners[unit] = Some(owner);
            }
        }
        Ok(())
    }

    /// Says which units of others to stand by for.
    fn stand_by(&mut self, members: &BTreeMap<String, usize>) {
        let Some(stand_by) = &self.stand_by else {
            return;
        };
        let (me, bounds) = (self.store.instance(), (stand_by.most, stand_by.of));
        self.standing = in_line(&self.holders, members, me, bounds, &self.standing);
        let units = self.standing.keys().copied();
        (stand_by.keep)(&units.filter(|unit| *unit < stand_by.of).collect());
    }

    /// Takes the first lease of a member that is free.
    async fn join(&mut self) -> Result<(), StoreError> {
        if self
            .membership
            .as_ref()
            .is_some_and(|held| !held.lost().is_cancelled())
        {
            return Ok(());
        }
        for place in 0..MEMBERS_MAX {
            match Tenure::take(&self.store, self.feed, &self.member(place)).await {
                Err(StoreError::LeaseHeld { .. }) => {}
                taken => {
                    self.membership = Some(taken?);
                    return Ok(());
                }
            }
        }
        Err(StoreError::InvalidConfig {
            reason: format!("more than {MEMBERS_MAX} instances share {}", self.role),
        })
    }

    fn member(&self, place: usize) -> String {
        format!("{}/member/{place}", self.role)
    }

    /// Who is there, this instance among them; places are taken from the first on.
    async fn members(&self) -> Result<BTreeMap<String, usize>, StoreError> {
        let mut members = BTreeMap::from([(self.store.instance().to_owned(), 0)]);
        for place in 0..MEMBERS_MAX {
            let Some(lease) = self.store.lease(self.feed, &self.member(place)).await? else {
                break;
            };
            members.extend(lease.owner.map(|owner| (owner, 0)));
        }
        Ok(members)
    }

    /// The last ones go first, so that who has few has the first ones.
    fn give_up(&self, count: usize) {
        let mut going: Vec<(&usize, &CancellationToken)> = self
            .stops
            .iter()
            .filter(|(_, stop)| !stop.is_cancelled())
            .collect();
        going.sort_unstable_by_key(|(unit, _)| std::cmp::Reverse(**unit));
        for (unit, stop) in going.into_iter().take(count) {
            tracing::info!(unit = self.units[*unit], "given up for another instance");
            stop.cancel();
        }
    }

    async fn take(&mut self, unit: usize) -> Result<(), StoreError> {
        let name = &self.units[unit];
        let tenure = match Tenure::take(&self.store, self.feed, name).await {
            Err(StoreError::LeaseHeld { .. }) => return Ok(()),
            taken => taken?,
        };
        let stop = CancellationToken::new();
        tracing::info!(unit = name, epoch = tenure.epoch(), "taken");
        let work = (self.work)(Grant {
            unit,
            epoch: tenure.epoch(),
            stop: stop.clone(),
            arrivals: Arc::clone(&self.arrivals),
        });
        self.stops.insert(unit, stop);
        self.arrivals.taken(unit);
        self.tasks.spawn(async move {
            let lost = tenure.lost().clone();
            let outcome = tokio::select! {
                biased;
                () = lost.cancelled() => Ok(()),
                outcome = work => outcome,
            };
            if !lost.is_cancelled() {
                tenure.give_back().await;
            }
            (unit, outcome)
        });
        Ok(())
    }
}
