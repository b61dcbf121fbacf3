//! Connect, ask, and tell failures apart: `cargo run -p headcount-sdk --example connect [ADDRESS]`

use std::time::Duration;

use headcount_sdk::v1::{Dimension, ErrorReason, TopKRequest};
use headcount_sdk::{Client, Config, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let address = std::env::args().nth(1);
    let mut config = Config::new(address.unwrap_or_else(|| "http://127.0.0.1:7440".to_owned()));
    config.call_deadline = Duration::from_secs(5);
    let client = Client::connect_with(config).await?;

    let now = client.headcount().await?;
    println!(
        "{} RSVPs say yes, {} people are coming",
        now.rsvps_yes.unwrap_or_default(),
        now.people.unwrap_or_default()
    );

    let question = TopKRequest {
        dimension: Dimension::Event.into(),
        k: 5,
        ..Default::default()
    };
    for event in client.top_k(question).await?.entries {
        let rsvps = event.rsvps_yes.unwrap_or_default();
        println!("event {}: {rsvps} RSVPs say yes", event.key);
    }

    // Match on reasons, never on texts.
    match client.event("no such event").await {
        Err(error) if error.reason() == ErrorReason::EventNotFound => println!("{error}"),
        Err(error) => return Err(error),
        Ok(event) => println!("event {} is there after all", event.event_id),
    }
    Ok(())
}
