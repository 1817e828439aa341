import type { ConfirmationRequest, FindingPage, SubmissionRequest } from "@jobcoach/contract";

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

/** Of deliveries, by the name of their schema. */
export const submissionExamples = {
  SubmissionRequest: announcement,
  ConfirmationRequest: confirmation,
  FindingPage: findings,
};
