//! What a subscription is: checked, with its defaults filled in, and as bytes of the store.

use headcount_binder::{Channel, ChannelRef};
use headcount_proto::v1::{self, DeliveryOrder, PositionGonePolicy};
use headcount_store::filter::RowFilter;
use prost::Message as _;
use prost_types::Duration;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::ledger::{Millis, Terms};
use crate::faults::Faults;
use crate::serve::context::{Context, contract_channel, log_channel};
use crate::serve::error::ServiceError;

const NAME_BYTES_MAX: usize = 64;
const ATTEMPTS_DEFAULT: u32 = 16;
const ATTEMPTS_MAX: u32 = 1_000;
/// Values of one field of a filter at most.
const FILTER_VALUES_MAX: usize = 1_000;
/// The shortest and the longest lease, grace and backoff, ms.
const LEASE_MS: (Millis, Millis) = (100, 600_000);
const GRACE_MS: (Millis, Millis) = (0, 600_000);
const BACKOFF_MS: (Millis, Millis) = (0, 86_400_000);
const LEASE_DEFAULT_MS: Millis = 30_000;
const GRACE_DEFAULT_MS: Millis = 30_000;
const BACKOFF_INITIAL_DEFAULT_MS: Millis = 1_000;
const BACKOFF_MAX_DEFAULT_MS: Millis = 60_000;
const MULTIPLIER_DEFAULT: f64 = 2.0;
const MULTIPLIER_MAX: f64 = 1_000.0;

/// A subscription as it is kept.
#[derive(Debug, Clone)]
pub(crate) struct Definition {
    /// Whole, but for its etag.
    pub(crate) subscription: v1::Subscription,
    /// No other subscription has it, not even one of the same name made later.
    pub(crate) id: u64,
    /// Of the channel.
    pub(crate) generation: u16,
    /// Where each partition begins.
    pub(crate) origin: Vec<u64>,
    /// As the store has it; empty where it has none yet.
    pub(crate) etag: String,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    /// 1.
    version: u8,
    subscription: Vec<u8>,
    id: u64,
    generation: u16,
    origin: Vec<u64>,
}

/// Bytes that are no definition.
#[derive(Debug, thiserror::Error)]
#[error("the definition of a subscription is damaged or of another release")]
pub(crate) struct DefinitionError;

impl Definition {
    /// A new one, of a subscription that [`checked`] has passed.
    pub(crate) fn new(
        subscription: v1::Subscription,
        generation: u16,
        origin: Vec<u64>,
        created_ms: i64,
    ) -> Self {
        let text = format!("{} {} {created_ms}", subscription.feed, subscription.name);
        Self {
            id: xxh3_64(text.as_bytes()),
            subscription,
            generation,
            origin,
            etag: String::new(),
        }
    }

    /// As the store keeps it.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let kept = Kept {
            version: 1,
            subscription: self.subscription.encode_to_vec(),
            id: self.id,
            generation: self.generation,
            origin: self.origin.clone(),
        };
        postcard::to_stdvec(&kept).expect("numbers and bytes can be encoded")
    }

    pub(crate) fn decode(bytes: &[u8], etag: String) -> Result<Self, DefinitionError> {
        let kept: Kept = postcard::from_bytes(bytes).map_err(|_| DefinitionError)?;
        let subscription = v1::Subscription::decode(&*kept.subscription);
        let subscription = subscription.map_err(|_| DefinitionError)?;
        if kept.version != 1 {
            return Err(DefinitionError);
        }
        Ok(Self {
            subscription,
            id: kept.id,
            generation: kept.generation,
            origin: kept.origin,
            etag,
        })
    }

    /// As clients see it.
    pub(crate) fn shown(&self) -> v1::Subscription {
        v1::Subscription {
            etag: self.etag.clone(),
            ..self.subscription.clone()
        }
    }

    /// The channel that it reads.
    ///
    /// # Errors
    /// [`ServiceError::FeedNotFound`] where its feed is not served any more.
    pub(crate) fn channel(&self, context: &Context) -> Result<ChannelRef, ServiceError> {
        let feed = context.feed(&self.subscription.feed)?.feed.clone();
        Ok(ChannelRef::new(
            feed,
            log_channel(self.subscription.channel()),
        ))
    }

    /// What it promises of deliveries.
    pub(crate) fn terms(&self) -> Terms {
        let subscription = &self.subscription;
        let backoff = subscription.backoff.unwrap_or_default();
        let ms = |duration: Option<Duration>| duration.and_then(millis).unwrap_or_default();
        Terms {
            is_ordered: subscription.order() == DeliveryOrder::ByKey,
            attempts_max: subscription.attempts_max,
            backoff_initial_ms: ms(backoff.initial),
            backoff_max_ms: ms(backoff.max),
            backoff_multiplier: backoff.multiplier,
            lease_ms: ms(subscription.lease),
            grace_ms: ms(subscription.session_grace),
        }
    }

    /// Whether it goes on at the earliest record when retention has passed its position.
    pub(crate) fn skips_what_is_gone(&self) -> bool {
        self.subscription.on_gone() == PositionGonePolicy::Earliest
    }
}

/// Checks a name of a request.
///
/// # Errors
/// [`ServiceError::InvalidArgument`].
pub(crate) fn name<'a>(field: &str, name: &'a str) -> Result<&'a str, ServiceError> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    if name.is_empty() || name.len() > NAME_BYTES_MAX || !name.bytes().all(allowed) {
        return Err(ServiceError::field(field, "is 1 to 64 of [a-zA-Z0-9._-]"));
    }
    Ok(name)
}

/// A subscription of a request, checked, with its defaults filled in and without an etag.
///
/// # Errors
/// [`ServiceError::InvalidArgument`] with all that is wrong; [`ServiceError::FeedNotFound`];
/// [`ServiceError::NotYetAvailable`] for a push target.
pub(crate) fn checked(
    context: &Context,
    asked: Option<v1::Subscription>,
) -> Result<v1::Subscription, ServiceError> {
    let asked = asked.ok_or_else(|| ServiceError::field("subscription", "is required"))?;
    if !asked.push_target.is_empty() {
        let what = "a subscription with push_target";
        return Err(ServiceError::NotYetAvailable(what.to_owned()));
    }
    let mut faults = Faults::under("subscription");
    let feed = context.feed(&asked.feed)?.feed.to_string();
    let channel = channel(asked.channel, &mut faults);
    if let Err(ServiceError::InvalidArgument(found)) = name("subscription.name", &asked.name) {
        faults.extend(found);
    }
    let attempts_max = match asked.attempts_max {
        0 => ATTEMPTS_DEFAULT,
        attempts => attempts,
    };
    if attempts_max > ATTEMPTS_MAX {
        faults.add("attempts_max", format!("is {ATTEMPTS_MAX} at most"));
    }
    let order = match DeliveryOrder::try_from(asked.order) {
        Ok(DeliveryOrder::Unspecified) => DeliveryOrder::Unordered,
        Ok(order) => order,
        Err(_) => or(
            &mut faults,
            "order",
            "is one of the contract's DeliveryOrder",
        ),
    };
    let on_gone = match PositionGonePolicy::try_from(asked.on_gone) {
        Ok(PositionGonePolicy::Unspecified) => PositionGonePolicy::Fail,
        Ok(policy) => policy,
        Err(_) => or(
            &mut faults,
            "on_gone",
            "is one of the contract's PositionGonePolicy",
        ),
    };
    let checked = v1::Subscription {
        name: asked.name,
        feed,
        channel: channel.into(),
        filter: filter(asked.filter, &mut faults),
        order: order.into(),
        attempts_max,
        backoff: Some(backoff(asked.backoff.unwrap_or_default(), &mut faults)),
        lease: within(
            &mut faults,
            "lease",
            asked.lease,
            LEASE_DEFAULT_MS,
            LEASE_MS,
        ),
        session_grace: within(
            &mut faults,
            "session_grace",
            asked.session_grace,
            GRACE_DEFAULT_MS,
            GRACE_MS,
        ),
        etag: String::new(),
        on_gone: on_gone.into(),
        push_target: String::new(),
    };
    faults.end()?;
    Ok(checked)
}

fn channel(asked: i32, faults: &mut Faults) -> v1::Channel {
    match v1::Channel::try_from(asked) {
        Ok(v1::Channel::Unspecified) => v1::Channel::Changes,
        Ok(v1::Channel::Partials) | Err(_) => {
            let text = "is rsvps, changes, results, late or dead";
            faults.add("channel", text);
            contract_channel(Channel::Changes)
        }
        Ok(channel) => channel,
    }
}

fn filter(asked: Option<v1::Filter>, faults: &mut Faults) -> Option<v1::Filter> {
    let filter = asked.filter(|filter| *filter != v1::Filter::default())?;
    if let Err(error) = RowFilter::new(Some(&filter)) {
        faults.add("filter", error.to_string());
    }
    let lengths = [
        filter.responses.len(),
        filter.countries.len(),
        filter.cities.len(),
        filter.topics.len(),
        filter.group_ids.len(),
        filter.event_ids.len(),
    ];
    if lengths.iter().any(|length| *length > FILTER_VALUES_MAX) {
        let text = format!("has at most {FILTER_VALUES_MAX} values in a field");
        faults.add("filter", text);
    }
    let texts = [
        &filter.countries,
        &filter.cities,
        &filter.topics,
        &filter.event_ids,
    ];
    if texts.into_iter().flatten().any(String::is_empty) {
        faults.add(
            "filter",
            "has no empty text: leave a field out to match all",
        );
    }
    if let Some(max) = filter.guests_max
        && filter.guests_min() >= max
    {
        faults.add("filter.guests_min", "is below guests_max");
    }
    Some(filter)
}

fn backoff(asked: v1::Backoff, faults: &mut Faults) -> v1::Backoff {
    let multiplier = match asked.multiplier {
        0.0 => MULTIPLIER_DEFAULT,
        multiplier => multiplier,
    };
    if !(1.0..=MULTIPLIER_MAX).contains(&multiplier) {
        let text = format!("is 1 to {MULTIPLIER_MAX}");
        faults.add("backoff.multiplier", text);
    }
    let initial = (asked.initial, BACKOFF_INITIAL_DEFAULT_MS);
    let max = (asked.max, BACKOFF_MAX_DEFAULT_MS);
    v1::Backoff {
        initial: within(faults, "backoff.initial", initial.0, initial.1, BACKOFF_MS),
        max: within(faults, "backoff.max", max.0, max.1, BACKOFF_MS),
        multiplier,
    }
}

/// Notes what a field must be, and goes on with its default.
fn or<T: Default>(faults: &mut Faults, field: &str, must: &str) -> T {
    faults.add(field, must);
    T::default()
}

fn within(
    faults: &mut Faults,
    field: &str,
    asked: Option<Duration>,
    default: Millis,
    (least, most): (Millis, Millis),
) -> Option<Duration> {
    let ms = asked.map_or(Some(default), millis);
    match ms.filter(|ms| (least..=most).contains(ms)) {
        Some(ms) => Some(duration(ms)),
        None => {
            faults.add(field, format!("is {least} ms to {} s", most / 1_000));
            None
        }
    }
}

/// A duration in ms, rounded up; `None` where it is negative or none.
pub(crate) fn millis(duration: Duration) -> Option<Millis> {
    let duration = std::time::Duration::try_from(duration).ok()?;
    duration.as_nanos().div_ceil(1_000_000).try_into().ok()
}

/// A length of time as the contract writes it.
pub(crate) fn duration(ms: Millis) -> Duration {
    Duration {
        seconds: i64::try_from(ms / 1_000).unwrap_or(i64::MAX),
        nanos: (ms % 1_000) as i32 * 1_000_000,
    }
}
