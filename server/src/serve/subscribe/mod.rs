//! Subscriptions: deliveries with acknowledgement, shared among subscribers.

#![allow(dead_code, reason = "the service follows")]

mod id;
mod ledger;
