//! `headcount query`: one question, one answer.

use headcount_sdk::Client;
use headcount_sdk::v1::{
    Dimension, Filter, GetEventResponse, GetHeadcountResponse, ListResultsRequest,
    ListRsvpsRequest, TopKRequest, TopKResponse,
};

use super::{about, connect, drift, estimate, number, print_answer, standing, stream, time, unit};
use crate::args::{Output, QueryArgs, Question};
use crate::table::Table;
use crate::words;

/// Largest page asked for.
const PAGE_MAX: u32 = 1_000;

/// Asks and prints.
pub(crate) async fn run(args: QueryArgs) -> anyhow::Result<()> {
    let client = connect(&args.client).await?;
    let output = args.client.output;
    match args.question {
        Question::Headcount => {
            let answer = client.headcount().await?;
            print_answer(output, "GetHeadcountResponse", &answer, headcount)
        }
        Question::Event { event_id } => {
            let answer = client.event(event_id).await?;
            print_answer(output, "GetEventResponse", &answer, event)
        }
        Question::Top {
            dimension,
            k,
            people,
            span,
            which,
        } => {
            let request = TopKRequest {
                dimension: dimension.into(),
                k,
                unit: unit(people).into(),
                span: about::span(&span),
                filter: about::filter(&which)?,
                ..Default::default()
            };
            let answer = client.top_k(request).await?;
            print_answer(output, "TopKResponse", &answer, |answer| {
                top(dimension, answer)
            })
        }
        Question::Rsvps {
            event,
            latest,
            limit,
        } => rsvps(&client, output, event, latest, limit).await,
        Question::Results { query, limit } => results(&client, output, query, limit).await,
        Question::Drift { subjects, follow } => drift::run(&client, output, subjects, follow).await,
        Question::Estimated(asked) => estimate::run(&client, output, asked).await,
        Question::Standing(asked) => standing::run(&client, output, asked).await,
    }
}

fn headcount(answer: &GetHeadcountResponse) -> String {
    let records = answer.records.unwrap_or_default();
    let mut table = Table::new(&["what", "number"]);
    for (what, count) in [
        ("people coming", answer.people),
        ("RSVPs yes", answer.rsvps_yes),
        ("RSVPs no", answer.rsvps_no),
        ("members with a yes", answer.members_yes),
        ("members", answer.members),
        ("events", answer.events),
        ("groups", answer.groups),
    ] {
        table.row(vec![what.into(), number(count)]);
    }
    for (what, count) in [
        ("records", records.records),
        ("  new", records.new),
        ("  changes of mind", records.changes),
        ("  echoes", records.echoes),
        ("  outdated", records.outdated),
    ] {
        table.row(vec![what.into(), number(count)]);
    }
    table.render()
}

fn event(answer: &GetEventResponse) -> String {
    let mut table = Table::new(&["event", "people", "RSVPs yes", "last change"]);
    table.row(vec![
        answer.event_id.clone(),
        number(answer.people),
        number(answer.rsvps_yes),
        time(answer.last_change.as_ref()),
    ]);
    table.render()
}

/// The ranking as a table.
pub(crate) fn top(by: Dimension, answer: &TopKResponse) -> String {
    let by = words::of_dimension(by);
    let mut table = Table::new(&[&by, "RSVPs yes", "people"]);
    for entry in &answer.entries {
        table.row(vec![
            entry.key.clone(),
            number(entry.rsvps_yes),
            number(entry.people),
        ]);
    }
    table.render()
}

async fn rsvps(
    client: &Client,
    output: Output,
    event: Option<String>,
    latest_only: bool,
    limit: u32,
) -> anyhow::Result<()> {
    let mut request = ListRsvpsRequest {
        filter: event.map(|event| Filter {
            event_ids: vec![event],
            ..Default::default()
        }),
        latest_only,
        ..Default::default()
    };
    let mut left = limit;
    while left > 0 {
        request.page_size = left.min(PAGE_MAX);
        let page = client.list_rsvps(request.clone()).await?;
        left -= u32::try_from(page.rsvps.len()).unwrap_or(left).min(left);
        for entry in &page.rsvps {
            print_answer(output, "RsvpHistoryEntry", entry, |entry| {
                entry
                    .rsvp
                    .as_ref()
                    .map_or_else(String::new, stream::rsvp_line)
            })?;
        }
        if page.next_page_token.is_empty() {
            break;
        }
        request.page_token = page.next_page_token;
    }
    Ok(())
}

async fn results(
    client: &Client,
    output: Output,
    query: Option<String>,
    limit: u32,
) -> anyhow::Result<()> {
    let mut request = ListResultsRequest {
        query: query.unwrap_or_default(),
        ..Default::default()
    };
    let mut left = limit;
    while left > 0 {
        request.page_size = left.min(PAGE_MAX);
        let page = client.list_results(request.clone()).await?;
        left -= u32::try_from(page.results.len()).unwrap_or(left).min(left);
        for result in &page.results {
            print_answer(output, "WindowResult", result, stream::result_line)?;
        }
        if page.next_page_token.is_empty() {
            break;
        }
        request.page_token = page.next_page_token;
    }
    Ok(())
}
