//! Values as people write them.

use std::net::{SocketAddr, ToSocketAddrs as _};
use std::time::Duration;

use super::keys::Kind;

/// A value that has been checked against its key's kind.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Address(SocketAddr),
    Count(u64),
    Duration(Duration),
}

/// Reads a value, or says what was expected.
pub(crate) fn read(kind: Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::Text | Kind::Path => Ok(Value::Text(text.to_owned())),
        Kind::Address => text
            .to_socket_addrs()
            .ok()
            .and_then(|mut found| found.next())
            .map(Value::Address)
            .ok_or_else(|| format!("{text:?} is not an address such as 127.0.0.1:7440")),
        Kind::Count(least, most) => match text.parse::<u64>() {
            Ok(count) if (least..=most).contains(&count) => Ok(Value::Count(count)),
            _ => Err(format!(
                "{text:?} is not a whole number from {least} to {most}"
            )),
        },
        Kind::Duration => duration(text)
            .map(Value::Duration)
            .ok_or_else(|| format!("{text:?} is not a time such as 5ms, 10s, 5m, 12h or 7d")),
        Kind::Bytes => bytes(text)
            .map(Value::Count)
            .ok_or_else(|| format!("{text:?} is not a size such as 512KiB, 64MiB or 8GiB")),
        Kind::Choice(words) if words.contains(&text) => Ok(Value::Text(text.to_owned())),
        Kind::Choice(words) => Err(format!("{text:?} is not one of {}", words.join(", "))),
    }
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
        assert!(read(Kind::Address, "127.0.0.1").is_err());
    }
}
