//! What a person sees when everything runs.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use headcount_server::serve::config::DEFAULT_PORT;

use super::plan::{Plan, Role};

/// The feed that a question is about where it names none.
const DEFAULT_FEED: &str = "main";

/// Prints where the service listens, lines to paste, and where the data is. Data goes to stdout;
/// this is none.
pub(super) fn print(plan: &Plan, port: Option<SocketAddr>) {
    let Some(address) = port.filter(|_| plan.runs(Role::Serve)) else {
        eprintln!(
            "headcount {} {} runs",
            plan.name(),
            env!("CARGO_PKG_VERSION")
        );
        if plan.runs(Role::Collect) {
            eprintln!("  feed    {}", plan.feed_line());
        }
        eprintln!("  data    {}", plan.data_line());
        if let Some(address) = port {
            eprintln!("  pages   http://{address}/metrics, /livez, /readyz");
        }
        eprintln!("  Ctrl-C stops it");
        return;
    };
    let open_to = open_to(address.ip());
    let address = asked_at(address);
    let called = std::env::args_os().next().unwrap_or_default();
    let called = called.to_str().unwrap_or("headcount");
    let [top, grpcurl] = lines(called, address, plan.settings.text("feed.name"));
    eprintln!(
        "headcount {} is up at http://{address}",
        env!("CARGO_PKG_VERSION")
    );
    if plan.runs(Role::Collect) {
        eprintln!("  feed    {}", plan.feed_line());
    }
    eprintln!("  data    {}", plan.data_line());
    eprintln!("  try     {top}");
    eprintln!("  or      {grpcurl}");
    eprintln!("  {open_to}; Ctrl-C stops it");
}

/// Who may ask what listens there.
fn open_to(ip: IpAddr) -> &'static str {
    if ip.is_loopback() {
        "bound to loopback only, without TLS"
    } else {
        "serves whoever reaches it: there is neither TLS nor token"
    }
}

/// Where this machine's own clients find what listens there.
fn asked_at(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

/// Questions that work as typed from the folder that the program was called in.
fn lines(called: &str, address: SocketAddr, feed: &str) -> [String; 2] {
    let mut top = format!("{} top", quoted(called));
    if address != SocketAddr::from(([127, 0, 0, 1], DEFAULT_PORT)) {
        top.push_str(&format!(" --server http://{address}"));
    }
    let mut asked = String::new();
    if feed != DEFAULT_FEED {
        top.push_str(&format!(" --feed {feed}"));
        asked = format!(r#" -d '{{"feed": "{feed}"}}'"#);
    }
    let grpcurl =
        format!("grpcurl -plaintext{asked} {address} headcount.v1.QueryService/GetHeadcount");
    [top, grpcurl]
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-+".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_name_what_is_not_the_default() {
        let usual = lines(
            "target/release/headcount",
            ([127, 0, 0, 1], 7440).into(),
            "main",
        );
        assert_eq!(usual[0], "target/release/headcount top");
        assert_eq!(
            usual[1],
            "grpcurl -plaintext 127.0.0.1:7440 headcount.v1.QueryService/GetHeadcount"
        );
        let other = lines(
            "my tools/headcount",
            ([127, 0, 0, 1], 8000).into(),
            "berlin",
        );
        assert_eq!(
            other[0],
            "'my tools/headcount' top --server http://127.0.0.1:8000 --feed berlin"
        );
        assert!(other[1].contains(r#"-d '{"feed": "berlin"}' 127.0.0.1:8000"#));
    }

    #[test]
    fn only_what_no_other_machine_reaches_is_called_loopback() {
        for loopback in ["127.0.0.1", "127.8.0.9", "::1"] {
            let said = open_to(loopback.parse().unwrap());
            assert_eq!(said, "bound to loopback only, without TLS", "{loopback}");
        }
        for open in ["0.0.0.0", "::", "10.1.2.3", "128.0.0.1", "fe80::1"] {
            let said = open_to(open.parse().unwrap());
            let whoever = "serves whoever reaches it: there is neither TLS nor token";
            assert_eq!(said, whoever, "{open}");
        }
    }

    #[test]
    fn clients_of_this_machine_ask_where_an_unspecified_address_answers() {
        for (bound, asked) in [
            ("0.0.0.0:7440", "127.0.0.1:7440"),
            ("[::]:7440", "[::1]:7440"),
            ("10.1.2.3:80", "10.1.2.3:80"),
        ] {
            assert_eq!(asked_at(bound.parse().unwrap()), asked.parse().unwrap());
        }
    }
}
