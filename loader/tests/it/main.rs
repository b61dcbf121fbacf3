//! The loader over the embedded log and the embedded store.

mod faults;
mod loading;
mod support;
