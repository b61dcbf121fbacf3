//! A log that fails, hangs and mends while its callers' waits are dropped all the time, on a paused
//! clock.

use std::cell::RefCell;
use std::future::Future;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use async_trait::async_trait;
use headcount_binder::{
    BatchBuilder, BatchHeader, Bounds, Channel, Confirmer, Consumer, FeedName, HoldUse, Producer,
};

use super::*;

/// Takes batches, and answers as the test says.
#[derive(Default)]
struct Log {
    /// What every batch is answered at once; `None` leaves the answers to the test.
    fails: Mutex<Option<BinderError>>,
    out: Mutex<Vec<Confirmer>>,
    published: Mutex<Vec<u64>>,
}

impl Log {
    fn fail(&self, error: Option<BinderError>) {
        *self.fails.lock().unwrap() = error;
    }

    /// Answers all that is out: it is in the log.
    fn answer(&self) {
        for (confirmer, place) in self.out.lock().unwrap().drain(..).zip(1..) {
            confirmer.answer(Ok(Offset::new(place, 0)));
        }
    }

    fn published(&self) -> Vec<u64> {
        self.published.lock().unwrap().clone()
    }
}

#[async_trait]
impl Binder for Log {
    async fn publish(
        &self,
        _: &ChannelRef,
        _: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError> {
        let (confirmer, confirm) = Confirm::pair();
        self.published.lock().unwrap().push(batch.header.seq);
        match &*self.fails.lock().unwrap() {
            Some(error) => confirmer.answer(Err(error.clone())),
            None => self.out.lock().unwrap().push(confirmer),
        }
        Ok(confirm)
    }

    async fn open_channel(&self, _: &ChannelRef, _: u16) -> Result<(), BinderError> {
        Ok(())
    }

    fn partitions(&self, _: &ChannelRef) -> Result<u16, BinderError> {
        Ok(1)
    }

    async fn consume(
        &self,
        _: &ChannelRef,
        _: Partition,
        _: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        Err(BinderError::Closed)
    }

    async fn bounds(&self, _: &ChannelRef, _: Partition) -> Result<Bounds, BinderError> {
        Err(BinderError::Closed)
    }

    async fn offset_at(&self, _: &ChannelRef, _: Partition, _: i64) -> Result<Offset, BinderError> {
        Err(BinderError::Closed)
    }

    async fn hold(
        &self,
        _: &ChannelRef,
        _: Partition,
        _: &str,
        _: Offset,
    ) -> Result<(), BinderError> {
        Ok(())
    }

    async fn release(&self, _: &ChannelRef, _: Partition, _: &str) -> Result<(), BinderError> {
        Ok(())
    }

    async fn retention_used(&self, _: &ChannelRef) -> Result<Vec<HoldUse>, BinderError> {
        Ok(Vec::new())
    }
}

struct World {
    log: Arc<Log>,
    board: Arc<StatusBoard>,
    stop: CancellationToken,
    outbox: Outbox,
    seq: u64,
}

impl World {
    fn new() -> Self {
        let (log, board) = (Arc::new(Log::default()), Arc::new(StatusBoard::default()));
        let stop = CancellationToken::new();
        let lane = ChannelRef::new(FeedName::default(), Channel::Rsvps);
        let lanes = vec![(lane, Partition(0))];
        let outbox = Outbox::new(
            log.clone(),
            lanes,
            8,
            "collect/test",
            board.clone(),
            stop.clone(),
        );
        World {
            log,
            board,
            stop,
            outbox,
            seq: 0,
        }
    }

    async fn publish(&mut self) {
        self.seq += 1;
        let mut builder = BatchBuilder::default();
        builder.push(b"record").unwrap();
        let header = BatchHeader {
            producer: Producer::new("collect/test").unwrap(),
            epoch: 1,
            seq: self.seq,
        };
        let batch = builder.finish(header).unwrap();
        self.outbox.publish(0, 0, batch).await.unwrap();
    }

    /// Waits as a busy caller does: its wait is dropped at each millisecond.
    async fn wait_in_pieces(&mut self, length: Duration) {
        let until = Instant::now() + length;
        while Instant::now() < until {
            if let Some(settled) = briefly(self.outbox.settle_oldest()).await {
                settled.unwrap();
            }
        }
    }

    fn landed(&mut self) -> usize {
        self.outbox.take_landed().count()
    }
}

async fn briefly<F: Future>(what: F) -> Option<F::Output> {
    tokio::time::timeout(Duration::from_millis(1), what)
        .await
        .ok()
}

fn disk_full() -> BinderError {
    let full = io::Error::from(io::ErrorKind::StorageFull);
    BinderError::storage("writing", Path::new("segment"), full)
}

thread_local! {
    /// What this thread has logged: a test's own lines, since its runtime has no other thread.
    static LINES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Where the subscriber of all tests writes. One subscriber of a thread alone would not do: whether
/// a place logs at all is kept for all threads, and another one may just be asking for it.
struct Lines;

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.with_borrow_mut(|lines| lines.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Lines {
    /// Keeps lines from now on.
    fn keep() {
        // A second test that does so finds it done.
        let _ = tracing_subscriber::fmt().with_writer(|| Lines).try_init();
        LINES.with_borrow_mut(Vec::clear);
    }

    fn count(text: &str) -> usize {
        LINES.with_borrow(|lines| String::from_utf8_lossy(lines).matches(text).count())
    }
}

#[tokio::test(start_paused = true)]
async fn a_window_in_bytes_holds_back_what_does_not_fit_and_never_the_only_batch() {
    let mut world = World::new();
    world.outbox = world.outbox.bounded(1);
    world.publish().await;
    assert!(briefly(world.publish()).await.is_none(), "it waits");
    assert_eq!(world.log.published(), [1]);
    world.log.answer();
    world.publish().await;
    assert_eq!(
        world.log.published(),
        [1, 3],
        "the second was dropped with its wait"
    );
}

#[tokio::test(start_paused = true)]
async fn waits_that_are_dropped_keep_reason_and_pace_and_warn_once() {
    Lines::keep();
    let mut world = World::new();
    world.log.fail(Some(disk_full()));
    world.publish().await;
    world.wait_in_pieces(Duration::from_secs(10)).await;
    // 20 ms, doubled up to 2 s: some eleven tries in ten seconds.
    let tries = world.log.published().len();
    assert!((9..=13).contains(&tries), "{tries} tries");
    let warnings = world.board.warnings();
    assert!(
        warnings.len() == 1 && warnings[0].contains("no space left"),
        "{warnings:?}"
    );
    assert_eq!(Lines::count("log takes nothing"), 1);
    world.log.fail(None);
    world.wait_in_pieces(Duration::from_secs(3)).await;
    world.log.answer();
    world.wait_in_pieces(Duration::from_secs(1)).await;
    assert_eq!(world.landed(), 1);
    assert_eq!(Lines::count("log takes batches again"), 1);
    assert_eq!(world.board.warnings(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_dropped_before_the_last_answer_leaves_no_warning_behind() {
    let mut world = World::new();
    world.log.fail(Some(disk_full()));
    world.publish().await;
    world.wait_in_pieces(Duration::from_millis(5)).await;
    assert_eq!(world.board.warnings().len(), 1);
    world.log.fail(None);
    // The batch is published again here, and the wait for its answer is dropped.
    let republished = tokio::time::timeout(Duration::from_secs(1), world.outbox.settle_oldest());
    assert!(republished.await.is_err(), "nobody has answered");
    assert_eq!(world.log.published(), [1, 1]);
    world.log.answer();
    world.outbox.settle_oldest().await.unwrap();
    assert_eq!(world.landed(), 1);
    assert_eq!(world.board.warnings(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_log_that_gives_no_answer_is_said_and_waited_for() {
    let mut world = World::new();
    world.publish().await;
    world.publish().await;
    world.wait_in_pieces(Duration::from_secs(9)).await;
    assert_eq!(world.board.warnings(), [""; 0]);
    world.wait_in_pieces(Duration::from_secs(20)).await;
    let warnings = world.board.warnings();
    assert!(
        warnings.len() == 1 && warnings[0].contains("no answer"),
        "{warnings:?}"
    );
    assert_eq!(world.log.published(), [1, 2], "none is published again");
    world.log.answer();
    world.outbox.flush().await.unwrap();
    assert_eq!(world.landed(), 2);
    assert_eq!(world.board.warnings(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_stop_ends_the_wait_for_a_log_that_gives_no_answer() {
    let mut world = World::new();
    world.publish().await;
    world.stop.cancel();
    let flushed = tokio::time::timeout(Duration::from_secs(60), world.outbox.flush()).await;
    let error = flushed.expect("ends").unwrap_err();
    assert!(matches!(error, BinderError::Timeout { .. }), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_failed_goes_out_again_in_its_order_before_what_is_new() {
    let mut world = World::new();
    world.log.fail(Some(disk_full()));
    world.publish().await;
    world.publish().await;
    world.wait_in_pieces(Duration::from_millis(1)).await;
    world.publish().await;
    world.log.fail(None);
    for _ in 0..20 {
        world.wait_in_pieces(Duration::from_millis(10)).await;
        world.log.answer();
    }
    assert_eq!(world.log.published(), [1, 2, 1, 2, 3]);
    assert_eq!(world.landed(), 3);
    assert_eq!(world.board.warnings(), [""; 0]);
}
