//! The RPCs that there are, by path: for labels that stay bounded and defaults that differ.

use std::collections::HashMap;
use std::sync::Arc;

use headcount_proto::FILE_DESCRIPTOR_SET;
use prost::Message as _;
use prost_types::FileDescriptorSet;

/// What a path is called when it is none of an RPC.
const UNKNOWN: &str = "unknown";

/// What is known of an RPC.
#[derive(Debug, Clone)]
struct Method {
    /// `package.Service/Method`.
    name: Arc<str>,
    /// Whether the server answers with a stream.
    streaming: bool,
}

/// All RPCs of this server, by path.
#[derive(Debug)]
pub(crate) struct Methods {
    by_path: HashMap<String, Method>,
    unknown: Arc<str>,
}

impl Methods {
    /// Reads them from the descriptors of the contract, of health and of reflection.
    pub(crate) fn read() -> Self {
        let sets = [
            FILE_DESCRIPTOR_SET,
            tonic_health::pb::FILE_DESCRIPTOR_SET,
            tonic_reflection::pb::v1::FILE_DESCRIPTOR_SET,
            tonic_reflection::pb::v1alpha::FILE_DESCRIPTOR_SET,
        ];
        let mut by_path = HashMap::new();
        for set in sets {
            let set = FileDescriptorSet::decode(set).expect("descriptors are compiled in");
            for file in &set.file {
                for service in &file.service {
                    for method in &service.method {
                        let (package, service) = (file.package(), service.name());
                        let name = format!("{package}.{service}/{}", method.name());
                        let known = Method {
                            name: name.as_str().into(),
                            streaming: method.server_streaming(),
                        };
                        by_path.insert(format!("/{name}"), known);
                    }
                }
            }
        }
        Self {
            by_path,
            unknown: UNKNOWN.into(),
        }
    }

    /// The name of the RPC at a path.
    pub(crate) fn name(&self, path: &str) -> Arc<str> {
        let known = self.by_path.get(path);
        Arc::clone(known.map_or(&self.unknown, |method| &method.name))
    }

    /// Whether the RPC at a path answers with a stream.
    pub(crate) fn is_streaming(&self, path: &str) -> bool {
        self.by_path
            .get(path)
            .is_some_and(|method| method.streaming)
    }
}

/// Names of the services of the contract that this server answers for: all but the one that
/// clients implement.
pub(crate) fn contract_services() -> Vec<String> {
    let set = FileDescriptorSet::decode(FILE_DESCRIPTOR_SET).expect("descriptors are compiled in");
    let files = set
        .file
        .iter()
        .filter(|file| file.package() == "headcount.v1");
    files
        .flat_map(|file| &file.service)
        .filter(|service| service.name() != "DeliveryService")
        .map(|service| format!("headcount.v1.{}", service.name()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_contract_and_nothing_else() {
        let methods = Methods::read();
        let tail = "/headcount.v1.LogService/Tail";
        assert!(methods.is_streaming(tail));
        assert_eq!(&*methods.name(tail), "headcount.v1.LogService/Tail");
        assert!(!methods.is_streaming("/headcount.v1.LogService/Fetch"));
        assert_eq!(&*methods.name("/headcount.v1.LogService/Nonsense"), UNKNOWN);
        assert!(methods.is_streaming("/grpc.health.v1.Health/Watch"));
        let services = contract_services();
        assert_eq!(services.len(), 7, "{services:?}");
    }
}
