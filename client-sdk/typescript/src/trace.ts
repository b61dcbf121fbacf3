/**
 * Traces with OpenTelemetry, where its API is at hand; else nothing.
 *
 * - A call is a CLIENT span named by its RPC; its context goes along as `traceparent`.
 * - A delivery that a handler works on is a CONSUMER span. Attributes are positions, never names.
 */

import type { DescMethod } from "@bufbuild/protobuf";

type Attributes = Record<string, string | number>;

interface Span {
  recordException(error: Error): void;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** The part of `@opentelemetry/api` that is used. */
export interface Telemetry {
  trace: {
    getTracer(name: string): {
      startActiveSpan<T>(
        name: string,
        options: { kind: number; attributes: Attributes },
        work: (span: Span) => T,
      ): T;
    };
  };
  context: { active(): unknown };
  propagation: { inject(context: unknown, carrier: Record<string, string>): void };
}

// Of `SpanKind` and `SpanStatusCode`.
const CLIENT = 2;
const CONSUMER = 4;
const ERROR = 2;

/** Makes spans. */
export class Tracing {
  /** Makes none. */
  static readonly OFF = new Tracing(undefined);
  readonly #api: Telemetry | undefined;

  constructor(api: unknown) {
    this.#api = api as Telemetry | undefined;
  }

  /** Span of a call; gives the headers that carry it. */
  call<T>(method: DescMethod, work: (headers: Record<string, string>) => Promise<T>): Promise<T> {
    const api = this.#api;
    if (api === undefined) {
      return work({});
    }
    const service = method.parent.typeName;
    const attributes = {
      "rpc.system": "grpc",
      "rpc.service": service,
      "rpc.method": method.name,
    };
    return this.#within(api, `${service}/${method.name}`, CLIENT, attributes, () => {
      const carrier: Record<string, string> = {};
      api.propagation.inject(api.context.active(), carrier);
      return work(carrier);
    });
  }

  /** Span of a handler's work on one delivery. */
  process<T>(
    subscription: string,
    attributes: () => Attributes,
    work: () => Promise<T>,
  ): Promise<T> {
    const api = this.#api;
    if (api === undefined) {
      return work();
    }
    const named = {
      "messaging.system": "headcount",
      "messaging.operation.type": "process",
      "messaging.destination.name": subscription,
      ...attributes(),
    };
    return this.#within(api, `process ${subscription}`, CONSUMER, named, work);
  }

  #within<T>(
    api: Telemetry,
    name: string,
    kind: number,
    attributes: Attributes,
    work: () => Promise<T>,
  ): Promise<T> {
    const tracer = api.trace.getTracer("headcount");
    return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: ERROR });
        if (error instanceof Error) {
          span.recordException(error);
        }
        throw error;
      } finally {
        span.end();
      }
    });
  }
}
