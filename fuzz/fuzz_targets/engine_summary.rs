//! See `headcount_engine::fuzz::summary`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    headcount_engine::fuzz::summary(bytes);
});
