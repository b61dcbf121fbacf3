//! Questions about windows and about the records of a filter, against the same changes counted by hand.

use std::collections::{BTreeMap, BTreeSet};

use headcount_binder::Channel;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::{
    AnswerEnvelope, CountDistinctRequest, Dimension, Entity, Estimate, EstimateCountRequest,
    EstimateInnerProductRequest, EstimateRangeRequest, Filter, PastWindow, QuantilesRequest,
    Quantity, QuerySpan, Response, SampleRequest, StandingQuery, TopKRequest, Unit, query_span,
};
use headcount_server::serve::Limits;
use headcount_server::serve::query::QueryApi;
use headcount_server::serve::views::ReplicaOptions;
use prost_types::Timestamp;
use tonic::Request;
use tonic_types::StatusExt;

use crate::rng::{Rng, seed};
use crate::views::estimates::{fields, ms};
use crate::views::watch::adhoc::{
    Entry, SIZE_MS, SLIDE_MS, State, change, definition, entries, expected, publish_some,
};
use crate::views::world::{Service, World, header, progress};

/// A world with one standing query, `live`: 30 s every 10 s.
async fn world(partitions: u16) -> World {
    let mut world = World::new(partitions, Limits::default(), |_| {}).await;
    world.queries = vec![StandingQuery {
        name: "live".to_owned(),
        definition: Some(definition(None)),
        ..StandingQuery::default()
    }];
    world
}

/// Where records come from, and the service over them; everything has been applied.
async fn served(world: &World, entries: &[Entry]) -> (Service, i64) {
    let service = world.serve(ReplicaOptions::default());
    let closed_ms = entries.last().expect("there are some").watermark_ms;
    let closed_ms = closed_ms - closed_ms.rem_euclid(SLIDE_MS);
    let until = std::time::Instant::now() + super::world::PATIENCE;
    while newest(&service).await != Some(closed_ms) {
        assert!(std::time::Instant::now() < until, "the log is applied");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    (service, closed_ms)
}

/// Records on so many partitions, and the service over them.
async fn written(partitions: u16, rng: &mut Rng) -> (World, Vec<Entry>, Service, i64) {
    let entries = entries(partitions, rng);
    let world = world(partitions).await;
    let mut input = vec![0; partitions.into()];
    publish_some(&world, &entries, rng, &mut input).await;
    let (service, closed_ms) = served(&world, &entries).await;
    (world, entries, service, closed_ms)
}

/// End of the newest window that has closed.
async fn newest(service: &Service) -> Option<i64> {
    let request = TopKRequest {
        span: live(None),
        ..TopKRequest::default()
    };
    let answer = service.query.top_k(Request::new(request)).await.ok()?;
    Some(ms(answer.into_inner().envelope?.window_end.as_ref()?))
}

fn at(ms: i64) -> Timestamp {
    Timestamp {
        seconds: ms.div_euclid(1_000),
        nanos: (ms.rem_euclid(1_000) * 1_000_000) as i32,
    }
}

/// A window of `live`: the newest that has closed, or the one that ends then.
fn live(end_ms: Option<i64>) -> Option<QuerySpan> {
    let standing_query = "live".to_owned();
    let span = match end_ms {
        None => query_span::Span::StandingQuery(standing_query),
        Some(end_ms) => query_span::Span::PastWindow(PastWindow {
            standing_query,
            window_end: Some(at(end_ms)),
        }),
    };
    Some(QuerySpan { span: Some(span) })
}

fn members_of(end_ms: i64) -> CountDistinctRequest {
    CountDistinctRequest {
        span: live(Some(end_ms)),
        ..CountDistinctRequest::default()
    }
}

fn country(of: &str) -> Filter {
    Filter {
        countries: vec![of.to_owned()],
        ..Filter::default()
    }
}

fn check(envelope: Option<&AnswerEnvelope>, end_ms: i64, gross: bool) {
    let envelope = envelope.expect("every answer has one");
    let window = (envelope.window_start.as_ref(), envelope.window_end.as_ref());
    let window = (window.0.map(ms), window.1.map(ms));
    assert_eq!(window, (Some(end_ms - SIZE_MS), Some(end_ms)));
    assert_eq!((envelope.exact, envelope.gross), (Some(true), Some(gross)));
    assert!(!envelope.as_of.is_empty() && envelope.watermark.is_some());
}

/// Countries of a window with most of a unit, as a ranking says them.
async fn top(
    service: &Service,
    end_ms: i64,
    unit: Unit,
    filter: Option<Filter>,
) -> Vec<(String, i64)> {
    let request = TopKRequest {
        dimension: Dimension::Country.into(),
        unit: unit.into(),
        span: live(Some(end_ms)),
        filter,
        ..TopKRequest::default()
    };
    let answer = service.query.top_k(Request::new(request)).await;
    let answer = answer.expect("answered").into_inner();
    check(answer.envelope.as_ref(), end_ms, false);
    let of = |entry: &headcount_proto::v1::TopEntry| match unit {
        Unit::People => entry.people(),
        _ => entry.rsvps_yes(),
    };
    let entries = answer.entries.iter();
    entries
        .map(|entry| (entry.key.clone(), of(entry)))
        .collect()
}

/// The same by hand.
fn ranked(
    entries: &[Entry],
    end_ms: i64,
    unit: Unit,
    passes: fn(&State) -> bool,
) -> Vec<(String, i64)> {
    let windows = expected(entries, passes);
    let of_window = windows.into_iter().filter(|((end, _), _)| *end == end_ms);
    let counts = of_window.filter_map(|((_, group), counts)| {
        let count = if unit == Unit::People {
            counts[2]
        } else {
            counts[0]
        };
        Some((group?, count)).filter(|(_, count)| *count > 0)
    });
    let mut counts: Vec<(String, i64)> = counts.collect();
    counts.sort_by_key(|(key, count)| (-count, key.clone()));
    counts
}

fn ends(entries: &[Entry], closed_ms: i64) -> impl Iterator<Item = i64> {
    let first_ms = entries[0].mtime_ms;
    let first_ms = first_ms - first_ms.rem_euclid(SLIDE_MS) + SLIDE_MS;
    (first_ms..=closed_ms).step_by(SLIDE_MS as usize)
}

#[tokio::test]
async fn the_top_of_a_window_is_that_of_its_changes() {
    let mut rng = Rng(seed(61));
    let (_world, entries, service, closed_ms) = written(3, &mut rng).await;
    let mut ranks = 0;
    for end_ms in ends(&entries, closed_ms) {
        for unit in [Unit::Rsvps, Unit::People] {
            let found = top(&service, end_ms, unit, None).await;
            assert_eq!(found, ranked(&entries, end_ms, unit, |_| true), "{end_ms}");
            let few = Filter {
                guests_max: Some(2),
                responses: vec![Response::Yes.into()],
                ..Filter::default()
            };
            let passes = |state: &State| state.guests < 2 && state.response == Response::Yes;
            let of_few = top(&service, end_ms, unit, Some(few)).await;
            assert_eq!(of_few, ranked(&entries, end_ms, unit, passes), "{end_ms}");
            ranks += found.len() + of_few.len();
        }
    }
    assert!(ranks > 50, "{ranks} ranks were compared");
}

/// Changes of a window whose new state is of a country.
fn within<'a>(entries: &'a [Entry], end_ms: i64, of: &str) -> Vec<&'a Entry> {
    let window = end_ms - SIZE_MS..end_ms;
    let is_of = |entry: &&Entry| window.contains(&entry.mtime_ms) && entry.after.country == of;
    entries.iter().filter(is_of).collect()
}

fn exactly(estimate: Option<Estimate>) -> f64 {
    let estimate = estimate.expect("it is counted");
    assert!(
        estimate.exact() && estimate.lower() == estimate.upper(),
        "{estimate:?}"
    );
    estimate.estimate()
}

#[tokio::test]
async fn sketches_of_a_window_and_a_filter_are_of_its_changes() {
    let mut rng = Rng(seed(62));
    let (_world, entries, service, closed_ms) = written(3, &mut rng).await;
    let query = &service.query;
    for end_ms in ends(&entries, closed_ms).step_by(3) {
        let of = within(&entries, end_ms, "de");
        let request = CountDistinctRequest {
            span: live(Some(end_ms)),
            filter: Some(country("de")),
            ..CountDistinctRequest::default()
        };
        let answer = query.count_distinct(Request::new(request)).await;
        let answer = answer.expect("answered").into_inner();
        check(answer.envelope.as_ref(), end_ms, true);
        let members: BTreeSet<u64> = of.iter().map(|entry| entry.rsvp_id).collect();
        assert_eq!(exactly(answer.count), members.len() as f64);

        let request = SampleRequest {
            size: 1_000,
            span: live(Some(end_ms)),
            filter: Some(country("de")),
            ..SampleRequest::default()
        };
        let answer = query.sample(Request::new(request)).await;
        let answer = answer.expect("answered").into_inner();
        check(answer.envelope.as_ref(), end_ms, true);
        assert_eq!(answer.population(), of.len() as u64);
        let drawn = answer.rsvps.iter().map(|rsvp| rsvp.rsvp_id);
        let mut drawn: Vec<u64> = drawn.collect();
        let mut wanted: Vec<u64> = of.iter().map(|entry| entry.rsvp_id).collect();
        drawn.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(drawn, wanted, "all of so few are drawn");

        let all: Vec<&Entry> = ["de", "jp", "us"]
            .iter()
            .flat_map(|of| within(&entries, end_ms, of))
            .collect();
        let request = EstimateCountRequest {
            entity: Entity::Country.into(),
            key: "de".to_owned(),
            span: live(Some(end_ms)),
            ..EstimateCountRequest::default()
        };
        let answer = query.estimate_count(Request::new(request)).await;
        let answer = answer.expect("answered").into_inner();
        assert_eq!(exactly(answer.count), of.len() as f64);

        check_guests(query, &all, end_ms).await;
    }
}

/// Numbers of a window.
async fn check_guests(query: &QueryApi, all: &[&Entry], end_ms: i64) {
    let request = EstimateRangeRequest {
        quantity: Quantity::Guests.into(),
        from: 1,
        to: 3,
        span: live(Some(end_ms)),
        ..EstimateRangeRequest::default()
    };
    let answer = query.estimate_range(Request::new(request)).await;
    let answer = answer.expect("answered").into_inner();
    let in_range = all.iter().filter(|entry| entry.after.guests >= 1);
    assert_eq!(exactly(answer.count), in_range.count() as f64);

    let request = QuantilesRequest {
        quantity: Quantity::Guests.into(),
        quantiles: vec![0.0, 1.0],
        span: live(Some(end_ms)),
        ..QuantilesRequest::default()
    };
    let answer = query.quantiles(Request::new(request)).await;
    let values = answer.expect("answered").into_inner().values;
    let found = values
        .into_iter()
        .map(|value| value.value.map(|of| of.estimate() as u32));
    let guests = || all.iter().map(|entry| entry.after.guests);
    assert_eq!(found.collect::<Vec<_>>(), [guests().min(), guests().max()]);
}

/// How often each member came.
fn counts(of: &[&Entry]) -> BTreeMap<u64, f64> {
    let mut counts = BTreeMap::new();
    for entry in of {
        *counts.entry(entry.rsvp_id).or_default() += 1.0;
    }
    counts
}

fn product(left: &BTreeMap<u64, f64>, right: &BTreeMap<u64, f64>) -> f64 {
    let both = left.iter().filter_map(|(key, n)| Some(n * right.get(key)?));
    both.sum()
}

#[tokio::test]
async fn countries_and_windows_are_as_alike_as_their_members() {
    let mut rng = Rng(seed(63));
    let (_world, entries, service, closed_ms) = written(2, &mut rng).await;
    let (mut alike, mut strange) = (0, 0);
    for end_ms in ends(&entries, closed_ms).step_by(4) {
        let other_ms = (end_ms - 20_000).max(entries[0].mtime_ms / SLIDE_MS * SLIDE_MS);
        for (countries, right_end_ms) in [(["us", "de"], end_ms), (["us", "us"], other_ms)] {
            let request = EstimateInnerProductRequest {
                left: Some(country(countries[0])),
                right: Some(country(countries[1])),
                span: live(Some(end_ms)),
                right_span: Some(right_end_ms)
                    .filter(|end| *end != end_ms)
                    .and_then(|end| live(Some(end))),
                ..EstimateInnerProductRequest::default()
            };
            let answer = service
                .query
                .estimate_inner_product(Request::new(request))
                .await;
            let answer = answer.expect("answered").into_inner();
            check(answer.envelope.as_ref(), end_ms, true);
            let left = counts(&within(&entries, end_ms, countries[0]));
            let right = counts(&within(&entries, right_end_ms, countries[1]));
            let truth = product(&left, &right);
            assert_eq!(exactly(answer.inner_product), truth);
            let norms = (product(&left, &left) * product(&right, &right)).sqrt();
            let cosine = if norms > 0.0 { truth / norms } else { 0.0 };
            let found = exactly(answer.cosine);
            assert!((found - cosine).abs() < 1e-9, "{found} for {cosine}");
            alike += usize::from(found > 0.0);
            strange += usize::from(found < 1.0);
        }
    }
    assert!(alike > 3 && strange > 3, "{alike}, {strange}");
    let everything = EstimateInnerProductRequest::default();
    let answer = service
        .query
        .estimate_inner_product(Request::new(everything))
        .await;
    let answer = answer.expect("answered").into_inner();
    let all = counts(&entries.iter().collect::<Vec<_>>());
    assert_eq!(exactly(answer.inner_product), product(&all, &all));
    assert!((exactly(answer.cosine) - 1.0).abs() < 1e-9);
}

#[tokio::test]
async fn a_filter_over_all_time_counts_every_change() {
    let mut rng = Rng(seed(64));
    let (_world, entries, service, _) = written(3, &mut rng).await;
    for of in ["us", "de", "jp", "xx"] {
        let request = TopKRequest {
            dimension: Dimension::Event.into(),
            k: 1_000,
            filter: Some(country(of)),
            ..TopKRequest::default()
        };
        let answer = service.query.top_k(Request::new(request)).await;
        let answer = answer.expect("answered").into_inner();
        let envelope = answer.envelope.expect("every answer has one");
        assert_eq!((envelope.whole, envelope.window_start), (Some(true), None));
        let mut yes: BTreeMap<String, i64> = BTreeMap::new();
        for entry in &entries {
            for (state, weight) in [(entry.before.as_ref(), -1), (Some(&entry.after), 1)] {
                if let Some(state) = state.filter(|state| state.country == of) {
                    let is_yes = i64::from(state.response == Response::Yes);
                    *yes.entry(format!("e{}", entry.rsvp_id)).or_default() += weight * is_yes;
                }
            }
        }
        yes.retain(|_, yes| *yes > 0);
        let found = answer.entries.iter();
        let found = found.map(|entry| (entry.key.clone(), entry.rsvps_yes()));
        assert_eq!(found.collect::<BTreeMap<_, _>>(), yes, "{of}");
        let is_of = |entry: &&Entry| entry.after.country == of;
        let members: BTreeSet<u64> = entries
            .iter()
            .filter(is_of)
            .map(|entry| entry.rsvp_id)
            .collect();
        let request = CountDistinctRequest {
            filter: Some(country(of)),
            ..CountDistinctRequest::default()
        };
        let answer = service.query.count_distinct(Request::new(request)).await;
        let answer = answer.expect("answered").into_inner();
        assert_eq!(exactly(answer.count), members.len() as f64, "{of}");
    }
}

#[tokio::test]
async fn what_owners_write_again_or_too_late_counts_once() {
    let world = world(1).await;
    let entries = entries(1, &mut Rng(seed(65)));
    let write = async |number: usize, epoch| {
        let (entry, input) = (&entries[number], (number as u64 + 1) * 1_024);
        let payloads = vec![
            change(entry, input),
            progress(0, input, entry.watermark_ms, false),
        ];
        let header = header(0, epoch, input);
        world.publish(Channel::Changes, 0, header, payloads).await;
    };
    for number in 0..400 {
        write(number, 1).await;
    }
    // The next owner goes on from its checkpoint; the last one, which slept, writes what it had at hand amid that.
    for number in 300..entries.len() {
        write(number, 2).await;
        if number % 40 == 0 {
            for stray in 0..20 {
                write(stray, 1).await;
            }
        }
    }
    let (service, closed_ms) = served(&world, &entries).await;
    for end_ms in ends(&entries, closed_ms) {
        let found = top(&service, end_ms, Unit::People, None).await;
        assert_eq!(
            found,
            ranked(&entries, end_ms, Unit::People, |_| true),
            "{end_ms}"
        );
    }
}

#[tokio::test]
async fn a_window_or_filter_that_there_is_not_is_refused_by_its_field() {
    let mut rng = Rng(seed(66));
    let (_world, _entries, service, closed_ms) = written(1, &mut rng).await;
    let bad = Filter {
        guests_min: Some(3),
        guests_max: Some(1),
        ..Filter::default()
    };
    let request = TopKRequest {
        unit: 9,
        span: live(None),
        filter: Some(bad.clone()),
        ..TopKRequest::default()
    };
    let refused = service.query.top_k(Request::new(request)).await;
    assert_eq!(
        fields(&refused.expect_err("refused")),
        ["unit", "filter.guests_min"]
    );
    let request = EstimateInnerProductRequest {
        left: Some(bad.clone()),
        right: Some(bad),
        ..EstimateInnerProductRequest::default()
    };
    let refused = service
        .query
        .estimate_inner_product(Request::new(request))
        .await;
    assert_eq!(
        fields(&refused.expect_err("refused")),
        ["left.guests_min", "right.guests_min"]
    );
    let end = "span.past_window.window_end";
    for end_ms in [closed_ms - 1, closed_ms + SLIDE_MS] {
        let request = members_of(end_ms);
        let refused = service.query.count_distinct(Request::new(request)).await;
        assert_eq!(fields(&refused.expect_err("refused")), [end]);
    }
    let span = Some(query_span::Span::StandingQuery("nobody".to_owned()));
    let request = CountDistinctRequest {
        span: Some(QuerySpan { span }),
        ..CountDistinctRequest::default()
    };
    let refused = service.query.count_distinct(Request::new(request)).await;
    let info = refused.expect_err("refused").get_details_error_info();
    assert_eq!(info.expect("says why").reason, "QUERY_NOT_FOUND");
}

#[tokio::test]
async fn a_window_from_before_the_log_says_that_it_is_not_whole() {
    let mut rng = Rng(seed(67));
    let (_world, entries, service, closed_ms) = written(1, &mut rng).await;
    let all: Vec<i64> = ends(&entries, closed_ms).collect();
    for (end_ms, is_whole) in [(all[0], false), (closed_ms, true)] {
        let request = members_of(end_ms);
        let answer = service.query.count_distinct(Request::new(request)).await;
        let envelope = answer.expect("answered").into_inner().envelope;
        assert_eq!(
            envelope.expect("every answer has one").whole,
            Some(is_whole),
            "{end_ms}"
        );
    }
}
