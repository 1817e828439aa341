import type { PartialMetadata } from "@jobcoach/core";

/** What is given with answers about persons. */
export const answered: PartialMetadata = {
  municipality: "GM0200",
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  selection: "per-person-query",
};
