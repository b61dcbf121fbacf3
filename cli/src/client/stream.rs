//! `headcount tail` and `headcount watch`: what comes, as it comes.

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::window::Kind;
use headcount_sdk::v1::{
    FetchRequest, Filter, PositionedRecord, QueryDefinition, Response, Rsvp, SlidingWindow, Window,
    WindowResult,
};
use headcount_sdk::{Client, TailOptions, WatchOptions};

use super::{connect, drift, number, print_answer, time};
use crate::args::{TailArgs, WatchArgs};

/// Records of a page at most.
const PAGE_MAX: u32 = 1_000;
/// How long the server keeps a question for the next page that has no answer yet, seconds.
const PAGE_WAIT_S: i64 = 10;

/// Prints records of a channel.
pub(crate) async fn tail(args: TailArgs) -> anyhow::Result<()> {
    let client = connect(&args.client).await?;
    if let Some(partition) = args.partition {
        return pages(&client, &args, partition).await;
    }
    let mut options = TailOptions::new(args.channel);
    options = match args.from.as_str() {
        "now" => options,
        "earliest" => options.from_earliest(),
        cursor => options.from_cursor(cursor),
    };
    if !args.all {
        options = options.payload_only();
    }
    if args.until_caught_up {
        options = options.until_caught_up();
    }
    let mut stream = client.tail(options);
    let mut left = args.limit.unwrap_or(u64::MAX);
    while left > 0
        && let Some(message) = stream.next().await
    {
        for record in message?.records {
            if left == 0 {
                break;
            }
            left -= 1;
            print_answer(args.client.output, "PositionedRecord", &record, record_line)?;
        }
    }
    Ok(())
}

/// Prints records of one partition, page by page from an offset.
async fn pages(client: &Client, args: &TailArgs, partition: u32) -> anyhow::Result<()> {
    let seconds = if args.until_caught_up { 0 } else { PAGE_WAIT_S };
    let mut request = FetchRequest {
        channel: args.channel.into(),
        partition,
        offset: args.offset,
        wait: Some(prost_types::Duration { seconds, nanos: 0 }),
        payload_only: !args.all,
        ..Default::default()
    };
    let mut left = args.limit.unwrap_or(u64::MAX);
    let mut end = None;
    while left > 0 {
        request.max_records = u32::try_from(left).unwrap_or(PAGE_MAX).min(PAGE_MAX);
        let page = client.fetch(request.clone()).await?;
        for record in &page.records {
            print_answer(args.client.output, "PositionedRecord", record, record_line)?;
        }
        left -= left.min(page.records.len() as u64);
        request.offset = page.next;
        // Where the partition ended when the first page was read.
        let end = *end.get_or_insert(page.end());
        if args.until_caught_up && page.next() >= end {
            break;
        }
    }
    Ok(())
}

/// Prints results of queries.
pub(crate) async fn watch(args: WatchArgs) -> anyhow::Result<()> {
    let client = connect(&args.client).await?;
    let mut options = match (definition(&args), &args.query) {
        (Some(definition), _) => WatchOptions::default().ad_hoc("ad-hoc", definition),
        (None, Some(query)) => WatchOptions::default().standing(query),
        (None, None) => WatchOptions::default(),
    };
    if args.from_earliest {
        options = options.from_earliest();
    }
    let mut stream = client.watch(options);
    let mut left = args.limit.unwrap_or(u64::MAX);
    while left > 0
        && let Some(message) = stream.next().await
    {
        let message = message?;
        for result in &message.results {
            print_answer(args.client.output, "WindowResult", result, result_line)?;
        }
        left -= u64::from(!message.results.is_empty());
        if message.ended {
            eprintln!("{}: the feed has ended", message.tag);
        }
    }
    Ok(())
}

/// The ad-hoc query that the flags describe, if they describe one.
fn definition(args: &WatchArgs) -> Option<QueryDefinition> {
    let filtered = !(args.country.is_empty() && args.topic.is_empty() && args.city.is_empty());
    if !filtered && args.size.is_none() && args.slide.is_none() && args.by.is_none() {
        return None;
    }
    let seconds = |seconds| Some(prost_types::Duration { seconds, nanos: 0 });
    let slide = args.slide.or(args.size).unwrap_or(10);
    let size = args.size.unwrap_or(300.max(slide));
    Some(QueryDefinition {
        filter: Some(Filter {
            countries: args.country.clone(),
            cities: args.city.clone(),
            topics: args.topic.clone(),
            ..Default::default()
        }),
        window: Some(Window {
            kind: Some(Kind::Sliding(SlidingWindow {
                size: seconds(size),
                slide: seconds(slide),
            })),
            ..Default::default()
        }),
        group_by: args.by.unwrap_or_default().into(),
        ..Default::default()
    })
}

fn record_line(record: &PositionedRecord) -> String {
    let place = format!("{}:{}", number(record.partition), number(record.offset));
    let payload = record
        .record
        .as_ref()
        .and_then(|record| record.payload.as_ref());
    let text = match payload {
        Some(Payload::Rsvp(taken)) => taken.rsvp.as_ref().map_or_else(String::new, rsvp_line),
        Some(Payload::Change(change)) => {
            let rsvp = change.rsvp.as_ref().map_or_else(String::new, rsvp_line);
            format!("{:?}  {rsvp}", change.verdict())
        }
        Some(Payload::WindowResult(result)) => result_line(result),
        Some(Payload::ViewRows(rows)) => format!("{} rows of views", rows.rows.len()),
        Some(Payload::Late(late)) => format!(
            "late for {}  {}",
            late.query,
            late.rsvp.as_ref().map_or_else(String::new, rsvp_line)
        ),
        Some(Payload::DriftAlert(alert)) => drift::line(alert),
        Some(Payload::DriftPane(pane)) => format!("a second of drift, {} bytes", pane.state.len()),
        Some(Payload::Dead(dead)) => format!("{:?}  {}", dead.reason(), dead.detail),
        Some(other) => format!("{other:?}"),
        None => String::new(),
    };
    format!("{place}  {text}")
}

/// An RSVP for people: no names of members.
pub(crate) fn rsvp_line(rsvp: &Rsvp) -> String {
    let answer = match rsvp.response() {
        Response::Yes => "yes",
        Response::No => "no",
        Response::Waitlist => "waitlist",
        Response::Unspecified => "-",
    };
    let guests = if rsvp.guests() > 0 {
        format!("+{}", rsvp.guests())
    } else {
        String::new()
    };
    let event = rsvp.event.clone().unwrap_or_default();
    let group = rsvp.group.clone().unwrap_or_default();
    format!(
        "{}  {answer}{guests}  {} ({})  {}, {}",
        time(rsvp.mtime.as_ref()),
        event.event_name.trim().replace('\n', " "),
        event.event_id,
        group.group_city,
        group.group_country,
    )
}

/// A row of a window for people.
pub(crate) fn result_line(result: &WindowResult) -> String {
    let envelope = result.envelope.clone().unwrap_or_default();
    let top: Vec<String> = result
        .top_topics
        .iter()
        .take(5)
        .map(|topic| format!("{} {}", topic.key, number(topic.rsvps_yes)))
        .collect();
    format!(
        "{}  to {}  {:>5}  yes {} no {} net {} people {}  {}",
        result.query,
        time(envelope.window_end.as_ref()),
        result.group.as_deref().unwrap_or("all"),
        number(result.rsvps_yes),
        number(result.rsvps_no),
        number(result.rsvps_net),
        number(result.people),
        top.join(", "),
    )
    .trim_end()
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_shows_the_answer_and_no_member() {
        let rsvp = Rsvp {
            response: Response::Yes.into(),
            guests: Some(2),
            member: Some(headcount_sdk::v1::Member {
                member_id: 7,
                member_name: "Dan".into(),
            }),
            ..Default::default()
        };
        let line = rsvp_line(&rsvp);
        assert!(line.contains("yes+2") && !line.contains("Dan"), "{line}");
    }
}
