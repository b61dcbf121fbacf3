/**
 * The services of the loop with a delivery's record left as bytes.
 *
 * On the wire a message in a message is bytes with a length. Left as such, a record's size, which credit counts in, is
 * known without writing it again, and a record that nobody looks at is never read.
 */

import { clone, createFileRegistry, type Message } from "@bufbuild/protobuf";
import type { GenMessage } from "@bufbuild/protobuf/codegenv2";
import {
  FieldDescriptorProto_Type,
  FileDescriptorProtoSchema,
  type Timestamp,
} from "@bufbuild/protobuf/wkt";

import {
  file_headcount_v1_subscriber_service as file,
  SubscriberService,
  type StreamDeliveriesResponse,
  type SubscribeResponse,
} from "./generated/headcount/v1/subscriber_service_pb.js";

/** A delivery whose record is still bytes. */
export interface WireDelivery {
  readonly deliveryId: string;
  readonly attempt?: number | undefined;
  readonly partition?: number | undefined;
  readonly offset?: bigint | undefined;
  readonly appendTime?: Timestamp | undefined;
  readonly record: Uint8Array;
}

interface WireBatch {
  readonly deliveries: readonly WireDelivery[];
}

type WithBatch<Kind extends { case: string | undefined }> =
  Exclude<Kind, { case: "deliveries" }> | { case: "deliveries"; value: WireBatch };

type Subscribed = Message<"headcount.v1.SubscribeResponse"> & {
  kind: WithBatch<SubscribeResponse["kind"]>;
};
type Streamed = Message<"headcount.v1.StreamDeliveriesResponse"> & {
  kind: WithBatch<StreamDeliveriesResponse["kind"]>;
};
type Pulled = Message<"headcount.v1.PullResponse"> & WireBatch & { sessionToken: string };

type Methods = typeof SubscriberService.method;
type Answering<Method, Answer extends Message> = Omit<Method, "output"> & {
  output: GenMessage<Answer>;
};

/** What the server says on a stream of deliveries, with or without settlements. */
export type Step = (Subscribed | Streamed)["kind"];

/** The methods that hand out deliveries. */
export const WIRE = methods() as {
  subscribe: Answering<Methods["subscribe"], Subscribed>;
  streamDeliveries: Answering<Methods["streamDeliveries"], Streamed>;
  pull: Answering<Methods["pull"], Pulled>;
};

function methods(): unknown {
  const proto = clone(FileDescriptorProtoSchema, file.proto);
  const delivery = proto.messageType.find((message) => message.name === "Delivery");
  const record = delivery?.field.find((field) => field.name === "record");
  if (record === undefined) {
    throw new TypeError("the contract has a record in each delivery");
  }
  record.type = FieldDescriptorProto_Type.BYTES;
  record.typeName = "";
  const registry = createFileRegistry(proto, (name) =>
    file.dependencies.find((known) => known.proto.name === name),
  );
  const service = registry.getService(SubscriberService.typeName);
  if (service === undefined) {
    throw new TypeError("the contract has a service of subscribers");
  }
  return service.method;
}
