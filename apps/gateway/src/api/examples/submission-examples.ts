import {
  type Check,
  type ConfirmationRequest,
  type FindingPage,
  type Submission,
  type SubmissionRequest,
  sentenceOf,
  type TalliesTaken,
} from "@jobcoach/contract";

const announcement: SubmissionRequest = {
  kind: "file",
  fileName: "jobcoaching-2026-h1.csv",
  contentType: "text/csv",
  size: 48_213,
  metadata: { municipality: "GM0200" },
};

const confirmation: ConfirmationRequest = {
  confirmations: [{ rule: "history/fewer-persons", reason: "Vijf trajecten zijn overgedragen aan UWV." }],
};

const findings: FindingPage = {
  page: 1,
  pageSize: 50,
  kept: 1,
  total: 1,
  items: [
    {
      rule: "date/no-such-day",
      severity: "error",
      level: "value",
      place: { record: 12, line: 13, field: "startdatum" },
      message: { nl: "Deze dag bestaat niet.", en: "There is no such day." },
      remedy: { nl: "Kijk naar dag en maand.", en: "Look at day and month." },
    },
  ],
};

const id = "01980d2e-5c00-7000-8000-000000000000";

const group: Submission["findings"]["groups"][number] = {
  rule: "date/no-such-day",
  severity: "error",
  cause: "entry",
  count: 1,
  field: "startdatum",
  places: [{ record: 12, line: 13, field: "startdatum" }],
  message: { nl: "Deze dag bestaat niet.", en: "There is no such day." },
  remedy: { nl: "Kijk naar dag en maand.", en: "Look at day and month." },
};

const taken = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "export",
  period: { from: "2024-01-01", to: "2026-06-30" },
  format: { id: "apeldoorn", version: "1", confidence: 0.96 },
  sha256: "0".repeat(64),
  bytes: 48_213,
  records: { read: 398, accepted: 397, rejected: 1 },
  madeFrom: null,
  facts: { coverage: 1, provision: 397, employment: 397 },
  confirmations: [],
  corrects: null,
} satisfies Partial<Submission>;

const effect: Submission["effect"] = {
  sentence: {
    nl: "Het aantal trajecten blijft 351. Er verandert één cijfer.",
    en: "The number of trajectories stays 351. One figure changes.",
  },
  trajectories: { before: 351, after: 351 },
  figures: [
    {
      indicator: "retention-26w",
      definitionVersion: "1.0.0",
      cohort: "pooled",
      reasonsBefore: { "counted/yes": 84, "counted/no": 12, "unknown/end-unknown": 4 },
      reasonsAfter: { "counted/yes": 83, "counted/no": 13, "unknown/end-unknown": 4 },
      values: [{ value: "share", before: 0.84, beforeN: 100, after: 0.83, afterN: 100 }],
    },
  ],
  explanations: [
    {
      indicator: "retention-26w",
      cohort: "pooled",
      value: "share",
      changed: 1,
      share: 1,
      trajectories: [{ rows: [13], before: ["counted/yes"], after: ["counted/no"], effect: -0.01 }],
    },
  ],
};

const accepted: Submission = {
  id,
  receivedAt: "2026-07-13T09:00:00.000Z",
  state: "accepted",
  sentence: sentenceOf("accepted", { rejected: 1 }),
  ...taken,
  findings: { total: 1, errors: 1, warnings: 0, notices: 0, kept: 1, groups: [group] },
  effect,
  links: {
    self: `/v1/submissions/${id}`,
    findings: `/v1/submissions/${id}/findings`,
    events: `/v1/submissions/${id}/events`,
  },
};

const check: Check = {
  ...taken,
  state: "accepted",
  sentence: accepted.sentence,
  findings: { ...accepted.findings, items: findings.items },
};

const tallies: TalliesTaken = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "export",
  receivedAt: "2026-07-13T09:00:00.000Z",
  observedUntil: "2026-06-30",
  tallies: 1204,
  sentence: { nl: "De tellingen tellen mee.", en: "The tallies count." },
};

/** Of deliveries, by the name of their schema. */
export const submissionExamples = {
  SubmissionRequest: announcement,
  ConfirmationRequest: confirmation,
  FindingPage: findings,
  Submission: accepted,
  Check: check,
  TalliesTaken: tallies,
};
