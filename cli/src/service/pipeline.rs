//! The roles of this process, started and stopped in the order of the data.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use headcount_server::serve;
use headcount_server::status::StatusBoard;
use tokio::task::{JoinError, JoinSet};
use tokio::time::timeout;

use super::ground::Ground;
use super::plan::{Plan, Role};
use super::{ready, roles};

/// Time for a role to end once it is told to, and at least this much beyond what connections are
/// given to drain.
const STOP_DEADLINE: Duration = Duration::from_secs(15);
const STOP_MARGIN: Duration = Duration::from_secs(5);

/// A role that has ended: its name, and why it failed if it did.
pub(super) type Ended = (&'static str, anyhow::Result<()>);

/// Everything that runs.
pub(super) struct Pipeline {
    address: Option<SocketAddr>,
    ground: Ground,
    roles: JoinSet<Ended>,
    /// How many of them only tell of the others.
    pages: usize,
    /// Whether collect has ended, or never ran: nothing is left to drain then.
    collected: bool,
    stop_deadline: Duration,
}

impl Pipeline {
    /// Binds the port, opens log and tables, starts every role of the plan.
    pub(super) async fn start(plan: &Plan) -> anyhow::Result<Self> {
        let settings = &plan.settings;
        let server = match roles::port(plan) {
            Some(port) => Some(serve::Server::bind(port).await?),
            None => None,
        };
        let address = server.as_ref().map(serve::Server::local_addr);
        let ground = Ground::open(plan, address.filter(|_| plan.runs(Role::Serve))).await?;
        let mut roles = JoinSet::new();
        let analysis = roles::analysis(plan, &ground);
        let loading = roles::loading(plan, &ground);
        if let Some(server) = server {
            let context = roles::context(&ground, settings);
            let (analyse, load) = (analysis.held.subscribe(), loading.held.subscribe());
            if let Some(worker) = plan.worker() {
                let uptake = if worker == Role::Load { load } else { analyse };
                let beside = ready::follow_share(ground.readiness.clone(), worker, uptake);
                roles::start_pages(context, server, beside, &mut roles);
            } else {
                let log = ground.log.clone();
                let all_hold = move || log.all_hold();
                let beside = ready::follow(ground.readiness.clone(), analyse, load, all_hold);
                roles::start_serve(context, server, &analysis, beside, &mut roles);
            }
        }
        if plan.runs(Role::Analyse) {
            roles::start_analyse(&ground, analysis, &mut roles);
        }
        if plan.runs(Role::Load) {
            roles::start_load(&ground, loading, &mut roles);
        }
        if plan.runs(Role::Collect) {
            roles::start_collect(&ground, plan, &mut roles).await?;
        }
        Ok(Self {
            address,
            ground,
            roles,
            pages: usize::from(address.is_some() && !plan.runs(Role::Serve)),
            collected: !plan.runs(Role::Collect),
            stop_deadline: stop_deadline(settings.duration("serve.drain_deadline")),
        })
    }

    /// What the roles say of themselves.
    pub(super) fn status(&self) -> Arc<StatusBoard> {
        self.ground.status.clone()
    }

    /// Where the port is, where there is one.
    pub(super) fn address(&self) -> Option<SocketAddr> {
        self.address
    }

    /// Waits for a role to fail, or for all to be done. One that ends well, as a feed that is over,
    /// stops nobody.
    pub(super) async fn ended(&mut self) -> anyhow::Result<()> {
        while self.roles.len() > self.pages
            && let Some(ended) = self.roles.join_next().await
        {
            let (role, outcome) = named(ended);
            self.collected |= role == Role::Collect.name();
            match outcome {
                Err(error) => return Err(error.context(role)),
                Ok(()) => tracing::info!(role, "role has ended"),
            }
        }
        Ok(())
    }

    /// Stops intake, then the rest, then closes the log and the tables.
    pub(super) async fn stop(mut self) -> anyhow::Result<()> {
        let mut outcome = Ok(());
        self.ground.intake.cancel();
        // What was taken goes through collect's drain; what is behind it recovers from the log.
        let drained = timeout(Duration::from_secs(3), async {
            while !self.collected
                && let Some(ended) = self.roles.join_next().await
            {
                let ended = named(ended);
                self.collected |= ended.0 == Role::Collect.name();
                note(&mut outcome, ended);
            }
        });
        let _ = drained.await;
        self.ground.rest.cancel();
        let ended = timeout(self.stop_deadline, async {
            while let Some(ended) = self.roles.join_next().await {
                note(&mut outcome, named(ended));
            }
        });
        if ended.await.is_err() {
            tracing::warn!("a role did not stop in time and is cut off; the next start recovers");
            self.roles.shutdown().await;
        }
        let closed = self.ground.close().await;
        outcome.and(closed)
    }
}

fn named(ended: Result<Ended, JoinError>) -> Ended {
    ended.unwrap_or_else(|error| ("a role", Err(error.into())))
}

fn stop_deadline(drain_deadline: Duration) -> Duration {
    STOP_DEADLINE.max(drain_deadline + STOP_MARGIN)
}

fn note(outcome: &mut anyhow::Result<()>, ended: Ended) {
    if let (role, Err(error)) = ended
        && outcome.is_ok()
    {
        *outcome = Err(error.context(role));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_have_longer_to_end_than_connections_to_drain() {
        for seconds in [0, 10, 15, 60, 600] {
            let drain = Duration::from_secs(seconds);
            assert!(stop_deadline(drain) >= drain + STOP_MARGIN);
        }
        assert_eq!(stop_deadline(Duration::ZERO), STOP_DEADLINE);
    }
}
