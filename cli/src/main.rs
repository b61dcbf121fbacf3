//! Headcount: live answers from a feed of RSVPs.
//!
//! | module | its job |
//! |---|---|
//! | [`args`] | what can be said on the command line |
//! | [`config`] | defaults, file, environment, flags |
//! | [`service`] | everything in one process, or one role |
//! | [`simulate`] | a feed to develop against |
//! | [`client`] | commands that ask a server |
//! | [`stop`] | who asks a command to end |
//! | [`telemetry`] | logs |
//!
//! Exit codes: 0 done, 1 failed, 2 usage or configuration, 130 interrupted. `dev`, `simulate` and
//! each role run until they are asked to end: by SIGTERM, which a supervisor sends, that is done; by
//! Ctrl-C it is interrupted.

mod args;
mod client;
mod config;
mod json;
mod service;
mod simulate;
mod stop;
mod table;
mod telemetry;
mod words;

use std::process::ExitCode;

use args::{Cli, Command, ConfigAction};
use clap::Parser as _;
use config::{ConfigError, Layers};
use service::{Plan, Role};

fn main() -> ExitCode {
    let cli = Cli::parse();
    // Two crates bring a crypto provider: whoever asks first without a choice would panic.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: no runtime: {error}");
            return ExitCode::FAILURE;
        }
    };
    let outcome = runtime.block_on(run(cli.command));
    runtime.shutdown_timeout(std::time::Duration::from_secs(2));
    match outcome {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

async fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Dev(args) => service::run(Plan::of_dev(&args)?).await,
        Command::Collect(args) => service::run(Plan::of_collect(args)?).await,
        Command::Analyse(args) => service::run(Plan::of_role(Role::Analyse, &args, [])?).await,
        Command::Serve(args) => service::run(Plan::of_serve(args)?).await,
        Command::Load(args) => match args.range() {
            None => service::run(Plan::of_role(Role::Load, &args.role, [])?).await,
            Some(range) => service::backfill(Plan::of_backfill(&args)?, range).await,
        },
        Command::Simulate(args) => simulate::run(args).await,
        Command::Config(args) => configuration(args.action),
        Command::Version => {
            println!("headcount {}", env!("CARGO_PKG_VERSION"));
            Ok(ExitCode::SUCCESS)
        }
        command => client::run(command).await,
    }
}

fn configuration(action: ConfigAction) -> anyhow::Result<ExitCode> {
    let (file, show) = match action {
        ConfigAction::Show { config } => (config, true),
        ConfigAction::Check { config } => (config, false),
    };
    let settings = Layers::new()
        .file(file.as_deref())
        .environment(std::env::vars_os())
        .check()?;
    if show {
        print!("{}", settings.show());
    } else {
        println!("the configuration is valid");
    }
    Ok(ExitCode::SUCCESS)
}

/// An error for a person, and the exit code that belongs to it.
fn fail(error: &anyhow::Error) -> ExitCode {
    if client::is_broken_pipe(error) {
        return ExitCode::SUCCESS;
    }
    eprintln!("error: {}", told(error));
    if is_usage(error) {
        ExitCode::from(2)
    } else {
        ExitCode::FAILURE
    }
}

/// Whether an error is of what was typed or configured.
fn is_usage(error: &anyhow::Error) -> bool {
    let address = matches!(
        error.downcast_ref(),
        Some(headcount_sdk::Error::Address { .. })
    );
    address || error.is::<ConfigError>()
}

/// An error with its causes, each said once: some name their cause in their own text.
fn told(error: &anyhow::Error) -> String {
    let mut text = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if text.is_empty() {
            text = cause;
        } else if !text.contains(&cause) {
            text = format!("{text}: {cause}");
        }
    }
    text
}
