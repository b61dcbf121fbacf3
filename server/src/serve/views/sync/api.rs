//! The RPC: checks the request, waits for the replica, starts the stream.

use std::pin::Pin;
use std::sync::Arc;

use futures::Stream;
use headcount_binder::{Channel, ChannelRef, Partition};
use headcount_proto::v1::sync_service_server::SyncService;
use headcount_proto::v1::{SyncRequest, SyncResponse};
use tonic::{Request, Response, Status};

use super::super::replica::ReplicaSet;
use super::cursor::{Standing, ViewSet};
use super::step::behind;
use super::stream::{SyncStream, Terms};
use crate::serve::context::Context;
use crate::serve::driven::Driven as _;
use crate::serve::error::ServiceError;

/// `SyncService`.
#[derive(Clone, Debug)]
pub struct SyncApi {
    context: Arc<Context>,
    replicas: Arc<ReplicaSet>,
}

impl SyncApi {
    /// The service over the replicas of this process.
    #[must_use]
    pub fn new(context: Arc<Context>, replicas: Arc<ReplicaSet>) -> Self {
        SyncApi { context, replicas }
    }

    async fn open(&self, request: SyncRequest) -> Result<SyncStream, ServiceError> {
        let open = self.context.open_stream()?;
        let feed = self.context.feed(&request.feed)?;
        let views = ViewSet::from_request(&request.views)?;
        let tag = views.tag(feed.feed.as_str());
        let generation = self.context.generation;
        let partitions = usize::from(feed.partitions);
        let at = match request.cursor.as_str() {
            "" => None,
            cursor => Some(Standing::read(cursor, generation, tag, partitions)?),
        };
        let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
        let replica = self.replicas.of(feed)?;
        replica.ready().await?;
        replica.reach(&request.at_least).await?;
        if let Some(at) = &at {
            replica
                .wait_for(|state| !behind(&state.position(), at.least()))
                .await?;
        }
        let mut known = Vec::with_capacity(partitions);
        for partition in 0..feed.partitions {
            known.push(
                self.context
                    .binder
                    .bounds(&changes, Partition(partition))
                    .await?
                    .end
                    .0,
            );
        }
        let at = at.unwrap_or_else(|| Standing::fresh(replica.read().position()));
        let terms = Terms {
            replica,
            binder: Arc::clone(&self.context.binder),
            changes,
            generation,
            tag,
            views,
            message_bytes: self.context.limits.message_bytes,
            progress_interval: self.context.limits.progress_interval,
            until_caught_up: request.until_caught_up,
            shutdown: self.context.shutdown.clone(),
            known,
            _open: open,
        };
        Ok(SyncStream::new(terms, at))
    }
}

#[tonic::async_trait]
impl SyncService for SyncApi {
    type SyncStream = Pin<Box<dyn Stream<Item = Result<SyncResponse, Status>> + Send>>;

    async fn sync(
        &self,
        request: Request<SyncRequest>,
    ) -> Result<Response<Self::SyncStream>, Status> {
        let stream = self.open(request.into_inner()).await?;
        let stream = futures::stream::unfold(stream, async |mut stream| {
            let message = stream.next().await?;
            Some((message.map_err(Status::from), stream))
        });
        Ok(Response::new(Box::pin(stream)))
    }
}
