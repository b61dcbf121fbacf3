//! Keys of rows: small, and in the order of their texts.
//!
//! Sync promises a scan in key order, and a key is text. Two views have decimal numbers for keys; those are kept as 8 bytes
//! and compared as their texts would be ("10" before "9"), so that one order holds everywhere.

use std::cmp::Ordering;
use std::sync::Arc;

use headcount_proto::v1::View;

/// A number that sorts as its decimal text does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Decimal(pub(crate) u64);

impl Decimal {
    /// Reads canonical decimal text: no sign, no leading zero.
    pub(crate) fn parse(text: &str) -> Option<Decimal> {
        let canonical = text == "0" || !text.starts_with(['0', '+']);
        text.parse().ok().filter(|_| canonical).map(Decimal)
    }

    fn digits(self) -> u32 {
        self.0.checked_ilog10().unwrap_or(0) + 1
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (ours, theirs) = (self.digits(), other.digits());
        let scaled = |value: u64, digits: u32, to: u32| u128::from(value) * 10u128.pow(to - digits);
        let to = ours.max(theirs);
        scaled(self.0, ours, to)
            .cmp(&scaled(other.0, theirs, to))
            .then(ours.cmp(&theirs))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// View and key of a row, ordered by view, then by the key's text. 24 bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum RowKey {
    Rsvp(Decimal),
    Event(Arc<str>),
    Group(Decimal),
    Topic(Arc<str>),
    Country(Arc<str>),
}

impl RowKey {
    /// The key with this text in a view; `None` where the view has no such key.
    pub(crate) fn parse(view: View, text: &str) -> Option<RowKey> {
        Some(match view {
            View::Unspecified => return None,
            View::Rsvps => RowKey::Rsvp(Decimal::parse(text)?),
            View::Events => RowKey::Event(text.into()),
            View::Groups => RowKey::Group(Decimal::parse(text)?),
            View::Topics => RowKey::Topic(text.into()),
            View::Countries => RowKey::Country(text.into()),
        })
    }

    pub(crate) fn view(&self) -> View {
        match self {
            RowKey::Rsvp(_) => View::Rsvps,
            RowKey::Event(_) => View::Events,
            RowKey::Group(_) => View::Groups,
            RowKey::Topic(_) => View::Topics,
            RowKey::Country(_) => View::Countries,
        }
    }

    /// The key as text.
    pub(crate) fn text(&self) -> String {
        match self {
            RowKey::Rsvp(id) | RowKey::Group(id) => id.0.to_string(),
            RowKey::Event(text) | RowKey::Topic(text) | RowKey::Country(text) => {
                text.as_ref().to_owned()
            }
        }
    }
}

/// What is the key of one table: a number or a text.
pub(crate) trait TableKey: Ord + Clone {
    /// The key as text.
    fn text(&self) -> String;
    /// Appends the bytes of the key's text.
    fn put(&self, bytes: &mut Vec<u8>);
}

impl TableKey for Decimal {
    fn text(&self) -> String {
        self.0.to_string()
    }

    fn put(&self, bytes: &mut Vec<u8>) {
        let mut digits = [0u8; 20];
        let (mut at, mut rest) = (digits.len(), self.0);
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        bytes.extend_from_slice(&digits[at..]);
    }
}

impl TableKey for Arc<str> {
    fn text(&self) -> String {
        self.as_ref().to_owned()
    }

    fn put(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(self.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_sort_as_their_texts_and_read_back() {
        let numbers = [
            0,
            1,
            9,
            10,
            11,
            19,
            99,
            100,
            101,
            1_000,
            5,
            50,
            500,
            501,
            u64::MAX,
            u64::MAX / 10,
            1 << 63,
        ];
        for a in numbers {
            for b in numbers {
                assert_eq!(
                    Decimal(a).cmp(&Decimal(b)),
                    a.to_string().cmp(&b.to_string()),
                    "{a} {b}"
                );
            }
            let mut bytes = Vec::new();
            Decimal(a).put(&mut bytes);
            assert_eq!(bytes, a.to_string().as_bytes());
            assert_eq!(Decimal::parse(&a.to_string()), Some(Decimal(a)));
        }
        for bad in ["", "01", "+1", "-1", "1.0", "18446744073709551616"] {
            assert_eq!(Decimal::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_view_goes_before_the_next_whatever_the_keys() {
        let keys = [
            (View::Rsvps, "9"),
            (View::Events, "1"),
            (View::Groups, "10"),
            (View::Groups, "9"),
            (View::Topics, ""),
        ];
        let keys: Vec<RowKey> = keys
            .iter()
            .map(|(view, key)| RowKey::parse(*view, key).unwrap())
            .collect();
        assert!(keys.is_sorted());
        assert_eq!(RowKey::parse(View::Unspecified, "1"), None);
        assert_eq!(RowKey::parse(View::Rsvps, "x"), None);
        assert_eq!(std::mem::size_of::<RowKey>(), 24);
    }
}
