//! What is wrong with a request: all of it, told at once.

/// A request, or a part of one, that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// Fields that cannot be taken: (path of the field, what it must be).
    #[error("invalid argument: {}", text(.0))]
    Invalid(Vec<(String, String)>),
    /// Part of the contract, not of this release; holds which.
    #[error("{0} is not available in this release: the changelog says what is")]
    NotYetAvailable(String),
}

/// Faults in one line.
pub(crate) fn text(faults: &[(String, String)]) -> String {
    let texts: Vec<String> = faults
        .iter()
        .map(|(field, must)| format!("{field}: {must}"))
        .collect();
    texts.join("; ")
}

/// The faults that were found, each by the path of its field.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// Stands before each field; empty for a request itself.
    path: String,
    found: Vec<(String, String)>,
}

impl Faults {
    /// Of a part of a request; of the request itself where the path is empty.
    pub(crate) fn under(path: &str) -> Faults {
        let path = match path {
            "" => String::new(),
            path => format!("{path}."),
        };
        Faults {
            path,
            found: Vec::new(),
        }
    }

    /// A field, and what it must be.
    pub(crate) fn add(&mut self, field: &str, must: impl Into<String>) {
        self.found
            .push((format!("{}{field}", self.path), must.into()));
    }

    /// Those that something else has found, by whole paths.
    pub(crate) fn extend(&mut self, found: Vec<(String, String)>) {
        self.found.extend(found);
    }

    /// # Errors
    /// [`RequestError::Invalid`] with all of them, if there are any.
    pub(crate) fn end(self) -> Result<(), RequestError> {
        if self.found.is_empty() {
            return Ok(());
        }
        Err(RequestError::Invalid(self.found))
    }
}
