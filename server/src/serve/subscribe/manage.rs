//! `SubscriptionService`: definitions, positions, parked messages.

use async_trait::async_trait;
use bytes::Bytes;
use headcount_proto::v1::subscription_service_server::SubscriptionService;
use headcount_proto::v1::{
    CreateSubscriptionRequest, CreateSubscriptionResponse, DeleteSubscriptionRequest,
    DeleteSubscriptionResponse, DiscardParkedRequest, DiscardParkedResponse, GetBacklogRequest,
    GetBacklogResponse, GetSubscriptionRequest, GetSubscriptionResponse, ListParkedRequest,
    ListParkedResponse, ListSubscriptionsRequest, ListSubscriptionsResponse, ReplayParkedRequest,
    ReplayParkedResponse, SeekRequest, SeekResponse, UpdateSubscriptionRequest,
    UpdateSubscriptionResponse,
};
use headcount_store::{Expected, StoreError, page_token};
use tonic::{Request, Response, Status};
use xxhash_rust::xxh3::xxh3_64;

use super::definition::{self, Definition};
use super::owner::{Command, find};
use super::owners::Owners;
use super::{backlog, parked, seek};
use crate::serve::error::ServiceError;

type Answer<T> = Result<Response<T>, Status>;

/// Subscriptions of a page when the request names no number, and at most.
const PAGE_DEFAULT: u32 = 100;
const PAGE_MAX: u32 = 1_000;

/// The implementation.
pub(crate) struct SubscriptionApi {
    owners: Owners,
}

impl SubscriptionApi {
    pub(crate) const fn new(owners: Owners) -> Self {
        Self { owners }
    }

    async fn create(&self, request: CreateSubscriptionRequest) -> Result<Definition, ServiceError> {
        let context = self.owners.context();
        let subscription = definition::checked(context, request.subscription)?;
        // Requests name no feed, so names are unique over all of them.
        match find(context, &subscription.name).await {
            Ok(known) => return same(known, &subscription),
            Err(ServiceError::SubscriptionNotFound(_)) => {}
            Err(error) => return Err(error),
        }
        let channel = context.channel(&subscription.feed, subscription.channel)?;
        let origin = seek::offsets(context, &channel, request.start, "start").await?;
        let created_ms = context.clock.now_ms();
        let name = subscription.name.clone();
        let made = Definition::new(subscription, context.generation, origin, created_ms);
        let feed = channel.feed.as_str();
        let kept = context
            .store
            .put_subscription(feed, &name, Bytes::from(made.encode()), Expected::Absent)
            .await;
        match kept {
            Ok(etag) => Ok(Definition { etag, ..made }),
            // Somebody else was quicker.
            Err(StoreError::Conflict { .. }) => {
                same(find(context, &name).await?, &made.subscription)
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn list(
        &self,
        request: ListSubscriptionsRequest,
    ) -> Result<ListSubscriptionsResponse, ServiceError> {
        let context = self.owners.context();
        let query = xxh3_64(b"subscriptions");
        let after = page_token::decode(query, &request.page_token)?;
        let mut found = Vec::new();
        for feed in &context.feeds {
            for row in context.store.list_subscriptions(feed.feed.as_str()).await? {
                if after
                    .as_ref()
                    .is_none_or(|after| row.name.as_bytes() > after.as_slice())
                {
                    let definition = Definition::decode(&row.definition, row.etag);
                    found.push(definition.map_err(ServiceError::internal)?.shown());
                }
            }
        }
        found.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        let size = match request.page_size {
            0 => PAGE_DEFAULT,
            asked => asked.min(PAGE_MAX),
        };
        let has_more = found.len() > size as usize;
        found.truncate(size as usize);
        let last = found.last().filter(|_| has_more);
        Ok(ListSubscriptionsResponse {
            next_page_token: last.map_or(String::new(), |last| {
                page_token::encode(query, last.name.as_bytes())
            }),
            subscriptions: found,
        })
    }

    async fn update(&self, request: UpdateSubscriptionRequest) -> Result<Definition, ServiceError> {
        let context = self.owners.context();
        let etag = request.subscription.as_ref().map(|s| s.etag.clone());
        let subscription = definition::checked(context, request.subscription)?;
        let known = find(context, &subscription.name).await?;
        let mut faults = Vec::new();
        if known.subscription.feed != subscription.feed {
            faults.push((
                "subscription.feed".to_owned(),
                "cannot be changed".to_owned(),
            ));
        }
        if known.subscription.channel != subscription.channel {
            faults.push((
                "subscription.channel".to_owned(),
                "cannot be changed".to_owned(),
            ));
        }
        if !faults.is_empty() {
            return Err(ServiceError::InvalidArgument(faults));
        }
        let (feed, name) = (subscription.feed.clone(), subscription.name.clone());
        let changed = Definition {
            subscription,
            ..known
        };
        // Whoever overrides still changes what was just read, not one made meanwhile.
        let expected = etag.filter(|etag| !etag.is_empty());
        let expected = Expected::Etag(expected.unwrap_or_else(|| changed.etag.clone()));
        let kept = context
            .store
            .put_subscription(&feed, &name, Bytes::from(changed.encode()), expected)
            .await;
        let etag = kept.map_err(conflict)?;
        // It is durable: an owner that does not hear of it, here or elsewhere, finds it by itself.
        if let Err(error) = self.owners.ask_if_owned(&name, Command::Reload).await {
            tracing::debug!(subscription = name, %error, "the owner was not told of a change");
        }
        Ok(Definition { etag, ..changed })
    }

    async fn delete(&self, request: DeleteSubscriptionRequest) -> Result<(), ServiceError> {
        let context = self.owners.context();
        let name = definition::name("name", &request.name)?;
        let known = find(context, name).await?;
        if !request.etag.is_empty() && request.etag != known.etag {
            return Err(conflict(StoreError::Conflict {
                what: "subscription",
                name: name.to_owned(),
                actual: Some(known.etag),
            }));
        }
        match self.owners.ask_if_owned(name, Command::Stop).await {
            // Whoever owns it elsewhere, or has next, finds it gone by itself.
            Ok(_) => {}
            Err(error) if error.is_not_owned() => {}
            Err(error) => return Err(error),
        }
        let feed = &known.subscription.feed;
        let expected = Expected::Etag(known.etag);
        let deleted = context
            .store
            .delete_subscription(feed, name, expected)
            .await;
        deleted.map_err(conflict)
    }
}

/// The same subscription again is no error.
fn same(
    known: Definition,
    asked: &headcount_proto::v1::Subscription,
) -> Result<Definition, ServiceError> {
    if known.subscription == *asked {
        return Ok(known);
    }
    let text = "is the name of another subscription: choose another one, or update that one";
    Err(ServiceError::field("subscription.name", text))
}

/// An etag that is not the current one.
fn conflict(error: StoreError) -> ServiceError {
    match error {
        StoreError::Conflict {
            actual: Some(_), ..
        } => ServiceError::field(
            "etag",
            "is not the current one: read the subscription again",
        ),
        StoreError::Conflict { name, .. } => ServiceError::SubscriptionNotFound(name),
        other => other.into(),
    }
}

#[async_trait]
impl SubscriptionService for SubscriptionApi {
    async fn create_subscription(
        &self,
        request: Request<CreateSubscriptionRequest>,
    ) -> Answer<CreateSubscriptionResponse> {
        let created = self.create(request.into_inner()).await?;
        Ok(Response::new(CreateSubscriptionResponse {
            subscription: Some(created.shown()),
        }))
    }

    async fn get_subscription(
        &self,
        request: Request<GetSubscriptionRequest>,
    ) -> Answer<GetSubscriptionResponse> {
        let request = request.into_inner();
        let name = definition::name("name", &request.name)?;
        let found = find(self.owners.context(), name).await?;
        Ok(Response::new(GetSubscriptionResponse {
            subscription: Some(found.shown()),
        }))
    }

    async fn list_subscriptions(
        &self,
        request: Request<ListSubscriptionsRequest>,
    ) -> Answer<ListSubscriptionsResponse> {
        Ok(Response::new(self.list(request.into_inner()).await?))
    }

    async fn update_subscription(
        &self,
        request: Request<UpdateSubscriptionRequest>,
    ) -> Answer<UpdateSubscriptionResponse> {
        let changed = self.update(request.into_inner()).await?;
        Ok(Response::new(UpdateSubscriptionResponse {
            subscription: Some(changed.shown()),
        }))
    }

    async fn delete_subscription(
        &self,
        request: Request<DeleteSubscriptionRequest>,
    ) -> Answer<DeleteSubscriptionResponse> {
        self.delete(request.into_inner()).await?;
        Ok(Response::new(DeleteSubscriptionResponse {}))
    }

    async fn seek(&self, request: Request<SeekRequest>) -> Answer<SeekResponse> {
        let sought = seek::seek(&self.owners, request.into_inner()).await?;
        Ok(Response::new(sought))
    }

    async fn list_parked(&self, request: Request<ListParkedRequest>) -> Answer<ListParkedResponse> {
        let listed = parked::list(&self.owners, request.into_inner()).await?;
        Ok(Response::new(listed))
    }

    async fn replay_parked(
        &self,
        request: Request<ReplayParkedRequest>,
    ) -> Answer<ReplayParkedResponse> {
        let replayed = parked::replay(&self.owners, request.into_inner()).await?;
        Ok(Response::new(replayed))
    }

    async fn discard_parked(
        &self,
        request: Request<DiscardParkedRequest>,
    ) -> Answer<DiscardParkedResponse> {
        let discarded = parked::discard(&self.owners, request.into_inner()).await?;
        Ok(Response::new(discarded))
    }

    async fn get_backlog(&self, request: Request<GetBacklogRequest>) -> Answer<GetBacklogResponse> {
        let counted = backlog::backlog(&self.owners, request.into_inner()).await?;
        Ok(Response::new(counted))
    }
}
