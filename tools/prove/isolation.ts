import type { Proof } from "./proof.ts";
import { runDatabaseTests } from "./run-database-tests.ts";

export const isolation: Proof = {
  name: "isolation",
  what: "however tasks of municipalities interleave on few connections, fail and are cut off, none sees another's row",
  covers: ["apps/gateway/src/db"],
  prove: () =>
    runDatabaseTests("apps/gateway/src/db/isolation-of-connections", {
      JOBCOACH_INTERLEAVINGS: process.env.JOBCOACH_INTERLEAVINGS ?? "10000",
    }),
};
