//! Questions answered from sketches of new and changed records: each number with its bounds.
//!
//! * Of all time the sketches are kept by partition, in step with the views; an answer puts them together when it is asked for.
//!   Of a window, or of the records that pass a filter, they are folded from the log then: see `spans`.
//! * Gross: each new or changed record counts, and nothing is taken back.

use headcount_engine::sketch::SketchError;
use headcount_engine::sketch::bloom::Seen as Found;
use headcount_engine::sketch::count_min::{self, Bounded, CountMin};
use headcount_engine::sketch::exaloglog::{ExaLogLog, Precision};
use headcount_engine::sketch::quantiles::Quantiles;
use headcount_engine::sketch::sample::Sample;
use headcount_engine::summary::{Entity, Quantity, SAMPLE_SIZE, Sampled, Summary};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::{self, Channel, Estimate};

use super::answers::replica;
use super::api::QueryApi;
use super::spans::{About, Selection, gross};
use crate::faults::Faults;
use crate::outputs::{distinct_count, timestamp};
use crate::serve::error::ServiceError;

/// Records of a sample where the request names none.
const SAMPLE_DEFAULT: u32 = 10;
/// Quantiles of one request at most.
const QUANTILES_MAX: usize = 100;
/// Quantiles where the request names none.
const QUANTILES_DEFAULT: [f64; 3] = [0.5, 0.9, 0.99];
/// How an answer names its method.
const COUNT_METHOD: &str = "count-min 5x4096";
const NUMBERS_METHOD: &str = "ddsketch 1 %";

/// What a request is about: its span and its filter, where it has one.
fn selection<'a>(
    span: Option<&'a v1::QuerySpan>,
    filter: Option<&v1::Filter>,
    faults: &mut Faults,
) -> Result<Selection<'a>, ServiceError> {
    let none = v1::Dimension::Unspecified;
    Selection::new(("span", span), ("filter", filter), none, faults)
}

fn entity(number: i32, faults: &mut Faults) -> Entity {
    match v1::Entity::try_from(number) {
        Ok(v1::Entity::Unspecified | v1::Entity::Member) => Entity::Member,
        Ok(v1::Entity::Event) => Entity::Event,
        Ok(v1::Entity::Group) => Entity::Group,
        Ok(v1::Entity::Rsvp) => Entity::Rsvp,
        Ok(v1::Entity::Topic) => Entity::Topic,
        Ok(v1::Entity::Country) => Entity::Country,
        Err(_) => {
            faults.add("entity", "must be one of the contract's entities");
            Entity::Member
        }
    }
}

fn quantity(number: i32, faults: &mut Faults) -> Quantity {
    match v1::Quantity::try_from(number) {
        Ok(v1::Quantity::Guests) => Quantity::Guests,
        Ok(v1::Quantity::LeadTimeS) => Quantity::LeadTimeS,
        Ok(v1::Quantity::SkewMs) => Quantity::SkewMs,
        Ok(v1::Quantity::Unspecified) | Err(_) => {
            faults.add(
                "quantity",
                "must be QUANTITY_GUESTS, _LEAD_TIME_S or _SKEW_MS",
            );
            Quantity::Guests
        }
    }
}

fn key_hash(entity: Entity, key: &str, faults: &mut Faults) -> u64 {
    if key.is_empty() {
        faults.add("key", "must name a key");
        return 0;
    }
    entity.hash(key).unwrap_or_else(|| {
        faults.add("key", "must be a number: the entity goes by number");
        0
    })
}

/// Sketches of one summary go together: that they do not is a fault of ours.
fn internal(error: SketchError) -> ServiceError {
    ServiceError::internal(error)
}

/// A number whose bounds always hold.
fn bounded(estimate: f64, lower: f64, upper: f64) -> Estimate {
    let exact = lower.total_cmp(&upper).is_eq();
    Estimate {
        estimate: Some(estimate),
        lower: Some(lower),
        upper: Some(upper),
        confidence: Some(1.0),
        exact: Some(exact),
        method: if exact { "exact" } else { NUMBERS_METHOD }.to_owned(),
    }
}

/// `CountDistinct`.
pub(super) async fn count_distinct(
    api: &QueryApi,
    request: v1::CountDistinctRequest,
) -> Result<v1::CountDistinctResponse, ServiceError> {
    let mut faults = Faults::default();
    let entity = entity(request.entity, &mut faults);
    let wanted = selection(request.span.as_ref(), request.filter.as_ref(), &mut faults)?;
    faults.end()?;
    let from = (&*request.feed, &*request.at_least);
    let about = About::of(api, from, vec![wanted]).await?;
    let (whole, envelope) = about.ask(api, |summaries| {
        let mut whole = ExaLogLog::new(Precision::Fine);
        for summary in summaries {
            whole
                .merge(&summary.keys(entity).distinct)
                .map_err(internal)?;
        }
        Ok(whole)
    })?;
    let method = format!("ell(2,20) p={}", whole.precision() as u8);
    let sketch = request.with_sketch.then(|| {
        let state = whole.to_bytes();
        v1::Sketch {
            method: method.clone(),
            format_version: state.first().map(|version| u32::from(*version)),
            state: state.into(),
        }
    });
    Ok(v1::CountDistinctResponse {
        count: Some(distinct_count(&whole.count(), &method)),
        envelope: Some(envelope),
        sketch,
    })
}

/// `EstimateCount`.
pub(super) async fn count(
    api: &QueryApi,
    request: v1::EstimateCountRequest,
) -> Result<v1::EstimateCountResponse, ServiceError> {
    let mut faults = Faults::default();
    let entity = entity(request.entity, &mut faults);
    let hash = key_hash(entity, &request.key, &mut faults);
    let wanted = selection(request.span.as_ref(), None, &mut faults)?;
    faults.end()?;
    let from = (&*request.feed, &*request.at_least);
    let about = About::of(api, from, vec![wanted]).await?;
    let ((estimate, doubtful), envelope) = about.ask(api, |summaries| {
        // The sum of each partition's answer is never above that of their sum, which has this bound.
        let (mut estimate, mut doubtful) = (0.0, 0);
        for summary in summaries {
            let counts = &summary.keys(entity).counts;
            let count = counts.count(hash);
            estimate += count.estimate;
            doubtful += if count.is_exact { 0 } else { counts.total() };
        }
        Ok((estimate, doubtful))
    })?;
    let lower = estimate - count_min::EPSILON * doubtful as f64;
    Ok(v1::EstimateCountResponse {
        count: Some(counted(estimate, lower, doubtful == 0)),
        envelope: Some(envelope),
    })
}

/// A number of Count-Min, which is never too low.
fn counted(estimate: f64, lower: f64, is_exact: bool) -> Estimate {
    Estimate {
        estimate: Some(estimate),
        lower: Some(lower.max(0.0)),
        upper: Some(estimate),
        confidence: Some(if is_exact { 1.0 } else { count_min::CONFIDENCE }),
        exact: Some(is_exact),
        method: if is_exact { "exact" } else { COUNT_METHOD }.to_owned(),
    }
}

/// `EstimateInnerProduct`.
pub(super) async fn inner_product(
    api: &QueryApi,
    request: v1::EstimateInnerProductRequest,
) -> Result<v1::EstimateInnerProductResponse, ServiceError> {
    let mut faults = Faults::default();
    let entity = entity(request.entity, &mut faults);
    let (span, none) = (request.span.as_ref(), v1::Dimension::Unspecified);
    let right_span = request.right_span.as_ref().or(span);
    let left = ("left", request.left.as_ref());
    let right = ("right", request.right.as_ref());
    let left = Selection::new(("span", span), left, none, &mut faults)?;
    let right = Selection::new(("right_span", right_span), right, none, &mut faults)?;
    faults.end()?;
    let from = (&*request.feed, &*request.at_least);
    let about = About::of(api, from, vec![left, right]).await?;
    let ([product, left, right], envelope) = about.ask_both(api, |left, right| {
        let counts = |summaries: &[&Summary]| {
            let mut whole = CountMin::default();
            let mut parts = summaries.iter().map(|summary| &summary.keys(entity).counts);
            parts.try_for_each(|part| whole.merge(part)).map(|()| whole)
        };
        let full = |_| {
            ServiceError::LimitExceeded(
                "more records than a sketch counts: ask for a span".to_owned(),
            )
        };
        let left = counts(left).map_err(full)?;
        let right = counts(right).map_err(full)?;
        Ok([
            left.inner_product(&right),
            left.inner_product(&left),
            right.inner_product(&right),
        ])
    })?;
    Ok(v1::EstimateInnerProductResponse {
        inner_product: Some(counted(product.estimate, product.lower, product.is_exact)),
        cosine: Some(cosine(&product, &left, &right)),
        envelope: Some(envelope),
    })
}

/// The product over the product of both norms. Each square of a norm has bounds of its own, so the bounds here are the widest.
fn cosine(product: &Bounded, left: &Bounded, right: &Bounded) -> Estimate {
    let over = |product: f64, left: f64, right: f64| {
        let norms = left.sqrt() * right.sqrt();
        if norms > 0.0 {
            (product / norms).clamp(0.0, 1.0)
        } else {
            0.0
        }
    };
    let is_exact = product.is_exact && left.is_exact && right.is_exact;
    let lower = over(product.lower, left.estimate, right.estimate);
    let upper = if is_exact {
        lower
    } else {
        // A lower bound of 0 says nothing of a norm.
        let upper = over(product.estimate, left.lower, right.lower);
        if left.lower > 0.0 && right.lower > 0.0 {
            upper
        } else {
            1.0
        }
    };
    let estimate = over(product.estimate, left.estimate, right.estimate);
    Estimate {
        estimate: Some(estimate.clamp(lower, upper)),
        lower: Some(lower),
        upper: Some(upper),
        // All three must lie within their bounds.
        confidence: Some(if is_exact {
            1.0
        } else {
            1.0 - 3.0 * (1.0 - count_min::CONFIDENCE)
        }),
        exact: Some(is_exact),
        method: if is_exact { "exact" } else { COUNT_METHOD }.to_owned(),
    }
}

/// The numbers of all summaries together.
fn numbers(summaries: &[&Summary], quantity: Quantity) -> Result<Quantiles, ServiceError> {
    let mut whole = Quantiles::default();
    for summary in summaries {
        whole.merge(summary.numbers(quantity)).map_err(internal)?;
    }
    Ok(whole)
}

/// `EstimateRange`.
pub(super) async fn range(
    api: &QueryApi,
    request: v1::EstimateRangeRequest,
) -> Result<v1::EstimateRangeResponse, ServiceError> {
    let mut faults = Faults::default();
    let quantity = quantity(request.quantity, &mut faults);
    if request.from >= request.to {
        faults.add("to", format!("must be above from, {}", request.from));
    }
    let wanted = selection(request.span.as_ref(), None, &mut faults)?;
    faults.end()?;
    let from = (&*request.feed, &*request.at_least);
    let about = About::of(api, from, vec![wanted]).await?;
    let (between, envelope) = about.ask(api, |summaries| {
        Ok(numbers(summaries, quantity)?.between(request.from, request.to))
    })?;
    Ok(v1::EstimateRangeResponse {
        count: Some(bounded(
            between.estimate,
            between.lower as f64,
            between.upper as f64,
        )),
        envelope: Some(envelope),
    })
}

/// `Quantiles`.
pub(super) async fn quantiles(
    api: &QueryApi,
    request: v1::QuantilesRequest,
) -> Result<v1::QuantilesResponse, ServiceError> {
    let mut faults = Faults::default();
    let quantity = quantity(request.quantity, &mut faults);
    let asked = if request.quantiles.is_empty() {
        QUANTILES_DEFAULT.to_vec()
    } else {
        request.quantiles
    };
    if asked.len() > QUANTILES_MAX {
        let found = asked.len();
        faults.add(
            "quantiles",
            format!("must be at most {QUANTILES_MAX}, are {found}"),
        );
    }
    for (at, share) in asked.iter().enumerate().take(QUANTILES_MAX) {
        if !(0.0..=1.0).contains(share) {
            faults.add(&format!("quantiles[{at}]"), "must be from 0 to 1");
        }
    }
    let wanted = selection(request.span.as_ref(), None, &mut faults)?;
    faults.end()?;
    let from = (&*request.feed, &*request.at_least);
    let about = About::of(api, from, vec![wanted]).await?;
    let (numbers, envelope) = about.ask(api, |summaries| numbers(summaries, quantity))?;
    let value = |share: f64| {
        let found = numbers.quantile(share)?;
        let [estimate, lower, upper] = [found.estimate, found.lower, found.upper];
        Some(bounded(estimate as f64, lower as f64, upper as f64))
    };
    Ok(v1::QuantilesResponse {
        values: asked
            .into_iter()
            .map(|share| v1::QuantileValue {
                quantile: Some(share),
                value: value(share),
            })
            .collect(),
        envelope: Some(envelope),
    })
}

/// `CheckSeen`.
pub(super) async fn check_seen(
    api: &QueryApi,
    request: v1::CheckSeenRequest,
) -> Result<v1::CheckSeenResponse, ServiceError> {
    let mut faults = Faults::default();
    let entity = entity(request.entity, &mut faults);
    let hash = key_hash(entity, &request.key, &mut faults);
    faults.end()?;
    let replica = replica(api, &request.feed, &request.at_least).await?;
    let state = replica.read();
    let mut since = Vec::new();
    let mut denied = 1.0;
    let mut seen = false;
    let summaries: Vec<&Summary> = state.summaries().collect();
    for summary in &summaries {
        let filter = &summary.keys(entity).seen;
        since.push(filter.since());
        // Whoever never came is denied only where every partition denies it.
        denied *= 1.0 - filter.error_probability();
        seen |= matches!(filter.check(hash), Found::MaybeSeen { .. });
    }
    let error_probability = 1.0 - denied;
    let (kind, channel) = (CursorKind::AsOf, Channel::Rsvps as u8);
    Ok(v1::CheckSeenResponse {
        seen: if seen {
            v1::Seen::MaybeSeen.into()
        } else {
            v1::Seen::NotSeen.into()
        },
        error_probability: Some(error_probability),
        since: Cursor::new(kind, channel, api.context.generation, since).encode(),
        envelope: Some(gross(api, &state, &summaries)),
    })
}

/// `Sample`.
pub(super) async fn sample(
    api: &QueryApi,
    request: v1::SampleRequest,
) -> Result<v1::SampleResponse, ServiceError> {
    let mut faults = Faults::default();
    if request.size > SAMPLE_SIZE {
        let found = request.size;
        faults.add("size", format!("must be at most {SAMPLE_SIZE}, is {found}"));
    }
    let wanted = selection(request.span.as_ref(), request.filter.as_ref(), &mut faults)?;
    faults.end()?;
    let size = match request.size {
        0 => SAMPLE_DEFAULT,
        size => size,
    };
    let from = (&*request.feed, &*request.at_least);
    let about = About::of(api, from, vec![wanted]).await?;
    let ((whole, population), envelope) = about.ask(api, |summaries| {
        let mut whole = Sample::new(SAMPLE_SIZE).map_err(internal)?;
        for summary in summaries {
            whole.merge(summary.sample()).map_err(internal)?;
        }
        let population = summaries.iter().map(|summary| summary.records()).sum();
        Ok((whole, population))
    })?;
    let drawn = whole.values().take(size as usize).filter_map(Sampled::read);
    Ok(v1::SampleResponse {
        rsvps: drawn.map(rsvp).collect(),
        population: Some(population),
        envelope: Some(envelope),
    })
}

/// A record of a sample, without names.
fn rsvp(sampled: Sampled) -> v1::Rsvp {
    v1::Rsvp {
        rsvp_id: sampled.rsvp_id,
        response: crate::outputs::response(sampled.response).into(),
        guests: Some(sampled.guests),
        mtime: Some(timestamp(sampled.mtime_ms)),
        member: Some(v1::Member {
            member_id: sampled.member_id,
            ..Default::default()
        }),
        event: Some(v1::Event {
            event_id: sampled.event_id,
            time: sampled.event_time_ms.map(timestamp),
            ..Default::default()
        }),
        group: Some(v1::Group {
            group_id: sampled.group_id,
            group_city: sampled.city,
            group_country: sampled.country,
            topics: sampled.topics,
            ..Default::default()
        }),
        ..Default::default()
    }
}
