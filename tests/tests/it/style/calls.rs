//! Calls that have their one place: what clippy's list of banned calls cannot say.
//!
//! - No `unwrap()` outside tests, nor a lint switched off to have one.
//! - The engine is pure: no clock, no runtime, no input or output.
//! - A role never reaches into another: they meet at the binder and the store alone.
//! - One file of the gRPC layer builds `tonic::Status`.

use std::collections::BTreeMap;

use syn::visit::{self, Visit};

use super::checkout::{Tracked, none, tracked};
use super::modules::Reached;
use super::rust;

struct Unwraps<'a> {
    file: &'a Tracked,
    findings: Vec<String>,
}

impl<'ast> Visit<'ast> for Unwraps<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !rust::is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !rust::is_test(&item.attrs) {
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if !rust::is_test(&item.attrs) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if let syn::Meta::List(list) = &attribute.meta
            && (list.path.is_ident("allow") || list.path.is_ident("expect"))
            && rust::mentions(&list.tokens, "unwrap_used")
        {
            let line = list.path.segments[0].ident.span().start().line;
            let what = "a lint switched off: outside tests nothing unwraps";
            self.findings.push(self.file.finding(line, what));
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let method = call.method.to_string();
        if ["unwrap", "unwrap_err"].contains(&method.as_str()) {
            let line = call.method.span().start().line;
            let what = format!("{method}(): a typed error, or `expect(\"why it cannot fail\")`");
            self.findings.push(self.file.finding(line, &what));
        }
        visit::visit_expr_method_call(self, call);
    }
}

fn unwraps(files: &[Tracked]) -> Vec<String> {
    let mut findings = Vec::new();
    for (file, parsed) in product(files) {
        let mut unwraps = Unwraps {
            file,
            findings: Vec::new(),
        };
        unwraps.visit_file(&parsed);
        findings.extend(unwraps.findings);
    }
    findings
}

/// Hand-written files that run outside tests, parsed.
fn product(files: &[Tracked]) -> Vec<(&Tracked, syn::File)> {
    let reached = Reached::of(files);
    files
        .iter()
        .filter(|file| file.is_rust() && reached.is_product(&file.path))
        .filter_map(|file| Some((file, rust::parse(file).ok()?)))
        .collect()
}

/// The `a::b` of a file without its test items.
fn product_pairs(parsed: &syn::File) -> Vec<(String, String, usize)> {
    let mut pairs = Vec::new();
    for item in &parsed.items {
        if !rust::is_test(attributes(item)) {
            pairs.extend(rust::path_pairs(&tokens_of(item)));
        }
    }
    pairs
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn tokens_of(item: &syn::Item) -> proc_macro2::TokenStream {
    quote::ToTokens::to_token_stream(item)
}

/// What the engine may not name: pairs as they are written in paths and `use`.
const IMPURE: [(&str, &str); 14] = [
    ("std", "io"),
    ("std", "fs"),
    ("std", "net"),
    ("std", "env"),
    ("std", "process"),
    ("std", "thread"),
    ("time", "SystemTime"),
    ("time", "Instant"),
    ("SystemTime", "now"),
    ("Instant", "now"),
    ("tokio", "spawn"),
    ("tokio", "time"),
    ("tokio", "sync"),
    ("rand", "rng"),
];

/// Macros that write to a terminal.
const PRINTS: [&str; 5] = ["print", "println", "eprint", "eprintln", "dbg"];

fn impurities(files: &[Tracked]) -> Vec<String> {
    let mut findings = Vec::new();
    for (file, parsed) in product(files) {
        if !file.path.starts_with("engine/") {
            continue;
        }
        for (first, second, line) in product_pairs(&parsed) {
            if IMPURE.contains(&(first.as_str(), second.as_str())) {
                let what = format!("`{first}::{second}`: the engine has no clock, runtime or I/O");
                findings.push(file.finding(line, &what));
            }
        }
        let items = parsed
            .items
            .iter()
            .filter(|item| !rust::is_test(attributes(item)));
        for (name, line) in items.flat_map(|item| rust::macros(&tokens_of(item))) {
            if PRINTS.contains(&name.as_str()) {
                let what = format!("`{name}!`: the engine says nothing by itself");
                findings.push(file.finding(line, &what));
            }
        }
    }
    findings
}

const ROLES: [&str; 3] = ["collect", "analyse", "serve"];

fn crossings(files: &[Tracked]) -> Vec<String> {
    let mut findings = Vec::new();
    for (file, parsed) in product(files) {
        let Some(own) = ROLES.into_iter().find(|role| {
            let module = format!("server/src/{role}");
            file.path == format!("{module}.rs") || file.path.starts_with(&format!("{module}/"))
        }) else {
            continue;
        };
        for (first, second, line) in product_pairs(&parsed) {
            if first == "crate" && second != own && ROLES.contains(&second.as_str()) {
                let what = format!("{own} reaches into {second}: roles meet at binder and store");
                findings.push(file.finding(line, &what));
            }
        }
    }
    findings
}

/// Ways to make a `tonic::Status`.
const STATUS_MADE: [&str; 23] = [
    "new",
    "with_details",
    "with_metadata",
    "with_details_and_metadata",
    "with_error_details",
    "with_error_details_vec",
    "with_error_details_and_metadata",
    "cancelled",
    "unknown",
    "invalid_argument",
    "deadline_exceeded",
    "not_found",
    "already_exists",
    "permission_denied",
    "resource_exhausted",
    "failed_precondition",
    "aborted",
    "out_of_range",
    "unimplemented",
    "internal",
    "unavailable",
    "unauthenticated",
    "data_loss",
];

/// Files of the server that build a status, each with its first line that does.
fn status_makers(files: &[Tracked]) -> BTreeMap<String, usize> {
    let mut makers = BTreeMap::new();
    for (file, parsed) in product(files) {
        if !file.path.starts_with("server/") {
            continue;
        }
        for (first, second, line) in product_pairs(&parsed) {
            if first == "Status" && STATUS_MADE.contains(&second.as_str()) {
                makers.entry(file.path.clone()).or_insert(line);
            }
        }
    }
    makers
}

#[test]
fn nothing_unwraps_outside_tests() {
    none("unwrap outside tests", unwraps(tracked()));
}

#[test]
fn the_engine_is_pure() {
    none("impure engine", impurities(tracked()));
}

#[test]
fn roles_meet_only_at_binder_and_store() {
    none("roles that reach into each other", crossings(tracked()));
}

#[test]
fn one_file_builds_status() {
    let makers = status_makers(tracked());
    assert!(
        !makers.is_empty(),
        "nobody builds a status: the rule sees nothing"
    );
    let findings: Vec<String> = makers
        .iter()
        .filter(|_| makers.len() > 1)
        .map(|(path, line)| format!("{path}:{line}: builds a tonic::Status, as others do"))
        .collect();
    none("more than one file that builds tonic::Status", findings);
}

#[test]
fn samples() {
    let root = Tracked::new(
        "engine/src/lib.rs",
        "//! E.\nuse std::time::Instant;\nfn f() { g().unwrap(); println!(); }\n\
         #[cfg(test)] mod tests { fn t() { std::fs::read(x).unwrap(); } }\n\
         #[allow(clippy::unwrap_used)] fn h() {}",
    );
    let server = Tracked::new("server/src/lib.rs", "//! S.\nmod collect;\nmod serve;");
    let collect = Tracked::new(
        "server/src/collect.rs",
        "//! C.\nuse crate::{collect, serve::Answer};\nfn f() { Status::internal(\"\") }",
    );
    let serve = Tracked::new(
        "server/src/serve.rs",
        "//! S.\nfn f() { tonic::Status::new(1, 2) }",
    );
    let files = [root, server, collect, serve];
    assert_eq!(unwraps(&files).len(), 2, "{:?}", unwraps(&files));
    assert_eq!(impurities(&files).len(), 2, "{:?}", impurities(&files));
    assert_eq!(crossings(&files).len(), 1, "{:?}", crossings(&files));
    assert_eq!(status_makers(&files).len(), 2);
}
