//! The tables of sketches, of a small run: errors as theory has them, and every contender with its row.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{bench, has_figure, rows, text};

const TRIALS: f64 = 40.0;
/// Standard errors that an RMS error of so many trials may stray by.
const STRAY_MAX: f64 = 5.0;

#[test]
fn sketches_are_as_wrong_as_theory_says() {
    let dir = tempfile::tempdir().expect("a folder");
    let json = dir.path().join("report.json");
    let to = json.to_str().expect("a path in UTF-8");
    let sizes = [
        "--trials",
        "40",
        "--inserted",
        "10000",
        "--sketch-records",
        "50000",
    ];
    let run = bench(
        &[&["sketches", "--json", to], &sizes[..]].concat(),
        dir.path(),
    );
    assert!(run.status.success(), "{}", text(&run.stderr));
    let rows = rows(&json);
    let figure = |name: &str| {
        let row = rows
            .get(name)
            .unwrap_or_else(|| panic!("no row {name:?} in {:?}", rows.keys()));
        row["value"].as_f64().expect("a figure")
    };
    let stray = STRAY_MAX / (2.0 * TRIALS).sqrt();
    for (name, percent) in [("ELL(2,20) p 9", 1.6), ("ELL(2,20) p 11", 0.8)] {
        for power in 1..=2 {
            assert_eq!(
                figure(&format!("distinct, {name}, 10^{power}: RMS error")),
                0.0
            );
        }
        for power in 4..=9 {
            let error = figure(&format!("distinct, {name}, 10^{power}: RMS error"));
            assert!(
                (error / percent - 1.0).abs() < stray,
                "{name}, 10^{power}: {error} %"
            );
        }
    }
    // Registers of 1,792 bytes behind a head of three.
    assert_eq!(figure("distinct, ELL(2,20) p 9: bytes"), 1_795.0);
    peers_have_their_rows(&rows);
    // More hash functions help until they fill the filter.
    let wrong = |of: &str| figure(&format!("Bloom, {of}: false positives"));
    assert!(wrong("k = 1") > 2.0 * wrong("k = 7") && wrong("k = 16") > 2.0 * wrong("k = 7"));
    assert!(
        (0.9..1.1).contains(&wrong("ours, k = 7")),
        "{}",
        wrong("ours, k = 7")
    );
    assert!(figure("quantiles, 1 %: worst relative error") <= 1.0);
    assert_eq!(figure("heavy hitters: of the first 100 named"), 100.0);
    assert!(figure("Count-Min, 5 × 4,096 of 32 bits: worst error") > 0.0);
    assert!(text(&run.stdout).contains("| hash functions | theory |"));
}

fn peers_have_their_rows(rows: &BTreeMap<String, Value>) {
    for peer in [
        "exaloglog, p 9",
        "CPC lgK 11 (datasketches)",
        "UltraLogLog p 11 (ultraloglog)",
        "HLL_4 lgK 11 (datasketches)",
        "HLL_6 lgK 11 (datasketches)",
        "HLL++ p 11 (hyperloglogplus)",
        "HLL of 2007, 2,048 registers (hyperloglogplus)",
        "HLL_8 lgK 14 (datasketches), an option of ours",
    ] {
        for what in [
            ", 10^9: RMS error",
            ": a merge",
            ": bytes",
            ": a key of 8 bytes, hashed",
        ] {
            has_figure(rows, &format!("distinct, {peer}{what}"));
        }
    }
}
