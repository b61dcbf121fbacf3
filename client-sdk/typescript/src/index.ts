/**
 * Headcount for Node: live answers from a feed of RSVPs, over gRPC.
 *
 * - `connect` and `Client`: one method for each question that has one answer.
 * - `Client.subscribe`: deliveries with acknowledgement, in three forms (`Subscriber`).
 * - `Client.watch`, `Client.sync`, `Client.tail`: streams that resume by themselves.
 * - `Client.listRsvps`, `Client.listResults`: history, page by page.
 * - `errors`: what can go wrong, as types by stable reason; `events`: what a stream tells of its state; `v1`: the
 *   messages of the contract.
 *
 * `headcount/web` is the same for browsers, over gRPC-Web.
 */

import { Client } from "./client.js";
import { Link, configOf, type ConnectOptions } from "./link.js";
import { nodePlatform } from "./node/platform.js";

export * from "./exports.js";
export { Replica } from "./node/replica.js";

/** How to connect from Node. */
export interface NodeConnectOptions extends ConnectOptions {
  /** PEM of the authorities to trust, for `https`; absent: the public ones. */
  ca?: string | Uint8Array;
}

/**
 * Connects to a server, for example `http://127.0.0.1:7440`; `https` is TLS.
 *
 * Throws AddressError where the address is none, UnreachableError where nobody answers within 5 s.
 */
export async function connect(address: string, options: NodeConnectOptions = {}): Promise<Client> {
  const link = new Link(configOf(address, options, await nodePlatform(options.ca)));
  await link.ready();
  return new Client(link);
}
