//! The cluster store against a real server, whose address `HEADCOUNT_TEST_CQL` names.
//!
//! Apache Cassandra 5 stands in for ScyllaDB here: the same protocol and driver.

mod agreement;
mod checkpoints;
mod compacting;
mod conformance;
mod connecting;
mod denied;
mod expiring;
mod frames;
mod keyspace;
mod proxy;
mod refusing;
mod sharing;
mod speed;
mod tls;
mod unknown;
