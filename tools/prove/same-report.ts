import type { Proof } from "./proof.ts";
import { runTests } from "./run-tests.ts";

export const sameReport: Proof = {
  name: "same-report",
  what: "the report of the example deliveries does not depend on the order of the facts",
  covers: ["packages/core/src", "packages/outcomes/src", "examples/deliveries", "test/same-report.test.ts"],
  prove: () => runTests("test/same-report.test.ts", { REPORT_ORDERS: process.env.REPORT_ORDERS ?? "200" }),
};
