//! One frame of the feed, read where it lies: typed, borrowed, in one pass.
//!
//! - A frame is one JSON object in UTF-8. Texts are slices of it; only a text with an escape is
//!   copied.
//! - Needed: `rsvp_id`, `response` (yes, no, waitlist), `guests` (0 to 2^32 − 1), `mtime`,
//!   `member.member_id`, `event.event_id` (a text, not empty), `group.group_id`. All else may be
//!   absent; `null` counts as absent. Unknown fields are ignored. A field given twice is refused.
//! - Times are milliseconds from 1970 to the end of the year 9999.
//! - Nesting deeper than [`DEPTH_MAX`] is refused before the parser sees it: skipping an unknown
//!   field recurses, and a frame of 256 KiB could nest deep enough to end the process.
//! - A frame that fails is looked at a second time, to tell text that is no JSON
//!   ([`DeadReason::NotJson`]) from JSON that is no record ([`DeadReason::InvalidField`]).
//!   Errors name the place, never the content: that may be a person's.

mod encode;
mod fields;
#[cfg(test)]
mod tests;

use headcount_proto::v1::DeadReason;

use crate::intake::TIME_MS_MAX;

pub use encode::{Encoder, StampRef};
pub use fields::{Answer, Event, Group, Member, Parsed, Text, Topic, Topics, Venue};

/// How deep a frame may nest; the feed nests 4 deep.
pub const DEPTH_MAX: usize = 64;

/// The longest account of what is wrong with a frame, in bytes.
const DETAIL_BYTES_MAX: usize = 200;

/// Why a frame is no record: what goes to the channel `dead` with it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct ParseError {
    /// The kind of fault.
    pub reason: DeadReason,
    /// What is wrong and where, without the frame's content.
    pub detail: String,
}

impl ParseError {
    fn new(reason: DeadReason, detail: impl Into<String>) -> Self {
        ParseError {
            reason,
            detail: detail.into(),
        }
    }
}

/// Reads one frame.
///
/// # Errors
/// [`ParseError`], with the reason under which the frame goes to `dead`.
pub fn parse(frame: &str) -> Result<Parsed<'_>, ParseError> {
    if openers(frame.as_bytes()) > DEPTH_MAX && depth(frame.as_bytes()) > DEPTH_MAX {
        let detail = format!("nests deeper than {DEPTH_MAX}");
        return Err(ParseError::new(DeadReason::InvalidField, detail));
    }
    let parsed: Parsed<'_> = sonic_rs::from_str(frame).map_err(|error| why(frame, &error))?;
    check(&parsed)?;
    Ok(parsed)
}

/// As [`parse`], of bytes that have not been checked to be text.
///
/// # Errors
/// As [`parse`]; bytes that are not UTF-8 are [`DeadReason::NotJson`].
pub fn parse_bytes(frame: &[u8]) -> Result<Parsed<'_>, ParseError> {
    match std::str::from_utf8(frame) {
        Ok(frame) => parse(frame),
        Err(error) => {
            let detail = format!("not UTF-8 from byte {}", error.valid_up_to());
            Err(ParseError::new(DeadReason::NotJson, detail))
        }
    }
}

/// What the types cannot say.
fn check(parsed: &Parsed<'_>) -> Result<(), ParseError> {
    let refused = |field: &str, wanted: &str| {
        Err(ParseError::new(
            DeadReason::InvalidField,
            format!("{field} is not {wanted}"),
        ))
    };
    let time = 0..=TIME_MS_MAX;
    if !time.contains(&parsed.mtime_ms) {
        return refused("mtime", "a time in milliseconds up to the year 9999");
    }
    if parsed.event.event_id.as_str().is_empty() {
        return refused("event.event_id", "a text of at least one letter");
    }
    if parsed.event.time_ms.is_some_and(|at| !time.contains(&at)) {
        return refused("event.time", "a time in milliseconds up to the year 9999");
    }
    Ok(())
}

/// Tells the kinds of fault apart. Only on the way to `dead`, so the second pass costs nothing.
#[cold]
fn why(frame: &str, error: &sonic_rs::Error) -> ParseError {
    let place = error.offset();
    match sonic_rs::from_str::<serde::de::IgnoredAny>(frame) {
        Ok(_) => {
            let detail = format!("{} (byte {place})", wanted(&error.to_string()));
            ParseError::new(DeadReason::InvalidField, shortened(&detail))
        }
        Err(syntax) if syntax.is_eof() || syntax.offset() >= frame.len() => ParseError::new(
            DeadReason::NotJson,
            format!("cut short at byte {}", frame.len()),
        ),
        Err(syntax) => ParseError::new(
            DeadReason::NotJson,
            format!("no JSON from byte {}", syntax.offset()),
        ),
    }
}

/// What serde says was wanted. What it says was found is content: a name, perhaps.
fn wanted(said: &str) -> &str {
    let first = said.lines().next().unwrap_or_default();
    let ours = ["missing field `", "duplicate field `"];
    if ours.iter().any(|start| first.starts_with(start)) {
        return first;
    }
    // The only enum is the response; what was found stands unescaped in its message.
    if said.starts_with("unknown variant") {
        return "response is not yes, no or waitlist";
    }
    first
        .rfind("expected ")
        .map_or("a number is out of range", |at| &first[at..])
}

fn shortened(text: &str) -> String {
    text.chars()
        .scan(0, |bytes, c| {
            *bytes += c.len_utf8();
            (*bytes <= DETAIL_BYTES_MAX).then_some(c)
        })
        .collect()
}

/// How many brackets and braces open, those in texts included: a bound on the depth, by a loop
/// that the compiler turns into vector instructions.
fn openers(frame: &[u8]) -> usize {
    // `[` is 0x5b, `{` is 0x7b: one bit apart. Sums of 128 bytes fit a byte.
    frame
        .chunks(128)
        .map(|chunk| usize::from(chunk.iter().map(|b| u8::from(b | 0x20 == b'{')).sum::<u8>()))
        .sum()
}

/// How deep the frame nests, texts left out.
fn depth(frame: &[u8]) -> usize {
    let (mut deepest, mut now, mut in_text, mut escaped) = (0_usize, 0_usize, false, false);
    for byte in frame {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => {
                now += 1;
                deepest = deepest.max(now);
            }
            b']' | b'}' => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
