//! Subscriptions over real sockets: the generated clients against a server on a free port, over
//! the embedded log and store in a folder of the test; and the same cases over RabbitMQ and a CQL
//! server.

mod client;
mod definitions;
mod lives;
mod order;
mod parked;
mod refusals;
mod retention;
mod sharing;
mod stopping;
mod taking_up;
