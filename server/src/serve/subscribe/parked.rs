//! Messages that were given up: listed, delivered again, dropped.

use std::collections::BTreeSet;

use headcount_proto::v1::{
    DiscardParkedRequest, DiscardParkedResponse, ListParkedRequest, ListParkedResponse, LogRecord,
    ParkedMessage, ReplayParkedRequest, ReplayParkedResponse,
};
use headcount_store::ParkedQuery;
use prost::Message as _;

use super::definition::{self, Definition};
use super::id::DeliveryId;
use super::owner::{Command, Reply, find, unparked};
use super::owners::Owners;
use crate::outputs::timestamp;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;

/// Ids of a request at most.
const IDS_MAX: usize = 1_000;
/// Messages that the owner is asked about at a time.
const PAGE: u32 = 100;
/// Messages counted at a time.
const COUNT_PAGE: u32 = 10_000;

type Row = headcount_store::ParkedMessage;

/// `ListParked`.
pub(super) async fn list(
    owners: &Owners,
    request: ListParkedRequest,
) -> Result<ListParkedResponse, ServiceError> {
    let context = owners.context();
    let definition = named(context, &request.subscription).await?;
    let query = ParkedQuery {
        feed: definition.subscription.feed.clone(),
        subscription: definition.subscription.name.clone(),
        page_size: request.page_size,
        page_token: request.page_token,
    };
    let page = context.store.list_parked(query).await?;
    let messages = page.rows.iter().map(|row| shown(&definition, row));
    Ok(ListParkedResponse {
        messages: messages.collect::<Result<_, _>>()?,
        next_page_token: page.next_page_token,
    })
}

async fn named(context: &Context, name: &str) -> Result<Definition, ServiceError> {
    find(context, definition::name("subscription", name)?).await
}

fn shown(definition: &Definition, row: &Row) -> Result<ParkedMessage, ServiceError> {
    let damaged = || ServiceError::internal(format!("parked message {} is damaged", row.offset));
    let parked = unparked(row, row.attempts).ok_or_else(damaged)?;
    let record = LogRecord::decode(parked.record).map_err(|_| damaged())?;
    Ok(ParkedMessage {
        parked_id: DeliveryId::parked(definition.id, row.partition, row.offset).text(),
        partition: Some(row.partition.into()),
        offset: Some(row.offset),
        record: Some(record),
        attempts: Some(row.attempts),
        reason: row.reason.clone(),
        parked_at: Some(timestamp(row.parked_ms)),
    })
}

/// The positions that a request names; none: all.
fn wanted(definition: &Definition, ids: &[String]) -> Result<BTreeSet<(u16, u64)>, ServiceError> {
    if ids.len() > IDS_MAX {
        let text = format!("holds {IDS_MAX} at most");
        return Err(ServiceError::field("parked_ids", text));
    }
    let read = |(at, text): (usize, &String)| {
        let id = DeliveryId::read(text).filter(|id| id.attempt == 0);
        let id = id.filter(|id| id.subscription == definition.id);
        id.map(|id| (id.partition, id.offset)).ok_or_else(|| {
            let text = "is no id of a parked message of this subscription";
            ServiceError::field(format!("parked_ids[{at}]"), text)
        })
    };
    ids.iter().enumerate().map(read).collect()
}

/// Goes over the positions of messages that are parked, or that a request names, some at a time.
/// What is there is for the owner to see: a message may be settled or dropped meanwhile.
struct Walk<'a> {
    context: &'a Context,
    definition: &'a Definition,
    named: Option<std::vec::IntoIter<(u16, u64)>>,
    /// The partition, and from where on in it.
    at: (u16, u64),
    size: u32,
}

impl<'a> Walk<'a> {
    fn new(
        context: &'a Context,
        definition: &'a Definition,
        ids: &[String],
        size: u32,
    ) -> Result<Self, ServiceError> {
        let named: Vec<(u16, u64)> = wanted(definition, ids)?.into_iter().collect();
        Ok(Self {
            context,
            definition,
            named: (!named.is_empty()).then(|| named.into_iter()),
            at: (0, 0),
            size,
        })
    }

    /// The next of them; none: there are no more.
    async fn next(&mut self) -> Result<Vec<(u16, u64)>, ServiceError> {
        if let Some(named) = &mut self.named {
            return Ok(named.take(self.size as usize).collect());
        }
        let subscription = &self.definition.subscription;
        let (feed, name) = (&subscription.feed, &subscription.name);
        let store = &self.context.store;
        while usize::from(self.at.0) < self.definition.origin.len() {
            let (partition, from) = self.at;
            let page = store.parked_offsets(feed, name, partition, from, self.size);
            let page = page.await?;
            let Some(last) = page.last() else {
                self.at = (partition + 1, 0);
                continue;
            };
            self.at.1 = last + 1;
            return Ok(page.iter().map(|offset| (partition, *offset)).collect());
        }
        Ok(Vec::new())
    }
}

/// How many messages are parked.
pub(super) async fn count(context: &Context, definition: &Definition) -> Result<u64, ServiceError> {
    let mut walk = Walk::new(context, definition, &[], COUNT_PAGE)?;
    let mut count = 0;
    loop {
        let positions = walk.next().await?;
        if positions.is_empty() {
            return Ok(count);
        }
        count += positions.len() as u64;
    }
}

/// `ReplayParked`.
pub(super) async fn replay(
    owners: &Owners,
    request: ReplayParkedRequest,
) -> Result<ReplayParkedResponse, ServiceError> {
    let ids = &request.parked_ids;
    let replayed = ask(owners, &request.subscription, ids, Command::Replay).await?;
    Ok(ReplayParkedResponse {
        replayed: Some(replayed),
    })
}

/// `DiscardParked`.
pub(super) async fn discard(
    owners: &Owners,
    request: DiscardParkedRequest,
) -> Result<DiscardParkedResponse, ServiceError> {
    let ids = &request.parked_ids;
    let discarded = ask(owners, &request.subscription, ids, Command::Discard).await?;
    Ok(DiscardParkedResponse {
        discarded: Some(discarded),
    })
}

/// Has the owner do something with each of the messages; how many it did it with.
async fn ask(
    owners: &Owners,
    name: &str,
    ids: &[String],
    command: impl Fn(Vec<(u16, u64)>, Reply<u64>) -> Command,
) -> Result<u64, ServiceError> {
    let definition = named(owners.context(), name).await?;
    let mut walk = Walk::new(owners.context(), &definition, ids, PAGE)?;
    let mut done = 0;
    loop {
        let positions = walk.next().await?;
        if positions.is_empty() {
            return Ok(done);
        }
        let command = |reply| command(positions.clone(), reply);
        done += owners.ask(name, command).await?.0;
    }
}
