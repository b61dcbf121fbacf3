//! Readers of this crate's serialised forms, for bytes of any kind: targets of `fuzz/`, and of the tests below.
//!
//! Each takes bytes and says whether they are of its form. What it takes for sound it writes and reads again, which must
//! give the same bytes, and uses: asks it, merges it, goes on from it.

mod feed;
mod sketches;
mod states;

pub use sketches::{bloom, count_min, exaloglog, heavy, quantiles, ranges, reservoir, sample};
pub use states::{
    analyser, checkpoint, distribution, drift, drift_pane, merger, pane, sampled, signed, summary,
    turnout,
};

/// A name, sound bytes, and the reader.
pub type Target = (&'static str, fn() -> Vec<Vec<u8>>, fn(&[u8]) -> bool);

/// Those that read little at a time.
pub const SMALL: &[Target] = &[
    ("exaloglog", sketches::exaloglogs, exaloglog),
    ("count_min", sketches::count_mins, count_min),
    ("heavy", sketches::heavies, heavy),
    ("quantiles", sketches::many_quantiles, quantiles),
    ("bloom", sketches::blooms, bloom),
    ("sample", sketches::samples, sample),
    ("reservoir", sketches::reservoirs, reservoir),
    ("sampled", states::sampleds, sampled),
    ("pane", states::panes, pane),
    ("checkpoint", states::checkpoints, checkpoint),
    ("signed", states::bodies, signed),
    ("distribution", states::distributions, distribution),
];

/// Those whose smallest value is large.
pub const LARGE: &[Target] = &[
    ("ranges", sketches::many_ranges, ranges),
    ("summary", states::summaries, summary),
    ("analyser", states::analysers, analyser),
    ("merger", states::mergers, merger),
    ("drift", states::drifts, drift),
    ("drift_pane", states::drift_panes, drift_pane),
    ("turnout", states::turnouts, turnout),
];

/// What a reader made of bytes, if it is written and read as the same bytes again.
fn again<T, E: std::fmt::Display>(
    bytes: &[u8],
    read: impl Fn(&[u8]) -> Result<T, E>,
    write: impl Fn(&T) -> Vec<u8>,
) -> Option<T> {
    let value = match read(bytes) {
        Ok(value) => value,
        Err(error) => {
            assert!(!error.to_string().is_empty(), "an error says what is wrong");
            return None;
        }
    };
    let written = write(&value);
    match read(&written) {
        Ok(again) => assert!(
            write(&again) == written,
            "others are written than were read"
        ),
        Err(error) => panic!("what was written is not read: {error}"),
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use headcount_hostile::{CASES, CASES_SOAK, check};

    use super::*;

    #[test]
    fn small_forms_are_refused_or_read_whatever_their_bytes() {
        check(SMALL, CASES);
    }

    #[test]
    fn large_forms_are_refused_or_read_whatever_their_bytes() {
        check(LARGE, CASES / 4);
    }

    #[test]
    #[ignore = "long; `cargo xtask test --soak` runs it"]
    fn soak_all_forms_are_refused_or_read_whatever_their_bytes() {
        check(SMALL, CASES_SOAK);
        check(LARGE, CASES_SOAK / 10);
    }
}
