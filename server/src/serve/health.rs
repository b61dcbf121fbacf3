//! The health service: `SERVING` while every part of the process can answer.

use std::sync::Arc;

use tonic_health::ServingStatus;
use tonic_health::server::HealthReporter;

use super::context::Context;
use super::stack::contract_services;

/// Sets the health of every service, and of the server as a whole (the empty name), from the
/// context's readiness until the service stops; then `NOT_SERVING`.
pub(super) async fn follow(context: Arc<Context>, reporter: HealthReporter) {
    let mut services = contract_services();
    services.push(String::new());
    let mut readiness = context.readiness.subscribe();
    loop {
        let ready = *readiness.borrow_and_update() && !context.shutdown.is_cancelled();
        let status = if ready {
            ServingStatus::Serving
        } else {
            ServingStatus::NotServing
        };
        for service in &services {
            reporter.set_service_status(service, status).await;
        }
        if context.shutdown.is_cancelled() {
            return;
        }
        tokio::select! {
            () = context.shutdown.cancelled() => {}
            changed = readiness.changed() => if changed.is_err() {
                return;
            },
        }
    }
}
