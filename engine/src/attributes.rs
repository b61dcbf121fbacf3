//! Interned attributes: what many RSVPs share is kept once.
//!
//! * A *profile* is (group, country, city, topics): fixed per group on the recorded feed, so an RSVP holds 4 bytes of it.
//! * Ids are dense, in order of first sight, and never reach an output: outputs carry the names, sorted or in log order.
//! * Looking up what is known allocates nothing: one flat key is built in a reused buffer, hashed once (xxh3) and compared.
//! * Tables grow with the distinct countries, cities, topics and groups of the feed and are compacted by a restore.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

/// Distinct strings with dense ids.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    ids: FxHashMap<Arc<str>, u32>,
    names: Vec<Arc<str>>,
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
