//! `headcount simulate`: a feed to develop against, in a process of its own.

use std::process::ExitCode;
use std::time::Duration;

use headcount_simulator::{Config, Content, Faults, Feed, Tls};

use crate::args::SimulateArgs;
use crate::{stop, telemetry};

/// Longer than anybody waits: the feed answers until it is stopped.
const FOR_EVER: Duration = Duration::from_secs(200 * 365 * 86_400);

/// Serves the feed until it is interrupted.
pub(crate) async fn run(args: SimulateArgs) -> anyhow::Result<ExitCode> {
    telemetry::start("warn", "human");
    let content = match args.replay {
        Some(path) => Content::Recording {
            path,
            repeat: args.repeat,
        },
        None => Content::Generated {
            seed: args.seed,
            start_mtime_ms: None,
            limit: args.limit,
        },
    };
    let tls = args
        .tls_cert
        .zip(args.tls_key)
        .map(|(cert_pem, key_pem)| Tls { cert_pem, key_pem });
    let config = Config {
        tls,
        faults: Faults {
            drop_every: args.drop_every_ms.map(Duration::from_millis),
        },
        linger_after_end: FOR_EVER,
        ..Config::new(args.listen, content, args.rate)
    };
    let feed = Feed::bind(config).await?;
    let stop = stop::asked();
    println!("{}", feed.url());
    eprintln!("serving the feed; Ctrl-C ends it");
    let mut asked = None;
    let stopped = async { asked = Some(stop.await) };
    let summary = feed.serve(stopped).await?;
    eprintln!(
        "{} records sent to {} connections",
        summary.records, summary.connections
    );
    Ok(asked.map_or(ExitCode::SUCCESS, stop::Stop::of_a_service))
}
