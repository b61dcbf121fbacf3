//! Names of groups, events and venues, composed from word lists.
//!
//! About 6 % of records hold non-ASCII text, a few of them beyond the Basic Multilingual Plane; a
//! name can hold quotes, a `/`, a line feed, or spaces at either end, as names in the feed do.

use super::rng::Rng;

static ABOUT: [&str; 40] = [
    "Hiking",
    "Photography",
    "Social",
    "Outdoor Adventure",
    "Book Lovers",
    "Entrepreneurs",
    "Meditation",
    "Yoga",
    "Singles",
    "20s & 30s",
    "Foodies",
    "Wine Tasting",
    "Salsa Dancing",
    "Live Music",
    "Board Games",
    "Startup",
    "Web Developers",
    "Data Science",
    "Python",
    "Writers",
    "Spanish Language",
    "French Conversation",
    "Running",
    "Cycling",
    "Kayaking",
    "Travel",
    "Volleyball",
    "Soccer",
    "Painting",
    "Film",
    "Philosophy",
    "Mindfulness",
    "Real Estate",
    "Networking",
    "Moms",
    "Over 50s",
    "Dog Owners",
    "Vegan",
    "Knitting",
    "Astronomy",
];

static SORT: [&str; 16] = [
    "Meetup",
    "Meetup Group",
    "Club",
    "Society",
    "Network",
    "Community",
    "Group",
    "Collective",
    "and Friends",
    "Enthusiasts",
    "Circle",
    "Adventurers",
    "Association",
    "Social Club",
    "Professionals Network",
    "Explorers",
];

static ABROAD: [&str; 14] = [
    "한국 친구 모임",
    "東京インターナショナル",
    "Café Français",
    "Español y más",
    "Über uns",
    "Русский клуб",
    "★ Stars ★",
    "香港朋友",
    "Kölner Freunde",
    "São Paulo Amigos",
    "ਪੰਜਾਬੀ",
    "Göteborg Vänner",
    "Naïve Art",
    "El Niño",
];

static WHAT: [&str; 40] = [
    "Monthly Meeting",
    "Happy Hour",
    "Potluck Dinner",
    "Sunrise Hike",
    "Beginners Class",
    "Open Mic",
    "Game Night",
    "Coffee and Conversation",
    "Book Discussion",
    "Photo Walk",
    "Lunch and Learn",
    "Hack Night",
    "Workshop",
    "Full Moon Walk",
    "Movie Night",
    "Group Ride",
    "Trail Run",
    "Speed Networking",
    "Brunch",
    "Drum Circle",
    "Guided Meditation",
    "Karaoke",
    "Wine and Cheese",
    "Kayak Trip",
    "Museum Visit",
    "Salsa Lesson",
    "Language Exchange",
    "Volunteer Day",
    "Beach Volleyball",
    "Picnic in the Park",
    "Panel Discussion",
    "Demo Night",
    "Camping Weekend",
    "Sketching Session",
    "Star Party",
    "Bowling",
    "Trivia Night",
    "Farmers Market Tour",
    "Pizza and Pitches",
    "Yoga in the Park",
];

static WHEN: [&str; 16] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "March",
    "April",
    "Spring",
    "Weekly",
    "Monthly",
    "Weekend",
    "First Friday",
    "Last Sunday",
    "Annual",
];

static WHERE: [&str; 24] = [
    "at the Library",
    "Downtown",
    "by the River",
    "at the Lake",
    "(members only)",
    "(all levels welcome)",
    "- bring a friend",
    "with live music",
    "- $5 at the door",
    "for beginners",
    "in the Old Town",
    "+ dinner after",
    "(6 miles, moderate)",
    "- NEW LOCATION",
    "at noon",
    "on the Waterfront",
    "at Sunset",
    "w/ special guest",
    "- rain or shine",
    "and drinks",
    "(dogs welcome)",
    "for newcomers",
    "on the roof",
    "- free parking",
];

static VENUE: [&str; 30] = [
    "Starbucks",
    "Public Library",
    "Community Center",
    "Brewing Company",
    "Coffee House",
    "City Park",
    "Yoga Studio",
    "Irish Pub",
    "Trailhead Parking Lot",
    "Panera Bread",
    "The Loft",
    "Art Center",
    "Town Hall",
    "Recreation Center",
    "Beach House",
    "University Hall, Room 101",
    "Tavern & Grill",
    "Bowling Lanes",
    "Church Hall",
    "Innovation Hub",
    "Tea Room",
    "Bookshop",
    "Dance Academy",
    "Wine Bar",
    "Sports Complex",
    "Visitor Center",
    "Hotel Lobby",
    "My place",
    "Clubhouse",
    "Meeting Room, 2nd Floor",
];

static SIDE: [&str; 20] = [
    "Main Street",
    "North",
    "South",
    "East Side",
    "West End",
    "Old Town",
    "Lakeside",
    "Riverside",
    "Hilltop",
    "Central",
    "Harbor",
    "Sunset",
    "Mission",
    "Union",
    "Market",
    "Maple",
    "Oak",
    "Pioneer",
    "Capitol",
    "Liberty",
];

/// Beyond the Basic Multilingual Plane: four bytes each in UTF-8.
static PICTURES: [&str; 4] = ["🎉", "🍷", "🏔", "𝓓𝓪𝓷𝓬𝓮"];

/// A group's name: about 30 characters, 1.5 % with non-ASCII text.
pub(crate) fn group_name(rng: &mut Rng, city: &str) -> String {
    let about = rng.pick(&ABOUT);
    let sort = rng.pick(&SORT);
    let mut name = match rng.below(4) {
        0 => format!("{city} {about} {sort}"),
        1 => format!("The {city} {about} {sort}"),
        2 => format!("{about} & {} {sort} of {city}", rng.pick(&ABOUT)),
        _ => format!("{city} Area {about} {sort}"),
    };
    if rng.chance(0.012) {
        name = format!("{name} - {}", rng.pick(&ABROAD));
    }
    name
}

/// The url name of a group: ASCII letters, digits and hyphens, made unique by the group's number.
pub(crate) fn url_name(name: &str, number: usize) -> String {
    let mut url: String = name
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    url.truncate(20);
    format!("{}-{number}", url.trim_end_matches('-'))
}

/// An event's name: about 38 characters, 8 % with quotes, 3 % with non-ASCII text.
pub(crate) fn event_name(rng: &mut Rng) -> String {
    let what = rng.pick(&WHAT);
    let when = rng.pick(&WHEN);
    let place = rng.pick(&WHERE);
    let mut name = match rng.below(5) {
        0 => format!("{when} {what}"),
        1 => format!("{when} {what} {place}"),
        2 => format!("{what}: {} {place}", rng.pick(&ABOUT)),
        3 => format!("{when} {} {what} {place}", rng.pick(&ABOUT)),
        _ => format!("{} {what} / {} {place}", rng.pick(&ABOUT), rng.pick(&WHAT)),
    };
    if rng.chance(0.045) {
        name = format!("\"{name}\"");
    }
    if rng.chance(0.024) {
        name = format!("{name} {}", rng.pick(&ABROAD));
    }
    if rng.chance(0.0015) {
        name = format!("{name} {}", rng.pick(&PICTURES));
    }
    if rng.chance(0.002) {
        name = format!("{name}\n{place}");
    }
    match rng.below(1_000) {
        0..9 => name.push(' '),
        9..13 => name.insert(0, ' '),
        13 => name.push('\t'),
        _ => {}
    }
    name
}

/// A venue's name: about 20 characters, 6 % with a space at an end.
pub(crate) fn venue_name(rng: &mut Rng) -> String {
    let mut name = format!("{} {}", rng.pick(&SIDE), rng.pick(&VENUE));
    if rng.chance(0.012) {
        name = format!("{name} {}", rng.pick(&ABROAD));
    }
    if rng.chance(0.06) {
        name.push(' ');
    }
    name
}
