//! Commands that ask a server. Data goes to stdout, everything else to stderr.

mod about;
mod ask;
mod drift;
mod estimate;
mod publish;
mod standing;
mod status;
mod stream;
mod sync;
mod top;

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::bail;
use headcount_sdk::v1::Unit;
use headcount_sdk::{Client, Config};

use crate::args::{ClientArgs, Command, Output};

/// Runs a client command until it is done or interrupted.
pub(crate) async fn run(command: Command) -> anyhow::Result<ExitCode> {
    crate::telemetry::start("warn", "human");
    let work = async {
        match command {
            Command::Tail(args) => stream::tail(args).await,
            Command::Watch(args) => stream::watch(args).await,
            Command::Top(args) => top::run(args).await,
            Command::Query(args) => ask::run(args).await,
            Command::Sync(args) => sync::run(args).await,
            Command::Publish(args) => publish::run(args).await,
            Command::Status(args) => status::run(args).await,
            Command::Dev(_)
            | Command::Collect(_)
            | Command::Analyse(_)
            | Command::Serve(_)
            | Command::Load(_)
            | Command::Simulate(_)
            | Command::Config(_)
            | Command::Version => bail!("not a client command"),
        }
    };
    tokio::select! {
        outcome = work => outcome.map(|()| ExitCode::SUCCESS),
        stop = crate::stop::asked() => Ok(stop.of_a_question()),
    }
}

/// Whether the reader of our output has gone, as `head` does: no failure of ours.
pub(crate) fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    })
}

async fn connect(args: &ClientArgs) -> anyhow::Result<Client> {
    let mut config = Config::new(&args.server);
    config.feed.clone_from(&args.feed);
    Ok(Client::connect_with(config).await?)
}

/// Prints one line, or fails where nobody reads any more.
fn print_line(line: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(line.as_bytes())?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

/// Prints an answer: as JSON by its message, or as the table that `table` makes.
fn print_answer<M: prost::Message>(
    output: Output,
    name: &str,
    message: &M,
    table: impl FnOnce(&M) -> String,
) -> anyhow::Result<()> {
    match output {
        Output::Json => print_line(&crate::json::line(name, message)?),
        Output::Table => print_line(table(message).trim_end()),
    }
}

fn unit(people: bool) -> Unit {
    if people { Unit::People } else { Unit::Rsvps }
}

/// A time for people.
fn time(timestamp: Option<&prost_types::Timestamp>) -> String {
    timestamp
        .and_then(|time| jiff::Timestamp::new(time.seconds, time.nanos).ok())
        .map_or_else(|| "-".to_owned(), |time| format!("{time:.0}"))
}

fn number<T: ToString>(number: Option<T>) -> String {
    number.map_or_else(|| "-".to_owned(), |number| number.to_string())
}
