//! What a request asks for: its statements, how it is to be agreed on, and which partitions it is of.
//!
//! Frames of version 4 of the native protocol, sections 4.1.4 to 4.1.7 and 4.2.5.4 of its
//! specification, as far as the driver sends them. A frame that is not understood is a panic: a
//! request that nobody has looked at is no proof.

use std::collections::HashMap;

pub(crate) const LOCAL_QUORUM: u16 = 0x0006;
pub(crate) const LOCAL_SERIAL: u16 = 0x0009;

const WITH_VALUES: u8 = 0x01;
const WITH_PAGE_SIZE: u8 = 0x04;
const WITH_PAGING_STATE: u8 = 0x08;
const WITH_SERIAL: u8 = 0x10;
const OF_ID: u8 = 1;

/// A statement as the server knows it.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    pub(crate) text: String,
    /// Which of its values are the partition key.
    key: Vec<u16>,
}

/// A request that was passed on.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// One, or those of a batch.
    pub(crate) statements: Vec<String>,
    pub(crate) consistency: u16,
    pub(crate) serial: Option<u16>,
    /// Of each statement: the values of its partition key.
    pub(crate) keys: Vec<Vec<Vec<u8>>>,
}

type Known = HashMap<Vec<u8>, Prepared>;

/// A frame's body, from one place on.
struct Body<'a>(&'a [u8]);

impl<'a> Body<'a> {
    fn bytes(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    fn byte(&mut self) -> u8 {
        self.bytes(1)[0]
    }

    fn short(&mut self) -> u16 {
        let bytes = self.bytes(2);
        u16::from_be_bytes([bytes[0], bytes[1]])
    }

    fn int(&mut self) -> i32 {
        let bytes = self.bytes(4);
        i32::from_be_bytes(bytes.try_into().expect("four"))
    }

    fn short_bytes(&mut self) -> &'a [u8] {
        let count = self.short();
        self.bytes(count.into())
    }

    /// Bytes, or none where the length says null or unset.
    fn value(&mut self) -> &'a [u8] {
        let count = self.int();
        self.bytes(usize::try_from(count).unwrap_or(0))
    }

    fn values(&mut self) -> Vec<&'a [u8]> {
        let count = self.short();
        (0..count).map(|_| self.value()).collect()
    }
}

/// What the server has prepared: its id, and the statement with this text.
pub(crate) fn prepared(body: &[u8], text: String) -> (Vec<u8>, Prepared) {
    let mut body = Body(body);
    // The kind of the result, which is known.
    body.int();
    let id = body.short_bytes().to_vec();
    // Flags and columns.
    body.bytes(8);
    let count = body.int();
    let key = (0..count).map(|_| body.short()).collect();
    (id, Prepared { text, key })
}

fn key(statement: &Prepared, values: &[&[u8]]) -> Vec<Vec<u8>> {
    let at = |index: &u16| values[usize::from(*index)].to_vec();
    statement.key.iter().map(at).collect()
}

/// An EXECUTE of a statement that was prepared.
pub(crate) fn execute(body: &[u8], known: &Known) -> Request {
    let mut body = Body(body);
    let statement = &known[body.short_bytes()];
    let (consistency, flags) = (body.short(), body.byte());
    let mut values = Vec::new();
    if flags & WITH_VALUES != 0 {
        values = body.values();
    }
    if flags & WITH_PAGE_SIZE != 0 {
        body.int();
    }
    if flags & WITH_PAGING_STATE != 0 {
        body.value();
    }
    Request {
        statements: vec![statement.text.clone()],
        consistency,
        serial: (flags & WITH_SERIAL != 0).then(|| body.short()),
        keys: vec![key(statement, &values)],
    }
}

/// A BATCH of statements that were prepared.
pub(crate) fn batch(body: &[u8], known: &Known) -> Request {
    let mut body = Body(body);
    let (_kind, count) = (body.byte(), body.short());
    let (mut statements, mut keys) = (Vec::new(), Vec::new());
    for _ in 0..count {
        assert_eq!(body.byte(), OF_ID, "a statement that was not prepared");
        let statement = &known[body.short_bytes()];
        keys.push(key(statement, &body.values()));
        statements.push(statement.text.clone());
    }
    let (consistency, flags) = (body.short(), body.byte());
    Request {
        statements,
        consistency,
        serial: (flags & WITH_SERIAL != 0).then(|| body.short()),
        keys,
    }
}
