//! The WebSocket handshake: any path is taken, the query says where to start.

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_tungstenite::tungstenite;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::StatusCode;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, accept_hdr_async_with_config};

use crate::history::CatchUp;

/// Answers the client's upgrade; a query that makes no sense is answered with 400 and the reason.
pub(crate) async fn accept<S>(
    stream: S,
    config: WebSocketConfig,
) -> Result<(WebSocketStream<S>, CatchUp), tungstenite::Error>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut catch_up = CatchUp::default();
    #[expect(clippy::result_large_err, reason = "the signature is the library's")]
    let read_query = |request: &Request, response: Response| {
        catch_up = parse(request.uri().query().unwrap_or_default()).map_err(refuse)?;
        Ok(response)
    };
    let ws = accept_hdr_async_with_config(stream, read_query, Some(config)).await?;
    Ok((ws, catch_up))
}

fn refuse(reason: String) -> ErrorResponse {
    let mut response = ErrorResponse::new(Some(reason));
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}

/// `since_count=N` and `since_mtime=MS`; the count wins where both are given, on the records that
/// the time leaves. Other parameters are ignored, as the real feed did.
fn parse(query: &str) -> Result<CatchUp, String> {
    let mut catch_up = CatchUp::default();
    for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        match key {
            "since_count" => {
                let count = value
                    .parse()
                    .map_err(|_| wrong(key, value, "a number of records"))?;
                catch_up.since_count = Some(count);
            }
            "since_mtime" => {
                let ms = value
                    .parse()
                    .map_err(|_| wrong(key, value, "milliseconds since 1970"))?;
                catch_up.since_mtime_ms = Some(ms);
            }
            _ => {}
        }
    }
    Ok(catch_up)
}

fn wrong(key: &str, value: &str, wanted: &str) -> String {
    let value: String = value.chars().take(40).collect();
    format!("{key}={value} is wrong: give {wanted}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries() {
        assert_eq!(parse(""), Ok(CatchUp::default()));
        let both = CatchUp {
            since_count: Some(7),
            since_mtime_ms: Some(-1),
        };
        assert_eq!(parse("trickle&x=y&since_mtime=-1&since_count=7"), Ok(both));
        assert!(parse("since_count=-1").is_err());
        assert!(parse("since_mtime=yesterday").is_err());
    }
}
