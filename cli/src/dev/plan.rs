//! What `dev` is to run: the settings, the feed, the data folder.

use std::path::PathBuf;
use std::time::Duration;

use headcount_simulator::{Content, Rate};

use crate::args::DevArgs;
use crate::config::{ConfigError, Layers, Settings};

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
    ///
    /// # Errors
    /// [`ConfigError`] with all of them.
    pub(super) fn of(args: &DevArgs) -> Result<Self, ConfigError> {
        let mut layers = Layers::new()
            .file(args.config.as_deref())
            .environment(std::env::vars_os())
            .flag("collect.url", "--feed", args.feed.clone())
            .flag("serve.listen", "--listen", args.listen.clone())
            .flag("simulate.rate", "--rate", args.rate.clone())
            .path_flag("data.dir", "--data-dir", args.data_dir.as_deref());
        let fault = flags_fault(args, layers.text("collect.url"));
        layers = layers.fault(fault);
        if args.replay.is_some() {
            layers = layers.or("feed.clock", "feed").or("simulate.rate", "1x");
        }
        let settings = layers.check()?;
        let url = settings.text("collect.url");
        let feed = match &args.replay {
            Some(path) => {
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

/// What is wrong with flags that are no keys.
fn flags_fault(args: &DevArgs, url: &str) -> Option<String> {
    match &args.replay {
        Some(path) if !path.is_file() => Some(format!(
            "flag --replay: {} is no file: it takes a recording, one JSON record a line",
            path.display()
        )),
        None if args.rate.is_some() && !url.is_empty() => Some(
            "flag --rate: there is a feed at collect.url, which has a pace of its own".to_owned(),
        ),
        _ => None,
    }
}

fn rate(settings: &Settings) -> Result<Rate, ConfigError> {
    let rate = settings.text("simulate.rate").parse();
    rate.map_err(|error: headcount_simulator::Error| ConfigError(vec![error.to_string()]))
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
