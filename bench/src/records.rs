//! The records of W1, from a seed: RSVP lines of about 1 KB in arrival order, two hours of event
//! time, 30 % of them late by up to 4.9 s, 20,000 groups and 3,000 topics by Zipf's law.
//!
//! The shape is that of the job that other engines are measured with; the lines are our own.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// First arrival, ms since 1970: a multiple of 10 s.
const BASE_MS: i64 = 1_450_656_000_000;
const SPAN_MS: i64 = 7_200_000;
const GROUPS: usize = 20_000;
const TOPICS: usize = 3_000;
const MEMBERS: u64 = 400_000;
const COUNTRIES: &str = "us gb ca de fr in au nl es it br jp sg ie ch se be pl hk mx dk no at pt nz \
                         za fi tr il ar ae cz gr ro hu ru my id th ph cl co pe ke ng eg ua bg hr rs";
const SYLLABLES: [&str; 24] = [
    "ka", "lo", "mi", "ra", "te", "su", "no", "vi", "da", "pe", "or", "an", "el", "in", "us",
    "tra", "gen", "pol", "mar", "sen", "fu", "gi", "ho", "be",
];

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn word(&mut self, syllables: usize) -> String {
        (0..syllables)
            .map(|_| SYLLABLES[self.below(SYLLABLES.len() as u64) as usize])
            .collect()
    }
}

/// Draws ranks by Zipf's law, by bisection of the cumulated weights.
struct Zipf(Vec<f64>);

impl Zipf {
    fn new(ranks: usize, exponent: f64) -> Self {
        let mut sum = 0.0;
        let cumulated = (1..=ranks).map(|rank| {
            sum += (rank as f64).powf(-exponent);
            sum
        });
        Self(cumulated.collect())
    }

    fn draw(&self, random: &mut Random) -> usize {
        let at = random.unit() * self.0.last().copied().unwrap_or(1.0);
        self.0
            .partition_point(|sum| *sum < at)
            .min(self.0.len() - 1)
    }
}

/// What is the same in all records of a group.
struct Group {
    venue: String,
    events: [String; 3],
    rest: String,
}

/// Writes that many records into a file, and says where.
pub(crate) fn write(path: &Path, records: u64) -> Result<PathBuf> {
    let mut random = Random(20_240_607);
    let groups = groups(&mut random);
    let popularity = Zipf::new(GROUPS, 0.85);
    let mut out = std::io::BufWriter::with_capacity(1 << 20, std::fs::File::create(path)?);
    let mut line = String::new();
    for number in 0..records {
        line.clear();
        let group = &groups[popularity.draw(&mut random)];
        let arrival_ms =
            BASE_MS + (number as i128 * SPAN_MS as i128 / records.max(1) as i128) as i64;
        let late = if random.unit() < 0.3 {
            random.below(4_901)
        } else {
            random.below(30)
        };
        let mtime_ms = (arrival_ms - late as i64).max(BASE_MS);
        let yes = random.unit() < 0.74;
        let guests = if yes { guests(&mut random) } else { 0 };
        let member = if random.unit() < 0.8 {
            random.below(MEMBERS)
        } else {
            (MEMBERS as f64 * random.unit().powi(4)) as u64
        };
        let venue = if random.unit() < 0.08 {
            "{"
        } else {
            &group.venue
        };
        let event = &group.events[random.below(3) as usize];
        writeln!(
            line,
            "{venue}\"visibility\":\"public\",\"response\":\"{}\",\"guests\":{guests},\"member\":{{\"member_id\":{},\
             \"photo\":\"http:\\/\\/photos.example\\/member\\/thumb_{member}.jpeg\",\"member_name\":\"{}\"}},\
             \"rsvp_id\":{},\"mtime\":{mtime_ms},{event}{}",
            if yes { "yes" } else { "no" },
            1_000 + member * 13,
            SYLLABLES[(member % 24) as usize],
            1_587_000_000 + number,
            group.rest,
        )?;
        out.write_all(line.as_bytes())?;
    }
    out.flush()?;
    Ok(path.to_owned())
}

fn guests(random: &mut Random) -> u32 {
    let mut guests = 0;
    while guests < 9 && random.unit() > 0.8 {
        guests += 1;
    }
    guests
}

fn groups(random: &mut Random) -> Vec<Group> {
    let topics: Vec<String> = (0..TOPICS)
        .map(|number| {
            let name = format!("{} {}", random.word(3), random.word(2));
            let key = format!("{}-{number}", name.replace(' ', "-"));
            format!("{{\"urlkey\":\"{key}\",\"topic_name\":\"{name}\"}}")
        })
        .collect();
    let countries: Vec<&str> = COUNTRIES.split_whitespace().collect();
    let (of_country, of_topic) = (Zipf::new(countries.len(), 1.2), Zipf::new(TOPICS, 0.9));
    (0..GROUPS)
        .map(|number| {
            group(
                random,
                number,
                &topics,
                &of_topic,
                countries[of_country.draw(&mut Random(number as u64))],
            )
        })
        .collect()
}

fn group(
    random: &mut Random,
    number: usize,
    topics: &[String],
    of_topic: &Zipf,
    country: &str,
) -> Group {
    let mut count = 1;
    while count < 15 && random.unit() > 0.2 {
        count += 1;
    }
    let mut chosen: Vec<usize> = (0..count).map(|_| of_topic.draw(random)).collect();
    chosen.sort_unstable();
    chosen.dedup();
    let topics: Vec<&str> = chosen.iter().map(|topic| topics[*topic].as_str()).collect();
    let (lat, lon) = (random.unit() * 130.0 - 60.0, random.unit() * 360.0 - 180.0);
    let name = format!("{} {} é", random.word(3), random.word(3));
    let url = format!("{}-{number}", random.word(3));
    let events = [0, 1, 2].map(|event| {
        let id = 220_000_000 + number * 10 + event;
        let begins_ms = BASE_MS + (1 + random.below(700)) as i64 * 3_600_000;
        format!(
            "\"event\":{{\"event_name\":\"{} {}\",\"event_id\":\"{id}\",\"time\":{begins_ms},\"event_url\":\
             \"http:\\/\\/www.meetup.com\\/{url}\\/events\\/{id}\\/\"}},",
            random.word(3),
            random.word(4),
        )
    });
    Group {
        venue: format!(
            "{{\"venue\":{{\"venue_name\":\"{}\",\"lon\":{:.6},\"lat\":{:.6},\"venue_id\":{}}},",
            random.word(4),
            lon + 0.01,
            lat + 0.01,
            1_000_000 + number * 3,
        ),
        events,
        rest: format!(
            "\"group\":{{\"group_topics\":[{}],\"group_city\":\"{}\",\"group_country\":\"{country}\",\"group_id\":{},\
             \"group_name\":\"{name}\",\"group_lon\":{lon:.2},\"group_lat\":{lat:.2},\"group_urlname\":\"{url}\"}}}}",
            topics.join(","),
            random.word(3),
            100_000 + number * 7,
        ),
    }
}
