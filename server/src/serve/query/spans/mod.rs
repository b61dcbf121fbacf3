//! What a question is about: everything there is, or a window of time and the records that pass a filter.
//!
//! - All time without a filter is answered by the replica, from sketches that it keeps.
//! - Anything else is folded from `changes` when it is asked: what it costs is the reading of the window, or of the log. The same
//!   log gives the same answer. At most [`SPANS_MAX`] are folded at a time, each within [`WAIT_MAX`].
//! - A window is that of a standing query: its length, its time, its allowed lateness. The filter is the request's own.

mod read;

use std::sync::Arc;
use std::time::Duration;

use headcount_engine::pane::{Counts, GroupKey};
use headcount_engine::query::Query;
use headcount_engine::span::{SpanFold, SpanWindow};
use headcount_engine::summary::Summary;
use headcount_engine::watermark::END_OF_FEED_MS;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::{self, AnswerEnvelope, Channel, QuerySpan, query_span};

use super::answers::{envelope, replica};
use super::api::QueryApi;
use crate::definition::engine_query;
use crate::faults::{Faults, RequestError};
use crate::outputs::timestamp;
use crate::serve::catalog;
use crate::serve::config::FeedConfig;
use crate::serve::error::ServiceError;
use crate::serve::views::Replica;
use crate::serve::views::state::ViewState;
use crate::serve::views::time::{milliseconds, watermark};
use read::{Reached, read};

/// Spans that are folded at a time.
pub(super) const SPANS_MAX: usize = 4;
/// How long one may take.
const WAIT_MAX: Duration = Duration::from_secs(30);

/// Which records a question is about.
#[derive(Clone, Debug)]
pub(super) struct Selection<'a> {
    span: Option<&'a QuerySpan>,
    /// Field of the span in the request.
    field: &'static str,
    query: Query,
    is_everything: bool,
}

impl<'a> Selection<'a> {
    /// Of a request's span, filter and grouping; what is wrong with the filter, which stands in `field`, goes to `faults`.
    pub(super) fn new(
        (span_field, span): (&'static str, Option<&'a QuerySpan>),
        (field, filter): (&str, Option<&v1::Filter>),
        group_by: v1::Dimension,
        faults: &mut Faults,
    ) -> Result<Self, ServiceError> {
        let definition = v1::QueryDefinition {
            filter: filter.cloned(),
            group_by: group_by.into(),
            aggregates: Some(v1::Aggregates {
                top_topics: Some(0),
                ..v1::Aggregates::default()
            }),
            ..v1::QueryDefinition::default()
        };
        let query = match engine_query("span", "", &definition) {
            Ok(query) => query,
            Err(RequestError::Invalid(found)) => {
                let named =
                    |(path, must): (String, String)| (path.replacen("filter", field, 1), must);
                faults.extend(found.into_iter().map(named).collect());
                Query::standing("span")
            }
            Err(error) => return Err(error.into()),
        };
        let span = span.filter(|span| span.span.is_some());
        Ok(Self {
            span,
            field: span_field,
            query,
            is_everything: span.is_none() && filter.is_none_or(|f| *f == v1::Filter::default()),
        })
    }
}

/// What a question is about, ready to be asked.
pub(super) enum About {
    /// All records, as the replica has them.
    Everything(Arc<Replica>),
    /// Selections, folded.
    Selected(Box<Folded>),
}

/// Selections that were folded.
pub(super) struct Folded {
    folds: Vec<SpanFold>,
    reached: Reached,
}

impl About {
    /// Finds out, once the replica has come as far as is asked.
    ///
    /// # Errors
    /// No such feed or query, a window that there is not or that has not closed, too much to fold, what the log says.
    pub(super) async fn of(
        api: &QueryApi,
        (feed, at_least): (&str, &str),
        selections: Vec<Selection<'_>>,
    ) -> Result<About, ServiceError> {
        let replica = replica(api, feed, at_least).await?;
        if selections.iter().all(|selection| selection.is_everything) {
            return Ok(About::Everything(replica));
        }
        let permit = Arc::clone(&api.spans).try_acquire_owned().map_err(|_| {
            ServiceError::LimitExceeded(format!(
                "{SPANS_MAX} questions about spans or filters are answered now: ask again"
            ))
        })?;
        let feed = api.context.feed(feed)?;
        let mut folds = Vec::with_capacity(selections.len());
        for selection in selections {
            folds.push(fold_of(api, feed, &replica, selection).await?);
        }
        let folded = tokio::select! {
            biased;
            () = api.context.shutdown.cancelled() => return Err(ServiceError::ShuttingDown),
            folded = tokio::time::timeout(WAIT_MAX, read(&api.context, feed, &mut folds)) => folded,
        };
        let reached = folded.map_err(|_| ServiceError::DeadlineExceeded(WAIT_MAX))??;
        drop(permit);
        Ok(About::Selected(Box::new(Folded { folds, reached })))
    }

    /// Asks the summaries of the selection, and says of what they are.
    pub(super) fn ask<T>(
        &self,
        api: &QueryApi,
        question: impl FnOnce(&[&Summary]) -> Result<T, ServiceError>,
    ) -> Result<(T, AnswerEnvelope), ServiceError> {
        self.ask_both(api, |first, _| question(first))
    }

    /// The same of the first selection and the last.
    pub(super) fn ask_both<T>(
        &self,
        api: &QueryApi,
        question: impl FnOnce(&[&Summary], &[&Summary]) -> Result<T, ServiceError>,
    ) -> Result<(T, AnswerEnvelope), ServiceError> {
        match self {
            About::Everything(replica) => {
                let state = replica.read();
                let all: Vec<&Summary> = state.summaries().collect();
                let envelope = gross(api, &state, &all);
                Ok((question(&all, &all)?, envelope))
            }
            About::Selected(folded) => {
                let all: Vec<&Summary> =
                    folded.folds.iter().filter_map(SpanFold::summary).collect();
                let envelope = full(folded.envelope(api, v1::Unit::Rsvps, true), &all);
                let last = all.len().saturating_sub(1);
                let answer = question(&all[..all.len().min(1)], &all[last..])?;
                Ok((answer, envelope))
            }
        }
    }
}

impl Folded {
    /// Net counts of the first selection by group, ascending by key.
    pub(super) fn groups(&self) -> Vec<(GroupKey, Counts)> {
        self.folds.first().map_or_else(Vec::new, SpanFold::groups)
    }

    /// What the answer says of itself.
    pub(super) fn envelope(
        &self,
        api: &QueryApi,
        unit: v1::Unit,
        is_gross: bool,
    ) -> AnswerEnvelope {
        let reached = &self.reached;
        // Of the first, where there are two.
        let window = self.folds.first().and_then(SpanFold::window);
        let (kind, channel) = (CursorKind::AsOf, Channel::Rsvps as u8);
        let generation = api.context.generation;
        AnswerEnvelope {
            window_start: window.map(|window| timestamp(window.start_ms)),
            window_end: window.map(|window| timestamp(window.end_ms)),
            as_of: Cursor::new(kind, channel, generation, reached.inputs.clone()).encode(),
            shed_fraction: Some(0.0),
            exact: Some(reached.exact),
            whole: Some(!reached.is_cut && reached.began_before),
            gross: Some(is_gross),
            watermark: watermark(reached.watermark_ms),
            unit: unit.into(),
        }
    }
}

/// The envelope of all that the replica knows.
pub(super) fn gross(api: &QueryApi, state: &ViewState, summaries: &[&Summary]) -> AnswerEnvelope {
    let envelope = AnswerEnvelope {
        gross: Some(true),
        ..envelope(api, state, v1::Unit::Rsvps)
    };
    full(envelope, summaries)
}

/// What a sketch could not hold is missing.
fn full(envelope: AnswerEnvelope, summaries: &[&Summary]) -> AnswerEnvelope {
    let is_full = summaries.iter().any(|summary| summary.is_full());
    AnswerEnvelope {
        exact: Some(envelope.exact() && !is_full),
        ..envelope
    }
}

async fn fold_of(
    api: &QueryApi,
    feed: &FeedConfig,
    replica: &Replica,
    selection: Selection<'_>,
) -> Result<SpanFold, ServiceError> {
    let mut query = selection.query;
    let mut window = None;
    if let Some(span) = selection.span {
        let field = selection.field;
        let (name, end) = match &span.span {
            Some(query_span::Span::PastWindow(past)) => {
                (&past.standing_query, Some(past.window_end))
            }
            Some(query_span::Span::StandingQuery(name)) => (name, None),
            None => return Err(ServiceError::internal("a span without one")),
        };
        let (standing, _) = catalog::find(&api.context, feed, name).await?;
        let definition = standing.definition.unwrap_or_default();
        let standing = engine_query(name, field, &definition)?;
        query.window = standing.window;
        query.allowed_lateness_ms = standing.allowed_lateness_ms;
        query.time = standing.time;
        let closed_ms = closed_ms(&replica.read(), query.window.slide_ms)?;
        let end_ms = match end {
            None => closed_ms,
            Some(end) => past(field, end.as_ref(), closed_ms, query.window.slide_ms)?,
        };
        let start_ms = end_ms.saturating_sub(query.window.size_ms);
        window = Some(SpanWindow { start_ms, end_ms });
    }
    SpanFold::new(&query, window).map_err(ServiceError::internal)
}

/// End of the newest window that has closed.
fn closed_ms(state: &ViewState, slide_ms: i64) -> Result<i64, ServiceError> {
    let reached_ms = state.watermark_ms().ok_or_else(|| {
        ServiceError::Recovering("no window has closed: the feed has no watermark yet".to_owned())
    })?;
    if reached_ms != END_OF_FEED_MS {
        return Ok(reached_ms.saturating_sub(reached_ms.rem_euclid(slide_ms)));
    }
    // The end of the feed closes all windows: the last is the one that holds the newest time.
    let newest_ms = state.stream_time_ms();
    Ok(newest_ms
        .saturating_sub(newest_ms.rem_euclid(slide_ms))
        .saturating_add(slide_ms))
}

/// The end of a past window.
fn past(
    field: &str,
    end: Option<&prost_types::Timestamp>,
    closed_ms: i64,
    slide_ms: i64,
) -> Result<i64, ServiceError> {
    let path = format!("{field}.past_window.window_end");
    let Some(end_ms) = end.and_then(milliseconds) else {
        return Err(ServiceError::field(
            path,
            "must be a time from the year 1 to 9999",
        ));
    };
    if end_ms.rem_euclid(slide_ms) != 0 {
        let must = format!("must be where a window of the query ends: a multiple of {slide_ms} ms");
        return Err(ServiceError::field(path, must));
    }
    if end_ms > closed_ms {
        let at = timestamp(closed_ms);
        let must =
            format!("must not lie behind the newest window that has closed, which ends at {at}");
        return Err(ServiceError::field(path, must));
    }
    Ok(end_ms)
}
