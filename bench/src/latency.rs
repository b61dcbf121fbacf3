//! From a frame sent to `Tail` received: a WebSocket feed and a gRPC client in this process, the
//! product in one of its own, all over loopback.
//!
//! The feed sends record n at its due time and notes when; the client notes when it receives the
//! record of that number. Both read the same clock.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use futures::SinkExt as _;
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::{Client, TailOptions};
use tokio::net::TcpListener;
use tokio_tungstenite::tungstenite::Message;

use crate::product::Product;
use crate::report::Report;

/// rsvp_id of record 0.
const FIRST_ID: u64 = 1_600_000_000;
const PATIENCE: Duration = Duration::from_secs(30);

type Sent = Arc<Mutex<Vec<Instant>>>;

/// Measures at a rate for some seconds; the first of them warm up and do not count.
pub(crate) async fn measure(rate: u64, seconds: u64, report: &mut Report) -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("ws://{}/", listener.local_addr()?);
    let data = tempfile::tempdir()?;
    let product = Product::start(data.path(), &["--feed", &url]).await?;
    let client = Client::connect(product.address.clone()).await?;
    let total = rate * seconds;
    let sent: Sent = Arc::default();
    let feed = tokio::spawn(serve(listener, rate, total, sent.clone()));
    let received = receive(&client, total).await?;
    feed.abort();
    let peak = product.peak_mib();
    let sent = sent.lock().unwrap_or_else(PoisonError::into_inner);
    let warm = (rate * 2).min(total / 2) as usize;
    let mut latencies: Vec<f64> = sent
        .iter()
        .zip(received)
        .skip(warm)
        .filter_map(|(sent, received)| Some((received? - *sent).as_secs_f64() * 1e3))
        .collect();
    latencies.sort_by(f64::total_cmp);
    let at = |quantile: f64| latencies[((latencies.len() - 1) as f64 * quantile) as usize];
    for (name, quantile, aim) in [
        ("p50", 0.5, None),
        ("p99", 0.99, (rate == 1_000).then_some(20.0)),
        ("p99.9", 0.999, None),
        ("max", 1.0, None),
    ] {
        report.less(
            format!("frame to Tail at {rate}/s: {name}"),
            &[at(quantile)],
            "ms",
            aim,
        );
    }
    report.less(
        format!("the product at {rate}/s for {seconds} s: peak memory"),
        &[peak],
        "MiB",
        None,
    );
    Ok(())
}

/// When each record came, by number, once all have.
async fn receive(client: &Client, total: u64) -> Result<Vec<Option<Instant>>> {
    let options = TailOptions::new(headcount_sdk::v1::Channel::Rsvps);
    let mut tail = client.tail(options.from_earliest().payload_only());
    let mut received: Vec<Option<Instant>> = vec![None; total as usize];
    let mut missing = total;
    while missing > 0 {
        let next = tokio::time::timeout(PATIENCE, tail.next()).await?;
        let message = next.context("the tail ended")??;
        let now = Instant::now();
        for record in message
            .records
            .into_iter()
            .filter_map(|record| record.record)
        {
            let Some(Payload::Rsvp(taken)) = record.payload else {
                continue;
            };
            let number = (taken.rsvp.unwrap_or_default().rsvp_id - FIRST_ID) as usize;
            missing -= u64::from(received[number].replace(now).is_none());
        }
    }
    Ok(received)
}

/// A feed for one client: record n at n / rate seconds.
async fn serve(listener: TcpListener, rate: u64, total: u64, sent: Sent) -> Result<()> {
    let (stream, _) = listener.accept().await?;
    stream.set_nodelay(true)?;
    let mut socket = tokio_tungstenite::accept_async(stream).await?;
    // Collect asks for nothing here; it takes the feed as live after its wait for a catch-up.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let begun = Instant::now();
    for number in 0..total {
        let due = begun + Duration::from_secs_f64(number as f64 / rate as f64);
        if let Some(wait) = due
            .checked_duration_since(Instant::now())
            .filter(|wait| *wait > Duration::from_millis(1))
        {
            tokio::time::sleep(wait).await;
        }
        let line = line(number);
        sent.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Instant::now());
        socket.send(Message::text(line)).await?;
    }
    std::future::pending().await
}

fn line(number: u64) -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "a live feed is stamped by the time of day"
    )]
    let now = std::time::SystemTime::now();
    let mtime_ms = now
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default()
        .as_millis();
    format!(
        "{{\"visibility\":\"public\",\"response\":\"yes\",\"guests\":0,\"member\":{{\"member_id\":{number},\
         \"member_name\":\"m\"}},\"rsvp_id\":{},\"mtime\":{mtime_ms},\"event\":{{\"event_name\":\"e\",\
         \"event_id\":\"{}\",\"time\":{},\"event_url\":\"u\"}},\"group\":{{\"group_topics\":[{{\"urlkey\":\"social\",\
         \"topic_name\":\"Social\"}}],\"group_city\":\"c\",\"group_country\":\"us\",\"group_id\":{},\"group_name\":\"g\",\
         \"group_lon\":1.5,\"group_lat\":2.5,\"group_urlname\":\"g\"}}}}",
        FIRST_ID + number,
        number % 997,
        mtime_ms + 86_400_000,
        number % 997,
    )
}
