//! What several rules ask of a parsed Rust file.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Meta};

use super::checkout::Tracked;

/// Parses a file; one that does not parse is a finding of its own, at the place of the fault.
pub(super) fn parse(file: &Tracked) -> Result<syn::File, String> {
    syn::parse_file(&file.text)
        .map_err(|error| file.finding(error.span().start().line, &format!("no Rust: {error}")))
}

/// The tokens of a file, macro bodies included, which `syn` leaves unparsed.
pub(super) fn tokens(file: &Tracked) -> Result<TokenStream, String> {
    file.text
        .parse()
        .map_err(|error: proc_macro2::LexError| file.finding(error.span().start().line, "no Rust"))
}

/// Whether an item is there only in tests: `#[test]`, `#[tokio::test]`, `#[cfg(test)]` and the like.
pub(super) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        let last = path
            .segments
            .last()
            .map(|segment| segment.ident.to_string());
        match (&attribute.meta, last.as_deref()) {
            (_, Some("test")) => true,
            (Meta::List(list), Some("cfg")) => mentions(&list.tokens, "test"),
            _ => false,
        }
    })
}

/// Whether an identifier occurs anywhere in the tokens, but for what stands in a `not(…)`.
pub(super) fn mentions(tokens: &TokenStream, name: &str) -> bool {
    let mut negated = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) if ident == name => return true,
            TokenTree::Ident(ident) => negated = ident == "not",
            TokenTree::Group(group) => {
                if !negated && mentions(&group.stream(), name) {
                    return true;
                }
                negated = false;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => negated = false,
        }
    }
    false
}

/// Every `a::b` of the tokens, macro bodies included: (a, b, line of b).
pub(super) fn path_pairs(tokens: &TokenStream) -> Vec<(String, String, usize)> {
    let flat: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut pairs = Vec::new();
    for (index, token) in flat.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            pairs.extend(path_pairs(&group.stream()));
        }
        if let TokenTree::Ident(first) = token
            && is_colon(flat.get(index + 1))
            && is_colon(flat.get(index + 2))
        {
            let first = first.to_string();
            pairs.extend(
                heads(flat.get(index + 3))
                    .into_iter()
                    .map(|(second, line)| (first.clone(), second, line)),
            );
        }
    }
    pairs
}

/// Every `name!` of the tokens, macro bodies included, with its line.
pub(super) fn macros(tokens: &TokenStream) -> Vec<(String, usize)> {
    let flat: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut found = Vec::new();
    for (index, token) in flat.iter().enumerate() {
        match (token, flat.get(index + 1)) {
            (TokenTree::Group(group), _) => found.extend(macros(&group.stream())),
            (TokenTree::Ident(name), Some(TokenTree::Punct(mark))) if mark.as_char() == '!' => {
                found.push((name.to_string(), name.span().start().line));
            }
            _ => {}
        }
    }
    found
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

/// What can follow `a::`: a name, or the first names of `{b::c, d}`.
fn heads(token: Option<&TokenTree>) -> Vec<(String, usize)> {
    match token {
        Some(TokenTree::Ident(ident)) => vec![(ident.to_string(), ident.span().start().line)],
        Some(TokenTree::Group(group)) => {
            let mut names = Vec::new();
            let mut at_start = true;
            for token in group.stream() {
                match token {
                    TokenTree::Ident(ident) if at_start => {
                        names.push((ident.to_string(), ident.span().start().line));
                        at_start = false;
                    }
                    TokenTree::Punct(punct) if punct.as_char() == ',' => at_start = true,
                    _ => {}
                }
            }
            names
        }
        _ => Vec::new(),
    }
}

#[test]
fn pairs_are_seen_in_groups_and_macros() {
    let source = "use std::{fs, io::Read}; fn f() { select! { _ = crate::serve::go() => {} } }";
    let pairs: Vec<(String, String)> = path_pairs(&source.parse().unwrap())
        .into_iter()
        .map(|(first, second, _)| (first, second))
        .collect();
    for (first, second) in [("std", "fs"), ("std", "io"), ("crate", "serve")] {
        assert!(
            pairs.contains(&(first.to_owned(), second.to_owned())),
            "{pairs:?}"
        );
    }
}

#[test]
fn test_items_are_told_from_others() {
    let is = |source: &str| is_test(&syn::parse_str::<syn::ItemFn>(source).unwrap().attrs);
    assert!(is("#[test] fn f() {}"));
    assert!(is("#[tokio::test(start_paused = true)] async fn f() {}"));
    assert!(is("#[cfg(all(test, unix))] fn f() {}"));
    assert!(!is("#[cfg(not(test))] fn f() {}"));
    assert!(!is("#[must_use] fn f() {}"));
}
