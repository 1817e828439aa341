import type { Submission } from "@jobcoach/contract";

const ID = "01900000-0000-7000-8000-000000000001";

/** A submission as a gateway answers it. */
export const submissionIn = (state: Submission["state"]): Submission => ({
  id: ID,
  state,
  sentence: { nl: "De levering telt mee.", en: "The delivery counts." },
  receivedAt: "2026-07-13T09:00:00.000Z",
  municipality: "GM0200" as NonNullable<Submission["municipality"]>,
  grantor: "municipality",
  stream: "export" as NonNullable<Submission["stream"]>,
  period: { from: "2024-01-01", to: "2026-06-30" } as NonNullable<Submission["period"]>,
  format: { id: "facts", version: "1", confidence: 1 },
  sha256: "0".repeat(64),
  bytes: 10,
  records: { read: 1, accepted: 1, rejected: 0 },
  madeFrom: null,
  facts: { coverage: 1 },
  findings: { total: 0, errors: 0, warnings: 0, notices: 0, kept: 0, groups: [] },
  confirmations: [],
  corrects: null,
  effect: null,
  links: {
    self: `/v1/submissions/${ID}`,
    findings: `/v1/submissions/${ID}/findings`,
    events: `/v1/submissions/${ID}/events`,
  },
});

export const problem = (status: number, code: string) => ({
  type: `urn:jobcoach:problem:${code}`,
  title: "Dit gaat niet",
  status,
  detail: "Doe het anders.",
  code,
  errors: [],
});
