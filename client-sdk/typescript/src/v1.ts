/** The messages and services of the contract, as they are on the wire. */

export * from "./generated/headcount/v1/admin_service_pb.js";
export * from "./generated/headcount/v1/delivery_service_pb.js";
export * from "./generated/headcount/v1/error_pb.js";
export * from "./generated/headcount/v1/history_pb.js";
export * from "./generated/headcount/v1/log_service_pb.js";
export * from "./generated/headcount/v1/publisher_service_pb.js";
export * from "./generated/headcount/v1/query_pb.js";
export * from "./generated/headcount/v1/query_service_pb.js";
export * from "./generated/headcount/v1/record_pb.js";
export * from "./generated/headcount/v1/rsvp_pb.js";
export * from "./generated/headcount/v1/sketch_pb.js";
export * from "./generated/headcount/v1/subscriber_service_pb.js";
export * from "./generated/headcount/v1/subscription_service_pb.js";
export * from "./generated/headcount/v1/sync_service_pb.js";
