//! Standing queries created, changed and deleted: what is kept, what the log is told, what is refused.

use bytes::Bytes;
use headcount_binder::{Channel, ChannelRef, FeedName, Partition};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::admin_service_client::AdminServiceClient;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, *};
use headcount_server::serve::keep_published;
use headcount_store::Expected;
use prost::Message as _;
use tonic::transport::Channel as Wire;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use crate::serve::rig::{PARTITIONS, Rig, SOON, reason, within};

fn by(dimension: Dimension) -> QueryDefinition {
    QueryDefinition {
        group_by: dimension.into(),
        ..QueryDefinition::default()
    }
}

fn query(name: &str, definition: QueryDefinition) -> Option<StandingQuery> {
    Some(StandingQuery {
        name: name.to_owned(),
        definition: Some(definition),
        ..StandingQuery::default()
    })
}

async fn create(
    client: &mut AdminServiceClient<Wire>,
    query: Option<StandingQuery>,
) -> Result<CreateQueryResponse, Status> {
    let request = CreateQueryRequest {
        query,
        ..CreateQueryRequest::default()
    };
    Ok(client.create_query(request).await?.into_inner())
}

async fn listed(client: &mut AdminServiceClient<Wire>) -> Vec<StandingQuery> {
    let all = client.list_queries(ListQueriesRequest::default()).await;
    all.unwrap().into_inner().queries
}

fn names(queries: &[StandingQuery]) -> Vec<&str> {
    queries.iter().map(|query| &*query.name).collect()
}

/// The catalogs that a partition of the input holds, with the epoch and number of their batches.
async fn catalogs(rig: &Rig, partition: u16) -> Vec<(u64, u64, QueryCatalog)> {
    let rsvps = ChannelRef::new(FeedName::default(), Channel::Rsvps);
    let partition = Partition(partition);
    let bounds = rig.binder.bounds(&rsvps, partition).await.unwrap();
    let (mut next, mut found) = (bounds.earliest, Vec::new());
    let mut consumer = rig.binder.consume(&rsvps, partition, next).await.unwrap();
    while next < bounds.end {
        let delivery = consumer.next().await.unwrap();
        next = delivery.next();
        let header = &delivery.batch.header;
        for record in delivery.batch.records() {
            if let Some(Payload::QueryCatalog(catalog)) = LogRecord::decode(record).unwrap().payload
            {
                assert_eq!(header.producer.as_str(), "queries");
                found.push((header.epoch, header.seq, catalog));
            }
        }
    }
    found
}

#[tokio::test]
async fn a_query_is_kept_written_to_every_partition_changed_and_deleted() {
    let rig = Rig::start().await;
    let mut client = rig.admin().await;
    let made = create(&mut client, query("by-city", by(Dimension::City)))
        .await
        .unwrap();
    let cursor = Cursor::decode(&made.valid_from).expect("it is a cursor");
    assert_eq!(
        (cursor.kind, cursor.offsets.len()),
        (CursorKind::AsOf, PARTITIONS.into())
    );
    let made = made.query.expect("it is told");
    assert_eq!(
        (&*made.name, &*made.etag, made.configured),
        ("by-city", "1", false)
    );
    assert!(made.from_cursor.is_empty() && made.until_cursor.is_empty());
    // The same again alters nothing.
    let again = create(&mut client, query("by-city", by(Dimension::City)))
        .await
        .unwrap();
    assert_eq!(again.query.as_ref(), Some(&made));
    let other = create(&mut client, query("by-city", by(Dimension::Group)))
        .await
        .unwrap_err();
    assert_eq!(
        (other.code(), &*reason(&other)),
        (Code::AlreadyExists, "QUERY_EXISTS")
    );
    create(&mut client, query("a", by(Dimension::Topic)))
        .await
        .unwrap();
    assert_eq!(names(&listed(&mut client).await), ["a", "by-city"]);

    let etag = changed_is_kept(&mut client, &made).await;
    deleted_is_gone(&mut client, &etag).await;
    the_log_has_all_revisions(&rig).await;
    rig.stop().await;
}

async fn changed_is_kept(client: &mut AdminServiceClient<Wire>, made: &StandingQuery) -> String {
    let mut changed = made.clone();
    changed.definition = Some(by(Dimension::Event));
    let update = |query: StandingQuery| UpdateQueryRequest {
        query: Some(query),
        ..UpdateQueryRequest::default()
    };
    let stale = StandingQuery {
        etag: "77".to_owned(),
        ..changed.clone()
    };
    let refused = client.update_query(update(stale)).await.unwrap_err();
    assert_eq!(&*reason(&refused), "INVALID_ARGUMENT");
    let answer = client
        .update_query(update(changed))
        .await
        .unwrap()
        .into_inner();
    let after = answer.query.expect("it is told");
    assert_eq!((&*after.etag, &*answer.valid_from), ("3", ""));
    assert_ne!(after.plan_hash, made.plan_hash);
    let got = client
        .get_query(GetQueryRequest {
            name: "by-city".to_owned(),
            ..GetQueryRequest::default()
        })
        .await;
    assert_eq!(got.unwrap().into_inner().query, Some(after));
    "3".to_owned()
}

async fn deleted_is_gone(client: &mut AdminServiceClient<Wire>, etag: &str) {
    let delete = |name: &str, etag: &str| DeleteQueryRequest {
        name: name.to_owned(),
        etag: etag.to_owned(),
        ..DeleteQueryRequest::default()
    };
    let stale = client
        .delete_query(delete("by-city", "1"))
        .await
        .unwrap_err();
    assert_eq!(&*reason(&stale), "INVALID_ARGUMENT");
    client.delete_query(delete("by-city", etag)).await.unwrap();
    let gone = client
        .delete_query(delete("by-city", ""))
        .await
        .unwrap_err();
    assert_eq!(
        (gone.code(), &*reason(&gone)),
        (Code::NotFound, "QUERY_NOT_FOUND")
    );
    assert_eq!(names(&listed(client).await), ["a"]);
}

async fn the_log_has_all_revisions(rig: &Rig) {
    for partition in 0..PARTITIONS {
        let mut found = catalogs(rig, partition).await;
        // One that nobody analyses is written again by who asks again; readers drop it.
        found.dedup();
        let heads: Vec<_> = found
            .iter()
            .map(|(epoch, seq, catalog)| (*epoch, *seq, catalog.revision))
            .collect();
        assert_eq!(
            heads,
            [(1, 1, 1), (2, 1, 2), (3, 1, 3), (4, 1, 4)],
            "partition {partition}"
        );
        let since = |(_, _, catalog): &(u64, u64, QueryCatalog)| -> Vec<(String, u64)> {
            catalog
                .queries
                .iter()
                .map(|query| (query.name.clone(), query.since))
                .collect()
        };
        assert_eq!(
            since(&found[2]),
            [("a".to_owned(), 2), ("by-city".to_owned(), 3)]
        );
        assert_eq!(since(&found[3]), [("a".to_owned(), 2)]);
    }
}

#[tokio::test]
async fn every_fault_is_named_at_once() {
    let rig = Rig::start().await;
    let mut client = rig.admin().await;
    let seconds = |seconds| Some(prost_types::Duration { seconds, nanos: 0 });
    let sliding = SlidingWindow {
        size: seconds(15),
        slide: seconds(10),
    };
    let definition = QueryDefinition {
        window: Some(Window {
            kind: Some(window::Kind::Sliding(sliding)),
            allowed_lateness: seconds(-1),
            ..Window::default()
        }),
        filter: Some(Filter {
            guests_min: Some(4),
            guests_max: Some(4),
            ..Filter::default()
        }),
        group_by: 77,
        ..QueryDefinition::default()
    };
    let refused = create(&mut client, query("Not a name", definition))
        .await
        .unwrap_err();
    let found = refused.get_error_details();
    let faults = found
        .bad_request()
        .expect("fields are named")
        .field_violations
        .iter();
    let fields: Vec<&str> = faults.map(|fault| &*fault.field).collect();
    for path in [
        "name",
        "definition.window.size",
        "definition.window.allowed_lateness",
        "definition.filter.guests_min",
        "definition.group_by",
    ] {
        assert!(
            fields.contains(&&*format!("query.{path}")),
            "{path} is missing in {fields:?}"
        );
    }
    rig.stop().await;
}

#[tokio::test]
async fn a_query_of_the_configuration_is_not_touched_and_what_comes_later_says_so() {
    let configured = StandingQuery {
        name: "trending".to_owned(),
        definition: Some(QueryDefinition::default()),
        ..StandingQuery::default()
    };
    let rig = Rig::start_with(|setup| setup.queries = vec![configured]).await;
    let mut client = rig.admin().await;
    let none = create(&mut client, None).await.unwrap_err();
    assert_eq!(&*reason(&none), "INVALID_ARGUMENT");
    let taken = create(&mut client, query("trending", by(Dimension::City)))
        .await
        .unwrap_err();
    assert_eq!(
        (taken.code(), &*reason(&taken)),
        (Code::FailedPrecondition, "QUERY_CONFIGURED")
    );
    let request = DeleteQueryRequest {
        name: "trending".to_owned(),
        ..DeleteQueryRequest::default()
    };
    let kept = client.delete_query(request).await.unwrap_err();
    assert_eq!(&*reason(&kept), "QUERY_CONFIGURED");
    let later = window::Kind::TumblingCount(TumblingCountWindow { records: 5 });
    let later = QueryDefinition {
        window: Some(Window {
            kind: Some(later),
            ..Window::default()
        }),
        ..QueryDefinition::default()
    };
    let later = create(&mut client, query("counted", later))
        .await
        .unwrap_err();
    assert_eq!(&*reason(&later), "NOT_YET_AVAILABLE");
    assert_eq!(names(&listed(&mut client).await), ["trending"]);
    assert!(catalogs(&rig, 0).await.is_empty(), "nothing was written");
    rig.stop().await;
}

#[tokio::test]
async fn positions_are_checked_before_anything_is_kept() {
    let rig = Rig::start().await;
    let mut client = rig.admin().await;
    let cursor = |kind: CursorKind, channel: v1::Channel, offsets: &[u64]| {
        Cursor::new(kind, channel as u8, 0, offsets.to_vec()).encode()
    };
    let from = |text: &str, until: &str| CreateQueryRequest {
        query: query("past", by(Dimension::City)),
        from_cursor: text.to_owned(),
        until_cursor: until.to_owned(),
        ..CreateQueryRequest::default()
    };
    let rsvps = |offsets: &[u64]| cursor(CursorKind::AsOf, v1::Channel::Rsvps, offsets);
    let changes = cursor(CursorKind::Tail, v1::Channel::Changes, &[1, 2, 3]);
    for (request, expected) in [
        (from("no cursor", ""), "MALFORMED_CURSOR"),
        (from(&changes, ""), "CURSOR_GENERATION"),
        (from(&rsvps(&[1, 2]), ""), "CURSOR_GENERATION"),
        (
            from(&rsvps(&[5, 5, 5]), &rsvps(&[9, 4, 9])),
            "INVALID_ARGUMENT",
        ),
    ] {
        let refused = client.create_query(request).await.unwrap_err();
        assert_eq!(&*reason(&refused), expected);
    }
    let twice = CreateQueryRequest {
        from_earliest: true,
        ..from(&rsvps(&[5, 5, 5]), "")
    };
    let refused = client.create_query(twice).await.unwrap_err();
    assert_eq!(&*reason(&refused), "INVALID_ARGUMENT");
    assert!(listed(&mut client).await.is_empty());
    let made = client
        .create_query(from(&rsvps(&[5, 5, 5]), &rsvps(&[9, 5, 9])))
        .await;
    let made = made.unwrap().into_inner();
    let query = made.query.expect("it is told");
    assert_eq!(
        (query.from_cursor, query.until_cursor),
        (rsvps(&[5, 5, 5]), rsvps(&[9, 5, 9]))
    );
    assert_eq!(made.valid_from, rsvps(&[5, 5, 5]));
    let found = catalogs(&rig, 0).await;
    let kept = &found[0].2.queries[0];
    assert_eq!(
        (&kept.from_offsets[..], &kept.until_offsets[..]),
        (&[5, 5, 5][..], &[9, 5, 9][..])
    );
    rig.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_at_the_same_time_are_all_kept_and_more_than_may_stand_are_refused() {
    let rig = Rig::start().await;
    let mut tasks = Vec::new();
    for number in 0..8 {
        let mut client = rig.admin().await;
        tasks.push(tokio::spawn(async move {
            create(
                &mut client,
                query(&format!("q{number}"), by(Dimension::City)),
            )
            .await
        }));
    }
    for task in tasks {
        // Whoever was not quick enough too often tries again, as it is told to.
        if let Err(status) = within(task).await.unwrap() {
            assert_eq!(&*reason(&status), "BACKEND_UNAVAILABLE");
        }
    }
    let mut client = rig.admin().await;
    for number in 0..64 {
        create(
            &mut client,
            query(&format!("q{number}"), by(Dimension::City)),
        )
        .await
        .unwrap();
    }
    let refused = create(&mut client, query("one-more", by(Dimension::City)))
        .await
        .unwrap_err();
    assert_eq!(
        (refused.code(), &*reason(&refused)),
        (Code::ResourceExhausted, "LIMIT_EXCEEDED")
    );
    assert_eq!(listed(&mut client).await.len(), 64);
    for partition in 0..PARTITIONS {
        let found = catalogs(&rig, partition).await;
        let newest = found
            .iter()
            .max_by_key(|(epoch, ..)| *epoch)
            .expect("there are some");
        assert_eq!((newest.0, newest.2.queries.len()), (64, 64));
    }
    rig.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_and_not_written_is_written_later() {
    let rig = Rig::start().await;
    let catalog = QueryCatalog {
        revision: 7,
        queries: vec![CatalogQuery {
            name: "left".to_owned(),
            definition: Some(by(Dimension::City)),
            since: 7,
            ..CatalogQuery::default()
        }],
    };
    let bytes = Bytes::from(catalog.encode_to_vec());
    rig.store
        .put_query("main", "catalog", bytes, Expected::Absent)
        .await
        .unwrap();
    let keeps = tokio::spawn(keep_published(rig.context.clone()));
    let written = async {
        loop {
            let found = catalogs(&rig, PARTITIONS - 1).await;
            if let Some((epoch, _, found)) = found.into_iter().next() {
                return (epoch, found);
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    let (epoch, found) = tokio::time::timeout(SOON, written)
        .await
        .expect("it is written");
    assert_eq!((epoch, found), (7, catalog));
    keeps.abort();
    let mut client = rig.admin().await;
    create(&mut client, query("next", by(Dimension::City)))
        .await
        .unwrap();
    assert_eq!(
        catalogs(&rig, 0).await.last().map(|(epoch, ..)| *epoch),
        Some(8)
    );
    rig.stop().await;
}
