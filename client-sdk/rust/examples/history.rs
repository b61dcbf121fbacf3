//! What was said, page by page: `cargo run -p headcount-sdk --example history [ADDRESS]`

use headcount_sdk::v1::{Filter, ListResultsRequest, ListRsvpsRequest, Response};
use headcount_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let address = std::env::args().nth(1);
    let client = Client::connect(address.unwrap_or_else(|| "http://127.0.0.1:7440".into())).await?;

    // One position for all pages: what comes meanwhile is in none of them.
    let now = client.headcount().await?.envelope.unwrap_or_default();
    let mut request = ListRsvpsRequest {
        filter: Some(Filter {
            responses: vec![Response::Yes.into()],
            guests_min: Some(1),
            ..Default::default()
        }),
        latest_only: true,
        page_size: 1_000,
        as_of: now.as_of,
        ..Default::default()
    };
    let (mut rsvps, mut guests) = (0, 0);
    loop {
        let page = client.list_rsvps(request.clone()).await?;
        rsvps += page.rsvps.len();
        let of =
            |entry: headcount_sdk::v1::RsvpHistoryEntry| entry.rsvp.unwrap_or_default().guests();
        guests += page.rsvps.into_iter().map(of).sum::<u32>();
        if page.next_page_token.is_empty() {
            break;
        }
        request.page_token = page.next_page_token;
    }
    println!("{rsvps} RSVPs that say yes bring {guests} guests");

    let first = client.list_results(ListResultsRequest::default()).await?;
    for row in first.results.iter().filter(|row| row.group.is_none()) {
        let end = row.envelope.as_ref().and_then(|window| window.window_end);
        let (end, yes) = (end.unwrap_or_default(), row.rsvps_yes.unwrap_or_default());
        println!("{} until {}: {yes:+} RSVPs say yes", row.query, end.seconds);
    }
    Ok(())
}
