//! A subscriber by `Subscribe`: it settles on the stream, breaks it off now and then, and goes on with
//! its session at the next service.
//!
//! Credit is given anew once all of it has been used: whatever comes was sent after that moment, which
//! is when it was asked for.

use std::collections::BTreeMap;

use headcount_proto::v1::subscribe_request::Kind as Request;
use headcount_proto::v1::subscribe_response::Kind as Response;
use headcount_proto::v1::{
    Ack, Credit, Delivery, NackAction, NackDeliveries, SettleStatus, Settled, SubscribeOpen,
};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio::time::{sleep, timeout};

use super::clients::{CALL_MAX, NAME, PAUSE, SILENCE, World, offsets, place};
use super::plan::INSTANCES;
use crate::harness::subscriber::Subscribed;
use crate::history::record::{Ask, End, Moment, Pending, Place, Told};

/// Deliveries credited at a time.
const CREDIT: u32 = 20;

/// A settlement that was sent: which ids have no answer yet, and what is settled.
struct Settling {
    pending: Pending,
    left: BTreeMap<String, Place>,
    settled: Vec<Place>,
}

/// One stream, from its opening to its end.
struct Stream<'a> {
    world: &'a World,
    client: usize,
    wire: Subscribed,
    credited: Moment,
    credit: u32,
    settling: Vec<Settling>,
}

/// Takes deliveries on one stream after the other.
pub(super) async fn stream(world: World, client: usize, seed: u64) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut session = String::new();
    for nth in (0..INSTANCES).cycle() {
        if let Some(mut stream) = Stream::open(&world, client, nth, &session).await {
            stream.work(&mut random, &mut session).await;
            stream.end();
        }
        sleep(PAUSE).await;
    }
}

impl<'a> Stream<'a> {
    async fn open(
        world: &'a World,
        client: usize,
        nth: usize,
        session: &str,
    ) -> Option<Stream<'a>> {
        let credited = world.history().tick();
        let door = world.door(nth);
        let open = SubscribeOpen {
            subscription: NAME.to_owned(),
            session_token: session.to_owned(),
            credit: Some(Credit {
                messages: CREDIT,
                bytes: 0,
            }),
        };
        let opened = timeout(CALL_MAX, Subscribed::open(&door, open)).await;
        Some(Self {
            world,
            client,
            wire: opened.ok()?.ok()?,
            credited,
            credit: CREDIT,
            settling: Vec::new(),
        })
    }

    /// Until the stream ends, is silent, or is broken off: once in so many messages.
    async fn work(&mut self, random: &mut ChaCha8Rng, session: &mut String) {
        while let Ok(Ok(Some(message))) = timeout(SILENCE, self.wire.answers.message()).await {
            let goes_on = match message.kind {
                Some(Response::Opened(opened)) => {
                    *session = opened.session_token;
                    true
                }
                Some(Response::Deliveries(batch)) => self.take(batch.deliveries, random).await,
                Some(Response::Settled(settled)) => {
                    self.answered(settled);
                    true
                }
                Some(Response::Progress(progress)) => {
                    let committed = Told::Committed(offsets(&progress.committed));
                    self.world.told(self.client, Ask::Progress, committed);
                    true
                }
                Some(Response::Drain(_)) => false,
                _ => true,
            };
            if !goes_on || random.random_range(0..60) == 0 {
                return;
            }
        }
    }

    /// Settles most, gives some back, and forgets some; whether the stream goes on.
    async fn take(&mut self, deliveries: Vec<Delivery>, random: &mut ChaCha8Rng) -> bool {
        let told = deliveries.iter().map(|one| (place(one), one.attempt()));
        let told = Told::Delivered(told.collect());
        self.world
            .told_of(self.credited, self.client, Ask::Pull, told);
        let count = u32::try_from(deliveries.len()).expect("within the credit");
        self.credit = self.credit.checked_sub(count).expect("within the credit");
        let (mut done, mut back) = (Vec::new(), Vec::new());
        for delivery in deliveries {
            match random.random_range(0..20) {
                0 => {}
                1 => back.push(delivery.delivery_id),
                _ => done.push(delivery),
            }
        }
        self.settle(done).await
            && (back.is_empty() || self.wire.ask(Request::Nack(again(back))).await)
            && (self.credit > 0 || self.credit_again().await)
    }

    async fn settle(&mut self, deliveries: Vec<Delivery>) -> bool {
        if deliveries.is_empty() {
            return true;
        }
        let places = deliveries.iter().map(place).collect();
        let ids = deliveries.iter().map(|one| one.delivery_id.clone());
        let ack = Ack {
            delivery_ids: ids.collect(),
        };
        let left = deliveries
            .iter()
            .map(|one| (one.delivery_id.clone(), place(one)));
        let settling = Settling {
            pending: (self.world.history()).begin(self.client, Ask::Settle(places)),
            left: left.collect(),
            settled: Vec::new(),
        };
        self.settling.push(settling);
        self.wire.ask(Request::Ack(ack)).await
    }

    async fn credit_again(&mut self) -> bool {
        self.credited = self.world.history().tick();
        self.credit = CREDIT;
        let messages = CREDIT;
        let credit = Credit { messages, bytes: 0 };
        self.wire.ask(Request::Credit(credit)).await
    }

    /// What became of some; a settlement is answered once all of it is.
    fn answered(&mut self, answers: Settled) {
        for result in answers.results {
            for settling in &mut self.settling {
                let Some(place) = settling.left.remove(&result.delivery_id) else {
                    continue;
                };
                if matches!(
                    result.status(),
                    SettleStatus::Settled | SettleStatus::AlreadySettled
                ) {
                    settling.settled.push(place);
                }
                break;
            }
        }
        let over = |settling: &mut Settling| settling.left.is_empty();
        for settling in self.settling.extract_if(.., over) {
            let end = End::Ok(Told::Settled(settling.settled));
            self.world.history().end(settling.pending, end);
        }
    }

    /// What was not answered by now is unknown.
    fn end(self) {
        for settling in self.settling {
            let end = End::Unknown("the stream is over".to_owned());
            self.world.history().end(settling.pending, end);
        }
    }
}

/// To come again.
fn again(delivery_ids: Vec<String>) -> NackDeliveries {
    NackDeliveries {
        delivery_ids,
        action: NackAction::Retry.into(),
        ..NackDeliveries::default()
    }
}
