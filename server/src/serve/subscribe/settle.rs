//! Settlements as clients write them: ids, verdicts, results.

use bytes::Bytes;
use headcount_proto::v1::{NackAction, SettleStatus};
use prost_types::Duration;

use super::definition::millis;
use super::id::DeliveryId;
use super::ledger::{Millis, Status};
use super::owner::{Command, Settle, Verdict};
use super::owners::Owners;
use super::wire::{self, AcknowledgeAsk, ExtendAsk, NackAsk, Settled};
use crate::serve::error::ServiceError;

/// The field of ids.
pub(crate) const DELIVERY_IDS: &str = "delivery_ids";
/// Ids of a request at most.
const IDS_MAX: usize = 1_000;
/// The longest reason of a nack, in bytes.
const REASON_BYTES_MAX: usize = 1_024;
/// The longest extension of a lease.
const EXTEND_MS_MAX: Millis = 600_000;
/// The longest delay of a nack.
const DELAY_MS_MAX: Millis = 86_400_000;

/// The ids of a request.
///
/// # Errors
/// [`ServiceError::InvalidArgument`] for one that is none, and for too many.
pub(crate) fn ids(field: &str, texts: &[Bytes]) -> Result<Vec<DeliveryId>, ServiceError> {
    if texts.len() > IDS_MAX {
        return Err(ServiceError::field(
            field,
            format!("holds {IDS_MAX} at most"),
        ));
    }
    let read = |(at, text): (usize, &Bytes)| {
        let id = std::str::from_utf8(text).ok().and_then(DeliveryId::read);
        id.ok_or_else(|| {
            let text = "is no delivery id: pass one back exactly as a delivery gave it";
            ServiceError::field(format!("{field}[{at}]"), text)
        })
    };
    texts.iter().enumerate().map(read).collect()
}

/// The verdict of a nack.
///
/// # Errors
/// [`ServiceError::InvalidArgument`].
pub(crate) fn verdict(
    path: &str,
    action: i32,
    delay: Option<Duration>,
    reason: String,
) -> Result<Verdict, ServiceError> {
    let field = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    if reason.len() > REASON_BYTES_MAX {
        let text = format!("has {REASON_BYTES_MAX} bytes at most");
        return Err(ServiceError::field(field("reason"), text));
    }
    let delay_ms = bounded(&field("delay"), delay, DELAY_MS_MAX)?;
    match NackAction::try_from(action) {
        Ok(NackAction::Unspecified | NackAction::Retry) => Ok(Verdict::Retry { delay_ms, reason }),
        Ok(NackAction::Park) => Ok(Verdict::Park { reason }),
        Ok(NackAction::Skip) => Ok(Verdict::Done),
        Err(_) => {
            let text = "is one of the contract's NackAction";
            Err(ServiceError::field(field("action"), text))
        }
    }
}

/// The verdict of an extension.
///
/// # Errors
/// [`ServiceError::InvalidArgument`].
pub(crate) fn extension(field: &str, by: Option<Duration>) -> Result<Verdict, ServiceError> {
    let by_ms = bounded(field, by, EXTEND_MS_MAX)?;
    Ok(Verdict::Extend { by_ms })
}

fn bounded(
    field: &str,
    asked: Option<Duration>,
    most: Millis,
) -> Result<Option<Millis>, ServiceError> {
    let Some(asked) = asked else { return Ok(None) };
    match millis(asked).filter(|ms| *ms <= most) {
        Some(ms) => Ok(Some(ms)),
        None => {
            let text = format!("is a duration of 0 to {} s", most / 1_000);
            Err(ServiceError::field(field, text))
        }
    }
}

/// What became of each id.
pub(crate) fn results(texts: Vec<Bytes>, statuses: &[Status]) -> Settled {
    let results = texts.into_iter().zip(statuses);
    let result = |(delivery_id, status): (Bytes, &Status)| {
        let status = match status {
            Status::Settled => SettleStatus::Settled,
            Status::WillRetry => SettleStatus::WillRetry,
            Status::Parked => SettleStatus::Parked,
            Status::Extended => SettleStatus::Extended,
            Status::LeaseLost => SettleStatus::LeaseLost,
            Status::UnknownDelivery => SettleStatus::UnknownDelivery,
            Status::AlreadySettled => SettleStatus::AlreadySettled,
        };
        wire::Result {
            delivery_id,
            status: status.into(),
        }
    };
    Settled {
        results: results.map(result).collect(),
    }
}

/// `Acknowledge`.
///
/// # Errors
/// [`ServiceError::InvalidArgument`], and what the owner says.
pub(crate) async fn acknowledge(
    owners: &Owners,
    ask: AcknowledgeAsk,
) -> Result<Settled, ServiceError> {
    settle(owners, &ask.subscription, ask.delivery_ids, &Verdict::Done).await
}

/// `Nack`.
///
/// # Errors
/// As [`acknowledge`].
pub(crate) async fn nack(owners: &Owners, ask: NackAsk) -> Result<Settled, ServiceError> {
    let verdict = verdict("", ask.action, ask.delay, ask.reason)?;
    settle(owners, &ask.subscription, ask.delivery_ids, &verdict).await
}

/// `ExtendLease`.
///
/// # Errors
/// As [`acknowledge`].
pub(crate) async fn extend(owners: &Owners, ask: ExtendAsk) -> Result<Settled, ServiceError> {
    let verdict = extension("by", ask.by)?;
    settle(owners, &ask.subscription, ask.delivery_ids, &verdict).await
}

async fn settle(
    owners: &Owners,
    name: &str,
    texts: Vec<Bytes>,
    verdict: &Verdict,
) -> Result<Settled, ServiceError> {
    let ids = ids(DELIVERY_IDS, &texts)?;
    let command = |reply| {
        let settle = Settle {
            ids: ids.clone(),
            verdict: verdict.clone(),
        };
        Command::Settle(settle, reply)
    };
    let (statuses, _) = owners.ask(name, command).await?;
    Ok(results(texts, &statuses))
}
