//! What the service waits for before it is ready, and before its log may forget.
//!
//! Analyse and load each say by one signal that they have taken up where they stand and hold the
//! log there. Until then they are reasons that `/readyz` names; once both do, the grace in which
//! the log removes nothing after a start is over. Replicas hold nothing: what they recover from,
//! the analyser holds for them. On RabbitMQ nobody holds anything, and the roles may run elsewhere:
//! there the service waits only for its views. An analyser or loader by itself is ready while it knows
//! what is its own, if that is nothing, and has taken up all of it.

use std::convert::Infallible;
use std::sync::Arc;

use headcount_server::serve::Readiness;
use headcount_server::serve::readiness::{ANALYSE_PART, LOAD_PART};
use headcount_server::serve::views::READINESS_PART;
use headcount_store::Uptake;
use tokio::sync::watch;

use super::plan::Role;

/// Not ready until the views are.
pub(super) fn of_the_service() -> Arc<Readiness> {
    Arc::new(Readiness::waiting_for(&[READINESS_PART]))
}

/// Not ready until what is an analyser's or loader's own has been taken up. A collector is ready as
/// soon as it runs: it has its source's lease, or waits for it.
pub(super) fn of_a_worker(role: Role) -> Arc<Readiness> {
    Arc::new(Readiness::waiting_for(part_of(role).as_slice()))
}

/// The part that an analyser or loader is.
fn part_of(role: Role) -> Option<&'static str> {
    match role {
        Role::Analyse => Some(ANALYSE_PART),
        Role::Load => Some(LOAD_PART),
        _ => None,
    }
}

/// Says how far an analyser or loader is that is by itself. For as long as it is polled.
pub(super) async fn follow_share(
    readiness: Arc<Readiness>,
    role: Role,
    mut uptake: watch::Receiver<Uptake>,
) -> Infallible {
    if let Some(part) = part_of(role) {
        loop {
            let left = uptake.borrow_and_update().left;
            match left {
                None => readiness.not_ready(part, "looking up in the store what is its own"),
                Some(0) => readiness.ready(part),
                Some(left) => {
                    let reason = format!("recovering {left} of what is its own");
                    readiness.not_ready(part, reason);
                }
            }
            if uptake.changed().await.is_err() {
                break;
            }
        }
    }
    std::future::pending().await
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
    analyse: watch::Receiver<Uptake>,
    load: watch::Receiver<Uptake>,
    all_hold: impl FnOnce(),
) -> Infallible {
    let holds = async |part, mut held: watch::Receiver<Uptake>| {
        let holds = held.wait_for(|held| held.all).await.is_ok();
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
            let [analyse, load] = [(); 2].map(|()| watch::Sender::new(Uptake::default()));
            let all = Uptake {
                left: Some(0),
                all: true,
            };
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
            first.send_replace(all);
            let one = async {
                while parts(&readiness) != [left] {
                    tokio::task::yield_now().await;
                }
            };
            timeout(SOON, one).await.expect("the first is ready");
            assert!(!readiness.is_ready());
            assert!(all_hold.try_recv().is_err(), "the other holds nothing yet");
            second.send_replace(all);
            timeout(SOON, all_hold).await.expect("soon").expect("said");
            assert!(readiness.is_ready());
            following.abort();
        }
    }

    #[tokio::test]
    async fn a_worker_is_ready_while_all_that_is_its_own_is_taken_up() {
        for (role, part) in [(Role::Analyse, ANALYSE_PART), (Role::Load, LOAD_PART)] {
            let readiness = of_a_worker(role);
            assert_eq!(
                readiness.reasons(),
                [(part.into(), "not started yet".into())]
            );
            let uptake = watch::Sender::new(Uptake::default());
            let share = follow_share(readiness.clone(), role, uptake.subscribe());
            let following = tokio::spawn(share);
            for (left, reason) in [
                (None, Some("looking up in the store what is its own")),
                (Some(2), Some("recovering 2 of what is its own")),
                (Some(0), None),
                (Some(1), Some("recovering 1 of what is its own")),
                (Some(0), None),
                (None, Some("looking up in the store what is its own")),
            ] {
                uptake.send_replace(Uptake { left, all: false });
                let reason = reason.map(|reason| (part.to_owned(), reason.to_owned()));
                let said = async {
                    while readiness.reasons() != Vec::from_iter(reason.clone()) {
                        tokio::task::yield_now().await;
                    }
                };
                timeout(SOON, said).await.expect("soon");
                assert_eq!(readiness.is_ready(), reason.is_none());
            }
            following.abort();
        }
        assert!(of_a_worker(Role::Collect).is_ready());
    }
}
