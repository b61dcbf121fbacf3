//! `headcount sync`: the views, then their changes.

use headcount_sdk::v1::sync_response::Kind;
use headcount_sdk::v1::{Tombstone, ViewRow};
use headcount_sdk::{Applied, Replica, SyncOptions};

use super::{connect, number, print_answer};
use crate::args::{Output, SyncArgs};

/// Prints each row as it comes and keeps a replica, whose digests are checked with the server's.
pub(crate) async fn run(args: SyncArgs) -> anyhow::Result<()> {
    let client = connect(&args.client).await?;
    let mut options = SyncOptions::default();
    for view in &args.view {
        options = options.view(*view);
    }
    if args.once {
        options = options.until_caught_up();
    }
    // With a cursor the rows before it are not here: there is nothing whole to check.
    let mut replica = args.cursor.is_none().then(Replica::new);
    if let Some(cursor) = &args.cursor {
        options = options.from_cursor(cursor);
    }
    let mut stream = client.sync(options);
    while let Some(message) = stream.next().await {
        let message = message?;
        let applied = replica
            .as_mut()
            .map(|replica| replica.apply(&message))
            .transpose()?;
        match (args.client.output, &message.kind) {
            (Output::Json, _) => {
                print_answer(Output::Json, "SyncResponse", &message, |_| String::new())?;
            }
            (Output::Table, Some(Kind::Rows(rows))) => {
                for row in &rows.rows {
                    print_answer(Output::Table, "ViewRow", row, row_line)?;
                }
            }
            (Output::Table, _) => {}
        }
        match applied {
            Some(Applied::SnapshotComplete) => eprintln!("snapshot complete, digests agree"),
            Some(Applied::CaughtUp) => eprintln!("caught up at {}", message.cursor),
            Some(Applied::Reset) => eprintln!("the cursor was too old: beginning anew"),
            Some(Applied::Rows(_) | Applied::Nothing) | None => {}
        }
    }
    Ok(())
}

fn row_line(row: &ViewRow) -> String {
    let gone = match row.tombstone() {
        Tombstone::Unspecified => "",
        Tombstone::Deleted => "  deleted",
        Tombstone::Expired => "  expired",
    };
    let view = row
        .view()
        .as_str_name()
        .trim_start_matches("VIEW_")
        .to_lowercase();
    format!(
        "{view}  {}  RSVPs yes {}  people {}{gone}",
        row.key,
        number(row.rsvps_yes),
        number(row.people)
    )
}
