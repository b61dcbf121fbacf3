//! What a question is about: a window of time, and the records of a filter.

use headcount_sdk::v1::{Filter, PastWindow, QuerySpan, query_span};
use prost_types::Timestamp;

use crate::args::{Span, Which};
use crate::json;

/// The span of a request; `None`: all time.
pub(super) fn span(asked: &Span) -> Option<QuerySpan> {
    let name = asked.window.clone()?;
    Some(match asked.ending {
        Some(ending) => past(name, ending),
        None => QuerySpan {
            span: Some(query_span::Span::StandingQuery(name)),
        },
    })
}

/// The window of a standing query that ends then.
pub(super) fn past(standing_query: String, ending: jiff::Timestamp) -> QuerySpan {
    QuerySpan {
        span: Some(query_span::Span::PastWindow(PastWindow {
            standing_query,
            window_end: Some(Timestamp {
                seconds: ending.as_second(),
                nanos: ending.subsec_nanosecond(),
            }),
        })),
    }
}

/// The filter of a request.
///
/// # Errors
/// What is wrong with its text.
pub(super) fn filter(asked: &Which) -> anyhow::Result<Option<Filter>> {
    selection(asked.filter.as_deref())
}

/// A filter by its text, or the file that holds it.
///
/// # Errors
/// What is wrong with it.
pub(super) fn selection(text: Option<&str>) -> anyhow::Result<Option<Filter>> {
    text.map(|text| json::given("Filter", text)).transpose()
}
