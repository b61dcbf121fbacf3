/**
 * Headcount for browsers: live answers from a feed of RSVPs, over gRPC-Web.
 *
 * The same as `headcount` under the same names. Where Node streams both ways, this takes the contract's twins:
 * deliveries come over a stream, settlements go by calls.
 */

import { Client } from "./client.js";
import { Link, configOf, type ConnectOptions } from "./link.js";
import { webPlatform } from "./web/platform.js";

export * from "./exports.js";
export { Replica } from "./replica.js";

/** How to connect from a browser. */
export interface WebConnectOptions extends ConnectOptions {
  /** The module `@opentelemetry/api`, to have calls and handlers traced. */
  telemetry?: unknown;
}

/**
 * Connects to a server, for example `http://127.0.0.1:7440`.
 *
 * Throws AddressError where the address is none, UnreachableError where nobody answers within 5 s.
 */
export async function connect(address: string, options: WebConnectOptions = {}): Promise<Client> {
  const link = new Link(configOf(address, options, webPlatform(options.telemetry)));
  await link.ready();
  return new Client(link);
}
