//! What RSVPs are about: a fixed set of groups and a bounded set of live events.
//!
//! - 5,120 groups, drawn by Zipf 0.43 when an event is made, for ever the same: about 1.4 KB each,
//!   7 MB in all, which is nearly all the generator holds. With that number half an hour of feed
//!   shows as many different groups as the recording does; so it is with the events and members.
//! - 6,144 live events, drawn by Zipf 0.2. An event is replaced by a new one when it starts within
//!   the hour, when 64 members have answered, and otherwise with probability 1/4 at each draw. New
//!   events take their lead time from the feed's quantiles; with that turnover the lead times of
//!   the records keep to them.
//! - A live event knows who has answered, and nobody answers twice, so one (member, event) never
//!   has two rsvp_ids. Event ids are never used again.

use std::sync::Arc;

use super::json;
use super::places;
use super::rng::Rng;
use super::text;
use super::topics::Topics;

const GROUPS: usize = 5_120;
const LIVE_EVENTS: usize = 6_144;
const ANSWERS_PER_EVENT_MAX: usize = 64;
const GROUP_EXPONENT: f64 = 0.43;
const EVENT_EXPONENT: f64 = 0.2;
const TURNOVER: f64 = 0.25;
/// Changes of mind come up to 40 minutes after the RSVP, and must not come after the event.
const LEAD_MIN_MS: i64 = 3_600_000;
const DAY_MS: f64 = 86_400_000.0;

/// Lead time (event.time − mtime) in days: the feed's quantiles.
static LEAD_DAYS: [(f64, f64); 9] = [
    (0.0, 0.043),
    (0.05, 0.1),
    (0.25, 1.9),
    (0.5, 5.9),
    (0.75, 13.7),
    (0.9, 33.0),
    (0.99, 164.0),
    (0.9995, 500.0),
    (1.0, 782.0),
];

/// How many groups of 1,000 have 1, 2, … 21 topics: mean 11.4, a quarter has exactly 15.
static TOPIC_COUNTS: [u32; 21] = [
    16, 8, 17, 29, 33, 39, 45, 50, 52, 70, 70, 85, 85, 88, 252, 30, 12, 8, 5, 3, 3,
];

/// A group, rendered but for the order of its keys.
#[derive(Debug)]
pub(crate) struct Group {
    /// `"group_name":…,"group_state":…,"group_city":…,"group_lat":…,"group_urlname":…,"group_id":…,"group_country":…`
    name_to_country: String,
    /// `"group_city":…,"group_country":…,"group_id":…,"group_name":…`
    city_to_name: String,
    /// `"group_topics":[…]`
    topics: String,
    /// `"group_lon":…`
    lon: String,
    /// `,"group_urlname":…,"group_state":…,"group_lat":…`
    url_to_lat: String,
    url_name: String,
    has_state: bool,
    lat_centi: i32,
    lon_centi: i32,
}

#[derive(Debug)]
struct Venue {
    name: String,
    id: u32,
    lat_micro: i64,
    lon_micro: i64,
}

/// An event, immutable once made; RSVPs that are still to be repeated keep it alive.
#[derive(Debug)]
pub(crate) struct Event {
    group: Arc<Group>,
    id: String,
    name: String,
    /// What goes out as event.time: absent in 1 %.
    time_ms: Option<i64>,
    starts_ms: i64,
    venue: Option<Venue>,
}

struct Slot {
    event: Arc<Event>,
    answered: Vec<u64>,
}

/// All groups and the live events.
pub(crate) struct Catalog {
    groups: Vec<Arc<Group>>,
    slots: Vec<Slot>,
    event_number: u64,
}

impl Catalog {
    pub(crate) fn new(rng: &mut Rng, now_ms: i64) -> Self {
        let topics = Topics::new();
        let groups = (0..GROUPS)
            .map(|number| Arc::new(Group::new(rng, &topics, number)))
            .collect();
        let mut catalog = Self {
            groups,
            slots: Vec::with_capacity(LIVE_EVENTS),
            event_number: super::era(now_ms),
        };
        for _ in 0..LIVE_EVENTS {
            let event = catalog.new_event(rng, now_ms);
            catalog.slots.push(Slot {
                event,
                answered: Vec::new(),
            });
        }
        catalog
    }

    /// Draws an event that a member can answer now, and notes the first of `members` who has not
    /// answered it yet.
    pub(crate) fn answer(
        &mut self,
        rng: &mut Rng,
        now_ms: i64,
        mut members: impl FnMut(&mut Rng) -> u64,
    ) -> (Arc<Event>, u64) {
        let place = rng.zipf(LIVE_EVENTS, EVENT_EXPONENT);
        let slot = &self.slots[place];
        if slot.answered.len() >= ANSWERS_PER_EVENT_MAX
            || slot.event.starts_ms < now_ms + LEAD_MIN_MS
            || rng.chance(TURNOVER)
        {
            let event = self.new_event(rng, now_ms);
            let slot = &mut self.slots[place];
            slot.event = event;
            slot.answered.clear();
        }
        let slot = &mut self.slots[place];
        let member = loop {
            let member = members(rng);
            if !slot.answered.contains(&member) {
                break member;
            }
        };
        slot.answered.push(member);
        (Arc::clone(&slot.event), member)
    }

    fn new_event(&mut self, rng: &mut Rng, now_ms: i64) -> Arc<Event> {
        let group = Arc::clone(&self.groups[rng.zipf(GROUPS, GROUP_EXPONENT)]);
        let lead_ms = (rng.quantile_draw(&LEAD_DAYS) * DAY_MS) as i64;
        // Events start on the quarter of an hour, the next one, so that none starts too soon.
        let starts_ms = (now_ms + lead_ms.max(LEAD_MIN_MS)).div_euclid(900_000) * 900_000 + 900_000;
        self.event_number += 1;
        let id = event_id(rng, self.event_number);
        let mut name = String::with_capacity(48);
        json::push_string(&mut name, &text::event_name(rng));
        let venue = (!rng.chance(0.195)).then(|| Venue::new(rng, &group));
        let time_ms = (!rng.chance(0.0115)).then_some(starts_ms);
        Arc::new(Event {
            group,
            id,
            name,
            time_ms,
            starts_ms,
            venue,
        })
    }
}

/// Ids of single events are rising digits, those of series are letters; neither comes twice:
/// letters spell a bijection of the event's number on 20^8.
fn event_id(rng: &mut Rng, number: u64) -> String {
    if rng.chance(0.73) {
        return (220_000_000 + number).to_string();
    }
    let letters = b"bcdfghjklmnpqrstvwxz";
    // 0x9E3779B1 is prime, so it shares no factor with 20^8.
    let mut spelled = (u128::from(number) * 0x9E37_79B1 % 25_600_000_000) as u64;
    let mut id = String::with_capacity(12);
    for _ in 0..8 {
        id.push(char::from(letters[(spelled % 20) as usize]));
        spelled /= 20;
    }
    id.push(*rng.pick(&['f', 'g', 'h', 'l']));
    id.push('b');
    id.push(*rng.pick(&['b', 'c', 'l', 'm', 'n', 'q']));
    id.push('b');
    id
}

impl Group {
    fn new(rng: &mut Rng, topics: &Topics, number: usize) -> Self {
        // The least popular groups see to it that every country has one.
        let (country, city) = match (GROUPS - 1).checked_sub(number) {
            Some(place) if place < places::COUNTRIES => places::of(place),
            _ => places::draw(rng),
        };
        let name = text::group_name(rng, city.name);
        let url_name = text::url_name(&name, number);
        // Ids rise with the group's age, not with its popularity.
        let id = 7_000 + (number as i64 * 2_741 % GROUPS as i64) * 3_600 + rng.below(3_590) as i64;
        let lat_centi = city.lat_centi + rng.below(30) as i32 - 15;
        let lon_centi = city.lon_centi + rng.below(30) as i32 - 15;
        let mut group = Self {
            name_to_country: String::with_capacity(256),
            city_to_name: String::with_capacity(128),
            topics: String::with_capacity(900),
            lon: String::with_capacity(24),
            url_to_lat: String::with_capacity(96),
            url_name,
            has_state: !city.state.is_empty(),
            lat_centi,
            lon_centi,
        };
        group.render_head(&name, city, country, id);
        group.topics.push_str("\"group_topics\":");
        let count = draw_topic_count(rng);
        topics.push_array(&mut group.topics, rng, count);
        group
    }

    fn render_head(&mut self, name: &str, city: &places::City, country: &str, id: i64) {
        let Self {
            name_to_country,
            city_to_name,
            lon,
            url_to_lat,
            ..
        } = self;
        let out = name_to_country;
        push_text(out, "\"group_name\":", name);
        if !city.state.is_empty() {
            push_text(out, ",\"group_state\":", city.state);
        }
        push_text(out, ",\"group_city\":", city.name);
        push_centi(out, ",\"group_lat\":", self.lat_centi);
        push_text(out, ",\"group_urlname\":", &self.url_name);
        out.push_str(",\"group_id\":");
        json::push_integer(out, id);
        push_text(out, ",\"group_country\":", country);

        push_text(city_to_name, "\"group_city\":", city.name);
        push_text(city_to_name, ",\"group_country\":", country);
        city_to_name.push_str(",\"group_id\":");
        json::push_integer(city_to_name, id);
        push_text(city_to_name, ",\"group_name\":", name);

        push_centi(lon, "\"group_lon\":", self.lon_centi);
        push_text(url_to_lat, ",\"group_urlname\":", &self.url_name);
        if !city.state.is_empty() {
            push_text(url_to_lat, ",\"group_state\":", city.state);
        }
        push_centi(url_to_lat, ",\"group_lat\":", self.lat_centi);
    }
}

impl Event {
    /// Appends `"group":{…}`.
    pub(crate) fn push_group(&self, out: &mut String, topics_first: bool) {
        let group = &self.group;
        let parts: [&str; 3] = if topics_first {
            [&group.topics, &group.city_to_name, &group.lon]
        } else if group.has_state {
            [&group.name_to_country, &group.topics, &group.lon]
        } else {
            [&group.name_to_country, &group.lon, &group.topics]
        };
        out.push_str("\"group\":{");
        for (place, part) in parts.into_iter().enumerate() {
            if place > 0 {
                out.push(',');
            }
            out.push_str(part);
        }
        if topics_first {
            out.push_str(&group.url_to_lat);
        }
        out.push('}');
    }

    /// Appends `"event":{…}`.
    pub(crate) fn push_event(&self, out: &mut String, name_first: bool) {
        out.push_str("\"event\":{");
        if name_first {
            out.push_str("\"event_name\":");
            out.push_str(&self.name);
            out.push_str(",\"event_id\":\"");
            out.push_str(&self.id);
            out.push('"');
            if let Some(time_ms) = self.time_ms {
                out.push_str(",\"time\":");
                json::push_integer(out, time_ms);
            }
            out.push(',');
            self.push_url(out);
        } else {
            if let Some(time_ms) = self.time_ms {
                out.push_str("\"time\":");
                json::push_integer(out, time_ms);
                out.push(',');
            }
            self.push_url(out);
            out.push_str(",\"event_id\":\"");
            out.push_str(&self.id);
            out.push_str("\",\"event_name\":");
            out.push_str(&self.name);
        }
        out.push('}');
    }

    fn push_url(&self, out: &mut String) {
        out.push_str("\"event_url\":\"http:\\/\\/www.meetup.example\\/");
        out.push_str(&self.group.url_name);
        out.push_str("\\/events\\/");
        out.push_str(&self.id);
        out.push_str("\\/\"");
    }

    pub(crate) fn has_venue(&self) -> bool {
        self.venue.is_some()
    }

    /// Appends `"venue":{…}`, or nothing where the event has none.
    pub(crate) fn push_venue(&self, out: &mut String, name_first: bool) {
        let Some(venue) = &self.venue else { return };
        out.push_str("\"venue\":{");
        if name_first {
            push_named(out, &[("\"venue_name\":", &venue.name)]);
            push_micro(out, ",\"lon\":", venue.lon_micro);
            push_micro(out, ",\"lat\":", venue.lat_micro);
            push_micro(out, ",\"venue_id\":", i64::from(venue.id) * 1_000_000);
        } else {
            push_micro(out, "\"lon\":", venue.lon_micro);
            push_named(out, &[(",\"venue_name\":", &venue.name)]);
            push_micro(out, ",\"venue_id\":", i64::from(venue.id) * 1_000_000);
            push_micro(out, ",\"lat\":", venue.lat_micro);
        }
        out.push('}');
    }
}

impl Venue {
    /// One of four venues a group meets at; which they are follows from the group.
    fn new(rng: &mut Rng, group: &Group) -> Self {
        let place = rng.below(4);
        let mut own = Rng::new(
            group
                .url_name
                .bytes()
                .fold(place, |hash, byte| super::rng::mix(hash ^ u64::from(byte))),
        );
        let mut name = String::with_capacity(32);
        json::push_string(&mut name, &text::venue_name(&mut own));
        let id = 76_000 + own.below(23_600_000) as u32;
        if own.chance(0.055) {
            return Self {
                name,
                id,
                lat_micro: 0,
                lon_micro: 0,
            };
        }
        let mut near = |centi: i32| i64::from(centi) * 10_000 + own.below(90_001) as i64 - 45_000;
        Self {
            name,
            id,
            lat_micro: near(group.lat_centi),
            lon_micro: near(group.lon_centi),
        }
    }
}

fn draw_topic_count(rng: &mut Rng) -> usize {
    let total: u32 = TOPIC_COUNTS.iter().sum();
    let mut left = rng.below(u64::from(total)) as u32;
    for (place, weight) in TOPIC_COUNTS.iter().enumerate() {
        if left < *weight {
            return place + 1;
        }
        left -= weight;
    }
    TOPIC_COUNTS.len()
}

fn push_text(out: &mut String, key: &str, value: &str) {
    out.push_str(key);
    json::push_string(out, value);
}

/// Appends keys with values that are JSON already.
fn push_named(out: &mut String, pairs: &[(&str, &String)]) {
    for (key, value) in pairs {
        out.push_str(key);
        out.push_str(value);
    }
}

fn push_centi(out: &mut String, key: &str, centi: i32) {
    push_micro(out, key, i64::from(centi) * 10_000);
}

fn push_micro(out: &mut String, key: &str, micro: i64) {
    out.push_str(key);
    json::push_micro(out, micro);
}
