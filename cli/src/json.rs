//! Messages of the contract as JSON, as protobuf's own mapping has it and grpcurl prints it.

use std::sync::LazyLock;

use anyhow::Context as _;
use prost_reflect::{DescriptorPool, DynamicMessage, SerializeOptions};

static POOL: LazyLock<DescriptorPool> = LazyLock::new(|| {
    DescriptorPool::decode(headcount_proto::FILE_DESCRIPTOR_SET)
        .expect("the descriptors are checked in with the code made of them")
});

/// A message of `headcount.v1` on one line.
pub(crate) fn line(name: &str, message: &impl prost::Message) -> anyhow::Result<String> {
    let descriptor = POOL
        .get_message_by_name(&format!("headcount.v1.{name}"))
        .with_context(|| format!("the contract has no message {name}"))?;
    let dynamic = DynamicMessage::decode(descriptor, message.encode_to_vec().as_slice())?;
    let mut out = Vec::new();
    let mut serializer = serde_json::Serializer::new(&mut out);
    dynamic.serialize_with_options(&mut serializer, &SerializeOptions::new())?;
    Ok(String::from_utf8(out)?)
}

#[cfg(test)]
mod tests {
    use headcount_proto::v1;

    #[test]
    fn zeros_are_shown_and_64_bits_are_texts() {
        let status = v1::GetHeadcountResponse {
            people: Some(0),
            ..Default::default()
        };
        let line = super::line("GetHeadcountResponse", &status).expect("encodes");
        assert_eq!(line, r#"{"people":"0"}"#);
    }
}
