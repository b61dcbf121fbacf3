//! The fields that Headcount keeps of a frame, as borrowed types.

use std::borrow::Cow;
use std::fmt;

use headcount_proto::v1::Response;
use serde::Deserialize;
use serde::de::{self, Deserializer, SeqAccess, Visitor};

/// Topics that a frame's list has room for before it grows; the feed sends up to 21.
const TOPICS_USUAL: usize = 24;

/// A record of the feed, borrowed from its frame.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Parsed<'a> {
    /// Identity of the RSVP.
    pub rsvp_id: u64,
    /// What the member answered.
    pub response: Answer,
    /// People brought along, the member not counted.
    pub guests: u32,
    /// Event time, milliseconds since 1970.
    #[serde(rename = "mtime")]
    pub mtime_ms: i64,
    /// Who answered.
    #[serde(borrow)]
    pub member: Member<'a>,
    /// To what.
    #[serde(borrow)]
    pub event: Event<'a>,
    /// Who holds the event.
    #[serde(borrow)]
    pub group: Group<'a>,
    /// Where.
    #[serde(borrow)]
    pub venue: Option<Venue<'a>>,
    /// As sent, for example `public`.
    #[serde(borrow)]
    pub visibility: Option<Text<'a>>,
}

/// What a member answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Comes.
    Yes,
    /// Does not come.
    No,
    /// On a waiting list.
    Waitlist,
}

impl From<Answer> for Response {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Response::Yes,
            Answer::No => Response::No,
            Answer::Waitlist => Response::Waitlist,
        }
    }
}

/// Who answered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Member<'a> {
    /// Identity of the member.
    pub member_id: u64,
    /// A person's name.
    #[serde(borrow)]
    pub member_name: Option<Text<'a>>,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Event<'a> {
    /// Identity of the event, always a text; the key of partitioning.
    #[serde(borrow)]
    pub event_id: Text<'a>,
    /// Its title.
    #[serde(borrow)]
    pub event_name: Option<Text<'a>>,
    /// Its page.
    #[serde(borrow)]
    pub event_url: Option<Text<'a>>,
    /// When it begins, milliseconds since 1970.
    #[serde(rename = "time")]
    pub time_ms: Option<i64>,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Group<'a> {
    /// Identity of the group.
    pub group_id: u64,
    /// Its name.
    #[serde(borrow)]
    pub group_name: Option<Text<'a>>,
    /// Its name in URLs.
    #[serde(borrow)]
    pub group_urlname: Option<Text<'a>>,
    /// Its city.
    #[serde(borrow)]
    pub group_city: Option<Text<'a>>,
    /// Its country, ISO 3166 alpha-2 in lower case.
    #[serde(borrow)]
    pub group_country: Option<Text<'a>>,
    /// Its state, in the countries us and ca.
    #[serde(borrow)]
    pub group_state: Option<Text<'a>>,
    /// Latitude, degrees.
    pub group_lat: Option<f64>,
    /// Longitude, degrees.
    pub group_lon: Option<f64>,
    /// Its topics.
    #[serde(borrow)]
    pub group_topics: Option<Topics<'a>>,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Venue<'a> {
    /// Identity of the venue.
    pub venue_id: Option<u64>,
    /// Its name.
    #[serde(borrow)]
    pub venue_name: Option<Text<'a>>,
    /// Latitude, degrees.
    pub lat: Option<f64>,
    /// Longitude, degrees.
    pub lon: Option<f64>,
}

/// A topic; its display name is not kept.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Topic<'a> {
    /// Identity of the topic.
    #[serde(borrow)]
    pub urlkey: Text<'a>,
}

/// The topics of a group, in the order sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Topics<'a>(pub Vec<Topic<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for Topics<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Topics<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of topics")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut topics = Vec::with_capacity(TOPICS_USUAL);
                while let Some(topic) = list.next_element()? {
                    topics.push(topic);
                }
                Ok(Topics(topics))
            }
        }
        deserializer.deserialize_seq(List)
    }
}

/// A text of the frame: a slice of it, or a copy where it has escapes.
///
/// A type of its own because serde borrows no `Cow` behind an `Option`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a>(pub Cow<'a, str>);

impl Text<'_> {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Plain;
        impl<'de> Visitor<'de> for Plain {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Plain)
    }
}
