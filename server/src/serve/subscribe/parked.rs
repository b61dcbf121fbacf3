//! Messages that were given up: listed, delivered again, dropped.

use std::collections::HashSet;

use headcount_proto::v1::{
    DiscardParkedRequest, DiscardParkedResponse, ListParkedRequest, ListParkedResponse, LogRecord,
    ParkedMessage, ReplayParkedRequest, ReplayParkedResponse,
};
use headcount_store::ParkedQuery;
use prost::Message as _;

use super::definition::{self, Definition};
use super::id::DeliveryId;
use super::owner::{Command, find, unparked};
use super::owners::Owners;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::log::timestamp;

/// Ids of a request at most.
const IDS_MAX: usize = 1_000;
/// Messages looked through at a time.
const PAGE: u32 = 100;

type Row = headcount_store::ParkedMessage;

/// `ListParked`.
pub(super) async fn list(
    owners: &Owners,
    request: ListParkedRequest,
) -> Result<ListParkedResponse, ServiceError> {
    let context = owners.context();
    let definition = named(context, &request.subscription).await?;
    let query = ParkedQuery {
        page_size: request.page_size,
        page_token: request.page_token,
        ..query(&definition)
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

fn query(definition: &Definition) -> ParkedQuery {
    ParkedQuery {
        feed: definition.subscription.feed.clone(),
        subscription: definition.subscription.name.clone(),
        page_size: PAGE,
        page_token: String::new(),
    }
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

/// The positions that a request names; `None`: all.
fn wanted(
    definition: &Definition,
    ids: &[String],
) -> Result<Option<HashSet<(u16, u64)>>, ServiceError> {
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
    let wanted = ids.iter().enumerate().map(read).collect::<Result<_, _>>()?;
    Ok((!ids.is_empty()).then_some(wanted))
}

/// Goes over the messages that are wanted, a page at a time.
struct Walk<'a> {
    context: &'a Context,
    query: Option<ParkedQuery>,
    wanted: Option<HashSet<(u16, u64)>>,
}

impl<'a> Walk<'a> {
    fn new(
        context: &'a Context,
        definition: &Definition,
        ids: &[String],
    ) -> Result<Self, ServiceError> {
        Ok(Self {
            context,
            query: Some(query(definition)),
            wanted: wanted(definition, ids)?,
        })
    }

    /// The next of them; `None`: there are no more.
    async fn next(&mut self) -> Result<Option<Vec<Row>>, ServiceError> {
        let Some(query) = self.query.take() else {
            return Ok(None);
        };
        let mut page = self.context.store.list_parked(query.clone()).await?;
        if !page.next_page_token.is_empty() {
            self.query = Some(ParkedQuery {
                page_token: page.next_page_token,
                ..query
            });
        }
        if let Some(wanted) = &self.wanted {
            page.rows
                .retain(|row| wanted.contains(&(row.partition, row.offset)));
        }
        Ok(Some(page.rows))
    }
}

/// How many messages are parked.
pub(super) async fn count(context: &Context, definition: &Definition) -> Result<u64, ServiceError> {
    let mut walk = Walk::new(context, definition, &[])?;
    let mut count = 0;
    while let Some(rows) = walk.next().await? {
        count += rows.len() as u64;
    }
    Ok(count)
}

/// `ReplayParked`.
pub(super) async fn replay(
    owners: &Owners,
    request: ReplayParkedRequest,
) -> Result<ReplayParkedResponse, ServiceError> {
    let name = &request.subscription;
    let definition = named(owners.context(), name).await?;
    let mut walk = Walk::new(owners.context(), &definition, &request.parked_ids)?;
    let mut replayed = 0;
    while let Some(rows) = walk.next().await? {
        let messages: Vec<_> = rows.iter().filter_map(|row| unparked(row, 0)).collect();
        if messages.is_empty() {
            continue;
        }
        let command = |reply| Command::Replay(messages.clone(), reply);
        replayed += owners.ask(name, command).await?.0;
    }
    Ok(ReplayParkedResponse {
        replayed: Some(replayed),
    })
}

/// `DiscardParked`.
pub(super) async fn discard(
    owners: &Owners,
    request: DiscardParkedRequest,
) -> Result<DiscardParkedResponse, ServiceError> {
    let name = &request.subscription;
    let definition = named(owners.context(), name).await?;
    let mut walk = Walk::new(owners.context(), &definition, &request.parked_ids)?;
    let mut discarded = 0;
    while let Some(rows) = walk.next().await? {
        let positions: Vec<_> = rows.iter().map(|row| (row.partition, row.offset)).collect();
        if positions.is_empty() {
            continue;
        }
        let command = |reply| Command::Discard(positions.clone(), reply);
        owners.ask(name, command).await?;
        discarded += positions.len() as u64;
    }
    Ok(DiscardParkedResponse {
        discarded: Some(discarded),
    })
}
