//! What truth holds on to, and lets go.

use super::*;

const T0_MS: i64 = 1_425_790_000_000;
const DAY_MS: i64 = 86_400_000;

/// An RSVP that differs from the one before in what it says, when its event is, and its topics.
fn change(truth: &mut Truth, number: u64) -> Verdict {
    let topic = format!("topic {number}");
    let topics = [topic.as_str()];
    let at_ms = T0_MS + number as i64 * 1_000;
    let rsvp = Rsvp {
        rsvp_id: 1,
        response: [Response::Yes, Response::No][(number % 2) as usize],
        guests: 0,
        mtime_ms: at_ms,
        member_id: 1,
        event_id: "e1",
        event_time_ms: Some(T0_MS + DAY_MS * (400 + (number % 2) as i64)),
        group_id: 1,
        country: "us",
        city: "Austin",
        topics: &topics,
        place: None,
    };
    let stamp = Stamp {
        source: 0,
        watermark_ms: T0_MS,
        stream_time_ms: at_ms,
    };
    truth.verdict(number + 1, &stamp, &rsvp)
}

#[test]
fn one_rsvp_that_changes_for_ever_takes_bounded_memory_and_leaves_once() {
    const CHANGES: u64 = 3 * STALE_MAX as u64;
    let most = 2 + STALE_MAX;
    let mut truth = Truth::new(TruthLimits::default());
    for number in 0..CHANGES {
        let kind = change(&mut truth, number).kind();
        let expected = [VerdictKind::New, VerdictKind::Change][usize::from(number > 0)];
        assert_eq!(kind, expected, "{number}");
        truth.compact();
        assert!(truth.expiry.len() <= most, "{number}");
        assert!(truth.attributes.profiles() <= most, "{number}");
    }
    let profile = truth.attributes.profile(truth.counted(1).unwrap().profile);
    let last = format!("topic {}", CHANGES - 1);
    assert_eq!(truth.attributes.topic_names(profile), [last.into()]);

    let last_event_ms = T0_MS + DAY_MS * (400 + ((CHANGES - 1) % 2) as i64);
    let mut departed = Vec::new();
    truth.expire(last_event_ms + DAY_MS - 1, &mut departed);
    assert!(departed.is_empty());
    truth.expire(last_event_ms + DAY_MS + 3_600_000, &mut departed);
    assert_eq!((departed.len(), truth.len(), truth.expiry.len()), (1, 0, 0));
}

#[test]
fn profiles_that_are_kept_are_found_again_and_the_others_made_anew() {
    let mut attributes = Attributes::default();
    let ids: Vec<u32> = (0..100)
        .map(|group| attributes.profile_id(group, "us", "Austin", &["a"]))
        .collect();
    let mut kept = [ids[70], ids[3], ids[70]];
    attributes.keep_profiles(kept.iter_mut());
    assert_eq!((kept, attributes.profiles()), ([0, 1, 0], 2));
    assert_eq!(attributes.profile(kept[1]).group_id, 3);
    assert_eq!(attributes.profile_id(70, "us", "Austin", &["a"]), 0);
    assert_eq!(attributes.profile_id(3, "us", "Austin", &["a"]), 1);
    assert_eq!(attributes.profile_id(4, "us", "Austin", &["a"]), 2);
}
