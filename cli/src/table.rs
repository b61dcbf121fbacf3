//! Plain tables: columns as wide as their widest cell, numbers to the right.

use std::fmt::Write as _;

/// Rows under a heading.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these column names.
    pub(crate) fn new(columns: &[&str]) -> Self {
        let mut table = Self::default();
        table.row(columns.iter().map(|column| column.to_string()).collect());
        table
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The table as text, a line a row.
    pub(crate) fn render(&self) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            self.rows
                .iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let mut out = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                let pad = widths[column] - cell.chars().count();
                let right = column > 0 && self.is_numeric(column);
                let (before, after) = if right { (pad, 0) } else { (0, pad) };
                let _ = write!(line, "{}{cell}{}  ", " ".repeat(before), " ".repeat(after));
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }

    fn is_numeric(&self, column: usize) -> bool {
        let mut cells = self.rows.iter().skip(1).filter_map(|row| row.get(column));
        cells.all(|cell| {
            cell.chars()
                .all(|c| c.is_ascii_digit() || "-.%".contains(c))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn numbers_stand_to_the_right() {
        let mut table = Table::new(&["topic", "rsvps"]);
        table.row(vec!["social".into(), "460".into()]);
        table.row(vec!["fun".into(), "7".into()]);
        assert_eq!(
            table.render(),
            "topic   rsvps\nsocial    460\nfun         7\n"
        );
    }
}
