//! A query of the contract as one of the engine.
//!
//! Every fault is named at once, by the path of its field. What the contract has and this release
//! does not is told apart: it is `NOT_YET_AVAILABLE`, not wrong.

use std::sync::Arc;

use headcount_engine::query::{
    Aggregates, BoundingBox, DistinctMethod, Filter, GroupBy, Query, Sliding, TimeDomain,
};
use headcount_engine::record;
use headcount_proto::v1;
use prost_types::Duration;

use crate::faults::{Faults, RequestError};

/// Length of a window where the definition names none, ms.
const SIZE_DEFAULT_MS: i64 = 300_000;
/// Distance of window starts where the definition names none, ms.
const SLIDE_DEFAULT_MS: i64 = 10_000;
/// Values of one field of a filter at most.
const VALUES_MAX: usize = 1_000;

/// The engine's query of a definition. `id` names it in results; `path` is the definition's place
/// in the request, for messages.
///
/// # Errors
/// [`RequestError::Invalid`] with every fault; [`RequestError::NotYetAvailable`] for what
/// comes with a later release.
pub fn engine_query(
    id: &str,
    path: &str,
    definition: &v1::QueryDefinition,
) -> Result<Query, RequestError> {
    let mut faults = Faults::under(path);
    let wanted = definition.window.unwrap_or_default();
    let (window, allowed_lateness_ms, time) = window(&wanted, &mut faults)?;
    let group_by = group_by(definition.group_by, &mut faults)?;
    let asked = definition.aggregates.unwrap_or_default();
    let default = Aggregates::default();
    let query = Query {
        id: Arc::from(id),
        filter: definition
            .filter
            .as_ref()
            .map_or_else(Filter::default, |f| filter(f, &mut faults)),
        window,
        allowed_lateness_ms,
        group_by,
        aggregates: Aggregates {
            top_topics: asked.top_topics.unwrap_or(default.top_topics),
            distinct_members: asked.distinct_members,
            distinct_groups: asked.distinct_groups,
            distinct_events: asked.distinct_events,
            distinct_method: distinct_method(asked.distinct_method, &mut faults),
        },
        time,
        count_records: false,
    };
    if let Err(error) = query.validate() {
        for fault in error.faults {
            let field = fault
                .split([' ', ':'])
                .next()
                .unwrap_or_default()
                .to_owned();
            faults.add(&field, fault);
        }
    }
    faults.end().map(|()| query)
}

fn window(
    wanted: &v1::Window,
    faults: &mut Faults,
) -> Result<(Sliding, i64, TimeDomain), RequestError> {
    let default = Sliding {
        size_ms: SIZE_DEFAULT_MS,
        slide_ms: SLIDE_DEFAULT_MS,
    };
    let sliding = match wanted.kind {
        None => default,
        Some(v1::window::Kind::Sliding(sliding)) => {
            let size_ms = length(sliding.size, "window.sliding.size", faults);
            let slide_ms = length(sliding.slide, "window.sliding.slide", faults);
            Sliding {
                size_ms: size_ms.unwrap_or(slide_ms.unwrap_or(1)),
                slide_ms: slide_ms.or(size_ms).unwrap_or(1),
            }
        }
        Some(v1::window::Kind::Tumbling(tumbling)) => {
            let size_ms = length(tumbling.size, "window.tumbling.size", faults).unwrap_or(1);
            Sliding {
                size_ms,
                slide_ms: size_ms,
            }
        }
        Some(v1::window::Kind::TumblingCount(_)) => {
            return Err(RequestError::NotYetAvailable(
                "a window by count of records".to_owned(),
            ));
        }
    };
    let lateness_ms = match wanted.allowed_lateness {
        None => 0,
        Some(lateness) => milliseconds(&lateness).unwrap_or_else(|| {
            faults.add(
                "window.allowed_lateness",
                "must be whole milliseconds, 0 or more",
            );
            0
        }),
    };
    let time = match v1::TimeDomain::try_from(wanted.time_domain) {
        Ok(v1::TimeDomain::Unspecified | v1::TimeDomain::Event) => TimeDomain::Event,
        Ok(v1::TimeDomain::Stream) => TimeDomain::Stream,
        Err(_) => {
            faults.add(
                "window.time_domain",
                "must be one of the contract's time domains",
            );
            TimeDomain::Event
        }
    };
    Ok((sliding, lateness_ms, time))
}

fn length(duration: Option<Duration>, field: &str, faults: &mut Faults) -> Option<i64> {
    let ms = duration
        .as_ref()
        .and_then(milliseconds)
        .filter(|ms| *ms > 0);
    if ms.is_none() {
        faults.add(field, "must be a duration of whole milliseconds above 0");
    }
    ms
}

/// A duration that is whole milliseconds and not negative.
fn milliseconds(duration: &Duration) -> Option<i64> {
    let whole = duration.seconds >= 0
        && (0..1_000_000_000).contains(&duration.nanos)
        && duration.nanos % 1_000_000 == 0;
    let ms = duration
        .seconds
        .checked_mul(1_000)?
        .checked_add(i64::from(duration.nanos / 1_000_000))?;
    whole.then_some(ms)
}

fn group_by(dimension: i32, faults: &mut Faults) -> Result<GroupBy, RequestError> {
    Ok(match v1::Dimension::try_from(dimension) {
        Ok(v1::Dimension::Unspecified) => GroupBy::None,
        Ok(v1::Dimension::Country) => GroupBy::Country,
        Ok(v1::Dimension::City) => GroupBy::City,
        Ok(v1::Dimension::Topic) => GroupBy::Topic,
        Ok(v1::Dimension::Group) => GroupBy::Group,
        Ok(v1::Dimension::Event) => GroupBy::Event,
        Ok(v1::Dimension::Guests) => GroupBy::Guests,
        Ok(v1::Dimension::GeoCell) => {
            return Err(RequestError::NotYetAvailable(
                "grouping by geo cell".to_owned(),
            ));
        }
        Err(_) => {
            faults.add("group_by", "must be one of the contract's dimensions");
            GroupBy::None
        }
    })
}

fn distinct_method(method: i32, faults: &mut Faults) -> DistinctMethod {
    match v1::DistinctMethod::try_from(method) {
        Ok(v1::DistinctMethod::Unspecified | v1::DistinctMethod::EllP9) => DistinctMethod::Usual,
        Ok(v1::DistinctMethod::EllP11) => DistinctMethod::Fine,
        Ok(v1::DistinctMethod::HllLgk14) => DistinctMethod::DataSketches,
        Err(_) => {
            faults.add(
                "aggregates.distinct_method",
                "must be one of the contract's methods",
            );
            DistinctMethod::default()
        }
    }
}

fn filter(wanted: &v1::Filter, faults: &mut Faults) -> Filter {
    let mut responses = Vec::with_capacity(wanted.responses.len().min(VALUES_MAX));
    for (at, response) in wanted.responses.iter().enumerate().take(VALUES_MAX) {
        match v1::Response::try_from(*response) {
            Ok(v1::Response::Yes) => responses.push(record::Response::Yes),
            Ok(v1::Response::No) => responses.push(record::Response::No),
            Ok(v1::Response::Waitlist) => responses.push(record::Response::Waitlist),
            Ok(v1::Response::Unspecified) | Err(_) => {
                faults.add(
                    &format!("filter.responses[{at}]"),
                    "must be yes, no or waitlist",
                );
            }
        }
    }
    let lengths = [
        ("responses", wanted.responses.len()),
        ("countries", wanted.countries.len()),
        ("cities", wanted.cities.len()),
        ("topics", wanted.topics.len()),
        ("group_ids", wanted.group_ids.len()),
        ("event_ids", wanted.event_ids.len()),
    ];
    for (field, length) in lengths {
        if length > VALUES_MAX {
            let must = format!("must have at most {VALUES_MAX} values, has {length}");
            faults.add(&format!("filter.{field}"), must);
        }
    }
    Filter {
        responses,
        guests_min: wanted.guests_min,
        guests_max: wanted.guests_max,
        countries: wanted.countries.clone(),
        cities: wanted.cities.clone(),
        topics: wanted.topics.clone(),
        group_ids: wanted.group_ids.clone(),
        event_ids: wanted.event_ids.clone(),
        bounding_box: wanted.bounding_box.as_ref().map(|b| BoundingBox {
            south: b.south,
            west: b.west,
            north: b.north,
            east: b.east,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_definition_has_the_defaults_of_the_contract() {
        let query = engine_query("q", "definition", &v1::QueryDefinition::default()).unwrap();
        let standing = Query::standing("q");
        assert_eq!(query.window, standing.window);
        assert_eq!(
            (query.group_by, query.aggregates.top_topics),
            (GroupBy::None, 10)
        );
    }

    #[test]
    fn every_fault_is_named_with_its_path() {
        let seconds = |seconds| Some(Duration { seconds, nanos: 0 });
        let sliding = v1::SlidingWindow {
            size: seconds(15),
            slide: seconds(10),
        };
        let definition = v1::QueryDefinition {
            filter: Some(v1::Filter {
                responses: vec![1, 9],
                guests_min: Some(4),
                guests_max: Some(4),
                bounding_box: Some(v1::BoundingBox {
                    south: 9.0,
                    west: 0.0,
                    north: 1.0,
                    east: 0.0,
                }),
                ..v1::Filter::default()
            }),
            window: Some(v1::Window {
                kind: Some(v1::window::Kind::Sliding(sliding)),
                allowed_lateness: seconds(-1),
                time_domain: 7,
            }),
            group_by: 77,
            aggregates: Some(v1::Aggregates {
                top_topics: Some(5_000),
                ..v1::Aggregates::default()
            }),
        };
        let Err(RequestError::Invalid(faults)) =
            engine_query("q", "queries[0].definition", &definition)
        else {
            panic!("everything is wrong");
        };
        let paths: Vec<&str> = faults.iter().map(|(path, _)| path.as_str()).collect();
        for path in [
            "window.size",
            "window.allowed_lateness",
            "window.time_domain",
            "group_by",
            "aggregates.top_topics",
            "filter.responses[1]",
            "filter.guests_min",
            "filter.bounding_box",
        ] {
            let path = format!("queries[0].definition.{path}");
            assert!(
                paths.contains(&path.as_str()),
                "{path} is missing in {paths:#?}"
            );
        }
    }

    #[test]
    fn what_comes_later_says_so() {
        let count = v1::window::Kind::TumblingCount(v1::TumblingCountWindow { records: 5 });
        let window = Some(v1::Window {
            kind: Some(count),
            ..v1::Window::default()
        });
        for definition in [
            v1::QueryDefinition {
                window,
                ..v1::QueryDefinition::default()
            },
            v1::QueryDefinition {
                group_by: v1::Dimension::GeoCell.into(),
                ..Default::default()
            },
        ] {
            let refused = engine_query("q", "definition", &definition);
            assert!(matches!(refused, Err(RequestError::NotYetAvailable(_))));
        }
    }
}
