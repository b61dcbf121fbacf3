//! Live answers, window by window: `cargo run -p headcount-sdk --example live [ADDRESS]`

use headcount_sdk::v1::{Filter, QueryDefinition};
use headcount_sdk::{Client, Error, WatchOptions};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let address = std::env::args().nth(1);
    let client = Client::connect(address.unwrap_or_else(|| "http://127.0.0.1:7440".into())).await?;

    // The defaults: five minutes every ten seconds, the ten topics with most RSVPs.
    let in_the_us = QueryDefinition {
        filter: Some(Filter {
            countries: vec!["us".into()],
            ..Default::default()
        }),
        ..Default::default()
    };
    let mut answers = client.watch(WatchOptions::default().ad_hoc("us", in_the_us));

    // Reconnects by itself and goes on after the last answer; ends with the feed.
    while let Some(answer) = answers.next().await {
        // No rows: a sign of life.
        for row in answer?.results {
            let window = row.envelope.unwrap_or_default();
            let end = window.window_end.unwrap_or_default().seconds;
            println!(
                "until {end}: {:+} RSVPs say yes, {:+} people",
                row.rsvps_yes.unwrap_or_default(),
                row.people.unwrap_or_default()
            );
            for topic in row.top_topics.iter().take(3) {
                println!("  {}: {:+}", topic.key, topic.rsvps_yes.unwrap_or_default());
            }
        }
    }
    Ok(())
}
