//! One connection: catch-up, then live.
//!
//! While a catch-up has not met what the log holds, its frames wait here, at most as many as were
//! asked for and 128 MiB; then each goes where it belongs. One that has not by its deadline, a feed
//! that gives nothing of its history among them, is a gap. From there on, frames are taken as they
//! come. The socket is read only while the window has room.

use std::time::Duration;

use headcount_proto::v1::{DeadReason, SourceEventKind, SourceState};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use xxhash_rust::xxh3::xxh3_64;

use super::align::{Alignment, Outcome};
use super::error::CollectError;
use super::recover::Reader;
use super::socket::{Ended, Frame, Socket};
use super::source::{Fate, Source};
use super::tail::Held;

/// The most bytes of frames that wait for the end of a catch-up to be found.
const WAITING_BYTES_MAX: usize = 128 << 20;

/// Why a session is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Over {
    /// The role is to stop.
    Shutdown,
    /// The feed has ended.
    Feed,
    /// The connection broke.
    Lost(String),
    /// A message ended the connection and would end the next.
    Poison(String),
    /// The catch-up was too short: ask for as much as there is.
    Again,
}

/// A connection and what is known of it.
pub(crate) struct Session<'a> {
    source: &'a mut Source,
    reader: &'a Reader<'a>,
    socket: Socket,
    asked: u32,
    alignment: Option<Alignment>,
    waiting: Vec<Frame>,
    waiting_bytes: usize,
    opened: Instant,
    last_frame: Instant,
    frames: u64,
    caught_up: bool,
    heartbeat_at: Instant,
    alive_at: Instant,
    pinged: bool,
}

impl<'a> Session<'a> {
    /// A session over a connection that asked for `asked` frames. Where the log holds some already,
    /// they are looked for.
    pub(crate) fn new(
        source: &'a mut Source,
        reader: &'a Reader<'a>,
        socket: Socket,
        asked: u32,
    ) -> Self {
        let now = Instant::now();
        let meets = asked > 0 && source.tail.len() > 0;
        source.last_mtime_ms = None;
        Session {
            alignment: meets.then(|| Alignment::new(asked)),
            source,
            reader,
            socket,
            asked,
            waiting: Vec::new(),
            waiting_bytes: 0,
            opened: now,
            last_frame: now,
            frames: 0,
            caught_up: false,
            heartbeat_at: now,
            alive_at: now,
            pinged: false,
        }
    }

    /// How many frames came, and in what time.
    pub(crate) fn pace(&self) -> (u64, Duration) {
        (self.frames, self.opened.elapsed())
    }

    /// Runs until the connection is over or the role is to stop.
    pub(crate) async fn run(&mut self, shutdown: &CancellationToken) -> Result<Over, CollectError> {
        self.source.report.state(SourceState::CatchingUp);
        if !self.source.ended {
            self.join().await?;
        }
        let mut frames = Vec::new();
        loop {
            let wake = self.next_wake();
            let settles = self.source.lanes.in_flight() > 0;
            let mut idle_socket = false;
            tokio::select! {
                biased;
                () = shutdown.cancelled() => return Ok(Over::Shutdown),
                // Before the socket, which may never be idle: a batch is confirmed once, so it cannot starve.
                settled = self.source.lanes.settle(), if settles => settled?,
                ended = self.socket.read(&mut frames) => match ended {
                    Some(ended) => return self.ended(ended).await,
                    None => {
                        if let Some(over) = self.take(&mut frames).await? {
                            return Ok(over);
                        }
                    }
                },
                () = tokio::time::sleep_until(wake) => idle_socket = true,
            }
            let now = Instant::now();
            if (idle_socket || now >= wake)
                && let Some(over) = self.tick(now, idle_socket).await?
            {
                return Ok(over);
            }
        }
    }

    /// Ends the connection politely.
    pub(crate) async fn close(self) {
        self.socket.close().await;
    }

    async fn take(&mut self, frames: &mut Vec<Frame>) -> Result<Option<Over>, CollectError> {
        let now = Instant::now();
        self.last_frame = now;
        self.frames += frames.len() as u64;
        for frame in frames.drain(..) {
            let Some(alignment) = &mut self.alignment else {
                self.admit(&frame, now).await?;
                continue;
            };
            let decided = alignment.step(&self.source.tail, xxh3_64(frame.bytes()));
            self.waiting_bytes += frame.bytes().len();
            self.waiting.push(frame);
            let full = self.waiting_bytes > WAITING_BYTES_MAX;
            let outcome = decided.or_else(|| full.then(|| alignment.conclude()));
            if let Some(outcome) = outcome
                && let Some(over) = self.decide(outcome, now).await?
            {
                return Ok(Some(over));
            }
        }
        Ok(None)
    }

    async fn admit(&mut self, frame: &Frame, now: Instant) -> Result<(), CollectError> {
        if !self.source.live {
            self.join().await?;
        }
        self.source.admit(frame, now)?;
        if self.source.lanes.is_ready() {
            self.source.lanes.send().await?;
        }
        Ok(())
    }

    /// Says that the source is there. Where it was away, its stamps go on from where the partitions
    /// stood when they heard of it.
    async fn join(&mut self) -> Result<(), CollectError> {
        let was_live = self.source.live;
        let stamp = self.source.time.pass(self.source.clock.now_ms());
        self.source
            .say(SourceEventKind::Join, stamp, Instant::now())?;
        if was_live {
            return Ok(self.source.lanes.send().await?);
        }
        self.source.lanes.flush().await?;
        let joined = self.source.lanes.confirmed();
        let reached_ms = self.reader.scan.reached_ms(joined).await?;
        self.source.time.raise(reached_ms);
        Ok(())
    }

    /// The catch-up has met what the log holds, or has not: sends on what waited.
    async fn decide(
        &mut self,
        outcome: Outcome,
        now: Instant,
    ) -> Result<Option<Over>, CollectError> {
        let most = self.asked >= self.source.config.catch_up.since_count_max;
        let hole = self.source.tail.first_hole().map(|place| place as i64);
        let start = match outcome {
            Outcome::Meets(start) if hole.is_none_or(|hole| start <= hole) => start,
            _ if !most => return Ok(Some(Over::Again)),
            Outcome::Meets(start) => {
                self.source
                    .gap("the feed's history begins after what was lost", now)?;
                self.source.tail.forget_before(start.max(0) as usize);
                0
            }
            Outcome::Apart => {
                self.source
                    .gap("the feed's history begins after what the log holds", now)?;
                self.source.tail.forget();
                0
            }
        };
        self.alignment = None;
        self.waiting_bytes = 0;
        let held = self.source.tail.len();
        for (frame, place) in std::mem::take(&mut self.waiting).iter().zip(start..) {
            match usize::try_from(place) {
                Err(_) => self.source.repeat(),
                Ok(place) if place >= held => self.admit(frame, now).await?,
                Ok(place) => self.put(frame, place, now).await?,
            }
        }
        Ok(None)
    }

    /// A frame at a place that the tail knows of.
    async fn put(&mut self, frame: &Frame, place: usize, now: Instant) -> Result<(), CollectError> {
        match self.source.tail.at(place) {
            Some(Held::Known(_)) | None => self.source.repeat(),
            Some(Held::Cut(hash)) if hash == xxh3_64(frame.bytes()) => {
                self.source.tail.fill(place, hash);
                self.source.repeat();
            }
            Some(Held::Cut(_) | Held::Hole) => {
                if !self.source.live {
                    self.join().await?;
                }
                self.source.refill(frame, place, now)?;
                if self.source.lanes.is_ready() {
                    self.source.lanes.send().await?;
                }
            }
        }
        Ok(())
    }

    /// What is due by the clock.
    async fn tick(
        &mut self,
        now: Instant,
        idle_socket: bool,
    ) -> Result<Option<Over>, CollectError> {
        if let Some(over) = self.conclude_if_quiet(now).await? {
            return Ok(Some(over));
        }
        let next = self.source.tail.next();
        self.source.lanes.seal_due(now, next)?;
        if now >= self.heartbeat_at {
            self.heartbeat_at = now + self.heartbeat_every();
            self.note_caught_up(now, idle_socket);
            if self.caught_up && self.source.live {
                let now_ms = self.source.clock.now_ms();
                // Records that wait in the socket may be older: no promise while there are some.
                let stamp = match idle_socket {
                    true => self.source.time.caught_up(now_ms),
                    false => self.source.time.pass(now_ms),
                };
                self.source.say(SourceEventKind::Heartbeat, stamp, now)?;
            }
        }
        self.source.lanes.send().await?;
        self.progress(now);
        Ok(self.check_alive(now).await)
    }

    async fn conclude_if_quiet(&mut self, now: Instant) -> Result<Option<Over>, CollectError> {
        let limits = self.source.config.catch_up;
        let Some(alignment) = &self.alignment else {
            return Ok(None);
        };
        let quiet = alignment.seen() > 0 && now >= self.last_frame + limits.quiet;
        if !quiet && now < self.opened + limits.deadline {
            return Ok(None);
        }
        if alignment.seen() == 0 {
            self.give_up_history("the feed gave nothing of its history", now)?;
            return Ok(None);
        }
        let outcome = alignment.conclude();
        self.decide(outcome, now).await
    }

    /// What the feed sends from now on is new, and has nothing to do with what the log holds.
    fn give_up_history(&mut self, why: &str, now: Instant) -> Result<(), CollectError> {
        self.source.gap(why, now)?;
        self.source.tail.forget();
        self.alignment = None;
        Ok(())
    }

    fn note_caught_up(&mut self, now: Instant, idle_socket: bool) {
        let quiet = idle_socket && now >= self.last_frame + self.source.config.catch_up.quiet;
        let all = self.frames >= u64::from(self.asked);
        // A busy feed is never quiet, and may have far less history than it was asked for.
        let current = idle_socket && self.source.is_current();
        if !self.caught_up && self.alignment.is_none() && (quiet || all || current) {
            self.caught_up = true;
            self.source.report.well();
            self.source.report.state(SourceState::Live);
        }
        if self.caught_up {
            self.source.complete_to_ms = self.source.time.stamp().stream_time_ms;
        }
    }

    fn progress(&mut self, now: Instant) {
        let source = &mut *self.source;
        let watermark_ms = source.time.stamp().watermark_ms;
        let (records, reconnects) = (source.summary.records, source.summary.reconnects);
        source
            .report
            .progress(watermark_ms, records, reconnects, now);
    }

    async fn check_alive(&mut self, now: Instant) -> Option<Over> {
        let limit = self.source.config.idle_timeout;
        if self.socket.take_alive() {
            self.alive_at = now;
            self.pinged = false;
        }
        let silent = now - self.alive_at;
        if silent >= limit {
            return Some(Over::Lost(format!("no sign of life for {limit:?}")));
        }
        if silent >= limit / 2 && !self.pinged {
            self.pinged = true;
            self.socket.ping().await;
        }
        None
    }

    /// What is left to do when the connection has ended.
    async fn ended(&mut self, ended: Ended) -> Result<Over, CollectError> {
        let now = Instant::now();
        match ended {
            Ended::Feed => self.feed_over(now).await,
            Ended::Poison(why) => {
                if let Some(alignment) = &self.alignment
                    && let outcome @ Outcome::Meets(_) = alignment.conclude()
                {
                    self.decide(outcome, now).await?;
                }
                Ok(Over::Poison(why))
            }
            Ended::Lost(why) => {
                // Frames that still wait are dropped: the next catch-up brings them again.
                let last = self.source.last_fate;
                if self.alignment.is_none() && last == Some(Fate::Dead(DeadReason::NotJson)) {
                    self.source.tail.cut_last();
                }
                Ok(Over::Lost(why))
            }
        }
    }

    async fn feed_over(&mut self, now: Instant) -> Result<Over, CollectError> {
        if let Some(alignment) = &self.alignment
            && alignment.seen() == 0
            && !self.source.ended
        {
            self.give_up_history("the feed ended and gave nothing of its history", now)?;
        }
        if let Some(alignment) = &self.alignment
            && !alignment.inside()
            && alignment.seen() > 0
        {
            let outcome = alignment.conclude();
            if let Some(over) = self.decide(outcome, now).await? {
                return Ok(over);
            }
        }
        if self.source.tail.first_hole().is_some() {
            if self.asked < self.source.config.catch_up.since_count_max {
                return Ok(Over::Again);
            }
            self.source
                .gap("the feed ended without what was lost", now)?;
            self.source.tail.forget();
        }
        Ok(Over::Feed)
    }

    fn heartbeat_every(&self) -> Duration {
        Duration::from_millis(u64::from(self.source.config.heartbeat_ms))
    }

    fn next_wake(&self) -> Instant {
        let mut wake = self.heartbeat_at;
        if let Some(due) = self.source.lanes.next_due() {
            wake = wake.min(due);
        }
        if self.alignment.is_some() && self.frames > 0 {
            wake = wake.min(self.last_frame + self.source.config.catch_up.quiet);
        }
        wake
    }
}
