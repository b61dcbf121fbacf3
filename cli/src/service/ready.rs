//! What the service waits for before it is ready, and before its log may forget.
//!
//! Analyse and load each say by one signal that they have taken up where they stand and hold the
//! log there. Until then they are reasons that `/readyz` names; once both do, the grace in which
//! the log removes nothing after a start is over. Replicas hold nothing: what they recover from,
//! the analyser holds for them. On RabbitMQ nobody holds anything, and the roles may run elsewhere:
//! there only the views are waited for.

use std::convert::Infallible;
use std::sync::Arc;

use headcount_server::serve::Readiness;
use headcount_server::serve::readiness::{ANALYSE_PART, LOAD_PART};
use headcount_server::serve::views::READINESS_PART;
use tokio::sync::watch;

/// Not ready until the views are.
pub(super) fn of_the_service() -> Arc<Readiness> {
    Arc::new(Readiness::waiting_for(&[READINESS_PART]))
}

/// Ready as soon as it runs: what it works on is shared out, and may be nothing.
pub(super) fn of_a_worker() -> Arc<Readiness> {
    Arc::new(Readiness::waiting_for(&[]))
}

/// Not ready until views, analyser and loader are.
pub(super) fn of_all_roles() -> Arc<Readiness> {
    let readiness = Readiness::waiting_for(&[READINESS_PART, ANALYSE_PART, LOAD_PART]);
    readiness.not_ready(ANALYSE_PART, "recovering from its checkpoints");
    readiness.not_ready(LOAD_PART, "looking up in the tables how far it has come");
    Arc::new(readiness)
}

/// Says that analyser and loader are ready as each of them holds its positions, and calls
/// `all_hold` once both do. For as long as it is polled.
pub(super) async fn follow(
    readiness: Arc<Readiness>,
    analyse: watch::Receiver<bool>,
    load: watch::Receiver<bool>,
    all_hold: impl FnOnce(),
) -> Infallible {
    let holds = async |part, mut held: watch::Receiver<bool>| {
        let holds = held.wait_for(|held| *held).await.is_ok();
        if holds {
            readiness.ready(part);
        }
        holds
    };
    // A role that ends before it holds stops the process.
    if let (true, true) = tokio::join!(holds(ANALYSE_PART, analyse), holds(LOAD_PART, load)) {
        all_hold();
    }
    std::future::pending().await
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::sync::oneshot;
    use tokio::time::timeout;

    use super::*;

    const SOON: Duration = Duration::from_secs(10);

    fn parts(readiness: &Readiness) -> Vec<String> {
        let reasons = readiness.reasons().into_iter();
        reasons.map(|(part, _)| part).collect()
    }

    #[tokio::test]
    async fn each_role_is_waited_for_and_the_grace_for_both() {
        for analyse_first in [true, false] {
            let readiness = of_all_roles();
            assert_eq!(parts(&readiness), [ANALYSE_PART, LOAD_PART, READINESS_PART]);
            readiness.ready(READINESS_PART);
            let [analyse, load] = [(); 2].map(|()| watch::Sender::new(false));
            let (sender, mut all_hold) = oneshot::channel();
            let following = tokio::spawn(follow(
                readiness.clone(),
                analyse.subscribe(),
                load.subscribe(),
                || sender.send(()).expect("somebody waits"),
            ));
            let (first, second, left) = match analyse_first {
                true => (&analyse, &load, LOAD_PART),
                false => (&load, &analyse, ANALYSE_PART),
            };
            first.send_replace(true);
            let one = async {
                while parts(&readiness) != [left] {
                    tokio::task::yield_now().await;
                }
            };
            timeout(SOON, one).await.expect("the first is ready");
            assert!(!readiness.is_ready());
            assert!(all_hold.try_recv().is_err(), "the other holds nothing yet");
            second.send_replace(true);
            timeout(SOON, all_hold).await.expect("soon").expect("said");
            assert!(readiness.is_ready());
            following.abort();
        }
    }
}
