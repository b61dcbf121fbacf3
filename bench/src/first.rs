//! From the start of the process to its first answer: `headcount dev` on its simulated feed.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::product::Product;
use crate::report::Report;

const PATIENCE: Duration = Duration::from_secs(30);

/// Measures the first answer that counts somebody.
pub(crate) async fn measure(report: &mut Report) -> Result<()> {
    let data = tempfile::tempdir()?;
    let begun = Instant::now();
    let product = Product::start(data.path(), &[]).await?;
    let client = headcount_sdk::Client::connect(product.address.clone()).await?;
    while begun.elapsed() < PATIENCE {
        if let Ok(answer) = client.headcount().await
            && answer.people.unwrap_or(0) > 0
        {
            let seconds = begun.elapsed().as_secs_f64();
            report.less("first answer after start", &[seconds], "s", Some(3.0));
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    bail!("no answer within {PATIENCE:?}")
}
