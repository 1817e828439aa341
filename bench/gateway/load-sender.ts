import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { PlannedDelivery } from "./load-plan.ts";

/** What became of a delivery: how long its sender waited for an answer, and until nothing more happened. */
export interface Sent {
  readonly rows: number;
  readonly kind: PlannedDelivery["kind"];
  readonly state: string;
  readonly answeredMs: number;
  readonly settledMs: number;
}

/** Counts answers by status, and errors that are no answer. */
export interface Counts {
  add(what: string): void;
  readonly byStatus: Readonly<Record<string, number>>;
}

export function createCounts(): Counts {
  const byStatus: Record<string, number> = {};
  return {
    byStatus,
    add(what) {
      byStatus[what] = (byStatus[what] ?? 0) + 1;
    },
  };
}

const WAITED_MS = 900_000;

/** Sends as a careful program does: waits when it is told to, sends the same again with the same key, and asks what became of it. */
export async function send(
  address: string,
  tokenOf: (municipality: string) => Promise<string>,
  path: string,
  { municipality, rows, kind, isRetried }: PlannedDelivery,
  counts: Counts,
): Promise<Sent> {
  const from = performance.now();
  const key = JSON.stringify(randomUUID());
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    for (;;) {
      const headers = new Headers(init.headers);
      headers.set("authorization", `Bearer ${await tokenOf(municipality)}`);
      const response = await fetch(`${address}${url}`, { ...init, headers });
      counts.add(String(response.status));
      if (response.status !== 429) return response;
      await sleep(1000 * Number(response.headers.get("retry-after") ?? 1));
    }
  };
  const deliver = async () =>
    ask("/v1/submissions", {
      method: "POST",
      headers: { "idempotency-key": key, "content-type": "application/x-ndjson" },
      body: await openAsBlob(path),
    });
  const response = await deliver();
  const answeredMs = performance.now() - from;
  let told = (await response.json()) as Told;
  if (told.links === undefined)
    return { rows, kind, state: `answer ${response.status}`, answeredMs, settledMs: answeredMs };
  while (!SETTLED.includes(told.state) && performance.now() - from < WAITED_MS) {
    await sleep(500);
    told = (await (await ask(told.links?.self ?? "")).json()) as Told;
  }
  const settledMs = performance.now() - from;
  if (isRetried) await (await deliver()).arrayBuffer();
  return { rows, kind, state: told.state, answeredMs, settledMs };
}

interface Told {
  readonly state: string;
  readonly links?: { readonly self: string };
}

const SETTLED = ["accepted", "refused", "superseded", "awaiting-confirmation"];
