//! Certificate and key from PEM files, for `wss`.

use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::config::Tls;
use crate::error::Error;

/// Reads both files. The crypto provider is named here, so a program need not install one. Blocks.
pub(crate) fn acceptor(tls: &Tls) -> Result<TlsAcceptor, Error> {
    let chain = CertificateDer::pem_file_iter(&tls.cert_pem)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|reason| wrong(&tls.cert_pem, reason))?;
    if chain.is_empty() {
        return Err(wrong(&tls.cert_pem, "no certificate in it"));
    }
    let key =
        PrivateKeyDer::from_pem_file(&tls.key_pem).map_err(|reason| wrong(&tls.key_pem, reason))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|reason| wrong(&tls.cert_pem, reason))?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|reason| wrong(&tls.key_pem, reason))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn wrong(path: &Path, reason: impl ToString) -> Error {
    Error::Tls {
        path: path.to_owned(),
        reason: reason.to_string(),
    }
}
