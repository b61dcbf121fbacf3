//! Tables as Markdown.

use std::fmt;

/// A table with a title.
pub(super) struct Table {
    pub(super) title: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n", self.title)?;
        writeln!(f, "| {} |", self.head.join(" | "))?;
        writeln!(f, "|{}", "---|".repeat(self.head.len()))?;
        let rows = self.rows.iter();
        let rows: Vec<String> = rows.map(|row| format!("| {} |", row.join(" | "))).collect();
        writeln!(f, "{}", rows.join("\n"))
    }
}

/// A whole number with commas.
pub(super) fn whole(number: u64) -> String {
    let digits = number.to_string();
    let mut said = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}

/// A share in percent; a plain 0 is none at all.
pub(super) fn percent(share: f64) -> String {
    match share * 100.0 {
        0.0 => "0".to_owned(),
        percent => format!("{percent:.2}"),
    }
}

/// Nanoseconds, whole where there are many.
pub(super) fn nanoseconds(time: f64) -> String {
    match time {
        100.0.. => whole(time.round() as u64),
        _ => format!("{time:.1}"),
    }
}
