//! Interned attributes: what many RSVPs share is kept once.
//!
//! * A *profile* is (group, country, city, topics): fixed per group on the recorded feed, so an RSVP holds 4 bytes of it.
//! * Ids are dense, in order of first sight, and never reach an output: outputs carry the names, sorted or in log order.
//! * Looking up what is known allocates nothing: the last profile of the group is compared text by text; else one flat key is
//!   built in a reused buffer, hashed (xxh3) and compared.
//! * Texts and groups stay until a restore drops those that nothing names any more: they grow with the distinct countries,
//!   cities, topics and groups of the feed, of which all but cities have a row of all time anyway. Profiles are dropped
//!   once most are of no RSVP: see [`Attributes::keep_profiles`].

use std::sync::Arc;

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

/// Distinct strings with dense ids.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    ids: FxHashMap<Arc<str>, u32>,
    names: Vec<Arc<str>>,
    /// Ids in order of their names; newer ones may be missing.
    order: Vec<u32>,
    /// Place of each id in `order`.
    ranks: Vec<u32>,
}

impl Symbols {
    pub(crate) fn intern(&mut self, name: &str) -> u32 {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let id =
            u32::try_from(self.names.len()).expect("fewer than 2^32 distinct names fit in memory");
        let name: Arc<str> = name.into();
        self.ids.insert(Arc::clone(&name), id);
        self.names.push(name);
        id
    }

    /// Takes new names into the order, so that [`Symbols::sort`] compares numbers.
    pub(crate) fn rank(&mut self) {
        let mut new: Vec<u32> = (self.order.len() as u32..self.names.len() as u32).collect();
        if new.is_empty() {
            return;
        }
        new.sort_unstable_by(|a, b| self.name(*a).cmp(self.name(*b)));
        let old = std::mem::take(&mut self.order);
        let mut order = Vec::with_capacity(self.names.len());
        let mut from = 0;
        for id in new {
            let name = self.name(id);
            let to = from + old[from..].partition_point(|other| self.name(*other) < name);
            order.extend_from_slice(&old[from..to]);
            order.push(id);
            from = to;
        }
        order.extend_from_slice(&old[from..]);
        self.ranks.resize(order.len(), 0);
        for (id, rank) in order.iter().zip(0..) {
            self.ranks[*id as usize] = rank;
        }
        self.order = order;
    }

    /// Sorts ids by their names.
    pub(crate) fn sort(&self, ids: &mut [u32]) {
        if ids.iter().all(|id| (*id as usize) < self.ranks.len()) {
            ids.sort_unstable_by_key(|id| self.ranks[*id as usize]);
        } else {
            ids.sort_unstable_by(|a, b| self.name(*a).cmp(self.name(*b)));
        }
    }

    pub(crate) fn name(&self, id: u32) -> &Arc<str> {
        &self.names[id as usize]
    }
}

/// What the records of a group share.
#[derive(Debug)]
pub(crate) struct Profile {
    pub(crate) group_id: u64,
    /// Dense index of the group, for the rows of its view.
    pub(crate) group: u32,
    pub(crate) country: u32,
    pub(crate) city: u32,
    /// Distinct topics, in the order first sent.
    pub(crate) topics: Box<[u32]>,
    flat: Box<[u8]>,
    /// An older profile with the same hash.
    next: Option<u32>,
}

impl Profile {
    /// The profile as one key: group_id, then each text with its length before it, little-endian.
    pub(crate) fn flat(&self) -> &[u8] {
        &self.flat
    }

    /// Whether these are the texts of the profile.
    fn is(&self, country: &str, city: &str, topics: &[&str]) -> bool {
        let mut rest = self.flat.get(8..).unwrap_or_default();
        for text in [country, city].iter().chain(topics) {
            let Some((length, after)) = rest.split_first_chunk::<4>() else {
                return false;
            };
            if u32::from_le_bytes(*length) as usize != text.len()
                || !after.starts_with(text.as_bytes())
            {
                return false;
            }
            rest = &after[text.len()..];
        }
        rest.is_empty()
    }
}

/// All interned attributes of a partition.
#[derive(Debug, Default)]
pub(crate) struct Attributes {
    pub(crate) countries: Symbols,
    pub(crate) cities: Symbols,
    pub(crate) topics: Symbols,
    groups: FxHashMap<u64, u32>,
    group_ids: Vec<u64>,
    profiles: Vec<Profile>,
    by_hash: FxHashMap<u64, u32>,
    /// The profile last met of each group, which is nearly always the next one too.
    by_group: FxHashMap<u64, u32>,
    flat: Vec<u8>,
}

impl Attributes {
    /// The profile of these attributes, new or known.
    pub(crate) fn profile_id(
        &mut self,
        group_id: u64,
        country: &str,
        city: &str,
        topics: &[&str],
    ) -> u32 {
        let last = self.by_group.get(&group_id).copied();
        if let Some(id) = last
            && self.profiles[id as usize].is(country, city, topics)
        {
            return id;
        }
        let id = self.profile_by_hash(group_id, country, city, topics);
        self.by_group.insert(group_id, id);
        id
    }

    fn profile_by_hash(
        &mut self,
        group_id: u64,
        country: &str,
        city: &str,
        topics: &[&str],
    ) -> u32 {
        self.flat.clear();
        self.flat.extend_from_slice(&group_id.to_le_bytes());
        for text in [country, city].iter().chain(topics) {
            self.flat
                .extend_from_slice(&(text.len() as u32).to_le_bytes());
            self.flat.extend_from_slice(text.as_bytes());
        }
        let hash = xxh3_64(&self.flat);
        let newest = self.by_hash.get(&hash).copied();
        let mut found = newest;
        while let Some(id) = found {
            let profile = &self.profiles[id as usize];
            if *profile.flat == *self.flat {
                return id;
            }
            found = profile.next;
        }
        let id =
            u32::try_from(self.profiles.len()).expect("fewer than 2^32 profiles fit in memory");
        let mut distinct: Vec<u32> = Vec::with_capacity(topics.len());
        for topic in topics {
            let topic = self.topics.intern(topic);
            if !distinct.contains(&topic) {
                distinct.push(topic);
            }
        }
        let profile = Profile {
            group_id,
            group: self.group(group_id),
            country: self.countries.intern(country),
            city: self.cities.intern(city),
            topics: distinct.into(),
            flat: self.flat.as_slice().into(),
            next: newest,
        };
        self.profiles.push(profile);
        self.by_hash.insert(hash, id);
        id
    }

    /// The profile of [`Profile::flat`]; `None` where the bytes are not such.
    pub(crate) fn profile_of_flat(&mut self, flat: &[u8]) -> Option<u32> {
        let (group_id, mut rest) = flat.split_first_chunk::<8>()?;
        let mut texts = Vec::new();
        while !rest.is_empty() {
            let (length, after) = rest.split_first_chunk::<4>()?;
            let (text, after) = after.split_at_checked(u32::from_le_bytes(*length) as usize)?;
            texts.push(std::str::from_utf8(text).ok()?);
            rest = after;
        }
        let (country, texts) = texts.split_first()?;
        let (city, topics) = texts.split_first()?;
        Some(self.profile_id(u64::from_le_bytes(*group_id), country, city, topics))
    }

    /// How many profiles there are.
    pub(crate) fn profiles(&self) -> usize {
        self.profiles.len()
    }

    /// Drops every profile but these, of which each gets its new id.
    pub(crate) fn keep_profiles<'a>(&mut self, of: impl Iterator<Item = &'a mut u32>) {
        let mut old: Vec<Option<Profile>> = std::mem::take(&mut self.profiles)
            .into_iter()
            .map(Some)
            .collect();
        let mut ids = vec![0; old.len()];
        self.by_hash.clear();
        self.by_group.clear();
        for id in of {
            let at = *id as usize;
            if let Some(mut profile) = old[at].take() {
                ids[at] = self.profiles.len() as u32;
                profile.next = self.by_hash.insert(xxh3_64(&profile.flat), ids[at]);
                self.profiles.push(profile);
            }
            *id = ids[at];
        }
        self.profiles.shrink_to_fit();
        self.by_hash.shrink_to_fit();
        self.by_group.shrink_to_fit();
    }

    /// The dense index of a group.
    pub(crate) fn group(&mut self, group_id: u64) -> u32 {
        let next = self.group_ids.len() as u32;
        let group = *self.groups.entry(group_id).or_insert(next);
        if group == next {
            self.group_ids.push(group_id);
        }
        group
    }

    pub(crate) fn group_id(&self, group: u32) -> u64 {
        self.group_ids[group as usize]
    }

    pub(crate) fn profile(&self, id: u32) -> &Profile {
        &self.profiles[id as usize]
    }

    pub(crate) fn topic_names(&self, profile: &Profile) -> Vec<Arc<str>> {
        profile
            .topics
            .iter()
            .map(|topic| Arc::clone(self.topics.name(*topic)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranked_or_not_ids_sort_by_name() {
        let mut symbols = Symbols::default();
        let names = ["m", "z", "a", "mm", "", "b", "é", "y"];
        for (at, name) in names.iter().enumerate() {
            symbols.intern(name);
            if at % 3 == 0 {
                symbols.rank();
            }
            let mut ids: Vec<u32> = (0..=at as u32).collect();
            symbols.sort(&mut ids);
            let mut expected = names[..=at].to_vec();
            expected.sort_unstable();
            let sorted: Vec<&str> = ids.iter().map(|id| &**symbols.name(*id)).collect();
            assert_eq!(sorted, expected);
        }
    }

    #[test]
    fn equal_attributes_have_one_profile_and_different_ones_have_others() {
        let mut attributes = Attributes::default();
        let one = attributes.profile_id(7, "us", "Austin", &["a", "b", "a"]);
        assert_eq!(
            attributes.profile_id(7, "us", "Austin", &["a", "b", "a"]),
            one
        );
        assert_ne!(attributes.profile_id(7, "us", "Austin", &["ab"]), one);
        assert_ne!(
            attributes.profile_id(7, "usA", "ustin", &["a", "b", "a"]),
            one
        );
        assert_eq!(
            attributes.profile(one).topics.len(),
            2,
            "a topic counts once a record"
        );
        assert_eq!(attributes.group_id(attributes.profile(one).group), 7);
    }
}
