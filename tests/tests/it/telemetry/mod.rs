//! What the process says of itself, to those who watch over it.
//!
//! - `exposition`: the text format of metrics, read as strictly as it is specified.
//! - `metrics`: `/metrics`, `/livez` and `/readyz` against numbers that are known.
//! - `logs`: one JSON object a line, or lines for people.

pub(crate) mod exposition;
mod logs;
mod metrics;
