//! `AdminService`: what runs here and how far it is, and which queries stand. What changes data comes later.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use headcount_binder::{Channel, ChannelRef, Partition};
use headcount_proto::v1::admin_service_server::AdminService;
use headcount_proto::v1::{
    ChannelStatus, CheckpointStatus, CreateQueryRequest, CreateQueryResponse, DeleteQueryRequest,
    DeleteQueryResponse, EraseMemberRequest, EraseMemberResponse, GetQueryRequest,
    GetQueryResponse, GetStatusRequest, GetStatusResponse, ListChannelsRequest,
    ListChannelsResponse, ListCheckpointsRequest, ListCheckpointsResponse, ListFeedsRequest,
    ListFeedsResponse, ListQueriesRequest, ListQueriesResponse, ListSessionsRequest,
    ListSessionsResponse, Progress, RecordCounts, UpdateQueryRequest, UpdateQueryResponse,
};
use headcount_store::CheckpointManifest;
use tonic::{Request, Response, Status};

use super::catalog::{self, manage};
use super::context::{Context, contract_channel};
use super::error::ServiceError;
use super::later::not_yet;
use super::log::channel_bounds;
use super::progress::newest;
use crate::outputs::timestamp;

type Answer<T> = Result<Response<T>, Status>;

/// The implementation.
pub(super) struct AdminApi {
    context: Arc<Context>,
    /// The newest progress seen, by feed and partition: an analyser that starts again says older ones once
    /// more, and what is counted must not fall for that.
    seen: Mutex<BTreeMap<(String, u16), Progress>>,
}

impl AdminApi {
    pub(super) const fn new(context: Arc<Context>) -> Self {
        Self {
            context,
            seen: Mutex::new(BTreeMap::new()),
        }
    }

    /// The newest of a partition's progress now and of before.
    fn newest_seen(
        &self,
        feed: &str,
        partition: Partition,
        now: Option<Progress>,
    ) -> Option<Progress> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let place = (feed.to_owned(), partition.0);
        match (now, seen.get(&place)) {
            (Some(now), Some(before)) if now.next_offset() < before.next_offset() => Some(*before),
            (Some(now), _) => {
                seen.insert(place, now);
                Some(now)
            }
            (None, before) => before.copied(),
        }
    }

    async fn channels(&self, feed: &str) -> Result<Vec<ChannelStatus>, ServiceError> {
        let feed = self.context.feed(feed)?.feed.clone();
        let mut channels = Vec::with_capacity(Channel::ALL.len());
        for channel in Channel::ALL {
            let named = ChannelRef::new(feed.clone(), channel);
            channels.push(ChannelStatus {
                channel: contract_channel(channel).into(),
                partitions: channel_bounds(&self.context, &named).await?,
            });
        }
        Ok(channels)
    }

    async fn status(&self, feed: &str) -> Result<GetStatusResponse, ServiceError> {
        let feed = self.context.feed(feed)?;
        let name = feed.feed.as_str();
        let board = &self.context.status;
        let mut records = RecordCounts::default();
        for partition in (0..feed.partitions).map(Partition) {
            let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
            let now = newest(&self.context, &changes, partition).await?;
            if let Some(progress) = self.newest_seen(name, partition, now) {
                add(&mut records, &progress.counts.unwrap_or_default());
            }
        }
        let mut warnings = board.warnings();
        warnings.extend(
            self.context
                .readiness
                .reasons()
                .iter()
                .map(|(part, why)| format!("{part}: {why}")),
        );
        Ok(GetStatusResponse {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            uptime: duration(self.context.started_at.elapsed()),
            sources: board.sources(name),
            partitions: board.partitions(name),
            merger: board.merger(name),
            channels: self.channels(name).await?,
            records: Some(records),
            roles: board.roles(),
            warnings,
            rows_loaded: Some(board.rows_loaded()),
            dead: board.dead(name),
        })
    }
}

#[async_trait]
impl AdminService for AdminApi {
    async fn create_query(
        &self,
        request: Request<CreateQueryRequest>,
    ) -> Answer<CreateQueryResponse> {
        let made = manage::create(&self.context, request.into_inner()).await?;
        Ok(Response::new(made))
    }

    async fn get_query(&self, request: Request<GetQueryRequest>) -> Answer<GetQueryResponse> {
        let request = request.into_inner();
        let feed = self.context.feed(&request.feed)?;
        let (query, _) = catalog::find(&self.context, feed, &request.name).await?;
        Ok(Response::new(GetQueryResponse { query: Some(query) }))
    }

    async fn list_queries(
        &self,
        request: Request<ListQueriesRequest>,
    ) -> Answer<ListQueriesResponse> {
        let request = request.into_inner();
        let feed = self.context.feed(&request.feed)?;
        no_page_token(&request.page_token)?;
        Ok(Response::new(ListQueriesResponse {
            queries: catalog::standing(&self.context, feed).await?,
            next_page_token: String::new(),
        }))
    }

    async fn update_query(
        &self,
        request: Request<UpdateQueryRequest>,
    ) -> Answer<UpdateQueryResponse> {
        let made = manage::update(&self.context, request.into_inner()).await?;
        Ok(Response::new(made))
    }

    async fn delete_query(
        &self,
        request: Request<DeleteQueryRequest>,
    ) -> Answer<DeleteQueryResponse> {
        manage::delete(&self.context, request.into_inner()).await?;
        Ok(Response::new(DeleteQueryResponse {}))
    }

    async fn list_feeds(&self, request: Request<ListFeedsRequest>) -> Answer<ListFeedsResponse> {
        no_page_token(&request.into_inner().page_token)?;
        let mut feeds: Vec<String> = self
            .context
            .feeds
            .iter()
            .map(|feed| feed.feed.to_string())
            .collect();
        feeds.sort_unstable();
        Ok(Response::new(ListFeedsResponse {
            feeds,
            next_page_token: String::new(),
        }))
    }

    async fn list_channels(
        &self,
        request: Request<ListChannelsRequest>,
    ) -> Answer<ListChannelsResponse> {
        let channels = self.channels(&request.into_inner().feed).await?;
        Ok(Response::new(ListChannelsResponse { channels }))
    }

    async fn get_status(&self, request: Request<GetStatusRequest>) -> Answer<GetStatusResponse> {
        Ok(Response::new(
            self.status(&request.into_inner().feed).await?,
        ))
    }

    async fn list_sessions(&self, _: Request<ListSessionsRequest>) -> Answer<ListSessionsResponse> {
        Err(not_yet("AdminService.ListSessions"))
    }

    async fn list_checkpoints(
        &self,
        request: Request<ListCheckpointsRequest>,
    ) -> Answer<ListCheckpointsResponse> {
        let feed = self.context.feed(&request.into_inner().feed)?.feed.clone();
        let kept = self.context.store.list_checkpoints(feed.as_str()).await;
        let kept = kept.map_err(ServiceError::from)?;
        Ok(Response::new(ListCheckpointsResponse {
            checkpoints: kept.into_iter().map(checkpoint).collect(),
        }))
    }

    async fn erase_member(&self, _: Request<EraseMemberRequest>) -> Answer<EraseMemberResponse> {
        Err(not_yet("AdminService.EraseMember"))
    }
}

fn checkpoint(manifest: CheckpointManifest) -> CheckpointStatus {
    CheckpointStatus {
        owner: manifest.owner,
        epoch: Some(manifest.epoch),
        sequence: Some(manifest.sequence),
        next_offset: Some(manifest.next_offset),
        taken_at: Some(timestamp(manifest.taken_at_ms)),
        bytes: Some(manifest.bytes),
        state_hash: format!("{:016x}", manifest.state_hash),
    }
}

/// Lists that fit one page give out no tokens, so none is theirs.
fn no_page_token(token: &str) -> Result<(), ServiceError> {
    if token.is_empty() {
        return Ok(());
    }
    Err(ServiceError::PageTokenMismatch)
}

fn add(total: &mut RecordCounts, part: &RecordCounts) {
    let sum = |total: &mut Option<u64>, part: Option<u64>| {
        *total = Some(total.unwrap_or(0) + part.unwrap_or(0));
    };
    sum(&mut total.records, part.records);
    sum(&mut total.new, part.new);
    sum(&mut total.changes, part.changes);
    sum(&mut total.echoes, part.echoes);
    sum(&mut total.outdated, part.outdated);
    sum(&mut total.late, part.late);
}

fn duration(elapsed: Duration) -> Option<prost_types::Duration> {
    prost_types::Duration::try_from(elapsed).ok()
}
