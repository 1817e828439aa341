import { json, type Output } from "./output.ts";
import type { Municipality } from "./truth.ts";

const codes: Readonly<Record<Municipality, string>> = { apeldoorn: "GM0200", arnhem: "GM0202", zaanstad: "GM0479" };

const always = (municipality: Municipality) => ({
  municipality: codes[municipality],
  grantor: "municipality",
  period: { from: "2026-01-01", to: "2026-06-30" },
  observedFrom: "2024-01-01",
});

/** What an export does not say about itself. Zaanstad does not promise to keep the ends of jobs up. */
export function exportSidecar(municipality: Municipality): Output {
  return sidecar(`${municipality}-export`, {
    ...always(municipality),
    selection: "started-since",
    jobEndsMaintained: municipality === "zaanstad" ? "no" : "yes",
    ...(municipality === "apeldoorn" ? {} : { hoursLogComplete: true }),
  });
}

/** Answers about persons: of one query, so with a stream of their own where there are two queries. */
export function answersSidecar(
  folder: string,
  municipality: Municipality,
  observedUntil: string,
  stream?: string,
): Output {
  return sidecar(folder, {
    ...always(municipality),
    ...(stream === undefined ? {} : { stream }),
    observedUntil,
    selection: "per-person-query",
  });
}

function sidecar(folder: string, metadata: object): Output {
  return { path: `examples/deliveries/${folder}/delivery.json`, content: json(metadata) };
}
