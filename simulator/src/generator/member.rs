//! Members: who they are follows from their id alone, so the generator stores ids only.
//!
//! A twentieth has no photo, a tenth has other services, one name in 150 is not ASCII.

use super::json;
use super::rng::mix;

static NAMES: [&str; 150] = [
    "Dan", "Gia", "Tess", "Ned", "Ana", "Bo", "Cal", "Dee", "Eli", "Fay", "Gus", "Hal", "Ida",
    "Jim", "Kay", "Lee", "Mae", "Nat", "Oli", "Pat", "Quin", "Ray", "Sue", "Tom", "Una", "Val",
    "Wes", "Xena", "Yul", "Zoe", "Abe", "Bea", "Cleo", "Dirk", "Edna", "Finn", "Gwen", "Hugo",
    "Iris", "Jack", "Kira", "Liam", "Mona", "Nora", "Omar", "Pia", "Rex", "Sara", "Theo", "Ugo",
    "Vera", "Walt", "Yara", "Zane", "Amy", "Ben", "Cara", "Don", "Eva", "Fred", "Gail", "Hank",
    "Ines", "Jon", "Kim", "Lou", "Max", "Nina", "Otis", "Paul", "Rita", "Sam", "Tina", "Urs",
    "Vic", "Wanda", "Yves", "Zora", "Al", "Bess", "Carl", "Dora", "Earl", "Flo", "Gene", "Hope",
    "Ivan", "Jill", "Karl", "Lena", "Mark", "Nell", "Olga", "Phil", "Rose", "Stan", "Thea", "Ulla",
    "Vince", "Willa", "Yoko", "Zach", "Ada", "Bert", "Cyd", "Dale", "Ella", "Floyd", "Greta",
    "Herb", "Ilse", "Joan", "Kurt", "Lily", "Moe", "Nan", "Owen", "Pam", "Ron", "Skye", "Ted",
    "Uma", "Vlad", "Wade", "Yuri", "Zed", "Art", "Bob", "Cy", "Dot", "Ed", "Fern", "Gil", "Ham",
    "Ike", "Jo", "Kit", "Len", "Meg", "Nick", "Opal", "Peg", "Rob", "Sid", "Tim", "Tia", "Vi",
    "Win", "José", "Zoë",
];

static SERVICES: [&str; 5] = ["facebook", "twitter", "linkedin", "tumblr", "flickr"];

/// Appends the member as a JSON object, in one of the two orders of keys the feed uses.
pub(crate) fn push(out: &mut String, id: u64, id_first: bool) {
    let hash = mix(id);
    let name = NAMES[if hash.is_multiple_of(150) {
        // Names with non-ASCII text are rarer than the list's length would make them.
        148 + (hash >> 8) as usize % 2
    } else {
        (hash >> 8) as usize % 148
    }];
    out.push('{');
    if id_first {
        push_id(out, id);
        push_services(out, hash);
        push_photo(out, hash);
        out.push_str(",\"member_name\":");
        json::push_string(out, name);
    } else {
        out.push_str("\"member_name\":");
        json::push_string(out, name);
        push_services(out, hash);
        push_photo(out, hash);
        out.push(',');
        push_id(out, id);
    }
    out.push('}');
}

fn push_id(out: &mut String, id: u64) {
    out.push_str("\"member_id\":");
    json::push_integer(out, id as i64);
}

fn push_photo(out: &mut String, hash: u64) {
    if (hash >> 20) % 100 < 5 {
        return;
    }
    out.push_str(",\"photo\":\"http:\\/\\/photos.example\\/member\\/thumb_");
    json::push_integer(out, ((hash >> 30) % 1_000_000_000) as i64);
    out.push_str(".jpeg\"");
}

fn push_services(out: &mut String, hash: u64) {
    let draw = (hash >> 12) % 100;
    if draw >= 10 {
        return;
    }
    let first = if draw < 6 { 0 } else { 1 + draw as usize % 4 };
    out.push_str(",\"other_services\":{");
    push_service(out, first, hash);
    if draw.is_multiple_of(4) {
        out.push(',');
        push_service(out, (first + 1) % SERVICES.len(), hash.rotate_left(17));
    }
    out.push('}');
}

fn push_service(out: &mut String, service: usize, hash: u64) {
    json::push_string(out, SERVICES[service]);
    out.push_str(":{\"identifier\":\"http:\\/\\/service.example\\/");
    json::push_integer(out, ((hash >> 33) % 500_000_000) as i64);
    out.push_str("\"}");
}
