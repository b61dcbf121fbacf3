//! No alarm where nothing changes, and soon where something does.

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::Change;
use super::adwin::Adwin;
use super::bytes::Rest;
use super::page_hinkley::PageHinkley;

const DELTA: f64 = 0.002;
const DRAWS: usize = 200_000;

fn random(seed: u64) -> ChaCha8Rng {
    println!("seed {seed}");
    ChaCha8Rng::seed_from_u64(seed)
}

/// Takes draws of a share; the first change, and after how many.
fn draw(
    random: &mut ChaCha8Rng,
    share: f64,
    draws: usize,
    mut take: impl FnMut(f64) -> Option<Change>,
) -> Option<(usize, Change)> {
    for at in 1..=draws {
        let number = f64::from(u8::from(random.random_bool(share)));
        if let Some(change) = take(number) {
            return Some((at, change));
        }
    }
    None
}

#[test]
fn twenty_times_two_hundred_thousand_draws_of_one_share_raise_no_alarm() {
    for seed in 0..20 {
        let mut random = random(seed);
        let mut adwin = Adwin::new(DELTA, 1.0);
        let mut page = PageHinkley::new(0.025, 80.0);
        let share = [0.3, 0.05, 0.5, 0.9][seed as usize % 4];
        let alarm = draw(&mut random, share, DRAWS, |n| {
            adwin.take(n).or(page.take(n))
        });
        assert_eq!(alarm, None, "share {share}");
        assert_eq!(adwin.count(), DRAWS as u64);
        assert!((adwin.mean() - share).abs() < 0.01);
    }
}

#[test]
fn a_share_that_goes_from_0_30_to_0_35_is_found_within_ten_thousand() {
    let (mut adwins, mut pages) = (Vec::new(), Vec::new());
    for seed in 100..120 {
        let mut random = random(seed);
        let mut adwin = Adwin::new(DELTA, 1.0);
        let mut page = PageHinkley::new(0.025, 80.0);
        let before = 20_000 + 4_000 * (seed as usize - 100);
        let early = draw(&mut random, 0.30, before, |n| {
            adwin.take(n).or(page.take(n))
        });
        assert_eq!(early, None);
        let after = random.clone();
        for (found, take) in [
            (
                &mut adwins,
                &mut (|n| adwin.take(n)) as &mut dyn FnMut(f64) -> Option<Change>,
            ),
            (&mut pages, &mut |n| page.take(n)),
        ] {
            let change = draw(&mut after.clone(), 0.35, 10_000, take);
            let (at, change) = change.expect("within ten thousand");
            assert!((change.before - 0.30).abs() < 0.02, "{change:?}");
            // What made it sure lies further out than the rest will.
            assert!((change.after - 0.35).abs() < 0.08, "{change:?}");
            found.push(at);
        }
        // It goes on with what came since: the share that was is a change again.
        let back = draw(&mut random, 0.20, 4_000, |n| adwin.take(n));
        let (_, back) = back.expect("it is a large one");
        assert!(back.before > 0.28 && back.after < 0.28, "{back:?}");
    }
    adwins.sort_unstable();
    pages.sort_unstable();
    println!("found after: ADWIN {adwins:?}, Page-Hinkley {pages:?}");
}

#[test]
fn what_is_no_number_is_passed_over() {
    let mut random = random(3);
    let (mut adwin, mut page) = (Adwin::new(DELTA, 1.0), PageHinkley::new(0.025, 80.0));
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!((adwin.take(number), page.take(number)), (None, None));
    }
    assert_eq!((adwin.count(), adwin.mean()), (0, 0.0));
    for (share, changes) in [(0.2, false), (0.6, true)] {
        let adwins = draw(&mut random.clone(), share, 5_000, |n| adwin.take(n));
        let pages = draw(&mut random, share, 5_000, |n| page.take(n));
        assert_eq!((adwins.is_some(), pages.is_some()), (changes, changes));
    }
}

/// Counts, sums and spreads of a window are those of its numbers.
#[test]
fn what_is_held_is_what_its_numbers_say() {
    let mut random = random(7);
    let mut adwin = Adwin::new(DELTA, 5.0);
    let mut all: Vec<f64> = Vec::new();
    for step in 0..30_000 {
        let level = f64::from(step / 10_000 % 2) * 2.0;
        let number = level + random.random::<f64>() * 3.0;
        all.push(number);
        adwin.take(number);
        if step % 997 == 0 {
            let held = &all[all.len() - adwin.count() as usize..];
            let count = held.len() as f64;
            let mean = held.iter().sum::<f64>() / count;
            let squares: f64 = held.iter().map(|n| (n - mean).powi(2)).sum();
            assert!((adwin.mean() - mean).abs() < 1e-9, "{step}");
            assert!(
                (adwin.squares() - squares).abs() < 1e-6 * (1.0 + squares),
                "{step}"
            );
        }
    }
    assert!(adwin.count() < 10_100, "both changes were found");
    assert!(adwin.buckets() < 5 * 14);
}

/// Both, from what they write.
fn read_back(adwin: &Adwin, page: &PageHinkley) -> (Adwin, PageHinkley) {
    let mut bytes = vec![1];
    adwin.write(&mut bytes);
    page.write(&mut bytes);
    let mut rest = Rest::of(&bytes, 1).expect("the version is read");
    let mut read = (Adwin::new(DELTA, 1.0), PageHinkley::new(0.025, 80.0));
    read.0.read(&mut rest).expect("own bytes");
    read.1.read(&mut rest).expect("own bytes");
    rest.end().expect("nothing follows");
    assert_eq!((&read.0, &read.1), (adwin, page));
    read
}

#[test]
fn a_state_that_is_read_back_goes_on_as_if_it_had_stayed() {
    let mut random = random(9);
    let (mut adwin, mut page) = (Adwin::new(DELTA, 1.0), PageHinkley::new(0.025, 80.0));
    for step in 0..40_000 {
        let share = if step < 20_000 { 0.3 } else { 0.6 };
        let number = f64::from(u8::from(random.random_bool(share)));
        if step % 1_013 == 0 {
            (adwin, page) = read_back(&adwin, &page);
        }
        let (one, other) = (adwin.take(number), page.take(number));
        assert!((one, other) == (None, None) || step >= 20_000);
    }
    assert!(adwin.count() < 20_100);
}
