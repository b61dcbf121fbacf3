//! Reads the few fields of an encoded record that keys are made of.
//!
//! One pass over the top of the message and two of its parts, no allocation: about 50 ns, where a
//! full decode with its strings takes more than a microsecond. Field numbers are those of
//! `proto/headcount/v1/record.proto`; a test holds them against the generated code. Where a field
//! comes twice, the last one counts, as protobuf says.

/// Bytes that are not the message they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed record: {reason}")]
pub struct WireError {
    reason: &'static str,
}

impl WireError {
    pub(crate) const fn new(reason: &'static str) -> Self {
        WireError { reason }
    }
}

/// What a `headcount.v1.LogRecord` holds, as far as tables care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload<'a> {
    /// An encoded `Change`.
    Change(&'a [u8]),
    /// An encoded `WindowResult`.
    WindowResult(&'a [u8]),
    /// The epoch that an `EpochBegins` names.
    EpochBegins(u64),
    /// Something else, or nothing.
    Other,
}

/// The payload of an encoded `headcount.v1.LogRecord`.
///
/// # Errors
/// [`WireError`] when the bytes are no protobuf message.
pub fn payload(record: &[u8]) -> Result<Payload<'_>, WireError> {
    let mut payload = Payload::Other;
    let mut rest = Fields(record);
    while let Some((number, value)) = rest.next()? {
        payload = match (number, value) {
            (4, Value::Bytes(change)) => Payload::Change(change),
            (8, Value::Bytes(result)) => Payload::WindowResult(result),
            (11, Value::Bytes(begins)) => Payload::EpochBegins(epoch(begins)?),
            (1..=11, Value::Bytes(_)) => Payload::Other,
            _ => payload,
        };
    }
    Ok(payload)
}

fn epoch(begins: &[u8]) -> Result<u64, WireError> {
    let mut rest = Fields(begins);
    let mut epoch = 0;
    while let Some((number, value)) = rest.next()? {
        if let (2, Value::Number(value)) = (number, value) {
            epoch = value;
        }
    }
    Ok(epoch)
}

/// The fields of a `headcount.v1.Change` that its row's key is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeKeys {
    /// `Change.version`.
    pub version: u64,
    /// `Change.stamp.stream_time_ms`.
    pub stream_time_ms: i64,
    /// `Change.rsvp.rsvp_id`.
    pub rsvp_id: u64,
    /// `Change.rsvp.mtime`, ms since 1970.
    pub mtime_ms: i64,
}

/// The key fields of an encoded `headcount.v1.Change`.
///
/// # Errors
/// [`WireError`] when stamp, RSVP or mtime are missing or the bytes are no protobuf message.
pub fn change_keys(change: &[u8]) -> Result<ChangeKeys, WireError> {
    let (mut version, mut stamp, mut rsvp) = (0, None, None);
    let mut rest = Fields(change);
    while let Some((number, value)) = rest.next()? {
        match (number, value) {
            (2, Value::Fixed(value)) => version = value,
            (3, Value::Bytes(bytes)) => stamp = Some(bytes),
            (4, Value::Bytes(bytes)) => rsvp = Some(bytes),
            _ => {}
        }
    }
    let stamp = stamp.ok_or(WireError::new("a change without stamp"))?;
    let rsvp = rsvp.ok_or(WireError::new("a change without rsvp"))?;
    let (rsvp_id, mtime_ms) = rsvp_keys(rsvp)?;
    Ok(ChangeKeys {
        version,
        stream_time_ms: stream_time(stamp)?,
        rsvp_id,
        mtime_ms,
    })
}

fn stream_time(stamp: &[u8]) -> Result<i64, WireError> {
    let mut time = 0;
    let mut rest = Fields(stamp);
    while let Some((number, value)) = rest.next()? {
        if let (3, Value::Fixed(value)) = (number, value) {
            time = value as i64;
        }
    }
    Ok(time)
}

fn rsvp_keys(rsvp: &[u8]) -> Result<(u64, i64), WireError> {
    let (mut rsvp_id, mut mtime) = (0, None);
    let mut rest = Fields(rsvp);
    while let Some((number, value)) = rest.next()? {
        match (number, value) {
            (1, Value::Number(value)) => rsvp_id = value,
            (4, Value::Bytes(bytes)) => mtime = Some(bytes),
            _ => {}
        }
    }
    let mtime = mtime.ok_or(WireError::new("an rsvp without mtime"))?;
    let (mut seconds, mut nanos) = (0i64, 0i32);
    let mut rest = Fields(mtime);
    while let Some((number, value)) = rest.next()? {
        match (number, value) {
            (1, Value::Number(value)) => seconds = value as i64,
            (2, Value::Number(value)) => nanos = value as i32,
            _ => {}
        }
    }
    Ok((rsvp_id, timestamp_ms(seconds, nanos)?))
}

/// A protobuf timestamp in ms since 1970, rounded down.
pub(crate) fn timestamp_ms(seconds: i64, nanos: i32) -> Result<i64, WireError> {
    let ms = seconds.checked_mul(1_000);
    ms.and_then(|ms| ms.checked_add(i64::from(nanos.div_euclid(1_000_000))))
        .ok_or(WireError::new("a timestamp out of range"))
}

enum Value<'a> {
    Number(u64),
    Fixed(u64),
    Bytes(&'a [u8]),
}

struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn next(&mut self) -> Result<Option<(u64, Value<'a>)>, WireError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let tag = self.varint()?;
        let value = match tag & 7 {
            0 => Value::Number(self.varint()?),
            1 => Value::Fixed(self.fixed::<8>().map(u64::from_le_bytes)?),
            2 => {
                let length = self.varint()?;
                Value::Bytes(self.take(length)?)
            }
            5 => Value::Fixed(self.fixed::<4>().map(u32::from_le_bytes)?.into()),
            _ => return Err(WireError::new("a group or an unknown wire type")),
        };
        Ok(Some((tag >> 3, value)))
    }

    fn varint(&mut self) -> Result<u64, WireError> {
        let mut value = 0u64;
        for (place, byte) in self.0.iter().take(10).enumerate() {
            value |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                self.0 = &self.0[place + 1..];
                return Ok(value);
            }
        }
        Err(WireError::new("a number that does not end"))
    }

    fn fixed<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        let (fixed, rest) = self.0.split_first_chunk().ok_or(CUT)?;
        self.0 = rest;
        Ok(*fixed)
    }

    fn take(&mut self, length: u64) -> Result<&'a [u8], WireError> {
        let length = usize::try_from(length).map_err(|_| CUT)?;
        let (taken, rest) = self.0.split_at_checked(length).ok_or(CUT)?;
        self.0 = rest;
        Ok(taken)
    }
}

const CUT: WireError = WireError::new("cut short");

#[cfg(test)]
mod tests {
    use super::*;
    use headcount_proto::v1;
    use prost::Message as _;

    fn change() -> v1::Change {
        v1::Change {
            verdict: v1::Verdict::Change.into(),
            version: u64::MAX - 5,
            stamp: Some(v1::Stamp {
                source: "s".into(),
                watermark_ms: -7,
                stream_time_ms: -1_425_788_574_000,
            }),
            rsvp: Some(v1::Rsvp {
                rsvp_id: 1_536_478_243,
                guests: Some(3),
                mtime: Some(prost_types::Timestamp {
                    seconds: -1,
                    nanos: 999_000_000,
                }),
                group: Some(v1::Group {
                    group_lat: 1.5,
                    topics: vec!["a".into()],
                    ..Default::default()
                }),
                ..Default::default()
            }),
            before: Some(v1::CountedState::default()),
        }
    }

    #[test]
    fn keys_are_those_that_the_generated_code_writes() {
        let bytes = change().encode_to_vec();
        let keys = change_keys(&bytes).unwrap();
        assert_eq!(keys.version, u64::MAX - 5);
        assert_eq!(keys.rsvp_id, 1_536_478_243);
        assert_eq!(keys.stream_time_ms, -1_425_788_574_000);
        assert_eq!(keys.mtime_ms, -1);
        for cut in 0..bytes.len() {
            let _ = change_keys(&bytes[..cut]);
        }
        assert!(change_keys(b"").is_err());
    }

    #[test]
    fn payloads_are_told_apart() {
        let record = |payload| {
            v1::LogRecord {
                payload: Some(payload),
            }
            .encode_to_vec()
        };
        use v1::log_record::Payload as P;
        let of = record(P::Change(change()));
        assert_eq!(payload(&of), Ok(Payload::Change(&change().encode_to_vec())));
        let of = record(P::EpochBegins(v1::EpochBegins {
            partition: Some(3),
            epoch: Some(9),
            source_offset: Some(4),
        }));
        assert_eq!(payload(&of), Ok(Payload::EpochBegins(9)));
        let of = record(P::Progress(v1::Progress::default()));
        assert_eq!(payload(&of), Ok(Payload::Other));
        let result = v1::WindowResult {
            query: "q".into(),
            ..Default::default()
        };
        let of = record(P::WindowResult(result.clone()));
        assert_eq!(
            payload(&of),
            Ok(Payload::WindowResult(&result.encode_to_vec()))
        );
        assert_eq!(payload(b""), Ok(Payload::Other));
        assert!(payload(b"\xff").is_err());
    }
}
