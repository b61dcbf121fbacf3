//! `wss`, with a certificate made for the test.

use std::sync::Arc;

use headcount_simulator::{Config, Faults, Rate, Tls};
use rustls::pki_types::CertificateDer;
use tokio_tungstenite::{Connector, connect_async_tls_with_config};

use crate::harness::*;

fn certificate(folder: &std::path::Path) -> (Tls, CertificateDer<'static>) {
    let names = vec!["127.0.0.1".to_owned(), "localhost".to_owned()];
    let made = rcgen::generate_simple_self_signed(names).expect("a certificate");
    let tls = Tls {
        cert_pem: folder.join("cert.pem"),
        key_pem: folder.join("key.pem"),
    };
    std::fs::write(&tls.cert_pem, made.cert.pem()).expect("written");
    std::fs::write(&tls.key_pem, made.signing_key.serialize_pem()).expect("written");
    (tls, made.cert.der().clone())
}

async fn connect(url: &str, trusted: Option<CertificateDer<'static>>) -> Result<Client, String> {
    let mut roots = rustls::RootCertStore::empty();
    if let Some(trusted) = trusted {
        roots.add(trusted).expect("a certificate");
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let client = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connector = Some(Connector::Rustls(Arc::new(client)));
    let connecting = connect_async_tls_with_config(url, None, false, connector);
    in_time(connecting)
        .await
        .map(|(client, _)| client)
        .map_err(|error| error.to_string())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_feed_over_tls_is_the_same_feed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (tls, trusted) = certificate(folder.path());
    let feed = Running::start(Config {
        tls: Some(tls),
        ..replay(Rate::Max, 1)
    })
    .await;
    assert!(feed.url.starts_with("wss://127.0.0.1:"), "{}", feed.url);
    assert!(
        connect(&feed.url, None).await.is_err(),
        "an unknown certificate was trusted"
    );
    let mut client = connect(&feed.url, Some(trusted)).await.expect("connects");
    let (records, close) = read_to_close(&mut client).await;
    assert!(records == recorded_lines());
    assert_eq!(close.expect("a close frame").reason.as_str(), "end");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_cuts_tls_connections_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (tls, trusted) = certificate(folder.path());
    let faults = Faults {
        drop_every: Some(std::time::Duration::from_millis(100)),
    };
    let config = Config {
        tls: Some(tls),
        faults,
        ..generated(Rate::PerSecond(0.01), None)
    };
    let feed = Running::start(config).await;
    let mut client = connect(&feed.url, Some(trusted)).await.expect("connects");
    assert!(matches!(
        in_time(futures::StreamExt::next(&mut client)).await,
        Some(Err(_))
    ));
}
