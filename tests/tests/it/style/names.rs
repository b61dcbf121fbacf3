//! Names that say nothing are for no file, module or type.

use syn::visit::{self, Visit};

use super::checkout::{Tracked, none, tracked};
use super::rust;

/// Anywhere in a name.
const EMPTY_WORDS: [&str; 8] = [
    "manager", "managers", "helper", "helpers", "util", "utils", "common", "misc",
];
/// As the whole of a name or its last word: `data_dir` says something, `feed_data` does not.
const EMPTY_ENDINGS: [&str; 4] = ["data", "datas", "info", "infos"];

/// The empty word of a name in any case convention, where there is one.
fn empty_word(name: &str) -> Option<String> {
    let words = words(name);
    let last = words
        .last()
        .filter(|last| EMPTY_ENDINGS.contains(&last.as_str()));
    let found = words
        .iter()
        .find(|word| EMPTY_WORDS.contains(&word.as_str()));
    found.or(last).cloned()
}

/// The words of `snake_case`, `kebab-case` and `CamelCase`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut previous_lower = false;
    for letter in name.chars() {
        let breaks = !letter.is_alphanumeric() || (letter.is_uppercase() && previous_lower);
        if breaks {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            let word = words.last_mut().expect("there is always a word");
            word.extend(letter.to_lowercase());
        }
        previous_lower = letter.is_lowercase() || letter.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}

fn what(kind: &str, name: &str, word: &str) -> String {
    format!("{kind} `{name}` is called `{word}`, which says nothing: name what it does")
}

fn empty_paths(files: &[Tracked]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_code()) {
        // What Java wants the docs of a package to be called.
        let parts = file
            .path
            .split('/')
            .filter(|part| *part != "package-info.java");
        for part in parts {
            let stem = part.split('.').next().unwrap_or_default();
            if let Some(word) = empty_word(stem) {
                findings.push(file.finding(1, &what("file", part, &word)));
            }
        }
    }
    findings
}

struct Names<'a> {
    file: &'a Tracked,
    findings: Vec<String>,
}

impl Names<'_> {
    fn check(&mut self, kind: &str, ident: &syn::Ident) {
        let name = ident.to_string();
        if let Some(word) = empty_word(&name) {
            let line = ident.span().start().line;
            self.findings
                .push(self.file.finding(line, &what(kind, &name, &word)));
        }
    }
}

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.check("module", &item.ident);
        visit::visit_item_mod(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.check("type", &item.ident);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.check("type", &item.ident);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.check("trait", &item.ident);
        visit::visit_item_trait(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.check("type", &item.ident);
    }
}

fn empty_rust_names(files: &[Tracked]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        // A file that does not parse is a finding of the rules on size.
        let Ok(parsed) = rust::parse(file) else {
            continue;
        };
        let mut names = Names {
            file,
            findings: Vec::new(),
        };
        names.visit_file(&parsed);
        findings.extend(names.findings);
    }
    findings
}

fn empty_proto_names(files: &[Tracked]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.extension() == "proto") {
        for (index, line) in file.text.lines().enumerate() {
            let mut tokens = line.split_whitespace();
            if let (Some(kind @ ("message" | "enum" | "service")), Some(name)) =
                (tokens.next(), tokens.next())
                && let Some(word) = empty_word(name)
            {
                findings.push(file.finding(index + 1, &what(kind, name, &word)));
            }
        }
    }
    findings
}

#[test]
fn names_say_something() {
    let files = tracked();
    let findings = [
        empty_paths(files),
        empty_rust_names(files),
        empty_proto_names(files),
    ];
    none("empty names", findings.concat());
}

#[test]
fn samples() {
    for name in [
        "QueueManager",
        "utils",
        "grpc_helper",
        "data",
        "FeedInfo",
        "common-lib",
    ] {
        assert!(empty_word(name).is_some(), "{name}");
    }
    for name in [
        "DataDir",
        "information",
        "Commons2",
        "utility",
        "metadata",
        "InfoHash",
    ] {
        assert!(empty_word(name).is_none(), "{name}");
    }
    let source = "mod inner { struct StreamManager; trait Misc {} }";
    let files = [
        Tracked::new("a/src/common.rs", source),
        Tracked::new("a/b.proto", "message RsvpInfo {\n}\n"),
        Tracked::new("tests/data/feed.jsonl", ""),
    ];
    assert_eq!(empty_paths(&files).len(), 1);
    assert_eq!(empty_rust_names(&files).len(), 2);
    assert_eq!(empty_proto_names(&files).len(), 1);
}
