//! The gRPC service over the channels and the store.
