//! The RPCs of `PublisherService`.

use futures::StreamExt as _;
use futures::stream::BoxStream;
use headcount_proto::v1::publisher_service_server::PublisherService;
use headcount_proto::v1::{
    PublishRequest, PublishResponse, PublishResult, PublishStreamRequest, PublishStreamResponse,
};
use tokio::sync::oneshot;
use tonic::{Request, Response, Status, Streaming};

use super::command::{By, Command, Submission};
use super::intakes::Intakes;
use super::request::{self, Promise};
use super::stream;
use crate::serve::error::ServiceError;

/// The server of `headcount.v1.PublisherService`.
pub(crate) struct PublisherApi {
    intakes: Intakes,
}

impl PublisherApi {
    pub(crate) const fn new(intakes: Intakes) -> Self {
        Self { intakes }
    }

    async fn publish(&self, asked: PublishRequest) -> Result<PublishResponse, ServiceError> {
        let intakes = &self.intakes;
        let feed = intakes.context().feed(&asked.feed)?;
        let promise = request::promise("", &asked.producer_id, asked.durability)?;
        let fields = ("rsvps", "seq");
        request::numbers(fields, asked.rsvps.len(), asked.seq, promise)?;
        let bytes = request::weight(&asked.rsvps);
        let by = match promise {
            Promise::Nothing => {
                let way = intakes.way(feed).await?;
                let results = vec![PublishResult::default(); asked.rsvps.len()];
                let records = intakes.sound(asked.rsvps);
                intakes.send(&way, records, bytes);
                return Ok(PublishResponse { results });
            }
            Promise::Durable => By::Nobody,
            Promise::Producer(id) => By::Once(id.to_owned()),
        };
        let weight = intakes.room(bytes).await?;
        let (records, results) = request::judged(asked.rsvps);
        let submission = Submission {
            by,
            first_seq: asked.seq,
            records,
            results,
            weight,
        };
        let (reply, answer) = oneshot::channel();
        let command = Command::Submit(submission, reply);
        let (results, _way) = intakes.ask(feed, command, answer).await?;
        Ok(PublishResponse { results })
    }
}

#[tonic::async_trait]
impl PublisherService for PublisherApi {
    type PublishStreamStream = BoxStream<'static, Result<PublishStreamResponse, Status>>;

    async fn publish(
        &self,
        request: Request<PublishRequest>,
    ) -> Result<Response<PublishResponse>, Status> {
        Ok(Response::new(self.publish(request.into_inner()).await?))
    }

    async fn publish_stream(
        &self,
        request: Request<Streaming<PublishStreamRequest>>,
    ) -> Result<Response<Self::PublishStreamStream>, Status> {
        let begun = stream::begin(self.intakes.clone(), request.into_inner()).await?;
        Ok(Response::new(begun.boxed()))
    }
}
