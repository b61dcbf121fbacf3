//! See `headcount_proto::fuzz::cursor`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    headcount_proto::fuzz::cursor(bytes);
});
