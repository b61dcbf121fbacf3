//! The list of what the port serves by gRPC.

use std::sync::Arc;

use headcount_proto::FILE_DESCRIPTOR_SET;
use headcount_proto::v1::admin_service_server::AdminServiceServer;
use headcount_proto::v1::publisher_service_server::PublisherServiceServer;
use headcount_proto::v1::query_service_server::QueryServiceServer;
use headcount_proto::v1::subscription_service_server::SubscriptionServiceServer;
use headcount_proto::v1::sync_service_server::SyncServiceServer;
use tonic::Status;
use tonic::service::Routes;
use tonic_health::pb::health_server::HealthServer;
use tonic_health::server::{HealthReporter, HealthService};

use super::admin::AdminApi;
use super::context::Context;
use super::later::no_such_rpc;
use super::log::LogServer;
use super::publish::{Intakes, PublisherApi};
use super::query::QueryApi;
use super::stack::contract_services;
use super::subscribe::{Owners, SubscriberServer, SubscriptionApi};
use super::views::SyncApi;

/// What is served, and the handle that sets its health.
pub struct Contract {
    pub(super) routes: Routes,
    pub(super) health: HealthReporter,
    /// The subscriptions of this process, which end with the service; none where there is none.
    pub(super) owners: Option<Owners>,
    /// What is published through this process, which ends with the service too.
    pub(super) intakes: Option<Intakes>,
}

impl Contract {
    /// Every service of the contract, health and reflection.
    #[must_use]
    pub fn new(context: &Arc<Context>, sync: SyncApi, query: QueryApi) -> Self {
        let limits = context.limits;
        let health = HealthReporter::new();
        let admin = AdminServiceServer::new(AdminApi::new(Arc::clone(context)))
            .max_decoding_message_size(limits.request_bytes)
            .max_encoding_message_size(limits.response_bytes);

        let sync = SyncServiceServer::new(sync)
            .max_decoding_message_size(limits.request_bytes)
            .max_encoding_message_size(limits.response_bytes);
        let query = QueryServiceServer::new(query)
            .max_decoding_message_size(limits.request_bytes)
            .max_encoding_message_size(limits.response_bytes);

        let owners = Owners::new(context);
        let subscriptions = SubscriptionServiceServer::new(SubscriptionApi::new(owners.clone()))
            .max_decoding_message_size(limits.request_bytes)
            .max_encoding_message_size(limits.response_bytes);

        let intakes = Intakes::new(context);
        let publisher = PublisherServiceServer::new(PublisherApi::new(intakes.clone()))
            .max_decoding_message_size(limits.request_bytes)
            .max_encoding_message_size(limits.response_bytes);

        let routes = Routes::default()
            .add_service(sync)
            .add_service(query)
            .add_service(LogServer::new(Arc::clone(context)))
            .add_service(admin)
            .add_service(publisher)
            .add_service(SubscriberServer::new(owners.clone()))
            .add_service(subscriptions);
        Self {
            routes: with_health(with_reflection(routes), &health),
            health,
            owners: Some(owners),
            intakes: Some(intakes),
        }
    }

    /// Health alone: for a process that serves no clients, whose port has the pages.
    #[must_use]
    pub fn of_pages() -> Self {
        let health = HealthReporter::new();
        Self {
            routes: with_health(Routes::default(), &health),
            health,
            owners: None,
            intakes: None,
        }
    }
}

/// The health service, and an answer to what is no service.
fn with_health(routes: Routes, health: &HealthReporter) -> Routes {
    let service = HealthService::from_health_reporter(health.clone());
    let mut routes = routes.add_service(HealthServer::new(service));
    let router = routes.axum_router_mut();
    *router = std::mem::take(router).fallback(no_such_service);
    routes
}

/// Reflection in both versions: older tools ask for v1alpha.
fn with_reflection(routes: Routes) -> Routes {
    let builder = || {
        let mut builder = tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
            // So that grpcurl shows what errors carry.
            .register_encoded_file_descriptor_set(tonic_types::pb::FILE_DESCRIPTOR_SET)
            .with_service_name("grpc.health.v1.Health");
        for service in contract_services() {
            builder = builder.with_service_name(service);
        }
        builder
    };
    let v1 = builder()
        .with_service_name("grpc.reflection.v1.ServerReflection")
        .build_v1();
    let v1alpha = builder()
        .with_service_name("grpc.reflection.v1alpha.ServerReflection")
        .build_v1alpha();
    routes
        .add_service(v1.expect("descriptors are compiled in"))
        .add_service(v1alpha.expect("descriptors are compiled in"))
}

async fn no_such_service(uri: http::Uri) -> http::Response<axum::body::Body> {
    Status::from(no_such_rpc(uri.path())).into_http()
}
