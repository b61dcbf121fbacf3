//! Decisions (`docs/adr/`) keep their form, and the tests that they name exist.

use std::collections::BTreeSet;

use super::checkout::{Tracked, none, tracked};

const HEADINGS: [&str; 4] = ["Context", "Decision", "Consequences", "How it is shown"];

/// The decisions, without their index.
fn decisions(files: &[Tracked]) -> impl Iterator<Item = &Tracked> {
    files
        .iter()
        .filter(|file| file.path.starts_with("docs/adr/0") && file.extension() == "md")
}

fn headings(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.strip_prefix("## "))
        .collect()
}

/// Names of tests: what stands in backticks below the last heading and reads as a function's name.
fn named_tests(text: &str) -> Vec<&str> {
    let shown = text.split("## How it is shown").nth(1).unwrap_or_default();
    shown
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|name| {
            name.contains('_')
                && name.chars().all(|letter| {
                    letter.is_ascii_lowercase() || letter == '_' || letter.is_ascii_digit()
                })
        })
        .collect()
}

/// Every function name of the Rust files, by its text alone: cheap, and macros count.
fn functions(files: &[Tracked]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        for rest in file.text.split("fn ").skip(1) {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
            names.insert(&rest[..end.unwrap_or(rest.len())]);
        }
    }
    names
}

fn check(files: &[Tracked]) -> Vec<String> {
    let functions = functions(files);
    let index = files.iter().find(|file| file.path == "docs/adr/README.md");
    let mut findings = Vec::new();
    for file in decisions(files) {
        if headings(&file.text) != HEADINGS {
            findings.push(file.finding(1, &format!("its headings are to be {HEADINGS:?}")));
        }
        let name = file.path.rsplit('/').next().unwrap_or_default();
        if !index.is_some_and(|index| index.text.contains(&format!("({name})"))) {
            findings.push(file.finding(1, "not in docs/adr/README.md"));
        }
        let named = named_tests(&file.text);
        if named.is_empty() {
            findings.push(file.finding(1, "names no test that shows it"));
        }
        for test in named.iter().filter(|test| !functions.contains(**test)) {
            findings.push(file.finding(1, &format!("there is no test `{test}`")));
        }
    }
    findings
}

#[test]
fn decisions_name_tests_that_exist() {
    assert!(decisions(tracked()).count() >= 6);
    none("decisions", check(tracked()));
}

#[test]
fn samples() {
    let text = "# 1\n## Context\n## Decision\n## Consequences\n## How it is shown\n`it_holds`\n";
    let index = Tracked::new("docs/adr/README.md", "[1](0001-a.md)");
    let code = Tracked::new("a/src/lib.rs", "#[test]\nfn it_holds() {}");
    let decision = |text: &str| Tracked::new("docs/adr/0001-a.md", text);
    let right = [index.clone(), code.clone(), decision(text)];
    assert!(check(&right).is_empty(), "{:?}", check(&right));
    let wrong = [index, code, decision(&text.replace("it_holds", "it_fails"))];
    assert_eq!(check(&wrong).len(), 1);
    assert_eq!(check(&[decision("# 1")]).len(), 3);
}
