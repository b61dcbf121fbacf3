//! Writing JSON as the feed writes it: `/` escaped as `\/`, non-ASCII text as it is, numbers
//! without a needless fraction.

use std::fmt::Write;

/// Appends `text` as a JSON string, quotes included.
pub(crate) fn push_string(out: &mut String, text: &str) {
    out.push('"');
    push_escaped(out, text);
    out.push('"');
}

/// Appends the inside of a JSON string.
pub(crate) fn push_escaped(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '/' => out.push_str("\\/"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", control as u32);
            }
            plain => out.push(plain),
        }
    }
}

/// Appends a whole number.
pub(crate) fn push_integer(out: &mut String, value: i64) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    let mut left = value.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if value < 0 {
        out.push('-');
    }
    out.extend(digits[at..].iter().map(|&digit| char::from(digit)));
}

/// Appends `micro` millionths as a decimal number without trailing zeros; a whole number of units
/// comes out as an integer, which is how coordinates in the feed turn into integers now and then.
pub(crate) fn push_micro(out: &mut String, micro: i64) {
    if micro < 0 {
        out.push('-');
    }
    let magnitude = micro.unsigned_abs();
    push_integer(out, (magnitude / 1_000_000) as i64);
    let mut fraction = magnitude % 1_000_000;
    if fraction == 0 {
        return;
    }
    out.push('.');
    let mut scale = 100_000;
    while fraction > 0 {
        out.push(char::from(b'0' + (fraction / scale) as u8));
        fraction %= scale;
        scale /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn micro(value: i64) -> String {
        let mut out = String::new();
        push_micro(&mut out, value);
        out
    }

    #[test]
    fn coordinates() {
        assert_eq!(micro(0), "0");
        assert_eq!(micro(-78_610_000), "-78.61");
        assert_eq!(micro(35_000_000), "35");
        assert_eq!(micro(-50_001), "-0.050001");
    }

    #[test]
    fn integers() {
        for value in [0, 7, -7, 1_425_788_568_167, i64::MAX, i64::MIN] {
            let mut out = String::new();
            push_integer(&mut out, value);
            assert_eq!(out, value.to_string());
        }
    }

    #[test]
    fn strings() {
        let mut out = String::new();
        push_string(&mut out, "a/b \"c\"\n\u{1}é");
        assert_eq!(out, "\"a\\/b \\\"c\\\"\\n\\u0001é\"");
    }
}
