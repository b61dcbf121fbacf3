//! Drift from the feed to the client: a share of yes that goes from 0.30 to 0.35 is found, a feed that stays as it is raises
//! nothing; the same alerts on any number of partitions, through kills, and of a replay of the log.

use headcount_sdk::v1::{DriftAlert, DriftSubject, WatchDriftResponse};
use headcount_sdk::{Client, DriftOptions};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;

use crate::harness::PATIENCE;
use crate::harness::command::cli;
use crate::harness::dev::{Dev, Setup};
use crate::harness::script::Script;
use crate::windows::copy_input;

const SEED: u64 = 35;
const T0_MS: i64 = 1_425_790_000_000;
const TURNS_AT: usize = 20_000;
const RECORDS: usize = 30_000;

/// Records of a feed, five a second, and their mtimes; the share of yes is another from a record on.
fn feed(shares: [f64; 2]) -> (Vec<Message>, Vec<i64>) {
    println!("seed {SEED}");
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let (mut now_ms, mut frames, mut mtimes) = (T0_MS as f64, Vec::new(), Vec::new());
    for number in 0..RECORDS {
        now_ms += -(1.0 - random.random::<f64>()).ln() * 200.0;
        let share = shares[usize::from(number >= TURNS_AT)];
        let response = if random.random_bool(share) {
            "yes"
        } else {
            "no"
        };
        let guests = u32::from(random.random_bool(0.07));
        let (event, group) = (random.random_range(0..3_000), random.random_range(0..300));
        let country = ["us", "us", "us", "gb"][group % 4];
        let mtime = now_ms as i64;
        let id = 1_000 + number;
        frames.push(Message::text(format!(
            r#"{{"response":"{response}","member":{{"member_id":{id},"member_name":"M"}},"visibility":"public","event":{{"event_id":"e{event}","event_name":"E"}},"guests":{guests},"mtime":{mtime},"rsvp_id":{id},"group":{{"group_name":"G","group_city":"C","group_lat":35.6,"group_lon":-78.6,"group_urlname":"G","group_id":{group},"group_country":"{country}","group_topics":[{{"urlkey":"t{}","topic_name":"T"}}]}}}}"#,
            group % 50
        )));
        mtimes.push(mtime);
    }
    (frames, mtimes)
}

/// All alerts of a feed that ends.
async fn alerts(client: &Client) -> Vec<DriftAlert> {
    let mut stream = client.watch_drift(DriftOptions::default().from_earliest());
    let (mut alerts, mut last) = (Vec::new(), WatchDriftResponse::default());
    while let Some(message) = timeout(PATIENCE, stream.next())
        .await
        .expect("it ends in time")
    {
        last = message.expect("it is served");
        alerts.extend(last.alert.clone());
    }
    assert!(last.caught_up, "it ends by saying so");
    alerts
}

/// The one alert of the feed that turns, within 10,000 records.
fn check(alerts: &[DriftAlert], mtimes: &[i64], name: &str) {
    let [alert] = alerts else {
        panic!("{name}: {alerts:?}");
    };
    assert_eq!(alert.subject(), DriftSubject::YesRate, "{name}: {alert:?}");
    let (before, after) = (alert.before.expect("a mean"), alert.after.expect("a mean"));
    let is_near = (before - 0.3).abs() < 0.02 && (after - 0.35).abs() < 0.08;
    assert!(is_near, "{name}: {alert:?}");
    let at = alert.detected_at.expect("it says when");
    let at_ms = at.seconds * 1_000 + i64::from(at.nanos) / 1_000_000;
    let found_at = mtimes.partition_point(|mtime| *mtime <= at_ms);
    println!(
        "{name}: found {} records after the change",
        found_at - TURNS_AT
    );
    assert!(
        (TURNS_AT..TURNS_AT + 10_000).contains(&found_at),
        "{name}: {alert:?}"
    );
}

/// What `headcount query drift` prints.
async fn printed(dev: &Dev) -> String {
    let server = format!("http://{}", dev.address);
    let arguments = ["query", "--output", "json", "drift", "yes_rate"];
    let ended = cli(Some(&server), &arguments).await;
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    ended.stdout
}

#[tokio::test]
async fn a_share_of_yes_from_0_30_to_0_35_is_found_on_1_and_4_partitions_and_by_a_replay() {
    let (frames, mtimes) = feed([0.3, 0.35]);
    let mut expected = None;
    for partitions in ["1", "4"] {
        let script = Script::serve(frames.clone()).await;
        let setup = Setup::feed(&script.url).set("feed.partitions", partitions);
        let dev = setup.start().await;
        let found = alerts(&dev.client).await;
        check(&found, &mtimes, &format!("{partitions} partitions"));
        assert_eq!(expected.get_or_insert(found.clone()), &found);
        let printed = printed(&dev).await;
        assert_eq!(printed.lines().count(), 1, "{printed}");
        assert!(printed.contains("DRIFT_SUBJECT_YES_RATE"), "{printed}");
        dev.stop().await;
        let replay = Setup::log_only().set("feed.partitions", partitions);
        copy_input(&setup, &replay);
        let dev = replay.start().await;
        assert_eq!(alerts(&dev.client).await, found, "a replay");
        dev.stop().await;
    }
}

#[tokio::test]
async fn kills_alter_no_alert_and_a_client_has_each_once() {
    let (frames, mtimes) = feed([0.3, 0.35]);
    let script = Script::serve(frames).await;
    let setup = Setup::feed(&script.url).set("analyse.checkpoint_interval", "300ms");
    for records in [6_000, 21_000, 23_000, 26_000] {
        let mut dev = setup.start().await;
        let counted = async {
            loop {
                let answer = dev.client.headcount().await;
                let counts = answer.ok().and_then(|answer| answer.records);
                if counts.is_some_and(|counts| counts.records() >= records) {
                    return;
                }
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        };
        timeout(PATIENCE, counted).await.expect("it gets there");
        dev.process.kill();
    }
    let dev = setup.start().await;
    check(&alerts(&dev.client).await, &mtimes, "killed four times");
    dev.stop().await;
}

#[tokio::test]
async fn a_feed_that_stays_as_it_is_raises_no_alert() {
    let (frames, _) = feed([0.3, 0.3]);
    let script = Script::serve(frames).await;
    let setup = Setup::feed(&script.url);
    let dev = setup.start().await;
    assert_eq!(alerts(&dev.client).await, []);
    assert_eq!(printed(&dev).await, "");
    dev.stop().await;
}
