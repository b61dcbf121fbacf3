//! The contract and what is generated from it.

use headcount_proto::FILE_DESCRIPTOR_SET;
use prost::Message as _;
use prost_types::FileDescriptorSet;

const RUST: &str = include_str!("../../../proto/src/generated/headcount.v1.rs");

/// `TopK` as prost and tonic write it: `top_k`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// The text of one generated module, up to the next.
fn module(name: &str) -> &'static str {
    let start = RUST
        .find(&format!("pub mod {name} {{"))
        .unwrap_or_else(|| panic!("no module {name} in the generated code"));
    let rest = &RUST[start..];
    let end = rest[1..].find("\npub mod ").map_or(rest.len(), |at| at + 1);
    &rest[..end]
}

#[test]
fn every_method_is_generated_for_both_sides() {
    let set = FileDescriptorSet::decode(FILE_DESCRIPTOR_SET).unwrap();
    let ours = set
        .file
        .iter()
        .filter(|file| file.package() == "headcount.v1");
    let mut methods = 0;
    for service in ours.flat_map(|file| &file.service) {
        let name = snake(service.name());
        let client = module(&format!("{name}_client"));
        let server = module(&format!("{name}_server"));
        for method in &service.method {
            let path = format!("/headcount.v1.{}/{}", service.name(), method.name());
            assert!(client.contains(&path), "no client for {path}");
            assert!(server.contains(&path), "no server for {path}");
            methods += 1;
        }
    }
    assert!(methods > 30, "only {methods} methods in the descriptors");
}

#[test]
fn descriptors_have_the_comments_that_reflection_shows() {
    let set = FileDescriptorSet::decode(FILE_DESCRIPTOR_SET).unwrap();
    for file in &set.file {
        let commented = file
            .source_code_info
            .iter()
            .flat_map(|info| &info.location)
            .any(|location| location.leading_comments.is_some());
        assert_eq!(
            commented,
            file.package() == "headcount.v1",
            "{}",
            file.name()
        );
    }
}
