//! The contract against its own rules.

mod presence;
