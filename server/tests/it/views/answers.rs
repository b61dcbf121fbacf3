//! TopK, GetEvent and GetHeadcount against the oracle.

use std::sync::Arc;

use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::{
    Dimension, GetEventRequest, GetHeadcountRequest, ListRsvpsRequest, TopKRequest, Unit, View,
};
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use tonic::{Code, Request};
use tonic_types::StatusExt;

use crate::rng::{Rng, seed};
use crate::views::oracle;
use crate::views::sync::writer::Writer;
use crate::views::world::{Record, Service, World};

pub(crate) async fn written(seed: u64) -> (Arc<World>, Service, Record) {
    let world = Arc::new(World::new(3, Limits::default(), |_| {}).await);
    let record = Record::new(3);
    let mut writer = Writer::new(Arc::clone(&world), record.clone(), Rng(seed));
    for _ in 0..300 {
        writer.write().await;
    }
    let service = world.serve(ReplicaOptions::default());
    service.reaches(&record).await;
    (world, service, record)
}

#[tokio::test]
async fn the_headcount_is_that_of_all_changes_and_rows() {
    let (_world, service, record) = written(seed(21)).await;
    let answer = service
        .query
        .get_headcount(Request::new(GetHeadcountRequest::default()))
        .await;
    let answer = answer.expect("answered").into_inner();
    let numbers = [
        answer.rsvps_yes(),
        answer.rsvps_no(),
        answer.rsvps_waitlist(),
        answer.people(),
        answer.members_yes(),
        answer.members(),
        answer.events(),
        answer.groups(),
    ];
    assert_eq!(numbers, oracle::headcount(&record.log()));
    let envelope = answer.envelope.expect("every answer has one");
    assert_eq!((envelope.exact, envelope.whole), (Some(true), Some(true)));
    let inputs: u64 = record
        .log()
        .iter()
        .map(|log| log.last().expect("written").input)
        .sum();
    assert_eq!(
        answer.records.expect("counted").records(),
        inputs,
        "summed over partitions"
    );
    let at_least = envelope.as_of;
    let again = service
        .query
        .get_headcount(Request::new(GetHeadcountRequest {
            at_least,
            ..Default::default()
        }));
    again
        .await
        .expect("as_of of an answer is a bound that holds");
}

#[tokio::test]
async fn no_answer_is_of_before_what_was_asked_for() {
    let (_world, service, _record) = written(seed(24)).await;
    let ahead = Cursor::new(CursorKind::AsOf, 1, 0, vec![u64::MAX >> 1, 0, 0]).encode();
    let asked = [
        service
            .query
            .top_k(Request::new(TopKRequest {
                at_least: ahead.clone(),
                ..Default::default()
            }))
            .await
            .map(drop),
        service
            .query
            .get_event(Request::new(GetEventRequest {
                event_id: "any".to_owned(),
                at_least: ahead.clone(),
                ..Default::default()
            }))
            .await
            .map(drop),
        service
            .query
            .get_headcount(Request::new(GetHeadcountRequest {
                at_least: ahead,
                ..Default::default()
            }))
            .await
            .map(drop),
    ];
    for (place, answer) in asked.into_iter().enumerate() {
        let status = answer.expect_err("nothing has come so far");
        let info = status.get_details_error_info().expect("it has a reason");
        assert_eq!(info.reason, "NOT_CAUGHT_UP", "{place}");
    }
}

#[tokio::test]
async fn the_top_is_that_of_the_rows_by_unit_and_ties_go_by_key() {
    let (_world, service, record) = written(seed(22)).await;
    let rows = oracle::views(&record.log(), &record.position());
    for (dimension, view) in [
        (Dimension::Unspecified, View::Topics),
        (Dimension::Country, View::Countries),
        (Dimension::Group, View::Groups),
        (Dimension::Event, View::Events),
    ] {
        for (unit, k) in [
            (Unit::Unspecified, 0),
            (Unit::People, 3),
            (Unit::Rsvps, 1_000),
        ] {
            let rank = |yes: i64, people: i64| if unit == Unit::People { people } else { yes };
            let mut all: Vec<(i64, &str)> = rows
                .values()
                .filter(|row| row.view() == view)
                .map(|row| (-rank(row.rsvps_yes(), row.people()), row.key.as_str()))
                .filter(|(rank, _)| *rank < 0)
                .collect();
            all.sort_unstable();
            all.truncate(if k == 0 { 10 } else { k as usize });
            let request = TopKRequest {
                dimension: dimension.into(),
                k,
                unit: unit.into(),
                ..Default::default()
            };
            let answer = service
                .query
                .top_k(Request::new(request))
                .await
                .expect("answered")
                .into_inner();
            let got: Vec<(i64, &str)> = answer
                .entries
                .iter()
                .map(|entry| (-rank(entry.rsvps_yes(), entry.people()), entry.key.as_str()))
                .collect();
            assert_eq!(got, all, "{dimension:?} {unit:?}");
            let envelope = answer.envelope.expect("an answer has one");
            let ranked = if unit == Unit::People {
                unit
            } else {
                Unit::Rsvps
            };
            assert_eq!(envelope.unit(), ranked);
            let kept = (envelope.gross, envelope.shed_fraction, envelope.whole);
            assert_eq!(kept, (Some(false), Some(0.0), Some(true)));
        }
    }
}

#[tokio::test]
async fn an_event_is_found_or_said_not_to_be() {
    let (_world, service, record) = written(seed(23)).await;
    let rows = oracle::views(&record.log(), &record.position());
    for row in rows.values().filter(|row| row.view() == View::Events) {
        let request = GetEventRequest {
            event_id: row.key.clone(),
            ..Default::default()
        };
        let answer = service
            .query
            .get_event(Request::new(request))
            .await
            .expect("found")
            .into_inner();
        let last_change = answer.last_change;
        let last_change_ms =
            last_change.map(|time| time.seconds * 1_000 + i64::from(time.nanos) / 1_000_000);
        assert_eq!(
            (answer.rsvps_yes, answer.people, last_change_ms),
            (row.rsvps_yes, row.people, row.last_change_ms)
        );
    }
    for (event_id, code, reason) in [
        ("nowhere", Code::NotFound, "EVENT_NOT_FOUND"),
        ("", Code::InvalidArgument, "INVALID_ARGUMENT"),
    ] {
        let request = GetEventRequest {
            event_id: event_id.into(),
            ..Default::default()
        };
        let refused = service
            .query
            .get_event(Request::new(request))
            .await
            .expect_err("refused");
        let info = refused
            .get_details_error_info()
            .expect("every error says why");
        assert_eq!((refused.code(), info.reason.as_str()), (code, reason));
    }
}

#[tokio::test]
async fn all_faults_of_a_request_are_named() {
    let (_world, service, _record) = written(seed(24)).await;
    let request = TopKRequest {
        dimension: 7,
        k: 1_001,
        unit: 9,
        ..Default::default()
    };
    let refused = service
        .query
        .top_k(Request::new(request))
        .await
        .expect_err("refused");
    let faults = refused
        .get_details_bad_request()
        .expect("fields are named")
        .field_violations;
    assert_eq!(faults.len(), 3, "{faults:?}");
    let page = service
        .query
        .list_rsvps(Request::new(ListRsvpsRequest::default()))
        .await;
    assert!(
        page.expect("an empty store answers")
            .into_inner()
            .rsvps
            .is_empty()
    );
    let token = ListRsvpsRequest {
        page_token: "x".into(),
        ..Default::default()
    };
    let refused = service
        .query
        .list_rsvps(Request::new(token))
        .await
        .expect_err("refused");
    assert_eq!(
        refused.get_details_error_info().expect("says why").reason,
        "PAGE_TOKEN_MISMATCH"
    );
}
