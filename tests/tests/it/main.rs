//! Black-box tests, linked into one binary.
//!
//! - `contract`: what is generated from the proto files is whole.
//! - `style`: the craft rules of this repository, as tests over its tracked files.
//!
//! Tests that need a program installed stand behind the feature `external`, and fail where it is
//! missing. Long loops are ignored tests whose name begins with `soak`.

mod contract;
mod style;
