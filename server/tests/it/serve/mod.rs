//! The service over real sockets: the generated clients and raw HTTP against a server on a free
//! port, over the embedded binder and store in a folder of the test.

mod admin;
mod fetch;
mod http;
mod later;
mod limits;
mod offsets;
mod partials;
mod queries;
mod repeats;
pub(crate) mod rig;
mod stop;
mod tail;
