//! See `headcount_engine::fuzz::heavy`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    headcount_engine::fuzz::heavy(bytes);
});
