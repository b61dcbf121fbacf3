//! The statistics of what records hold, against the recorded feed: fields, text, topics, people.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::judge::*;

#[test]
fn fields_are_absent_never_null_and_have_their_types() {
    for seed in SEEDS {
        let seen = feed(seed);
        let lacks = |path: &'static str| share(&seen, move |r| r.json.pointer(path).is_none());
        within("no venue", lacks("/venue"), 0.17..0.225);
        within("no photo", lacks("/member/photo"), 0.035..0.07);
        within("no event.time", lacks("/event/time"), 0.005..0.02);
        within(
            "other services",
            1.0 - lacks("/member/other_services"),
            0.06..0.14,
        );
        for record in &seen {
            let json = &record.json;
            assert!(!record.raw.json.contains("null"), "{}", record.raw.json);
            let group = &json["group"];
            let country = group["group_country"].as_str().expect("a country");
            let stated = matches!(country, "us" | "ca");
            assert_eq!(group["group_state"].is_string(), stated, "{country}");
            assert!(json["event"]["event_id"].is_string() && json["member"]["member_id"].is_u64());
            assert!(group["group_id"].is_u64() && json["visibility"] == "public");
            assert!(record.guests <= 58 && (record.yes || record.guests == 0));
        }
        let venues: Vec<&Value> = seen.iter().filter_map(|r| r.json.get("venue")).collect();
        within(
            "venues at 0,0",
            share(&venues, |v| v["lat"] == 0 && v["lon"] == 0),
            0.035..0.075,
        );
        let whole = |r: &Seen| {
            let group = &r.json["group"];
            group["group_lat"].is_i64() || group["group_lon"].is_i64()
        };
        within("groups at whole degrees", share(&seen, whole), 0.008..0.04);
        let digits = |r: &Seen| {
            let id = r.json["event"]["event_id"].as_str().unwrap_or_default();
            id.bytes().all(|byte| byte.is_ascii_digit())
        };
        within("event ids of digits", share(&seen, digits), 0.66..0.80);
        within("yes", share(&seen, |r| r.yes), 0.74..0.81);
        within("guests 0", share(&seen, |r| r.guests == 0), 0.91..0.95);
        within("guests 1", share(&seen, |r| r.guests == 1), 0.035..0.06);
        within(
            "guests above 2",
            share(&seen, |r| r.guests > 2),
            0.003..0.015,
        );
        let most = seen.iter().map(|r| r.guests).max().unwrap_or(0);
        within("most guests", most as f64, 10.0..59.0);
    }
}

#[test]
fn counting_records_changes_the_order_of_topics() {
    // As it did in the recorded half hour, of so many records.
    const RECORDED: usize = 2_460;
    for seed in SEEDS {
        let seen = feed(seed);
        let halves: Vec<_> = seen.chunks_exact(RECORDED).collect();
        let changes = |half: &&[Seen]| {
            let mut by_records: HashMap<String, u32> = HashMap::new();
            let mut last: HashMap<u64, &Seen> = HashMap::new();
            for record in *half {
                if record.yes {
                    topics_of(record, &mut by_records);
                }
                let held = last.entry(record.rsvp).or_insert(record);
                if held.mtime_ms <= record.mtime_ms {
                    *held = record;
                }
            }
            let mut by_rsvps: HashMap<String, u32> = HashMap::new();
            for record in last.into_values().filter(|record| record.yes) {
                topics_of(record, &mut by_rsvps);
            }
            ten_of(by_records) != ten_of(by_rsvps)
        };
        within(
            "half hours of another order",
            share(&halves, changes),
            0.5..1.01,
        );
    }
}

fn topics_of(record: &Seen, counts: &mut HashMap<String, u32>) {
    let topics = record.json["group"]["group_topics"].as_array();
    for topic in topics.into_iter().flatten() {
        let key = topic["urlkey"].as_str().expect("a topic has a key");
        *counts.entry(key.to_owned()).or_default() += 1;
    }
}

fn ten_of(counts: HashMap<String, u32>) -> Vec<String> {
    let mut all: Vec<_> = counts.into_iter().collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    all.into_iter().take(10).map(|(key, _)| key).collect()
}

#[test]
fn text_and_bytes_are_as_messy_as_the_feed() {
    for seed in SEEDS {
        let seen = feed(seed);
        let mean = seen.iter().map(|r| r.raw.json.len()).sum::<usize>() as f64 / COUNT as f64;
        within("mean bytes", mean, 1_280.0..1_480.0);
        let longest = seen.iter().map(|r| r.raw.json.len()).max().unwrap_or(0);
        within("longest", longest as f64, 1_800.0..2_600.0);
        within(
            "non-ASCII",
            share(&seen, |r| !r.raw.json.is_ascii()),
            0.04..0.085,
        );
        let beyond = |r: &Seen| r.raw.json.chars().any(|letter| letter > '\u{ffff}');
        within("beyond the BMP", share(&seen, beyond), 0.0001..0.01);
        assert!(
            seen.iter()
                .all(|r| r.raw.json.contains("\\/") && !r.raw.json.contains("\n"))
        );
        let event = |r: &Seen| {
            r.json["event"]["event_name"]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        };
        assert!(
            seen.iter().any(|r| event(r).contains('\n')),
            "no name with a line feed"
        );
        assert!(
            seen.iter().any(|r| event(r) != event(r).trim_end()),
            "no trailing space"
        );
        assert!(
            seen.iter().any(|r| event(r) != event(r).trim_start()),
            "no leading space"
        );
        // Key order: by what a record begins with.
        let mut starts: HashMap<&str, usize> = HashMap::new();
        for record in &seen {
            *starts.entry(&record.raw.json[..8]).or_default() += 1;
        }
        assert_eq!(starts.len(), 4, "{starts:?}");
        assert!(starts.values().all(|&count| count > 1_000), "{starts:?}");
    }
}

#[test]
fn topics_belong_to_groups_and_follow_zipf_mandelbrot() {
    for seed in SEEDS {
        let seen = feed(seed);
        let topics = |r: &Seen| {
            r.json["group"]["group_topics"]
                .as_array()
                .map_or(0, Vec::len)
        };
        let mean = seen.iter().map(|r| topics(r) as f64).sum::<f64>() / COUNT as f64;
        within("topics a record", mean, 10.8..11.9);
        within("exactly 15", share(&seen, |r| topics(r) == 15), 0.20..0.28);
        let most = seen.iter().map(topics).max().unwrap_or(0);
        assert!(
            most == 21 && seen.iter().all(|r| topics(r) >= 1),
            "most topics: {most}"
        );

        let mut of_group: HashMap<u64, &Value> = HashMap::new();
        let mut names: HashMap<&str, HashSet<&str>> = HashMap::new();
        for record in &seen {
            let group = &record.json["group"];
            let id = group["group_id"].as_u64().expect("a group id");
            let before = of_group.entry(id).or_insert(&group["group_topics"]);
            assert_eq!(
                *before, &group["group_topics"],
                "group {id} has other topics now"
            );
        }
        let mut groups_with: HashMap<&str, f64> = HashMap::new();
        for topic in of_group
            .values()
            .flat_map(|topics| topics.as_array())
            .flatten()
        {
            let key = topic["urlkey"].as_str().expect("a urlkey");
            *groups_with.entry(key).or_default() += 1.0;
            names
                .entry(key)
                .or_default()
                .insert(topic["topic_name"].as_str().expect("a name"));
        }
        assert!(
            names.values().any(|names| names.len() > 1),
            "no urlkey with two names"
        );
        assert!(
            names.keys().any(|key| key.contains('_')),
            "no urlkey with _"
        );
        assert!(
            names.keys().any(|key| *key != key.to_lowercase()),
            "no urlkey in upper case"
        );
        // Among groups, rank 1 to rank 100: (6 / 105)^−1.03 = 19 by draws; sampling without
        // replacement within a group takes a little off the head.
        let mut counts: Vec<f64> = groups_with.into_values().collect();
        counts.sort_by(|a, b| b.total_cmp(a));
        let around_100 = counts[90..110].iter().sum::<f64>() / 20.0;
        within("topic 1 by topic 100", counts[0] / around_100, 11.0..24.0);
        within("topics in use", counts.len() as f64, 3_500.0..8_001.0);
    }
}

#[test]
fn people_and_events_are_skewed_and_nobody_answers_twice() {
    for seed in SEEDS {
        let seen = feed(seed);
        let mut rsvp_of: HashMap<(u64, &str), u64> = HashMap::new();
        let mut countries: HashMap<&str, f64> = HashMap::new();
        for record in &seen {
            let member = record.json["member"]["member_id"]
                .as_u64()
                .expect("a member");
            let event = record.json["event"]["event_id"].as_str().expect("an event");
            let rsvp = *rsvp_of.entry((member, event)).or_insert(record.rsvp);
            assert_eq!(
                rsvp, record.rsvp,
                "member {member} has two RSVPs for {event}"
            );
            let country = record.json["group"]["group_country"]
                .as_str()
                .expect("a country");
            *countries.entry(country).or_default() += 1.0;
        }
        assert_eq!(
            rsvp_of.len(),
            rsvp_of.values().collect::<HashSet<_>>().len()
        );
        within("us", countries["us"] / COUNT as f64, 0.69..0.79);
        within("countries", countries.len() as f64, 45.0..59.0);

        // As many different ones in as many records as the recording has (1,484, 1,695, 1,396),
        // and as much of the RSVPs with the first tenth of them (24 %, 18 %, 26 %).
        let first = &seen[..2_460];
        let (members, of_head) = spread(first, "/member/member_id");
        within("members", members, 1_330.0..1_640.0);
        within(
            "RSVPs of the first tenth of the members",
            of_head,
            0.18..0.28,
        );
        let (events, of_head) = spread(first, "/event/event_id");
        within("events", events, 1_520.0..1_870.0);
        within(
            "RSVPs of the first tenth of the events",
            of_head,
            0.14..0.22,
        );
        let (groups, of_head) = spread(first, "/group/group_id");
        within("groups", groups, 1_150.0..1_540.0);
        within(
            "RSVPs of the first tenth of the groups",
            of_head,
            0.21..0.32,
        );
    }
}
