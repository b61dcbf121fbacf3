//! `cargo xtask servers status`: what is up, what has ended by itself, what was never started.

use crate::harness::servers::Server::Rabbitmq;
use crate::harness::servers::{Node, Servers};

/// What it says of the broker, and whether that is that all is up.
fn broker(servers: &Servers) -> (String, bool) {
    let said = servers.status(Rabbitmq);
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    let [line] = lines[..] else {
        panic!("one line of one server: {text}");
    };
    let rest = line.strip_prefix("rabbitmq").expect("it is named");
    (rest.trim_start().to_owned(), said.status.success())
}

#[tokio::test]
async fn status_says_of_a_server_whether_it_is_up_and_what_became_of_it() {
    let servers = Servers::only(Rabbitmq);
    let node = Node(Rabbitmq, 1);
    let address = servers.addresses(Rabbitmq).remove(0);
    let (said, is_up) = broker(&servers);
    assert!(is_up, "{said}");
    assert!(
        said.starts_with(&format!("up    {address}  pid ")),
        "{said}"
    );
    assert!(said.contains("  version "), "{said}");

    servers.kill(node);
    let (said, is_up) = broker(&servers);
    assert!(!is_up, "{said}");
    assert!(said.starts_with("down  pid "), "{said}");
    assert!(said.contains("has ended without `down`"), "{said}");
    assert!(said.contains("`up` starts it again"), "{said}");

    servers.revive(node).await;
    let (said, is_up) = broker(&servers);
    assert!(is_up && said.starts_with("up "), "{said}");

    servers.down();
    let (said, is_up) = broker(&servers);
    assert_eq!((&*said, is_up), ("down  not running", false));
}
