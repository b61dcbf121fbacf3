//! Black-box tests, linked into one binary.
//!
//! - `command_line`: the binary as people use it: configuration, answers, exit codes.
//! - `contract`: what is generated from the proto files is whole.
//! - `recording`: a recording of the real feed gives exactly the numbers that are known of it.
//! - `retention`: a log that is smaller than its feed.
//! - `ad_hoc`: answers of ad-hoc queries equal an oracle: every filter, every grouping.
//! - `standing`: standing queries created, changed and deleted; the analyses of the documentation.
//! - `drift`: a feed that changes is told of, one that stays as it is is not.
//! - `windows`: results of windows equal an oracle, and a replay of the log gives the same bytes.
//! - `cluster`: separate processes over RabbitMQ and a CQL server, any number of each role.
//! - `history`: what clients were told under faults, held against what was promised.
//! - `deploy`: the files to deploy by do what they say.
//! - `kills`: kill -9 at any moment and at every named step alters nothing.
//! - `power`: what is answered is synced before.
//! - `publishing`: records that programs write are counted like collected ones, each once.
//! - `subscriptions`: kills of the service redeliver nothing that was settled.
//! - `slow`: clients that read nothing hold up nobody, in bounded memory.
//! - `cuts`: streams of the SDK go on over connections that break.
//! - `bad_input`: a clear error or a dead letter, and the rest goes on.
//! - `telemetry`: metrics and logs against what is known, in the form that their readers take.
//! - `style`: the craft rules of this repository, as tests over its tracked files.
//!
//! Tests that need a program installed stand behind the feature `external`, and fail where it is
//! missing. Long loops are ignored tests whose name begins with `soak`.

mod ad_hoc;
mod bad_input;
#[cfg(feature = "external")]
mod cluster;
mod command_line;
mod contract;
mod cuts;
#[cfg(feature = "external")]
mod deploy;
mod drift;
#[cfg(feature = "external")]
mod first_use;
mod harness;
mod history;
mod kills;
mod oracle;
#[cfg(feature = "external")]
mod power;
mod publishing;
mod recording;
mod retention;
mod slow;
mod standing;
#[cfg(feature = "external")]
mod style;
mod subscriptions;
mod telemetry;
mod windows;
