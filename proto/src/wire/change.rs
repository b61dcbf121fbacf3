//! A [`Change`](crate::v1::Change) read in place.

use super::{Fields, RsvpRef, StampRef, WireError, rsvp, stamp};

/// One RSVP took a new state.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeRef<'a> {
    /// Orders the states of the RSVP.
    pub version: u64,
    /// Of the record that caused it.
    pub stamp: StampRef<'a>,
    /// The state now, but for its topics.
    pub rsvp: RsvpRef<'a>,
    /// The same, encoded.
    pub rsvp_bytes: &'a [u8],
    /// The state before; `None` for a new RSVP.
    pub before: Option<StateRef<'a>>,
}

/// The state that was counted before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StateRef<'a> {
    /// Number of a [`Response`](crate::v1::Response).
    pub response: i32,
    /// People brought along.
    pub guests: u32,
    /// [`CountedAttributes`](crate::v1::CountedAttributes), encoded; `None` where they are those of the state now.
    pub attributes: Option<&'a [u8]>,
}

impl<'a> ChangeRef<'a> {
    /// Reads the change of a [`LogRecord`](crate::v1::LogRecord); its topics (urlkeys) replace what `topics` held. `None`
    /// where the record is of another kind.
    ///
    /// # Errors
    /// [`WireError`] when the bytes are no such message, or a change has no stamp or no RSVP.
    pub fn decode(bytes: &'a [u8], topics: &mut Vec<&'a str>) -> Result<Option<Self>, WireError> {
        topics.clear();
        let mut found = None;
        let mut fields = Fields(bytes);
        while let Some((field, value)) = fields.next()? {
            if field == 4 {
                found = Some(change(value.bytes()?, topics)?);
            }
        }
        Ok(found)
    }
}

impl ChangeRef<'_> {
    /// Whether the RSVP says when, who, to what and of which group: what reads as 0 or empty is not told from what is
    /// missing otherwise.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        const PARTS: [u32; 4] = [4, 5, 6, 7];
        let mut said = [false; PARTS.len()];
        let mut fields = Fields(self.rsvp_bytes);
        while let Ok(Some((field, _))) = fields.next() {
            for (said, part) in said.iter_mut().zip(PARTS) {
                *said |= field == part;
            }
        }
        said == [true; PARTS.len()]
    }
}

fn change<'a>(bytes: &'a [u8], topics: &mut Vec<&'a str>) -> Result<ChangeRef<'a>, WireError> {
    let (mut version, mut stamped, mut now, mut before) = (0, None, None, None);
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            2 => version = value.number()?,
            3 => stamped = Some(stamp(value.bytes()?)?),
            4 => {
                let bytes = value.bytes()?;
                topics.clear();
                now = Some((rsvp(bytes, topics)?, bytes));
            }
            5 => before = Some(state(value.bytes()?)?),
            _ => {}
        }
    }
    let stamp = stamped.ok_or(WireError("a change without its stamp"))?;
    let (rsvp, rsvp_bytes) = now.ok_or(WireError("a change without its RSVP"))?;
    Ok(ChangeRef {
        version,
        stamp,
        rsvp,
        rsvp_bytes,
        before,
    })
}

fn state(bytes: &[u8]) -> Result<StateRef<'_>, WireError> {
    let mut state = StateRef::default();
    let mut fields = Fields(bytes);
    while let Some((field, value)) = fields.next()? {
        match field {
            1 => state.response = value.number()? as i32,
            2 => state.guests = value.number()? as u32,
            3 => state.attributes = Some(value.bytes()?),
            _ => {}
        }
    }
    Ok(state)
}

#[cfg(test)]
mod tests {
    use prost::Message as _;

    use super::super::tests::{read_of_taken, taken};
    use super::*;
    use crate::v1;

    fn record(change: v1::Change) -> Vec<u8> {
        let payload = Some(v1::log_record::Payload::Change(change));
        v1::LogRecord { payload }.encode_to_vec()
    }

    fn change() -> v1::Change {
        let v1::RsvpRecord { stamp, rsvp, .. } = taken();
        v1::Change {
            verdict: v1::Verdict::Change.into(),
            version: 11,
            stamp,
            rsvp,
            before: Some(v1::CountedState {
                response: v1::Response::No.into(),
                guests: Some(25),
                attributes: Some(v1::CountedAttributes {
                    event_id: "event before".to_owned(),
                    topics: vec!["three".to_owned()],
                    lat: Some(27.5),
                    lon: Some(28.5),
                    ..Default::default()
                }),
            }),
        }
    }

    #[test]
    fn reads_what_prost_writes() {
        let bytes = record(change());
        let mut topics = vec!["left over"];
        let read = ChangeRef::decode(&bytes, &mut topics).expect("prost wrote it");
        let read = read.expect("it is a change");
        let v1::RsvpRecord { rsvp, .. } = taken();
        assert_eq!((read.version, read.stamp.source), (11, "meetup"));
        assert_eq!(
            (read.stamp.watermark_ms, read.stamp.stream_time_ms),
            (-5, 12)
        );
        assert_eq!(read.rsvp, read_of_taken());
        assert!(read.is_whole());
        assert_eq!(v1::Rsvp::decode(read.rsvp_bytes).ok(), rsvp);
        assert_eq!(topics, ["social", "fun-times"]);
        let before = read.before.expect("there was a state before");
        assert_eq!((before.response, before.guests), (2, 25));
        let attributes = before.attributes.map(v1::CountedAttributes::decode);
        assert_eq!(
            attributes.map(Result::ok),
            Some(change().before.unwrap().attributes)
        );
    }

    #[test]
    fn a_part_that_is_missing_is_told() {
        let no_stamp = v1::Change {
            stamp: None,
            ..change()
        };
        let no_rsvp = v1::Change {
            rsvp: None,
            ..change()
        };
        for (without, why) in [
            (no_stamp, "a change without its stamp"),
            (no_rsvp, "a change without its RSVP"),
        ] {
            let bytes = record(without);
            assert_eq!(
                ChangeRef::decode(&bytes, &mut Vec::new()),
                Err(WireError(why))
            );
        }
        let other = v1::LogRecord { payload: None }.encode_to_vec();
        assert_eq!(ChangeRef::decode(&other, &mut Vec::new()), Ok(None));
    }

    #[test]
    fn no_cut_and_no_flipped_bit_panics() {
        let bytes = record(change());
        for at in 0..bytes.len() {
            let _ = ChangeRef::decode(&bytes[..at], &mut Vec::new());
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[at] ^= 1 << bit;
                let _ = ChangeRef::decode(&flipped, &mut Vec::new());
            }
        }
    }
}
