//! Tests of the binder on RabbitMQ, against a real broker.

mod broker;
mod conformance;
mod faults;
mod proxy;
mod refusals;
