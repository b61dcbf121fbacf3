//! Whom the server answers to: checks Host and Origin of every HTTP request.
//!
//! A web page may have a browser call any address, also of this machine, and by DNS rebinding
//! under a name of its own. So the Host must be a loopback name or address, the address that the
//! connection came in on, or a name from the config; and an Origin, which browsers send along,
//! must be the server's own or one from the config.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::header::{HOST, ORIGIN};
use http::uri::{Authority, Uri};
use http::{HeaderMap, HeaderValue, StatusCode};
use std::sync::Arc;
use tonic::Status;

use super::is_grpc;
use crate::serve::config::Config;
use crate::serve::error::ServiceError;

/// Both ends of a connection; an extension of each request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ends {
    pub(crate) peer: SocketAddr,
    pub(crate) local: SocketAddr,
}

/// The names from the config, in lower case.
#[derive(Debug)]
pub(crate) struct Hosts {
    hosts: Vec<String>,
    origins: Vec<String>,
}

impl Hosts {
    pub(crate) fn new(config: &Config) -> Arc<Self> {
        let lower = |names: &[String]| names.iter().map(|name| name.to_ascii_lowercase()).collect();
        Arc::new(Self {
            hosts: lower(&config.allowed_hosts),
            origins: lower(&config.allowed_origins),
        })
    }

    fn check(
        &self,
        uri: &Uri,
        headers: &HeaderMap,
        local: Option<IpAddr>,
    ) -> Result<(), ServiceError> {
        let named = headers.get(HOST).map(authority_of).transpose()?;
        let asked = uri.authority().cloned();
        if named.is_none() && asked.is_none() {
            return Err(forbidden("a request names its Host"));
        }
        for authority in named.iter().chain(&asked) {
            self.check_host(authority, local)?;
        }
        let Some(origin) = headers.get(ORIGIN) else {
            return Ok(());
        };
        let origin = origin.to_str().unwrap_or_default().to_ascii_lowercase();
        let own = asked.or(named);
        let is_own = own.is_some_and(|own| {
            let parsed: Option<Uri> = origin.parse().ok();
            parsed.is_some_and(|parsed| parsed.authority() == Some(&own))
        });
        if is_own || self.origins.contains(&origin) {
            return Ok(());
        }
        Err(forbidden(format!(
            "pages of {origin:?} may not call this server: add it to serve.allowed_origins"
        )))
    }

    fn check_host(&self, authority: &Authority, local: Option<IpAddr>) -> Result<(), ServiceError> {
        let host = authority.host().to_ascii_lowercase();
        let name = host.trim_end_matches('.');
        let address: Option<IpAddr> = name.trim_matches(['[', ']']).parse().ok();
        let known = match address {
            Some(address) => {
                let address = address.to_canonical();
                address.is_loopback() || local.is_some_and(|at| at.to_canonical() == address)
            }
            None => name == "localhost" || name.ends_with(".localhost"),
        };
        if known || self.hosts.iter().any(|allowed| allowed == name) {
            return Ok(());
        }
        Err(forbidden(format!(
            "this server does not answer to host {name:?}: add it to serve.allowed_hosts"
        )))
    }
}

fn authority_of(host: &HeaderValue) -> Result<Authority, ServiceError> {
    let text = host.to_str().unwrap_or_default();
    text.parse()
        .map_err(|_| forbidden("the Host header is no host name"))
}

fn forbidden(text: impl Into<String>) -> ServiceError {
    ServiceError::ForbiddenOrigin(text.into())
}

/// The layer: refuses with `FORBIDDEN_ORIGIN`, as a gRPC status to gRPC, as 403 to others.
pub(super) async fn check(
    State(hosts): State<Arc<Hosts>>,
    request: Request,
    next: Next,
) -> Response {
    let local = request
        .extensions()
        .get::<Ends>()
        .map(|ends| ends.local.ip());
    let Err(error) = hosts.check(request.uri(), request.headers(), local) else {
        return next.run(request).await;
    };
    tracing::debug!(%error, "request refused");
    if is_grpc(request.headers()) {
        return Status::from(error).into_http::<axum::body::Body>();
    }
    (
        StatusCode::FORBIDDEN,
        format!("FORBIDDEN_ORIGIN: {error}\n"),
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(uri: &str, host: Option<&str>, origin: Option<&str>) -> bool {
        answer(uri, host, origin).is_ok()
    }

    fn answer(uri: &str, host: Option<&str>, origin: Option<&str>) -> Result<(), ServiceError> {
        let hosts = Hosts::new(&Config {
            allowed_hosts: vec!["Counts.Example".into()],
            allowed_origins: vec!["https://dash.example:8443".into()],
            ..Config::default()
        });
        let mut headers = HeaderMap::new();
        if let Some(host) = host {
            headers.insert(HOST, host.parse().unwrap());
        }
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        let local = Some(IpAddr::from([192, 0, 2, 7]));
        hosts.check(&uri.parse().unwrap(), &headers, local)
    }

    #[test]
    fn hosts() {
        for good in [
            "localhost",
            "LOCALHOST:7440",
            "app.localhost:1",
            "localhost.",
            "127.0.0.1:7440",
            "127.8.8.8",
            "[::1]:7440",
            "192.0.2.7:7440",
            "counts.example",
        ] {
            assert!(verdict("/metrics", Some(good), None), "{good}");
            let uri = format!("http://{good}/a.B/C");
            assert!(verdict(&uri, None, None), "{uri}");
        }
        for bad in [
            "evil.example",
            "localhost.evil.example",
            "192.0.2.8",
            "127.0.0.1.evil.example",
            "evil.example@",
            "[::2]",
            "0.0.0.0",
            "",
        ] {
            assert!(!verdict("/metrics", Some(bad), None), "{bad}");
        }
        assert!(!verdict("/metrics", None, None));
        assert!(!verdict("http://localhost/", Some("evil.example"), None));
        assert!(!verdict("http://evil.example/", Some("localhost"), None));
    }

    #[test]
    fn a_refusal_names_the_key_to_set() {
        let host = answer("/", Some("evil.example"), None).unwrap_err();
        assert!(host.to_string().contains("serve.allowed_hosts"), "{host}");
        let origin = answer("/", Some("localhost"), Some("https://evil.example")).unwrap_err();
        assert!(
            origin.to_string().contains("serve.allowed_origins"),
            "{origin}"
        );
    }

    #[test]
    fn origins() {
        let host = Some("localhost:7440");
        for good in ["http://localhost:7440", "https://dash.example:8443"] {
            assert!(verdict("/", host, Some(good)), "{good}");
        }
        for bad in [
            "null",
            "http://localhost:3000",
            "http://localhost",
            "https://dash.example",
            "http://dash.example:8443",
            "http://evil.example",
            "",
        ] {
            assert!(!verdict("/", host, Some(bad)), "{bad}");
        }
    }
}
