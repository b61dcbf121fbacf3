//! How far off the chance of a take-back is, with and without detection of drift; and what the monitor of drift says.
//!
//!     cargo run --release -p headcount-engine --example turnout [RECORDING]
//!
//! Each yes is predicted when it is said, before anything is learned of it, and held against whether it was taken back:
//! before its event begins on the simulated feeds, before its end on a recording (JSON lines, as tests/data has one).

mod recording;
#[path = "../../tests/it/turnout/feed.rs"]
mod simulated;

use std::ops::Range;
use std::time::Instant;

use headcount_engine::drift::monitor::DriftMonitor;
use headcount_engine::drift::pane::{DriftPane, Observed};
use headcount_engine::sketch::hash_of;
use headcount_engine::turnout::model::{OnDrift, TurnoutModel};
use recording::Record;
use simulated::{Step, Yes, errors, generate, predict};

const YESES: usize = 60_000;
const TURNS_AT: usize = 30_000;
/// Others than those with which the parameters of the model were chosen.
const SEEDS: Range<u64> = 101..106;
/// How often the monitor and the model are timed: the best time counts, as the machine may have others to serve.
const ROUNDS: i64 = 300;

/// Predictions of each yes: with detection, without, and the share of take-backs before.
fn predictions(yeses: &[Yes], steps: &[Step]) -> [Vec<f64>; 3] {
    let of = |on_drift| predict(&mut TurnoutModel::new(on_drift), yeses, steps);
    let (with, without) = (of(OnDrift::Relearn), of(OnDrift::GoOn));
    let share = without.iter().map(|(_, share)| *share).collect();
    let model = |predicted: Vec<(f64, f64)>| predicted.into_iter().map(|(model, _)| model);
    [model(with).collect(), model(without).collect(), share]
}

/// Adds the errors of some of the yeses: of each predictor, (log loss, Brier score).
fn add(sums: &mut [(f64, f64); 3], of: Range<usize>, predicted: &[Vec<f64>; 3], yeses: &[Yes]) {
    for (sum, predicted) in sums.iter_mut().zip(predicted) {
        let predicted = predicted[of.clone()].iter().copied();
        let (log_loss, brier) = errors(predicted, &yeses[of.clone()]);
        *sum = (sum.0 + log_loss, sum.1 + brier);
    }
}

fn print_row(name: &str, sums: &[(f64, f64); 3], of: f64) {
    let columns = sums.map(|(log_loss, brier)| format!("{:.4}, {:.4}", log_loss / of, brier / of));
    println!("| {name} | {} |", columns.join(" | "));
}

fn print_simulated() {
    let parts = [
        (
            "simulated: the last 10,000 before the truth turns",
            20_000..TURNS_AT,
        ),
        ("the first 2,000 after", TURNS_AT..TURNS_AT + 2_000),
        ("the next 8,000", TURNS_AT + 2_000..TURNS_AT + 10_000),
        ("the last 20,000", TURNS_AT + 10_000..YESES),
    ];
    let mut sums = [[(0.0, 0.0); 3]; 4];
    for seed in SEEDS {
        let (yeses, steps) = generate(seed, YESES, TURNS_AT);
        let predicted = predictions(&yeses, &steps);
        for (sums, (_, part)) in sums.iter_mut().zip(&parts) {
            add(sums, part.clone(), &predicted, &yeses);
        }
    }
    for (sums, (name, _)) in sums.iter().zip(&parts) {
        print_row(name, sums, (SEEDS.end - SEEDS.start) as f64);
    }
}

fn print_recording(records: &[Record]) {
    let (yeses, steps) = recording::yeses(records);
    let mut sums = [(0.0, 0.0); 3];
    let predicted = predictions(&yeses, &steps);
    add(&mut sums, 0..yeses.len(), &predicted, &yeses);
    let taken_back = steps.len() - yeses.len();
    let name = format!("recording: {} yeses, {taken_back} taken back", yeses.len());
    print_row(&name, &sums, 1.0);
}

/// What the monitor says of a recording, and of many of them one after the other.
fn print_monitor(records: &[Record]) {
    let (mut monitor, mut alerts) = (DriftMonitor::default(), Vec::new());
    let changes = recording::changes(records);
    let observed = changes.iter().zip(0_u64..).map(|(change, number)| {
        let key = hash_of(&number.to_le_bytes());
        change.record.with(|rsvp| Observed::of(key, rsvp))
    });
    let observed: Vec<Observed> = observed.collect();
    let Some(last) = changes.last() else {
        return;
    };
    let span_ms = last.stream_time_ms - changes[0].stream_time_ms + 1_000;
    let mut least_ns = f64::INFINITY;
    for round in 0..ROUNDS {
        let started = Instant::now();
        for (change, observed) in changes.iter().zip(&observed) {
            let at_ms = change.stream_time_ms + round * span_ms;
            let mut pane = DriftPane::new(at_ms.div_euclid(1_000));
            pane.take(change.record.mtime_ms + round * span_ms, *observed);
            monitor.take(&pane, &mut alerts);
        }
        least_ns = least_ns.min(started.elapsed().as_nanos() as f64 / changes.len() as f64);
        if round == 0 {
            let records = changes.len();
            println!(
                "\nThe monitor on the recording, {records} new or changed records: {alerts:?}"
            );
        }
    }
    let alerts = alerts.len();
    println!("{ROUNDS} times the recording: {alerts} alerts, {least_ns:.0} ns a record at best");
}

fn print_cost() {
    let (yeses, steps) = generate(SEEDS.start, 2_000, 2_000);
    let mut least_ns = f64::INFINITY;
    for _ in 0..ROUNDS {
        let mut model = TurnoutModel::new(OnDrift::Relearn);
        let started = Instant::now();
        predict(&mut model, &yeses, &steps);
        least_ns = least_ns.min(started.elapsed().as_nanos() as f64 / steps.len() as f64);
    }
    println!(
        "\nThe model: {least_ns:.0} ns at best to hash, predict and learn a yes or a take-back"
    );
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("| log loss, Brier score | with detection | without | share of all before |");
    print_simulated();
    if let Some(path) = std::env::args().nth(1) {
        let records = recording::read(&std::fs::read_to_string(path)?)?;
        print_recording(&records);
        print_monitor(&records);
    }
    print_cost();
    Ok(())
}
