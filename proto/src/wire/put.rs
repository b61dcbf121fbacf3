//! Writes single fields of a message, as protobuf encodes them.

/// A varint field: integers, booleans, enums.
#[inline]
pub fn number(out: &mut Vec<u8>, field: u32, value: u64) {
    varint(out, u64::from(field << 3));
    varint(out, value);
}

/// A field of 8 bytes: fixed64, sfixed64, double.
#[inline]
pub fn fixed64(out: &mut Vec<u8>, field: u32, value: u64) {
    varint(out, u64::from(field << 3 | 1));
    out.extend_from_slice(&value.to_le_bytes());
}

/// A text, bytes, or an encoded message.
#[inline]
pub fn bytes(out: &mut Vec<u8>, field: u32, value: &[u8]) {
    varint(out, u64::from(field << 3 | 2));
    varint(out, value.len() as u64);
    out.extend_from_slice(value);
}

/// A message that `write` encodes, without a buffer of its own.
#[inline]
pub fn message(out: &mut Vec<u8>, field: u32, write: impl FnOnce(&mut Vec<u8>)) {
    varint(out, u64::from(field << 3 | 2));
    let start = out.len();
    write(out);
    let length = (out.len() - start) as u64;
    // The length goes before what it measures: written behind it, then rotated there.
    varint(out, length);
    let width = out.len() - start - length as usize;
    out[start..].rotate_right(width);
}

#[inline]
fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use prost::Message as _;

    use crate::v1;
    use crate::wire::put;

    #[test]
    fn prost_reads_what_is_put() {
        let mut out = Vec::new();
        put::message(&mut out, 5, |out| {
            for people in [1u64, 300] {
                put::message(out, 1, |out| {
                    put::number(out, 1, v1::View::Topics as u64);
                    put::bytes(out, 2, "fun-times ☃".repeat(20).as_bytes());
                    put::number(out, 5, people);
                    put::fixed64(out, 6, -9i64 as u64);
                });
            }
        });
        let row = |people| v1::ViewRow {
            view: v1::View::Topics.into(),
            key: "fun-times ☃".repeat(20),
            people: Some(people),
            last_change_ms: Some(-9),
            ..Default::default()
        };
        let rows = v1::ViewRows {
            rows: vec![row(1), row(300)],
        };
        let want = v1::LogRecord {
            payload: Some(v1::log_record::Payload::ViewRows(rows)),
        };
        assert_eq!(v1::LogRecord::decode(&out[..]), Ok(want));
    }
}
