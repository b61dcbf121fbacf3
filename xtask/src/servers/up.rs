//! From nothing, or from whatever was left, to servers that answer.
//!
//! - All or nothing: the wanted servers start side by side, and where one fails, those that this
//!   call has started are stopped again. Those that ran before are not touched.
//! - What runs and answers is left as it is. What runs and does not answer is of a start that was
//!   killed, or hangs: it is stopped and started anew, as are remains of one that has died.
//! - 180 s to the first answer: both take 6 to 16 s on two idle cores, far longer beside a build.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::folder::Held;
use super::processes::{self, Fate, Identity};
use super::state::{Entry, State};
use super::{Node, Server, cassandra, clusters, ports, probe, rabbitmq};
use crate::process::pause;

const READY_DEADLINE: Duration = Duration::from_secs(180);
/// epmd takes some milliseconds.
const MAPPER_DEADLINE: Duration = Duration::from_secs(10);
/// So much of a server's output is shown when it does not start.
const LINES_SHOWN: usize = 15;
const POLL: Duration = Duration::from_millis(100);
/// Between two lines that say that we still wait.
const PATIENCE: Duration = Duration::from_secs(10);

/// A node to have, on a port where it matters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish {
    pub(crate) node: Node,
    /// How many its server has.
    pub(crate) of: u8,
    pub(crate) port: Option<u16>,
    /// Whether a CQL server asks who comes, and what they may.
    pub(crate) passwords: bool,
    /// Where a CQL server speaks TLS, beside its port.
    pub(crate) tls: Option<u16>,
}

/// Sees to it that all wishes run and answer; writes them down, and returns all that is written.
///
/// # Errors
/// Fails where one does not start or answer in time, or `cancelled` says so.
pub(crate) fn up(held: &Held, wishes: &[Wish], cancelled: &dyn Fn() -> bool) -> Result<State> {
    let mut state = State::read(held);
    let mut starting = Vec::new();
    let mut taken = Vec::new();
    for wish in wishes {
        clusters::agree(held, *wish)?;
        if stands(held, &state, *wish)? {
            continue;
        }
        state.entries.remove(&wish.node);
        starting.push(Starting::launch(held, *wish, &mut taken)?);
    }
    for one in &starting {
        eprintln!("{} {}: starting on {}", one.node, one.version, one.address);
    }
    wait(&mut starting, cancelled)?;
    for one in &starting {
        state.entries.insert(one.node, one.entry()?);
    }
    clusters::form(held, wishes, &state, cancelled)?;
    state.write(held)?;
    for one in &mut starting {
        one.keep = true;
    }
    Ok(state)
}

/// Whether it runs and answers already; stops and says what is left of one that does not.
fn stands(held: &Held, state: &State, wish: Wish) -> Result<bool> {
    let node = wish.node;
    let (name, server) = (node.name(), node.server.name());
    if let Some(entry) = state.entries.get(&node) {
        let pid = entry.process.pid;
        match entry.process.fate() {
            Fate::Lives => {
                if probe::answers(node.server, &entry.address).is_ok() {
                    let other = |port: &u16| !entry.address.ends_with(&format!(":{port}"));
                    if let Some(port) = wish.port.filter(other) {
                        bail!(
                            "{name} runs already, on {} and not on port {port}: run `cargo xtask servers down {server}` first",
                            entry.address
                        );
                    }
                    eprintln!("{name} {}: already up on {}", entry.version, entry.address);
                    return Ok(true);
                }
                eprintln!("{name}: pid {pid} runs, but does not answer");
            }
            Fate::Gone => eprintln!("{name}: pid {pid} has ended without `down`"),
            Fate::Replaced => {
                eprintln!("{name}: has ended without `down`; pid {pid} is another program now");
            }
        }
    }
    let left = processes::stop(held, node)?;
    if !left.is_empty() {
        let shown: Vec<String> = left.iter().map(ToString::to_string).collect();
        eprintln!("{name}: stopped what was left: {}", shown.join(", "));
    }
    Ok(false)
}

/// A server on its way; stopped when dropped, unless it is to be kept.
struct Starting<'a> {
    held: &'a Held,
    node: Node,
    address: String,
    version: String,
    /// As the Erlang node or the Cassandra cluster.
    known_as: String,
    child: Option<Child>,
    begun: Instant,
    ready: bool,
    keep: bool,
}

impl Drop for Starting<'_> {
    fn drop(&mut self) {
        if self.keep {
            return;
        }
        if let Err(error) = processes::stop(self.held, self.node) {
            eprintln!("{error:#}");
        }
    }
}

impl<'a> Starting<'a> {
    fn launch(held: &'a Held, wish: Wish, taken: &mut Vec<u16>) -> Result<Self> {
        let mut starting = Self {
            held,
            node: wish.node,
            address: String::new(),
            version: String::new(),
            known_as: String::new(),
            child: None,
            begun: Instant::now(),
            ready: false,
            keep: false,
        };
        match wish.node.server {
            Server::Rabbitmq => starting.launch_rabbitmq(wish, taken)?,
            Server::Cassandra => starting.launch_cassandra(wish, taken)?,
        }
        Ok(starting)
    }

    fn launch_rabbitmq(&mut self, wish: Wish, taken: &mut Vec<u16>) -> Result<()> {
        let programs = rabbitmq::Programs::find().context("RabbitMQ is not installed")?;
        let (dir, first) = (
            self.held.of(self.node),
            clusters::first(self.held, self.node),
        );
        let names = ["amqp", "distribution", "copies", "epmd"];
        let [amqp, distribution, copies, own] =
            ports::choose(&dir.join("ports"), names, wish.port, taken)?;
        let is_first = wish.node.number == 1;
        let epmd = match is_first {
            true => own,
            false => ports::remembered(&first.join("ports"), "epmd")?,
        };
        let broker = rabbitmq::Broker {
            dir: &dir,
            first: &first,
            number: wish.node.number,
            of: wish.of,
            ports: rabbitmq::Ports {
                amqp,
                distribution,
                epmd,
                copies,
            },
        };
        rabbitmq::prepare(&programs, &broker)?;
        self.address = format!("127.0.0.1:{amqp}");
        self.version.clone_from(&programs.version);
        self.known_as = broker.name();
        if is_first {
            // First, or the broker would start a mapper of its own.
            self.spawn(
                rabbitmq::epmd(&programs, broker.ports),
                &dir.join("epmd.log"),
            )?;
            listening(epmd)?;
        }
        let command = rabbitmq::server(&programs, &broker);
        self.child = Some(self.spawn(command, &self.output())?);
        Ok(())
    }

    fn launch_cassandra(&mut self, wish: Wish, taken: &mut Vec<u16>) -> Result<()> {
        let java = cassandra::java().context("Java 17 is not installed")?;
        let dir = self.held.of(self.node);
        let node = clusters::ring_node(self.held, wish, taken)?;
        cassandra::prepare(&dir, node)?;
        self.address = format!("{}:{}", cassandra::Node::ip(node.number), node.cql);
        self.version = cassandra::version().to_owned();
        self.known_as = cassandra::CLUSTER.to_owned();
        let command = cassandra::server(&java, &dir, node);
        self.child = Some(self.spawn(command, &self.output())?);
        Ok(())
    }

    /// Where its stdout and stderr go.
    fn output(&self) -> PathBuf {
        clusters::output(self.held, self.node)
    }

    fn spawn(&self, mut command: Command, output: &Path) -> Result<Child> {
        let create =
            || File::create(output).with_context(|| format!("cannot create {}", output.display()));
        command
            .env(processes::MARK, processes::mark(self.held, self.node))
            .stdin(Stdio::null())
            .stdout(create()?)
            .stderr(Stdio::from(
                File::options()
                    .append(true)
                    .open(output)
                    .with_context(|| format!("cannot open {}", output.display()))?,
            ))
            .spawn()
            .with_context(|| format!("cannot start `{}`", crate::process::shown(&command)))
    }

    /// Whether it answers by now.
    fn look(&mut self) -> Result<bool> {
        let (name, server) = (self.node.name(), self.node.server);
        let child = self.child.as_mut().context("it was never started")?;
        if let Some(status) = child.try_wait().context("cannot wait for a child")? {
            bail!(
                "{name} did not start: {status}. Its output, {}, may say why; where what it has stored is damaged, `cargo xtask servers down --purge {}` removes that. The end of it:\n{}",
                self.output().display(),
                server.name(),
                ending(&self.output())
            );
        }
        if probe::answers(server, &self.address).is_err() {
            return Ok(false);
        }
        let seconds = self.begun.elapsed().as_secs_f64();
        let pid = child.id();
        eprintln!("{name}: ready after {seconds:.1} s, pid {pid}");
        Ok(true)
    }

    fn entry(&self) -> Result<Entry> {
        let process = self
            .child
            .as_ref()
            .and_then(|child| Identity::of(child.id()))
            .with_context(|| format!("{} has ended right after its start", self.node))?;
        Ok(Entry {
            address: self.address.clone(),
            process,
            version: self.version.clone(),
            node: self.known_as.clone(),
        })
    }
}

/// Waits until all answer.
fn wait(starting: &mut [Starting], cancelled: &dyn Fn() -> bool) -> Result<()> {
    let begun = Instant::now();
    let mut said = begun;
    loop {
        for server in &mut *starting {
            server.ready = server.ready || server.look()?;
        }
        let missing: Vec<&Starting> = starting.iter().filter(|one| !one.ready).collect();
        let Some(first) = missing.first() else {
            return Ok(());
        };
        if cancelled() {
            bail!("interrupted");
        }
        if begun.elapsed() > READY_DEADLINE {
            bail!(
                "{} does not answer on {} after {} s: see {} and the folder beside it",
                first.node,
                first.address,
                READY_DEADLINE.as_secs(),
                first.output().display()
            );
        }
        if said.elapsed() > PATIENCE {
            let names: Vec<String> = missing.iter().map(|one| one.node.name()).collect();
            let seconds = begun.elapsed().as_secs();
            eprintln!("still waiting for {}, {seconds} s", names.join(" and "));
            said = Instant::now();
        }
        pause(POLL);
    }
}

/// Waits until something listens on a port of loopback.
fn listening(port: u16) -> Result<()> {
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if begun.elapsed() > MAPPER_DEADLINE {
            bail!("epmd does not listen on port {port}: see `epmd.log` in the broker's folder");
        }
        pause(POLL);
    }
    Ok(())
}

/// A command in a session of its own: it outlives us, and no Ctrl-C of our terminal reaches it.
pub(crate) fn detached(program: &Path) -> Command {
    let mut command = Command::new("setsid");
    command.arg(program);
    command
}

/// The last lines of a file, or why there are none.
fn ending(file: &Path) -> String {
    match fs::read(file) {
        Ok(bytes) => {
            let text = String::from_utf8_lossy(&bytes);
            let lines: Vec<&str> = text.lines().collect();
            lines[lines.len().saturating_sub(LINES_SHOWN)..].join("\n")
        }
        Err(error) => format!("(cannot be read: {error})"),
    }
}
