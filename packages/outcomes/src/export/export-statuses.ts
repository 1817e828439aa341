import type { LocalizedText } from "@jobcoach/core";
import { releaseStatuses } from "../release/release.ts";

/**
 * Why a number stands in an exported file or why it does not. In a release a number is published, suppressed or not yet mature;
 * in own figures it is final or provisional. A number that cannot be computed, such as an interval of one value, is not available.
 */
export const exportStatuses = {
  ...releaseStatuses,
  final: { nl: "definitief", en: "final" },
  provisional: { nl: "voorlopig", en: "provisional" },
  "not-available": { nl: "niet te berekenen", en: "cannot be computed" },
} satisfies Record<string, LocalizedText>;

export type ExportStatus = keyof typeof exportStatuses;

/** Observation status in the code list CL_OBS_STATUS of SDMX: A normal, P provisional, Q suppressed, O missing, M cannot exist. */
export const sdmxObservationStatus: Readonly<Record<ExportStatus, string>> = {
  published: "A",
  suppressed: "Q",
  "not-yet-mature": "O",
  final: "A",
  provisional: "P",
  "not-available": "M",
};

/** Confidentiality status in CL_CONF_STATUS of SDMX: F free, C confidential, N not for publication. */
export function sdmxConfidentialityStatus(status: ExportStatus, publication: "published" | "not-for-publication") {
  if (publication === "not-for-publication") return "N";
  return status === "suppressed" ? "C" : "F";
}
