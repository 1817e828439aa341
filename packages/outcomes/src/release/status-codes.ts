import type { LocalizedText } from "@jobcoach/core";
import type { ConfidentialLedgerEntry, ReleaseStatus } from "./release.ts";

/** A code of an SDMX code list, with its meaning. */
export interface StatusCode {
  readonly code: string;
  readonly label: LocalizedText;
}

export const STATUS_CODES_SOURCE =
  "SDMX cross-domain code lists CL_OBS_STATUS 2.2 and CL_CONF_STATUS 1.2, https://sdmx.org/?page_id=3215";

/** Observation status (CL_OBS_STATUS) of a row of a release. */
export const observationStatuses = {
  published: { code: "A", label: { nl: "gewone waarde", en: "normal value" } },
  suppressed: { code: "Q", label: { nl: "waarde ontbreekt: niet getoond", en: "missing value, suppressed" } },
  "not-yet-mature": { code: "O", label: { nl: "waarde ontbreekt nog", en: "missing value" } },
} as const satisfies Record<ReleaseStatus, StatusCode>;

/**
 * Confidentiality status (CL_CONF_STATUS) of a row of a release. One code stands for everything that is hidden: whether a cell
 * is small itself or protects another would tell what it is.
 */
export const confidentialityStatuses = {
  published: { code: "F", label: { nl: "vrij", en: "free for publication" } },
  suppressed: { code: "C", label: { nl: "vertrouwelijk", en: "confidential statistical information" } },
  "not-yet-mature": { code: "F", label: { nl: "vrij", en: "free for publication" } },
} as const satisfies Record<ReleaseStatus, StatusCode>;

/** Confidentiality status by the reason in the confidential ledger; never publish it. */
export const confidentialStatuses = {
  "unsafe-by-itself": { code: "A", label: { nl: "te klein", en: "primary confidentiality due to small counts" } },
  "protects-others": {
    code: "D",
    label: { nl: "beschermt een ander cijfer", en: "secondary confidentiality set by the sender" },
  },
} as const satisfies Record<ConfidentialLedgerEntry["cause"], StatusCode>;
