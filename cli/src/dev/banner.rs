//! What a person sees when everything runs.

use std::net::SocketAddr;

use super::plan::Plan;

/// Prints where the service listens, a line to paste, and where the data is. Data goes to stdout;
/// this is none.
pub(super) fn print(plan: &Plan, address: SocketAddr) {
    eprintln!(
        "headcount {} is up at http://{address}",
        env!("CARGO_PKG_VERSION")
    );
    eprintln!("  feed    {}", plan.feed_line());
    eprintln!("  data    {}", plan.data_dir.display());
    eprintln!(
        "  try     headcount top    or    grpcurl -plaintext {address} headcount.v1.QueryService/GetHeadcount"
    );
    if address.ip().is_loopback() {
        eprintln!("  bound to loopback only, without TLS; Ctrl-C stops it");
    } else {
        eprintln!("  without TLS and tokens, as asked for; Ctrl-C stops it");
    }
}
