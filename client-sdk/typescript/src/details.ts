/**
 * What a status carries beside its text: `google.rpc.ErrorInfo`, `RetryInfo` and `BadRequest`, read by hand, for
 * no package brings these messages.
 */

import { BinaryReader } from "@bufbuild/protobuf/wire";
import type { ConnectError } from "@connectrpc/connect";

/** What is read of them. */
export interface Details {
  reason: string;
  domain: string;
  metadata: Record<string, string>;
  retryAfterMs: number | undefined;
  violations: Record<string, string>;
}

/** Reads the details of a failed call. */
export function detailsOf(error: ConnectError): Details {
  const details: Details = {
    reason: "",
    domain: "",
    metadata: {},
    retryAfterMs: undefined,
    violations: {},
  };
  for (const detail of error.details) {
    if ("value" in detail && detail.value instanceof Uint8Array && "type" in detail) {
      READERS[detail.type]?.(detail.value, details);
    }
  }
  return details;
}

const READERS: Readonly<Record<string, (bytes: Uint8Array, into: Details) => void>> = {
  "google.rpc.ErrorInfo": (bytes, into) => {
    fields(bytes, (field, reader) => {
      if (field === 1) into.reason = reader.string();
      else if (field === 2) into.domain = reader.string();
      else if (field === 3) Object.assign(into.metadata, pair(reader.bytes()));
      else return false;
      return true;
    });
  },
  "google.rpc.RetryInfo": (bytes, into) => {
    fields(bytes, (field, reader) => {
      if (field !== 1) return false;
      into.retryAfterMs = durationMs(reader.bytes());
      return true;
    });
  },
  "google.rpc.BadRequest": (bytes, into) => {
    fields(bytes, (field, reader) => {
      if (field !== 1) return false;
      Object.assign(into.violations, pair(reader.bytes()));
      return true;
    });
  },
};

/** Goes through the fields of a message; `take` says whether it has read one. */
function fields(bytes: Uint8Array, take: (field: number, reader: BinaryReader) => boolean): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    if (!take(field, reader)) {
      reader.skip(wireType, field);
    }
  }
}

/** Two texts: an entry of a map, or a field with what is wrong with it. */
function pair(bytes: Uint8Array): Record<string, string> {
  let key = "";
  let value = "";
  fields(bytes, (field, reader) => {
    if (field === 1) key = reader.string();
    else if (field === 2) value = reader.string();
    else return false;
    return true;
  });
  return { [key]: value };
}

function durationMs(bytes: Uint8Array): number {
  let ms = 0;
  fields(bytes, (field, reader) => {
    if (field === 1) ms += Number(reader.int64()) * 1_000;
    else if (field === 2) ms += reader.int32() / 1_000_000;
    else return false;
    return true;
  });
  return ms;
}
