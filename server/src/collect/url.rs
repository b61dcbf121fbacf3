//! The address of a feed: checked once, shown without secrets, asked with a catch-up.

use http::Uri;

/// An address that can be connected to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    uri: Uri,
    secure: bool,
}

impl Address {
    /// Reads `ws://` and `wss://` addresses.
    ///
    /// # Errors
    /// What is wrong, for a person.
    pub(crate) fn parse(url: &str) -> Result<Self, String> {
        // Without the address in the text: it may hold a password.
        let uri: Uri = url
            .parse()
            .map_err(|error| format!("url is not an address ({error}): use ws://host:port/path"))?;
        let secure = match uri.scheme_str() {
            Some("ws") => false,
            Some("wss") => true,
            Some(other) => {
                return Err(format!("url has the scheme {other}: use ws:// or wss://"));
            }
            None => return Err("url has no scheme: use ws://host:port/path".to_owned()),
        };
        if uri.host().is_none_or(str::is_empty) {
            return Err("url names no host: use ws://host:port/path".to_owned());
        }
        Ok(Address { uri, secure })
    }

    /// Whether it wants TLS.
    pub(crate) fn secure(&self) -> bool {
        self.secure
    }

    /// Where to connect to; an IPv6 address without its brackets.
    pub(crate) fn host_and_port(&self) -> (&str, u16) {
        let host = self.uri.host().unwrap_or_default();
        let bare = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        let usual = if self.secure { 443 } else { 80 };
        (bare.unwrap_or(host), self.uri.port_u16().unwrap_or(usual))
    }

    /// Scheme, host, port and path: no credentials, no query.
    pub(crate) fn shown(&self) -> String {
        let scheme = if self.secure { "wss" } else { "ws" };
        let host = self.uri.host().unwrap_or_default();
        let port = self
            .uri
            .port_u16()
            .map_or(String::new(), |port| format!(":{port}"));
        format!("{scheme}://{host}{port}{}", self.uri.path())
    }

    /// The address to ask for the last `since_count` records and all that follow; 0 asks for what
    /// follows alone.
    pub(crate) fn since(&self, since_count: u32) -> String {
        let scheme = if self.secure { "wss" } else { "ws" };
        let authority = self
            .uri
            .authority()
            .map_or("", |authority| authority.as_str());
        let path = self.uri.path();
        let query = self.uri.query().unwrap_or_default();
        let mut url = format!("{scheme}://{authority}{path}");
        if !query.is_empty() || since_count > 0 {
            url.push('?');
            url.push_str(query);
        }
        if since_count > 0 {
            if !query.is_empty() {
                url.push('&');
            }
            url.push_str(&format!("since_count={since_count}"));
        }
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_asked_and_shown() {
        let plain = Address::parse("ws://127.0.0.1:80").unwrap();
        assert_eq!(plain.since(5), "ws://127.0.0.1:80/?since_count=5");
        assert_eq!(plain.since(0), "ws://127.0.0.1:80/");
        assert_eq!(plain.host_and_port(), ("127.0.0.1", 80));
        let v6 = Address::parse("ws://[::1]/").unwrap();
        assert_eq!(v6.host_and_port(), ("::1", 80));
        let full = Address::parse("wss://me:secret@stream.example/2/rsvps?token=x").unwrap();
        assert!(full.secure());
        assert_eq!(full.host_and_port(), ("stream.example", 443));
        assert_eq!(full.shown(), "wss://stream.example/2/rsvps");
        assert_eq!(
            full.since(7),
            "wss://me:secret@stream.example/2/rsvps?token=x&since_count=7"
        );
    }

    #[test]
    fn what_is_no_address_says_what_to_use() {
        for wrong in [
            "",
            "stream.example",
            "http://a/b",
            "ws://",
            "/path",
            "ws://a b/",
        ] {
            let error = Address::parse(wrong).expect_err(wrong);
            assert!(error.contains("ws://"), "{wrong}: {error}");
        }
    }
}
