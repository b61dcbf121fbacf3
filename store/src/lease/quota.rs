//! How many units are whose: a function of who is there and what each has.

use std::collections::BTreeMap;

/// How many of `units` the member `me` should have. Everybody has as many as everybody else, or one
/// more; the one more is given to those who have most already, so that little moves, and among
/// equals by name.
pub(super) fn quota(units: usize, held: &BTreeMap<String, usize>, me: &str) -> usize {
    let members = held.len().max(1);
    let (each, over) = (units / members, units % members);
    let mine = held.get(me).copied().unwrap_or(0);
    let before = held
        .iter()
        .filter(|(name, has)| **has > mine || (**has == mine && name.as_str() < me))
        .count();
    each + usize::from(before < over)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(held: &[(&str, usize)]) -> BTreeMap<String, usize> {
        held.iter()
            .map(|(name, has)| ((*name).to_owned(), *has))
            .collect()
    }

    #[test]
    fn one_has_all() {
        assert_eq!(quota(5, &members(&[("a", 0)]), "a"), 5);
    }

    #[test]
    fn who_has_more_keeps_one_more() {
        let held = members(&[("a", 0), ("b", 5), ("c", 0)]);
        let shares = ["a", "b", "c"].map(|me| quota(5, &held, me));
        assert_eq!(shares, [2, 2, 1]);
        let held = members(&[("a", 2), ("b", 3)]);
        let shares = ["a", "b"].map(|me| quota(5, &held, me));
        assert_eq!(shares, [2, 3], "nothing moves");
    }

    #[test]
    fn shares_add_up_and_are_level_whoever_has_what() {
        for units in 0..20 {
            for a in 0..=units {
                for b in 0..=(units - a) {
                    let held = members(&[("a", a), ("b", b), ("c", units - a - b)]);
                    let shares = ["a", "b", "c"].map(|me| quota(units, &held, me));
                    assert_eq!(shares.iter().sum::<usize>(), units, "{held:?}");
                    let (least, most) = (shares.iter().min(), shares.iter().max());
                    assert!(most.unwrap() - least.unwrap() <= 1, "{held:?} {shares:?}");
                }
            }
        }
    }
}
