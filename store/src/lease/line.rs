//! Who stands by for what: a function of who has which unit, as the shares are.

use std::collections::{BTreeMap, BTreeSet};

/// The units of others that `me` stands by for, `most` at most.
///
/// The units of an owner are dealt out to the other members in turn, from the one after it in the order
/// of names on: should it die, each of them has at hand about what its share will then be. A member
/// with room for more takes those that it is second in line for, and so on. A unit that nobody has is
/// kept by who stands by for it until somebody has it.
pub(super) fn in_line(
    owners: &[Option<String>],
    members: &BTreeMap<String, usize>,
    me: &str,
    most: usize,
    standing: &BTreeSet<usize>,
) -> BTreeSet<usize> {
    let mut before: BTreeMap<&str, usize> = BTreeMap::new();
    let mut ranked: Vec<(usize, usize)> = Vec::new();
    for (unit, owner) in owners.iter().enumerate() {
        match owner.as_deref() {
            None if standing.contains(&unit) => ranked.push((0, unit)),
            Some(owner) if owner != me => {
                let nth = before.entry(owner).or_default();
                let rank = rank_of(me, owner, *nth, members);
                *nth += 1;
                ranked.extend(rank.map(|rank| (rank, unit)));
            }
            _ => {}
        }
    }
    ranked.sort_unstable();
    let taken = ranked.into_iter().take(most);
    taken.map(|(_, unit)| unit).collect()
}

/// The place of `me` in the line for the nth unit of an owner; `None` where it is no member.
fn rank_of(me: &str, owner: &str, nth: usize, members: &BTreeMap<String, usize>) -> Option<usize> {
    let others = members.keys().filter(|name| name.as_str() != owner);
    let others: Vec<&str> = others.map(String::as_str).collect();
    let at = others.iter().position(|name| *name == me)?;
    let after = others.iter().position(|name| *name > owner).unwrap_or(0);
    let first = (after + nth) % others.len();
    Some((at + others.len() - first) % others.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = ["a", "b", "c", "d"];

    fn owned(by: &str) -> Vec<Option<String>> {
        let names = by.chars().map(|name| match name {
            '-' => None,
            name => Some(name.to_string()),
        });
        names.collect()
    }

    fn members(names: &[&str]) -> BTreeMap<String, usize> {
        names.iter().map(|name| ((*name).to_owned(), 0)).collect()
    }

    fn lines(by: &str, names: &[&str], most: usize) -> Vec<Vec<usize>> {
        let (owners, members) = (owned(by), members(names));
        let line = |me: &&str| in_line(&owners, &members, me, most, &BTreeSet::new());
        names
            .iter()
            .map(line)
            .map(|units| units.into_iter().collect())
            .collect()
    }

    #[test]
    fn of_two_each_stands_by_for_what_the_other_has() {
        let expected: [&[usize]; 2] = [&[1, 3], &[0, 2]];
        assert_eq!(lines("abab", &["a", "b"], 64), expected);
    }

    #[test]
    fn units_of_an_owner_are_dealt_out_to_all_others() {
        // What b has goes to c, d, a; each has room for one.
        let expected: [&[usize]; 4] = [&[2], &[], &[0], &[1]];
        assert_eq!(lines("bbb", &NAMES, 1), expected);
    }

    #[test]
    fn who_has_room_for_all_stands_by_for_all_that_others_have() {
        for (me, line) in lines("abcdabcd", &NAMES, 64).into_iter().enumerate() {
            let all: Vec<usize> = (0..8).filter(|unit| unit % 4 != me).collect();
            assert_eq!(line, all, "{}", NAMES[me]);
        }
    }

    #[test]
    fn every_unit_has_one_who_is_first_in_line() {
        let (owners, members) = (owned("aabbbccdadbb"), members(&NAMES));
        let mut nth: BTreeMap<&str, usize> = BTreeMap::new();
        for owner in owners.iter().flatten() {
            let nth = nth.entry(owner).or_default();
            let ranks = NAMES.iter().filter(|name| **name != owner.as_str());
            let mut ranks: Vec<usize> = ranks
                .map(|me| rank_of(me, owner, *nth, &members).unwrap())
                .collect();
            ranks.sort_unstable();
            assert_eq!(ranks, [0, 1, 2], "{owner} {nth}");
            *nth += 1;
        }
    }

    #[test]
    fn a_unit_that_is_free_is_kept_until_somebody_has_it() {
        let (owners, members) = (owned("-a-"), members(&["a", "b"]));
        let standing = BTreeSet::from([0]);
        let kept = in_line(&owners, &members, "b", 64, &standing);
        assert_eq!(kept, BTreeSet::from([0, 1]), "0 is kept, 2 never was");
        let kept = in_line(&owners, &members, "b", 1, &standing);
        assert_eq!(kept, BTreeSet::from([0]));
    }

    #[test]
    fn nobody_stands_by_alone_and_nobody_for_nothing() {
        assert_eq!(lines("aaa", &["a"], 64), [[0; 0]]);
        assert_eq!(lines("ab", &["a", "b"], 0), [[0; 0], [0; 0]]);
        assert_eq!(lines("b", &["a"], 64), [[0]], "an owner that is gone");
    }
}
