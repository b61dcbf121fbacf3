//! Messages of the contract as JSON, as protobuf's own mapping has it and grpcurl prints it.

use std::path::Path;
use std::sync::LazyLock;

use anyhow::Context as _;
use prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, SerializeOptions};

static POOL: LazyLock<DescriptorPool> = LazyLock::new(|| {
    DescriptorPool::decode(headcount_proto::FILE_DESCRIPTOR_SET)
        .expect("the descriptors are checked in with the code made of them")
});

/// What a message of `headcount.v1` is made of.
fn descriptor(name: &str) -> anyhow::Result<MessageDescriptor> {
    POOL.get_message_by_name(&format!("headcount.v1.{name}"))
        .with_context(|| format!("the contract has no message {name}"))
}

/// A message of `headcount.v1` on one line.
pub(crate) fn line(name: &str, message: &impl prost::Message) -> anyhow::Result<String> {
    let dynamic = DynamicMessage::decode(descriptor(name)?, message.encode_to_vec().as_slice())?;
    let mut out = Vec::new();
    let mut serializer = serde_json::Serializer::new(&mut out);
    dynamic.serialize_with_options(&mut serializer, &SerializeOptions::new())?;
    Ok(String::from_utf8(out)?)
}

/// A message of `headcount.v1` from such text.
///
/// # Errors
/// What is wrong with it, with its line and column.
pub(crate) fn read<T: prost::Message + Default>(name: &str, text: &str) -> anyhow::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let dynamic = DynamicMessage::deserialize(descriptor(name)?, &mut deserializer)?;
    deserializer.end()?;
    Ok(T::decode(dynamic.encode_to_vec().as_slice())?)
}

/// A message that is given as JSON, or by the file that holds it.
///
/// # Errors
/// The file cannot be read; what is wrong with what it holds.
pub(crate) fn given<T: prost::Message + Default>(name: &str, text: &str) -> anyhow::Result<T> {
    if text.trim_start().starts_with('{') {
        return read(name, text).with_context(|| format!("{text} is no {name}"));
    }
    let file = Path::new(text);
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    read(name, &text).with_context(|| format!("{} holds no {name}", file.display()))
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

    #[test]
    fn definitions_are_read_and_what_is_none_is_told() {
        let text = r#"{"groupBy": "DIMENSION_CITY", "window": {"tumbling": {"size": "60s"}}}"#;
        let read: v1::QueryDefinition = super::read("QueryDefinition", text).expect("it is one");
        assert_eq!(read.group_by(), v1::Dimension::City);
        for text in [
            "",
            "{",
            "{} {}",
            r#"{"group": 1}"#,
            r#"{"groupBy": "CITY"}"#,
        ] {
            let read = super::read::<v1::QueryDefinition>("QueryDefinition", text);
            assert!(read.is_err(), "{text}");
        }
    }
}
