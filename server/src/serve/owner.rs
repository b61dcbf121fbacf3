//! Work that one instance of the service does for all: what the others tell their clients.

use super::error::ServiceError;

/// What a client is told that `instance` has the lease of `what`, by the instance `own`. It must not go
/// round in a circle: where that is this very place, or nobody, it is to ask again here. So it is while a
/// lease that has lapsed is nobody else's yet, and while one runs out that a process of before had at
/// this address.
pub(super) fn elsewhere(what: String, own: &str, instance: &str) -> ServiceError {
    let owner = address(instance);
    if owner.is_empty() || owner == address(own) {
        return between(&what);
    }
    ServiceError::OwnedElsewhere {
        what,
        owner: owner.to_owned(),
    }
}

/// What a client is told while nobody is known to have the lease of `what`.
pub(super) fn between(what: &str) -> ServiceError {
    ServiceError::Recovering(format!("{what}, which is between two owners"))
}

/// An instance is called by its address, a slash, and what no other instance has.
fn address(instance: &str) -> &str {
    instance.split_once('/').map_or(instance, |(at, _)| at)
}
