import { randomBytes } from "node:crypto";
import type { GatewayContext } from "../http/context.ts";

/** Of which trace something is a part, and below which span; both in hexadecimal (W3C Trace Context). */
export interface TraceContext {
  readonly traceId: string;
  readonly parentSpanId?: string;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/;

/** The trace that a request says it is part of; a new one where it says nothing that can be taken over. */
export function traceOf(context: GatewayContext): TraceContext {
  const [, version, traceId = "", parentSpanId = "", more] =
    TRACEPARENT.exec(context.req.header("traceparent") ?? "") ?? [];
  const isKnown = version !== undefined && version !== "ff" && (version !== "00" || more === undefined);
  return isKnown && !isZero(traceId) && !isZero(parentSpanId) ? { traceId, parentSpanId } : newTrace();
}

/** A trace of our own. */
export const newTrace = (): TraceContext => ({ traceId: randomBytes(16).toString("hex") });

export const newSpanId = (): string => randomBytes(8).toString("hex");

const isZero = (hexadecimal: string) => /^0*$/.test(hexadecimal);
