//! Every change once worked through, over crashes of either side; kill it and start it again:
//! `cargo run -p headcount-sdk --example resume [ADDRESS]`

use std::error::Error;
use std::fs;
use std::path::Path;

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, ErrorReason};
use headcount_sdk::{Client, TailOptions};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1);
    let client = Client::connect(address.unwrap_or_else(|| "http://127.0.0.1:7440".into())).await?;

    let place = Path::new("headcount.cursor");
    let options = TailOptions::new(Channel::Changes).payload_only();
    let options = match fs::read_to_string(place) {
        Ok(cursor) => options.from_cursor(cursor),
        Err(_) => options.from_earliest(),
    };
    let mut changes = client.tail(options);
    while let Some(message) = changes.next().await {
        let message = match message {
            Err(error) if error.reason() == ErrorReason::PositionGone => {
                eprintln!("{error}: delete {} to begin anew", place.display());
                return Err(error.into());
            }
            message => message?,
        };
        for positioned in &message.records {
            let payload = positioned.record.as_ref().and_then(|r| r.payload.as_ref());
            if let Some(Payload::Change(change)) = payload {
                let rsvp = change.rsvp.clone().unwrap_or_default();
                println!("RSVP {}: {}", rsvp.rsvp_id, rsvp.response().as_str_name());
            }
        }
        // After the work, in one step: a crash before it repeats this message, none is left out.
        let next = place.with_extension("next");
        fs::write(&next, &message.cursor)?;
        fs::rename(&next, place)?;
    }
    Ok(())
}
