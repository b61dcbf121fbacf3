//! Where groups live: cities with their country, state and coordinates, and how often each country
//! comes up.
//!
//! Of all groups 74 % are in the us; au, ca, gb and sg follow as in the recording; the tail brings
//! the countries to 58. `group_state` exists for us and ca only.

use super::rng::Rng;

/// A city: name, state ("" where the feed has none), latitude and longitude in hundredths of a
/// degree.
#[derive(Debug)]
pub(crate) struct City {
    pub(crate) name: &'static str,
    pub(crate) state: &'static str,
    pub(crate) lat_centi: i32,
    pub(crate) lon_centi: i32,
}

const fn city(name: &'static str, state: &'static str, lat_centi: i32, lon_centi: i32) -> City {
    City {
        name,
        state,
        lat_centi,
        lon_centi,
    }
}

/// A country code, its weight in 1/1000 of all groups, its cities.
type Country = (&'static str, u32, &'static [City]);

/// How many countries there are.
pub(crate) const COUNTRIES: usize = BIG.len() + SMALL.len();

static US: [City; 34] = [
    city("San Francisco", "CA", 3777, -12242),
    city("Los Angeles", "CA", 3405, -11824),
    city("San Diego", "CA", 3272, -11716),
    city("San Jose", "CA", 3734, -12189),
    city("Palo Alto", "CA", 3744, -12214),
    city("Irvine", "CA", 3368, -11780),
    city("Long Beach", "CA", 3377, -11819),
    city("New York", "NY", 4075, -7399),
    city("Brooklyn", "NY", 4065, -7395),
    city("Buffalo", "NY", 4289, -7886),
    city("Miami", "FL", 2577, -8019),
    city("Orlando", "FL", 2854, -8138),
    city("Tampa", "FL", 2795, -8246),
    city("Austin", "TX", 3027, -9774),
    city("Dallas", "TX", 3278, -9680),
    city("Houston", "TX", 2976, -9536),
    city("Denver", "CO", 3975, -10500),
    city("Boulder", "CO", 4002, -10524),
    city("Raleigh", "NC", 3578, -7864),
    city("Charlotte", "NC", 3523, -8084),
    city("Seattle", "WA", 4760, -12233),
    city("Portland", "OR", 4552, -12268),
    city("Chicago", "IL", 4188, -8763),
    city("Philadelphia", "PA", 3995, -7516),
    city("Atlanta", "GA", 3375, -8439),
    city("Phoenix", "AZ", 3345, -11207),
    city("Washington", "DC", 3891, -7702),
    city("Boston", "MA", 4236, -7106),
    city("Baltimore", "MD", 3929, -7661),
    city("Arlington", "VA", 3888, -7709),
    city("Ann Arbor", "MI", 4228, -8374),
    city("Las Vegas", "NV", 3617, -11514),
    city("Honolulu", "HI", 2131, -15786),
    city("Minneapolis", "MN", 4498, -9327),
];

static AU: [City; 5] = [
    city("Sydney", "", -3387, 15121),
    city("Melbourne", "", -3781, 14496),
    city("Brisbane", "", -2747, 15302),
    city("Perth", "", -3195, 11586),
    city("Adelaide", "", -3493, 13860),
];

static CA: [City; 6] = [
    city("Toronto", "ON", 4366, -7938),
    city("Ottawa", "ON", 4542, -7570),
    city("Vancouver", "BC", 4928, -12312),
    city("Victoria", "BC", 4843, -12337),
    city("Calgary", "AB", 5105, -11406),
    city("Montreal", "QC", 4552, -7365),
];

static GB: [City; 4] = [
    city("London", "", 5152, -10),
    city("Manchester", "", 5348, -224),
    city("Bristol", "", 5145, -259),
    city("Edinburgh", "", 5595, -320),
];

/// Countries with several cities.
static BIG: [Country; 4] = [
    ("us", 740, &US),
    ("au", 70, &AU),
    ("ca", 60, &CA),
    ("gb", 20, &GB),
];

/// Countries with one city each: code, weight in 1/10,000 of all groups, city.
static SMALL: [(&str, u32, City); 54] = [
    ("sg", 150, city("Singapore", "", 130, 10385)),
    ("jp", 150, city("Tokyo", "", 3567, 13977)),
    ("nz", 130, city("Auckland", "", -3685, 17476)),
    ("in", 120, city("Bangalore", "", 1297, 7756)),
    ("kr", 100, city("Seoul", "", 3756, 12700)),
    ("hk", 90, city("Hong Kong", "", 2229, 11416)),
    ("cn", 50, city("Shanghai", "", 3123, 12147)),
    ("ae", 30, city("Dubai", "", 2527, 5530)),
    ("de", 25, city("Berlin", "", 5252, 1338)),
    ("tw", 20, city("Taipei", "", 2502, 12145)),
    ("es", 20, city("Madrid", "", 4042, -371)),
    ("th", 18, city("Bangkok", "", 1373, 10050)),
    ("my", 18, city("Kuala Lumpur", "", 314, 10169)),
    ("fr", 15, city("Paris", "", 4887, 234)),
    ("ph", 12, city("Manila", "", 1459, 12098)),
    ("se", 10, city("Stockholm", "", 5933, 1807)),
    ("il", 9, city("Tel Aviv-Yafo", "", 3207, 3477)),
    ("mx", 9, city("México City", "", 1943, -9914)),
    ("it", 8, city("Milano", "", 4548, 919)),
    ("za", 8, city("Cape Town", "", -3393, 1846)),
    ("nl", 8, city("Amsterdam", "", 5237, 489)),
    ("ie", 8, city("Dublin", "", 5333, -625)),
    ("br", 6, city("São Paulo", "", -2353, -4663)),
    ("ch", 6, city("Zürich", "", 4738, 854)),
    ("eg", 5, city("Cairo", "", 3005, 3125)),
    ("ar", 5, city("Buenos Aires", "", -3461, -5837)),
    ("co", 4, city("Bogotá", "", 463, -7409)),
    ("id", 4, city("Jakarta", "", -618, 10683)),
    ("cl", 4, city("Santiago", "", -3346, -7065)),
    ("dk", 4, city("Copenhagen", "", 5568, 1257)),
    ("no", 3, city("Oslo", "", 5991, 1075)),
    ("fi", 3, city("Helsinki", "", 6017, 2494)),
    ("pl", 3, city("Warsaw", "", 5226, 2102)),
    ("at", 3, city("Wien", "", 4822, 1637)),
    ("be", 3, city("Brussels", "", 5083, 433)),
    ("pt", 3, city("Lisboa", "", 3872, -914)),
    ("tr", 3, city("İstanbul", "", 4102, 2899)),
    ("ru", 2, city("Moscow", "", 5575, 3762)),
    ("cz", 2, city("Praha", "", 5008, 1443)),
    ("hu", 2, city("Budapest", "", 4751, 1909)),
    ("gr", 2, city("Athens", "", 3798, 2373)),
    ("ro", 2, city("Bucharest", "", 4443, 2610)),
    ("pk", 2, city("Lahore", "", 3155, 7434)),
    ("ke", 2, city("Nairobi", "", -128, 3682)),
    ("ng", 2, city("Lagos", "", 645, 340)),
    ("vn", 2, city("Hanoi", "", 2103, 10585)),
    ("pe", 2, city("Lima", "", -1205, -7705)),
    ("cr", 2, city("San José", "", 993, -8408)),
    ("ec", 1, city("Quito", "", -23, -7852)),
    ("pr", 1, city("San Juan", "", 1846, -6610)),
    ("qa", 1, city("Doha", "", 2529, 5153)),
    ("ua", 1, city("Kiev", "", 5043, 3052)),
    ("bg", 1, city("Sofia", "", 4269, 2332)),
    ("lu", 1, city("Luxembourg", "", 4961, 613)),
];

/// Draws a country code and one of its cities.
pub(crate) fn draw(rng: &mut Rng) -> (&'static str, &'static City) {
    let big: u32 = BIG.iter().map(|(_, weight, _)| weight * 10).sum();
    let small: u32 = SMALL.iter().map(|(_, weight, _)| weight).sum();
    let mut left = rng.below(u64::from(big + small)) as u32;
    for (code, weight, cities) in &BIG {
        if left < weight * 10 {
            // A country's first cities are its busiest.
            return (code, &cities[rng.zipf(cities.len(), 0.35)]);
        }
        left -= weight * 10;
    }
    for (code, weight, place) in &SMALL {
        if left < *weight {
            return (code, place);
        }
        left -= weight;
    }
    let last = &SMALL[SMALL.len() - 1];
    (last.0, &last.2)
}

/// The country in this place of the list, below [`COUNTRIES`], and its first city.
pub(crate) fn of(place: usize) -> (&'static str, &'static City) {
    match place.checked_sub(BIG.len()) {
        None => (BIG[place].0, &BIG[place].2[0]),
        Some(place) => (SMALL[place].0, &SMALL[place].2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn fifty_eight_countries_and_the_us_at_three_quarters() {
        assert_eq!(COUNTRIES, 58);
        let mut rng = Rng::new(1);
        let mut seen: HashMap<&str, u32> = HashMap::new();
        for _ in 0..100_000 {
            *seen.entry(draw(&mut rng).0).or_default() += 1;
        }
        assert_eq!(seen.len(), COUNTRIES);
        assert!((70_000..78_000).contains(&seen["us"]), "{}", seen["us"]);
    }
}
