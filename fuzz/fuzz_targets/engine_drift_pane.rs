//! See `headcount_engine::fuzz::drift_pane`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    headcount_engine::fuzz::drift_pane(bytes);
});
