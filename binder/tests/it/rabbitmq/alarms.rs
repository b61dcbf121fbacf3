//! A broker that is short of memory or disk, and one that asks for TLS.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use headcount_binder::{Binder, BinderError, Offset, Partition, RabbitMq};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::broker::{self, STEP, channel, config, open, prefix};
use super::proxy::Proxy;
use crate::support::batch;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_blocks_is_noticed_and_reading_goes_on() {
    let prefix = prefix();
    let proxy = Proxy::start().await;
    let mut through = config(&prefix);
    through.brokers = vec![proxy.url()];
    through.confirm_deadline = Duration::from_secs(1);
    let binder = open(through).await.unwrap();
    let rsvps = channel();
    let publish = |seq| binder.publish(&rsvps, Partition(0), batch(seq, 2, 50));
    publish(0).await.unwrap().await.unwrap();
    proxy.block(true);
    let start = Instant::now();
    while binder.counters().blocked_now == 0 {
        assert!(start.elapsed() < STEP, "{:?}", binder.counters());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let start = Instant::now();
    let told = tokio::time::timeout(STEP, publish(1).await.unwrap())
        .await
        .unwrap();
    let Err(BinderError::Broker { reason }) = &told else {
        panic!("{told:?}");
    };
    assert!(reason.contains("blocked the connection"), "{reason}");
    let took = start.elapsed();
    assert!(
        Duration::from_millis(900) < took && took < Duration::from_secs(3),
        "{took:?}"
    );
    // What others write is read meanwhile.
    let direct = open(config(&prefix)).await.unwrap();
    let other = direct.publish(&rsvps, Partition(0), batch(1, 2, 50)).await;
    let base = other.unwrap().await.unwrap();
    let mut consumer = binder.consume(&rsvps, Partition(0), base).await.unwrap();
    let read = tokio::time::timeout(STEP, consumer.next()).await.unwrap();
    assert_eq!(read.unwrap().base, base);
    proxy.block(false);
    while let Err(error) = publish(1).await.unwrap().await {
        assert!(error.is_retryable() && start.elapsed() < STEP, "{error}");
    }
    let counters = binder.counters();
    assert_eq!(
        (counters.blocks, counters.blocked_now),
        (1, 0),
        "{counters:?}"
    );
    binder.close().await.unwrap();
    direct.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

/// An authority of our own, and a server's certificate for `localhost` that it has signed.
fn certificates() -> (String, ServerConfig) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let leaf = leaf.signed_by(&key, &ca).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let server = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![leaf.der().clone()],
            PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        )
        .unwrap();
    (ca.pem(), server)
}

/// Ends TLS before the broker.
async fn end_tls(listener: TcpListener, server: ServerConfig) {
    let acceptor = TlsAcceptor::from(Arc::new(server));
    let url: lapin::uri::AMQPUri = broker::url().parse().unwrap();
    loop {
        let (client, _) = listener.accept().await.unwrap();
        let (acceptor, authority) = (acceptor.clone(), url.authority.clone());
        tokio::spawn(async move {
            let Ok(mut client) = acceptor.accept(client).await else {
                return;
            };
            let broker = TcpStream::connect((authority.host, authority.port)).await;
            let _ = tokio::io::copy_bidirectional(&mut client, &mut broker.unwrap()).await;
        });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn amqps_takes_the_given_authority_and_no_other() {
    let (ca, server) = certificates();
    let (other, _) = certificates();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let ending = tokio::spawn(end_tls(listener, server));
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &str| {
        let path = dir.path().join(name);
        fs::write(&path, content).unwrap();
        path
    };
    let prefix = prefix();
    let mut config = config(&prefix);
    config.connect_deadline = Duration::from_secs(1);
    config.brokers = vec![broker::url_at("amqps", "localhost", port)];
    let without = RabbitMq::connect(config.clone()).await.unwrap_err();
    assert!(
        matches!(without, BinderError::InvalidConfig { .. }),
        "{without}"
    );
    config.ca_file = Some(file("empty.pem", "no certificate"));
    let empty = RabbitMq::connect(config.clone()).await.unwrap_err();
    assert!(
        matches!(empty, BinderError::InvalidConfig { .. }),
        "{empty}"
    );
    config.ca_file = Some(file("other.pem", &other));
    let refused = RabbitMq::connect(config.clone()).await.unwrap_err();
    let BinderError::Broker { reason } = &refused else {
        panic!("{refused:?}");
    };
    assert!(reason.contains("certificate"), "{reason}");
    config.ca_file = Some(file("ca.pem", &ca));
    let mut named = config.clone();
    named.brokers = vec![broker::url_at("amqps", "127.0.0.1", port)];
    let refused = RabbitMq::connect(named).await.unwrap_err();
    assert!(refused.to_string().contains("certificate"), "{refused}");
    let binder = open(config).await.unwrap();
    let large = binder
        .publish(&channel(), Partition(0), batch(0, 100, 20_000))
        .await;
    let base = large.unwrap().await.unwrap();
    let mut consumer = binder
        .consume(&channel(), Partition(0), Offset::ZERO)
        .await
        .unwrap();
    let delivery = consumer.next().await.unwrap();
    assert_eq!(
        (delivery.base, &delivery.batch),
        (base, &batch(0, 100, 20_000))
    );
    binder.close().await.unwrap();
    ending.abort();
    broker::clean(&prefix, "main").await;
}
