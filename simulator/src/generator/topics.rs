//! Topics: 8,000 of them, drawn by Zipf–Mandelbrot, P ∝ (rank + 5)^−1.03, rank counted from 1.
//!
//! The most frequent have names one knows; the tail is composed of words. Some url keys have upper
//! case or `_`, and one in a hundred has two spellings of its name, as in the feed.

use super::json;
use super::rng::Rng;

/// How many topics there are.
pub(crate) const TOPICS: usize = 8_000;
const SHIFT: f64 = 5.0;
const EXPONENT: f64 = 1.03;

static HEAD: [(&str, &str); 48] = [
    ("social", "Social"),
    ("socialnetwork", "Social Networking"),
    ("newintown", "New In Town"),
    ("fun-times", "Fun Times"),
    ("outdoors", "Outdoors"),
    ("singles", "Singles"),
    ("diningout", "Dining Out"),
    ("adventure", "Adventure"),
    ("hiking", "Hiking"),
    ("nightlife", "Nightlife"),
    ("self-improvement", "Self-Improvement"),
    ("excercise", "Exercise"),
    ("fitness", "Fitness"),
    ("dancing", "Dancing"),
    ("walkers", "Walking"),
    ("livemusic", "Live Music"),
    ("sports", "Recreational Sports"),
    ("happy-hours", "Happy Hours"),
    ("dating-and-relationships", "Dating and Relationships"),
    ("outdoor-fitness", "Outdoor Fitness"),
    ("professional-networking", "Professional Networking"),
    ("meditation", "Meditation"),
    ("spirituality", "Spirituality"),
    ("travel", "Travel"),
    ("wellness", "Wellness"),
    ("camping", "Camping"),
    ("healthy-living", "Healthy Living"),
    ("women", "Women's Social"),
    ("wine", "Wine"),
    ("entrepreneurship", "Entrepreneurship"),
    ("bike", "Cycling"),
    ("movies", "Watching Movies"),
    ("backpacking", "Backpacking"),
    ("kayaking", "Kayaking"),
    ("consciousness", "Consciousness"),
    ("board-games", "Board Games"),
    ("foodie", "Foodie"),
    ("softwaredev", "Software Development"),
    ("pubs-bars", "Pubs and Bars"),
    ("programming", "Computer programming"),
    ("performing-arts", "Performing Arts"),
    ("web-development", "Web Development"),
    ("live-theatre", "Live Theatre"),
    ("game-night", "Game Night"),
    ("yoga", "Yoga"),
    ("newtech", "New Technology"),
    ("cardgame", "Card Games"),
    ("language", "Language & Culture"),
];

static FIRST: [&str; 100] = [
    "Vegan",
    "Urban",
    "Amateur",
    "Classic",
    "Creative",
    "Digital",
    "Open",
    "Local",
    "Night",
    "Weekend",
    "Mountain",
    "River",
    "Ocean",
    "City",
    "Garden",
    "Wild",
    "Slow",
    "Modern",
    "Ancient",
    "Silent",
    "Young",
    "Senior",
    "Family",
    "Solo",
    "Indie",
    "Holistic",
    "Natural",
    "Organic",
    "Raw",
    "Vintage",
    "Gourmet",
    "Craft",
    "Street",
    "Studio",
    "Portrait",
    "Nature",
    "Wildlife",
    "Travel",
    "Salsa",
    "Swing",
    "Latin",
    "Tango",
    "Ballroom",
    "Acoustic",
    "Jazz",
    "Blues",
    "Rock",
    "Folk",
    "Choral",
    "Piano",
    "Guitar",
    "Drum",
    "Running",
    "Trail",
    "Triathlon",
    "Marathon",
    "Beach",
    "Indoor",
    "Rock Climbing",
    "Ski",
    "Snow",
    "Sailing",
    "Surf",
    "Paddle",
    "Fishing",
    "Horse",
    "Dog",
    "Cat",
    "Bird",
    "Startup",
    "Small Business",
    "Real Estate",
    "Investing",
    "Marketing",
    "Sales",
    "Design",
    "Product",
    "Agile",
    "Lean",
    "Cloud",
    "Mobile",
    "Python",
    "Java",
    "JavaScript",
    "Database",
    "Data Science",
    "Machine Learning",
    "Robotics",
    "Maker",
    "Electronics",
    "Space",
    "Science",
    "History",
    "Philosophy",
    "Poetry",
    "Fiction",
    "Comics",
    "Anime",
    "French",
    "Spanish",
];

static SECOND: [&str; 80] = [
    "Lovers",
    "Fans",
    "Workshops",
    "Classes",
    "Group",
    "Community",
    "Beginners",
    "Photography",
    "Cooking",
    "Tasting",
    "Walks",
    "Hikes",
    "Rides",
    "Trips",
    "Adventures",
    "Networking",
    "Discussion",
    "Book Club",
    "Writers",
    "Readers",
    "Artists",
    "Musicians",
    "Dancers",
    "Players",
    "Coaching",
    "Leadership",
    "Support",
    "Healing",
    "Therapy",
    "Meditation",
    "Training",
    "Bootcamp",
    "Fitness",
    "Nutrition",
    "Living",
    "Culture",
    "Conversation",
    "Exchange",
    "Learning",
    "Education",
    "Research",
    "Engineering",
    "Development",
    "Programming",
    "Testing",
    "Security",
    "Analytics",
    "Strategy",
    "Innovation",
    "Ideas",
    "Projects",
    "Volunteering",
    "Activism",
    "Politics",
    "Economics",
    "Finance",
    "Trading",
    "Careers",
    "Jobs",
    "Freelancing",
    "Consulting",
    "Parents",
    "Moms",
    "Dads",
    "Couples",
    "Friends",
    "Singles 40s",
    "Singles 20s",
    "Over 50",
    "Professionals",
    "Students",
    "Expats",
    "Newcomers",
    "Nights",
    "Mornings",
    "Brunch",
    "Dinners",
    "Picnics",
    "Camps",
    "Festivals",
];

/// The catalog of topics, rendered.
pub(crate) struct Topics {
    /// Cumulative probability by rank.
    cumulative: Vec<f64>,
    /// `{"urlkey":…,"topic_name":…}`, and a second spelling where the topic has one.
    rendered: Vec<(String, Option<String>)>,
}

impl Topics {
    pub(crate) fn new() -> Self {
        let weights = (1..=TOPICS).map(|rank| (rank as f64 + SHIFT).powf(-EXPONENT));
        let total: f64 = weights.clone().sum();
        let mut sum = 0.0;
        let cumulative = weights
            .map(|weight| {
                sum += weight / total;
                sum
            })
            .collect();
        let rendered = (0..TOPICS).map(render).collect();
        Self {
            cumulative,
            rendered,
        }
    }

    /// Appends a JSON array of `count` different topics.
    pub(crate) fn push_array(&self, out: &mut String, rng: &mut Rng, count: usize) {
        let mut chosen = Vec::with_capacity(count);
        while chosen.len() < count {
            let drawn = rng.unit();
            let rank = self
                .cumulative
                .partition_point(|&sum| sum <= drawn)
                .min(TOPICS - 1);
            if !chosen.contains(&rank) {
                chosen.push(rank);
            }
        }
        out.push('[');
        for (place, rank) in chosen.into_iter().enumerate() {
            if place > 0 {
                out.push(',');
            }
            let (usual, other) = &self.rendered[rank];
            out.push_str(match other {
                Some(other) if rng.chance(0.3) => other,
                _ => usual,
            });
        }
        out.push(']');
    }
}

/// The topic of this rank (from 0), with its second spelling where it has one.
fn render(rank: usize) -> (String, Option<String>) {
    if let Some((key, name)) = HEAD.get(rank) {
        return (pair(key, name), None);
    }
    let tail = rank - HEAD.len();
    // 7,952 of 8,000 pairs, walked in an order that mixes the words: 7,919 is a prime that shares
    // no factor with the number of pairs, so no pair comes twice.
    let place = tail * 7_919 % (FIRST.len() * SECOND.len());
    let (first, second) = (FIRST[place / SECOND.len()], SECOND[place % SECOND.len()]);
    let mut name = format!("{first} {second}");
    let mut key = name.to_lowercase().replace(' ', "-");
    match tail % 200 {
        7 => key = key.replace('-', "_"),
        57 => key = name.replace(' ', "-"),
        _ => {}
    }
    if tail % 1_000 == 607 {
        name = format!("{first} & {second} für alle");
    }
    let other = (tail % 100 == 31).then(|| pair(&key, &name.to_uppercase()));
    (pair(&key, &name), other)
}

fn pair(key: &str, name: &str) -> String {
    let mut out = String::with_capacity(64);
    out.push_str("{\"urlkey\":");
    json::push_string(&mut out, key);
    out.push_str(",\"topic_name\":");
    json::push_string(&mut out, name);
    out.push('}');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn url_keys_are_unique() {
        let keys: HashSet<String> = (0..TOPICS)
            .map(|rank| {
                render(rank)
                    .0
                    .split("\",\"")
                    .next()
                    .expect("a key")
                    .to_lowercase()
            })
            .map(|key| key.replace('_', "-"))
            .collect();
        assert_eq!(keys.len(), TOPICS);
    }
}
