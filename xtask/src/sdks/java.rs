//! Java: one run of Maven compiles with every warning an error, packs the jar and its sources, and runs
//! the tests against that jar and the server that this run has built: units, the scenarios, the snippets
//! of the README. Maven keeps what it downloads in its own cache. About a minute and a half on two busy
//! cores.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use crate::maven;
use crate::process::Runner;
use crate::{programs, tree};

const JAVA: &str = "client-sdk/java";
/// With a first download of about 60 MiB.
const DEADLINE: Duration = Duration::from_secs(900);

/// Builds, packs and tests the Java SDK, against `server`.
///
/// # Errors
/// Fails where Java or Maven is missing and may not or cannot be installed, and where a check or a test
/// fails.
pub(crate) fn test(runner: &Runner, server: &Path, install: bool) -> Result<()> {
    programs::provide_java(runner, install)?;
    let mut verify = maven::mvn();
    verify
        .current_dir(tree::root().join(JAVA))
        .args(["--quiet", "clean", "verify"])
        .env("HEADCOUNT_TEST_BINARY", server);
    runner.run(&mut verify, DEADLINE)
}
