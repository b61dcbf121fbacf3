//! Tasks of this repository, run as `cargo xtask TASK`.
//!
//! - `test`: everything that must hold before a change lands (`verify.rs`), with the programs
//!   that it needs (`programs.rs`, `tools.rs`, `maven.rs`), leaving nothing running (`process.rs`).
//!   The SDKs of other languages are among it (`sdks/`).
//! - `servers`: the broker and the CQL server that the tests need (`servers/`).
//! - `generate`: the checked-in code of the contract (`generate.rs`).
//! - `bench`: the benchmarks (`bench.rs`).

mod bench;
mod generate;
mod maven;
mod process;
mod programs;
mod sdks;
mod servers;
mod tools;
mod tree;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tasks of this repository.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    disable_version_flag = true
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Everything that must hold before a change lands.
    Test {
        /// The long loops too.
        #[arg(long)]
        soak: bool,
        /// The SDK of this language alone: python, typescript, go or java.
        #[arg(long, value_name = "LANGUAGE", conflicts_with = "soak")]
        sdk: Option<String>,
        /// Say what is missing instead of installing it.
        #[arg(long)]
        no_install: bool,
    },
    /// A RabbitMQ broker and a CQL server as plain processes on loopback, for tests and for you.
    Servers {
        #[command(subcommand)]
        action: servers::Action,
    },
    /// Compiles proto/headcount/v1/*.proto into the checked-in code of all languages.
    Generate {
        /// Write nothing; fail where what is checked in differs.
        #[arg(long)]
        check: bool,
    },
    /// The benchmarks, in release; everything after `bench` goes to them.
    Bench {
        /// Arguments of the benchmarks.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Test {
            sdk: Some(sdk),
            no_install,
            ..
        } => verify::sdk(&sdk, !no_install),
        Task::Test {
            soak, no_install, ..
        } => verify::run(soak, !no_install),
        Task::Servers { action } => servers::run(&action),
        Task::Generate { check } => process::Runner::start()
            .and_then(|runner| generate::run(&runner, check, true))
            .map(|()| ExitCode::SUCCESS),
        Task::Bench { arguments } => bench::run(&arguments).map(|()| ExitCode::SUCCESS),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            // The chain of causes in one block; a backtrace would bury it.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
