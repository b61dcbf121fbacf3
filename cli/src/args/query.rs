//! What can be asked by `headcount query`.

use clap::{Args, Subcommand};
use headcount_sdk::v1::{Dimension, DriftSubject, Entity, Quantity};

use super::ClientArgs;
use crate::words;

#[derive(Debug, Args)]
pub(crate) struct QueryArgs {
    #[command(flatten)]
    pub(crate) client: ClientArgs,
    #[command(subcommand)]
    pub(crate) question: Question,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Question {
    /// The feed in numbers
    Headcount,
    /// Who comes to one event
    Event {
        /// Its event_id
        event_id: String,
    },
    /// The keys with most RSVPs or people
    Top {
        /// What to rank
        #[arg(default_value = "topic", value_parser = words::ranked())]
        dimension: Dimension,
        /// How many
        #[arg(short, default_value_t = 10)]
        k: u32,
        /// Rank by people instead of RSVPs that say yes
        #[arg(long)]
        people: bool,
        #[command(flatten)]
        span: Span,
        #[command(flatten)]
        which: Which,
    },
    /// History: the states that RSVPs took
    Rsvps {
        /// Only this event
        #[arg(long)]
        event: Option<String>,
        /// Only the latest state of each RSVP
        #[arg(long)]
        latest: bool,
        /// End after this many
        #[arg(long, default_value_t = 100)]
        limit: u32,
    },
    /// When the feed changed its nature
    Drift {
        /// Only of these [default: all]
        #[arg(value_parser = words::drift_subject())]
        subjects: Vec<DriftSubject>,
        /// Go on with what comes, until the feed ends
        #[arg(long)]
        follow: bool,
    },
    #[command(flatten)]
    Estimated(Estimated),
    #[command(flatten)]
    Standing(StandingQueries),
    /// History: results of standing queries
    Results {
        /// Only this query
        #[arg(long)]
        query: Option<String>,
        /// End after this many
        #[arg(long, default_value_t = 100)]
        limit: u32,
    },
}

/// Standing queries: they run whether anybody watches or not.
#[derive(Debug, Subcommand)]
pub(crate) enum StandingQueries {
    /// The standing queries there are
    #[command(name = "standing")]
    List,
    /// Add a standing query; watch its results by `headcount watch NAME`
    Create {
        /// Its name: 1 to 64 of a to z, 0 to 9 and -
        name: String,
        #[command(flatten)]
        definition: Definition,
        /// Begin with the oldest record that is kept, instead of now
        #[arg(long, conflicts_with = "from_cursor")]
        from_earliest: bool,
        /// Begin at this cursor: asOf of an answer, for example
        #[arg(long)]
        from_cursor: Option<String>,
        /// End at this cursor, with all windows
        #[arg(long)]
        until_cursor: Option<String>,
    },
    /// Change the definition of a standing query; its results are computed again
    Change {
        /// Its name
        name: String,
        #[command(flatten)]
        definition: Definition,
    },
    /// End a standing query; its past results stay
    Delete {
        /// Its name
        name: String,
    },
}

/// What a standing query computes.
#[derive(Debug, Args)]
pub(crate) struct Definition {
    /// A QueryDefinition as JSON, or the file that holds one; default: top topics of 5 minutes,
    /// every 10 seconds
    #[arg(long, value_name = "JSON|FILE", default_value = "{}")]
    pub(crate) definition: String,
}

/// Over which time.
#[derive(Debug, Args)]
pub(crate) struct Span {
    /// Over the newest closed window of this standing query, instead of all time
    #[arg(long, value_name = "QUERY")]
    pub(crate) window: Option<String>,
    /// Over its window that ends then, for example 2026-05-01T12:00:00Z
    #[arg(long, value_name = "TIME", requires = "window")]
    pub(crate) ending: Option<jiff::Timestamp>,
}

/// Of which records.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Only these records: a Filter as JSON, or the file that holds one
    #[arg(long, value_name = "JSON|FILE")]
    pub(crate) filter: Option<String>,
}

/// What is answered from sketches of new and changed records.
#[derive(Debug, Subcommand)]
pub(crate) enum Estimated {
    /// How many distinct keys there were
    Distinct {
        /// Of what
        #[arg(default_value = "member", value_parser = words::entity())]
        entity: Entity,
        #[command(flatten)]
        span: Span,
        #[command(flatten)]
        which: Which,
    },
    /// How alike two selections of records are
    Alike {
        /// By what they have in common
        #[arg(default_value = "member", value_parser = words::entity())]
        entity: Entity,
        /// One of them: a Filter as JSON, or the file that holds one; default: all records
        #[arg(long, value_name = "JSON|FILE")]
        left: Option<String>,
        /// The other
        #[arg(long, value_name = "JSON|FILE")]
        right: Option<String>,
        #[command(flatten)]
        span: Span,
        /// The other is of the window that ends then
        #[arg(long, value_name = "TIME", requires = "window")]
        right_ending: Option<jiff::Timestamp>,
    },
    /// How many records had a key
    Count {
        /// Of what it is
        #[arg(value_parser = words::entity())]
        entity: Entity,
        /// For example a topic, or the number of a member
        key: String,
        #[command(flatten)]
        span: Span,
    },
    /// How many records have a number within a range
    Range {
        /// Which number: guests, seconds until the event, or ms from being said to being taken
        #[arg(value_parser = words::quantity())]
        quantity: Quantity,
        /// The least that counts
        #[arg(allow_negative_numbers = true)]
        from: i64,
        /// The least that is too much
        #[arg(allow_negative_numbers = true)]
        to: i64,
        #[command(flatten)]
        span: Span,
    },
    /// Below which number a share of the records lies
    Quantiles {
        /// Which number: guests, seconds until the event, or ms from being said to being taken
        #[arg(value_parser = words::quantity())]
        quantity: Quantity,
        /// Shares from 0 to 1 [default: 0.5 0.9 0.99]
        quantiles: Vec<f64>,
        #[command(flatten)]
        span: Span,
    },
    /// Whether a key has come up before
    Seen {
        /// Of what it is
        #[arg(value_parser = words::entity())]
        entity: Entity,
        /// For example a topic, or the number of a member
        key: String,
    },
    /// Some of the records, each with the same chance
    Sample {
        /// How many
        #[arg(short = 'n', default_value_t = 10)]
        size: u32,
        #[command(flatten)]
        span: Span,
        #[command(flatten)]
        which: Which,
    },
}
