//! `headcount status`: the pipeline at a glance.

use headcount_sdk::v1::GetStatusResponse;

use super::{connect, number, print_answer, time};
use crate::args::ClientArgs;
use crate::table::Table;

/// Asks and prints.
pub(crate) async fn run(args: ClientArgs) -> anyhow::Result<()> {
    let client = connect(&args).await?;
    let answer = client.status().await?;
    print_answer(args.output, "GetStatusResponse", &answer, status)
}

fn status(answer: &GetStatusResponse) -> String {
    let mut out = format!(
        "headcount {}  roles: {}\n",
        answer.version,
        answer.roles.join(", ")
    );
    let records = answer.records.unwrap_or_default();
    out.push_str(&format!(
        "records {}: {} new, {} changes, {} echoes, {} outdated\n\
         since this process began: {} frames dead, {} rows loaded\n\n",
        number(records.records),
        number(records.new),
        number(records.changes),
        number(records.echoes),
        number(records.outdated),
        number(answer.dead),
        number(answer.rows_loaded),
    ));
    let mut sources = Table::new(&["source", "state", "records", "reconnects", "last record"]);
    for source in &answer.sources {
        let state = source
            .state()
            .as_str_name()
            .trim_start_matches("SOURCE_STATE_")
            .to_lowercase();
        sources.row(vec![
            source.source.clone(),
            state,
            number(source.records),
            number(source.reconnects),
            time(source.last_record.as_ref()),
        ]);
    }
    out.push_str(&sources.render());
    let mut partitions = Table::new(&["partition", "lag (batches)", "epoch", "watermark"]);
    for partition in &answer.partitions {
        partitions.row(vec![
            number(partition.partition),
            number(partition.lag_batches),
            number(partition.epoch),
            time(partition.watermark.as_ref()),
        ]);
    }
    out.push('\n');
    out.push_str(&partitions.render());
    for warning in &answer.warnings {
        out.push_str(&format!("\nwarning: {warning}\n"));
    }
    out
}
