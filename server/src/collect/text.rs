//! Text of a WebSocket as it is, UTF-8 or not.
//!
//! The library gives up a connection over one text message that is not UTF-8, its bytes and all that
//! follows with it, and a catch-up would meet the same message again. RFC 6455 wants it so; but
//! what the feed sends must not be lost over what it sent before. So this stands between the bytes
//! and the library, and makes each text message a binary one: one header byte of each, nothing
//! else. Which ones were text is remembered here, in their order, until the library has given them
//! out; that are at most as many as fit its read buffer.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

const TEXT: u8 = 1;
const BINARY: u8 = 2;
const END_OF_HEADERS: &[u8] = b"\r\n\r\n";

/// Where in the stream the next byte stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// In the server's answer to the handshake; so many bytes of its end have come.
    Answer(usize),
    /// The first byte of a frame.
    Start,
    /// The second, with the length or how it is given.
    Length,
    /// So many bytes of the length are to come, this has come of it.
    LongLength(u8, u64),
    /// So many bytes are to come.
    Payload(u64),
}

/// A stream whose text messages read as binary ones.
#[derive(Debug)]
pub(crate) struct AsBinary<S> {
    inner: S,
    at: At,
    texts: VecDeque<bool>,
}

impl<S> AsBinary<S> {
    /// Over a stream on which the handshake has not begun.
    pub(crate) fn new(inner: S) -> Self {
        AsBinary {
            inner,
            at: At::Answer(0),
            texts: VecDeque::new(),
        }
    }

    /// Whether the next message that the library has not given out before was text.
    pub(crate) fn next_was_text(&mut self) -> bool {
        self.texts.pop_front().unwrap_or(false)
    }

    fn pass(&mut self, bytes: &mut [u8]) {
        let mut place = 0;
        while place < bytes.len() {
            if let At::Payload(left) = self.at {
                let here = usize::try_from(left).unwrap_or(usize::MAX);
                let here = here.min(bytes.len() - place);
                self.at = payload(left - here as u64);
                place += here;
            } else {
                self.at = self.step(&mut bytes[place]);
                place += 1;
            }
        }
    }

    /// One byte that is not payload.
    fn step(&mut self, byte: &mut u8) -> At {
        match self.at {
            At::Answer(matched) => {
                let matched = match *byte {
                    found if found == END_OF_HEADERS[matched] => matched + 1,
                    b'\r' => 1,
                    _ => 0,
                };
                if matched == END_OF_HEADERS.len() {
                    return At::Start;
                }
                At::Answer(matched)
            }
            At::Start => {
                let opcode = *byte & 0x0f;
                if opcode == TEXT {
                    *byte = *byte & 0xf0 | BINARY;
                }
                if opcode == TEXT || opcode == BINARY {
                    self.texts.push_back(opcode == TEXT);
                }
                At::Length
            }
            // A server does not mask; the library ends the connection of one that does.
            At::Length => match *byte & 0x7f {
                126 => At::LongLength(2, 0),
                127 => At::LongLength(8, 0),
                short => payload(short.into()),
            },
            At::LongLength(left, length) => {
                let length = length << 8 | u64::from(*byte);
                match left {
                    1 => payload(length),
                    _ => At::LongLength(left - 1, length),
                }
            }
            At::Payload(left) => payload(left.saturating_sub(1)),
        }
    }
}

fn payload(left: u64) -> At {
    match left {
        0 => At::Start,
        left => At::Payload(left),
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for AsBinary<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(context, buffer))?;
        self.pass(&mut buffer.filled_mut()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for AsBinary<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame as a server sends it.
    fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
        let mut frame = vec![first];
        match payload.len() {
            short @ 0..126 => frame.push(short as u8),
            long @ 126..65_536 => {
                frame.push(126);
                frame.extend((long as u16).to_be_bytes());
            }
            longer => {
                frame.push(127);
                frame.extend((longer as u64).to_be_bytes());
            }
        }
        frame.extend(payload);
        frame
    }

    /// Text, binary, ping, text in fragments with a pong between, close: however the bytes are cut,
    /// the opcode of text changes, and nothing else.
    #[test]
    fn text_becomes_binary_and_nothing_else_changes() {
        let answer = b"HTTP/1.1 101 Switching\r\nx: \x81\r\r\n\r\n".to_vec();
        let body = |length| vec![0x81_u8; length];
        let frames = |text: u8| {
            let mut all = answer.clone();
            all.extend(frame(0x80 | text, &body(0)));
            all.extend(frame(0x80 | text, &body(125)));
            all.extend(frame(0x82, &body(126)));
            all.extend(frame(0x89, &body(5)));
            all.extend(frame(text, &body(70_000)));
            all.extend(frame(0x8a, &body(0)));
            all.extend(frame(0x80, &body(300)));
            all.extend(frame(0x82, &body(1)));
            all.extend(frame(0x88, &body(2)));
            all
        };
        let wanted = frames(BINARY);
        for piece in [1, 2, 3, 7, 1_000, usize::MAX] {
            let mut stream = AsBinary::new(());
            let mut bytes = frames(TEXT);
            for piece in bytes.chunks_mut(piece) {
                stream.pass(piece);
            }
            assert!(bytes == wanted, "in pieces of {piece}");
            let texts = [true, true, false, true, false];
            for text in texts {
                assert_eq!(stream.next_was_text(), text);
            }
            assert_eq!((stream.at, stream.texts.len()), (At::Start, 0));
        }
    }
}
