//! Which rows a listing lets through: `headcount.v1.Filter`, held against a decoded RSVP.
//!
//! Fields are joined by AND, values of one field by OR, an empty field lets everything through.
//! The place of a record is its venue's, or its group's where the venue's is absent or at 0,0.

use std::collections::HashSet;

use headcount_proto::v1;

use crate::error::StoreError;

/// A filter made ready: a test costs one look-up per field that is set, and one per topic.
#[derive(Clone, Debug, Default)]
pub struct RowFilter {
    responses: HashSet<i32>,
    guests_min: u32,
    guests_max: Option<u32>,
    countries: HashSet<String>,
    cities: HashSet<String>,
    topics: HashSet<String>,
    group_ids: HashSet<u64>,
    event_ids: HashSet<String>,
    bounding_box: Option<v1::BoundingBox>,
    is_open: bool,
}

impl RowFilter {
    /// Makes a filter ready; `None` lets everything through.
    ///
    /// # Errors
    /// [`StoreError::InvalidFilter`] for an unknown response or a box that is none.
    pub fn new(filter: Option<&v1::Filter>) -> Result<Self, StoreError> {
        let Some(filter) = filter.filter(|filter| **filter != v1::Filter::default()) else {
            return Ok(RowFilter {
                is_open: true,
                ..Default::default()
            });
        };
        for response in &filter.responses {
            let known = v1::Response::try_from(*response);
            if !known.is_ok_and(|r| r != v1::Response::Unspecified) {
                return refused(format!("responses holds {response}: use yes, no, waitlist"));
            }
        }
        if let Some(b) = &filter.bounding_box {
            check_box(b)?;
        }
        let texts = |list: &[String]| list.iter().cloned().collect();
        Ok(RowFilter {
            responses: filter.responses.iter().copied().collect(),
            guests_min: filter.guests_min.unwrap_or(0),
            guests_max: filter.guests_max,
            countries: texts(&filter.countries),
            cities: texts(&filter.cities),
            topics: texts(&filter.topics),
            group_ids: filter.group_ids.iter().copied().collect(),
            event_ids: texts(&filter.event_ids),
            bounding_box: filter.bounding_box,
            is_open: false,
        })
    }

    /// Whether everything passes, so that rows need not be decoded.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether an RSVP passes.
    #[must_use]
    pub fn lets_through(&self, rsvp: &v1::Rsvp) -> bool {
        if self.is_open {
            return true;
        }
        let group = rsvp.group.as_ref();
        let country = group.map_or("", |group| group.group_country.as_str());
        let city = group.map_or("", |group| group.group_city.as_str());
        let group_id = group.map_or(0, |group| group.group_id);
        let topics = group.map_or(&[][..], |group| &group.topics);
        let event_id = rsvp.event.as_ref().map_or("", |event| &event.event_id);
        (self.responses.is_empty() || self.responses.contains(&rsvp.response))
            && rsvp.guests() >= self.guests_min
            && self.guests_max.is_none_or(|max| rsvp.guests() < max)
            && (self.countries.is_empty() || self.countries.contains(country))
            && (self.cities.is_empty() || self.cities.contains(city))
            && (self.topics.is_empty() || topics.iter().any(|t| self.topics.contains(t)))
            && (self.group_ids.is_empty() || self.group_ids.contains(&group_id))
            && (self.event_ids.is_empty() || self.event_ids.contains(event_id))
            && (self.bounding_box.as_ref())
                .is_none_or(|b| place(rsvp).is_some_and(|at| holds(b, at)))
    }
}

fn refused<T>(reason: String) -> Result<T, StoreError> {
    Err(StoreError::InvalidFilter { reason })
}

fn check_box(b: &v1::BoundingBox) -> Result<(), StoreError> {
    let latitudes = (-90.0..=90.0).contains(&b.south) && (-90.0..=90.0).contains(&b.north);
    if !latitudes || b.south >= b.north {
        return refused("bounding_box needs -90 <= south < north <= 90".to_owned());
    }
    let longitudes = (-180.0..=180.0).contains(&b.west) && (-180.0..=180.0).contains(&b.east);
    if !longitudes || b.west == b.east {
        return refused("bounding_box needs west and east within -180..180, not equal".to_owned());
    }
    Ok(())
}

/// (latitude, longitude) of a record.
fn place(rsvp: &v1::Rsvp) -> Option<(f64, f64)> {
    let known = |(lat, lon): &(f64, f64)| {
        (*lat, *lon) != (0.0, 0.0) && lat.abs() <= 90.0 && lon.abs() <= 180.0
    };
    let venue = rsvp.venue.as_ref().map(|venue| (venue.lat, venue.lon));
    let group = rsvp.group.as_ref().map(|g| (g.group_lat, g.group_lon));
    venue.filter(known).or_else(|| group.filter(known))
}

fn holds(b: &v1::BoundingBox, (lat, lon): (f64, f64)) -> bool {
    let across = if b.west <= b.east {
        b.west <= lon && lon < b.east
    } else {
        lon >= b.west || lon < b.east
    };
    b.south <= lat && lat < b.north && across
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rsvp() -> v1::Rsvp {
        v1::Rsvp {
            response: v1::Response::Yes.into(),
            guests: Some(2),
            event: Some(v1::Event {
                event_id: "e".into(),
                ..Default::default()
            }),
            group: Some(v1::Group {
                group_id: 7,
                group_city: "London".into(),
                group_country: "gb".into(),
                group_lat: 51.5,
                group_lon: -0.1,
                topics: vec!["a".into(), "b".into()],
                ..Default::default()
            }),
            ..Default::default()
        }
    }

    fn passes(filter: v1::Filter) -> bool {
        RowFilter::new(Some(&filter)).unwrap().lets_through(&rsvp())
    }

    fn within(south: f64, west: f64, north: f64, east: f64) -> v1::Filter {
        v1::Filter {
            bounding_box: Some(v1::BoundingBox {
                south,
                west,
                north,
                east,
            }),
            ..Default::default()
        }
    }

    #[test]
    fn each_field_lets_through_what_it_names() {
        let empty = v1::Filter::default;
        let text = |value: &str| vec![value.to_owned()];
        assert!(passes(empty()));
        let (yes, no) = (v1::Response::Yes.into(), v1::Response::No.into());
        assert!(passes(v1::Filter {
            responses: vec![no, yes],
            ..empty()
        }));
        assert!(!passes(v1::Filter {
            responses: vec![no],
            ..empty()
        }));
        assert!(passes(v1::Filter {
            guests_min: Some(2),
            guests_max: Some(3),
            ..empty()
        }));
        assert!(!passes(v1::Filter {
            guests_max: Some(2),
            ..empty()
        }));
        assert!(passes(v1::Filter {
            countries: text("gb"),
            cities: text("London"),
            ..empty()
        }));
        assert!(!passes(v1::Filter {
            countries: text("gb"),
            cities: text("Leeds"),
            ..empty()
        }));
        assert!(passes(v1::Filter {
            topics: vec!["x".into(), "b".into()],
            ..empty()
        }));
        assert!(!passes(v1::Filter {
            topics: text("x"),
            ..empty()
        }));
        assert!(passes(v1::Filter {
            group_ids: vec![7],
            event_ids: text("e"),
            ..empty()
        }));
        assert!(!passes(v1::Filter {
            group_ids: vec![8],
            ..empty()
        }));
        assert!(!passes(v1::Filter {
            event_ids: text("f"),
            ..empty()
        }));
        assert!(passes(within(51.0, -1.0, 52.0, 0.0)));
        assert!(!passes(within(51.0, 0.0, 52.0, 1.0)));
        assert!(
            passes(within(51.0, 170.0, 52.0, 0.0)),
            "across the antimeridian"
        );
    }

    #[test]
    fn a_venue_at_0_0_stands_aside_for_its_group() {
        let filter = RowFilter::new(Some(&within(51.0, -1.0, 52.0, 0.0))).unwrap();
        let mut rsvp = rsvp();
        rsvp.venue = Some(v1::Venue::default());
        assert!(filter.lets_through(&rsvp));
        rsvp.venue = Some(v1::Venue {
            lat: 1.0,
            lon: 1.0,
            ..Default::default()
        });
        assert!(!filter.lets_through(&rsvp));
        rsvp.venue = None;
        rsvp.group = None;
        assert!(!filter.lets_through(&rsvp));
    }

    #[test]
    fn nonsense_is_refused() {
        for filter in [
            v1::Filter {
                responses: vec![0],
                ..Default::default()
            },
            v1::Filter {
                responses: vec![9],
                ..Default::default()
            },
            within(2.0, 0.0, 1.0, 1.0),
            within(0.0, 1.0, 1.0, 1.0),
            within(f64::NAN, 0.0, 1.0, 1.0),
        ] {
            assert!(RowFilter::new(Some(&filter)).is_err(), "{filter:?}");
        }
    }
}
