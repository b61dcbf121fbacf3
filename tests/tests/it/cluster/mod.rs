//! The pipeline in separate processes, over RabbitMQ and a CQL server: any number of each role.

mod access;
mod alarms;
mod deaths;
mod deleted;
mod dropped;
mod feeds;
mod loading;
mod numbers;
mod outages;
mod pages;
mod publishing;
mod rebalance;
mod retention;
mod schedules;
mod standby;
mod status;
mod subscriptions;
