//! One record as JSON, in the feed's four orders of keys: two families (which a server's hash maps
//! gave rise to), each with and without a venue.

use super::json;
use super::member;
use super::pending::Rsvp;

/// Appends the record in one of the feed's four orders of keys.
pub(super) fn push(out: &mut String, rsvp: &Rsvp) {
    let event = &rsvp.event;
    let response = if rsvp.yes {
        "\"response\":\"yes\""
    } else {
        "\"response\":\"no\""
    };
    let visibility = "\"visibility\":\"public\"";
    out.push('{');
    match (rsvp.venue_first, event.has_venue()) {
        (true, has_venue) => {
            if has_venue {
                event.push_venue(out, true);
                out.push(',');
            }
            push_all(out, &[visibility, ",", response, ","]);
            push_number(out, "\"guests\":", i64::from(rsvp.guests));
            out.push_str(",\"member\":");
            member::push(out, rsvp.member_id, true);
            push_number(out, ",\"rsvp_id\":", rsvp.rsvp_id as i64);
            push_number(out, ",\"mtime\":", rsvp.mtime_ms);
            out.push(',');
            event.push_event(out, true);
            out.push(',');
            event.push_group(out, true);
        }
        (false, true) => {
            push_all(out, &[response, ",\"member\":"]);
            member::push(out, rsvp.member_id, false);
            push_all(out, &[",", visibility, ","]);
            event.push_event(out, false);
            push_number(out, ",\"guests\":", i64::from(rsvp.guests));
            push_number(out, ",\"mtime\":", rsvp.mtime_ms);
            push_number(out, ",\"rsvp_id\":", rsvp.rsvp_id as i64);
            out.push(',');
            event.push_group(out, false);
            out.push(',');
            event.push_venue(out, false);
        }
        (false, false) => {
            out.push_str("\"member\":");
            member::push(out, rsvp.member_id, false);
            push_all(out, &[",", response, ",", visibility, ","]);
            event.push_event(out, false);
            push_number(out, ",\"mtime\":", rsvp.mtime_ms);
            push_number(out, ",\"guests\":", i64::from(rsvp.guests));
            push_number(out, ",\"rsvp_id\":", rsvp.rsvp_id as i64);
            out.push(',');
            event.push_group(out, false);
        }
    }
    out.push('}');
}

fn push_all(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

fn push_number(out: &mut String, key: &str, value: i64) {
    out.push_str(key);
    json::push_integer(out, value);
}
