//! See `headcount_engine::fuzz::bloom`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    headcount_engine::fuzz::bloom(bytes);
});
