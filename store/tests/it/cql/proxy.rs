//! A proxy between driver and server that does harm to one statement: it knows which request runs
//! which statement, prepared or not, and loses its answer, or the request, or is late. What runs
//! prepared statements is written down.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

use super::frames::{self, Prepared, Request};
use super::keyspace::server;

const HEAD_BYTES: usize = 9;
const QUERY: u8 = 0x07;
const PREPARE: u8 = 0x09;
const EXECUTE: u8 = 0x0a;
const BATCH: u8 = 0x0d;
const RESULT: u8 = 0x08;
const PREPARED: u32 = 4;

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Harm {
    /// It takes effect; the connection breaks before its answer.
    AnswerLost,
    /// The connection breaks before it is passed on.
    RequestLost,
    /// It takes effect; its answer never comes, the connection stays.
    AnswerSilent,
    /// It never comes to the server; the connection stays.
    RequestSilent,
    /// It takes effect this much later; its answer never comes.
    RequestLate(Duration),
    /// It takes effect, and is answered, this much later.
    Slow(Duration),
}

#[derive(Default)]
struct Shared {
    /// What is harmed: requests of a statement that begins with the first and has the second.
    plan: Mutex<Option<(&'static str, String, Harm)>>,
    /// Prepared statements by id.
    prepared: Mutex<HashMap<Vec<u8>, Prepared>>,
    harmed: AtomicU32,
    requests: Mutex<Vec<Request>>,
}

/// A running proxy.
pub(crate) struct Proxy {
    pub(crate) address: String,
    shared: Arc<Shared>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Proxy {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let shared = Arc::new(Shared::default());
        let seen = Arc::clone(&shared);
        let task = tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                tokio::spawn(connection(client, Arc::clone(&seen)));
            }
        });
        Proxy {
            address,
            shared,
            task,
        }
    }

    /// Harms the next request of this kind to this table.
    pub(crate) fn harm(&self, verb: &'static str, table: &str, harm: Harm) {
        *self.shared.plan.lock().unwrap() = Some((verb, format!(".{table} "), harm));
        self.shared.harmed.store(0, Ordering::SeqCst);
    }

    /// How many requests were harmed since.
    pub(crate) fn harmed(&self) -> u32 {
        self.shared.harmed.load(Ordering::SeqCst)
    }

    /// What has run prepared statements on tables of this keyspace.
    pub(crate) fn requests(&self, keyspace: &str) -> Vec<Request> {
        let of_it = format!(" {keyspace}.");
        let mut requests = self.shared.requests.lock().unwrap().clone();
        requests.retain(|request| request.statements[0].contains(&of_it));
        requests
    }
}

impl Shared {
    /// Goes by the first statement, where there are several.
    fn harm_of(&self, request: Request) -> Option<Harm> {
        let harm = self.harm_to(&request.statements[0]);
        self.requests.lock().unwrap().push(request);
        harm
    }

    fn harm_to(&self, statement: &str) -> Option<Harm> {
        let mut plan = self.plan.lock().unwrap();
        plan.as_ref()
            .filter(|(verb, table, _)| statement.starts_with(verb) && statement.contains(table))?;
        self.harmed.fetch_add(1, Ordering::SeqCst);
        plan.take().map(|(_, _, harm)| harm)
    }
}

async fn frame(from: &mut OwnedReadHalf) -> Option<Vec<u8>> {
    let mut frame = vec![0; HEAD_BYTES];
    from.read_exact(&mut frame).await.ok()?;
    let length = u32::from_be_bytes(frame[5..9].try_into().unwrap());
    frame.resize(HEAD_BYTES + length as usize, 0);
    from.read_exact(&mut frame[HEAD_BYTES..]).await.ok()?;
    Some(frame)
}

/// What is known of a connection, by stream id.
#[derive(Default)]
struct Streams {
    preparing: HashMap<[u8; 2], String>,
    /// Answers that are not passed on; `true` ends the connection.
    lost: HashMap<[u8; 2], bool>,
}

async fn connection(client: TcpStream, shared: Arc<Shared>) {
    let Ok(server) = TcpStream::connect(server()).await else {
        return;
    };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let streams = Arc::new(Mutex::new(Streams::default()));
    tokio::select! {
        () = requests(from_client, to_server, &shared, &streams) => {}
        () = answers(from_server, to_client, &shared, &streams) => {}
    }
}

async fn requests(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    shared: &Shared,
    streams: &Mutex<Streams>,
) {
    while let Some(frame) = frame(&mut from).await {
        let stream = [frame[2], frame[3]];
        let mut harm = None;
        match frame[4] {
            PREPARE => {
                let text = String::from_utf8_lossy(&frame[13..]).into_owned();
                streams.lock().unwrap().preparing.insert(stream, text);
            }
            // Behind the length of its text.
            QUERY => harm = shared.harm_to(&String::from_utf8_lossy(&frame[HEAD_BYTES + 4..])),
            EXECUTE | BATCH => {
                let read = if frame[4] == BATCH {
                    frames::batch
                } else {
                    frames::execute
                };
                let request = read(&frame[HEAD_BYTES..], &shared.prepared.lock().unwrap());
                harm = shared.harm_of(request);
            }
            _ => {}
        }
        match harm {
            Some(Harm::RequestLost) => return,
            Some(Harm::RequestSilent) => continue,
            Some(Harm::AnswerLost) => {
                streams.lock().unwrap().lost.insert(stream, true);
            }
            Some(Harm::AnswerSilent | Harm::RequestLate(_)) => {
                streams.lock().unwrap().lost.insert(stream, false);
            }
            Some(Harm::Slow(_)) | None => {}
        }
        if let Some(Harm::RequestLate(late) | Harm::Slow(late)) = harm {
            // Behind everything that comes meanwhile, as a coordinator that was paused.
            tokio::time::sleep(late).await;
        }
        if to.write_all(&frame).await.is_err() {
            return;
        }
    }
}

async fn answers(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    shared: &Shared,
    streams: &Mutex<Streams>,
) {
    while let Some(frame) = frame(&mut from).await {
        let stream = [frame[2], frame[3]];
        let lost = streams.lock().unwrap().lost.remove(&stream);
        match lost {
            Some(true) => return,
            Some(false) => continue,
            None => {}
        }
        let text = streams.lock().unwrap().preparing.remove(&stream);
        if let Some(text) = text.filter(|_| frame[4] == RESULT)
            && frame[9..13] == PREPARED.to_be_bytes()
        {
            let (id, statement) = frames::prepared(&frame[HEAD_BYTES..], text);
            shared.prepared.lock().unwrap().insert(id, statement);
        }
        if to.write_all(&frame).await.is_err() {
            return;
        }
    }
}
