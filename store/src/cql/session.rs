//! A connection to the cluster: nodes, credentials, TLS, consistency.
//!
//! Reads and writes ask a quorum of the local datacenter. The driver knows which node has which
//! partition, and asks it first. It tries once more by itself where that cannot do harm; all other
//! tries are `call`'s.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use scylla::client::execution_profile::ExecutionProfile;
use scylla::client::session::Session;
use scylla::client::session_builder::SessionBuilder;
use scylla::policies::load_balancing::DefaultPolicy;
use scylla::statement::{Consistency, SerialConsistency};

use super::config::CqlConfig;
use super::failure;
use crate::error::StoreError;

/// Connects within the configured time.
pub(super) async fn connect(config: &CqlConfig) -> Result<Session, StoreError> {
    let mut balancing = DefaultPolicy::builder().token_aware(true);
    if let Some(datacenter) = &config.datacenter {
        balancing = balancing.prefer_datacenter(datacenter.clone());
    }
    let profile = ExecutionProfile::builder()
        .consistency(Consistency::LocalQuorum)
        .serial_consistency(Some(SerialConsistency::LocalSerial))
        .request_timeout(Some(config.request_timeout))
        .load_balancing_policy(balancing.build())
        .build();
    let mut builder = SessionBuilder::new()
        .known_nodes(&config.nodes)
        .connection_timeout(config.connect_timeout)
        .hostname_resolution_timeout(Some(config.connect_timeout))
        .metadata_request_clientside_timeout(config.connect_timeout)
        .keyspaces_to_fetch([config.keyspace.as_str()])
        .fetch_full_schema_metadata(false)
        .default_execution_profile_handle(profile.into_handle());
    if let (Some(user), Some(password)) = (&config.user, &config.password) {
        builder = builder.user(user, password);
    }
    if let Some(tls) = tls(config)? {
        builder = builder.tls_context(Some(tls));
    }
    let error = match tokio::time::timeout(config.connect_timeout, builder.build()).await {
        Ok(Ok(session)) => return Ok(session),
        Ok(Err(error)) => failure::connecting(&error),
        Err(_) => StoreError::Unavailable {
            doing: "connecting",
            reason: format!("no answer within {:?}", config.connect_timeout),
        },
    };
    Err(over(config, error))
}

/// Says by which way the nodes were asked: the driver names no certificate that it does not trust.
fn over(config: &CqlConfig, error: StoreError) -> StoreError {
    let StoreError::Unavailable { doing, reason } = error else {
        return error;
    };
    let way = match &config.ca_file {
        Some(path) => format!(
            "asked by TLS, for certificates that name the nodes and that cql.ca_file = {} has signed",
            path.display()
        ),
        None => "asked without TLS, for cql.ca_file is not set".to_owned(),
    };
    StoreError::Unavailable {
        doing,
        reason: format!("{reason}; {way}"),
    }
}

fn tls(config: &CqlConfig) -> Result<Option<Arc<rustls::ClientConfig>>, StoreError> {
    let Some(path) = &config.ca_file else {
        return Ok(None);
    };
    let refused = |reason: String| StoreError::InvalidConfig {
        reason: format!("cql.ca_file = {}: {reason}", path.display()),
    };
    let mut roots = rustls::RootCertStore::empty();
    let read = CertificateDer::pem_file_iter(path).map_err(|e| refused(e.to_string()))?;
    for certificate in read {
        let certificate = certificate.map_err(|e| refused(e.to_string()))?;
        roots.add(certificate).map_err(|e| refused(e.to_string()))?;
    }
    if roots.is_empty() {
        return Err(refused("no certificate in it".to_owned()));
    }
    // Named, because the driver compiles in another provider beside it.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| refused(e.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Some(Arc::new(config)))
}
