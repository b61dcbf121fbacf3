//! What can be said on the command line.

mod query;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use headcount_loader::{Place, Range};
use headcount_sdk::v1::{Channel, Dimension, View};
use headcount_simulator::Rate;

use crate::words;
pub(crate) use query::{Definition, Estimated, QueryArgs, Question, Span, StandingQueries, Which};

/// Stands below the help of every command.
const EXIT_CODES: &str = "\
Exit codes: 0 done, and for dev, simulate and each role stopped in order by SIGTERM; 1 failed; 2 usage or \
configuration; 130 interrupted by Ctrl-C, and for a client also by SIGTERM";

/// Live answers from a feed of RSVPs: who is coming to what, what is trending, right now.
#[derive(Debug, Parser)]
#[command(
    name = "headcount",
    version,
    max_term_width = 100,
    propagate_version = true,
    after_help = EXIT_CODES
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run everything in one process; without --feed or --replay with a simulated feed
    Dev(DevArgs),
    /// Run the collector alone: a feed into the log that all roles share
    Collect(CollectArgs),
    /// Run an analyser alone; several share the partitions
    Analyse(RoleArgs),
    /// Run the service alone
    Serve(ServeArgs),
    /// Run a loader alone: from the log into the tables; several share the partitions. With --from,
    /// load a range of the log again, and end
    Load(LoadArgs),
    /// Serve a feed to develop against: generated, or replayed from a recording
    Simulate(SimulateArgs),
    /// Print records of a channel as they come
    Tail(TailArgs),
    /// Print results of queries as their windows fire
    Watch(WatchArgs),
    /// Show what has most RSVPs or people, live
    Top(TopArgs),
    /// Ask one question
    Query(QueryArgs),
    /// Print the views, then their changes
    Sync(SyncArgs),
    /// Write records: JSON, one a line, as a recording has them
    Publish(PublishArgs),
    /// Show the pipeline at a glance
    Status(ClientArgs),
    /// Show or check the configuration
    Config(ConfigArgs),
    /// Print the version
    Version,
}

#[derive(Debug, Args)]
pub(crate) struct DevArgs {
    /// WebSocket address of a feed, for example wss://host/2/rsvps
    #[arg(long, value_name = "URL", conflicts_with_all = ["replay", "rate"])]
    pub(crate) feed: Option<String>,
    /// A recording to replay, one JSON record a line
    #[arg(long, value_name = "FILE")]
    pub(crate) replay: Option<PathBuf>,
    /// Records a second, such as 100, a multiple of the recording's pace, such as 10x, or max [default: 10, of a recording 1x]
    #[arg(long)]
    pub(crate) rate: Option<String>,
    /// Where log and tables are kept [default: headcount-data/ and a name of the feed]
    #[arg(long, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Where to serve [default: 127.0.0.1:7440]
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen: Option<String>,
    /// A configuration file
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct RoleArgs {
    /// A configuration file
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct LoadArgs {
    #[command(flatten)]
    pub(crate) role: RoleArgs,
    /// Load again what the log has from here on: earliest, an offset, or a time such as
    /// 2026-05-01T12:00:00Z. Run again with the same words it goes on where it was broken off
    #[arg(long, value_name = "PLACE", value_parser = words::place)]
    pub(crate) from: Option<Place>,
    /// Up to here, exclusive: an offset, a time, or now
    #[arg(long, value_name = "PLACE", requires = "from", default_value = "now", value_parser = words::place)]
    pub(crate) to: Place,
    /// The folder of log and tables, where they are in files: of a process that has ended
    #[arg(long, value_name = "DIR", requires = "from")]
    pub(crate) data_dir: Option<PathBuf>,
}

impl LoadArgs {
    /// What is to be loaded again, if anything.
    pub(crate) fn range(&self) -> Option<Range> {
        self.from.map(|from| Range { from, to: self.to })
    }
}

#[derive(Debug, Args)]
pub(crate) struct CollectArgs {
    /// WebSocket address of the feed
    #[arg(long, value_name = "URL")]
    pub(crate) feed: Option<String>,
    #[command(flatten)]
    pub(crate) role: RoleArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    /// Where to serve
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen: Option<String>,
    /// Serve whoever reaches the port, also beyond this machine: without TLS and tokens
    #[arg(long)]
    pub(crate) insecure: bool,
    #[command(flatten)]
    pub(crate) role: RoleArgs,
}

#[derive(Debug, Args)]
pub(crate) struct SimulateArgs {
    /// Where to serve the feed
    #[arg(long, default_value = "127.0.0.1:7441")]
    pub(crate) listen: SocketAddr,
    /// A recording to replay, one JSON record a line; else a generated feed
    #[arg(long, value_name = "FILE", value_parser = words::file())]
    pub(crate) replay: Option<PathBuf>,
    /// How often the recording is fed
    #[arg(long, default_value_t = 1, requires = "replay", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) repeat: u32,
    /// Records a second (100), a multiple of the recording's pace (10x), or max
    #[arg(long, default_value = "10")]
    pub(crate) rate: Rate,
    /// Seed of the generated feed
    #[arg(long, default_value_t = 1, conflicts_with = "replay")]
    pub(crate) seed: u64,
    /// End the generated feed after this many records
    #[arg(long, conflicts_with = "replay")]
    pub(crate) limit: Option<u64>,
    /// Serve wss with this certificate chain
    #[arg(long, value_name = "PEM", requires = "tls_key", value_parser = words::file())]
    pub(crate) tls_cert: Option<PathBuf>,
    /// The certificate's key
    #[arg(long, value_name = "PEM", requires = "tls_cert", value_parser = words::file())]
    pub(crate) tls_key: Option<PathBuf>,
    /// Cut each connection after this many milliseconds
    #[arg(long, value_name = "MS")]
    pub(crate) drop_every_ms: Option<u64>,
}

/// How to reach a server, and how to print what it says.
#[derive(Debug, Clone, Args)]
pub(crate) struct ClientArgs {
    /// Address of the server
    #[arg(
        long,
        env = "HEADCOUNT_SERVER",
        default_value = "http://127.0.0.1:7440",
        value_parser = words::server,
        global = true
    )]
    pub(crate) server: String,
    /// Name of the feed
    #[arg(long, default_value = "main", global = true)]
    pub(crate) feed: String,
    /// table, or json: one JSON object a line
    #[arg(long, value_enum, default_value_t = Output::Table, global = true)]
    pub(crate) output: Output,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    Table,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct TailArgs {
    #[command(flatten)]
    pub(crate) client: ClientArgs,
    /// What to read
    #[arg(default_value = "rsvps", value_parser = words::channel())]
    pub(crate) channel: Channel,
    /// earliest, now, or a cursor
    #[arg(long, default_value = "now", value_name = "POSITION")]
    pub(crate) from: String,
    /// Read this partition alone, page by page, from --offset or else from the earliest record
    #[arg(long, value_name = "N", conflicts_with = "from")]
    pub(crate) partition: Option<u32>,
    /// First offset wanted
    #[arg(long, value_name = "N", requires = "partition")]
    pub(crate) offset: Option<u64>,
    /// Also print heartbeats, progress and control records
    #[arg(long)]
    pub(crate) all: bool,
    /// End after this many records
    #[arg(long)]
    pub(crate) limit: Option<u64>,
    /// End where the channel ends now
    #[arg(long)]
    pub(crate) until_caught_up: bool,
}

#[derive(Debug, Args)]
pub(crate) struct WatchArgs {
    #[command(flatten)]
    pub(crate) client: ClientArgs,
    /// A standing query; without it and without a filter or window, all of them
    #[arg(long, conflicts_with_all = ["country", "topic", "city", "size", "slide", "by"])]
    pub(crate) query: Option<String>,
    /// Only groups of these countries, for an ad-hoc query
    #[arg(long)]
    pub(crate) country: Vec<String>,
    /// Only groups with one of these topics
    #[arg(long)]
    pub(crate) topic: Vec<String>,
    /// Only groups of these cities
    #[arg(long)]
    pub(crate) city: Vec<String>,
    /// Length of the ad-hoc query's windows, seconds
    #[arg(long, value_name = "S", value_parser = clap::value_parser!(i64).range(1..))]
    pub(crate) size: Option<i64>,
    /// How often one begins, seconds
    #[arg(long, value_name = "S", value_parser = clap::value_parser!(i64).range(1..))]
    pub(crate) slide: Option<i64>,
    /// One row for each of these
    #[arg(long, value_name = "DIMENSION", value_parser = words::grouped())]
    pub(crate) by: Option<Dimension>,
    /// Begin with the oldest record that is kept
    #[arg(long)]
    pub(crate) from_earliest: bool,
    /// End after this many windows
    #[arg(long)]
    pub(crate) limit: Option<u64>,
}

#[derive(Debug, Args)]
pub(crate) struct TopArgs {
    #[command(flatten)]
    pub(crate) client: ClientArgs,
    /// What to rank
    #[arg(default_value = "topic", value_parser = words::ranked())]
    pub(crate) dimension: Dimension,
    /// How many
    #[arg(short, default_value_t = 10)]
    pub(crate) k: u32,
    /// Rank by people instead of RSVPs that say yes
    #[arg(long)]
    pub(crate) people: bool,
    /// Print once and end
    #[arg(long)]
    pub(crate) once: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SyncArgs {
    #[command(flatten)]
    pub(crate) client: ClientArgs,
    /// Only this view, or these; none means all
    #[arg(long, value_parser = words::view())]
    pub(crate) view: Vec<View>,
    /// End when caught up
    #[arg(long)]
    pub(crate) once: bool,
    /// Go on after this cursor
    #[arg(long)]
    pub(crate) cursor: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct PublishArgs {
    #[command(flatten)]
    pub(crate) client: ClientArgs,
    /// One JSON record a line; - is standard input
    #[arg(default_value = "-")]
    pub(crate) file: PathBuf,
    /// Run again with the same id and the same lines, it goes on after what is written: 1 to 64 of
    /// a-z, A-Z, 0-9, '.', '_' and '-' [default: one of its own for each run]
    #[arg(long, value_name = "ID", value_parser = words::producer_id)]
    pub(crate) producer_id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ConfigArgs {
    #[command(subcommand)]
    pub(crate) action: ConfigAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ConfigAction {
    /// Print every key with its value, where that came from, and what it means
    Show {
        /// A configuration file
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
    /// Name everything that is wrong
    Check {
        /// A configuration file
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
}
