//! `headcount query drift`: when the feed changed its nature.

use headcount_sdk::v1::{DriftAlert, DriftSubject};
use headcount_sdk::{Client, DriftOptions};

use super::{number, print_answer, time};
use crate::args::Output;

/// Prints the alerts that the log keeps; with `follow` what comes too, until the feed ends.
pub(crate) async fn run(
    client: &Client,
    output: Output,
    subjects: Vec<DriftSubject>,
    follow: bool,
) -> anyhow::Result<()> {
    let subjects = subjects.into_iter();
    let options = subjects.fold(DriftOptions::default(), DriftOptions::of);
    let mut stream = client.watch_drift(options.from_earliest());
    while let Some(message) = stream.next().await {
        let message = message?;
        match &message.alert {
            Some(alert) => print_answer(output, "DriftAlert", alert, line)?,
            None if message.caught_up && !follow => break,
            None => {}
        }
    }
    Ok(())
}

/// An alert for people.
pub(crate) fn line(alert: &DriftAlert) -> String {
    let part = |number: Option<f64>| self::number(number.map(|number| format!("{number:.4}")));
    let what = match alert.subject() {
        DriftSubject::YesRate => "share of yes",
        DriftSubject::Guests => "guests of a record",
        DriftSubject::ArrivalRate => "records a second",
        DriftSubject::Topics => "topics",
        DriftSubject::Countries => "countries",
        DriftSubject::Unspecified => "-",
    };
    let found = match alert.before {
        Some(_) => format!("{} -> {}", part(alert.before), part(alert.after)),
        None => format!("distance {}", part(alert.after)),
    };
    format!(
        "{}  {what}  {found}  {}",
        time(alert.detected_at.as_ref()),
        alert.method
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_means_before_and_since_and_of_shares_their_distance() {
        let mean = DriftAlert {
            subject: DriftSubject::YesRate.into(),
            method: "adwin(delta=0.002)".into(),
            before: Some(0.0),
            after: Some(0.35),
            ..Default::default()
        };
        let told = line(&mean);
        assert_eq!(
            told,
            "-  share of yes  0.0000 -> 0.3500  adwin(delta=0.002)"
        );
        let keys = DriftAlert {
            subject: DriftSubject::Topics.into(),
            before: None,
            ..mean
        };
        assert!(line(&keys).contains("topics  distance 0.3500"));
    }
}
