//! The embedded store: the conformance suite, kills, damage, full disks, speed.

mod conformance;
mod crash;
mod damage;
mod disk_full;
mod speed;
mod support;
