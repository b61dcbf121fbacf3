//! Subscriptions: deliveries with acknowledgement, shared among the subscribers of a subscription.
//!
//! One process owns a subscription at a time, by its lease in the store; others answer
//! `OWNED_ELSEWHERE` and name it, never themselves: between two owners it is `RECOVERING`. All that decides what is delivered is in `ledger`, without I/O.
//!
//! | module | its job |
//! |---|---|
//! | `definition` | what a subscription is |
//! | `judge` | which records it delivers, and which of them wait for each other |
//! | `ledger` | who has what, and what became of it |
//! | `owner` | the task that has the lease, the ledger and the readers |
//! | `owners` | the subscriptions that this process owns |
//! | `server`, `stream`, `pull`, `settle` | `SubscriberService` |
//! | `manage`, `seek`, `parked` | `SubscriptionService` |
//! | `unread` | parks what was given up and not read, before a seek |
//! | `backlog` | counts what is left |
//! | `id` | ids of deliveries and parked messages |
//! | `wire` | messages with records as the log's bytes |
//! | `metrics` | what is counted |

mod backlog;
mod definition;
mod id;
mod judge;
mod ledger;
mod manage;
mod metrics;
mod owner;
mod owners;
mod parked;
mod pull;
mod seek;
mod server;
mod settle;
mod stream;
mod unread;
mod wire;

pub(crate) use self::manage::SubscriptionApi;
pub(crate) use self::owners::Owners;
pub(crate) use self::server::SubscriberServer;
