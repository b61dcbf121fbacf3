//! The servers that jobs run on: where they are, and which are wanted.
//!
//! `cargo xtask bench` asks this program which it needs (`--say-servers`), starts those in a folder of
//! their own, names them by the variables that tests look for too, and stops them at the end.

use clap::Args;

/// Why a row over the broker is missing.
pub(crate) const NO_BROKER: &str =
    "no broker: run by `cargo xtask bench`, or name one by --broker or HEADCOUNT_TEST_AMQP";
/// Why a row over the CQL server is missing.
pub(crate) const NO_CQL: &str =
    "no CQL server: run by `cargo xtask bench`, or name one by --cql or HEADCOUNT_TEST_CQL";

/// Where the servers are.
#[derive(Debug, Clone, Args)]
pub(crate) struct Servers {
    /// The broker, an AMQP URL
    #[arg(long, env = "HEADCOUNT_TEST_AMQP", value_name = "URL")]
    pub(crate) broker: Option<String>,
    /// The CQL server, host:port
    #[arg(long, env = "HEADCOUNT_TEST_CQL", value_name = "ADDRESS")]
    pub(crate) cql: Option<String>,
}

impl Servers {
    /// Both, or why not.
    pub(crate) fn both(&self) -> Result<(&str, &str), &'static str> {
        let broker = self.broker.as_deref().ok_or(NO_BROKER)?;
        Ok((broker, self.cql.as_deref().ok_or(NO_CQL)?))
    }
}
