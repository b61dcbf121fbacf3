//! TLS to the broker, which ends it itself: on a port that it listens on for the time of the test.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::Duration;

use headcount_binder::{Binder as _, BinderError, Offset, Partition, RabbitMq};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

use super::broker::{self, channel, config, control, open, prefix};
use crate::support::batch;

/// An authority of our own; the file of its certificate.
fn authority(dir: &Path, name: &str) -> (CertifiedIssuer<'static, KeyPair>, PathBuf) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let path = dir.join(name);
    fs::write(&path, ca.pem()).unwrap();
    (ca, path)
}

/// A port on which the broker shows a certificate for `localhost`.
async fn listens(dir: &Path, ca: &CertifiedIssuer<'static, KeyPair>, ca_file: &Path) -> u16 {
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let leaf = leaf.signed_by(&key, ca).unwrap();
    let (leaf_file, key_file) = (dir.join("leaf.pem"), dir.join("key.pem"));
    fs::write(&leaf_file, leaf.pem()).unwrap();
    fs::write(&key_file, key.serialize_pem()).unwrap();
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let listen = format!(
        "{{ok, _}} = application:ensure_all_started(ssl), \
         rabbit_networking:start_ssl_listener({{\"127.0.0.1\", {port}}}, \
         [{{cacertfile, {ca_file:?}}}, {{certfile, {leaf_file:?}}}, {{keyfile, {key_file:?}}}], 2)."
    );
    control(&["eval", &listen]).await;
    port
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn amqps_takes_the_given_authority_and_no_other() {
    let dir = tempfile::tempdir().unwrap();
    let (ca, ca_file) = authority(dir.path(), "ca.pem");
    let (_, other_file) = authority(dir.path(), "other.pem");
    let port = listens(dir.path(), &ca, &ca_file).await;
    let prefix = prefix();
    let mut config = config(&prefix);
    config.connect_deadline = Duration::from_secs(1);
    config.brokers = vec![broker::url_at("amqps", "localhost", port)];
    let without = RabbitMq::connect(config.clone()).await.unwrap_err();
    assert!(
        matches!(without, BinderError::InvalidConfig { .. }),
        "{without}"
    );
    let empty_file = dir.path().join("empty.pem");
    fs::write(&empty_file, "no certificate").unwrap();
    config.ca_file = Some(empty_file);
    let empty = RabbitMq::connect(config.clone()).await.unwrap_err();
    assert!(
        matches!(empty, BinderError::InvalidConfig { .. }),
        "{empty}"
    );
    config.ca_file = Some(other_file);
    let refused = RabbitMq::connect(config.clone()).await.unwrap_err();
    let BinderError::Broker { reason } = &refused else {
        panic!("{refused:?}");
    };
    assert!(reason.contains("certificate"), "{reason}");
    config.ca_file = Some(ca_file);
    let mut named = config.clone();
    named.brokers = vec![broker::url_at("amqps", "127.0.0.1", port)];
    let refused = RabbitMq::connect(named).await.unwrap_err();
    assert!(refused.to_string().contains("certificate"), "{refused}");
    config.connect_deadline = Duration::from_secs(10);
    let binder = open(config).await.unwrap();
    let rsvps = channel();
    let large = binder.publish(&rsvps, Partition(0), batch(0, 100, 20_000));
    let base = large.await.unwrap().await.unwrap();
    let consumer = binder.consume(&rsvps, Partition(0), Offset::ZERO);
    let delivery = consumer.await.unwrap().next().await.unwrap();
    assert_eq!(
        (delivery.base, &delivery.batch),
        (base, &batch(0, 100, 20_000))
    );
    binder.close().await.unwrap();
    let stop = format!("rabbit_networking:stop_tcp_listener({{\"127.0.0.1\", {port}}}).");
    control(&["eval", &stop]).await;
    broker::clean(&prefix, "main").await;
}
