//! What the contract has and this release has not, by the contract's own words: every RPC whose
//! comment says so answers `UNIMPLEMENTED` with a reason of its own, and no other does. What the
//! contract does not have at all is told apart from it.

use headcount_proto::FILE_DESCRIPTOR_SET;
use http::uri::PathAndQuery;
use prost::Message as _;
use prost_types::{FileDescriptorProto, FileDescriptorSet};
use tonic::client::Grpc;
use tonic::{Code, Request, Status};
use tonic_prost::ProstCodec;

use crate::serve::rig::{Rig, reason, within};

/// Numbers of fields in a descriptor's path: `FileDescriptorProto.service`, its `method`.
const SERVICE: i32 = 6;
const METHOD: i32 = 2;

/// The comment of an RPC, on one line.
fn comment(file: &FileDescriptorProto, service: usize, method: usize) -> String {
    let path = [SERVICE, service as i32, METHOD, method as i32];
    let mut places = file.source_code_info.iter().flat_map(|info| &info.location);
    let place = places.find(|place| place.path == path);
    let text = place.and_then(|place| place.leading_comments.as_deref());
    let text = text.expect("every RPC has a comment");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// (service, method, whether it comes later) of all that this server is to answer for.
fn methods() -> Vec<(String, String, bool)> {
    let set = FileDescriptorSet::decode(FILE_DESCRIPTOR_SET).unwrap();
    let mut all = Vec::new();
    let ours = set
        .file
        .iter()
        .filter(|file| file.package() == "headcount.v1");
    for file in ours {
        for (at, service) in file.service.iter().enumerate() {
            // Clients implement this one.
            if service.name() == "DeliveryService" {
                continue;
            }
            for (number, method) in service.method.iter().enumerate() {
                let comment = comment(file, at, number);
                let later = comment.contains("Not in this release: answers NOT_YET_AVAILABLE.");
                assert_eq!(later, comment.contains("Not in this release"), "{comment}");
                all.push((service.name().to_owned(), method.name().to_owned(), later));
            }
        }
    }
    all
}

/// Calls an RPC of whatever kind with one empty request; how it begins to answer.
async fn call(rig: &Rig, rpc: &str) -> Result<(), Status> {
    let mut client = Grpc::new(rig.wire().await);
    client.ready().await.unwrap();
    let path = PathAndQuery::try_from(format!("/{rpc}")).unwrap();
    let request = Request::new(tokio_stream::once(()));
    let codec = ProstCodec::<(), ()>::default();
    let answer = client.streaming(request, path, codec).await?;
    within(answer.into_inner().message()).await.map(|_| ())
}

#[tokio::test]
async fn what_comes_later_says_so_and_nothing_else_does() {
    let rig = Rig::start().await;
    let methods = methods();
    for (service, method, later) in &methods {
        let answer = call(&rig, &format!("headcount.v1.{service}/{method}")).await;
        let rpc = format!("{service}.{method}");
        if *later {
            let status = answer.expect_err(&rpc);
            assert_eq!(status.code(), Code::Unimplemented, "{rpc}");
            assert_eq!(reason(&status), "NOT_YET_AVAILABLE", "{rpc}");
            assert!(
                status.message().contains(&rpc),
                "{rpc}: {}",
                status.message()
            );
        } else if let Err(status) = answer {
            assert_ne!(status.code(), Code::Unimplemented, "{rpc}: {status:?}");
            assert_ne!(reason(&status), "NOT_YET_AVAILABLE", "{rpc}");
        }
    }
    let count = methods.iter().filter(|(_, _, later)| *later).count();
    assert!(
        count > 2 && methods.len() - count > 30,
        "{count} of {}",
        methods.len()
    );
    rig.stop().await;
}

#[tokio::test]
async fn a_misspelt_rpc_is_told_from_one_that_comes_later() {
    let rig = Rig::start().await;
    for rpc in [
        "headcount.v1.LogService/Fech",
        "headcount.v1.LogServise/Fetch",
        "headcount.v2.LogService/Fetch",
        "headcount.LogService/Fetch",
        "Fetch",
        // Clients implement this one; no server of ours answers for it.
        "headcount.v1.DeliveryService/Deliver",
    ] {
        let status = call(&rig, rpc).await.expect_err(rpc);
        assert_eq!(status.code(), Code::Unimplemented, "{rpc}");
        assert_eq!(reason(&status), "RPC_NOT_FOUND", "{rpc}");
        let text = status.message();
        assert!(text.contains(&format!("{rpc:?}")), "{text}");
        assert!(
            text.contains("reflection") && text.contains("list"),
            "{text}"
        );
    }
    rig.stop().await;
}
