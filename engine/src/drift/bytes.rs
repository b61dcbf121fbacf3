//! How state is written, and read from bytes that may be anybody's: little-endian, no number that is not finite.

use super::StateError;

/// What is left to be read.
pub(crate) struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    /// Behind the version, which must be `read`.
    pub(crate) fn of(bytes: &'a [u8], read: u8) -> Result<Self, StateError> {
        match bytes.split_first() {
            None => Err(StateError::Malformed("cut short")),
            Some((found, rest)) if *found == read => Ok(Rest(rest)),
            Some((found, _)) => Err(StateError::Version {
                found: *found,
                read,
            }),
        }
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], StateError> {
        let cut = StateError::Malformed("cut short");
        let (taken, rest) = self.0.split_first_chunk().ok_or(cut)?;
        self.0 = rest;
        Ok(*taken)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, StateError> {
        self.take().map(|[byte]| byte)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, StateError> {
        self.take().map(u32::from_le_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64, StateError> {
        self.take().map(u64::from_le_bytes)
    }

    pub(crate) fn i64(&mut self) -> Result<i64, StateError> {
        self.take().map(i64::from_le_bytes)
    }

    /// A number of at most `largest`, either way.
    pub(crate) fn f64(&mut self, largest: f64) -> Result<f64, StateError> {
        let number = self.take().map(f64::from_le_bytes)?;
        check(number.abs() <= largest, "a number that is out of bounds")?;
        Ok(number)
    }

    /// A number from 0 to `largest`.
    pub(crate) fn positive(&mut self, largest: f64) -> Result<f64, StateError> {
        let number = self.f64(largest)?;
        check(number >= 0.0, "a negative number")?;
        Ok(number)
    }

    /// Nothing may follow.
    pub(crate) fn end(self) -> Result<(), StateError> {
        check(self.0.is_empty(), "a length that there is not")
    }
}

/// Refuses what is not so.
pub(crate) fn check(is_so: bool, else_what: &'static str) -> Result<(), StateError> {
    match is_so {
        true => Ok(()),
        false => Err(StateError::Malformed(else_what)),
    }
}
