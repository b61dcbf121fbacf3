//! `headcount top`: a ranking that keeps itself up to date on a terminal.

use std::io::{IsTerminal as _, Write as _};
use std::time::Duration;

use crossterm::{cursor, execute, terminal};
use headcount_sdk::v1::TopKRequest;

use super::{ask, connect, number, print_answer, unit};
use crate::args::{Output, TopArgs};

const REFRESH: Duration = Duration::from_millis(500);

/// Shows the ranking; once where stdout is no terminal or JSON is asked for.
pub(crate) async fn run(args: TopArgs) -> anyhow::Result<()> {
    let client = connect(&args.client).await?;
    let request = TopKRequest {
        dimension: args.dimension.into(),
        k: args.k,
        unit: unit(args.people).into(),
        ..Default::default()
    };
    let once = args.once || args.client.output == Output::Json || !std::io::stdout().is_terminal();
    if once {
        let answer = client.top_k(request).await?;
        return print_answer(args.client.output, "TopKResponse", &answer, |answer| {
            ask::top(args.dimension, answer)
        });
    }
    let mut ticks = tokio::time::interval(REFRESH);
    loop {
        ticks.tick().await;
        let (ranking, now) = tokio::try_join!(client.top_k(request.clone()), client.headcount())?;
        let screen = format!(
            "{} people coming to {} events, {} RSVPs yes   (Ctrl-C ends this)\n\n{}",
            number(now.people),
            number(now.events),
            number(now.rsvps_yes),
            ask::top(args.dimension, &ranking),
        );
        let mut out = std::io::stdout().lock();
        execute!(
            out,
            cursor::MoveTo(0, 0),
            terminal::Clear(terminal::ClearType::FromCursorDown)
        )?;
        out.write_all(screen.as_bytes())?;
        out.flush()?;
    }
}
