import type { DeliveryEffect } from "@jobcoach/contract";

/** The id of every submission made here. */
export const submissionId = "0197a000-0000-7000-8000-000000000001";

/** What a gateway answers about a delivery of Apeldoorn. */
export const aSubmission = (state: string, effect: DeliveryEffect | null = null) => ({
  id: submissionId,
  state,
  sentence: { nl: "De levering telt mee.", en: "The delivery counts." },
  receivedAt: "2026-08-01T12:00:00.000Z",
  municipality: "GM0200",
  grantor: "municipality",
  stream: "export",
  period: { from: "2024-01-01", to: "2026-06-30" },
  format: { id: "facts", version: "1", confidence: 1 },
  sha256: "0".repeat(64),
  bytes: 10,
  records: { read: 1234, accepted: 1234, rejected: 0 },
  madeFrom: null,
  facts: { coverage: 1 },
  findings: {
    total: 1,
    errors: 1,
    warnings: 0,
    notices: 0,
    kept: 1,
    groups: [
      {
        rule: "file/empty",
        cause: "conversion",
        severity: "error",
        count: 1,
        places: [{}],
        message: { nl: "Het bestand is leeg.", en: "The file is empty." },
        remedy: { nl: "Maak de export opnieuw.", en: "Make the export again." },
      },
    ],
  },
  confirmations: [],
  corrects: null,
  effect,
  links: {
    self: `/v1/submissions/${submissionId}`,
    findings: `/v1/submissions/${submissionId}/findings`,
    events: `/v1/submissions/${submissionId}/events`,
  },
});
