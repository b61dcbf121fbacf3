//! CountDistinct, EstimateCount, EstimateRange, CheckSeen, Sample and Quantiles against all changes that were written.

use std::collections::{BTreeMap, BTreeSet};

use headcount_engine::sketch::exaloglog::ExaLogLog;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::{
    AnswerEnvelope, Change, CheckSeenRequest, CountDistinctRequest, Entity, Estimate,
    EstimateCountRequest, EstimateRangeRequest, QuantilesRequest, Quantity, Rsvp, SampleRequest,
    Seen,
};
use tonic::{Request, Status};
use tonic_types::StatusExt;

use crate::rng::seed;
use crate::views::answers::written;
use crate::views::world::{Record, Service};

const ENTITIES: [Entity; 6] = [
    Entity::Member,
    Entity::Event,
    Entity::Group,
    Entity::Rsvp,
    Entity::Topic,
    Entity::Country,
];
const QUANTITIES: [Quantity; 3] = [Quantity::Guests, Quantity::LeadTimeS, Quantity::SkewMs];

fn changes(record: &Record) -> Vec<Change> {
    let log = record.log();
    let batches = log.iter().flatten();
    batches.flat_map(|batch| batch.changes.clone()).collect()
}

fn rsvp(change: &Change) -> &Rsvp {
    change.rsvp.as_ref().expect("written so")
}

fn keys(entity: Entity, change: &Change) -> BTreeSet<String> {
    let rsvp = rsvp(change);
    let group = rsvp.group.clone().unwrap_or_default();
    let member = rsvp.member.as_ref().map(|member| member.member_id);
    match entity {
        Entity::Event => rsvp
            .event
            .iter()
            .map(|event| event.event_id.clone())
            .collect(),
        Entity::Group => [group.group_id.to_string()].into(),
        Entity::Rsvp => [rsvp.rsvp_id.to_string()].into(),
        Entity::Topic => group.topics.into_iter().collect(),
        Entity::Country => [group.group_country].into(),
        Entity::Member | Entity::Unspecified => member.iter().map(u64::to_string).collect(),
    }
}

pub(super) fn ms(at: &prost_types::Timestamp) -> i64 {
    at.seconds * 1_000 + i64::from(at.nanos) / 1_000_000
}

fn number(quantity: Quantity, change: &Change) -> Option<i64> {
    let rsvp = rsvp(change);
    let mtime = ms(rsvp.mtime.as_ref().expect("written so"));
    match quantity {
        Quantity::LeadTimeS => {
            let begins = ms(rsvp.event.as_ref()?.time.as_ref()?);
            Some((begins - mtime).div_euclid(1_000))
        }
        Quantity::SkewMs => Some(change.stamp.as_ref()?.stream_time_ms - mtime),
        Quantity::Guests | Quantity::Unspecified => rsvp.guests.map(i64::from),
    }
}

fn check_envelope(envelope: Option<&AnswerEnvelope>) {
    let envelope = envelope.expect("every answer has one");
    let said = [envelope.exact, envelope.whole, envelope.gross];
    assert_eq!(said, [Some(true); 3]);
    assert!(!envelope.as_of.is_empty());
}

async fn distinct(service: &Service, entity: Entity) -> (Estimate, Vec<u8>) {
    let request = CountDistinctRequest {
        entity: entity.into(),
        with_sketch: true,
        ..Default::default()
    };
    let answer = service.query.count_distinct(Request::new(request)).await;
    let answer = answer.expect("answered").into_inner();
    check_envelope(answer.envelope.as_ref());
    let sketch = answer.sketch.expect("it was asked for");
    assert_eq!(
        (&*sketch.method, sketch.format_version),
        ("ell(2,20) p=11", Some(1))
    );
    (answer.count.expect("it is counted"), sketch.state.to_vec())
}

async fn count(service: &Service, entity: Entity, key: &str) -> Estimate {
    let request = EstimateCountRequest {
        entity: entity.into(),
        key: key.to_owned(),
        ..Default::default()
    };
    let answer = service.query.estimate_count(Request::new(request)).await;
    let answer = answer.expect("answered").into_inner();
    check_envelope(answer.envelope.as_ref());
    answer.count.expect("it is counted")
}

async fn seen(service: &Service, entity: Entity, key: &str) -> (Seen, f64) {
    let request = CheckSeenRequest {
        entity: entity.into(),
        key: key.to_owned(),
        ..Default::default()
    };
    let answer = service.query.check_seen(Request::new(request)).await;
    let answer = answer.expect("answered").into_inner();
    check_envelope(answer.envelope.as_ref());
    assert!(!answer.since.is_empty());
    (answer.seen(), answer.error_probability())
}

/// What a service says of everything, but for how far it has come.
pub(super) async fn answers(service: &Service) -> Vec<String> {
    let mut said = Vec::new();
    for entity in ENTITIES {
        said.push(format!("{:?}", distinct(service, entity).await));
        for key in ["7", "event-7", "topic-3", "us"] {
            if matches!(entity, Entity::Event | Entity::Topic | Entity::Country) || key == "7" {
                said.push(format!("{:?}", count(service, entity, key).await));
                said.push(format!("{:?}", seen(service, entity, key).await));
            }
        }
    }
    for quantity in QUANTITIES {
        let request = QuantilesRequest {
            quantity: quantity.into(),
            ..Default::default()
        };
        let answer = service.query.quantiles(Request::new(request)).await;
        said.push(format!(
            "{:?}",
            answer.expect("answered").into_inner().values
        ));
    }
    let request = SampleRequest {
        size: 1_000,
        ..Default::default()
    };
    let answer = service.query.sample(Request::new(request)).await;
    let answer = answer.expect("answered").into_inner();
    said.push(format!("{:?} of {:?}", answer.rsvps, answer.population));
    said
}

#[tokio::test]
async fn keys_are_counted_and_known_as_the_changes_have_them() {
    let (_world, service, record) = written(seed(31)).await;
    let changes = changes(&record);
    for entity in ENTITIES {
        let mut truth: BTreeMap<String, u64> = BTreeMap::new();
        for key in changes.iter().flat_map(|change| keys(entity, change)) {
            *truth.entry(key).or_default() += 1;
        }
        let (found, sketch) = distinct(&service, entity).await;
        // Fewer than 896: they are told apart one by one.
        assert_eq!(
            (found.estimate(), found.exact()),
            (truth.len() as f64, true),
            "{entity:?}"
        );
        let sketch = ExaLogLog::from_bytes(&sketch).expect("it is one");
        assert_eq!(sketch.count().estimate, found.estimate(), "{entity:?}");
        for (key, times) in truth.iter().step_by(1 + truth.len() / 40) {
            let found = count(&service, entity, key).await;
            let said = [found.estimate(), found.lower(), found.upper()];
            assert_eq!(
                (said, found.exact()),
                ([*times as f64; 3], true),
                "{entity:?} {key}"
            );
            let (found, error) = seen(&service, entity, key).await;
            assert_eq!(found, Seen::MaybeSeen, "{entity:?} {key}");
            assert!((0.0..0.02).contains(&error), "{entity:?} {key}: {error}");
        }
        let none = count(&service, entity, "987654321").await;
        assert_eq!((none.estimate(), none.upper()), (0.0, 0.0), "{entity:?}");
        let (found, _) = seen(&service, entity, "987654321").await;
        assert_eq!(found, Seen::NotSeen, "{entity:?}");
    }
}

#[tokio::test]
async fn numbers_are_told_within_their_bounds() {
    let (_world, service, record) = written(seed(32)).await;
    let changes = changes(&record);
    for quantity in QUANTITIES {
        let mut all: Vec<i64> = changes.iter().filter_map(|c| number(quantity, c)).collect();
        all.sort_unstable();
        let shares = [0.0, 0.1, 0.5, 0.9, 1.0];
        let request = QuantilesRequest {
            quantity: quantity.into(),
            quantiles: shares.to_vec(),
            ..Default::default()
        };
        let answer = service.query.quantiles(Request::new(request)).await;
        let answer = answer.expect("answered").into_inner();
        check_envelope(answer.envelope.as_ref());
        assert_eq!(answer.values.len(), shares.len());
        for (found, share) in answer.values.iter().zip(shares) {
            let truth = all[(share * (all.len() - 1) as f64) as usize] as f64;
            let value = found.value.clone().expect("there are numbers");
            assert_eq!(found.quantile, Some(share));
            let within = value.lower() <= truth && truth <= value.upper();
            assert!(within, "{quantity:?} {share}: {value:?} for {truth}");
            assert!((value.estimate() - truth).abs() <= truth.abs() / 100.0);
        }
        for (from, to) in [(0, 1), (1, 4), (-100, 2_000), (2_000, 5_000_000)] {
            let truth = all.iter().filter(|n| (from..to).contains(*n)).count() as f64;
            let request = EstimateRangeRequest {
                quantity: quantity.into(),
                from,
                to,
                ..Default::default()
            };
            let answer = service.query.estimate_range(Request::new(request)).await;
            let answer = answer.expect("answered").into_inner();
            check_envelope(answer.envelope.as_ref());
            let found = answer.count.expect("it is counted");
            let within = found.lower() <= truth && truth <= found.upper();
            assert!(within, "{quantity:?} {from}..{to}: {found:?} for {truth}");
            let is_exact = found.lower() == found.upper();
            assert_eq!(found.exact(), is_exact);
            assert!(
                is_exact || quantity != Quantity::Guests,
                "few guests are told apart"
            );
        }
    }
}

#[tokio::test]
async fn a_sample_is_of_the_changes_and_says_of_how_many() {
    let (_world, service, record) = written(seed(33)).await;
    let changes = changes(&record);
    let known: Vec<(u64, Option<u32>, u64)> = changes
        .iter()
        .map(|change| {
            let rsvp = rsvp(change);
            let member = rsvp.member.as_ref().expect("written so");
            (rsvp.rsvp_id, rsvp.guests, member.member_id)
        })
        .collect();
    for (size, drawn) in [(0, 10), (3, 3), (1_000, 1_000.min(changes.len()))] {
        let request = SampleRequest {
            size,
            ..Default::default()
        };
        let answer = service.query.sample(Request::new(request)).await;
        let answer = answer.expect("answered").into_inner();
        check_envelope(answer.envelope.as_ref());
        assert_eq!(
            (answer.rsvps.len(), answer.population()),
            (drawn, changes.len() as u64)
        );
        for rsvp in answer.rsvps {
            let member = rsvp.member.expect("it has one");
            assert!(known.contains(&(rsvp.rsvp_id, rsvp.guests, member.member_id)));
            assert!(member.member_name.is_empty(), "a sample names nobody");
        }
    }
}

/// Fields that a refusal names.
pub(super) fn fields(refused: &Status) -> Vec<String> {
    let details = refused.get_details_bad_request().expect("fields are named");
    let violations = details.field_violations.into_iter();
    violations.map(|violation| violation.field).collect()
}

#[tokio::test]
async fn all_that_is_wrong_is_told() {
    let (_world, service, _record) = written(seed(34)).await;
    let query = &service.query;
    let wrong = EstimateCountRequest {
        entity: 77,
        ..Default::default()
    };
    let refused = query.estimate_count(Request::new(wrong)).await;
    assert_eq!(fields(&refused.expect_err("refused")), ["entity", "key"]);
    let no_number = EstimateCountRequest {
        key: "somebody".to_owned(),
        ..Default::default()
    };
    let refused = query.estimate_count(Request::new(no_number)).await;
    assert_eq!(fields(&refused.expect_err("refused")), ["key"]);
    let empty = EstimateRangeRequest {
        from: 5,
        to: 5,
        ..Default::default()
    };
    let refused = query.estimate_range(Request::new(empty)).await;
    assert_eq!(fields(&refused.expect_err("refused")), ["quantity", "to"]);
    let beyond = QuantilesRequest {
        quantity: Quantity::Guests.into(),
        quantiles: vec![0.5, 1.1, f64::NAN],
        ..Default::default()
    };
    let refused = query.quantiles(Request::new(beyond)).await;
    assert_eq!(
        fields(&refused.expect_err("refused")),
        ["quantiles[1]", "quantiles[2]"]
    );
    let many = QuantilesRequest {
        quantity: Quantity::Guests.into(),
        quantiles: vec![0.5; 101],
        ..Default::default()
    };
    let refused = query.quantiles(Request::new(many)).await;
    assert_eq!(fields(&refused.expect_err("refused")), ["quantiles"]);
    let large = SampleRequest {
        size: 1_001,
        ..Default::default()
    };
    let refused = query.sample(Request::new(large)).await;
    assert_eq!(fields(&refused.expect_err("refused")), ["size"]);
}
