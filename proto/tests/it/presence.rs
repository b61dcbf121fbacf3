//! Numbers in answers are `optional`, so that 0 is shown: held for every message that an RPC
//! answers with and for every record of the log.

use std::collections::{BTreeMap, BTreeSet};

use headcount_proto::FILE_DESCRIPTOR_SET;
use prost::Message as _;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorSet};

const PACKAGE: &str = ".headcount.v1.";

/// Identities and hashes: no number to be read, and none of them is 0 but to say "none".
const IDENTITIES: [&str; 22] = [
    "CatalogQuery.since",
    "QueryCatalog.revision",
    "Progress.query_revision",
    "QueryClosed.since",
    "QueryEnded.since",
    "Rsvp.rsvp_id",
    "Member.member_id",
    "Group.group_id",
    "Venue.venue_id",
    "CountedAttributes.group_id",
    "RsvpState.rsvp_id",
    "RsvpState.member_id",
    "RsvpState.group_id",
    "RsvpState.version",
    "Change.version",
    "RsvpRecord.frame_hash",
    "RsvpRecord.ordinal",
    "SourceEvent.next_ordinal",
    "SourceGap.next_ordinal",
    "PanePartial.plan_hash",
    "DeadRecord.frame_hash",
    "DeadRecord.ordinal",
];
/// Points in time, in the log and in a producer's numbers, and places that the feed sends as 0 where it knows none.
const POINTS: [&str; 17] = [
    "PublishMark.seq",
    "PublishMark.settled_seq",
    "PublishSkip.settled_seq",
    "CatalogTaken.offset",
    "QueryBegun.missed_to_ms",
    "QueryClosed.offset",
    "Group.group_lat",
    "Group.group_lon",
    "Venue.lat",
    "Venue.lon",
    "Stamp.watermark_ms",
    "Stamp.stream_time_ms",
    "RsvpState.mtime_ms",
    "Progress.watermark_ms",
    "Progress.stream_time_ms",
    "PanePartial.pane_start_ms",
    "PanePartial.pane_end_ms",
];
/// What a client sets and gets back: absent means the default there, or 0 is the value.
const SETTINGS: [&str; 7] = [
    "Subscription.attempts_max",
    "Backoff.multiplier",
    "TumblingCountWindow.records",
    "BoundingBox.south",
    "BoundingBox.west",
    "BoundingBox.north",
    "BoundingBox.east",
];

fn messages(set: &FileDescriptorSet) -> BTreeMap<String, &DescriptorProto> {
    let ours = set
        .file
        .iter()
        .filter(|file| file.package() == "headcount.v1");
    let named = ours.flat_map(|file| &file.message_type);
    named
        .map(|message| (format!("{PACKAGE}{}", message.name()), message))
        .collect()
}

/// What RPCs answer with, `DeliveryService` asks its client with, and the log holds; and all within.
fn answered(set: &FileDescriptorSet, all: &BTreeMap<String, &DescriptorProto>) -> BTreeSet<String> {
    let mut waiting = vec![format!("{PACKAGE}LogRecord")];
    for service in set.file.iter().flat_map(|file| &file.service) {
        for method in &service.method {
            let asked = service.name() == "DeliveryService";
            waiting.push(
                if asked {
                    method.input_type()
                } else {
                    method.output_type()
                }
                .to_owned(),
            );
        }
    }
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        let Some(message) = all.get(&name).filter(|_| found.insert(name)) else {
            continue;
        };
        waiting.extend(
            message
                .field
                .iter()
                .map(|field| field.type_name().to_owned()),
        );
    }
    found
}

fn is_number(field: &FieldDescriptorProto) -> bool {
    let other = [
        Type::Bool,
        Type::String,
        Type::Bytes,
        Type::Message,
        Type::Enum,
    ];
    field.label() != Label::Repeated && !other.contains(&field.r#type())
}

#[test]
fn a_number_in_an_answer_says_whether_it_is_there() {
    let set = FileDescriptorSet::decode(FILE_DESCRIPTOR_SET).expect("it is compiled in");
    let all = messages(&set);
    let exempt: BTreeSet<&str> = [&IDENTITIES[..], &POINTS, &SETTINGS]
        .concat()
        .into_iter()
        .collect();
    let (mut bare, mut optional) = (BTreeSet::new(), 0);
    for name in answered(&set, &all) {
        let Some(message) = all.get(&name) else {
            continue;
        };
        for field in message.field.iter().filter(|field| is_number(field)) {
            if field.oneof_index.is_some() {
                optional += 1;
            } else {
                bare.insert(format!("{}.{}", message.name(), field.name()));
            }
        }
    }
    assert!(optional > 80, "only {optional} numbers found");
    let bare: BTreeSet<&str> = bare.iter().map(String::as_str).collect();
    assert_eq!(
        bare, exempt,
        "left: without presence; right: those that may be"
    );
}
