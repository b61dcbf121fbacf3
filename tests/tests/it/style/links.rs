//! Links of the docs that stay in the repository lead somewhere, to the heading that they name.

use super::checkout::{Tracked, none, tracked};
use super::modules::joined;

struct Link {
    line: usize,
    target: String,
}

/// `[text](target)` outside code, in order.
fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    for (line, content) in prose(text) {
        let mut rest = content.as_str();
        while let Some(at) = rest.find("](") {
            rest = &rest[at + 2..];
            let Some(end) = rest.find(')') else { break };
            let target = rest[..end].split(' ').next().unwrap_or_default();
            links.push(Link {
                line,
                target: target.trim_matches(['<', '>']).to_owned(),
            });
        }
    }
    links
}

/// The lines that are no code block, without their code spans, numbered from 1.
fn prose(text: &str) -> Vec<(usize, String)> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced && !line.starts_with("    ") {
            let outside: Vec<&str> = line.split('`').step_by(2).collect();
            lines.push((index + 1, outside.concat()));
        }
    }
    lines
}

/// The anchors of a document's headings, as forges make them.
fn anchors(text: &str) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.trim_start().starts_with("```");
        if fenced || !line.starts_with('#') {
            continue;
        }
        let heading = line.trim_start_matches('#').trim().to_lowercase();
        let anchor: String = heading
            .chars()
            .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter))
            .map(|letter| if letter == ' ' { '-' } else { letter })
            .collect();
        let same = anchors.iter().filter(|known| **known == anchor).count();
        anchors.push(if same == 0 {
            anchor
        } else {
            format!("{anchor}-{same}")
        });
    }
    anchors
}

fn dead_links(files: &[Tracked]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.extension() == "md") {
        let dir = file.path.rsplit_once('/').map_or("", |(dir, _)| dir);
        for link in links(&file.text) {
            if link.target.contains("://") || link.target.starts_with("mailto:") {
                continue;
            }
            let (path, anchor) = match link.target.split_once('#') {
                Some((path, anchor)) => (path, Some(anchor)),
                None => (link.target.as_str(), None),
            };
            let path = if path.is_empty() {
                file.path.clone()
            } else {
                joined(dir, path)
            };
            let folder = format!("{path}/");
            let found = files.iter().find(|known| known.path == path);
            if found.is_none() && !files.iter().any(|known| known.path.starts_with(&folder)) {
                findings.push(file.finding(link.line, &format!("{path} is not there")));
            }
            if let (Some(document), Some(anchor)) = (found, anchor)
                && document.extension() == "md"
                && !anchors(&document.text).iter().any(|known| known == anchor)
            {
                findings.push(file.finding(link.line, &format!("{path} has no #{anchor}")));
            }
        }
    }
    findings
}

#[test]
fn links_lead_somewhere() {
    none("dead links", dead_links(tracked()));
}

#[test]
fn samples() {
    let files = [
        Tracked::new("docs/b.md", "# Truth, by state\n## Truth, by state\n"),
        Tracked::new(
            "a.md",
            "[x](docs/b.md#truth-by-state-1) [y](docs) [z](https://example.org/a)\n\
             `[no](link)` [w](docs/b.md#gone)\n```\n[code](code)\n```\n[v](c.md)\n",
        ),
    ];
    let found = dead_links(&files);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found[0].starts_with("a.md:2:") && found[1].starts_with("a.md:6:"),
        "{found:?}"
    );
}
