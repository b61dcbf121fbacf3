//! What a broker's refusals mean for the caller.
//!
//! | reply | meaning here | what is done |
//! |---|---|---|
//! | 404, `no queue` | the stream is not there | asked again for a while, then [`BinderError::Gone`] |
//! | 404 of a queue that it knows | its leader is not up, as after a start of the broker | tried again for a while |
//! | 403, 530 | wrong password, vhost or permission | [`BinderError::Refused`] |
//! | a message that is no batch | somebody else writes there | [`BinderError::NotABatch`] |
//! | 405 | another connection holds the lock | waited for |
//! | 406, 506, 541 | replicas that are starting or changing their leader | tried again for a while |
//! | anything else, or no reply in time | the connection or channel is of no more use | a new one |

use std::fmt;
use std::future::Future;
use std::time::Duration;

use lapin::ErrorKind;

use crate::error::BinderError;

/// A broker that says nothing for this long to a request is taken for lost.
pub(super) const RPC_DEADLINE: Duration = Duration::from_secs(5);

/// How a broker says that it knows no such queue. Of one that it knows and cannot reach it speaks
/// of home nodes, of processes or of timeouts, with the same code.
const NO_QUEUE: &str = "no queue";

/// Why a request failed.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// 404 of a queue that the broker knows nothing of.
    Missing,
    /// 403, 530.
    Refused(String),
    /// 405.
    Locked(String),
    /// 406, 506, 541, and 404 of a queue that the broker knows.
    Busy(String),
    /// A message that is none of ours: its offset, and why.
    Foreign(u64, &'static str),
    /// The rest.
    Lost(String),
}

impl From<lapin::Error> for Fault {
    fn from(error: lapin::Error) -> Self {
        let reason = error.to_string();
        match error.kind() {
            ErrorKind::ProtocolError(reply) => match reply.get_id() {
                404 if reply.get_message().as_str().contains(NO_QUEUE) => Fault::Missing,
                404 => Fault::Busy(reason),
                403 | 530 => Fault::Refused(reason),
                405 => Fault::Locked(reason),
                406 | 506 | 541 => Fault::Busy(reason),
                _ => Fault::Lost(reason),
            },
            _ => Fault::Lost(reason),
        }
    }
}

impl fmt::Display for Fault {
    /// What was said, without what it means for the caller.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Missing => f.write_str("it knows no such stream"),
            Fault::Foreign(message, reason) => write!(f, "message {message} is no batch: {reason}"),
            Fault::Refused(reason)
            | Fault::Locked(reason)
            | Fault::Busy(reason)
            | Fault::Lost(reason) => f.write_str(reason),
        }
    }
}

impl Fault {
    /// As an error, of a request about a stream.
    pub(super) fn about(self, stream: &str) -> BinderError {
        match self {
            Fault::Missing => BinderError::Gone {
                stream: stream.to_owned(),
            },
            Fault::Refused(reason) => BinderError::Refused { reason },
            Fault::Foreign(message, reason) => BinderError::NotABatch {
                stream: stream.to_owned(),
                message,
                reason,
            },
            Fault::Locked(reason) | Fault::Busy(reason) | Fault::Lost(reason) => {
                BinderError::Broker {
                    reason: format!("{stream}: {reason}"),
                }
            }
        }
    }
}

/// Awaits the reply to a request, with a deadline.
pub(super) async fn rpc<T>(
    asking: &'static str,
    request: impl Future<Output = lapin::Result<T>>,
) -> Result<T, Fault> {
    match tokio::time::timeout(RPC_DEADLINE, request).await {
        Ok(reply) => Ok(reply?),
        Err(_) => Err(Fault::Lost(format!(
            "no reply to {asking} within {RPC_DEADLINE:?}"
        ))),
    }
}
