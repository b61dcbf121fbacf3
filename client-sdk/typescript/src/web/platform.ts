/** A browser: gRPC-Web by `fetch`, streams only from the server. */

import { createGrpcWebTransport } from "@connectrpc/connect-web";

import { LostError, ServiceError, UnreachableError } from "../failures.js";
import { AdminService } from "../generated/headcount/v1/admin_service_pb.js";
import type { Connection, Platform } from "../link.js";
import { failureOf } from "../status.js";
import { Tracing } from "../trace.js";

const CONNECT_MS = 5_000;

/** Makes the platform; `telemetry` is the module `@opentelemetry/api`. */
export function webPlatform(telemetry: unknown): Platform {
  return {
    connect: (address) => new WebConnection(address),
    tracing: telemetry === undefined ? Tracing.OFF : new Tracing(telemetry),
  };
}

class WebConnection implements Connection {
  readonly isBidirectional = false;
  readonly transport;
  readonly #address: string;
  readonly #closing = new AbortController();

  constructor(address: string) {
    this.#address = address;
    const { signal: closing } = this.#closing;
    this.transport = createGrpcWebTransport({
      baseUrl: address,
      // The browser pools connections by itself: what a client does ends by its signal.
      fetch: (input, init) => {
        const signals = init?.signal ? [init.signal, closing] : [closing];
        return fetch(input, { ...init, signal: AbortSignal.any(signals) });
      },
    });
  }

  /** Asks for what each server answers, if only with a refusal. */
  async ready(): Promise<void> {
    const { getStatus } = AdminService.method;
    try {
      await this.transport.unary(getStatus, undefined, CONNECT_MS, undefined, {});
    } catch (error) {
      const failure = failureOf(error);
      if (failure instanceof ServiceError) return;
      this.close();
      if (!(failure instanceof LostError)) throw failure;
      throw new UnreachableError(this.#address, failure);
    }
  }

  close(): void {
    this.#closing.abort();
  }
}
