//! Records of the contract as the engine takes them.

use headcount_engine::record::{Response, Rsvp, place_of};
use headcount_proto::v1;
use headcount_proto::wire::RsvpRef;

/// An RSVP with its topics. Nothing is copied.
#[must_use]
pub fn rsvp<'a>(from: &RsvpRef<'a>, topics: &'a [&'a str]) -> Rsvp<'a> {
    Rsvp {
        rsvp_id: from.rsvp_id,
        response: response(from.response),
        guests: from.guests,
        mtime_ms: from.mtime_ms,
        member_id: from.member_id,
        event_id: from.event_id,
        event_time_ms: from.event_time_ms,
        group_id: from.group_id,
        country: from.country,
        city: from.city,
        topics,
        place: place_of(from.venue_place, Some(from.group_place)),
    }
}

/// An answer by its number in the contract; what is neither yes nor no counts as neither.
pub(crate) fn response(number: i32) -> Response {
    match v1::Response::try_from(number) {
        Ok(v1::Response::Yes) => Response::Yes,
        Ok(v1::Response::No) => Response::No,
        Ok(v1::Response::Waitlist | v1::Response::Unspecified) | Err(_) => Response::Waitlist,
    }
}
