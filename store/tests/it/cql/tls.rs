//! TLS to the nodes: through a terminator in front of the server, which itself speaks plainly here.

use std::sync::Arc;
use std::time::Duration;

use headcount_store::{Cql, Store, StoreError};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::keyspace::{Keyspace, server};
use crate::support::FEED;

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Authority(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    /// Ends TLS for a node whose certificate has this name, and passes on to the server.
    async fn node(&self, name: &str) -> String {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
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
        let text = error.to_string();
        assert!(text.contains("asked by TLS"), "{text}");
        assert!(text.contains("cql.ca_file"), "{text}");
    }

    std::fs::write(&ca_file, "no certificate").unwrap();
    let error = Cql::connect(config.clone()).await.unwrap_err();
    assert!(matches!(error, StoreError::InvalidConfig { .. }), "{error}");
    assert!(error.to_string().contains("cql.ca_file"), "{error}");
}
