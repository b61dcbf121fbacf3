//! Rules between keys: each value is one that its key takes, and together they do not do.

use headcount_engine::query::{LATE_FIRINGS_MAX, PANES_MAX};

use super::{Settings, keys};
use headcount_server::analyse::RETENTION_BYTES_MIN;

/// The log closes a segment early rather than keep fewer than this many in a retention.
const SEGMENTS_OF_A_RETENTION: u64 = 4;

/// Every rule that is broken, with the places of the values.
pub(super) fn faults(settings: &Settings) -> Vec<String> {
    let mut faults = Vec::new();
    let mut refuse = |first: &str, second: &str, should: &str| {
        faults.push(format!(
            "{}: {first} {:?} {should} {second} {:?} ({})",
            settings.origin(first),
            settings.text(first),
            settings.text(second),
            settings.origin(second),
        ));
    };
    let (size, slide, lateness) = ("query.size", "query.slide", "query.allowed_lateness");
    if settings.has_all(&[size, slide]) {
        let (size_ms, slide_ms) = (settings.millis(size), settings.millis(slide));
        if size_ms % slide_ms != 0 {
            refuse(size, slide, "is not a multiple of");
        } else if size_ms / slide_ms > PANES_MAX {
            let most = format!("is more than {PANES_MAX} times");
            refuse(size, slide, &most);
        }
    }
    if settings.has_all(&[lateness, slide])
        && settings.millis(lateness) / settings.millis(slide) > LATE_FIRINGS_MAX
    {
        let most = format!("is more than {LATE_FIRINGS_MAX} times");
        refuse(lateness, slide, &most);
    }
    // A default gives way by itself: the log takes the smaller of the two.
    let (segment, retention) = ("log.segment_size", "log.retention_size");
    if settings.has_all(&[segment, retention])
        && !settings.is_default(segment)
        && settings.count(segment) > settings.count(retention) / SEGMENTS_OF_A_RETENTION
    {
        refuse(segment, retention, "is more than a quarter of");
    }
    let partitions = "feed.partitions";
    if settings.has_all(&[retention, partitions, "binder.rabbitmq.brokers"])
        && settings.list("binder.rabbitmq.brokers").is_empty()
        && settings.count(retention) / settings.count(partitions) < RETENTION_BYTES_MIN
    {
        let least = format!("is less than {} KiB for each of", RETENTION_BYTES_MIN >> 10);
        refuse(retention, partitions, &least);
    }
    faults.extend(of_the_ports(settings));
    faults.extend(of_servers(settings));
    faults
}

/// Who may reach our ports.
fn of_the_ports(settings: &Settings) -> impl Iterator<Item = String> {
    const INSECURE: &str = "serve.insecure";
    let is_open = move |listen: &&str| {
        settings.has_all(&[listen, INSECURE])
            && (settings.optional_address(listen)).is_some_and(|at| !at.ip().is_loopback())
            && settings.text(INSECURE) == "false"
    };
    let open = ["serve.listen", "telemetry.listen"].into_iter();
    open.filter(is_open).map(move |listen| {
        format!(
            "{}: {listen} {:?} is not loopback: there is neither TLS nor token yet, so take \
             127.0.0.1:PORT or [::1]:PORT, or answer whoever reaches it by {INSECURE} = true \
             (`serve --insecure`)",
            settings.origin(listen),
            settings.text(listen),
        )
    })
}

/// What is missing to reach the servers that are named. Values are not shown: one is a password.
fn of_servers(settings: &Settings) -> Vec<String> {
    let mut faults = Vec::new();
    let mut miss = |key: &str, because: &str, missing: &str| {
        let origin = settings.origin(key);
        faults.push(format!(
            "{origin}: {key} {because}, and {missing} is not set"
        ));
    };
    let (brokers, ca_file) = ("binder.rabbitmq.brokers", "binder.rabbitmq.ca_file");
    if settings.has_all(&[brokers, ca_file])
        && settings.text(ca_file).is_empty()
        && (settings.list(brokers).iter()).any(|broker| broker.starts_with("amqps://"))
    {
        miss(brokers, "has amqps://", ca_file);
    }
    let nodes = "store.cql.nodes";
    if settings.has_all(&[brokers, nodes]) {
        // Leases in shared tables would share out the work on a log that is not shared, and the log
        // of many with the tables of one would be worked on by all.
        for (set, other) in [(brokers, nodes), (nodes, brokers)] {
            if !settings.list(set).is_empty() && settings.list(other).is_empty() {
                miss(set, "is set", other);
            }
        }
    }
    let (user, password) = ("binder.rabbitmq.user", "binder.rabbitmq.password");
    if settings.has_all(&[user, password])
        && keys::find(user).is_some_and(|key| settings.text(user) != key.default)
        && settings.is_default(password)
    {
        miss(user, "is set", password);
    }
    let pair = ["store.cql.user", "store.cql.password"];
    if settings.has_all(&pair) {
        for (set, other) in [(pair[0], pair[1]), (pair[1], pair[0])] {
            if !settings.text(set).is_empty() && settings.text(other).is_empty() {
                miss(set, "is set", other);
            }
        }
    }
    faults
}
