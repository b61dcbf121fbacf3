//! Whether a server answers: the first step of its own protocol's handshake.
//!
//! A port that merely accepts proves nothing: RabbitMQ and Cassandra must say what only they say.
//! Connecting and each read take 2 s at most.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use super::Server;

const PATIENCE: Duration = Duration::from_secs(2);

/// AMQP 0.9.1, section 4.2.2.
const AMQP_HEADER: &[u8] = b"AMQP\x00\x00\x09\x01";
/// Type, channel (2), size (4), then class 10 and method 10: Connection.Start.
const AMQP_START_BYTES: usize = 11;
/// Version 4, no flags, stream 0, opcode OPTIONS, an empty body.
const CQL_OPTIONS: &[u8] = &[0x04, 0, 0, 0, 0x05, 0, 0, 0, 0];
const CQL_HEADER_BYTES: usize = 9;

/// Asks a server for its first words.
///
/// # Errors
/// Fails where nobody listens, the deadline passes, or the answer is not of its protocol.
pub(crate) fn answers(server: Server, address: &str) -> io::Result<()> {
    let address: SocketAddr = address
        .parse()
        .map_err(|_| io::Error::other(format!("{address:?} is no address")))?;
    match server {
        Server::Rabbitmq => {
            let answer: [u8; AMQP_START_BYTES] = ask(address, AMQP_HEADER)?;
            expect(is_connection_start(answer), &answer)
        }
        Server::Cassandra => {
            let answer: [u8; CQL_HEADER_BYTES] = ask(address, CQL_OPTIONS)?;
            expect(is_supported(answer), &answer)
        }
    }
}

fn ask<const N: usize>(address: SocketAddr, question: &[u8]) -> io::Result<[u8; N]> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.write_all(question)?;
    let mut answer = [0; N];
    stream.read_exact(&mut answer)?;
    Ok(answer)
}

fn expect(right: bool, answer: &[u8]) -> io::Result<()> {
    if right {
        return Ok(());
    }
    Err(io::Error::other(format!(
        "another protocol answers: {answer:?}"
    )))
}

fn is_connection_start(answer: [u8; AMQP_START_BYTES]) -> bool {
    answer[..3] == [1, 0, 0] && answer[7..] == [0, 10, 0, 10]
}

fn is_supported(answer: [u8; CQL_HEADER_BYTES]) -> bool {
    answer[0] == 0x84 && answer[2..5] == [0, 0, 0x06]
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    /// A listener that reads one question and gives one answer.
    fn serving(answer: &'static [u8]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut question = [0; 8];
            stream.read_exact(&mut question).unwrap();
            stream.write_all(answer).unwrap();
        });
        address
    }

    #[test]
    fn connection_start_is_an_answer_and_a_version_is_not() {
        let start = serving(&[1, 0, 0, 0, 0, 1, 0, 0, 10, 0, 10, 0, 9]);
        answers(Server::Rabbitmq, &start).unwrap();
        let refusal = serving(b"AMQP\x00\x00\x09\x01....");
        let error = answers(Server::Rabbitmq, &refusal).unwrap_err();
        assert!(error.to_string().contains("another protocol"), "{error}");
    }

    #[test]
    fn supported_is_an_answer_and_an_error_is_not() {
        let supported = serving(&[0x84, 0, 0, 0, 0x06, 0, 0, 0, 0]);
        answers(Server::Cassandra, &supported).unwrap();
        let error = serving(&[0x84, 0, 0, 0, 0x00, 0, 0, 0, 0]);
        answers(Server::Cassandra, &error).unwrap_err();
    }

    #[test]
    fn silence_ends_by_the_deadline_and_a_closed_port_at_once() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let error = answers(Server::Cassandra, &address).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
        drop(listener);
        let error = answers(Server::Cassandra, &address).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
    }
}
