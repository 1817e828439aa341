import type { Proof } from "./proof.ts";
import { runDatabaseTests } from "./run-database-tests.ts";

export const submissionModel: Proof = {
  name: "submission-model",
  what: "whatever senders do, the figures on PostgreSQL are those of the facts that were accepted",
  covers: [
    "apps/gateway/src/submissions",
    "apps/gateway/src/staging",
    "apps/gateway/src/outcomes/recompute-tallies.ts",
  ],
  prove: () =>
    runDatabaseTests("apps/gateway/src/submissions/submissions-model.db", {
      JOBCOACH_SUBMISSION_RUNS: process.env.JOBCOACH_SUBMISSION_RUNS ?? "500",
    }),
};
