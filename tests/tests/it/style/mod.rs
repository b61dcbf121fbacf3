//! The craft rules that a program can check, each a failing test.
//!
//! - The rules look at what git tracks, and at what it would track: new files count at once.
//! - Generated code (`…/generated/…`, `_pb2`, `.pb.go`) is exempt from the rules of form, never from those of content.
//! - A rule is a function from files to findings, `path:line: what is wrong`, and is itself
//!   tested on samples that break it, so that no rule passes because it sees nothing.

mod bans;
mod calls;
mod checkout;
mod layout;
mod links;
mod logs;
mod modules;
mod names;
mod records;
mod rust;
mod sizes;
mod text;
