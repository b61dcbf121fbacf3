//! What is wrong with a request: all of it, told at once.

use super::error::ServiceError;

/// The faults that were found, each by the path of its field.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// Stands before each field; empty for a request itself.
    path: String,
    found: Vec<(String, String)>,
}

impl Faults {
    /// Of a part of a request.
    pub(crate) fn under(path: &str) -> Faults {
        Faults {
            path: format!("{path}."),
            found: Vec::new(),
        }
    }

    /// A field, and what it must be.
    pub(crate) fn add(&mut self, field: &str, must: impl Into<String>) {
        self.found
            .push((format!("{}{field}", self.path), must.into()));
    }

    /// The faults that something else has found, by whole paths.
    pub(crate) fn check(&mut self, result: Result<(), ServiceError>) {
        if let Err(ServiceError::InvalidArgument(found)) = result {
            self.found.extend(found);
        }
    }

    /// # Errors
    /// [`ServiceError::InvalidArgument`] with all of them, if there are any.
    pub(crate) fn end(self) -> Result<(), ServiceError> {
        if self.found.is_empty() {
            return Ok(());
        }
        Err(ServiceError::InvalidArgument(self.found))
    }
}
