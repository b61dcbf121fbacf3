//! `headcount query`: what is answered from sketches, each number with its bounds.

use headcount_sdk::Client;
use headcount_sdk::v1::{
    CheckSeenRequest, CheckSeenResponse, CountDistinctRequest, Entity, Estimate,
    EstimateCountRequest, EstimateInnerProductRequest, EstimateInnerProductResponse,
    EstimateRangeRequest, QuantilesRequest, QuantilesResponse, Quantity, SampleRequest,
    SampleResponse, Seen,
};

use super::{about, number, print_answer, stream};
use crate::args::{Estimated, Output, Span, Which};
use crate::table::Table;

/// Asks and prints.
pub(crate) async fn run(client: &Client, output: Output, asked: Estimated) -> anyhow::Result<()> {
    let to = (client, output);
    match asked {
        Estimated::Distinct {
            entity,
            span,
            which,
        } => distinct(to, entity, &span, &which).await,
        Estimated::Alike {
            entity,
            left,
            right,
            span,
            right_ending,
        } => compare(to, entity, (left, right), (&span, right_ending)).await,
        Estimated::Count { entity, key, span } => count(to, entity, key, &span).await,
        Estimated::Range {
            quantity,
            from,
            to: below,
            span,
        } => range(to, quantity, (from, below), &span).await,
        Estimated::Quantiles {
            quantity,
            quantiles,
            span,
        } => {
            let request = QuantilesRequest {
                span: about::span(&span),
                quantity: quantity.into(),
                quantiles,
                ..Default::default()
            };
            let answer = client.quantiles(request).await?;
            print_answer(output, "QuantilesResponse", &answer, values)
        }
        Estimated::Seen { entity, key } => {
            let request = CheckSeenRequest {
                entity: entity.into(),
                key,
                ..Default::default()
            };
            let answer = client.check_seen(request).await?;
            print_answer(output, "CheckSeenResponse", &answer, seen)
        }
        Estimated::Sample { size, span, which } => {
            let request = SampleRequest {
                span: about::span(&span),
                filter: about::filter(&which)?,
                size,
                ..Default::default()
            };
            let answer = client.sample(request).await?;
            print_answer(output, "SampleResponse", &answer, sample)
        }
    }
}

async fn distinct(
    (client, output): (&Client, Output),
    entity: Entity,
    span: &Span,
    which: &Which,
) -> anyhow::Result<()> {
    let request = CountDistinctRequest {
        entity: entity.into(),
        span: about::span(span),
        filter: about::filter(which)?,
        ..Default::default()
    };
    let answer = client.count_distinct(request).await?;
    print_answer(output, "CountDistinctResponse", &answer, |answer| {
        bounded(&answer.count)
    })
}

async fn count(
    (client, output): (&Client, Output),
    entity: Entity,
    key: String,
    span: &Span,
) -> anyhow::Result<()> {
    let request = EstimateCountRequest {
        entity: entity.into(),
        span: about::span(span),
        key,
        ..Default::default()
    };
    let answer = client.estimate_count(request).await?;
    print_answer(output, "EstimateCountResponse", &answer, |answer| {
        bounded(&answer.count)
    })
}

async fn range(
    (client, output): (&Client, Output),
    quantity: Quantity,
    (from, to): (i64, i64),
    span: &Span,
) -> anyhow::Result<()> {
    let request = EstimateRangeRequest {
        span: about::span(span),
        quantity: quantity.into(),
        from,
        to,
        ..Default::default()
    };
    let answer = client.estimate_range(request).await?;
    print_answer(output, "EstimateRangeResponse", &answer, |answer| {
        bounded(&answer.count)
    })
}

async fn compare(
    (client, output): (&Client, Output),
    entity: Entity,
    (left, right): (Option<String>, Option<String>),
    (span, right_ending): (&Span, Option<jiff::Timestamp>),
) -> anyhow::Result<()> {
    let right_span = right_ending.zip(span.window.clone());
    let request = EstimateInnerProductRequest {
        entity: entity.into(),
        left: about::selection(left.as_deref())?,
        right: about::selection(right.as_deref())?,
        right_span: right_span.map(|(ending, query)| about::past(query, ending)),
        span: about::span(span),
        ..Default::default()
    };
    let answer = client.estimate_inner_product(request).await?;
    print_answer(output, "EstimateInnerProductResponse", &answer, alike)
}

const BOUNDS: [&str; 4] = ["estimate", "at least", "at most", "how"];

fn cells(estimate: &Estimate) -> Vec<String> {
    cells_of(estimate, 0)
}

fn cells_of(estimate: &Estimate, places: usize) -> Vec<String> {
    let whole =
        |number: Option<f64>| self::number(number.map(|number| format!("{number:.places$}")));
    let how = match estimate.confidence {
        Some(confidence) if confidence < 1.0 => {
            format!("{}, {:.1} %", estimate.method, confidence * 100.0)
        }
        _ => estimate.method.clone(),
    };
    vec![
        whole(estimate.estimate),
        whole(estimate.lower),
        whole(estimate.upper),
        how,
    ]
}

fn bounded(estimate: &Option<Estimate>) -> String {
    let mut table = Table::new(&BOUNDS);
    table.row(cells(&estimate.clone().unwrap_or_default()));
    table.render()
}

fn alike(answer: &EstimateInnerProductResponse) -> String {
    let mut columns = vec!["what"];
    columns.extend(BOUNDS);
    let mut table = Table::new(&columns);
    for (what, estimate, places) in [
        ("in common", &answer.inner_product, 0),
        ("cosine, 0 to 1", &answer.cosine, 4),
    ] {
        let mut row = vec![what.to_owned()];
        row.extend(cells_of(&estimate.clone().unwrap_or_default(), places));
        table.row(row);
    }
    table.render()
}

fn values(answer: &QuantilesResponse) -> String {
    let mut columns = vec!["quantile"];
    columns.extend(BOUNDS);
    let mut table = Table::new(&columns);
    for value in &answer.values {
        let mut row = vec![number(value.quantile)];
        row.extend(cells(&value.value.clone().unwrap_or_default()));
        table.row(row);
    }
    table.render()
}

fn seen(answer: &CheckSeenResponse) -> String {
    match (answer.seen(), answer.error_probability()) {
        (Seen::MaybeSeen, error) => {
            format!("seen, most likely: a key that never came says so with a chance of {error:.4}")
        }
        (Seen::NotSeen, _) => format!("not seen since {}", answer.since),
        (Seen::Unknown | Seen::Unspecified, _) => "unknown".to_owned(),
    }
}

fn sample(answer: &SampleResponse) -> String {
    let mut lines: Vec<String> = answer.rsvps.iter().map(stream::rsvp_line).collect();
    lines.push(format!(
        "{} of {} records",
        answer.rsvps.len(),
        number(answer.population)
    ));
    lines.join("\n")
}
