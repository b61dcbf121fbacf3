/** Node: gRPC over HTTP/2, both ways at a time; signals that drain; OpenTelemetry where it is installed. */

import { Http2SessionManager, createGrpcTransport } from "@connectrpc/connect-node";

import { nowMs, sleep, within, TIME_IS_OVER } from "../clock.js";
import { UnreachableError } from "../failures.js";
import type { Connection, Platform } from "../link.js";
import { Tracing } from "../trace.js";

// The server's answers stay near 1 MiB.
const MESSAGE_BYTES_MAX = 16 << 20;
const CONNECT_MS = 5_000;
const CONNECT_AGAIN_MS = 100;
const PING_INTERVAL_MS = 20_000;
const PING_TIMEOUT_MS = 10_000;
// Room on the way for about one message of the server in each stream.
const STREAM_WINDOW_BYTES = 1 << 20;

/** Makes the platform; `ca` are the authorities to trust. */
export async function nodePlatform(ca: string | Uint8Array | undefined): Promise<Platform> {
  return {
    connect: (address) => new GrpcConnection(address, ca),
    onSignals,
    tracing: await installedTracing(),
  };
}

class GrpcConnection implements Connection {
  readonly isBidirectional = true;
  readonly transport;
  readonly #address: string;
  readonly #sessions: Http2SessionManager;

  constructor(address: string, ca: string | Uint8Array | undefined) {
    this.#address = address;
    const pings = { pingIntervalMs: PING_INTERVAL_MS, pingTimeoutMs: PING_TIMEOUT_MS };
    const settings = { initialWindowSize: STREAM_WINDOW_BYTES };
    const trust = ca === undefined ? {} : { ca: Buffer.from(ca) };
    this.#sessions = new Http2SessionManager(address, pings, { settings, ...trust });
    this.transport = createGrpcTransport({
      baseUrl: address,
      sessionManager: this.#sessions,
      readMaxBytes: MESSAGE_BYTES_MAX,
    });
  }

  async ready(): Promise<void> {
    const until = nowMs() + CONNECT_MS;
    for (;;) {
      const state = await within(this.#sessions.connect(), Math.max(1, until - nowMs()));
      if (state === "open" || state === "idle") return;
      if (state === TIME_IS_OVER || nowMs() + CONNECT_AGAIN_MS > until) {
        const cause = this.#sessions.error();
        this.close();
        throw new UnreachableError(this.#address, cause);
      }
      await sleep(CONNECT_AGAIN_MS);
    }
  }

  close(): void {
    this.#sessions.abort();
  }
}

/** Has Ctrl-C and SIGTERM drain; a second one ends the program as elsewhere. */
function onSignals(drain: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM"] as const;
  const restore = (): void => {
    for (const signal of signals) process.off(signal, once);
  };
  const once = (): void => {
    restore();
    drain();
  };
  for (const signal of signals) process.on(signal, once);
  return restore;
}

async function installedTracing(): Promise<Tracing> {
  try {
    return new Tracing(await import("@opentelemetry/api"));
  } catch {
    return Tracing.OFF;
  }
}
