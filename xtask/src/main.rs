//! Tasks of this repository, run as `cargo xtask TASK`.
//!
//! - `generate`: the checked-in Rust of the contract (`generate.rs`).

mod generate;
mod tree;

use clap::{Parser, Subcommand};

/// Tasks of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", disable_version_flag = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Compiles proto/headcount/v1/*.proto into proto/src/generated/.
    Generate {
        /// Write nothing; fail where what is checked in differs.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Generate { check } => generate::run(check),
    }
}
