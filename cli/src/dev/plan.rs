//! What `dev` is to run: the settings, the feed, the data folder.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, bail};
use headcount_simulator::{Content, Rate};

use crate::args::DevArgs;
use crate::config::{Layers, Settings};

/// Where records come from.
#[derive(Debug)]
pub(super) enum Feed {
    /// A WebSocket address.
    Remote(String),
    /// Our own simulator, on a free port.
    Simulated(Content, Rate),
}

/// Everything that is decided before anything starts.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) settings: Settings,
    pub(super) feed: Feed,
    pub(super) data_dir: PathBuf,
}

impl Plan {
    /// Reads configuration and flags; finds every fault before anything binds.
    pub(super) fn of(args: &DevArgs) -> anyhow::Result<Self> {
        let mut layers = Layers::new()
            .file(args.config.as_deref())
            .environment(std::env::vars())
            .flag("collect.url", "--feed", args.feed.clone())
            .flag("serve.listen", "--listen", args.listen.clone())
            .flag("simulate.rate", "--rate", args.rate.clone())
            .flag(
                "data.dir",
                "--data-dir",
                args.data_dir.as_ref().map(|dir| dir.display().to_string()),
            );
        if args.replay.is_some() {
            layers = layers.or("feed.clock", "feed").or("simulate.rate", "1x");
        }
        let settings = layers.check()?;
        let url = settings.text("collect.url");
        let feed = match &args.replay {
            Some(path) => {
                if !path.is_file() {
                    bail!(
                        "{} is no file: --replay takes a recording, one JSON record a line",
                        path.display()
                    );
                }
                let content = Content::Recording {
                    path: path.clone(),
                    repeat: 1,
                };
                Feed::Simulated(content, rate(&settings)?)
            }
            None if url.is_empty() => {
                let seed = settings.count("simulate.seed");
                let content = Content::Generated {
                    seed,
                    start_mtime_ms: None,
                    limit: None,
                };
                Feed::Simulated(content, rate(&settings)?)
            }
            None => Feed::Remote(url.to_owned()),
        };
        let data_dir = match (&args.data_dir, &feed) {
            (None, feed) if settings.is_default("data.dir") => {
                settings.path("data.dir").join(folder_of(feed))
            }
            _ => settings.path("data.dir"),
        };
        let listen = settings.address("serve.listen");
        if !listen.ip().is_loopback() {
            bail!(
                "serve.listen {listen} is not loopback: dev has neither TLS nor tokens, so it listens on 127.0.0.1 or [::1] only"
            );
        }
        Ok(Self {
            settings,
            feed,
            data_dir,
        })
    }

    /// The feed in words.
    pub(super) fn feed_line(&self) -> String {
        match &self.feed {
            Feed::Remote(url) => url.split('?').next().unwrap_or_default().to_owned(),
            Feed::Simulated(Content::Generated { .. }, rate) => {
                format!("simulated, {rate} records a second")
            }
            Feed::Simulated(Content::Recording { path, .. }, rate) => {
                format!("{} replayed at {rate}", path.display())
            }
        }
    }

    /// How long history is kept: for ever where the feed has its own clock.
    pub(super) fn history_ttl(&self) -> Option<Duration> {
        (!self.clock_is_feed()).then(|| self.settings.duration("load.history_ttl"))
    }

    /// Whether stream time comes from the records.
    pub(super) fn clock_is_feed(&self) -> bool {
        self.settings.text("feed.clock") == "feed"
    }
}

fn rate(settings: &Settings) -> anyhow::Result<Rate> {
    settings
        .text("simulate.rate")
        .parse()
        .context("simulate.rate or --rate")
}

/// Each feed has a folder of its own: their RSVPs are not the same ones.
fn folder_of(feed: &Feed) -> String {
    match feed {
        Feed::Remote(url) => {
            let host = url
                .split("://")
                .nth(1)
                .unwrap_or(url)
                .split(['/', '?'])
                .next();
            format!("feed-{}", plain(host.unwrap_or_default()))
        }
        Feed::Simulated(Content::Generated { .. }, _) => "simulated".to_owned(),
        Feed::Simulated(Content::Recording { path, .. }, _) => {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            format!("replay-{}", plain(&name))
        }
    }
}

fn plain(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '-' {
                c
            } else {
                '-'
            }
        })
        .collect()
}
