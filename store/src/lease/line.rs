//! Who stands by for what: a function of who has which unit, as the shares are.

use std::collections::{BTreeMap, BTreeSet};

use super::quota::quota;

/// Who has or last had each unit, as far as it is known, and which of them are free now.
#[derive(Debug, Default)]
pub(super) struct Holders {
    pub(super) owners: Vec<Option<String>>,
    pub(super) free: BTreeSet<usize>,
}

/// The units of others that `me` has in line, each with its place in it, 0 being the first: those that it
/// stands by for, `most` at most of the first `of`, and of the rest those that would be its share.
///
/// The units of an owner are dealt out to the other members as the shares would be without it: should it
/// die, each has at hand what it will have room for. A member that may stand by for more takes those
/// that it is second in line for, and so on. A unit that has become free is kept by who stands by for it
/// until somebody has it, before all others; and it counts as its owner's until then, for a dead one's
/// leases run out one by one, and no line may move meanwhile.
pub(super) fn in_line(
    holders: &Holders,
    members: &BTreeMap<String, usize>,
    me: &str,
    (most, of): (usize, usize),
    standing: &BTreeMap<usize, usize>,
) -> BTreeMap<usize, usize> {
    let mut units_of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (unit, owner) in holders.owners.iter().enumerate() {
        if let Some(owner) = owner {
            units_of.entry(owner).or_default().push(unit);
        }
    }
    let kept = holders
        .free
        .iter()
        .filter_map(|unit| standing.get_key_value(unit));
    // What is to be taken soon comes first: what is free, then what belongs to who is no member any more.
    let mut ranked: Vec<(u8, usize, usize)> =
        kept.map(|(unit, place)| (0, *place, *unit)).collect();
    for (owner, units) in &units_of {
        let others = members.keys().filter(|name| name.as_str() != *owner);
        let has = |name: &String| units_of.get(name.as_str()).map_or(0, Vec::len);
        let others: BTreeMap<String, usize> =
            others.map(|name| (name.clone(), has(name))).collect();
        let Some(at) = others.keys().position(|name| name == me) else {
            continue;
        };
        let first = dealt(owner, holders.owners.len(), &others);
        for (unit, first) in units.iter().zip(first) {
            let place = (at + others.len() - first) % others.len();
            if !holders.free.contains(unit) {
                ranked.push((1 + u8::from(members.contains_key(*owner)), place, *unit));
            }
        }
    }
    ranked.sort_unstable();
    let (can_be, rest): (Vec<_>, Vec<_>) = ranked.into_iter().partition(|(.., unit)| *unit < of);
    let first = rest.into_iter().filter(|(_, place, _)| *place == 0);
    let taken = can_be.into_iter().take(most).chain(first);
    taken.map(|(_, place, unit)| (unit, place)).collect()
}

/// Who is first in line for each unit of an owner, by its place among the others, who have so many:
/// each for as many as it would have room for, from the one after the owner in the order of names on.
fn dealt(
    owner: &str,
    units: usize,
    others: &BTreeMap<String, usize>,
) -> impl Iterator<Item = usize> {
    let rooms = others.iter().enumerate().map(|(at, (name, has))| {
        let room = quota(units, others, name).saturating_sub(*has);
        (name.as_str() < owner, at, room)
    });
    let mut rooms: Vec<(bool, usize, usize)> = rooms.collect();
    rooms.sort_unstable();
    let each = rooms.into_iter();
    // Where some units are nobody's there is more room than units; never less.
    each.flat_map(|(_, at, room)| std::iter::repeat_n(at, room))
}

/// Which free units to take, where there is room for so many more: at once those that one is first in
/// line for; what else is at hand at the second look, when who is first in line does not take it; and at
/// the third look what nobody takes who has it at hand. `looks` counts them.
pub(super) fn choose(
    free: &[usize],
    standing: &BTreeMap<usize, usize>,
    looks: &mut BTreeMap<usize, u32>,
    room: usize,
) -> Vec<usize> {
    // Without room it is not for this one to take any, however often it looks.
    if room == 0 {
        looks.clear();
        return Vec::new();
    }
    let waits = |unit: &usize| standing.get(unit).map_or(2, |place| u32::from(*place > 0));
    let mut ready: Vec<usize> = free.to_vec();
    ready.retain(|unit| looks.get(unit).copied().unwrap_or(0) >= waits(unit));
    ready.sort_by_key(|unit| (waits(unit), *unit));
    ready.truncate(room);
    let left = free.iter().filter(|unit| !ready.contains(unit));
    *looks = left
        .map(|unit| (*unit, looks.get(unit).copied().unwrap_or(0) + 1))
        .collect();
    ready
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = ["a", "b", "c", "d"];

    /// Owners by their letters, `-` for a unit that nobody has and of which nothing is known.
    fn owned(by: &str) -> Holders {
        let names = by.chars().map(|name| match name {
            '-' => None,
            name => Some(name.to_string()),
        });
        let owners: Vec<Option<String>> = names.collect();
        let free = (0..owners.len()).filter(|unit| owners[*unit].is_none());
        Holders {
            free: free.collect(),
            owners,
        }
    }

    fn members(names: &[&str]) -> BTreeMap<String, usize> {
        names.iter().map(|name| ((*name).to_owned(), 0)).collect()
    }

    fn lines(by: &str, names: &[&str], most: usize) -> Vec<Vec<usize>> {
        let (owners, members) = (owned(by), members(names));
        let of = owners.owners.len();
        let line = |me: &&str| in_line(&owners, &members, me, (most, of), &BTreeMap::new());
        names
            .iter()
            .map(line)
            .map(|units| units.into_keys().collect())
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
    fn every_unit_has_one_who_is_first_in_line_and_all_are_in_it() {
        let holders = owned("aabbbccdadbb");
        let members = members(&NAMES);
        for most in 1..=12 {
            let mut lines = lines("aabbbccdadbb", &NAMES, most).into_iter().zip(NAMES);
            let stood_by: usize = lines.by_ref().map(|(line, _)| line.len()).sum();
            let room: usize = holders
                .owners
                .iter()
                .flatten()
                .fold(NAMES.map(|_| 12), |mut left, owner| {
                    left[NAMES.iter().position(|name| name == owner).unwrap()] -= 1;
                    left
                })
                .into_iter()
                .map(|others| most.min(others))
                .sum();
            assert_eq!(stood_by, room, "{most} of {members:?}");
        }
    }

    #[test]
    fn a_unit_that_is_free_is_kept_until_somebody_has_it() {
        let (owners, members) = (owned("-a-"), members(&["a", "b"]));
        let standing = BTreeMap::from([(0, 1)]);
        let kept = in_line(&owners, &members, "b", (64, 3), &standing);
        assert_eq!(kept, BTreeMap::from([(0, 1), (1, 0)]), "2 never was");
        let kept = in_line(&owners, &members, "b", (1, 3), &standing);
        assert_eq!(kept, BTreeMap::from([(0, 1)]));
    }

    #[test]
    fn nobody_stands_by_alone_and_nobody_for_nothing() {
        assert_eq!(lines("aaa", &["a"], 64), [[0; 0]]);
        assert_eq!(lines("ab", &["a", "b"], 0), [[0; 0], [0; 0]]);
        assert_eq!(lines("b", &["a"], 64), [[0]], "an owner that is gone");
    }

    #[test]
    fn no_line_moves_while_the_leases_of_a_dead_owner_run_out() {
        let members = members(&NAMES);
        let before = owned("abcbdb");
        let line = |holders: &Holders, me: &str, standing: &BTreeMap<usize, usize>| {
            in_line(holders, &members, me, (6, 6), standing)
        };
        let none = BTreeMap::new();
        let at_hand = ["a", "c", "d"].map(|me| (me, line(&before, me, &none)));
        for gone in [vec![1], vec![1, 3], vec![3], vec![5, 1], vec![1, 3, 5]] {
            let mut after = owned("abcbdb");
            after.free.extend(gone);
            for (me, standing) in &at_hand {
                assert_eq!(line(&after, me, standing), *standing, "{me} {after:?}");
            }
        }
    }

    #[test]
    fn what_another_is_to_take_is_left_to_it_for_a_while() {
        let (mut looks, standing) = (BTreeMap::new(), BTreeMap::from([(7, 0), (5, 1)]));
        let mut look = |free: &[usize], room| choose(free, &standing, &mut looks, room);
        assert_eq!(look(&[1, 5, 7], 3), [7]);
        assert_eq!(look(&[1, 5], 0), [0; 0], "without room no look counts");
        assert_eq!(look(&[1, 5], 2), [0; 0]);
        assert_eq!(look(&[1, 5], 2), [5]);
        assert_eq!(look(&[1, 2], 1), [1]);
        assert_eq!(look(&[2], 1), [0; 0]);
        assert_eq!(look(&[], 1), [0; 0]);
        assert_eq!(look(&[2], 1), [0; 0], "it was another's meanwhile");
    }

    /// Times are in ms. A member looks every third of a ttl; so do its leases live on.
    const TTL: u64 = 3_000;
    const EVERY: u64 = TTL / 3;

    struct Member {
        name: String,
        phase: u64,
        standing: BTreeMap<usize, usize>,
        looks: BTreeMap<usize, u32>,
    }

    /// The death of one of so many instances; how many of its units were taken, and how many of them by
    /// who did not have them at hand.
    fn death(instances: usize, partitions: usize, most: usize, random: &mut Random) -> [usize; 2] {
        let names: Vec<String> = (0..instances).map(|at| format!("i{at}")).collect();
        let units = partitions + 1;
        let dead = random.below(instances);
        // Each has its share, and which ones is chance.
        let mut order: Vec<usize> = (0..units).collect();
        order.sort_by_cached_key(|_| random.below(1 << 30));
        let mut owners = vec![String::new(); units];
        for (at, unit) in order.iter().enumerate() {
            owners[*unit] = names[at % instances].clone();
        }
        let ends = |random: &mut Random| EVERY * 2 + random.below(EVERY as usize) as u64;
        let membership_ends = ends(random);
        let unit_ends: Vec<u64> = (0..units).map(|_| ends(random)).collect();
        let living = names.iter().enumerate().filter(|(at, _)| *at != dead);
        let mut living: Vec<Member> = living
            .map(|(_, name)| Member {
                name: name.clone(),
                phase: random.below(EVERY as usize) as u64,
                standing: BTreeMap::new(),
                looks: BTreeMap::new(),
            })
            .collect();
        let (mut taken, mut cold) = (0, 0);
        living.sort_by_key(|member| member.phase);
        for round in 0..20 {
            for member in &mut living {
                // The death is at 0; all have looked before.
                let now = (round * EVERY + member.phase).saturating_sub(EVERY);
                let gone = |unit: usize| owners[unit] == names[dead] && now >= unit_ends[unit];
                let free: BTreeSet<usize> = (0..units).filter(|unit| gone(*unit)).collect();
                let mut held: BTreeMap<String, usize> = BTreeMap::new();
                for (at, name) in names.iter().enumerate() {
                    if at != dead || now < membership_ends {
                        let has = (0..units).filter(|unit| owners[*unit] == *name && !gone(*unit));
                        held.insert(name.clone(), has.count());
                    }
                }
                let holders = Holders {
                    owners: owners.iter().cloned().map(Some).collect(),
                    free: free.clone(),
                };
                let bounds = (most, partitions);
                member.standing = in_line(&holders, &held, &member.name, bounds, &member.standing);
                let room = quota(units, &held, &member.name).saturating_sub(held[&member.name]);
                let free: Vec<usize> = free.into_iter().collect();
                let standing = &member.standing;
                for unit in choose(&free, standing, &mut member.looks, room) {
                    owners[unit].clone_from(&member.name);
                    taken += usize::from(unit < partitions);
                    cold += usize::from(unit < partitions && !standing.contains_key(&unit));
                }
            }
        }
        assert!(
            !owners.contains(&names[dead]),
            "all is taken over: {owners:?}"
        );
        [taken, cold]
    }

    struct Random(u64);

    impl Random {
        fn below(&mut self, end: usize) -> usize {
            self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            (self.0 >> 33) as usize % end
        }
    }

    #[test]
    fn what_a_death_leaves_is_taken_by_who_has_it_at_hand() {
        const SEED: u64 = 7;
        let mut random = Random(SEED);
        for (instances, partitions) in [(2, 4), (3, 6), (3, 4), (4, 12), (5, 20), (4, 16)] {
            let most = usize::div_ceil(partitions, instances - 1);
            let [mut taken, mut cold] = [0, 0];
            for _ in 0..300 {
                let [more, of_them_cold] = death(instances, partitions, most, &mut random);
                (taken, cold) = (taken + more, cold + of_them_cold);
            }
            // Shares may move once under way, when two leases run out between two looks.
            let told = format!("{cold} of {taken}: {instances} {partitions}, seed {SEED}");
            assert!(taken >= 300 && cold * 500 <= taken, "{told}");
        }
    }
}
