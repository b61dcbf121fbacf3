//! Log lines: lower case, no full stop, values as fields, never a member's name or a secret.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::checkout::{Tracked, none, tracked};
use super::modules::Reached;
use super::rust;

const MACROS: [&str; 5] = ["trace", "debug", "info", "warn", "error"];
/// Proper names keep their letters; so do words all in capitals.
const PROPER: [&str; 5] = ["RabbitMQ", "ScyllaDB", "WebSocket", "gRPC", "Headcount"];
const PERSONAL_OR_SECRET: [&str; 6] = [
    "member_name",
    "password",
    "secret",
    "authorization",
    "bearer",
    "private_key",
];

/// A call such as `warn!(partition, "queue is full")`: its line and its tokens.
struct Call {
    line: usize,
    tokens: TokenStream,
}

/// All calls of log macros, those inside other macros included.
fn calls(tokens: &TokenStream) -> Vec<Call> {
    let flat: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut found = Vec::new();
    for (index, token) in flat.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            found.extend(calls(&group.stream()));
        }
        if let [
            TokenTree::Ident(name),
            TokenTree::Punct(mark),
            TokenTree::Group(body),
        ] = &flat[index..flat.len().min(index + 3)]
            && MACROS.contains(&name.to_string().as_str())
            && mark.as_char() == '!'
            && body.delimiter() == Delimiter::Parenthesis
        {
            found.push(Call {
                line: name.span().start().line,
                tokens: body.stream(),
            });
        }
    }
    found
}

/// The message of a call: the first argument that is a text and no field.
fn message(tokens: &TokenStream) -> Option<String> {
    let mut argument: Vec<TokenTree> = Vec::new();
    let mut arguments: Vec<Vec<TokenTree>> = Vec::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                arguments.push(std::mem::take(&mut argument));
            }
            token => argument.push(token),
        }
    }
    arguments.push(argument);
    arguments
        .iter()
        .find_map(|argument| match argument.as_slice() {
            [TokenTree::Literal(literal)] => {
                let text: syn::LitStr = syn::parse_str(&literal.to_string()).ok()?;
                Some(text.value())
            }
            _ => None,
        })
}

fn faults(call: &Call) -> Vec<String> {
    let mut faults = Vec::new();
    match message(&call.tokens) {
        Some(text) => {
            if text.ends_with(['.', '!']) {
                faults.push(format!("`{text}` ends with a mark: a log message has none"));
            }
            if text.contains('{') {
                faults.push(format!("`{text}` holds a value: values are fields"));
            }
            if let Some(word) = text.split_whitespace().find(|word| is_capitalised(word)) {
                faults.push(format!(
                    "`{text}` has `{word}`: log messages are lower case"
                ));
            }
        }
        None => faults.push("a log line without a message in words".to_owned()),
    }
    for word in PERSONAL_OR_SECRET {
        if rust::mentions(&call.tokens, word) {
            faults.push(format!(
                "`{word}` in a log line: never a member's name or a secret"
            ));
        }
    }
    faults
}

fn is_capitalised(word: &str) -> bool {
    let letters: String = word
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    letters.chars().any(char::is_uppercase)
        && !(letters.len() > 1
            && letters
                .trim_end_matches('s')
                .chars()
                .all(char::is_uppercase))
        && !PROPER.contains(&letters.as_str())
}

fn check(files: &[Tracked]) -> Vec<String> {
    let reached = Reached::of(files);
    let mut findings = Vec::new();
    for file in files {
        if !file.is_rust() || !reached.is_product(&file.path) {
            continue;
        }
        let Ok(tokens) = rust::tokens(file) else {
            continue;
        };
        for call in calls(&tokens) {
            let faults = faults(&call);
            findings.extend(faults.iter().map(|fault| file.finding(call.line, fault)));
        }
    }
    findings
}

#[test]
fn log_lines_are_of_one_style() {
    none("log lines", check(tracked()));
}

#[test]
fn samples() {
    let faults_of = |source: &str| {
        let calls = calls(&source.parse().unwrap());
        assert_eq!(calls.len(), 1, "{source}");
        faults(&calls[0]).len()
    };
    for right in [
        "info!(partition, %error, \"publish refused\")",
        "select! { _ = x => { tracing::warn!(\"TLS handshakes at their cap\") } }",
        "debug!(target: \"feed\", \"reconnecting to RabbitMQ\")",
        "error!(\"count\" = 3, \"two RSVPs in one frame\")",
    ] {
        assert_eq!(faults_of(right), 0, "{right}");
    }
    for wrong in [
        "info!(\"Publish refused\")",
        "info!(\"publish refused.\")",
        "info!(\"publish {id} refused\")",
        "info!(partition)",
        "info!(name = %rsvp.member.member_name, \"took a record\")",
    ] {
        assert_eq!(faults_of(wrong), 1, "{wrong}");
    }
}
