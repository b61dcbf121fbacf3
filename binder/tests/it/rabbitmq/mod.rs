//! Tests of the binder on RabbitMQ, against a real broker.

mod ages;
mod alarms;
mod broker;
mod conformance;
mod faults;
mod permissions;
mod proxy;
mod refusals;
mod restarts;
mod sizes;
mod threads;
mod tls;
