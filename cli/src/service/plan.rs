//! What is to run: the roles, the settings, the feed, where the data is.

use std::path::PathBuf;
use std::time::Duration;

use headcount_simulator::{Content, Rate};
use headcount_store::cql::KEYSPACE_BYTES_MAX;
use xxhash_rust::xxh3::xxh3_64;

use crate::args::{CollectArgs, DevArgs, LoadArgs, RoleArgs, ServeArgs};
use crate::config::{ConfigError, Layers, Settings, shown_url};

/// Where records come from.
#[derive(Debug)]
pub(crate) enum Feed {
    /// A WebSocket address.
    Remote(String),
    /// Our own simulator, on a free port.
    Simulated(Content, Rate),
}

/// A role that can be a process of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Collect,
    Analyse,
    Serve,
    Load,
}

impl Role {
    const ALL: [Self; 4] = [Self::Collect, Self::Analyse, Self::Serve, Self::Load];

    /// What it is called on the command line and in what it says of itself.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Collect => "collect",
            Self::Analyse => "analyse",
            Self::Serve => "serve",
            Self::Load => "load",
        }
    }
}

/// The keys that say where log and tables are, and what each is.
const SERVERS: [(&str, &str); 2] = [
    ("binder.rabbitmq.brokers", "a log"),
    ("store.cql.nodes", "tables"),
];

/// A flag of a role: the key that it sets, its name, what was given.
type Flag = (&'static str, &'static str, Option<String>);

/// Everything that is decided before anything starts.
#[derive(Debug)]
pub(crate) struct Plan {
    roles: Vec<Role>,
    pub(super) settings: Settings,
    pub(super) feed: Feed,
    pub(super) data_dir: PathBuf,
}

impl Plan {
    /// The collector in a process of its own.
    ///
    /// # Errors
    /// As [`Plan::of_role`].
    pub(crate) fn of_collect(args: CollectArgs) -> Result<Self, ConfigError> {
        let flag = ("collect.url", "--feed", args.feed);
        Self::of_role(Role::Collect, &args.role, [flag])
    }

    /// The service in a process of its own.
    ///
    /// # Errors
    /// As [`Plan::of_role`].
    pub(crate) fn of_serve(args: ServeArgs) -> Result<Self, ConfigError> {
        let insecure = args.insecure.then(|| "true".to_owned());
        let flags = [
            ("serve.listen", "--listen", args.listen),
            ("serve.insecure", "--insecure", insecure),
        ];
        Self::of_role(Role::Serve, &args.role, flags)
    }

    /// One role in a process of its own.
    ///
    /// # Errors
    /// [`ConfigError`] with all that is wrong, log or tables that others cannot reach included.
    pub(crate) fn of_role(
        role: Role,
        args: &RoleArgs,
        flags: impl IntoIterator<Item = Flag>,
    ) -> Result<Self, ConfigError> {
        let mut layers = Layers::new()
            .file(args.config.as_deref())
            .environment(std::env::vars_os());
        for (key, flag, text) in flags {
            layers = layers.flag(key, flag, text);
        }
        for (key, server) in SERVERS {
            let missing = layers.text(key).is_empty();
            layers = layers.fault(missing.then(|| {
                format!(
                    "{key} is not set: {} in a process of its own needs {server} that all roles \
                     reach; `headcount dev` runs everything in one process without",
                    role.name()
                )
            }));
        }
        let no_feed = role == Role::Collect && layers.text("collect.url").is_empty();
        layers = layers.fault(no_feed.then(|| {
            "collect.url is not set: name the feed by --feed, or serve one with `headcount simulate`"
                .to_owned()
        }));
        let settings = layers.check()?;
        Ok(Self {
            roles: vec![role],
            feed: Feed::Remote(settings.text("collect.url").to_owned()),
            data_dir: settings.path("data.dir"),
            settings,
        })
    }

    /// A range that is loaded again: on the servers that roles share, or in the folder of a process
    /// that has ended.
    ///
    /// # Errors
    /// [`ConfigError`] with all that is wrong, a folder without a log included.
    pub(crate) fn of_backfill(args: &LoadArgs) -> Result<Self, ConfigError> {
        let mut layers = Layers::new()
            .file(args.role.config.as_deref())
            .environment(std::env::vars_os())
            .path_flag("data.dir", "--data-dir", args.data_dir.as_deref());
        let named = SERVERS.map(|(key, _)| !layers.text(key).is_empty());
        if named[0] != named[1] {
            let fault = SERVERS.map(|(key, _)| key).join(" and ");
            layers = layers.fault(Some(format!("set both of {fault}, or neither")));
        }
        let settings = layers.check()?;
        let data_dir = settings.path("data.dir");
        if !named[0] && !data_dir.join("log").is_dir() {
            let fault = format!(
                "there is no log in {}: name the folder by --data-dir, as `headcount dev` says it",
                data_dir.display()
            );
            return Err(ConfigError(vec![fault]));
        }
        Ok(Self {
            roles: vec![Role::Load],
            feed: Feed::Remote(settings.text("collect.url").to_owned()),
            data_dir,
            settings,
        })
    }

    /// Every role in one process. Reads configuration and flags; finds every fault before anything
    /// binds.
    ///
    /// # Errors
    /// [`ConfigError`] with all of them.
    pub(crate) fn of_dev(args: &DevArgs) -> Result<Self, ConfigError> {
        let mut layers = Layers::new()
            .file(args.config.as_deref())
            .environment(std::env::vars_os())
            .flag("collect.url", "--feed", args.feed.clone())
            .flag("serve.listen", "--listen", args.listen.clone())
            .flag("simulate.rate", "--rate", args.rate.clone())
            .path_flag("data.dir", "--data-dir", args.data_dir.as_deref())
            .flag("serve.insecure", "of `dev`", Some("false".to_owned()));
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
            roles: Role::ALL.to_vec(),
            settings,
            feed,
            data_dir,
        })
    }

    /// Whether a role is among those of this process.
    pub(super) fn runs(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The role of a process that serves no clients.
    pub(super) fn worker(&self) -> Option<Role> {
        let first = self.roles.first().copied();
        first.filter(|_| !self.runs(Role::Serve))
    }

    /// What this process is called.
    pub(super) fn name(&self) -> &'static str {
        match self.roles[..] {
            [role] => role.name(),
            _ => "dev",
        }
    }

    /// How names of streams start. Our own feeds have streams of their own, where nothing else is
    /// said: their RSVPs are not those of a real one.
    pub(super) fn prefix(&self) -> String {
        self.own("binder.rabbitmq.prefix", ".")
    }

    /// The keyspace; of our own feeds one of their own, as their streams.
    pub(super) fn keyspace(&self) -> String {
        let mut name = self.own("store.cql.keyspace", "_").replace('-', "_");
        name.truncate(KEYSPACE_BYTES_MAX);
        name.to_lowercase()
    }

    fn own(&self, key: &str, separator: &str) -> String {
        let text = self.settings.text(key);
        match &self.feed {
            Feed::Simulated(..) if self.settings.is_default(key) => {
                format!("{text}{separator}{}", folder_of(&self.feed))
            }
            _ => text.to_owned(),
        }
    }

    /// Where the data is, in words.
    pub(super) fn data_line(&self) -> String {
        let servers = |key| self.settings.list(key).join(", ");
        match servers("binder.rabbitmq.brokers") {
            none if none.is_empty() => self.data_dir.display().to_string(),
            brokers => format!("log on {brokers}, tables on {}", servers("store.cql.nodes")),
        }
    }

    /// The feed in words.
    pub(super) fn feed_line(&self) -> String {
        match &self.feed {
            Feed::Remote(url) => shown_url(url),
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
            let shown = shown_url(url);
            let place = shown.split("://").nth(1).unwrap_or_default();
            format!(
                "feed-{}",
                plain(place.split('/').next().unwrap_or_default())
            )
        }
        Feed::Simulated(Content::Generated { .. }, _) => "simulated".to_owned(),
        Feed::Simulated(Content::Recording { path, .. }, _) => {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            // Recordings in other folders may be called the same.
            let whole = std::fs::canonicalize(path).unwrap_or_else(|_| path.clone());
            let place = xxh3_64(whole.as_os_str().as_encoded_bytes()) as u32;
            format!("replay-{}-{place:08x}", plain(&name))
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn remote(url: &str) -> String {
        folder_of(&Feed::Remote(url.to_owned()))
    }

    fn replay(path: &Path) -> String {
        let content = Content::Recording {
            path: path.to_owned(),
            repeat: 1,
        };
        folder_of(&Feed::Simulated(content, Rate::Max))
    }

    #[test]
    fn a_feed_of_our_own_is_called_simulated_whatever_its_seed() {
        for seed in [1, 2] {
            let content = Content::Generated {
                seed,
                start_mtime_ms: None,
                limit: None,
            };
            let feed = Feed::Simulated(content, Rate::Max);
            assert_eq!(folder_of(&feed), "simulated");
        }
    }

    #[test]
    fn a_feed_elsewhere_is_told_by_host_and_port_and_shows_no_secret() {
        let named = "feed-stream-example-com";
        for url in [
            "ws://stream.example.com/2/rsvps",
            "ws://stream.example.com",
            "ws://someone:secret@stream.example.com/2/rsvps?key=secret",
        ] {
            assert_eq!(remote(url), named, "{url}");
        }
        let others = ["wss://stream.example.org/2/rsvps", "ws://127.0.0.1:80/"];
        assert_eq!(
            others.map(remote),
            ["feed-stream-example-org", "feed-127-0-0-1-80"]
        );
    }

    #[test]
    fn a_recording_is_told_by_the_file_however_its_path_is_spelled() {
        let dir = tempfile::tempdir().unwrap();
        let [one, other] = ["one", "other"].map(|name| dir.path().join(name));
        for folder in [&one, &other] {
            std::fs::create_dir(folder).unwrap();
            std::fs::write(folder.join("day 1.jsonl"), "").unwrap();
        }
        let folder = replay(&one.join("day 1.jsonl"));
        assert!(folder.starts_with("replay-day-1-"), "{folder}");
        for same in ["one/./day 1.jsonl", "other/../one/day 1.jsonl"] {
            assert_eq!(replay(&dir.path().join(same)), folder, "{same}");
        }
        // Their RSVPs are not the same: one folder would count them as one feed's.
        assert_ne!(replay(&other.join("day 1.jsonl")), folder);
        std::fs::write(one.join("day 2.jsonl"), "").unwrap();
        assert_ne!(replay(&one.join("day 2.jsonl")), folder);
    }
}
