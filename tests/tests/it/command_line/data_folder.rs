//! The data folder where none is named: `dev` as the README has it goes on where it stopped.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, GetHeadcountResponse};

use crate::harness::binary::headcount;
use crate::harness::dev::{Dev, counts};
use crate::harness::read::{payloads, until};

/// Records that each life of the process is to count.
const RECORDS: u64 = 30;

/// `headcount dev` in a folder; only the port is another than the README's, since tests share it.
fn command(folder: &Path) -> Command {
    let mut command = Command::new(headcount());
    command
        .args(["dev", "--listen", "127.0.0.1:0"])
        .current_dir(folder);
    command
}

/// What never falls: records, those that are new, RSVPs, members, events, groups.
fn never_fall(headcount: &GetHeadcountResponse) -> [i64; 6] {
    let records = counts(&headcount.records.unwrap_or_default());
    let whole = |count: u64| i64::try_from(count).expect("a small number");
    [
        whole(records[0]),
        whole(records[1]),
        headcount.rsvps_yes() + headcount.rsvps_no() + headcount.rsvps_waitlist(),
        headcount.members(),
        headcount.events(),
        headcount.groups(),
    ]
}

/// Asks until so many records are counted, and looks that no number falls below what it was.
async fn grows(dev: &Dev, records: u64, mut floor: [i64; 6]) -> [i64; 6] {
    let whole = i64::try_from(records).expect("a small number");
    until("more records are counted", async || {
        let answer = dev.client.headcount().await.ok()?;
        let now = never_fall(&answer);
        let fell = now.iter().zip(&floor).any(|(now, floor)| now < floor);
        assert!(!fell, "{now:?} after {floor:?}");
        floor = now;
        (now[0] >= whole).then_some(now)
    })
    .await
}

#[tokio::test]
async fn dev_goes_on_in_its_default_folder() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let dev = Dev::start(command(folder.path())).await;
    assert!(
        folder.path().join("headcount-data/simulated").is_dir(),
        "the folder that the README names"
    );
    let first = grows(&dev, RECORDS, [0; 6]).await;
    // Ctrl-C: the exit code is that of what was interrupted.
    dev.stop().await;

    let dev = Dev::start(command(folder.path())).await;
    let more = u64::try_from(first[0]).expect("a count") + RECORDS;
    grows(&dev, more, first).await;
    nothing_is_counted_twice(&dev).await;
    dev.stop().await;
    let made: Vec<_> = std::fs::read_dir(folder.path())
        .expect("it can be listed")
        .map(|entry| entry.expect("it can be listed").file_name())
        .collect();
    assert_eq!(made, ["headcount-data"], "nothing else is left there");
}

/// What is counted equals what the log holds, over both lives.
async fn nothing_is_counted_twice(dev: &Dev) {
    let answer = until("counts and log at the same record", async || {
        let before = dev.client.headcount().await.ok()?;
        let taken = payloads(&dev.client, Channel::Rsvps, |payload| match payload {
            Payload::Rsvp(taken) => Some((taken.ordinal, taken.rsvp?.rsvp_id)),
            _ => None,
        })
        .await;
        let records = before.records.as_ref()?.records();
        (records == taken.len() as u64).then_some((before, taken))
    });
    let (headcount, taken) = answer.await;
    let ordinals: BTreeSet<u64> = taken.iter().map(|(ordinal, _)| *ordinal).collect();
    assert_eq!(ordinals.len(), taken.len(), "a frame is in the log twice");
    let rsvps: BTreeSet<u64> = taken.iter().map(|(_, rsvp)| *rsvp).collect();
    let known = i64::try_from(rsvps.len()).expect("a small number");
    let [_, new, total, ..] = never_fall(&headcount);
    assert_eq!((new, total), (known, known), "an RSVP is counted twice");
}
