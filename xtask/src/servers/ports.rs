//! Ports on loopback, remembered so that a server comes back where it was.
//!
//! - A given port must be free. Otherwise the one of the last start is taken again where it is
//!   free within 5 s, so that clients of a server that was killed find it again; else a free one.
//!   A process of many threads can be gone by all signs while one of them still holds its sockets.
//! - Free ones come from 20000 to 31999, below what systems hand to outgoing connections, and
//!   each process begins to search at another place: two starts at once rarely meet.
//! - Between the choice and the server's own bind another program may take the port; then the
//!   server does not start, and says so.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::process::pause;

const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;
const PATIENCE: Duration = Duration::from_secs(5);
const POLL: Duration = Duration::from_millis(20);

/// Ports for all names, the first of which may be given; writes them down in `file`.
///
/// None is of `taken`, to which they are added: what is chosen and not bound yet looks free.
///
/// # Errors
/// Fails where the given port is taken, or none is free.
pub(crate) fn choose<const N: usize>(
    file: &Path,
    names: [&str; N],
    given: Option<u16>,
    taken: &mut Vec<u16>,
) -> Result<[u16; N]> {
    let remembered = fs::read_to_string(file).unwrap_or_default();
    let mut chosen = [0; N];
    for (index, name) in names.iter().enumerate() {
        let free = |port: &u16| !taken.contains(port) && is_free(*port);
        let port = match given.filter(|_| index == 0) {
            Some(port) if free(&port) => port,
            Some(port) => {
                bail!("port {port} of 127.0.0.1 is taken: give another one, or none for a free one")
            }
            None => match line(&remembered, name).filter(|port| becomes(free, port)) {
                Some(port) => port,
                None => candidates().find(free).context(
                    "no free port from 20000 to 31999 on 127.0.0.1: end what holds them",
                )?,
            },
        };
        chosen[index] = port;
        taken.push(port);
    }
    let lines: Vec<String> = names
        .iter()
        .zip(chosen)
        .map(|(name, port)| format!("{name} {port}\n"))
        .collect();
    fs::write(file, lines.concat()).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(chosen)
}

/// The port that was chosen for a name.
///
/// # Errors
/// Fails where none was.
pub(crate) fn remembered(file: &Path, name: &str) -> Result<u16> {
    let text = fs::read_to_string(file).unwrap_or_default();
    line(&text, name).with_context(|| format!("no port {name} in {}", file.display()))
}

/// Whether a port is free, or is so soon.
fn becomes(free: impl Fn(&u16) -> bool, port: &u16) -> bool {
    let begun = Instant::now();
    while !free(port) {
        if begun.elapsed() > PATIENCE {
            return false;
        }
        pause(POLL);
    }
    true
}

/// The port of a name in what was written down.
fn line(text: &str, name: &str) -> Option<u16> {
    text.lines()
        .filter_map(|line| line.split_once(' '))
        .find_map(|(known, port)| port.parse().ok().filter(|_| known == name))
}

fn candidates() -> impl Iterator<Item = u16> {
    let start = std::process::id().wrapping_mul(37);
    (0..u32::from(COUNT)).map(move |step| {
        let place = start.wrapping_add(step) % u32::from(COUNT);
        FIRST + u16::try_from(place).expect("it is below COUNT")
    })
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 3] = ["amqp", "distribution", "epmd"];

    #[test]
    fn ports_differ_and_are_remembered() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("ports");
        let mut taken = Vec::new();
        let first = choose(&file, NAMES, None, &mut taken).unwrap();
        let other = choose(&dir.path().join("other"), NAMES, None, &mut taken).unwrap();
        let mut all = [first, other].concat();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 6);
        let again = choose(&file, NAMES, None, &mut Vec::new()).unwrap();
        assert_eq!(first, again);
    }

    #[test]
    fn a_remembered_port_that_is_taken_gives_way_and_a_given_one_does_not() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("ports");
        let [port] = choose(&file, ["cql"], None, &mut Vec::new()).unwrap();
        let _listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        let error = choose(&file, ["cql"], Some(port), &mut Vec::new()).unwrap_err();
        assert!(error.to_string().contains("is taken"), "{error}");
        let [other] = choose(&file, ["cql"], None, &mut Vec::new()).unwrap();
        assert_ne!(port, other);
        let error = choose(&file, ["cql"], Some(other), &mut vec![other]).unwrap_err();
        assert!(error.to_string().contains("is taken"), "{error}");
    }

    #[test]
    fn a_remembered_port_that_is_about_to_be_free_is_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("ports");
        let [port] = choose(&file, ["cql"], None, &mut Vec::new()).unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        let dying = std::thread::spawn(move || {
            pause(Duration::from_millis(200));
            drop(listener);
        });
        let [again] = choose(&file, ["cql"], None, &mut Vec::new()).unwrap();
        dying.join().unwrap();
        assert_eq!(port, again);
    }

    #[test]
    fn a_damaged_note_is_no_note() {
        assert_eq!(line("amqp 5672\n", "amqp"), Some(5672));
        assert_eq!(line("amqp five\nnonsense", "amqp"), None);
        assert_eq!(line("", "amqp"), None);
    }
}
