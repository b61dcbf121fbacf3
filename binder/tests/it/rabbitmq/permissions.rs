//! Users that are permitted only what their role needs.
//!
//! `HEADCOUNT_TEST_AMQP_MANAGEMENT` names the broker's management API, `http://host:port`, where
//! the user of `HEADCOUNT_TEST_AMQP` is an administrator.

use std::sync::Arc;

use headcount_binder::{Binder, BinderError, Offset, Partition, RabbitMq};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::broker::{self, STEP, channel, config, open, prefix};
use crate::support::batch;

/// A request to the management API; panics where it is refused.
async fn manage(method: &str, path: &str, body: &str) {
    let url = broker::setting("HEADCOUNT_TEST_AMQP_MANAGEMENT");
    let address = url.strip_prefix("http://").expect("an http:// URL");
    let address = address.trim_end_matches('/');
    let admin: lapin::uri::AMQPUri = broker::url().parse().unwrap();
    let user = admin.authority.userinfo;
    let secret = base64(&format!("{}:{}", user.username, user.password));
    let request = format!(
        "{method} {path} HTTP/1.0\r\nHost: {address}\r\nAuthorization: Basic {secret}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let status = answer.split(' ').nth(1).unwrap_or_default();
    assert!(status.starts_with('2'), "{method} {path}: {answer}");
}

fn base64(text: &str) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits = (0..3).fold(0, |bits, i| {
            bits << 8 | u32::from(chunk.get(i).copied().unwrap_or(0))
        });
        for i in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * i) & 63) as usize];
            encoded.push(if i <= chunk.len() { digit.into() } else { '=' });
        }
    }
    encoded
}

/// A user of a role, and a binder of its.
async fn role(prefix: &str, name: &str, configure: &str, write: &str, read: &str) -> Arc<RabbitMq> {
    let user = format!("{prefix}-{name}");
    let vhost: lapin::uri::AMQPUri = broker::url().parse().unwrap();
    let vhost = vhost.vhost.replace('/', "%2F");
    let body = r#"{"password":"narrow","tags":""}"#;
    manage("PUT", &format!("/api/users/{user}"), body).await;
    let body = format!(r#"{{"configure":"{configure}","write":"{write}","read":"{read}"}}"#);
    manage("PUT", &format!("/api/permissions/{vhost}/{user}"), &body).await;
    let mut config = config(prefix);
    config.user = Some(user);
    config.password = Some("narrow".to_owned());
    RabbitMq::connect(config).await.unwrap()
}

fn is_refused<T>(answer: Result<T, BinderError>) -> bool {
    matches!(answer, Err(BinderError::Refused { .. }))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_role_needs_no_more_than_is_said() {
    let prefix = prefix();
    // A `.` of the pattern is a `.`; two backslashes for JSON.
    let ours = format!("^{prefix}\\\\.");
    let exchange = "^amq\\\\.default$";
    let maker = role(&prefix, "maker", &ours, exchange, &ours).await;
    let writer = role(&prefix, "writer", "^$", exchange, &ours).await;
    let reader = role(&prefix, "reader", "^$", "^$", &ours).await;
    let none = role(&prefix, "none", "^$", "^$", "^$").await;
    // Who may not make a channel is told so, and nothing is left half made.
    assert!(is_refused(writer.open_channel(&channel(), 2).await));
    maker.open_channel(&channel(), 2).await.unwrap();
    writer.open_channel(&channel(), 2).await.unwrap();
    reader.open_channel(&channel(), 2).await.unwrap();
    assert!(is_refused(none.open_channel(&channel(), 2).await));
    let written = writer
        .publish(&channel(), Partition(1), batch(0, 2, 50))
        .await;
    let base = written.unwrap().await.unwrap();
    let mut consumer = reader
        .consume(&channel(), Partition(1), Offset::ZERO)
        .await
        .unwrap();
    let delivery = tokio::time::timeout(STEP, consumer.next()).await.unwrap();
    assert_eq!(delivery.unwrap().base, base);
    assert_eq!(
        reader
            .bounds(&channel(), Partition(1))
            .await
            .unwrap()
            .end
            .broker(),
        base.broker() + 1
    );
    let refused = reader
        .publish(&channel(), Partition(0), batch(0, 2, 50))
        .await;
    let refused = tokio::time::timeout(STEP, refused.unwrap()).await.unwrap();
    assert!(is_refused(refused));
    // The refusal cost the reader nothing else.
    reader.bounds(&channel(), Partition(0)).await.unwrap();
    for binder in [maker, writer, reader, none] {
        binder.close().await.unwrap();
    }
    for name in ["maker", "writer", "reader", "none"] {
        manage("DELETE", &format!("/api/users/{prefix}-{name}"), "").await;
    }
    // Nothing of all this stands in the way of a user who may do everything.
    open_and_close(&prefix).await;
    broker::clean(&prefix, "main").await;
}

async fn open_and_close(prefix: &str) {
    let wrong = open(config(prefix)).await.err();
    assert!(
        matches!(wrong, Some(BinderError::PartitionCount { existing: 2, .. })),
        "{wrong:?}"
    );
}
