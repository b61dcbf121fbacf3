//! TLS to the nodes: to a server of the test's own that speaks it, and to a terminator in front of the
//! others' server, which shows whatever certificate a case needs.

use std::sync::Arc;
use std::time::Duration;

use headcount_store::{Cql, CqlConfig, Store, StoreError, WriteBatch};
use rcgen::{BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::keyspace::{Keyspace, server};
use super::own::Own;
use crate::support::{FEED, row};

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Authority(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    /// What a node of this name shows, and its key.
    fn sign(&self, name: &str) -> (Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        (params.signed_by(&key, &self.0).unwrap(), key)
    }

    /// Ends TLS for a node whose certificate has this name, and passes on to the server.
    async fn node(&self, name: &str) -> String {
        let (certificate, key) = self.sign(name);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let Ok(mut client) = acceptor.accept(client).await else {
                        return;
                    };
                    let mut server = TcpStream::connect(server()).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
                });
            }
        });
        address
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_are_met_by_tls_and_only_those_that_the_authority_signs() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, other) = (Authority::new(), Authority::new());
    let ca_file = folder.path().join("ca.pem");
    std::fs::write(&ca_file, ours.0.pem()).unwrap();
    let keyspace = Keyspace::new();
    let mut config = keyspace.config();
    config.ca_file = Some(ca_file.clone());
    config.nodes = vec![ours.node("127.0.0.1").await];
    let store = Cql::connect(config.clone()).await.unwrap();
    assert_eq!(store.acquire_lease(FEED, "merge").await.unwrap(), 1);

    config.connect_timeout = Duration::from_secs(5);
    let strangers = [
        other.node("127.0.0.1").await,
        ours.node("127.0.0.2").await,
        server(),
    ];
    for node in strangers {
        config.nodes = vec![node.clone()];
        let error = Cql::connect(config.clone()).await.unwrap_err();
        assert!(
            matches!(error, StoreError::Unavailable { .. }),
            "{node}: {error}"
        );
    }

    std::fs::write(&ca_file, "no certificate").unwrap();
    let error = Cql::connect(config.clone()).await.unwrap_err();
    assert!(matches!(error, StoreError::InvalidConfig { .. }), "{error}");
    assert!(error.to_string().contains("cql.ca_file"), "{error}");
}

/// A server that ends TLS itself: who has its authority works on it, who has another or none is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_speaks_tls_takes_who_trusts_it_and_nobody_else() {
    let (ours, other) = (Authority::new(), Authority::new());
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = ours.sign("127.0.0.1");
    let shown = [certificate.pem(), ours.0.pem(), key.serialize_pem()].concat();
    std::fs::write(folder.path().join("tls.pem"), shown).unwrap();
    let files = tempfile::tempdir().unwrap();
    let [ours, other] = [("ours.pem", &ours), ("other.pem", &other)].map(|(name, authority)| {
        let file = files.path().join(name);
        std::fs::write(&file, authority.0.pem()).unwrap();
        file
    });
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = port.local_addr().unwrap().port().to_string();
    let server = Own::start(folder, &["--tls-port", &port]);
    let node = format!("127.0.0.1:{port}");

    let mut config = CqlConfig::new(vec![node.clone()], "guarded");
    config.deadline = Duration::from_secs(30);
    config.request_timeout = Duration::from_secs(10);
    config.connect_timeout = Duration::from_secs(30);
    config.ca_file = Some(ours.clone());
    let store = Cql::connect(config.clone()).await.unwrap();
    let rows = WriteBatch {
        feed: FEED.to_owned(),
        history: (0..40).map(row).collect(),
        ..WriteBatch::default()
    };
    assert_eq!(store.write(rows).await.unwrap().written, 40);
    assert_eq!(store.acquire_lease(FEED, "merge").await.unwrap(), 1);
    store.close().await;

    config.connect_timeout = Duration::from_secs(5);
    let strangers = [
        (Some(other), &node),
        // It speaks no other way there, and no TLS where it speaks plainly.
        (None, &node),
        (Some(ours), &server.address),
    ];
    for (ca_file, node) in strangers {
        (config.ca_file, config.nodes) = (ca_file, vec![node.clone()]);
        let error = Cql::connect(config.clone()).await.unwrap_err();
        println!("{:?} at {node}: {error}", config.ca_file);
        assert!(
            matches!(error, StoreError::Unavailable { .. }),
            "{node}: {error:?}"
        );
        let text = error.to_string();
        assert!(text.contains("cql.nodes"), "{text}");
    }
}
