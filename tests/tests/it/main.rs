//! Black-box tests, linked into one binary.
//!
//! - `style`: the craft rules of this repository, as tests over its tracked files.
//!
//! Tests that need a program installed stand behind the feature `external`, and fail where it is
//! missing; long loops stand behind `soak`, in modules of that name.

mod style;
