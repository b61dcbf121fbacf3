//! Clients that write down what they asked and what came of it: one reads the log, one watches the
//! query, one follows the views, one asks for the feed in numbers, two share a subscription with one who has a stream of it
//! (`streams`).
//!
//! Each goes on by what it was told last, at whichever service answers. What was not answered in time
//! is unknown; of a settlement also what was answered by an error, for a part of it may have been
//! written.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use headcount_proto::position::Cursor;
use headcount_proto::v1::query_service_client::QueryServiceClient;
use headcount_proto::v1::{Delivery, GetHeadcountRequest, GetHeadcountResponse, SettleStatus};
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::watched_query::{Query, Start};
use headcount_sdk::v1::{Channel, PositionedRecord, WatchedQuery};
use headcount_sdk::{
    Applied, Client, Config, Replica, SyncOptions, TailOptions, TailStream, WatchOptions,
    WatchStream,
};
use prost::Message as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio::time::{sleep, timeout};
use tonic::Status;
use tonic::transport::Endpoint;

use super::pipeline::Doors;
use crate::harness::dev::counts;
use crate::harness::read::STANDING;
use crate::harness::subscriber::{acknowledge, pull, retry};
use crate::history::record::{Answer, Ask, End, Frame, History, Moment, Place, Told};

/// The subscription.
pub(super) const NAME: &str = "history";
/// How long a subscriber may keep a record: who keeps one longer has died, or forgotten it.
pub(super) const LEASE: Duration = Duration::from_secs(2);

/// After this long a call is given up.
pub(super) const CALL_MAX: Duration = Duration::from_secs(4);
/// Silence of a stream after which another is opened.
pub(super) const SILENCE: Duration = Duration::from_secs(3);
/// Between two tries, and between two calls of one who asks.
pub(super) const PAUSE: Duration = Duration::from_millis(50);

/// What all clients share.
#[derive(Clone)]
pub(super) struct World {
    pub(super) doors: Doors,
    pub(super) history: Arc<Mutex<History>>,
    /// Records that the reader has.
    pub(super) read: Arc<AtomicU64>,
    /// Whether the watcher has the last result.
    pub(super) has_watched: Arc<AtomicBool>,
    replica: Arc<Mutex<Replica>>,
}

impl World {
    pub(super) fn new(doors: Doors) -> Self {
        Self {
            doors,
            history: Arc::default(),
            read: Arc::default(),
            has_watched: Arc::default(),
            replica: Arc::default(),
        }
    }

    pub(super) fn history(&self) -> MutexGuard<'_, History> {
        self.history.lock().expect("nothing panics with it")
    }

    /// The views, as who follows them has them.
    pub(super) fn replica(&self) -> MutexGuard<'_, Replica> {
        self.replica.lock().expect("nothing panics with it")
    }

    pub(super) fn door(&self, nth: usize) -> String {
        self.doors.lock().expect("nothing panics with it")[nth].clone()
    }

    /// A call with its end; the answer, if there is one.
    async fn call<T>(
        &self,
        client: usize,
        ask: Ask,
        call: impl Future<Output = Result<T, Status>>,
        told: impl FnOnce(&T) -> Told,
    ) -> Option<T> {
        let is_certain = !matches!(ask, Ask::Settle(_));
        let pending = self.history().begin(client, ask);
        let (end, answer) = match timeout(CALL_MAX, call).await {
            Ok(Ok(answer)) => (End::Ok(told(&answer)), Some(answer)),
            Ok(Err(status)) if is_certain => (End::Fail(status.message().to_owned()), None),
            Ok(Err(status)) => (End::Unknown(status.message().to_owned()), None),
            Err(_) => (End::Unknown("no answer in time".to_owned()), None),
        };
        self.history().end(pending, end);
        answer
    }

    /// An SDK's client of one of the services.
    async fn client(&self, nth: usize) -> Option<Client> {
        let config = Config {
            retry_for: Duration::from_millis(500),
            silence: SILENCE,
            ..Config::new(format!("http://{}", self.door(nth)))
        };
        let connected = timeout(CALL_MAX, Client::connect_with(config)).await;
        connected.ok()?.ok()
    }

    /// Whatever a stream has said since the last time.
    pub(super) fn told(&self, client: usize, ask: Ask, told: Told) {
        let begun = self.history().tick();
        self.told_of(begun, client, ask, told);
    }

    /// The same of what was asked for at a moment.
    pub(super) fn told_of(&self, begun: Moment, client: usize, ask: Ask, told: Told) {
        let mut history = self.history();
        let pending = history.begin_at(begun, client, ask);
        history.end(pending, End::Ok(told));
    }
}

/// A record of the feed, where it is one.
pub(super) fn frame(record: &PositionedRecord) -> Option<(Place, Frame)> {
    let payload = record.record.as_ref()?.payload.as_ref()?;
    let Payload::Rsvp(taken) = payload else {
        return None;
    };
    let rsvp = taken.rsvp.as_ref()?;
    let mtime = rsvp.mtime.unwrap_or_default();
    let frame = Frame {
        ordinal: taken.ordinal,
        hash: taken.frame_hash,
        rsvp_id: rsvp.rsvp_id,
        mtime_ms: mtime.seconds * 1_000 + i64::from(mtime.nanos) / 1_000_000,
    };
    Some(((record.partition(), record.offset()), frame))
}

/// Reads `rsvps` from its beginning.
pub(super) async fn read(world: World, client: usize) {
    let mut at: Option<String> = None;
    for nth in (0..super::plan::INSTANCES).cycle() {
        let Some(service) = world.client(nth).await else {
            sleep(PAUSE).await;
            continue;
        };
        let mut tail: TailStream = service.tail(match &at {
            None => TailOptions::new(Channel::Rsvps).from_earliest(),
            Some(cursor) => TailOptions::new(Channel::Rsvps).from_cursor(cursor),
        });
        while let Some(Ok(message)) = tail.next().await {
            let records: Vec<_> = message.records.iter().filter_map(frame).collect();
            if !message.cursor.is_empty() {
                at = Some(message.cursor);
            }
            let count = records.len() as u64;
            if count > 0 {
                world.told(client, Ask::Tail, Told::Records(records));
                world.read.fetch_add(count, Ordering::SeqCst);
            }
        }
    }
}

/// Watches the standing query from its first result to its last.
pub(super) async fn watch(world: World, client: usize) {
    let mut start = Start::FromEarliest(true);
    for nth in (0..super::plan::INSTANCES).cycle() {
        let Some(service) = world.client(nth).await else {
            sleep(PAUSE).await;
            continue;
        };
        let mut watch: WatchStream = service.watch(WatchOptions::default().with(WatchedQuery {
            tag: STANDING.to_owned(),
            query: Some(Query::Standing(STANDING.to_owned())),
            start: Some(start.clone()),
            ..WatchedQuery::default()
        }));
        while let Some(Ok(message)) = watch.next().await {
            if !message.cursor.is_empty() {
                start = Start::FromCursor(message.cursor.clone());
            }
            if !message.results.is_empty() {
                let results = message.results.iter().map(|row| row.encode_to_vec());
                world.told(client, Ask::Watch, Told::Results(results.collect()));
            }
            if message.ended {
                world.has_watched.store(true, Ordering::SeqCst);
                return;
            }
        }
    }
}

/// Follows the views: their digests agree all along, and no position is ever too old.
pub(super) async fn follow(world: World) {
    for nth in (0..super::plan::INSTANCES).cycle() {
        let Some(service) = world.client(nth).await else {
            sleep(PAUSE).await;
            continue;
        };
        let from = SyncOptions::default().from_cursor(world.replica().cursor());
        let mut changes = service.sync(from);
        while let Some(Ok(message)) = changes.next().await {
            let applied = world.replica().apply(&message);
            let applied = applied.expect("the digests agree");
            assert_ne!(applied, Applied::Reset, "a fault makes no position too old");
        }
    }
}

pub(super) fn offsets(cursor: &str) -> Vec<u64> {
    let read = Cursor::decode(cursor);
    read.expect("a service's cursor is one").offsets
}

fn answer(response: &GetHeadcountResponse) -> Answer {
    let envelope = response.envelope.as_ref();
    let records = response.records.as_ref();
    Answer {
        as_of: offsets(&envelope.expect("an answer says what it is").as_of),
        numbers: [
            response.rsvps_yes(),
            response.rsvps_no(),
            response.people(),
            response.members_yes(),
            response.members(),
            response.events(),
            response.groups(),
        ],
        counts: counts(records.expect("records are counted")),
    }
}

/// Asks for the feed in numbers once; the position of the answer, where there is one.
async fn ask_once(world: &World, client: usize, nth: usize, at_least: &str) -> Option<String> {
    let bound = match at_least {
        "" => Vec::new(),
        cursor => offsets(cursor),
    };
    let endpoint = Endpoint::from_shared(format!("http://{}", world.door(nth)));
    let wire = endpoint.expect("an address").connect_lazy();
    let request = GetHeadcountRequest {
        at_least: at_least.to_owned(),
        ..GetHeadcountRequest::default()
    };
    let call = async {
        let asked = QueryServiceClient::new(wire).get_headcount(request).await;
        asked.map(tonic::Response::into_inner)
    };
    let ask = Ask::Headcount { at_least: bound };
    let told = |response: &GetHeadcountResponse| Told::Headcount(answer(response));
    let response = world.call(client, ask, call, told).await?;
    response.envelope.map(|envelope| envelope.as_of)
}

/// Asks now this service and now that one, for no answer before the last.
pub(super) async fn ask(world: World, client: usize, seed: u64) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut at_least = String::new();
    loop {
        let nth = random.random_range(0..super::plan::INSTANCES);
        if let Some(as_of) = ask_once(&world, client, nth, &at_least).await {
            at_least = as_of;
        }
        sleep(PAUSE * random.random_range(1..6)).await;
    }
}

/// Asks each of the services once, when all has come to rest.
pub(super) async fn ask_each(world: &World, client: usize) {
    for nth in 0..super::plan::INSTANCES {
        let answered = ask_once(world, client, nth, "").await;
        assert!(answered.is_some(), "service {nth} does not answer");
    }
}

pub(super) fn place(delivery: &Delivery) -> Place {
    (delivery.partition(), delivery.offset())
}

/// Settles some; which of them are settled by now.
async fn settle(world: &World, client: usize, door: &str, deliveries: &[Delivery]) {
    if deliveries.is_empty() {
        return;
    }
    let ask = Ask::Settle(deliveries.iter().map(place).collect());
    let call = acknowledge(door, NAME, deliveries);
    let told = |statuses: &Vec<SettleStatus>| {
        let both = deliveries.iter().zip(statuses);
        let is_settled = |status: &SettleStatus| {
            matches!(status, SettleStatus::Settled | SettleStatus::AlreadySettled)
        };
        let settled = both.filter(|(_, status)| is_settled(status));
        Told::Settled(settled.map(|(delivery, _)| place(delivery)).collect())
    };
    world.call(client, ask, call, told).await;
}

/// Takes deliveries once, at one of the services.
pub(super) async fn take(world: &World, client: usize, nth: usize) -> Option<Vec<Delivery>> {
    let door = world.door(nth);
    let told = |deliveries: &Vec<Delivery>| {
        let one = |delivery: &Delivery| (place(delivery), delivery.attempt());
        Told::Delivered(deliveries.iter().map(one).collect())
    };
    let call = pull(&door, NAME);
    world.call(client, Ask::Pull, call, told).await
}

/// Takes deliveries, settles most of them, in two calls, gives some back and forgets some.
pub(super) async fn subscribe(world: World, client: usize, seed: u64) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut nth = client % super::plan::INSTANCES;
    loop {
        let door = world.door(nth);
        let Some(deliveries) = take(&world, client, nth).await else {
            // Perhaps the other one has it.
            nth = (nth + 1) % super::plan::INSTANCES;
            sleep(PAUSE).await;
            continue;
        };
        let (mut now, mut later, mut back) = (Vec::new(), Vec::new(), Vec::new());
        for delivery in deliveries {
            match random.random_range(0..20) {
                0 => {}
                1 => back.push(delivery),
                2..7 => later.push(delivery),
                _ => now.push(delivery),
            }
        }
        settle(&world, client, &door, &now).await;
        if !back.is_empty() {
            // Whether it is taken back at once or when its lease ends is all the same here.
            let _ = timeout(CALL_MAX, retry(&door, NAME, &back)).await;
        }
        sleep(PAUSE * random.random_range(0..4)).await;
        settle(&world, client, &door, &later).await;
    }
}
