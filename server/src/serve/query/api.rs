//! The RPCs of `QueryService`, each handed on to its module.

use std::pin::Pin;
use std::sync::Arc;

use futures::Stream;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::*;
use tokio::sync::Semaphore;
use tonic::{Request, Response, Status};

use super::adhoc::ADHOC_MAX;
use super::spans::SPANS_MAX;
use super::{answers, drift, estimates, history, watch};
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::views::ReplicaSet;

/// `QueryService`.
#[derive(Clone, Debug)]
pub struct QueryApi {
    pub(super) context: Arc<Context>,
    pub(super) replicas: Arc<ReplicaSet>,
    /// One permit for each ad-hoc query that may run at a time.
    pub(super) adhoc: Arc<Semaphore>,
    /// One permit for each span that may be folded at a time.
    pub(super) spans: Arc<Semaphore>,
}

type Streamed<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

impl QueryApi {
    /// The service over the replicas of this process.
    #[must_use]
    pub fn new(context: Arc<Context>, replicas: Arc<ReplicaSet>) -> Self {
        QueryApi {
            context,
            replicas,
            adhoc: Arc::new(Semaphore::new(ADHOC_MAX)),
            spans: Arc::new(Semaphore::new(SPANS_MAX)),
        }
    }
}

type Answer<T> = Result<Response<T>, Status>;

fn later<T>(rpc: &str) -> Answer<T> {
    Err(ServiceError::NotYetAvailable(format!("QueryService.{rpc}")).into())
}

#[tonic::async_trait]
impl QueryService for QueryApi {
    type WatchStream = Streamed<WatchResponse>;
    type WatchDriftStream = Streamed<WatchDriftResponse>;
    type StreamRsvpsStream = Streamed<StreamRsvpsResponse>;
    type StreamResultsStream = Streamed<StreamResultsResponse>;

    async fn top_k(&self, request: Request<TopKRequest>) -> Answer<TopKResponse> {
        Ok(Response::new(
            answers::top_k(self, request.into_inner()).await?,
        ))
    }

    async fn get_event(&self, request: Request<GetEventRequest>) -> Answer<GetEventResponse> {
        Ok(Response::new(
            answers::event(self, request.into_inner()).await?,
        ))
    }

    async fn get_headcount(
        &self,
        request: Request<GetHeadcountRequest>,
    ) -> Answer<GetHeadcountResponse> {
        Ok(Response::new(
            answers::headcount(self, request.into_inner()).await?,
        ))
    }

    async fn watch(&self, request: Request<WatchRequest>) -> Answer<Self::WatchStream> {
        Ok(Response::new(
            watch::watch(self, request.into_inner()).await?,
        ))
    }

    async fn list_rsvps(&self, request: Request<ListRsvpsRequest>) -> Answer<ListRsvpsResponse> {
        Ok(Response::new(
            history::rsvps(&self.context, request.into_inner()).await?,
        ))
    }

    async fn list_results(
        &self,
        request: Request<ListResultsRequest>,
    ) -> Answer<ListResultsResponse> {
        Ok(Response::new(
            history::results(&self.context, request.into_inner()).await?,
        ))
    }

    async fn count_distinct(
        &self,
        request: Request<CountDistinctRequest>,
    ) -> Answer<CountDistinctResponse> {
        Ok(Response::new(
            estimates::count_distinct(self, request.into_inner()).await?,
        ))
    }

    async fn estimate_count(
        &self,
        request: Request<EstimateCountRequest>,
    ) -> Answer<EstimateCountResponse> {
        Ok(Response::new(
            estimates::count(self, request.into_inner()).await?,
        ))
    }

    async fn estimate_range(
        &self,
        request: Request<EstimateRangeRequest>,
    ) -> Answer<EstimateRangeResponse> {
        Ok(Response::new(
            estimates::range(self, request.into_inner()).await?,
        ))
    }

    async fn estimate_inner_product(
        &self,
        request: Request<EstimateInnerProductRequest>,
    ) -> Answer<EstimateInnerProductResponse> {
        Ok(Response::new(
            estimates::inner_product(self, request.into_inner()).await?,
        ))
    }

    async fn check_seen(&self, request: Request<CheckSeenRequest>) -> Answer<CheckSeenResponse> {
        Ok(Response::new(
            estimates::check_seen(self, request.into_inner()).await?,
        ))
    }

    async fn sample(&self, request: Request<SampleRequest>) -> Answer<SampleResponse> {
        Ok(Response::new(
            estimates::sample(self, request.into_inner()).await?,
        ))
    }

    async fn quantiles(&self, request: Request<QuantilesRequest>) -> Answer<QuantilesResponse> {
        Ok(Response::new(
            estimates::quantiles(self, request.into_inner()).await?,
        ))
    }

    async fn watch_drift(
        &self,
        request: Request<WatchDriftRequest>,
    ) -> Answer<Self::WatchDriftStream> {
        Ok(Response::new(
            drift::watch(self, request.into_inner()).await?,
        ))
    }

    async fn stream_rsvps(
        &self,
        _: Request<StreamRsvpsRequest>,
    ) -> Answer<Self::StreamRsvpsStream> {
        later("StreamRsvps")
    }

    async fn stream_results(
        &self,
        _: Request<StreamResultsRequest>,
    ) -> Answer<Self::StreamResultsStream> {
        later("StreamResults")
    }
}
