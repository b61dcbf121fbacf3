//! Which records a query looks at.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::attributes::{Attributes, Symbols};
use crate::pane::Side;
use crate::record::Response;

/// Degrees, WGS 84, half-open: south <= lat < north and west <= lon < east; west > east crosses the antimeridian.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct BoundingBox {
    /// Least latitude, inclusive.
    pub south: f64,
    /// Least longitude, inclusive.
    pub west: f64,
    /// Greatest latitude, exclusive.
    pub north: f64,
    /// Greatest longitude, exclusive.
    pub east: f64,
}

impl BoundingBox {
    /// Whether a place, (latitude, longitude), lies inside.
    #[must_use]
    pub fn holds(&self, (lat, lon): (f64, f64)) -> bool {
        let across = if self.west <= self.east {
            self.west <= lon && lon < self.east
        } else {
            lon >= self.west || lon < self.east
        };
        self.south <= lat && lat < self.north && across
    }
}

/// Which states a query counts: fields are joined by AND, values of one field by OR; an empty field lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    /// Responses.
    pub responses: Vec<Response>,
    /// Least guests, inclusive.
    pub guests_min: Option<u32>,
    /// Greatest guests, exclusive.
    pub guests_max: Option<u32>,
    /// Countries, ISO 3166 alpha-2, lower case.
    pub countries: Vec<String>,
    /// Cities, as the feed writes them.
    pub cities: Vec<String>,
    /// urlkeys: any of them.
    pub topics: Vec<String>,
    /// Groups.
    pub group_ids: Vec<u64>,
    /// Events.
    pub event_ids: Vec<String>,
    /// Where; a record without a place is outside.
    pub bounding_box: Option<BoundingBox>,
}

impl Filter {
    /// The same filter with each list sorted and without repeats: equal filters are equal values.
    #[must_use]
    pub fn canonical(&self) -> Filter {
        fn sorted<T: Ord + Clone>(list: &[T]) -> Vec<T> {
            let mut list = list.to_vec();
            list.sort_unstable();
            list.dedup();
            list
        }
        Filter {
            responses: sorted(&self.responses),
            countries: sorted(&self.countries),
            cities: sorted(&self.cities),
            topics: sorted(&self.topics),
            group_ids: sorted(&self.group_ids),
            event_ids: sorted(&self.event_ids),
            ..self.clone()
        }
    }

    /// What is wrong with it, each in words, appended to `faults`.
    pub(crate) fn faults(&self, faults: &mut Vec<String>) {
        if let (Some(min), Some(max)) = (self.guests_min, self.guests_max)
            && min >= max
        {
            faults.push(format!("filter.guests_min {min} must be below filter.guests_max {max}: the range is half-open"));
        }
        if let Some(b) = &self.bounding_box {
            let latitudes = [b.south, b.north]
                .iter()
                .all(|lat| (-90.0..=90.0).contains(lat));
            let longitudes = [b.west, b.east]
                .iter()
                .all(|lon| (-180.0..=180.0).contains(lon));
            if !latitudes || b.south >= b.north {
                faults.push("filter.bounding_box needs -90 <= south < north <= 90".to_owned());
            }
            if !longitudes || b.west == b.east {
                faults.push(
                    "filter.bounding_box needs west and east within -180..180 and not equal"
                        .to_owned(),
                );
            }
        }
        let texts = [&self.countries, &self.cities, &self.topics, &self.event_ids];
        if texts.iter().any(|list| list.iter().any(String::is_empty)) {
            faults.push(
                "filter: an empty text matches nothing; leave the list empty to match everything"
                    .to_owned(),
            );
        }
    }
}

/// A filter ready to run: texts are compared as interned ids, resolved on first sight of each profile.
#[derive(Debug)]
pub(crate) struct Matcher {
    filter: Filter,
    open: bool,
    by_profile: bool,
    countries: FxHashSet<Arc<str>>,
    cities: FxHashSet<Arc<str>>,
    topics: FxHashSet<Arc<str>>,
    groups: FxHashSet<u64>,
    events: FxHashSet<Arc<str>>,
    profiles: FxHashMap<u32, bool>,
}

impl Matcher {
    pub(crate) fn new(filter: &Filter) -> Matcher {
        let set = |list: &[String]| {
            list.iter()
                .map(|text| Arc::from(text.as_str()))
                .collect::<FxHashSet<Arc<str>>>()
        };
        let by_profile = !(filter.countries.is_empty()
            && filter.cities.is_empty()
            && filter.topics.is_empty()
            && filter.group_ids.is_empty());
        Matcher {
            open: *filter == Filter::default(),
            by_profile,
            countries: set(&filter.countries),
            cities: set(&filter.cities),
            topics: set(&filter.topics),
            groups: filter.group_ids.iter().copied().collect(),
            events: set(&filter.event_ids),
            profiles: FxHashMap::default(),
            filter: filter.clone(),
        }
    }

    pub(crate) fn passes(&mut self, side: &Side<'_>, attributes: &Attributes) -> bool {
        if self.open {
            return true;
        }
        let filter = &self.filter;
        (filter.responses.is_empty() || filter.responses.contains(&side.response))
            && filter.guests_min.is_none_or(|min| side.guests >= min)
            && filter.guests_max.is_none_or(|max| side.guests < max)
            && (self.events.is_empty() || self.events.contains(side.event_id))
            && filter
                .bounding_box
                .is_none_or(|area| side.place.degrees().is_some_and(|place| area.holds(place)))
            && (!self.by_profile || self.passes_profile(side.profile, attributes))
    }

    fn passes_profile(&mut self, profile: u32, attributes: &Attributes) -> bool {
        if let Some(passes) = self.profiles.get(&profile) {
            return *passes;
        }
        let of = attributes.profile(profile);
        let named = |set: &FxHashSet<Arc<str>>, symbols: &Symbols, id: u32| {
            set.is_empty() || set.contains(symbols.name(id))
        };
        let passes = named(&self.countries, &attributes.countries, of.country)
            && named(&self.cities, &attributes.cities, of.city)
            && (self.groups.is_empty() || self.groups.contains(&of.group_id))
            && (self.topics.is_empty()
                || of
                    .topics
                    .iter()
                    .any(|topic| self.topics.contains(attributes.topics.name(*topic))));
        self.profiles.insert(profile, passes);
        passes
    }
}
