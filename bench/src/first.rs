//! From the start of the process to its first answer: `headcount dev` on its simulated feed.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::product::Product;
use crate::report::Report;

const PATIENCE: Duration = Duration::from_secs(30);

/// Measures the first answer that counts somebody, and of it the time until the service is up: the rest is waiting for a
/// record that says yes, as the feed at a hundred times the rate shows.
pub(crate) async fn measure(report: &mut Report) -> Result<()> {
    let [up, answered] = start(&[]).await?;
    report.less("first answer after start", &[answered], "s", Some(3.0));
    report.less("  until the service is up", &[up], "s", None);
    let [_, answered] = start(&["--rate", "1000"]).await?;
    report.less("  the same, 1,000 records/s", &[answered], "s", None);
    Ok(())
}

/// Seconds until `headcount dev` is up, and until its first answer.
async fn start(arguments: &[&str]) -> Result<[f64; 2]> {
    let data = tempfile::tempdir()?;
    let begun = Instant::now();
    let product = Product::start(data.path(), arguments).await?;
    let up = begun.elapsed().as_secs_f64();
    let client = headcount_sdk::Client::connect(product.address.clone()).await?;
    while begun.elapsed() < PATIENCE {
        if let Ok(answer) = client.headcount().await
            && answer.people.unwrap_or(0) > 0
        {
            return Ok([up, begun.elapsed().as_secs_f64()]);
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    bail!("no answer within {PATIENCE:?}")
}
