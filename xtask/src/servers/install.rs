//! What the servers need and the machine lacks.
//!
//! | what | comes from | goes to |
//! |---|---|---|
//! | RabbitMQ, with Erlang | Debian's `rabbitmq-server` | the system, as root only |
//! | Java 17 | Debian's `openjdk-17-jre-headless` | the same |
//! | Maven, only to fetch the jars | Debian's `maven` | the same |
//! | Cassandra, at the version of `xtask/servers/cassandra-pom.xml` | Maven Central | `target/tools/` |
//!
//! - Debian's package starts a broker on all addresses. Where we have installed it, that one is
//!   stopped and disabled at once; a broker that was there before is left alone.
//! - The jars are fetched beside their place and moved there when complete.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};

use super::{Server, cassandra, rabbitmq};
use crate::process::{Runner, pause};
use crate::{tools, tree};

/// 64 MB of jars, and as much of Maven's own on its first run.
const FETCH_DEADLINE: Duration = Duration::from_secs(900);
const STOP_DEADLINE: Duration = Duration::from_secs(30);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Rabbitmq,
    Java,
    Maven,
    Jars,
}

impl Part {
    /// The package of Debian that brings it.
    fn package(self) -> Option<&'static str> {
        match self {
            Self::Rabbitmq => Some("rabbitmq-server"),
            Self::Java => Some("openjdk-17-jre-headless"),
            Self::Maven => Some("maven"),
            Self::Jars => None,
        }
    }

    /// What a person types to get it.
    fn by_hand(self) -> String {
        match (self, self.package()) {
            (Self::Rabbitmq, Some(package)) => format!(
                "  RabbitMQ: apt-get install {package}   (then `systemctl disable --now {package}`: the tests start their own)"
            ),
            (part, Some(package)) => format!("  {part:?}: apt-get install {package}"),
            (_, None) => format!(
                "  Cassandra {}: mvn --batch-mode --file {} dependency:copy-dependencies -DoutputDirectory={}",
                cassandra::version(),
                cassandra::POM,
                cassandra::jars().display()
            ),
        }
    }
}

/// Sees to it that the programs of the wanted servers are there.
///
/// # Errors
/// Fails where one is missing and may not or cannot be installed; the message has the commands
/// to run by hand.
pub(crate) fn provide(runner: &Runner, wanted: &[Server], install: bool) -> Result<()> {
    let lacking = lacking(wanted);
    let lines = |parts: &[Part]| {
        let lines: Vec<String> = parts.iter().map(|part| part.by_hand()).collect();
        lines.join("\n")
    };
    if lacking.is_empty() {
        return Ok(());
    }
    if !install {
        bail!("missing, and --no-install was said:\n{}", lines(&lacking));
    }
    let packages: Vec<&str> = lacking.iter().filter_map(|part| part.package()).collect();
    if !packages.is_empty() {
        if !tools::may_apt() {
            bail!(
                "missing, and only root on Debian may install it; so run:\n{}",
                lines(&lacking)
            );
        }
        eprintln!("    installing {}", packages.join(", "));
        let before = of_the_system();
        tools::apt(runner, &packages).with_context(|| lines(&lacking))?;
        if lacking.contains(&Part::Rabbitmq) {
            end_the_packages_own(runner, &before)?;
        }
    }
    if lacking.contains(&Part::Jars) {
        fetch_jars(runner).with_context(|| lines(&[Part::Jars]))?;
    }
    let still = self::lacking(wanted);
    if !still.is_empty() {
        bail!("installed, but not found:\n{}", lines(&still));
    }
    Ok(())
}

fn lacking(wanted: &[Server]) -> Vec<Part> {
    let mut lacking = Vec::new();
    if wanted.contains(&Server::Rabbitmq) && rabbitmq::Programs::find().is_none() {
        lacking.push(Part::Rabbitmq);
    }
    if wanted.contains(&Server::Cassandra) {
        if cassandra::java().is_none() {
            lacking.push(Part::Java);
        }
        if !cassandra::jars().is_dir() {
            if Command::new("mvn").arg("--version").output().is_err() {
                lacking.push(Part::Maven);
            }
            lacking.push(Part::Jars);
        }
    }
    lacking
}

fn fetch_jars(runner: &Runner) -> Result<()> {
    let place = cassandra::jars();
    let part = place.with_extension(format!("part-{}", std::process::id()));
    eprintln!("    fetching Cassandra {}", cassandra::version());
    let mut maven = Command::new("mvn");
    maven
        .current_dir(tree::root())
        .args(["--batch-mode", "--quiet", "-Dstyle.color=never"])
        .args(["--file", cassandra::POM])
        .arg("dependency:copy-dependencies")
        .arg(format!("-DoutputDirectory={}", part.display()))
        .stdout(io::stderr());
    let fetched = runner.run(&mut maven, FETCH_DEADLINE);
    let outcome = match fetched {
        // Two at once may fetch; the first to end leaves nothing to do for the other.
        Ok(()) if place.is_dir() => Ok(()),
        Ok(()) => fs::rename(&part, &place)
            .with_context(|| format!("cannot move the jars to {}", place.display())),
        Err(error) => Err(error),
    };
    // Moved away, or never complete: in both cases there is nothing worth keeping.
    let _ = fs::remove_dir_all(&part);
    outcome
}

/// Stops the broker that the package has started, and keeps it from starting at the next boot.
fn end_the_packages_own(runner: &Runner, before: &[Pid]) -> Result<()> {
    if Path::new("/run/systemd/system").exists() {
        let mut disable = Command::new("systemctl");
        disable
            .args(["disable", "--now", "rabbitmq-server.service"])
            .args(["epmd.service", "epmd.socket"])
            .stdout(io::stderr());
        runner.run(&mut disable, STOP_DEADLINE)?;
    }
    let asked = Instant::now();
    let mut told = Vec::new();
    loop {
        let mut left = of_the_system();
        left.retain(|pid| !before.contains(pid));
        if left.is_empty() {
            break;
        }
        if asked.elapsed() > STOP_DEADLINE {
            bail!(
                "the broker that Debian's package has started does not stop: end the processes of the user rabbitmq, then repeat this command"
            );
        }
        for pid in left {
            if !told.contains(&pid) {
                // An error means that it is gone.
                let _ = kill_process(pid, Signal::TERM);
                told.push(pid);
            }
        }
        pause(Duration::from_millis(100));
    }
    if !told.is_empty() {
        eprintln!("    stopped the broker that Debian's package had started");
    }
    Ok(())
}

/// Processes of the users that Debian's packages run a broker and its port mapper as.
fn of_the_system() -> Vec<Pid> {
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let ids: Vec<u32> = ["rabbitmq", "epmd"]
        .iter()
        .filter_map(|name| user_id(&users, name))
        .collect();
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter(|entry| {
            let owner = entry.metadata().map(|metadata| metadata.uid());
            owner.is_ok_and(|owner| ids.contains(&owner))
        })
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(Pid::from_raw)
        .collect()
}

/// The number of a user in the text of `/etc/passwd`.
fn user_id(users: &str, name: &str) -> Option<u32> {
    users
        .lines()
        .map(|line| line.split(':').collect::<Vec<_>>())
        .find(|fields| fields[0] == name)
        .and_then(|fields| fields.get(2)?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_part_says_what_to_type() {
        for part in [Part::Rabbitmq, Part::Java, Part::Maven] {
            assert!(part.by_hand().contains("apt-get install"), "{part:?}");
        }
        let line = Part::Jars.by_hand();
        assert!(line.contains("mvn --batch-mode --file xtask/"), "{line}");
        assert!(tree::root().join(cassandra::POM).is_file());
    }

    #[test]
    fn users_are_found_by_their_whole_name() {
        let users = "root:x:0:0::/:/bin/sh\nnotrabbitmq:x:7:7::/:\nrabbitmq:x:103:106::/:\n";
        assert_eq!(user_id(users, "rabbitmq"), Some(103));
        assert_eq!(user_id(users, "epmd"), None);
        assert_eq!(user_id("", "epmd"), None);
    }
}
