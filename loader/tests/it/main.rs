//! The loader over the embedded log and the embedded store.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod backfill;
mod dead;
mod failing;
mod faults;
mod lag;
mod loading;
mod log_faults;
mod support;
