//! What no tracked file holds: paths of one machine, hosts of registries, work left undone.

use super::checkout::{Tracked, none, tracked};

/// Written in halves, so that this file does not find itself.
fn machine_paths() -> Vec<String> {
    ["/wo|rk/", "/ro|ot/", "/ho|me/", "/Us|ers/", "C:|\\Users"]
        .map(whole)
        .to_vec()
}

fn registry_hosts() -> Vec<String> {
    [
        "index.cra|tes.io",
        "static.cra|tes.io",
        "proxy.gol|ang.org",
        "sum.gol|ang.org",
        "registry.npm|js.org",
        "files.python|hosted.org",
        "pypi.o|rg",
        "repo1.ma|ven.org",
        "deb.deb|ian.org",
    ]
    .map(whole)
    .to_vec()
}

fn left_undone() -> Vec<String> {
    ["TO|DO", "FIX|ME", "XX|X", "to|do!(", "unimpl|emented!("]
        .map(whole)
        .to_vec()
}

fn whole(halves: &str) -> String {
    halves.replace('|', "")
}

fn holding(file: &Tracked, words: &[String], what: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for word in words.iter().filter(|word| line.contains(word.as_str())) {
            findings.push(file.finding(index + 1, &format!("`{word}`: {what}")));
        }
    }
    findings
}

fn foreign(files: &[Tracked]) -> Vec<String> {
    let paths = machine_paths();
    let hosts = registry_hosts();
    let mut findings = Vec::new();
    for file in files {
        // What members wrote, and what cargo keeps of its registry, are not ours to word.
        if file.path.starts_with("tests/data/") || file.path.ends_with(".lock") {
            continue;
        }
        findings.extend(holding(file, &paths, "a path of one machine"));
        findings.extend(holding(
            file,
            &hosts,
            "the host of a registry: clients know theirs",
        ));
    }
    findings
}

fn undone(files: &[Tracked]) -> Vec<String> {
    let words = left_undone();
    let code = files.iter().filter(|file| file.is_code());
    code.flat_map(|file| holding(file, &words, "work left undone: do it, or file it"))
        .collect()
}

#[test]
fn no_file_speaks_of_one_machine() {
    none("machine paths and registry hosts", foreign(tracked()));
}

#[test]
fn nothing_is_left_undone() {
    none("work left undone", undone(tracked()));
}

#[test]
fn samples() {
    let text = whole("see /ho|me/ada\nget it from pypi.o|rg\n// TO|DO\n");
    let file = |path| [Tracked::new(path, &text)];
    assert_eq!(foreign(&file("a/src/lib.rs")).len(), 2);
    assert_eq!(undone(&file("a/src/lib.rs")).len(), 1);
    assert!(foreign(&file("tests/data/feed.jsonl")).is_empty());
}
