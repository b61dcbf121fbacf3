//! The hot path of the wire: input records read in place, messages written field by field.
//!
//! [`Input`] is what analysis needs of a [`LogRecord`](crate::v1::LogRecord) on `rsvps`, borrowed
//! from its bytes, [`ChangeRef`] the same on `changes`; fields are written by [`put`] where building a message of owned texts
//! would allocate more than it says.
//!
//! - Nothing is allocated: texts and the encoded RSVP are slices of the batch they came in, topics
//!   go to a buffer of the caller's.
//! - Reads what any protobuf encoder writes of these messages: fields in any order, unknown fields
//!   skipped, the last of a repeated single field holds. The tests compare it with prost.
//! - Malformed bytes are a [`WireError`], never a panic.

mod change;
pub mod put;

pub use change::{ChangeRef, StateRef};

/// Bytes that are not the message they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a record ({0}): the log holds bytes that this version cannot read")]
pub struct WireError(pub &'static str);

/// One record of the channel `rsvps`.
#[derive(Debug, Clone, PartialEq)]
pub enum Input<'a> {
    /// A record of the feed.
    Rsvp(RsvpRecordRef<'a>),
    /// What a source does; `kind` is the number of a [`SourceEventKind`](crate::v1::SourceEventKind).
    SourceEvent {
        /// When.
        stamp: StampRef<'a>,
        /// What.
        kind: i32,
    },
    /// The standing queries from here on: a [`QueryCatalog`](crate::v1::QueryCatalog), encoded.
    Catalog(&'a [u8]),
    /// Nothing that alters an answer.
    Other,
}

/// A stamp.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StampRef<'a> {
    /// Name of the source.
    pub source: &'a str,
    /// Ms since 1970.
    pub watermark_ms: i64,
    /// Ms since 1970.
    pub stream_time_ms: i64,
}

/// A record of the feed as taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RsvpRecordRef<'a> {
    /// Its stamp.
    pub stamp: StampRef<'a>,
    /// The stamp, encoded.
    pub stamp_bytes: &'a [u8],
    /// What analysis needs of the RSVP.
    pub rsvp: RsvpRef<'a>,
    /// The RSVP, encoded.
    pub rsvp_bytes: &'a [u8],
}

/// The fields of an [`Rsvp`](crate::v1::Rsvp) that analysis needs, but for its topics.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RsvpRef<'a> {
    /// Identity of the RSVP.
    pub rsvp_id: u64,
    /// Number of a [`Response`](crate::v1::Response).
    pub response: i32,
    /// People brought along.
    pub guests: u32,
    /// Ms since 1970.
    pub mtime_ms: i64,
    /// The member.
    pub member_id: u64,
    /// The event.
    pub event_id: &'a str,
    /// When the event begins, ms since 1970.
    pub event_time_ms: Option<i64>,
    /// The group.
    pub group_id: u64,
    /// Its country.
    pub country: &'a str,
    /// Its city.
    pub city: &'a str,
    /// (latitude, longitude) of the group, degrees.
    pub group_place: (f64, f64),
    /// (latitude, longitude) of the venue, degrees.
    pub venue_place: Option<(f64, f64)>,
}

impl<'a> Input<'a> {
    /// Reads a record; its topics (urlkeys) replace what `topics` held.
    ///
    /// # Errors
    /// [`WireError`] when the bytes are no such message.
    pub fn decode(bytes: &'a [u8], topics: &mut Vec<&'a str>) -> Result<Self, WireError> {
        topics.clear();
        let mut found = Self::Other;
        let mut fields = Fields(bytes);
        while let Some((field, value)) = fields.next()? {
            match field {
                1 => found = Self::Rsvp(rsvp_record(value.bytes()?, topics)?),
                2 => found = source_event(value.bytes()?)?,
                12 => found = Self::Catalog(value.bytes()?),
                _ => {}
            }
        }
        Ok(found)
    }
}

fn rsvp_record<'a>(
    bytes: &'a [u8],
    topics: &mut Vec<&'a str>,
) -> Result<RsvpRecordRef<'a>, WireError> {
    let mut record = RsvpRecordRef::default();
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            1 => {
                record.stamp_bytes = value.bytes()?;
                record.stamp = stamp(record.stamp_bytes)?;
            }
            2 => {
                record.rsvp_bytes = value.bytes()?;
                record.rsvp = rsvp(record.rsvp_bytes, topics)?;
            }
            _ => {}
        }
    }
    Ok(record)
}

fn source_event(bytes: &[u8]) -> Result<Input<'_>, WireError> {
    let (mut at, mut kind) = (StampRef::default(), 0);
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            1 => at = stamp(value.bytes()?)?,
            2 => kind = value.number()? as i32,
            _ => {}
        }
    }
    Ok(Input::SourceEvent { stamp: at, kind })
}

fn stamp(bytes: &[u8]) -> Result<StampRef<'_>, WireError> {
    let mut stamp = StampRef::default();
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            1 => stamp.source = value.text()?,
            2 => stamp.watermark_ms = value.number()? as i64,
            3 => stamp.stream_time_ms = value.number()? as i64,
            _ => {}
        }
    }
    Ok(stamp)
}

fn rsvp<'a>(bytes: &'a [u8], topics: &mut Vec<&'a str>) -> Result<RsvpRef<'a>, WireError> {
    let mut rsvp = RsvpRef::default();
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            1 => rsvp.rsvp_id = value.number()?,
            2 => rsvp.response = value.number()? as i32,
            3 => rsvp.guests = value.number()? as u32,
            4 => rsvp.mtime_ms = timestamp_ms(value.bytes()?)?,
            5 => rsvp.member_id = first_number(value.bytes()?)?,
            6 => event(value.bytes()?, &mut rsvp)?,
            7 => group(value.bytes()?, &mut rsvp, topics)?,
            8 => rsvp.venue_place = Some(venue(value.bytes()?)?),
            _ => {}
        }
    }
    Ok(rsvp)
}

fn first_number(bytes: &[u8]) -> Result<u64, WireError> {
    let mut number = 0;
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        if field == 1 {
            number = value.number()?;
        }
    }
    Ok(number)
}

fn event<'a>(bytes: &'a [u8], rsvp: &mut RsvpRef<'a>) -> Result<(), WireError> {
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            1 => rsvp.event_id = value.text()?,
            4 => rsvp.event_time_ms = Some(timestamp_ms(value.bytes()?)?),
            _ => {}
        }
    }
    Ok(())
}

fn group<'a>(
    bytes: &'a [u8],
    rsvp: &mut RsvpRef<'a>,
    topics: &mut Vec<&'a str>,
) -> Result<(), WireError> {
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            1 => rsvp.group_id = value.number()?,
            4 => rsvp.city = value.text()?,
            5 => rsvp.country = value.text()?,
            7 => rsvp.group_place.0 = f64::from_bits(value.number()?),
            8 => rsvp.group_place.1 = f64::from_bits(value.number()?),
            9 => topics.push(value.text()?),
            _ => {}
        }
    }
    Ok(())
}

fn venue(bytes: &[u8]) -> Result<(f64, f64), WireError> {
    let mut place = (0.0, 0.0);
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            3 => place.0 = f64::from_bits(value.number()?),
            4 => place.1 = f64::from_bits(value.number()?),
            _ => {}
        }
    }
    Ok(place)
}

/// A `google.protobuf.Timestamp` in ms since 1970, rounded down.
fn timestamp_ms(bytes: &[u8]) -> Result<i64, WireError> {
    let (mut seconds, mut nanos) = (0i64, 0i64);
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            1 => seconds = value.number()? as i64,
            2 => nanos = i64::from(value.number()? as i32),
            _ => {}
        }
    }
    Ok(seconds
        .saturating_mul(1_000)
        .saturating_add(nanos.div_euclid(1_000_000)))
}

enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    fn number(&self) -> Result<u64, WireError> {
        match self {
            Self::Number(number) => Ok(*number),
            Self::Bytes(_) => Err(WireError("a number is due")),
        }
    }

    fn bytes(self) -> Result<&'a [u8], WireError> {
        match self {
            Self::Bytes(bytes) => Ok(bytes),
            Self::Number(_) => Err(WireError("a message or text is due")),
        }
    }

    fn text(self) -> Result<&'a str, WireError> {
        std::str::from_utf8(self.bytes()?).map_err(|_| WireError("a text is not UTF-8"))
    }
}

/// The fields of a message, in the order written.
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    #[inline]
    fn next(&mut self) -> Result<Option<(u32, Value<'a>)>, WireError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let key = self.varint()?;
        let value = match key & 7 {
            0 => Value::Number(self.varint()?),
            1 => Value::Number(u64::from_le_bytes(self.fixed()?)),
            2 => {
                let length = usize::try_from(self.varint()?).map_err(|_| WireError("too long"))?;
                let (bytes, rest) = self
                    .0
                    .split_at_checked(length)
                    .ok_or(WireError("cut short"))?;
                self.0 = rest;
                Value::Bytes(bytes)
            }
            5 => Value::Number(u64::from(u32::from_le_bytes(self.fixed()?))),
            _ => return Err(WireError("unknown wire type")),
        };
        Ok(Some(((key >> 3) as u32, value)))
    }

    fn fixed<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        let (bytes, rest) = self
            .0
            .split_first_chunk::<N>()
            .ok_or(WireError("cut short"))?;
        self.0 = rest;
        Ok(*bytes)
    }

    #[inline]
    fn varint(&mut self) -> Result<u64, WireError> {
        let mut value = 0u64;
        for (place, byte) in self.0.iter().enumerate().take(10) {
            value |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                self.0 = &self.0[place + 1..];
                return Ok(value);
            }
        }
        Err(WireError("number cut short or too long"))
    }
}

#[cfg(test)]
mod tests {
    use prost::Message as _;

    use super::*;
    use crate::v1;

    /// A record with a value in each field that is read.
    pub(super) fn taken() -> v1::RsvpRecord {
        let timestamp = |ms: i64| prost_types::Timestamp {
            seconds: ms.div_euclid(1_000),
            nanos: (ms.rem_euclid(1_000) * 1_000_000) as i32,
        };
        let rsvp = v1::Rsvp {
            rsvp_id: u64::MAX,
            response: v1::Response::Yes.into(),
            guests: Some(3),
            mtime: Some(timestamp(1_425_788_568_167)),
            member: Some(v1::Member {
                member_id: 7,
                member_name: "é".into(),
            }),
            event: Some(v1::Event {
                event_id: "jkpwmlywgbmb".into(),
                time: Some(timestamp(-1)),
                ..Default::default()
            }),
            group: Some(v1::Group {
                group_id: 9,
                group_city: "Köln".into(),
                group_country: "de".into(),
                group_lat: 50.9,
                group_lon: -6.9,
                topics: vec!["social".into(), "fun-times".into()],
                ..Default::default()
            }),
            venue: Some(v1::Venue {
                lat: 1.5,
                lon: 2.5,
                ..Default::default()
            }),
            visibility: "public".into(),
        };
        let stamp = Some(v1::Stamp {
            source: "meetup".into(),
            watermark_ms: -5,
            stream_time_ms: 12,
        });
        v1::RsvpRecord {
            stamp,
            rsvp: Some(rsvp),
            ..Default::default()
        }
    }

    /// What is read of it, but for its topics.
    pub(super) fn read_of_taken() -> RsvpRef<'static> {
        RsvpRef {
            rsvp_id: u64::MAX,
            response: 1,
            guests: 3,
            mtime_ms: 1_425_788_568_167,
            member_id: 7,
            event_id: "jkpwmlywgbmb",
            event_time_ms: Some(-1),
            group_id: 9,
            country: "de",
            city: "Köln",
            group_place: (50.9, -6.9),
            venue_place: Some((1.5, 2.5)),
        }
    }

    fn record() -> v1::LogRecord {
        v1::LogRecord {
            payload: Some(v1::log_record::Payload::Rsvp(taken())),
        }
    }

    #[test]
    fn reads_what_prost_writes() {
        let bytes = record().encode_to_vec();
        let mut topics = vec!["left over"];
        let Ok(Input::Rsvp(read)) = Input::decode(&bytes, &mut topics) else {
            panic!("an RSVP was written");
        };
        assert_eq!(
            read.stamp,
            StampRef {
                source: "meetup",
                watermark_ms: -5,
                stream_time_ms: 12
            }
        );
        assert_eq!(read.rsvp, read_of_taken());
        assert_eq!(topics, ["social", "fun-times"]);
        assert_eq!(v1::Rsvp::decode(read.rsvp_bytes).ok(), taken().rsvp);
    }

    #[test]
    fn no_cut_and_no_flipped_bit_panics() {
        let bytes = record().encode_to_vec();
        for at in 0..bytes.len() {
            let mut topics = Vec::new();
            let _ = Input::decode(&bytes[..at], &mut topics);
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[at] ^= 1 << bit;
                let mut topics = Vec::new();
                let _ = Input::decode(&flipped, &mut topics);
            }
        }
    }
}
