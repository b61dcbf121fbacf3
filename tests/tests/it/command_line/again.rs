//! `dev` on its own feed, stopped with Ctrl-C and started again.

use std::time::{Duration, Instant};

use headcount_sdk::v1::SourceState;

use crate::harness::command::cli;
use crate::harness::dev::{Dev, Setup};
use crate::harness::read::until;

/// What a newcomer waits for, with room for a busy machine. Who waits for the history of a feed that
/// has none takes 10 s and more.
const AT_ONCE: Duration = Duration::from_secs(9);

/// What comes is shown at once, and nothing is wrong.
async fn is_well(dev: &Dev) {
    let begun = Instant::now();
    let tail = cli(
        Some(&format!("http://{}", dev.address)),
        &["tail", "--limit", "3"],
    )
    .await;
    assert_eq!(tail.code, Some(0), "{}", tail.stderr);
    assert_eq!(tail.stdout.lines().count(), 3, "{}", tail.stdout);
    until("the source is live", async || {
        let status = dev.client.status().await.ok()?;
        assert!(status.warnings.is_empty(), "{:?}", status.warnings);
        let live = |state| state == SourceState::Live;
        let source = status.sources.first()?;
        live(source.state()).then_some(())
    })
    .await;
    let took = begun.elapsed();
    assert!(took < AT_ONCE, "{took:?}");
    until("it is ready", async || {
        let page = dev.readyz().await;
        page.ends_with("\r\nready\n").then_some(())
    })
    .await;
    let printed = dev.process.stderr().to_lowercase();
    assert!(!printed.contains("warn"), "{printed}");
}

#[tokio::test]
async fn started_again_it_goes_on_at_once_and_warns_of_nothing() {
    let setup = Setup::new(&[]);
    for _ in 0..3 {
        let dev = setup.start().await;
        is_well(&dev).await;
        dev.stop().await;
    }
}
