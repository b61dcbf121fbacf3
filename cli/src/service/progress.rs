//! How far a replay is, or another long piece of work: one line on a terminal that keeps itself up to
//! date.
//!
//! Nothing is shown where stderr is no terminal or logs are JSON, and for a feed without an end.

use std::convert::Infallible;
use std::io::{BufRead as _, BufReader, IsTerminal as _, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use headcount_proto::v1::SourceState;
use headcount_server::status::StatusBoard;
use headcount_simulator::Content;

use super::plan::{Feed, Plan};
use crate::telemetry::CLEAR_LINE;

const EVERY: Duration = Duration::from_millis(500);

/// Shows it for as long as it is polled.
pub(super) fn show(
    plan: &Plan,
    status: Arc<StatusBoard>,
) -> impl Future<Output = Infallible> + use<> {
    let recording = match &plan.feed {
        Feed::Simulated(Content::Recording { path, .. }, _) if is_shown(plan) => Some(path.clone()),
        _ => None,
    };
    let feed = plan.settings.text("feed.name").to_owned();
    async move {
        if let Some(path) = recording {
            let counted = tokio::task::spawn_blocking(move || records(&path));
            let total = counted.await.ok().flatten();
            follow(&status, &feed, total).await;
        }
        std::future::pending().await
    }
}

/// Takes the line away, where there is one.
pub(super) fn clear() {
    if std::io::stderr().is_terminal() {
        print(CLEAR_LINE);
    }
}

/// Shows a line in place of the one before.
pub(super) fn show_line(text: &str) {
    print(&[CLEAR_LINE, text.as_bytes()].concat());
}

/// Whether there is anybody to show it to.
pub(super) fn is_shown(plan: &Plan) -> bool {
    std::io::stderr().is_terminal() && plan.settings.text("telemetry.format") == "human"
}

/// Until the feed has ended, and its last line stays.
async fn follow(status: &StatusBoard, feed: &str, total: Option<u64>) {
    let mut ticks = tokio::time::interval(EVERY);
    let mut before = (Instant::now(), 0);
    loop {
        ticks.tick().await;
        let Some(source) = status.sources(feed).into_iter().next() else {
            continue;
        };
        let now = (Instant::now(), source.records());
        let seconds = (now.0 - before.0).as_secs_f64();
        let rate = now.1.saturating_sub(before.1) as f64 / seconds.max(0.001);
        show_line(&line(now.1, total, rate));
        before = now;
        if source.state() == SourceState::Ended {
            print(b"; the recording has ended\n");
            return;
        }
    }
}

fn line(records: u64, total: Option<u64>, rate: f64) -> String {
    let of = total.map_or_else(String::new, |total| {
        let percent = records
            .saturating_mul(100)
            .checked_div(total)
            .unwrap_or(100);
        format!(" of {total} ({percent} %)")
    });
    format!("  replay  {records}{of} records, {rate:.0} a second")
}

fn print(bytes: &[u8]) {
    // A terminal that has gone is no reason to stop.
    let _ = std::io::stderr().write_all(bytes);
}

/// Lines that are not empty, as the simulator counts them; `None` where the file cannot be read.
fn records(path: &Path) -> Option<u64> {
    let mut file = BufReader::with_capacity(1 << 20, std::fs::File::open(path).ok()?);
    let (mut records, mut line) = (0, Vec::new());
    while file.read_until(b'\n', &mut line).ok()? > 0 {
        records += u64::from(line != b"\n");
        line.clear();
    }
    Some(records)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_says_how_far_and_how_fast() {
        assert_eq!(
            line(1_230, Some(2_460), 299.6),
            "  replay  1230 of 2460 (50 %) records, 300 a second"
        );
        assert_eq!(line(7, None, 0.0), "  replay  7 records, 0 a second");
        assert!(line(0, Some(0), 0.0).contains("100 %"));
    }

    #[test]
    fn empty_lines_are_no_records() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        std::fs::write(&path, "{}\n\n{}\n{}").unwrap();
        assert_eq!(records(&path), Some(3));
        assert_eq!(records(folder.path()), None);
    }
}
