//! The loader over a real log and a real store.
