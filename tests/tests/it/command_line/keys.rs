//! Keys whose effect is seen from outside the process.

use headcount_sdk::TailOptions;
use headcount_sdk::v1::Channel;
use prost::Message as _;
use tokio::time::timeout;

use crate::harness::PATIENCE;
use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::page::get;
use crate::harness::recording;
use crate::recording::numbers::{ONCE, RECORDS, check_counts};

#[tokio::test]
async fn hosts_and_origins_that_are_allowed_are_answered() {
    let plain = Setup::log_only();
    let open = Setup::log_only()
        .set("serve.allowed_hosts", "other.example,counts.example")
        .set("serve.allowed_origins", "https://dash.example:8443");
    for (setup, expected) in [(plain, 403), (open, 200)] {
        let dev = setup.start().await;
        for headers in [
            "Host: counts.example",
            "Host: localhost\r\nOrigin: https://dash.example:8443",
        ] {
            let page = get(&dev.address, "/livez", headers).await;
            assert_eq!(page.status, expected, "{headers}: {}", page.body);
        }
        let own = get(&dev.address, "/livez", "Host: localhost").await;
        assert_eq!(own.status, 200, "{}", own.body);
        dev.stop().await;
    }
}

#[tokio::test]
async fn a_message_is_closed_at_its_size() {
    let setup = Setup::replay(&recording(), "max").set("serve.message_size", "4KiB");
    let dev = setup.start().await;
    dev.counted(RECORDS).await;
    let options = TailOptions::new(Channel::Rsvps)
        .from_earliest()
        .until_caught_up();
    let mut stream = dev.client.tail(options);
    let mut messages = 0;
    while let Some(message) = timeout(PATIENCE, stream.next()).await.expect("in time") {
        let message = message.expect("it does not fail");
        let bytes = message.encoded_len();
        assert!(
            bytes <= 5_000 || message.records.len() == 1,
            "{bytes} bytes in {} records",
            message.records.len()
        );
        messages += 1;
    }
    assert!(messages > 100, "{messages} messages");
    dev.stop().await;
}

#[tokio::test]
async fn a_feed_over_tls_is_trusted_by_its_own_authority() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (certificate, key) = (folder.path().join("ca.pem"), folder.path().join("key.pem"));
    let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]);
    let made = made.expect("a certificate can be made");
    std::fs::write(&certificate, made.cert.pem()).expect("it can be written");
    std::fs::write(&key, made.signing_key.serialize_pem()).expect("it can be written");
    let [certificate, key] =
        [&certificate, &key].map(|path| path.to_str().expect("paths of tests are UTF-8"));
    let path = recording();
    let path = path.to_str().expect("paths of tests are UTF-8");
    let tls = ["--tls-cert", certificate, "--tls-key", key];
    let feed = Feed::start(&[&["--replay", path, "--rate", "max"], &tls[..]].concat()).await;
    assert!(feed.url.starts_with("wss://"), "{}", feed.url);
    let setup = Setup::feed(&feed.url).set("collect.ca_file", certificate);
    let dev = setup.start().await;
    check_counts(&dev.counted(RECORDS).await, ONCE);
    dev.stop().await;
}
