//! `Pull`: deliveries by request and response.

use headcount_proto::v1::PullRequest;
use tokio::time::Instant;

use super::definition::millis;
use super::owner::{Command, Pull, Pulled};
use super::owners::Owners;
use super::wire::PullAnswer;
use crate::serve::error::ServiceError;
use crate::serve::log::WAIT_MAX;

/// Deliveries of an answer when the request names no number.
const MESSAGES_DEFAULT: u32 = 100;
/// Deliveries of an answer at most; more asked for is taken as this.
const MESSAGES_MAX: u32 = 1_000;

/// Answers with what is due, or waits for it.
///
/// # Errors
/// [`ServiceError::InvalidArgument`], and what the owner says.
pub(crate) async fn pull(
    owners: &Owners,
    request: PullRequest,
) -> Result<PullAnswer, ServiceError> {
    let wait_ms = request.wait.map_or(Some(0), millis);
    let wait_ms =
        wait_ms.ok_or_else(|| ServiceError::field("wait", "is a duration of 0 or more"))?;
    let wait = std::time::Duration::from_millis(wait_ms).min(WAIT_MAX);
    let until = Instant::now() + wait;
    let messages_max = match request.max_messages {
        0 => MESSAGES_DEFAULT,
        asked => asked.min(MESSAGES_MAX),
    };
    let command = |reply| {
        let pull = Pull {
            token: request.session_token.clone(),
            messages_max,
            until,
        };
        Command::Pull(pull, reply)
    };
    let (pulled, _) = owners.ask(&request.subscription, command).await?;
    let Pulled {
        token,
        sender,
        handed,
    } = pulled;
    Ok(PullAnswer {
        deliveries: sender.each(&handed),
        session_token: token,
    })
}
