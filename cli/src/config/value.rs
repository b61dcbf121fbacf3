//! Values as people write them.

use std::net::{SocketAddr, ToSocketAddrs as _};
use std::time::Duration;

use super::keys::Kind;
use super::text::Rule;

/// A value that has been checked against its key's kind.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Address(Option<SocketAddr>),
    Count(u64),
    Duration(Duration),
    List(Vec<String>),
}

/// Reads a value, or says what was expected.
pub(crate) fn read(kind: Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::Text(rule) | Kind::Url(rule) => rule(text).map(|()| Value::Text(text.to_owned())),
        Kind::Secret => Ok(Value::Text(text.to_owned())),
        Kind::List(rule) => list(text, rule).map(Value::List),
        Kind::OptionalAddress if text.is_empty() => Ok(Value::Address(None)),
        Kind::Address | Kind::OptionalAddress => {
            address(text).map(|address| Value::Address(Some(address)))
        }
        Kind::Count(least, most) => match text.parse::<u64>() {
            Ok(count) if (least..=most).contains(&count) => Ok(Value::Count(count)),
            _ => Err(format!(
                "{text:?} is not a whole number from {least} to {most}"
            )),
        },
        Kind::Duration(least, most) => duration(text)
            .filter(|time| (duration(least)..=duration(most)).contains(&Some(*time)))
            .map(Value::Duration)
            .ok_or_else(|| {
                format!("{text:?} is not a time from {least} to {most}, as 5ms, 10s, 5m, 12h or 7d")
            }),
        Kind::Bytes(least, most) => bytes(text)
            .filter(|size| (bytes(least)..=bytes(most)).contains(&Some(*size)))
            .map(Value::Count)
            .ok_or_else(|| {
                format!("{text:?} is not a size from {least} to {most}, as 512KiB, 64MiB or 8GiB")
            }),
        Kind::Choice(words) if words.contains(&text) => Ok(Value::Text(text.to_owned())),
        Kind::Choice(words) => Err(format!("{text:?} is not one of {}", words.join(", "))),
    }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let found = text.to_socket_addrs().ok().and_then(|mut all| all.next());
    found.ok_or_else(|| format!("{text:?} is not an address such as 127.0.0.1:7440"))
}

/// Texts with commas between, none of them empty.
fn list(text: &str, rule: Rule) -> Result<Vec<String>, String> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let texts = text.split(',').map(str::trim);
    texts
        .map(|text| rule(text).map(|()| text.to_owned()))
        .collect()
}

fn split(text: &str) -> Option<(u64, &str)> {
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    Some((text[..digits].parse().ok()?, text[digits..].trim()))
}

fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = split(text)?;
    let unit_ms = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    number.checked_mul(unit_ms).map(Duration::from_millis)
}

fn bytes(text: &str) -> Option<u64> {
    let (number, unit) = split(text)?;
    let shift = match unit {
        "" | "B" => 0,
        "KiB" => 10,
        "MiB" => 20,
        "GiB" => 30,
        "TiB" => 40,
        _ => return None,
    };
    number.checked_mul(1 << shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_people_write_them() {
        assert_eq!(duration("250ms"), Some(Duration::from_millis(250)));
        assert_eq!(duration("7d"), Some(Duration::from_secs(604_800)));
        assert_eq!(bytes("64MiB"), Some(64 << 20));
        for wrong in ["", "s", "5", "5 parsecs", "-1s", "99999999999999999999d"] {
            assert_eq!(duration(wrong), None, "{wrong}");
        }
        assert!(read(Kind::Count(1, 256), "0").is_err());
        assert!(read(Kind::Choice(&["wall", "feed"]), "moon").is_err());
        for wrong in ["127.0.0.1", "7440", ":7440"] {
            assert!(read(Kind::Address, wrong).is_err(), "{wrong}");
            assert!(read(Kind::OptionalAddress, wrong).is_err(), "{wrong}");
        }
        assert!(read(Kind::Address, "").is_err());
        assert!(read(Kind::Address, "[::1]:0").is_ok());
        assert_eq!(read(Kind::OptionalAddress, ""), Ok(Value::Address(None)));
        let loopback = Some(([127, 0, 0, 1], 7440).into());
        for kind in [Kind::Address, Kind::OptionalAddress] {
            assert_eq!(read(kind, "127.0.0.1:7440"), Ok(Value::Address(loopback)));
        }
        let hosts = Kind::List(crate::config::text::host);
        let two = Value::List(vec!["a.example".into(), "b.example".into()]);
        assert_eq!(read(hosts, "a.example, b.example"), Ok(two));
        assert!(read(hosts, "a.example,").is_err());
    }

    #[test]
    fn times_and_sizes_have_bounds() {
        let time = Kind::Duration("100ms", "20s");
        for (text, good) in [("0s", false), ("100ms", true), ("20s", true), ("1m", false)] {
            assert_eq!(read(time, text).is_ok(), good, "{text}");
        }
        let size = Kind::Bytes("1KiB", "1GiB");
        for (text, good) in [("1023B", false), ("1KiB", true), ("2GiB", false)] {
            assert_eq!(read(size, text).is_ok(), good, "{text}");
        }
        for key in crate::config::keys::KEYS {
            if let Kind::Duration(least, most) = key.kind {
                assert!(duration(least).is_some() && duration(least) < duration(most));
            }
            if let Kind::Bytes(least, most) = key.kind {
                assert!(bytes(least).is_some() && bytes(least) < bytes(most));
            }
        }
    }
}
