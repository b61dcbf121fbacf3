//! Texts that a key takes: each has a rule, so that a wrong one is found with its place before
//! anything binds, not by the part that would use it.

use std::net::Ipv6Addr;
use std::path::Path;

use headcount_binder::FeedName;
use headcount_binder::rabbitmq::is_prefix;
use headcount_server::collect;
use headcount_simulator::Rate;
use headcount_store::cql::is_keyspace;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use tracing_subscriber::EnvFilter;

/// Says what a text should be, where it is not.
pub(crate) type Rule = fn(&str) -> Result<(), String>;

/// Bytes of a query's name at most: it is also a tag of a watch.
const QUERY_NAME_BYTES_MAX: usize = 128;
/// Bytes of names that others have given.
const WORD_BYTES_MAX: usize = 255;
/// Words that name a level of logs.
const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];

fn require(holds: bool, text: &str, should: &str) -> Result<(), String> {
    if holds {
        Ok(())
    } else {
        Err(format!("{text:?} is not {should}"))
    }
}

/// The name of a feed or a source.
pub(super) fn name(text: &str) -> Result<(), String> {
    let should = "1 to 40 of a-z, 0-9 and -";
    require(FeedName::new(text).is_ok(), text, should)
}

/// The name of a query.
pub(super) fn query_name(text: &str) -> Result<(), String> {
    let holds = (1..=QUERY_NAME_BYTES_MAX).contains(&text.len())
        && !text.chars().any(|letter| letter.is_control());
    require(holds, text, "1 to 128 bytes on one line")
}

/// The address of a feed, or none. A fault does not show it: it may hold a password.
pub(super) fn feed_url(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Ok(());
    }
    match collect::Config::new(text).check() {
        Ok(()) => Ok(()),
        Err(collect::CollectError::Config { reason }) => Err(reason),
        Err(error) => Err(error.to_string()),
    }
}

/// The address of a feed without what may be secret in it: credentials and query.
pub(crate) fn shown_url(text: &str) -> String {
    collect::Config::new(text).shown_url()
}

/// Whether an address has nothing that may be secret in it.
pub(super) fn is_open(text: &str) -> bool {
    !text.contains(['@', '?'])
}

/// A pace of the simulated feed.
pub(super) fn rate(text: &str) -> Result<(), String> {
    let read = text.parse::<Rate>();
    read.map(drop).map_err(|error| error.to_string())
}

/// A filter of logs: levels, for all or for one target each, with commas between.
pub(super) fn level(text: &str) -> Result<(), String> {
    // The library takes any word for the name of a target, a misspelt level too.
    let known = |part: &str| part.contains('=') || LEVELS.contains(&part.trim());
    let holds = text.split(',').all(known) && EnvFilter::try_new(text).is_ok();
    require(
        holds,
        text,
        "off, error, warn, info, debug, trace or TARGET=LEVEL, several with commas between",
    )
}

/// A folder.
pub(super) fn folder(text: &str) -> Result<(), String> {
    require(!text.is_empty(), text, "a folder")
}

/// A file of certificates, or none.
pub(super) fn certificates(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Ok(());
    }
    let read = CertificateDer::pem_file_iter(Path::new(text))
        .and_then(|found| found.collect::<Result<Vec<_>, _>>());
    match read {
        Ok(found) if !found.is_empty() => Ok(()),
        Ok(_) => Err(format!("{text:?} holds no certificate in PEM")),
        Err(error) => Err(format!("{text:?}: {error}")),
    }
}

/// The address of a broker. A fault does not show it: it may hold a password.
pub(super) fn broker(text: &str) -> Result<(), String> {
    let place = ["amqp://", "amqps://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme));
    match place {
        None => Err("a broker is amqp://HOST:PORT or amqps://HOST:PORT".to_owned()),
        Some(place) if place.contains('@') || place.contains('/') => Err(
            "a broker is amqp://HOST:PORT: user, password and vhost have keys of their own"
                .to_owned(),
        ),
        Some(place) => {
            let (name, port) = place.rsplit_once(':').unwrap_or((place, "5672"));
            let holds = host(name).is_ok() && port.parse::<u16>().is_ok_and(|port| port > 0);
            require(holds, text, "amqp://HOST:PORT")
        }
    }
}

/// The address of a node of the store.
pub(super) fn node(text: &str) -> Result<(), String> {
    let holds = text.rsplit_once(':').is_some_and(|(name, port)| {
        host(name).is_ok() && port.parse::<u16>().is_ok_and(|port| port > 0)
    });
    if text.contains('@') {
        return Err("a node is HOST:PORT: user and password have keys of their own".to_owned());
    }
    require(holds, text, "HOST:PORT, as 127.0.0.1:9042")
}

/// A name that others have given: anything on one line.
pub(super) fn word(text: &str) -> Result<(), String> {
    let holds = text.len() <= WORD_BYTES_MAX && !text.chars().any(char::is_control);
    require(holds, text, "up to 255 bytes on one line")
}

/// How names of streams start.
pub(super) fn prefix(text: &str) -> Result<(), String> {
    require(
        is_prefix(text),
        text,
        "1 to 100 of a-z, A-Z, 0-9, -, _ and .",
    )
}

/// The name of a keyspace.
pub(super) fn keyspace(text: &str) -> Result<(), String> {
    require(
        is_keyspace(text),
        text,
        "1 to 48 of a-z, 0-9 and _, a letter first",
    )
}

/// A host as requests name it, without port.
pub(super) fn host(text: &str) -> Result<(), String> {
    let inner = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let holds = match inner {
        Some(inner) => inner.parse::<Ipv6Addr>().is_ok(),
        None => {
            !text.is_empty()
                && text
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || ".-_".contains(letter))
        }
    };
    require(holds, text, "a host without port, such as counts.example")
}

/// An origin as browsers write it.
pub(super) fn origin(text: &str) -> Result<(), String> {
    let place = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme));
    let holds = place.is_some_and(|place| {
        let (name, port) = match place.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
            _ => (place, None),
        };
        host(name).is_ok() && port.is_none_or(|port| port.parse::<u16>().is_ok())
    });
    require(
        holds,
        text,
        "an origin without path, such as https://dashboard.example:8443",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_key_takes_and_what_it_does_not() {
        let cases: [(Rule, &[&str], &[&str]); 8] = [
            (name, &["main", "a-1"], &["", "Main", "a b", "é"]),
            (query_name, &["trending", "am Abend"], &["", "a\nb"]),
            (
                feed_url,
                &["", "ws://127.0.0.1:1", "wss://me:pw@feed.example/2/rsvps"],
                &["http://feed.example", "feed.example", "wss://"],
            ),
            (rate, &["10", "0.5", "10x", "max"], &["", "fast", "-1", "0"]),
            (
                level,
                &["warn", "off", "warn,headcount_server=debug"],
                &["", "loud", "warn,loud", "a=loud"],
            ),
            (folder, &["headcount-data", "/var/lib"], &[""]),
            (
                host,
                &["counts.example", "192.0.2.7", "[::2]"],
                &["", "counts.example:80", "https://counts.example", "[x]"],
            ),
            (
                origin,
                &[
                    "https://dash.example",
                    "http://localhost:3000",
                    "http://[::2]:1",
                ],
                &[
                    "dash.example",
                    "https://",
                    "https://a/b",
                    "https://a:port",
                    "*",
                ],
            ),
        ];
        for (number, (rule, good, bad)) in cases.into_iter().enumerate() {
            for text in good {
                assert_eq!(rule(text), Ok(()), "rule {number}: {text:?}");
            }
            for text in bad {
                assert!(rule(text).is_err(), "rule {number}: {text:?}");
            }
        }
    }

    #[test]
    fn a_fault_of_an_address_does_not_show_it() {
        let fault = feed_url("http://me:secret@feed.example").expect_err("no WebSocket");
        assert!(!fault.contains("secret"), "{fault}");
    }

    #[test]
    fn a_file_of_certificates_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ca.pem");
        let path = file.to_str().unwrap();
        assert!(certificates(path).is_err(), "there is none yet");
        std::fs::write(&file, "no certificate").unwrap();
        assert!(certificates(path).is_err());
        assert_eq!(certificates(""), Ok(()));
    }
}
