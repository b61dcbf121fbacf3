//! No dead files: every Rust file is reached from the root of a crate, and opens with its doc.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use syn::{Expr, Item, Lit, Meta};

use super::checkout::{Tracked, none, root, tracked};
use super::rust;

/// The Rust files that crates reach, and of each whether only tests do.
pub(super) struct Reached {
    files: BTreeMap<String, bool>,
}

impl Reached {
    /// Follows `mod` and `include!` from all crate roots.
    pub(super) fn of(files: &[Tracked]) -> Self {
        let mut reached = Self {
            files: BTreeMap::new(),
        };
        for file in files {
            if let Some(only_tests) = crate_root(&file.path) {
                reached.walk(files, &file.path, true, only_tests);
            }
        }
        reached
    }

    /// Whether a file is part of what runs, not only of tests.
    pub(super) fn is_product(&self, path: &str) -> bool {
        self.files.get(path) == Some(&false)
    }

    fn walk(&mut self, files: &[Tracked], path: &str, is_root: bool, only_tests: bool) {
        let Some(file) = files.iter().find(|file| file.path == path) else {
            return;
        };
        // Reached twice: what runs outweighs tests.
        if let Some(known) = self.files.get(path)
            && (!known || only_tests)
        {
            return;
        }
        self.files.insert(path.to_owned(), only_tests);
        let Ok(parsed) = rust::parse(file) else {
            return;
        };
        let (dir, name) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = name.trim_end_matches(".rs");
        let children = if is_root || stem == "mod" {
            dir.to_owned()
        } else {
            format!("{dir}/{stem}")
        };
        self.walk_items(files, &parsed.items, dir, &children, only_tests);
    }

    fn walk_items(
        &mut self,
        files: &[Tracked],
        items: &[Item],
        dir: &str,
        children: &str,
        only_tests: bool,
    ) {
        for item in items {
            match item {
                Item::Mod(module) => {
                    let only_tests = only_tests || rust::is_test(&module.attrs);
                    let inner = format!("{children}/{}", module.ident);
                    if let Some((_, items)) = &module.content {
                        self.walk_items(files, items, dir, &inner, only_tests);
                    } else if let Some(path) = path_attribute(module) {
                        self.walk(files, &joined(dir, &path), true, only_tests);
                    } else {
                        self.walk(files, &format!("{inner}.rs"), false, only_tests);
                        self.walk(files, &format!("{inner}/mod.rs"), false, only_tests);
                    }
                }
                Item::Macro(item) if item.mac.path.is_ident("include") => {
                    if let Ok(name) = item.mac.parse_body::<syn::LitStr>() {
                        self.walk(files, &joined(dir, &name.value()), true, only_tests);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether a file is the root of a crate by cargo's conventions, and if so whether only of tests.
fn crate_root(path: &str) -> Option<bool> {
    const FOLDERS: [&str; 4] = ["src", "tests", "benches", "examples"];
    let parts: Vec<&str> = path.split('/').collect();
    // The crate of the black-box tests stands in a folder of that name itself.
    let own = parts[0] == "tests";
    let crate_parts = &parts[usize::from(own)..];
    // The first such folder is the crate's; those below it are modules.
    let Some(at) = crate_parts.iter().position(|part| FOLDERS.contains(part)) else {
        return (parts.last() == Some(&"build.rs")).then_some(false);
    };
    match (crate_parts[at], &crate_parts[at + 1..]) {
        ("src", ["lib.rs" | "main.rs"] | ["bin", _] | ["bin", _, "main.rs"]) => Some(own),
        ("tests" | "benches" | "examples", [name]) if name.ends_with(".rs") => Some(true),
        ("tests" | "benches" | "examples", [_, "main.rs"]) => Some(true),
        _ => None,
    }
}

fn path_attribute(module: &syn::ItemMod) -> Option<String> {
    module
        .attrs
        .iter()
        .find_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
                Expr::Lit(literal) => match &literal.lit {
                    Lit::Str(text) => Some(text.value()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        })
}

/// `dir/relative` with every `..` resolved.
pub(super) fn joined(dir: &str, relative: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for component in Path::new(dir).join(relative).components() {
        match component {
            Component::ParentDir => {
                parts.pop();
            }
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    parts.join("/")
}

fn dead(files: &[Tracked]) -> Vec<String> {
    let reached = Reached::of(files);
    files
        .iter()
        .filter(|file| file.extension() == "rs" && !reached.files.contains_key(&file.path))
        // A workspace of its own: each target is named in its manifest.
        .filter(|file| !file.path.starts_with("fuzz/"))
        .map(|file| {
            file.finding(
                1,
                "no crate reaches this file: declare the module or remove it",
            )
        })
        .collect()
}

fn undocumented(files: &[Tracked]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.is_rust() && !file.text.starts_with("//!"))
        .map(|file| {
            file.finding(
                1,
                "a module begins with its design: a `//!` in the first line",
            )
        })
        .collect()
}

#[test]
fn no_file_is_dead() {
    none("dead files", dead(tracked()));
}

#[test]
fn every_module_begins_with_its_doc() {
    none("modules without a doc", undocumented(tracked()));
}

#[test]
fn every_member_of_the_workspace_has_a_root() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let reached = Reached::of(tracked());
    for member in manifest["workspace"]["members"].as_array().unwrap() {
        let folder = member.as_str().unwrap();
        let known = ["lib.rs", "main.rs"]
            .iter()
            .any(|name| reached.files.contains_key(&format!("{folder}/src/{name}")));
        assert!(known, "no crate root found in {folder}");
    }
}

#[test]
fn samples() {
    let files = [
        Tracked::new(
            "a/src/lib.rs",
            "//! A.\nmod b;\n#[cfg(test)]\nmod tests;\nmod c { mod d; }",
        ),
        Tracked::new("a/src/b.rs", "//! B.\nmod e;"),
        Tracked::new("a/src/b/e.rs", "//! E."),
        Tracked::new("a/src/tests.rs", "//! T."),
        Tracked::new("a/src/c/d.rs", "fn undocumented() {}"),
        Tracked::new("a/src/old.rs", "//! Nobody declares it."),
        Tracked::new("a/tests/it/main.rs", "//! I."),
        Tracked::new("tests/src/lib.rs", "//! L."),
    ];
    assert_eq!(dead(&files).len(), 1, "{:?}", dead(&files));
    assert!(dead(&files)[0].starts_with("a/src/old.rs"));
    assert_eq!(undocumented(&files).len(), 1);
    let reached = Reached::of(&files);
    assert!(reached.is_product("a/src/b/e.rs"));
    for path in ["a/src/tests.rs", "a/tests/it/main.rs", "tests/src/lib.rs"] {
        assert!(!reached.is_product(path), "{path}");
    }
}
