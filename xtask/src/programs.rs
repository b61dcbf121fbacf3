//! The programs of the system that the tests start.
//!
//! | program | Debian's package | what the tests do with it |
//! |---|---|---|
//! | `unshare`, `setpriv` | util-linux | small disks of their own, and users that may not write |
//! | `mount` | mount | the same |
//! | `script` | bsdutils | a terminal |
//! | `systemd-analyze` | systemd | whether it takes the unit in `deploy/` |
//! | `strace` | strace | the order of system calls |
//! | `git` | git | the files that are tracked, for the rules on style |
//! | `javac`, `mvn` | default-jdk-headless, maven | the Java SDK |
//!
//! What is missing is installed where we are root on Debian; elsewhere the message says what to
//! type. None has a pin: any version that Debian still serves does.

use std::env;
use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::Runner;
use crate::tools;

/// A program and the package that brings it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Program {
    name: &'static str,
    package: &'static str,
}

const fn program(name: &'static str, package: &'static str) -> Program {
    Program { name, package }
}

const NEEDED: [Program; 9] = [
    program("unshare", "util-linux"),
    program("setpriv", "util-linux"),
    program("mount", "mount"),
    program("script", "bsdutils"),
    program("systemd-analyze", "systemd"),
    program("strace", "strace"),
    program("git", "git"),
    JAVA[0],
    JAVA[1],
];
/// Java 17 or newer, and Maven.
const JAVA: [Program; 2] = [
    program("javac", "default-jdk-headless"),
    program("mvn", "maven"),
];

/// Sees to it that the programs are there.
///
/// # Errors
/// Fails where one is missing and may not or cannot be installed; the message has the command to
/// run by hand.
pub(crate) fn provide(runner: &Runner, install: bool) -> Result<()> {
    have(runner, &NEEDED, install)
}

/// Sees to it that Java and Maven are there, for whoever needs nothing else.
///
/// # Errors
/// As [`provide`].
pub(crate) fn provide_java(runner: &Runner, install: bool) -> Result<()> {
    have(runner, &JAVA, install)
}

fn have(runner: &Runner, needed: &[Program], install: bool) -> Result<()> {
    let path = env::var_os("PATH").unwrap_or_default();
    let lacking = lacking(needed, &path);
    if lacking.is_empty() {
        return Ok(());
    }
    if !install {
        bail!("missing, and --no-install was said:\n{}", by_hand(&lacking));
    }
    if !tools::may_apt() {
        bail!(
            "missing, and only root on Debian may install it; so run:\n{}",
            by_hand(&lacking)
        );
    }
    let packages = packages(&lacking);
    println!("    installing {}", packages.join(", "));
    tools::apt(runner, &packages).with_context(|| by_hand(&lacking))?;
    let still = self::lacking(needed, &path);
    if !still.is_empty() {
        bail!("installed, but not found:\n{}", by_hand(&still));
    }
    Ok(())
}

/// The programs that no folder of `PATH` has.
fn lacking(needed: &[Program], path: &OsStr) -> Vec<Program> {
    let found = |name: &str| env::split_paths(path).any(|folder| is_program(&folder.join(name)));
    let mut lacking = needed.to_vec();
    lacking.retain(|program| !found(program.name));
    lacking
}

fn is_program(path: &Path) -> bool {
    let metadata = path.metadata();
    metadata.is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

/// Their packages, each once.
fn packages(programs: &[Program]) -> Vec<&'static str> {
    let mut packages: Vec<&str> = programs.iter().map(|program| program.package).collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}

/// What a person types to get them.
fn by_hand(programs: &[Program]) -> String {
    let names: Vec<&str> = programs.iter().map(|program| program.name).collect();
    let packages = packages(programs).join(" ");
    format!("  {}: apt-get install {packages}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A folder with files of these names and this mode.
    fn folder(names: &[&str], mode: u32) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let path = folder.path().join(name);
            fs::write(&path, "").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        }
        folder
    }

    #[test]
    fn what_no_folder_of_the_path_has_is_lacking() {
        let nothing = folder(&[], 0o755);
        assert_eq!(lacking(&NEEDED, nothing.path().as_os_str()), NEEDED);
        let some = folder(&["unshare", "git"], 0o755);
        // A file that nobody may run is none.
        let more = folder(&["mount"], 0o644);
        let path = env::join_paths([some.path(), more.path()]).unwrap();
        let lacking_of = |needed: &[Program]| -> Vec<&str> {
            lacking(needed, &path)
                .iter()
                .map(|program| program.name)
                .collect()
        };
        assert_eq!(
            lacking_of(&NEEDED[..7]),
            ["setpriv", "mount", "script", "systemd-analyze", "strace"]
        );
        assert_eq!(lacking_of(&JAVA), ["javac", "mvn"]);
        let all = folder(&NEEDED.map(|program| program.name), 0o755);
        assert_eq!(lacking(&NEEDED, all.path().as_os_str()), []);
    }

    #[test]
    fn what_is_missing_says_what_to_type() {
        assert_eq!(
            by_hand(&NEEDED),
            "  unshare, setpriv, mount, script, systemd-analyze, strace, git, javac, mvn: apt-get install bsdutils default-jdk-headless git maven mount strace systemd util-linux"
        );
        assert_eq!(
            by_hand(&NEEDED[..1]),
            "  unshare: apt-get install util-linux"
        );
    }
}
