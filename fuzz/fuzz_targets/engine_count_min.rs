//! See `headcount_engine::fuzz::count_min`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    headcount_engine::fuzz::count_min(bytes);
});
