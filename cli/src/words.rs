//! Names of the contract as people write them on the command line: a wrong one is a fault of usage,
//! told before anything is connected to.

use clap::builder::{PathBufValueParser, PossibleValuesParser, TypedValueParser};
use headcount_loader::Place;
use headcount_sdk::v1::{Channel, Dimension, DriftSubject, Entity, Quantity, View};
use std::path::PathBuf;

/// Channels of a feed.
pub(crate) fn channel() -> impl TypedValueParser<Value = Channel> {
    PossibleValuesParser::new(["rsvps", "changes", "partials", "results", "late", "dead"])
        .try_map(|name| Channel::from_str_name(&in_contract("CHANNEL", &name)).ok_or("unknown"))
}

/// Views.
pub(crate) fn view() -> impl TypedValueParser<Value = View> {
    PossibleValuesParser::new(["rsvps", "events", "groups", "topics", "countries"])
        .try_map(|name| View::from_str_name(&in_contract("VIEW", &name)).ok_or("unknown"))
}

/// What is told apart.
pub(crate) fn entity() -> impl TypedValueParser<Value = Entity> {
    PossibleValuesParser::new(["member", "event", "group", "rsvp", "topic", "country"])
        .try_map(|name| Entity::from_str_name(&in_contract("ENTITY", &name)).ok_or("unknown"))
}

/// Numbers that records carry.
pub(crate) fn quantity() -> impl TypedValueParser<Value = Quantity> {
    PossibleValuesParser::new(["guests", "lead_time_s", "skew_ms"])
        .try_map(|name| Quantity::from_str_name(&in_contract("QUANTITY", &name)).ok_or("unknown"))
}

/// What is watched for drift.
pub(crate) fn drift_subject() -> impl TypedValueParser<Value = DriftSubject> {
    let names = ["yes_rate", "guests", "arrival_rate", "topics", "countries"];
    PossibleValuesParser::new(names).try_map(|name| {
        DriftSubject::from_str_name(&in_contract("DRIFT_SUBJECT", &name)).ok_or("unknown")
    })
}

/// What a ranking can be of.
pub(crate) fn ranked() -> impl TypedValueParser<Value = Dimension> {
    dimension_of(&["topic", "country", "group", "event"])
}

/// What rows of a window can be keyed by.
pub(crate) fn grouped() -> impl TypedValueParser<Value = Dimension> {
    dimension_of(&["country", "city", "topic", "group", "event", "guests"])
}

fn dimension_of(names: &'static [&'static str]) -> impl TypedValueParser<Value = Dimension> {
    PossibleValuesParser::new(names)
        .try_map(|name| Dimension::from_str_name(&in_contract("DIMENSION", &name)).ok_or("unknown"))
}

fn in_contract(prefix: &str, name: &str) -> String {
    format!("{prefix}_{}", name.to_uppercase())
}

/// A dimension as it is written.
pub(crate) fn of_dimension(dimension: Dimension) -> String {
    let name = dimension.as_str_name();
    name.trim_start_matches("DIMENSION_").to_lowercase()
}

/// A file that is there.
pub(crate) fn file() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(|path| {
        if path.is_file() {
            Ok(path)
        } else {
            Err("there is no such file")
        }
    })
}

/// What a producer is called.
pub(crate) fn producer_id(text: &str) -> Result<String, String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if (1..=64).contains(&text.len()) && text.chars().all(plain) {
        return Ok(text.to_owned());
    }
    Err("give 1 to 64 of a-z, A-Z, 0-9, '.', '_' and '-'".to_owned())
}

/// The address of a server; `host:port` alone is one too.
pub(crate) fn server(text: &str) -> Result<String, String> {
    let address = if text.contains("://") {
        text.to_owned()
    } else {
        format!("http://{text}")
    };
    Ok(address)
}

/// A place in the log.
pub(crate) fn place(text: &str) -> Result<Place, String> {
    match text.parse() {
        // How a range names a time, not how people do.
        Ok(place) if !text.starts_with('@') => return Ok(place),
        _ => {}
    }
    let time: jiff::Timestamp = text.parse().map_err(|_| {
        "neither earliest, now, an offset, nor a time such as 2026-05-01T12:00:00Z".to_owned()
    })?;
    Ok(Place::Time(time.as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_written_as_people_do() {
        assert_eq!(place("earliest"), Ok(Place::Earliest));
        assert_eq!(place("now"), Ok(Place::Now));
        assert_eq!(place("1024"), Ok(Place::Offset(1_024)));
        assert_eq!(place("1970-01-01T00:00:01.5Z"), Ok(Place::Time(1_500)));
        assert_eq!(place("1970-01-01T01:00:01+01:00"), Ok(Place::Time(1_000)));
        for text in ["", "@5", "yesterday", "2026-05-01", "-3"] {
            assert!(place(text).is_err(), "{text}");
        }
    }
}
