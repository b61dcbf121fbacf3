//! A range of the log that is loaded again: runs until it is done, and shows how far it is.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use headcount_loader::{Backfilled, Progress, Range};
use tokio_util::sync::CancellationToken;

use super::ground::Ground;
use super::plan::Plan;
use super::{progress, roles};
use crate::stop;
use crate::telemetry;

const EVERY: Duration = Duration::from_millis(500);

/// Loads a range again. Asked to end, it ends with what it has read, and goes on from there when it
/// is run again; asked once more, at once.
pub(crate) async fn backfill(plan: Plan, range: Range) -> anyhow::Result<ExitCode> {
    telemetry::start(
        plan.settings.text("telemetry.level"),
        plan.settings.text("telemetry.format"),
    );
    let ground = Ground::open(&plan, None).await?;
    let asked = stop::asked();
    eprintln!("loading {range} again  {}", plan.data_line());
    let (counts, stop) = (Progress::default(), CancellationToken::new());
    let work = headcount_loader::backfill(
        headcount_loader::Config {
            ttl: None,
            ..roles::loading(&plan, &ground)
        },
        range,
        ground.log.binder(),
        ground.tables.store(),
        ground.metrics(headcount_loader::Metrics::register),
        counts.clone(),
        stop.clone(),
    );
    let asking = async {
        asked.await;
        stop.cancel();
        eprintln!("stopping");
        let again = stop::asked().await;
        eprintln!("cut off; run it again to go on");
        again
    };
    let outcome = tokio::select! {
        outcome = work => outcome,
        again = asking => return Ok(again.of_a_question()),
        never = follow(&counts, progress::is_shown(&plan)) => match never {},
    };
    progress::clear();
    let closed = ground.close().await;
    let done = outcome?;
    closed?;
    println!("{}", said(&done, &counts));
    Ok(if done.is_whole {
        ExitCode::SUCCESS
    } else {
        stop::Stop::Interrupted.of_a_question()
    })
}

/// Shows how far it is, for as long as it is polled.
async fn follow(counts: &Progress, is_shown: bool) -> std::convert::Infallible {
    let began = Instant::now();
    let mut ticks = tokio::time::interval(EVERY);
    loop {
        ticks.tick().await;
        if is_shown {
            progress::show_line(&line(counts, began.elapsed()));
        }
    }
}

fn line(counts: &Progress, since: Duration) -> String {
    let (records, (done, total)) = (counts.records(), counts.batches());
    let rate = records as f64 / since.as_secs_f64().max(0.001);
    let percent = done.saturating_mul(100).checked_div(total).unwrap_or(100);
    let Some(left) = counts.records_left() else {
        return format!("  load  {percent} %");
    };
    let seconds = (left as f64 / rate.max(0.001)).ceil() as u64;
    format!(
        "  load  {records} of about {} records ({percent} %), {rate:.0} a second, {} left",
        records.saturating_add(left),
        time(seconds)
    )
}

fn time(seconds: u64) -> String {
    match seconds {
        ..100 => format!("{seconds} s"),
        100..6_000 => format!("{} min", seconds.div_ceil(60)),
        _ => format!("{} h", seconds.div_ceil(3_600)),
    }
}

fn said(done: &Backfilled, counts: &Progress) -> String {
    let summary = &done.summary;
    let (batches, total) = counts.batches();
    let rows = format!(
        "{} rows new, {} there already, {} refused",
        summary.rows_written, summary.rows_repeated, summary.rows_refused
    );
    if done.is_whole && total == 0 {
        "nothing to load: the log holds no batch of this range".to_owned()
    } else if done.is_whole {
        format!("loaded {total} batches: {rows}")
    } else {
        format!("broken off after {batches} of {total} batches: {rows}; run it again to go on")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_as_people_do() {
        let told = [0, 99, 100, 5_999, 6_000, 86_400].map(time);
        assert_eq!(told, ["0 s", "99 s", "2 min", "100 min", "2 h", "24 h"]);
    }

    #[test]
    fn a_line_says_little_before_the_first_record() {
        let line = line(&Progress::default(), Duration::ZERO);
        assert_eq!(line, "  load  100 %");
    }
}
