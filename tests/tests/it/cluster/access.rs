//! Users of the broker: who is wrong, or may too little, is told so; who may no more than is said,
//! needs no more.

use std::time::{Duration, Instant};

use crate::harness::cluster::{Cluster, rabbitmqctl};
use crate::harness::command::{Ended, run};
use crate::harness::feed::Feed;
use crate::harness::{PATIENCE, recording};
use crate::recording::numbers::{ONCE, RECORDS, check_counts, check_truth};
use crate::recording::store::check_store;

const ROLES: [&str; 4] = ["collect", "analyse", "load", "serve"];

/// A refusal is final: no role tries for longer.
const SOON: Duration = Duration::from_secs(20);

const PASSWORD: &str = "k7-secret-word";

/// A role that ends by itself.
async fn refused(cluster: &Cluster, role: &str) -> Ended {
    // Nobody need listen there: the broker is asked first.
    let cluster = cluster.source("meetup", "ws://127.0.0.1:1");
    let begun = Instant::now();
    let ended = run(cluster.command(role), SOON).await;
    println!("{role} after {:?}: {}", begun.elapsed(), ended.stderr);
    assert_eq!(ended.code, Some(1), "{role}: {}", ended.stderr);
    assert!(!ended.stderr.contains(PASSWORD), "{role} tells a password");
    assert!(!ended.stdout.contains(PASSWORD), "{role} tells a password");
    ended
}

#[tokio::test]
async fn wrong_credentials_end_every_role_at_once_and_are_named() {
    let right = Cluster::new().set("telemetry.level", "debug");
    let wrong = [
        right.clone().set("binder.rabbitmq.password", PASSWORD),
        right
            .clone()
            .set("binder.rabbitmq.user", "nobody-here")
            .set("binder.rabbitmq.password", PASSWORD),
        right.set("binder.rabbitmq.vhost", "nowhere"),
    ];
    for cluster in &wrong {
        for role in ROLES {
            let said = refused(cluster, role).await.stderr;
            for part in ["the broker refuses: ", "Check user, password and vhost"] {
                assert!(said.contains(part), "{role}: {said}");
            }
        }
    }
}

/// Users of the broker, each with so much permission.
pub(super) struct Users {
    cluster: Cluster,
    made: Vec<String>,
}

impl Users {
    pub(super) fn new() -> Self {
        Self {
            cluster: Cluster::new(),
            made: Vec::new(),
        }
    }

    /// The roles of a user that is permitted so much; `~` stands for the streams' prefix.
    pub(super) async fn user(
        &mut self,
        name: &str,
        [configure, write, read]: [&str; 3],
    ) -> Cluster {
        let prefix = self.cluster.value("binder.rabbitmq.prefix");
        let user = format!("{prefix}-{name}");
        let pattern = |pattern: &str| pattern.replace('~', prefix);
        let permitted = [configure, write, read].map(pattern);
        rabbitmqctl(&["add_user", &user, PASSWORD]).await;
        let [configure, write, read] = &permitted;
        rabbitmqctl(&["set_permissions", &user, configure, write, read]).await;
        let cluster = self.cluster.clone();
        self.made.push(user.clone());
        cluster
            .set("binder.rabbitmq.user", &user)
            .set("binder.rabbitmq.password", PASSWORD)
    }

    pub(super) async fn delete(self) {
        for user in &self.made {
            rabbitmqctl(&["delete_user", user]).await;
        }
    }
}

/// What the table of the record of decisions has.
pub(super) const MAKER: [&str; 3] = [r"^~\.", r"^amq\.default$", r"^~\."];
const WRITER: [&str; 3] = ["^$", r"^amq\.default$", r"^~\."];
const READER: [&str; 3] = ["^$", "^$", r"^~\."];

#[tokio::test]
async fn users_with_the_permissions_of_their_role_run_the_whole_pipeline() {
    let mut users = Users::new();
    let maker = users.user("maker", MAKER).await;
    let writers = [
        users.user("collect", WRITER).await,
        users.user("analyse", WRITER).await,
        users.user("load", WRITER).await,
    ];
    let reader = users.user("serve", READER).await;
    // Who may make no streams ends where there are none, and says what is missing.
    let said = refused(&writers[1], "analyse").await.stderr;
    assert!(
        said.contains("whoever creates a channel also `configure`"),
        "{said}"
    );
    maker.serve().await.stop().await;

    let [collect, analyse, load] = &writers;
    let feed = Feed::replay(&recording(), 1, "max").await;
    let served = reader.serve().await;
    let mut workers = vec![load.start("load").await, analyse.start("analyse").await];
    let mut collect = collect.collect("meetup", &feed.url).await;
    let headcount = served.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&served.client, &headcount).await;
    check_store(&served.client).await;
    assert!(collect.wait(PATIENCE).await.success());
    for worker in &mut workers {
        let status = worker.terminate(PATIENCE).await;
        assert!(status.success(), "{status}: {}", worker.shown());
    }
    served.stop().await;
    users.delete().await;
}

#[tokio::test]
async fn a_role_that_may_too_little_ends_and_names_what_is_missing() {
    let mut users = Users::new();
    users.cluster.serve().await.stop().await;
    let blind = users.user("blind", ["^$", r"^amq\.default$", "^$"]).await;
    for role in ROLES {
        let said = refused(&blind, role).await.stderr;
        assert!(
            said.contains("a reader needs `read` on the streams"),
            "{role}: {said}"
        );
        assert!(said.contains(".main.rsvps"), "{role}: {said}");
    }
    let mute = users.user("mute", READER).await;
    let feed = Feed::replay(&recording(), 1, "max").await;
    for role in ["analyse", "collect"] {
        let mute = mute.source("meetup", &feed.url);
        let ended = run(mute.command(role), SOON).await;
        let said = ended.stderr;
        println!("{role}: {said}");
        assert_eq!(ended.code, Some(1), "{role}: {said}");
        assert!(
            said.contains("a writer also `write` on amq.default"),
            "{role}: {said}"
        );
        assert!(
            said.contains("'amq.default' in vhost '/' refused"),
            "{role}: {said}"
        );
    }
    users.delete().await;
}
