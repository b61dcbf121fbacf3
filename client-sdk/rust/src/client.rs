//! A connection to one server, shared by cloning.

use std::time::Duration;

use headcount_proto::v1::admin_service_client::AdminServiceClient;
use headcount_proto::v1::log_service_client::LogServiceClient;
use headcount_proto::v1::publisher_service_client::PublisherServiceClient;
use headcount_proto::v1::query_service_client::QueryServiceClient;
use headcount_proto::v1::sync_service_client::SyncServiceClient;
use headcount_proto::v1::{
    FetchRequest, FetchResponse, GetEventRequest, GetEventResponse, GetHeadcountRequest,
    GetHeadcountResponse, GetStatusRequest, GetStatusResponse, ListPartitionsRequest,
    ListPartitionsResponse, ListResultsRequest, ListResultsResponse, ListRsvpsRequest,
    ListRsvpsResponse, PublishRequest, Rsvp, TopKRequest, TopKResponse,
};
use tonic::transport::{Channel, Endpoint};

use crate::drift::{DriftOptions, DriftStream};
use crate::error::Error;
use crate::publish::{Outcome, Publisher};
use crate::sync::{SyncOptions, SyncStream};
use crate::tail::{TailOptions, TailStream};
use crate::watch::{WatchOptions, WatchStream};

/// Largest answer taken, bytes. The server's stay near 1 MiB.
const MESSAGE_BYTES_MAX: usize = 16 << 20;

/// How to connect.
#[derive(Debug, Clone)]
pub struct Config {
    /// For example `http://127.0.0.1:7440`.
    pub address: String,
    /// Feed that questions are about; default `main`.
    pub feed: String,
    /// Deadline of each call that has one answer; default 10 s.
    pub call_deadline: Duration,
    /// How long a stream goes on trying without progress; default 60 s.
    pub retry_for: Duration,
    /// A stream that says nothing for this long, or takes longer to begin, goes on over a new
    /// connection; default 25 s, two and a half of the server's signs of life, which come every
    /// 10 s unless it is told otherwise.
    pub silence: Duration,
}

impl Config {
    /// The defaults for a server.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            feed: "main".into(),
            call_deadline: Duration::from_secs(10),
            retry_for: Duration::from_secs(60),
            silence: Duration::from_secs(25),
        }
    }
}

fn endpoint_of(address: &str) -> Result<Endpoint, Error> {
    let wrong = |detail: String| Error::Address {
        address: address.to_owned(),
        detail,
    };
    let endpoint =
        Endpoint::from_shared(address.to_owned()).map_err(|error| wrong(error.to_string()))?;
    match endpoint.uri().scheme_str() {
        Some("http" | "https") => Ok(endpoint),
        scheme => Err(wrong(format!("its scheme is {scheme:?}"))),
    }
}

fn tuned(endpoint: Endpoint) -> Endpoint {
    endpoint
        .connect_timeout(Duration::from_secs(5))
        .tcp_nodelay(true)
        .http2_keep_alive_interval(Duration::from_secs(20))
        .keep_alive_timeout(Duration::from_secs(10))
        .initial_connection_window_size(8 << 20)
        .initial_stream_window_size(4 << 20)
}

/// A connection to a server. Cloning is cheap and shares it.
#[derive(Debug, Clone)]
pub struct Client {
    endpoint: Endpoint,
    channel: Channel,
    config: Config,
}

impl Client {
    /// Connects with the defaults.
    ///
    /// # Errors
    /// [`Error::Address`], [`Error::Unreachable`].
    pub async fn connect(address: impl Into<String>) -> Result<Self, Error> {
        Self::connect_with(Config::new(address)).await
    }

    /// Connects.
    ///
    /// # Errors
    /// [`Error::Address`], [`Error::Unreachable`].
    pub async fn connect_with(config: Config) -> Result<Self, Error> {
        let endpoint = tuned(endpoint_of(&config.address)?);
        let channel = endpoint
            .connect()
            .await
            .map_err(|error| Error::Unreachable {
                address: config.address.clone(),
                detail: root_cause(&error),
            })?;
        Ok(Self {
            endpoint,
            channel,
            config,
        })
    }

    /// The feed that this client asks about.
    #[must_use]
    pub fn feed(&self) -> &str {
        &self.config.feed
    }

    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// The same over a connection of its own, made when it is first used: the shared one may be
    /// dead without anybody having been told.
    pub(crate) fn over_a_new_connection(&self) -> Self {
        Self {
            channel: self.endpoint.connect_lazy(),
            ..self.clone()
        }
    }

    /// The same at the address that another server was named by, as `host:port`; connected when it is
    /// first used.
    pub(crate) fn at(&self, owner: &str) -> Result<Self, Error> {
        let scheme = self.endpoint.uri().scheme_str().unwrap_or("http");
        let endpoint = tuned(endpoint_of(&format!("{scheme}://{owner}"))?);
        Ok(Self {
            channel: endpoint.connect_lazy(),
            endpoint,
            config: self.config.clone(),
        })
    }

    /// The feed in numbers.
    ///
    /// # Errors
    /// What the service says.
    pub async fn headcount(&self) -> Result<GetHeadcountResponse, Error> {
        let request = GetHeadcountRequest {
            feed: self.config.feed.clone(),
            ..Default::default()
        };
        Ok(self
            .query()
            .get_headcount(self.call(request))
            .await?
            .into_inner())
    }

    /// Who comes to one event.
    ///
    /// # Errors
    /// What the service says; reason `EVENT_NOT_FOUND` for an event not seen.
    pub async fn event(&self, event_id: impl Into<String>) -> Result<GetEventResponse, Error> {
        let request = GetEventRequest {
            feed: self.config.feed.clone(),
            event_id: event_id.into(),
            ..Default::default()
        };
        Ok(self
            .query()
            .get_event(self.call(request))
            .await?
            .into_inner())
    }

    /// The keys with most RSVPs or people. An empty feed in the request means this client's.
    ///
    /// # Errors
    /// What the service says.
    pub async fn top_k(&self, mut request: TopKRequest) -> Result<TopKResponse, Error> {
        self.fill_feed(&mut request.feed);
        Ok(self.query().top_k(self.call(request)).await?.into_inner())
    }

    /// A page of history.
    ///
    /// # Errors
    /// What the service says.
    pub async fn list_rsvps(
        &self,
        mut request: ListRsvpsRequest,
    ) -> Result<ListRsvpsResponse, Error> {
        self.fill_feed(&mut request.feed);
        Ok(self
            .query()
            .list_rsvps(self.call(request))
            .await?
            .into_inner())
    }

    /// A page of past results.
    ///
    /// # Errors
    /// What the service says.
    pub async fn list_results(
        &self,
        mut request: ListResultsRequest,
    ) -> Result<ListResultsResponse, Error> {
        self.fill_feed(&mut request.feed);
        Ok(self
            .query()
            .list_results(self.call(request))
            .await?
            .into_inner())
    }

    /// Records of one partition from an offset.
    ///
    /// # Errors
    /// What the service says; reason `POSITION_GONE` where retention has passed the offset.
    pub async fn fetch(&self, mut request: FetchRequest) -> Result<FetchResponse, Error> {
        self.fill_feed(&mut request.feed);
        let waits = request
            .wait
            .map_or(0, |wait| u64::try_from(wait.seconds).unwrap_or(0));
        let mut call = tonic::Request::new(request);
        call.set_timeout(self.config.call_deadline + Duration::from_secs(waits));
        Ok(self.log().fetch(call).await?.into_inner())
    }

    /// The partitions of a channel with their bounds.
    ///
    /// # Errors
    /// What the service says.
    pub async fn partitions(
        &self,
        channel: crate::v1::Channel,
    ) -> Result<ListPartitionsResponse, Error> {
        let request = ListPartitionsRequest {
            feed: self.config.feed.clone(),
            channel: channel.into(),
        };
        Ok(self
            .log()
            .list_partitions(self.call(request))
            .await?
            .into_inner())
    }

    /// Writes a few records, at most 1,000, and says what became of each, in their order: answered once
    /// all are durable. A call that fails may have written them; called again, it may write them twice,
    /// which counts nobody twice. A [`Publisher`] writes each once.
    ///
    /// # Errors
    /// What the service says.
    pub async fn publish(&self, rsvps: Vec<Rsvp>) -> Result<Vec<Outcome>, Error> {
        let request = PublishRequest {
            feed: self.config.feed.clone(),
            rsvps,
            ..Default::default()
        };
        let answered = self.publishing().publish(self.call(request)).await?;
        let results = answered.into_inner().results.into_iter();
        results.map(Outcome::of).collect()
    }

    /// Writes records as a producer, each once, over as many connections as it takes.
    pub fn publisher(&self, producer_id: impl Into<String>) -> Publisher {
        Publisher::new(self.clone(), producer_id.into())
    }

    /// The pipeline at a glance.
    ///
    /// # Errors
    /// What the service says.
    pub async fn status(&self) -> Result<GetStatusResponse, Error> {
        let request = GetStatusRequest {
            feed: self.config.feed.clone(),
        };
        Ok(self
            .admin()
            .get_status(self.call(request))
            .await?
            .into_inner())
    }

    /// Records of a channel as they come.
    pub fn tail(&self, options: TailOptions) -> TailStream {
        TailStream::new(self.clone(), options)
    }

    /// Results of queries as their windows fire.
    pub fn watch(&self, options: WatchOptions) -> WatchStream {
        WatchStream::new(self.clone(), options)
    }

    /// Alerts of drift as they come.
    pub fn watch_drift(&self, options: DriftOptions) -> DriftStream {
        DriftStream::new(self.clone(), options)
    }

    /// The views and their changes.
    pub fn sync(&self, options: SyncOptions) -> SyncStream {
        SyncStream::new(self.clone(), options)
    }

    pub(crate) fn admin(&self) -> AdminServiceClient<Channel> {
        AdminServiceClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn log(&self) -> LogServiceClient<Channel> {
        LogServiceClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn publishing(&self) -> PublisherServiceClient<Channel> {
        PublisherServiceClient::new(self.channel.clone())
            .max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn query(&self) -> QueryServiceClient<Channel> {
        QueryServiceClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn sync_service(&self) -> SyncServiceClient<Channel> {
        SyncServiceClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn call<T>(&self, message: T) -> tonic::Request<T> {
        let mut request = tonic::Request::new(message);
        request.set_timeout(self.config.call_deadline);
        request
    }

    pub(crate) fn fill_feed(&self, feed: &mut String) {
        if feed.is_empty() {
            feed.clone_from(&self.config.feed);
        }
    }
}

fn root_cause(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
